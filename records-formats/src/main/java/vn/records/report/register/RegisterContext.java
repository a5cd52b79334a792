package vn.records.report.register;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.register.RegisterKind;
import vn.records.registering.NumberingPeriod;
import vn.records.registering.SeriesPolicy;
import vn.records.rule.Language;
import vn.records.style.RecordsStyle;

/**
 * What a report on a register says besides its findings (<i>thông tin chung</i>).
 *
 * @since 0.1
 */
@Value.Immutable
@RecordsStyle
public interface RegisterContext {

    /** Returns the version of the tool. */
    String version();

    /** Returns the language of messages. */
    Language language();

    /** Returns the name of the file. */
    String file();

    /** Returns the kind of register. */
    RegisterKind kind();

    /** Returns the year of the register. */
    int year();

    /** Returns the term or congress of the Party over which numbers run; they run over the year if there is none. */
    Optional<NumberingPeriod> term();

    /** Returns the grouping of series that was asked for. */
    SeriesPolicy.Grouping asked();

    /** Returns the line of the text, or the row of the sheet, of each row of data. */
    ImmutableIntArray lines();

    /** Returns the columns of the form that the table does not have. */
    ImmutableList<String> missingColumns();

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a context. */
    final class Builder extends ImmutableRegisterContext.Builder {
        Builder() {}
    }
}
