package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.immutables.value.Value;
import vn.records.file.FileEntry;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;
import vn.records.finding.Reason;
import vn.records.finding.Severity;
import vn.records.finding.SeverityPolicy;

/**
 * What is wrong with a file under a rule (<i>phát hiện về hồ sơ</i>), as data.
 *
 * @since 0.1
 */
@Value.Immutable
public interface FileFinding extends Serializable {

    /** Returns the rule. */
    FileRule rule();

    /** Returns in which way it is broken, such as {@code ordinal-gap}. */
    String fault();

    /** Returns how strictly the rule binds here. */
    default Level level() {
        return Level.MANDATORY;
    }

    /** Returns what this finding rests on. */
    default Basis basis() {
        return Basis.LAW;
    }

    /** Returns the documents it is about. */
    ImmutableList<FileEntry> entries();

    /** Returns the values the message names. */
    ImmutableMap<String, Measure> details();

    /** Returns how it is to be shown. */
    @Value.NonAttribute
    default Severity severity() {
        return SeverityPolicy.STANDARD.severity(level(), basis());
    }

    /** Returns the message: a key of the wording and its values. */
    @Value.NonAttribute
    default Reason message() {
        return new Reason(rule().id() + "." + fault(), details());
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
    final class Builder extends ImmutableFileFinding.Builder {
        Builder() {}
    }
}
