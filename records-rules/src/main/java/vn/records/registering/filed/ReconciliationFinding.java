package vn.records.registering.filed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.records.finding.Basis;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.law.Citation;
import vn.records.register.RegisterKind;

/**
 * A document that register and files do not agree on (<i>văn bản không khớp</i>), as data.
 *
 * @since 0.1
 */
@Value.Immutable
public interface ReconciliationFinding extends Serializable {

    /** Returns the rule. */
    RuleId rule();

    /** Returns in which way they differ: {@code not-filed}, {@code not-registered} or {@code other-date}. */
    String fault();

    /** Returns what this finding rests on. */
    Basis basis();

    /** Returns how it is to be shown. */
    Severity severity();

    /** Returns the provisions, the nearest first. */
    ImmutableList<Citation> citations();

    /** Returns the register it is in; empty where it is in none. */
    Optional<RegisterKind> register();

    /** Returns its row there; the first row of data is 1. */
    OptionalInt row();

    /** Returns the code of the file it lies in; empty where it lies in none. */
    Optional<String> file();

    /** Returns its ordinal in the file. */
    OptionalInt ordinal();

    /** Returns the values the message names. */
    ImmutableMap<String, Measure> details();

    /** Returns the message: a key of the wording and its values. */
    @Value.NonAttribute
    default Reason message() {
        return new Reason(rule() + "." + fault(), details());
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding. */
    final class Builder extends ImmutableReconciliationFinding.Builder {
        Builder() {}
    }
}
