package vn.records.retention;

import com.google.common.base.CharMatcher;
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
            new Table(Acts.CIRCULAR_09_2011, ScheduleRank.GENERAL, true, Table::groupAndItem).load();

    /**
     * The general schedule of Thông tư 10/2022/TT-BNV, in force from 2023-02-15: in part only, the ten rows that could be
     * confirmed. Their numbers {@code tt10-01} to {@code tt10-10} are this library's, so that the annex is all that can be
     * cited.
     */
    public static final RetentionSchedule TT10_2022 =
            new Table(Acts.CIRCULAR_10_2022, ScheduleRank.GENERAL, false, item -> Provision.of(Unit.ANNEX, "I")).load();

    /**
     * The schedule of the health sector (<i>ngành y tế</i>) of Thông tư 33/2025/TT-BYT, in force from 2025-07-01: all 246
     * rows of its 239 items. An item has its number in the annex behind {@code tt33-}, such as {@code tt33-44}, and
     * {@code tt33-4a} where it has rows of its own. The e-health book ({@code tt33-49}) waits for
     * {@link RetentionEvent#PERSON_DIED}.
     */
    public static final RetentionSchedule TT33_2025_BYT =
            new Table(Acts.CIRCULAR_33_2025_HEALTH, ScheduleRank.SECTOR, true, Table::annexAndItem).load();

    /**
     * The least periods of accounting records (<i>thời hạn lưu trữ tối thiểu của tài liệu kế toán</i>) of Nghị định
     * 174/2016/NĐ-CP, Điều 12 to 14, in force from 2017-01-01. Their numbers are article and clause behind
     * {@code nd174-}, such as {@code nd174-13.1}; clauses are counted in the order of the paragraphs of an extract.
     *
     * <p>“At least 5 years” and “at least 10 years” are taken as {@code P5Y} and {@code P10Y}, minimum periods: they are
     * counted from the end of the yearly accounting period (Điều 15), here the year in which the work ended.
     *
     * <p>It is not whole: Điều 12 khoản 3 (other law sets more than 5 years) and Điều 14 khoản 3 (what permanent means)
     * set no period of their own, and completed projects, reorganised units and audits (Điều 13 khoản 3 to 5) have a
     * beginning of their own in Điều 15 that this library does not know. They are no items.
     */
    public static final RetentionSchedule ND174_2016 =
            new Table(Acts.DECREE_174_2016, ScheduleRank.SECTOR, false, Table::articleAndClause).load();

    /** All of them by their names. */
    public static final ImmutableMap<String, RetentionSchedule> BY_ID =
            Maps.uniqueIndex(ImmutableList.of(TT09_2011, TT10_2022, TT33_2025_BYT, ND174_2016), RetentionSchedule::id);

    private PublishedSchedules() {}

    /**
     * Returns the general one in force on a day, if there is one: the schedule for work of that day, whose items are known
     * to this library as far as {@link RetentionSchedule#isComplete} says. Those of sectors stand beside it.
     */
    public static Optional<RetentionSchedule> inForceOn(LocalDate day) {
        for (RetentionSchedule schedule : BY_ID.values()) {
            if (schedule.rank() == ScheduleRank.GENERAL && schedule.isInForceOn(day)) {
                return Optional.of(schedule);
            }
        }
        return Optional.empty();
    }

    /**
     * A table of the law, as it is shipped.
     *
     * @param act the act that issues it, with which it is in force
     * @param rank whose schedule it is
     * @param isComplete whether all its items are here
     * @param provision where the act has an item
     */
    private record Table(Act act, ScheduleRank rank, boolean isComplete, Function<Row, Provision> provision) {
        private static final Column ITEM = Column.required("item");
        private static final Column GROUP_CODE = Column.required("group_code");
        private static final Column GROUP_TITLE = Column.required("group_title");
        private static final Column TITLE = Column.required("title");
        private static final Column PERIOD = Column.required("period");
        private static final Column VERIFIED = Column.required("verified");

        RetentionSchedule load() {
            return RetentionSchedule.builder()
                    .id(act.id())
                    .rank(rank)
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

        /** The letters of rows that are parts of an item are not in the annex. */
        private static Provision annexAndItem(Row item) {
            String number = withoutPrefix(item);
            return Provision.of(Unit.ANNEX, "bảng thời hạn bảo quản")
                    .then(Unit.ITEM, CharMatcher.inRange('0', '9').retainFrom(number));
        }

        private static Provision articleAndClause(Row item) {
            return Provision.article(withoutPrefix(item));
        }

        private static String withoutPrefix(Row item) {
            String number = item.cell(ITEM);
            return number.substring(number.indexOf('-') + 1);
        }
    }
}
