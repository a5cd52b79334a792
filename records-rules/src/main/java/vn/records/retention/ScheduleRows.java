package vn.records.retention;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.records.law.EffectivePeriod;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.RowSource;
import vn.records.row.WrittenDate;
import vn.records.text.VietnameseText;

/**
 * Reads an agency's or a sector's own schedule from the rows of a table (<i>bảng thời hạn bảo quản của cơ quan</i>).
 *
 * <p>Columns, in any order and among others: {@code item} (number), {@code period} ({@code Vĩnh viễn}, {@code 10 năm},
 * {@code P10Y}, {@code event:KEY+P5Y}), and, where wanted, {@code title}, {@code group}, {@code trigger} (what a period of
 * years waits for), {@code general_item} (the item of the general schedule that it corresponds to) and {@code verified}.
 * {@code in_force_from} and {@code in_force_to}, the first and the last day of the schedule, are the same in all rows.
 * Their usual Vietnamese names are known. A row with a title only is the heading of a group. If one row is bad, none is
 * loaded.
 *
 * @since 0.1
 */
public final class ScheduleRows {

    private static final Column ITEM = Column.required(
            "item", "item_no", "item_number", "number", "STT", "TT", "Số TT", "Số thứ tự", "Mục", "Mã mục", "Số mục");
    private static final Column PERIOD = Column.required(
            "period", "retention", "Thời hạn bảo quản", "Thời hạn lưu trữ", "THBQ", "Thời hạn", "retention_period");
    private static final Column TITLE = Column.optional(
            "title",
            "title_vi",
            "Tên nhóm hồ sơ, tài liệu",
            "Tên hồ sơ, tài liệu",
            "Nhóm hồ sơ, tài liệu",
            "Tên hồ sơ",
            "Nội dung");
    private static final Column GROUP = Column.optional("group", "group_title", "Nhóm", "Tên nhóm");
    private static final Column TRIGGER =
            Column.optional("trigger", "trigger_if_stated", "Thời điểm tính", "Tính từ", "Sự kiện");
    private static final Column GENERAL_ITEM =
            Column.optional("general_item", "Mục bảng chung", "Mục tương ứng", "Mục tương ứng của bảng chung");
    private static final Column VERIFIED = Column.optional("verified");
    private static final Column FROM = Column.optional("in_force_from", "Hiệu lực từ");
    private static final Column TO = Column.optional("in_force_to", "Hiệu lực đến");
    private static final ImmutableList<Column> COLUMNS =
            ImmutableList.of(ITEM, PERIOD, TITLE, GROUP, TRIGGER, GENERAL_ITEM, VERIFIED, FROM, TO);

    private static final int LONGEST_NUMBER = 50;
    private static final Phrase NUMBER_FORM = new Phrase(
            "số thứ tự của mục, không quá " + LONGEST_NUMBER + " ký tự",
            "the number of the item, at most " + LONGEST_NUMBER + " characters");
    private static final Phrase PERIOD_FORM = new Phrase(
            "permanent (Vĩnh viễn), số năm từ 1 đến " + RetentionPeriod.MOST_YEARS
                    + " (10 năm, P10Y) hoặc event:KEY, event:KEY+P5Y",
            "permanent (Vĩnh viễn), 1 to " + RetentionPeriod.MOST_YEARS
                    + " years (10 năm, P10Y) or event:KEY, event:KEY+P5Y");
    private static final Phrase TRIGGER_FORM = new Phrase(
            "ô trống, “từ năm công việc kết thúc”, “sau khi chấm dứt hợp đồng” hoặc event:KEY",
            "nothing, “từ năm công việc kết thúc”, “sau khi chấm dứt hợp đồng” or event:KEY");
    private static final Phrase DAY_FORM = new Phrase(
            "ngày dạng YYYY-MM-DD, ngày đầu trước ngày cuối", "a date as YYYY-MM-DD, the first before the last");
    private static final Phrase SAME_DAYS =
            new Phrase("cùng thời gian hiệu lực như các dòng trên", "the period of force of the rows above");
    private static final String EVENT = "event:";

    private ScheduleRows() {}

    /**
     * Returns the items of a table.
     *
     * @throws vn.records.row.RowsException if a row is bad, with all problems of all rows
     * @throws IOException if reading fails
     */
    public static ImmutableList<ScheduleItem> items(RowSource rows, RowLimits limits) throws IOException {
        return items(rows, limits, new Reading());
    }

    private static ImmutableList<ScheduleItem> items(RowSource rows, RowLimits limits, Reading reading)
            throws IOException {
        ImmutableList<ScheduleItem> items = HeadedRows.of(rows, COLUMNS).readAll(reading::read, limits);
        if (items.isEmpty()) {
            RowProblems none = RowProblems.within(limits);
            none.add(RowProblem.ofFile(
                    rows.source(),
                    RowProblem.Code.EMPTY,
                    new Phrase("bảng không có mục nào", "the schedule has no item")));
            none.throwIfAny();
        }
        return items;
    }

    /**
     * Returns the schedule that a table holds.
     *
     * @param id its name
     * @param rank whose it is
     * @throws vn.records.row.RowsException if a row is bad, with all problems of all rows
     * @throws IOException if reading fails
     */
    public static RetentionSchedule schedule(String id, ScheduleRank rank, RowSource rows, RowLimits limits)
            throws IOException {
        Reading reading = new Reading();
        return RetentionSchedule.builder()
                .id(id)
                .rank(rank)
                .addAllItems(items(rows, limits, reading))
                .inForce(reading.force)
                .build();
    }

    /** What must be remembered from row to row. */
    private static final class Reading {
        private final Map<String, Integer> lines = new HashMap<>();
        private String group = "";
        private Optional<EffectivePeriod> force = Optional.empty();
        private boolean begun;

        private Optional<ScheduleItem> read(Row row, RowProblems problems) {
            if (row.cell(ITEM).isEmpty()
                    && row.cell(PERIOD).isEmpty()
                    && !row.cell(TITLE).isEmpty()) {
                group = row.cell(TITLE);
                return Optional.empty();
            }
            force(row, problems);
            Optional<String> number = number(row, problems);
            Optional<RetentionPeriod> period = period(row, problems);
            if (number.isEmpty() || period.isEmpty()) {
                return Optional.empty();
            }
            ScheduleItem.Builder item = ScheduleItem.builder();
            item.number(number.get()).period(period.get()).title(VietnameseText.nfc(row.cell(TITLE)));
            item.group(row.cell(GROUP).isEmpty() ? group : VietnameseText.nfc(row.cell(GROUP)));
            item.generalItem(Optional.of(row.cell(GENERAL_ITEM)).filter(text -> !text.isEmpty()));
            return Optional.of(item.verified(row.cell(VERIFIED)).build());
        }

        /** One schedule has one period of force. */
        private void force(Row row, RowProblems problems) {
            Optional<LocalDate> from = day(row, FROM, problems);
            Optional<LocalDate> to = day(row, TO, problems);
            if (from.isEmpty() && to.isPresent()) {
                problems.add(RowProblem.missing(row, FROM, DAY_FORM));
                return;
            } else if (to.isPresent() && to.get().isBefore(from.get())) {
                problems.add(RowProblem.bad(row, TO, DAY_FORM));
                return;
            }
            Optional<EffectivePeriod> stated = from.map(
                    first -> to.isPresent() ? EffectivePeriod.of(first, to.get()) : EffectivePeriod.since(first));
            if (begun && !stated.equals(force)) {
                problems.add(RowProblem.bad(row, FROM, SAME_DAYS));
            }
            force = begun ? force : stated;
            begun = true;
        }

        private static Optional<LocalDate> day(Row row, Column column, RowProblems problems) {
            String text = row.cell(column);
            Optional<LocalDate> day = text.isEmpty() ? Optional.empty() : WrittenDate.read(text);
            if (!text.isEmpty() && day.isEmpty()) {
                problems.add(RowProblem.bad(row, column, DAY_FORM));
            }
            return day;
        }

        private Optional<String> number(Row row, RowProblems problems) {
            String number = VietnameseText.nfc(row.cell(ITEM));
            if (number.isEmpty()) {
                problems.add(RowProblem.missing(row, ITEM, NUMBER_FORM));
                return Optional.empty();
            } else if (number.length() > LONGEST_NUMBER) {
                problems.add(RowProblem.bad(row, ITEM, NUMBER_FORM));
                return Optional.empty();
            }
            Integer earlier = lines.putIfAbsent(number, row.line());
            if (earlier != null) {
                problems.add(RowProblem.repeated(row, ITEM, earlier));
                return Optional.empty();
            }
            return Optional.of(number);
        }
    }

    private static Optional<RetentionPeriod> period(Row row, RowProblems problems) {
        if (row.cell(PERIOD).isEmpty()) {
            problems.add(RowProblem.missing(row, PERIOD, PERIOD_FORM));
            return Optional.empty();
        }
        Optional<RetentionPeriod> period = RetentionPeriod.read(row.cell(PERIOD));
        if (period.isEmpty()) {
            problems.add(RowProblem.bad(row, PERIOD, PERIOD_FORM));
            return Optional.empty();
        }
        Optional<RetentionPeriod> whole = triggered(period.get(), row.cell(TRIGGER));
        if (whole.isEmpty()) {
            problems.add(RowProblem.bad(row, TRIGGER, TRIGGER_FORM));
        }
        return whole;
    }

    /** Returns a period with what it waits for; empty if that cannot be read. */
    private static Optional<RetentionPeriod> triggered(RetentionPeriod period, String trigger) {
        String folded = VietnameseText.foldCase(trigger);
        if (folded.isEmpty() || folded.startsWith("từ năm công việc kết thúc")) {
            return Optional.of(period);
        } else if (!(period instanceof RetentionPeriod.Years years)) {
            return Optional.empty();
        } else if (folded.equals("sau khi chấm dứt hợp đồng")) {
            return Optional.of(RetentionPeriod.until(RetentionEvent.CONTRACT_ENDED, years.years()));
        } else if (trigger.startsWith(EVENT) && RetentionEvent.isKey(trigger.substring(EVENT.length()))) {
            RetentionEvent event = new RetentionEvent(trigger.substring(EVENT.length()));
            return Optional.of(RetentionPeriod.until(event, years.years()));
        }
        return Optional.empty();
    }
}
