package vn.records.completeness.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentType;
import vn.records.file.Boxes;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.FileTotals;
import vn.records.file.RecordsFile;
import vn.records.retention.RetentionEvent;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.ScheduleItem;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.ScheduleRank;
import vn.records.retention.appraisal.Appraiser;
import vn.records.row.DelimitedText;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.row.RowsException;
import vn.records.row.Source;

class TransferTest {
    private static final SchedulePrecedence SCHEDULES = SchedulePrecedence.of(RetentionSchedule.builder()
            .id("own")
            .rank(ScheduleRank.AGENCY)
            .addItems(
                    ScheduleItem.of("4", "a", RetentionPeriod.ofYears(4)),
                    ScheduleItem.of("5", "a", RetentionPeriod.ofYears(5)),
                    ScheduleItem.of("vv", "c", RetentionPeriod.permanent()))
            .build());
    private static final LocalDate CLOSED = LocalDate.of(2024, 3, 10);
    private static final LocalDate DUE = LocalDate.of(2025, 3, 10);

    private static RecordsFile.Builder file(String code, String item) {
        return RecordsFile.builder()
                .code(FileCode.of(code))
                .title("Hồ sơ " + code)
                .medium(FileMedium.PAPER)
                .item(item);
    }

    private static TransferStanding standing(RecordsFile file, LocalDate day, KeepBack... kept) {
        return TransferPlan.of(ImmutableList.of(file), Appraiser.of(SCHEDULES, day), ImmutableList.copyOf(kept))
                .items()
                .get(0)
                .standing();
    }

    @Test
    void files_are_due_then_overdue() {
        RecordsFile file = file("01.A", "5").closed(CLOSED).build();

        assertThat(standing(file, CLOSED.minusDays(1))).isEqualTo(TransferStanding.OPEN);
        assertThat(standing(file, CLOSED)).isEqualTo(TransferStanding.DUE);
        assertThat(standing(file, DUE)).isEqualTo(TransferStanding.DUE);
        assertThat(standing(file, DUE.plusDays(1))).isEqualTo(TransferStanding.OVERDUE);
        assertThat(standing(file.withTransferred(DUE), DUE)).isEqualTo(TransferStanding.TRANSFERRED);
        assertThat(standing(file.withTransferred(DUE), DUE.minusDays(1))).isEqualTo(TransferStanding.DUE);
        assertThat(standing(file("01.A", "4").closed(CLOSED).build(), DUE)).isEqualTo(TransferStanding.NOT_DELIVERED);
        assertThat(standing(file("01.A", "?").closed(CLOSED).build(), DUE)).isEqualTo(TransferStanding.UNDECIDED);
        assertThat(standing(file("01.A", "5").build(), DUE)).isEqualTo(TransferStanding.OPEN);
    }

    @Test
    void files_are_kept_back_for_two_years_with_consent_and_list() {
        RecordsFile file = file("01.A", "5").closed(CLOSED).build();
        KeepBack kept = new KeepBack(file.code(), LocalDate.of(2030, 1, 1), "12/QĐ-X", true);

        assertThat(standing(file, DUE, kept)).isEqualTo(TransferStanding.DUE);
        assertThat(standing(file, DUE.plusYears(2), kept)).isEqualTo(TransferStanding.KEPT_BACK);
        assertThat(standing(file, DUE.plusYears(2).plusDays(1), kept)).isEqualTo(TransferStanding.OVERDUE);
        assertThat(standing(file, DUE.plusDays(1), new KeepBack(file.code(), DUE.plusYears(1), " ", true)))
                .isEqualTo(TransferStanding.OVERDUE);
        assertThat(standing(file, DUE.plusDays(1), new KeepBack(file.code(), DUE.plusYears(1), "a", false)))
                .isEqualTo(TransferStanding.OVERDUE);
        assertThat(standing(file, DUE.plusDays(2), new KeepBack(file.code(), DUE.plusDays(1), "a", true)))
                .isEqualTo(TransferStanding.OVERDUE);
        TransferItem item = TransferPlan.of(
                        ImmutableList.of(file), Appraiser.of(SCHEDULES, DUE.plusDays(1)), ImmutableList.of(kept))
                .items(TransferStanding.KEPT_BACK)
                .get(0);
        assertThat(item.lastDay()).contains(DUE.plusYears(2));
        assertThat(item.disposition().transferDue().orElseThrow().day()).isEqualTo(DUE);
    }

    private static TransferPlan plan() {
        RecordsFile permanent = file("02.A", "vv")
                .closed(CLOSED)
                .boxes(Boxes.parse("0.5"))
                .addEntries(
                        FileEntry.builder()
                                .ordinal(2)
                                .date(CLOSED)
                                .sheets(3)
                                .subject("b")
                                .build(),
                        FileEntry.builder()
                                .ordinal(1)
                                .number("01/QĐ-X")
                                .date(CLOSED.minusDays(9))
                                .author("Sở A")
                                .type(DocumentType.DECISION)
                                .sheets(1)
                                .subject("về việc a")
                                .build())
                .build();
        RecordsFile fixed = file("01.A", "5")
                .opened(CLOSED.minusYears(1))
                .closed(CLOSED)
                .statedTotals(FileTotals.builder().sheets(7).build())
                .build();
        RecordsFile electronic = RecordsFile.builder()
                .code(FileCode.of("03.A"))
                .medium(FileMedium.ELECTRONIC)
                .item("5")
                .closed(CLOSED)
                .addEntries(FileEntry.builder().ordinal(1).pages(4).build())
                .build();
        return TransferPlan.of(
                ImmutableList.of(permanent, fixed, electronic, file("04.A", "5").build()),
                Appraiser.of(SCHEDULES, DUE.plusDays(1)),
                ImmutableList.of());
    }

    @Test
    void permanent_files_and_others_are_listed_apart() {
        TransferPlan plan = plan();
        TransferList permanent = TransferList.of(true, plan.toDeliver());
        TransferList fixed = TransferList.of(false, plan.toDeliver());

        assertThat(permanent.files()).extracting(f -> f.code().value()).containsExactly("02.A");
        assertThat(fixed.files()).extracting(f -> f.code().value()).containsExactly("01.A", "03.A");
        assertThat(permanent.cells(permanent.files().get(0)))
                .containsExactly("1", "02.A", "Hồ sơ 02.A", "01/03/2024 - 10/03/2024", "4", "");
        assertThat(fixed.cells(fixed.files().get(0)))
                .containsExactly("1", "01.A", "Hồ sơ 01.A", "10/03/2023 - 10/03/2024", "05 năm", "7", "");
        assertThat(fixed.cells(fixed.files().get(1))).containsExactly("2", "03.A", "", "10/03/2024", "05 năm", "4", "");
        assertThat(TransferList.columns(true)).hasSize(6);
        assertThat(TransferList.columns(false)).hasSize(7);
        assertThat(fixed.total())
                .isEqualTo("Mục lục này gồm: 2 hồ sơ (đơn vị bảo quản). Viết bằng chữ: hai hồ sơ (đơn vị bảo quản).");
        assertThatThrownBy(() -> new TransferList(true, fixed.files())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_record_sums_up_what_is_delivered() {
        HandoverRecord record = HandoverRecord.of(
                        plan().toDeliver().stream().map(TransferItem::file).toList())
                .lists(2)
                .build();

        assertThat(record.paperFiles()).isEqualTo(2);
        assertThat(record.electronicFiles()).isEqualTo(1);
        assertThat(record.boxes()).isEqualTo(Boxes.parse("0.5"));
        assertThat(record.withoutBoxes()).isEqualTo(1);
        assertThat(record.metres()).isEqualTo("0.05");
        assertThat(record.span()).contains(new DateSpan(CLOSED.minusYears(1), CLOSED));
        assertThat(HandoverRows.rows(record)).hasSize(12);
        assertThat(HandoverRows.rows(record))
                .contains(ImmutableList.of("3.a", "Tài liệu giấy: quy ra mét giá", "0,05"));
        assertThatThrownBy(() -> HandoverRecord.builder()
                        .paperFiles(-1)
                        .withoutBoxes(0)
                        .electronicFiles(0)
                        .lists(0)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_index_counts_sheets_on() {
        DocumentIndex index = DocumentIndex.of(plan().items().stream()
                .map(TransferItem::file)
                .filter(file -> file.code().value().equals("02.A"))
                .findFirst()
                .orElseThrow());

        assertThat(index.documents()).extracting(IndexedDocument::ordinal).containsExactly(1, 2);
        assertThat(index.documents()).extracting(IndexedDocument::place).containsExactly("01", "02-04");
        assertThat(index.documents()).extracting(IndexedDocument::subject).containsExactly("Quyết định về việc a", "b");
        assertThat(index.documents()).extracting(IndexedDocument::author).containsExactly("Sở A", "");
    }

    private static RowSource rows(String... lines) throws IOException {
        return DelimitedText.detecting(
                new StringReader(String.join("\n", lines)), Source.of("a.csv"), RowLimits.DEFAULT);
    }

    @Test
    void what_is_wrong_with_a_row_is_told() {
        RowsException wrong = catchThrowableOfType(
                RowsException.class,
                () -> TransferList.read(
                        rows(
                                "Số TT;Số, ký hiệu hồ sơ;Tiêu đề hồ sơ;Thời gian tài liệu;Thời hạn bảo quản;Số tờ/Số trang",
                                "x;01.A;t;10/03/2024;05 năm;1",
                                "1;;t;10/03/2024;05 năm;1",
                                "1;01.A;t;gestern;05 năm;1",
                                "1;01.A;t;10/03/2024 - 09/03/2024;05 năm;1",
                                "1;01.A;t;;vĩnh viễn;y",
                                ";;;10/03/2024;;",
                                "Mục lục này gồm: 1;;;;;"),
                        RowLimits.DEFAULT));

        assertThat(wrong.problems())
                .extracting(p -> p.line() + " " + p.column())
                .containsExactly(
                        "2 Số TT",
                        "3 Số, ký hiệu hồ sơ",
                        "4 Thời gian tài liệu",
                        "5 Thời gian tài liệu",
                        "6 Thời hạn bảo quản",
                        "6 Số tờ/Số trang");
    }

    @Test
    void a_bad_figure_of_a_record_is_told() {
        assertThat(catchThrowableOfType(
                                RowsException.class,
                                () -> HandoverRows.read(
                                        rows(
                                                "Mục;Nội dung;Số liệu",
                                                "2;Thời gian của hồ sơ, tài liệu;x",
                                                "3.a;Tài liệu giấy: tổng số hộp (cặp);y",
                                                "5;Số mục lục hồ sơ, tài liệu nộp lưu kèm theo;z",
                                                ";etwas;"),
                                        RowLimits.DEFAULT))
                        .problems())
                .hasSize(3);
    }

    @Test
    void numbers_are_written_in_words() {
        assertThat(NumberWords.of(0)).isEqualTo("không");
        assertThat(NumberWords.of(5)).isEqualTo("năm");
        assertThat(NumberWords.of(10)).isEqualTo("mười");
        assertThat(NumberWords.of(11)).isEqualTo("mười một");
        assertThat(NumberWords.of(15)).isEqualTo("mười lăm");
        assertThat(NumberWords.of(21)).isEqualTo("hai mươi mốt");
        assertThat(NumberWords.of(55)).isEqualTo("năm mươi lăm");
        assertThat(NumberWords.of(105)).isEqualTo("một trăm linh năm");
        assertThat(NumberWords.of(110)).isEqualTo("một trăm mười");
        assertThat(NumberWords.of(999)).isEqualTo("chín trăm chín mươi chín");
        assertThat(NumberWords.of(1000)).isEqualTo("một nghìn");
        assertThat(NumberWords.of(1005)).isEqualTo("một nghìn không trăm linh năm");
        assertThat(NumberWords.of(2_000_300)).isEqualTo("hai triệu ba trăm");
        assertThatThrownBy(() -> NumberWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_are_read_back_from_their_words() {
        for (RetentionPeriod period : ImmutableList.of(
                RetentionPeriod.permanent(),
                RetentionPeriod.ofYears(5),
                RetentionPeriod.ofYears(20),
                RetentionPeriod.until(RetentionEvent.NO_LONGER_IN_FORCE),
                RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, 5),
                RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED),
                RetentionPeriod.until(RetentionEvent.NO_LONGER_IN_FORCE, 3),
                RetentionPeriod.until(RetentionEvent.WORKS_LIFE_ENDED, 10))) {
            assertThat(RetentionPeriod.read(PeriodWords.of(period))).contains(period);
        }
    }

    @Test
    void spans_hold_their_order() {
        assertThatThrownBy(() -> new DateSpan(DUE, CLOSED)).isInstanceOf(IllegalArgumentException.class);
        assertThat(DateSpan.read(new DateSpan(CLOSED, DUE).toString())).contains(new DateSpan(CLOSED, DUE));
        assertThat(DateSpan.of(file("1", "5").build())).isEqualTo(Optional.empty());
        assertThat(DateSpan.of(file("1", "5").opened(CLOSED).build())).contains(new DateSpan(CLOSED, CLOSED));
    }
}
