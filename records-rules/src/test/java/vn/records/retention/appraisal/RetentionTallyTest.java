package vn.records.retention.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.records.document.mark.Secrecy;
import vn.records.file.Boxes;
import vn.records.file.FileCode;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.RetentionSummary.Figure;
import vn.records.retention.laws.RecordsArbitraries;

class RetentionTallyTest {

    private static final Appraiser APPRAISER =
            Appraiser.of(SchedulePrecedence.of(PublishedSchedules.TT09_2011), LocalDate.of(2026, 11, 22));

    @Provide
    Arbitrary<List<RecordsFile>> files() {
        return RecordsArbitraries.files(APPRAISER.schedules()).list().ofMaxSize(20);
    }

    @Property
    void one_at_a_time_or_in_bulk_in_any_order_gives_the_same(
            @ForAll("files") List<RecordsFile> files, @ForAll Random random) {
        List<RecordsFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        RetentionTally one = RetentionTally.empty();
        files.forEach(file -> one.add(file, APPRAISER.appraise(file)));

        assertThat(shuffled.stream().collect(RetentionTally.summing(APPRAISER))).isEqualTo(one.summary());
        assertThat(files.parallelStream().collect(RetentionTally.summing(APPRAISER)))
                .isEqualTo(one.summary());
        assertThat(one.summary().figure(Figure.TOTAL).files()).isEqualTo(files.size());
    }

    private static RecordsFile file(String code, String item, String closed, String boxes) {
        return RecordsFile.builder()
                .code(FileCode.of(code))
                .item(Optional.of(item).filter(text -> !text.isEmpty()))
                .closed(Optional.of(closed).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .boxes(Optional.of(boxes).filter(text -> !text.isEmpty()).map(Boxes::parse))
                .medium(FileMedium.PAPER)
                .build();
    }

    @Test
    void figures_count_what_they_say() {
        RetentionSummary summary = ImmutableList.of(
                        file("1", "4b", "2014-01-01", "1.5"),
                        file("2", "4b", "2014-01-01", "2").withSecrecy(Secrecy.SECRET),
                        file("3", "4a", "2015-01-01", "1").withTransferred(LocalDate.of(2015, 5, 1)),
                        file("4", "1a", "2026-10-01", ""),
                        file("5", "8", "", "1"),
                        file("6", "", "2015-01-01", "1"),
                        file("7", "zz", "2015-01-01", "1"),
                        file("8", "8", "2026-10-01", "1"),
                        file("9", "8", "2024-10-01", "1").withTransferred(LocalDate.of(2026, 11, 23)))
                .stream()
                .collect(RetentionTally.summing(APPRAISER));

        assertThat(summary.figure(Figure.TOTAL)).isEqualTo(new Quantity(9, Boxes.parse("9.5"), 1));
        assertThat(summary.figure(Figure.DUE_FOR_DISPOSAL)).isEqualTo(new Quantity(1, Boxes.parse("1.5"), 0));
        assertThat(summary.figure(Figure.EXPIRED_BUT_BARRED)).isEqualTo(new Quantity(1, Boxes.of(2), 0));
        assertThat(summary.figure(Figure.PERMANENT).files()).isEqualTo(1);
        assertThat(summary.figure(Figure.AWAITING_EVENT)).isEqualTo(new Quantity(1, Boxes.NONE, 1));
        assertThat(summary.figure(Figure.OPEN).files()).isEqualTo(1);
        assertThat(summary.figure(Figure.UNAPPRAISED).files()).isEqualTo(1);
        assertThat(summary.figure(Figure.ITEM_NOT_FOUND).files()).isEqualTo(1);
        assertThat(summary.figure(Figure.TRANSFER_OVERDUE).files()).isEqualTo(3);
        assertThat(summary.figure(Figure.HISTORICAL_TRANSFER_OVERDUE).files()).isZero();
        assertThat(summary.figure(Figure.UNDECIDED).files()).isEqualTo(3);
        assertThat(summary.byYearOfExpiry()).containsOnlyKeys(2019, 2034, 2036);
        assertThat(summary.byYearOfExpiry().get(2019)).isEqualTo(new Quantity(2, Boxes.parse("3.5"), 0));
    }

    @Test
    void ten_boxes_make_a_metre_unless_told_otherwise() {
        assertThat(ShelfRatio.STANDARD.metres(Boxes.of(10))).hasToString("1");
        assertThat(ShelfRatio.STANDARD.metres(Boxes.parse("12.5"))).hasToString("1.25");
        assertThat(ShelfRatio.STANDARD.metres(Boxes.of(1000))).hasToString("100");
        assertThat(ShelfRatio.STANDARD.metres(Boxes.NONE)).hasToString("0");
        assertThat(new ShelfRatio(8).metres(Boxes.of(2))).hasToString("0.25");
        assertThatIllegalArgumentException().isThrownBy(() -> new ShelfRatio(0));
        assertThat(new Quantity(1, Boxes.of(1), 1).plus(new Quantity(2, Boxes.of(3), 4)))
                .isEqualTo(new Quantity(3, Boxes.of(4), 5));
    }

    @Test
    void a_due_date_is_overdue_the_day_after() {
        DueDate due = new DueDate(LocalDate.of(2026, 1, 1), ImmutableList.of());

        assertThat(due.isOverdueOn(LocalDate.of(2026, 1, 1))).isFalse();
        assertThat(due.isOverdueOn(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(due).hasToString("2026-01-01");
    }
}
