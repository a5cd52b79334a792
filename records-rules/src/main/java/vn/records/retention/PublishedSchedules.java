package vn.records.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.row.Column;
import vn.records.row.DelimitedText;
import vn.records.row.HeadedRows;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblems;
import vn.records.row.RowSource;
import vn.records.row.Source;

/**
 * The retention schedules that are shipped with this library (<i>bảng thời hạn bảo quản đã ban hành</i>).
 *
 * @since 0.1
 */
public final class PublishedSchedules {

    /**
     * The general schedule of Thông tư 09/2011/TT-BNV: all 274 rows. Periods of 70 years stand in it although the law of
     * its time said under 70 (Điều 17 khoản 2): the table is taken as it is. The day it came into force in 2011 is not
     * confirmed; it is taken from the day it was signed. It ended with 2023-02-14.
     */
    public static final RetentionSchedule TT09_2011 =
            new Table(Acts.CIRCULAR_09_2011, true, Table::groupAndItem).load();

    /**
     * The general schedule of Thông tư 10/2022/TT-BNV, in force from 2023-02-15: in part only, the ten rows that could be
     * confirmed. Their numbers {@code tt10-01} to {@code tt10-10} are this library's, so that the annex is all that can be
     * cited.
     */
    public static final RetentionSchedule TT10_2022 =
            new Table(Acts.CIRCULAR_10_2022, false, item -> Provision.of(Unit.ANNEX, "I")).load();

    /** All of them by their names. */
    public static final ImmutableMap<String, RetentionSchedule> BY_ID =
            Maps.uniqueIndex(ImmutableList.of(TT09_2011, TT10_2022), RetentionSchedule::id);

    private PublishedSchedules() {}

    /**
     * Returns the one in force on a day, if there is one: the schedule for work of that day, whose items are known to this
     * library as far as {@link RetentionSchedule#isComplete} says.
     */
    public static Optional<RetentionSchedule> inForceOn(LocalDate day) {
        for (RetentionSchedule schedule : BY_ID.values()) {
            if (schedule.inForce().orElseThrow().contains(day)) {
                return Optional.of(schedule);
            }
        }
        return Optional.empty();
    }

    /**
     * A table of the law, as it is shipped.
     *
     * @param act the act that issues it, with which it is in force
     * @param isComplete whether all its items are here
     * @param provision where the act has an item
     */
    private record Table(Act act, boolean isComplete, Function<Row, Provision> provision) {
        private static final Column ITEM = Column.required("item");
        private static final Column GROUP_CODE = Column.required("group_code");
        private static final Column GROUP_TITLE = Column.required("group_title");
        private static final Column TITLE = Column.required("title");
        private static final Column PERIOD = Column.required("period");
        private static final Column VERIFIED = Column.required("verified");

        RetentionSchedule load() {
            return RetentionSchedule.builder()
                    .id(act.id())
                    .rank(ScheduleRank.GENERAL)
                    .act(act)
                    .inForce(Acts.inForce(act))
                    .isComplete(isComplete)
                    .addAllItems(items())
                    .build();
        }

        private ImmutableList<ScheduleItem> items() {
            String name = act.id() + ".csv";
            try (InputStream bytes = PublishedSchedules.class.getResourceAsStream(name)) {
                if (bytes == null) {
                    throw new IllegalStateException("table missing from the library: " + name);
                }
                RowSource rows = DelimitedText.utf8(bytes, Source.of(name), ',', RowLimits.DEFAULT);
                return HeadedRows.of(rows, ImmutableList.of(ITEM, GROUP_CODE, GROUP_TITLE, TITLE, PERIOD, VERIFIED))
                        .readAll(this::item, RowLimits.DEFAULT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Optional<ScheduleItem> item(Row row, RowProblems problems) {
            return Optional.of(ScheduleItem.builder()
                    .number(row.cell(ITEM))
                    .title(row.cell(TITLE))
                    .group(row.cell(GROUP_TITLE))
                    .period(RetentionPeriod.parse(row.cell(PERIOD)))
                    .citation(act.at(provision.apply(row)))
                    .verified(row.cell(VERIFIED))
                    .build());
        }

        private static Provision groupAndItem(Row item) {
            return Provision.of(Unit.TABLE, "thời hạn bảo quản")
                    .then(Unit.GROUP, item.cell(GROUP_CODE))
                    .then(Unit.ITEM, item.cell(ITEM));
        }
    }
}
