package vn.records.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.records.document.mark.Secrecy;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.ArchiveSource;
import vn.records.retention.appraisal.Hold;
import vn.records.retention.appraisal.Holds;
import vn.records.retention.disposal.DisposalCase;
import vn.records.retention.disposal.DisposalList;
import vn.records.retention.disposal.DisposalSetting;
import vn.records.retention.disposal.DisposalSetting.Holder;
import vn.records.retention.disposal.Move;

/** Dispositions of all kinds, and what is worked out from them. */
public final class Disposals {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final FileCode HELD = FileCode.of("07.TTr");
    private static final Hold HOLD = Hold.builder()
            .addFiles(HELD)
            .reason("thanh tra")
            .mandate("05/QĐ-TTr")
            .start(DAY.minusDays(30))
            .build();
    private static final Appraiser APPRAISER = Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), DAY)
            .with(Holds.of(ImmutableList.of(HOLD)))
            .of(ArchiveSource.SOURCE);

    /** An item of each kind: kept for good, for years, until an event; one that there is not. */
    private static final ImmutableList<String> ITEMS = ImmutableList.of(
            item(period -> period.isPermanent()),
            item(period -> period.years() == 5 && !period.isUntilEvent()),
            item(period -> period.isUntilEvent()),
            "không có");

    private Disposals() {}

    private static String item(Predicate<RetentionPeriod> wanted) {
        return PublishedSchedules.TT09_2011.items().stream()
                .filter(each -> wanted.test(each.period()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static RecordsFile file(String code, String item, LocalDate closed, FileMedium medium) {
        return RecordsFile.builder()
                .code(FileCode.of(code))
                .closed(closed)
                .medium(medium)
                .item(item)
                .build();
    }

    private static ImmutableList<RecordsFile> files() {
        RecordsFile over = file("01", ITEMS.get(1), LocalDate.of(2012, 5, 4), FileMedium.ELECTRONIC);
        RecordsFile kept = file("02", ITEMS.get(0), LocalDate.of(2013, 5, 4), FileMedium.PAPER);
        ImmutableList.Builder<RecordsFile> files = ImmutableList.builder();
        files.add(over, kept);
        files.add(file("03", ITEMS.get(2), LocalDate.of(2025, 9, 1), FileMedium.MIXED));
        files.add(file("04", ITEMS.get(3), LocalDate.of(2020, 9, 1), FileMedium.PAPER));
        files.add(file("05", ITEMS.get(1), LocalDate.of(2025, 3, 1), FileMedium.ELECTRONIC));
        files.add(RecordsFile.builder().code(FileCode.of("06")).build());
        files.add(file(HELD.value(), ITEMS.get(1), LocalDate.of(2014, 9, 1), FileMedium.PAPER));
        files.add(file("08", ITEMS.get(0), LocalDate.of(2020, 9, 1), FileMedium.PAPER)
                .withEntries(ImmutableList.of(FileEntry.builder()
                        .ordinal(1)
                        .item(ITEMS.get(1))
                        .secrecy(Secrecy.SECRET)
                        .build())));
        files.add(file("09", ITEMS.get(1), LocalDate.of(2014, 9, 1), FileMedium.PAPER)
                .withEntries(ImmutableList.of(FileEntry.builder()
                        .ordinal(1)
                        .addOtherFiles(kept.code())
                        .build())));
        return files.build();
    }

    static ImmutableList<Supplier<?>> dispositions() {
        return files().stream()
                .<Supplier<?>>map(file -> () -> APPRAISER.appraise(file))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a list with files on it, files that are not, and a document that keeps one. */
    public static DisposalList list() {
        return DisposalList.of(APPRAISER, files());
    }

    /** Returns a case that was opened. */
    public static DisposalCase opened() {
        return DisposalCase.open(list(), new DisposalSetting(Holder.AGENCY_ARCHIVE, true));
    }

    /** Returns a case whose files are destroyed. */
    public static DisposalCase done() {
        DisposalCase at = opened();
        LocalDate day = DAY;
        while (at.next().isPresent()) {
            Move move = at.take(
                    at.next().get(),
                    day,
                    Maps.toMap(at.missing(), paper -> paper + "-1"),
                    DisposalList.of(APPRAISER.on(day), files()));
            at = ((Move.Moved) move).next();
            day = DAY.plusDays(31);
        }
        return at;
    }
}
