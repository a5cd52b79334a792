package vn.records.finding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Arrays;

/**
 * A severity policy as a value (<i>bảng mức độ</i>), for settings that are stored, sent or compared.
 *
 * @param severities the severity of each level on each basis
 * @since 0.1
 */
public record SeverityTable(ImmutableMap<Level, ImmutableMap<Basis, Severity>> severities)
        implements SeverityPolicy, Serializable {

    /** That of {@link SeverityPolicy#STANDARD}. */
    public static final SeverityTable OF_STANDARD = of(SeverityPolicy.STANDARD);

    /** Checks that no level or basis is missing. */
    public SeverityTable {
        for (Level level : Level.values()) {
            for (Basis basis : Basis.values()) {
                checkArgument(
                        severities.getOrDefault(level, ImmutableMap.of()).containsKey(basis),
                        "no severity for %s on %s",
                        level,
                        basis);
            }
        }
    }

    /** Returns what a policy says now. */
    public static SeverityTable of(SeverityPolicy policy) {
        return new SeverityTable(Maps.toMap(
                Arrays.asList(Level.values()),
                level -> Maps.toMap(Arrays.asList(Basis.values()), basis -> policy.severity(level, basis))));
    }

    @Override
    public Severity severity(Level level, Basis basis) {
        ImmutableMap<Basis, Severity> ofLevel = severities.get(level);
        Severity severity = ofLevel == null ? null : ofLevel.get(basis);
        checkArgument(severity != null, "no severity for %s on %s", level, basis);
        return severity;
    }
}
