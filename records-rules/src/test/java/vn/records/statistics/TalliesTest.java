package vn.records.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.file.Boxes;
import vn.records.file.FileCode;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Quantity;

class TalliesTest {

    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);
    private static final Appraiser APPRAISER =
            Appraiser.of(SchedulePrecedence.of(PublishedSchedules.BY_ID.get("tt09-2011")), LAST);

    private static RecordsFile.Builder file(String code, String item) {
        return RecordsFile.builder()
                .code(FileCode.of(code))
                .medium(FileMedium.PAPER)
                .item(item)
                .unit("Văn phòng")
                .boxes(Boxes.parse("0.5"));
    }

    private static long count(YearTally tally, Indicator indicator, Breakdown by, String group) {
        return tally.figures().stream()
                .filter(figure -> figure.indicator() == indicator
                        && figure.by() == by
                        && figure.group().equals(group))
                .map(Figure::quantity)
                .mapToLong(Quantity::files)
                .sum();
    }

    private static OutgoingEntry outgoing(String number, String day, String note) {
        return OutgoingEntry.builder()
                .number(RegisterNumber.read(number))
                .date(LocalDate.parse(day))
                .note(note)
                .build();
    }

    @Test
    void documents_are_counted_by_family_and_type() {
        YearTally tally = YearTally.of(2021);
        tally.add(outgoing("01/QĐ-SNV", "2021-01-05", ""));
        tally.add(outgoing("02/SNV-VP", "2021-01-06", ""));
        tally.add(outgoing("03/2021/QĐ-UBND", "2021-02-01", ""));
        tally.add(outgoing("04-QĐ/TU", "2021-02-01", ""));
        tally.add(outgoing("05/QĐ-SNV", "2021-02-01", "hủy số"));
        tally.add(outgoing("06/QĐ-SNV", "2020-12-31", ""));
        tally.add(IncomingEntry.builder()
                .arrivalNumber(RegisterNumber.of(1))
                .arrived(LocalDate.of(2021, 3, 1))
                .number("15/BC-UBND")
                .build());
        tally.add(IncomingEntry.builder()
                .arrivalNumber(RegisterNumber.of(2))
                .arrived(LocalDate.of(2021, 3, 1))
                .build());

        assertThat(count(tally, Indicator.OUTGOING, Breakdown.ALL, "")).isEqualTo(4);
        assertThat(count(tally, Indicator.OUTGOING, Breakdown.FAMILY, "administrative"))
                .isEqualTo(2);
        assertThat(count(tally, Indicator.OUTGOING, Breakdown.FAMILY, "legislation"))
                .isEqualTo(1);
        assertThat(count(tally, Indicator.OUTGOING, Breakdown.FAMILY, "party")).isEqualTo(1);
        assertThat(count(tally, Indicator.OUTGOING, Breakdown.TYPE, "QĐ")).isEqualTo(3);
        assertThat(count(tally, Indicator.OUTGOING, Breakdown.TYPE, "CV")).isEqualTo(1);
        assertThat(count(tally, Indicator.INCOMING, Breakdown.TYPE, "BC")).isEqualTo(1);
        assertThat(count(tally, Indicator.INCOMING, Breakdown.TYPE, "")).isEqualTo(1);
        assertThat(tally.outside()).isEqualTo(1);
    }

    @Test
    void files_are_counted_where_they_stand_at_the_end_of_the_year() {
        YearTally tally = YearTally.of(2021);
        RecordsFile made = file("01.VP", "4b").opened(LocalDate.of(2021, 2, 1)).build();
        RecordsFile held = file("02.VP", "4a")
                .opened(LocalDate.of(2019, 2, 1))
                .closed(LocalDate.of(2019, 12, 1))
                .transferred(LocalDate.of(2021, 3, 1))
                .build();
        RecordsFile late = file("03.VP", "4a")
                .opened(LocalDate.of(2019, 2, 1))
                .closed(LocalDate.of(2019, 12, 1))
                .build();
        RecordsFile old = file("04.VP", "4b")
                .closed(LocalDate.of(2000, 12, 1))
                .transferred(LocalDate.of(2001, 3, 1))
                .build();
        for (RecordsFile file : new RecordsFile[] {made, held, late, old}) {
            tally.add(file, APPRAISER.appraise(file), Optional.empty());
        }
        RecordsFile kept = file("05.VP", "4a").closed(LocalDate.of(2019, 12, 1)).build();
        tally.add(kept, APPRAISER.appraise(kept), Optional.of(LAST));

        assertThat(count(tally, Indicator.FILES_MADE, Breakdown.ALL, "")).isEqualTo(1);
        assertThat(count(tally, Indicator.FILES_DELIVERED, Breakdown.PERIOD, "permanent"))
                .isEqualTo(1);
        assertThat(count(tally, Indicator.TRANSFER_OVERDUE, Breakdown.YEAR, "2020"))
                .isEqualTo(1);
        assertThat(count(tally, Indicator.TRANSFER_OVERDUE, Breakdown.ALL, "")).isEqualTo(1);
        assertThat(count(tally, Indicator.KEPT_BACK, Breakdown.UNIT, "Văn phòng"))
                .isEqualTo(1);
        assertThat(count(tally, Indicator.HELD, Breakdown.MEDIUM, "paper")).isEqualTo(2);
        assertThat(count(tally, Indicator.HELD, Breakdown.FONDS, "")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2022, ''", "2023, 0804", "2024, 0804", "2025, ''"})
    void a_sheet_is_named_only_for_years_whose_sheets_are_known(int year, String sheet) {
        assertThat(Indicator.INCOMING.sheet(year).orElse("")).isEqualTo(sheet);
    }

    @Test
    void what_has_piled_up_is_counted_by_kind_unit_and_year() {
        BacklogTally tally = BacklogTally.empty();
        RecordsFile late = file("01.VP", "4a").closed(LocalDate.of(2019, 12, 1)).build();
        RecordsFile later = file("02.VP", "4a").closed(LocalDate.of(2019, 5, 1)).build();
        RecordsFile unknown = RecordsFile.builder()
                .code(FileCode.of("03.VP"))
                .closed(LocalDate.of(2021, 5, 1))
                .build();
        RecordsFile open = file("04.VP", "4a").opened(LocalDate.of(2019, 5, 1)).build();
        for (RecordsFile file : new RecordsFile[] {late, later, unknown, open}) {
            tally.add(file, APPRAISER.appraise(file));
        }
        tally.add(new UnarrangedRecords("Văn phòng", 1990, 2004, Boxes.of(30)));
        tally.add(new UnarrangedRecords("Văn phòng", 2025, 2025, Boxes.of(3)));

        assertThat(tally.rows())
                .extracting(row -> row.kind() + " " + row.unit() + " " + row.year() + " "
                        + row.quantity().files() + " " + row.quantity().boxes() + " " + row.since())
                .containsExactly(
                        "UNARRANGED Văn phòng 2004 0 30 2004-12-31",
                        "UNARRANGED Văn phòng 2025 0 3 2025-12-31",
                        "TRANSFER_OVERDUE Văn phòng 2020 2 1 2020-05-01",
                        "UNAPPRAISED  2021 1 0 2021-05-01");
        assertThat(tally.rows())
                .extracting(BacklogTally::lastYear)
                .containsExactly(Optional.of(2030), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void years_run_forward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnarrangedRecords("", 2004, 1990, Boxes.NONE))
                .withMessageContaining("2004 - 1990");
    }
}
