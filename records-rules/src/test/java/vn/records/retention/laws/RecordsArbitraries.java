package vn.records.retention.laws;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.records.agency.AgencyName;
import vn.records.document.DocumentNumber;
import vn.records.document.Notation;
import vn.records.document.mark.Secrecy;
import vn.records.file.Boxes;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileKind;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionEvent;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.ScheduleRank;
import vn.records.retention.appraisal.Hold;

/**
 * Random values of records work for jqwik: agencies, numbers, dates, files, schedules, holds and events.
 *
 * @since 0.1
 */
public final class RecordsArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2040, 12, 31);
    private static final int MOST_YEARS_OPEN = 4;

    private RecordsArbitraries() {}

    /** Returns names of agencies. */
    public static Arbitrary<AgencyName> agencies() {
        Arbitrary<String> kinds = Arbitraries.of(
                "Ủy ban nhân dân xã", "Ủy ban nhân dân tỉnh", "Sở Nội vụ tỉnh", "Trường Đại học", "Công ty");
        Arbitrary<String> places = Arbitraries.of("Bình An", "Hòa Thắng", "Tân Lập", "Đại Đồng", "Quảng Yên");
        return Combinators.combine(kinds, places).as((kind, place) -> AgencyName.of(kind + " " + place));
    }

    /** Returns numbers of administrative documents. */
    public static Arbitrary<DocumentNumber> numbers() {
        Arbitrary<Notation> notations =
                Arbitraries.of("QĐ-UBND", "KH-SNV", "TB-VP", "UBND-VP").map(Notation::parse);
        return Combinators.combine(Arbitraries.integers().between(1, 9999), notations)
                .as(DocumentNumber::of);
    }

    /** Returns days of 2005 to 2040; the ends of years, leap days and days on which law changed come up often. */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> edges = Combinators.combine(
                        Arbitraries.integers().between(FIRST.getYear(), LAST.getYear()),
                        Arbitraries.of("12-31", "01-01", "02-28", "06-30", "07-01"))
                .as((year, day) -> LocalDate.parse(year + "-" + day));
        Arbitrary<LocalDate> leap =
                Arbitraries.of(2008, 2012, 2016, 2020, 2024, 2028).map(year -> LocalDate.of(year, 2, 29));
        Arbitrary<LocalDate> law = Arbitraries.of(
                LocalDate.of(2012, 7, 1),
                LocalDate.of(2020, 3, 5),
                LocalDate.of(2023, 2, 15),
                LocalDate.of(2025, 7, 1));
        return Arbitraries.frequencyOf(Tuple.of(5, any), Tuple.of(3, edges), Tuple.of(1, leap), Tuple.of(1, law));
    }

    /** Returns events that periods wait for. */
    public static Arbitrary<RetentionEvent> events() {
        return Arbitraries.of(RetentionEvent.KNOWN);
    }

    /** Returns periods of every kind. */
    public static Arbitrary<RetentionPeriod> periods() {
        Arbitrary<Integer> years = Arbitraries.of(1, 2, 4, 5, 10, 15, 20, 30, 50, 70);
        return Arbitraries.oneOf(
                Arbitraries.just(RetentionPeriod.permanent()),
                years.map(RetentionPeriod::ofYears),
                Combinators.combine(events(), Arbitraries.of(0, 5)).as(RetentionPeriod::until));
    }

    /** Returns schedules of a rank, of one to thirty items with the numbers 1, 2, 3 … */
    public static Arbitrary<RetentionSchedule> schedules(ScheduleRank rank) {
        return periods()
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(periods -> RetentionSchedule.builder()
                        .id(rank.name().toLowerCase(Locale.ROOT))
                        .rank(rank)
                        .addAllItems(IntStream.range(0, periods.size())
                                .mapToObj(i ->
                                        ScheduleItem.of(Integer.toString(i + 1), "Hồ sơ " + (i + 1), periods.get(i)))
                                .toList())
                        .build());
    }

    /** Returns codes of files. */
    public static Arbitrary<FileCode> codes() {
        return Combinators.combine(Arbitraries.integers().between(1, 99_999), Arbitraries.of("VP", "TCCB", "TH"))
                .as((number, unit) -> FileCode.of(number + "." + unit));
    }

    /** Returns documents with an item of their own or without; the event it waits for has come, or has not. */
    public static Arbitrary<FileEntry> entries(Set<String> items) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.of(items).optional(0.7),
                        days().optional(0.3),
                        numbers())
                .as((ordinal, item, event, number) -> FileEntry.builder()
                        .ordinal(ordinal)
                        .number(number.toString())
                        .item(item)
                        .periodEvent(event)
                        .build());
    }

    /**
     * Returns files under the items of schedules, closed or still open, with up to ten documents, not secret and linked to
     * none. One permanent document hides all others, so most files have none.
     */
    public static Arbitrary<RecordsFile> files(SchedulePrecedence schedules) {
        Set<String> all = schedules.items().keySet();
        Set<String> ending = Maps.filterValues(
                        schedules.items(), item -> !item.period().isPermanent())
                .keySet();
        return ending.isEmpty()
                ? files(all)
                : Arbitraries.frequencyOf(Tuple.of(4, files(ending)), Tuple.of(1, files(all)));
    }

    /** Returns the same files, some of them secret, declassified, held, delivered or with a document that others have too. */
    public static Arbitrary<RecordsFile> marked(Arbitrary<RecordsFile> files) {
        return Combinators.combine(
                        files,
                        Arbitraries.of(Secrecy.values()).optional(0.2),
                        days().optional(0.4),
                        days().optional(0.4),
                        Arbitraries.of("Thanh tra").optional(0.1),
                        Arbitraries.of(true, false, false, false))
                .as((file, secrecy, declassified, transferred, hold, shared) -> {
                    RecordsFile marked = secrecy.map(file::withSecrecy).orElse(file);
                    marked = declassified.map(marked::withDeclassified).orElse(marked);
                    marked = transferred.map(marked::withTransferred).orElse(marked);
                    marked = hold.map(marked::withHold).orElse(marked);
                    return shared ? marked.withEntries(sharedIn(marked.entries())) : marked;
                });
    }

    private static List<FileEntry> sharedIn(List<FileEntry> entries) {
        List<FileEntry> shared = new ArrayList<>(entries);
        if (!shared.isEmpty()) {
            shared.set(0, shared.get(0).withOtherFiles(FileCode.of("1.KHAC")));
        }
        return shared;
    }

    private static Arbitrary<RecordsFile> files(Set<String> items) {
        Arbitrary<LocalDate> closed = days();
        Arbitrary<List<FileEntry>> entries = entries(items).list().ofMaxSize(10).withoutEdgeCases();
        return Combinators.combine(
                        codes(),
                        Combinators.combine(
                                        closed,
                                        closed.optional(0.9),
                                        Arbitraries.integers().between(0, MOST_YEARS_OPEN))
                                .as(Span::of),
                        Arbitraries.of(items).optional(0.9),
                        Arbitraries.of(FileMedium.values()).optional(0.9),
                        Arbitraries.of(FileKind.values()),
                        days().optional(0.5),
                        Arbitraries.integers().between(0, 500),
                        entries)
                .as((code, span, item, medium, kind, day, boxes, documents) -> RecordsFile.builder()
                        .code(code)
                        .opened(span.opened())
                        .closed(span.closed())
                        .item(item)
                        .medium(medium)
                        .kind(kind)
                        .settled(day)
                        .periodEvent(day)
                        .boxes(new Boxes(boxes))
                        .addAllEntries(documents)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns holds on a file, up to five, that overlap or do not; some have no end. */
    public static Arbitrary<List<Hold>> holds(FileCode file) {
        Arbitrary<Hold> hold = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 3000).optional(0.8))
                .as((start, length) -> Hold.builder()
                        .addFiles(file)
                        .reason("thanh tra")
                        .mandate("Quyết định 01/QĐ-TTr")
                        .start(start)
                        .end(length.map(start::plusDays))
                        .build());
        return hold.list().ofMaxSize(5);
    }

    /** When a file was opened and closed. */
    private record Span(Optional<LocalDate> opened, Optional<LocalDate> closed) {
        static Span of(LocalDate day, Optional<LocalDate> closed, int yearsOpen) {
            return new Span(
                    closed.isPresent() ? closed.map(end -> end.minusYears(yearsOpen)) : Optional.of(day), closed);
        }
    }
}
