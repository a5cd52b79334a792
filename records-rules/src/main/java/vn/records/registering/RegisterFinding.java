package vn.records.registering;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.immutables.value.Value;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.law.Citation;

/**
 * What is wrong with a row of a register (<i>phát hiện trong sổ</i>), as data.
 *
 * @since 0.1
 */
@Value.Immutable
public interface RegisterFinding extends Serializable {

    /** Returns the rule. */
    RuleId rule();

    /** Returns in which way it is broken, such as {@code gap}. */
    String fault();

    /** Returns how strictly the rule binds. */
    Level level();

    /** Returns what this finding rests on. */
    Basis basis();

    /** Returns how it is to be shown. */
    Severity severity();

    /** Returns the provisions, the nearest first. */
    ImmutableList<Citation> citations();

    /** Returns the row it is told at; the first row of data is 1. */
    int row();

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
    final class Builder extends ImmutableRegisterFinding.Builder {
        Builder() {}
    }
}
