package vn.records.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One way and place in which a rule is broken (<i>điểm sai</i>), as a check sees it: without the rule.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Fault extends Serializable {

    /** Returns where. */
    Location at();

    /** Returns what was found. */
    Measure measured();

    /** Returns what is asked for. */
    Measure required();

    /** Returns which of the rule's messages fits, such as {@code order}; empty for the usual one. */
    default String variant() {
        return "";
    }

    /** Returns further values the message names. */
    ImmutableMap<String, Measure> details();

    /** Returns the basis of this fault where it is weaker than the rule's. */
    Optional<Basis> basis();

    /** Returns what would mend it; empty if that needs a person. */
    ImmutableList<Fix> fixes();

    /** Returns a copy with another message. */
    Fault withVariant(String variant);

    /** Returns a copy with further values. */
    Fault withDetails(Map<String, ? extends Measure> details);

    /** Returns a copy on a weaker basis. */
    Fault withBasis(Basis basis);

    /** Returns a copy with what would mend it. */
    Fault withFixes(Iterable<? extends Fix> fixes);

    /** Returns a copy with what would mend it. */
    Fault withFixes(Fix... fixes);

    /** Returns a fault. */
    static Fault of(Location at, Measure measured, Measure required) {
        return ImmutableFault.builder()
                .at(at)
                .measured(measured)
                .required(required)
                .build();
    }
}
