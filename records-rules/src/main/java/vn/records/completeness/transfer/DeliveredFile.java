package vn.records.completeness.transfer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.FileTotals;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionPeriod;

/**
 * A row of the index of files delivered (<i>dòng của mục lục hồ sơ, tài liệu nộp lưu</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface DeliveredFile extends Serializable {

    /** Returns its ordinal in the list (<i>số thứ tự</i>). */
    int ordinal();

    /** Returns number and sign. */
    FileCode code();

    /** Returns the title. */
    String title();

    /** Returns the time its documents are from. */
    Optional<DateSpan> span();

    /** Returns how long it is kept. */
    RetentionPeriod period();

    /** Returns the number of sheets of paper, or of pages of an electronic file; empty where that is not known. */
    OptionalInt sheetsOrPages();

    /** Returns a remark; empty for none. */
    default String remark() {
        return "";
    }

    /** Returns a row for a file. */
    static DeliveredFile of(int ordinal, RecordsFile file, RetentionPeriod period) {
        return builder()
                .ordinal(ordinal)
                .code(file.code())
                .title(file.title())
                .span(DateSpan.of(file))
                .period(period)
                .sheetsOrPages(count(file))
                .build();
    }

    /**
     * Returns a row for a file on a day: one that is secret then has its mark as a remark. The title of one of the highest
     * mark is left out, as it is in registers; no rule on titles in this list is known.
     */
    static DeliveredFile of(int ordinal, RecordsFile file, RetentionPeriod period, LocalDate day) {
        DeliveredFile row = of(ordinal, file, period);
        Optional<Secrecy> mark = file.secrecyOn(day);
        return mark.isEmpty()
                ? row
                : row.withTitle(mark.get() == Secrecy.TOP_SECRET ? "" : row.title())
                        .withRemark(mark.get().text());
    }

    /** Returns a copy with another title. */
    DeliveredFile withTitle(String title);

    /** Returns a copy with another remark. */
    DeliveredFile withRemark(String remark);

    private static OptionalInt count(RecordsFile file) {
        boolean electronic = file.medium().filter(FileMedium.ELECTRONIC::equals).isPresent();
        long sum = 0;
        boolean complete = !file.entries().isEmpty();
        for (FileEntry entry : file.entries()) {
            OptionalInt own = electronic ? entry.pages() : entry.sheets();
            sum += own.orElse(0);
            complete &= own.isPresent();
        }
        if (complete) {
            return OptionalInt.of(Math.toIntExact(sum));
        }
        return file.statedTotals()
                .map(electronic ? FileTotals::pages : FileTotals::sheets)
                .orElse(OptionalInt.empty());
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

    /** Builds a row. */
    final class Builder extends ImmutableDeliveredFile.Builder {
        Builder() {}
    }
}
