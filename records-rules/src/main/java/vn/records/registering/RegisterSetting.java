package vn.records.registering;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.finding.SeverityTable;

/**
 * What a register is judged by besides the law (<i>thiết lập kiểm tra</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface RegisterSetting extends Serializable {

    /** Returns the year of the register; of one over a term, that in which it begins. */
    int year();

    /** Returns the term over which numbers run, of a body of the Party; they run over the year if there is none. */
    Optional<NumberingPeriod> term();

    /** Returns the cells that must be filled in; {@link RegisterCell#CORE} if not stated. */
    default ImmutableSet<RegisterCell> filled() {
        return RegisterCell.CORE;
    }

    /** Returns how the agency numbers its documents. */
    default SeriesPolicy series() {
        return SeriesPolicy.of(SeriesPolicy.Grouping.AUTO);
    }

    /** Returns the working days. */
    default WorkingDays workingDays() {
        return WorkingDays.WEEKENDS_OFF;
    }

    /** Returns how findings are shown. */
    default SeverityTable severities() {
        return SeverityTable.OF_STANDARD;
    }

    /** Returns how many findings are listed; the rest is counted. 10 000 if not stated. */
    default int mostFindings() {
        return 10_000;
    }

    /** Checks the year and the number of findings. */
    @Value.Check
    default void check() {
        checkArgument(year() >= 1000 && year() <= 9999, "no year of four digits: %s", year());
        checkArgument(mostFindings() > 0, "no findings allowed: %s", mostFindings());
    }

    /** Returns this setting with other cells that must be filled in. */
    RegisterSetting withFilled(Iterable<RegisterCell> cells);

    /** Returns the days over which numbers run. */
    @Value.NonAttribute
    default NumberingPeriod period() {
        return term().orElseGet(() -> NumberingPeriod.ofYear(year()));
    }

    /** Returns the setting for a term or a congress of the Party, all else as usual. */
    static RegisterSetting of(NumberingPeriod term) {
        return builder().year(term.first().getYear()).term(term).build();
    }

    /** Returns the setting for a year, all else as usual. */
    static RegisterSetting of(int year) {
        return builder().year(year).build();
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

    /** Builds a setting. */
    final class Builder extends ImmutableRegisterSetting.Builder {
        Builder() {}
    }
}
