package vn.records.retention.rows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.mark.Secrecy;
import vn.records.file.Boxes;
import vn.records.file.FileCode;
import vn.records.file.FileTotals;
import vn.records.file.Fonds;
import vn.records.file.RecordsFile;
import vn.records.retention.ItemLookup;
import vn.records.retention.SchedulePrecedence;
import vn.records.row.Column;
import vn.records.row.Header;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.WrittenDate;
import vn.records.text.VietnameseText;

/** Reads the rows of one table of files. */
final class FileRow {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_DIGITS = 9;

    private static final Phrase CODE_FORM = new Phrase(
            "số và ký hiệu hồ sơ trên một dòng, không quá " + FileCode.MAX_LENGTH + " ký tự",
            "the code of the file on one line, at most " + FileCode.MAX_LENGTH + " characters");
    private static final Phrase DATE_FORM = new Phrase(
            "ngày dạng YYYY-MM-DD, từ năm " + FIRST_YEAR + " đến " + LAST_YEAR,
            "a date as YYYY-MM-DD, of the years " + FIRST_YEAR + " to " + LAST_YEAR);
    private static final Phrase COUNT_FORM = new Phrase("số nguyên không âm", "a whole number, not negative");
    private static final Phrase BOXES_FORM =
            new Phrase("số hộp không âm, như 2 hoặc 0.5", "a number of boxes, not negative, such as 2 or 0.5");

    private static final Phrase SECRECY_FORM =
            new Phrase("mật, tối mật, tuyệt mật hoặc để trống", "mật, tối mật, tuyệt mật or nothing");

    private final SchedulePrecedence schedules;
    private final @Nullable LocalDate asOf;
    private final IdentityHashMap<Column, Integer> places = new IdentityHashMap<>();

    /** Whether the table has any column of those that few tables have. */
    private final boolean bearings;

    /** Makes a reader that refuses work that ended after a day, if one is given. */
    FileRow(SchedulePrecedence schedules, @Nullable LocalDate asOf, Header header) {
        this.schedules = schedules;
        this.asOf = asOf;
        for (Column column : FileColumns.ALL) {
            header.indexOf(column).ifPresent(place -> places.put(column, place));
        }
        this.bearings = FileColumns.BEARINGS.stream().anyMatch(places::containsKey);
    }

    String cell(Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** Returns the file of a row; empty, with its problems added, if something in it is bad. */
    Optional<RecordsFile> read(Row row, RowProblems problems) {
        Cells cells = new Cells(row, problems);
        String code = cells.code();
        cells.item();
        LocalDate opened = cells.date(FileColumns.OPENED);
        LocalDate closed = cells.date(FileColumns.CLOSED);
        if (opened != null && closed != null && closed.isBefore(opened)) {
            cells.bad(FileColumns.CLOSED, new Phrase("ngày không trước ngày mở " + opened, "no day before " + opened));
        }
        if (closed != null && asOf != null && closed.isAfter(asOf)) {
            cells.bad(
                    FileColumns.CLOSED,
                    new Phrase(
                            "ngày không sau ngày xét " + asOf + "; công việc chưa kết thúc thì để trống",
                            "no day after the day judged for, " + asOf + "; nothing while the work goes on"));
        }
        RecordsFile.Builder file = RecordsFile.builder();
        file.title(VietnameseText.nfc(cell(row, FileColumns.TITLE)))
                .opened(Optional.ofNullable(opened))
                .closed(Optional.ofNullable(closed))
                .settled(Optional.ofNullable(cells.date(FileColumns.SETTLED)))
                .transferred(Optional.ofNullable(cells.transferred()))
                .isKnownUndelivered(cells.isOneOf(FileColumns.NOT_DELIVERED, FileColumns.TRANSFERRED))
                .periodEvent(Optional.ofNullable(cells.date(FileColumns.EVENT)))
                .medium(cells.choice(FileColumns.MEDIUM, FileColumns.MEDIA, "paper | electronic | mixed"))
                .item(Optional.of(VietnameseText.nfc(cell(row, FileColumns.ITEM)))
                        .filter(item -> !item.isEmpty()))
                .statedTotals(cells.entries())
                .boxes(cells.boxes());
        cells.choice(FileColumns.KIND, FileColumns.KINDS, "general | construction | administrative-procedure")
                .ifPresent(file::kind);
        if (bearings) {
            cells.bearings(file);
        }
        return cells.good ? Optional.of(file.code(FileCode.of(code)).build()) : Optional.empty();
    }

    /** The cells of one row, and whether all were good so far. */
    private final class Cells {
        private final Row row;
        private final RowProblems problems;
        private boolean good = true;

        Cells(Row row, RowProblems problems) {
            this.row = row;
            this.problems = problems;
        }

        void bad(Column column, Phrase expected) {
            good = false;
            problems.add(RowProblem.bad(row, column, expected));
        }

        String code() {
            String code = cell(row, FileColumns.CODE);
            if (code.isEmpty()) {
                good = false;
                problems.add(RowProblem.missing(row, FileColumns.CODE, CODE_FORM));
            } else if (!FileCode.isCode(code)) {
                bad(FileColumns.CODE, CODE_FORM);
            }
            return code;
        }

        /** What bears on whether a file may go, and whose it is. */
        void bearings(RecordsFile.Builder file) {
            file.secrecy(secrecy())
                    .declassified(Optional.ofNullable(date(FileColumns.DECLASSIFIED)))
                    .hold(unlessNone(FileColumns.HOLD))
                    .isShared(unlessNone(FileColumns.SHARED).isPresent())
                    .unit(text(FileColumns.UNIT))
                    .maker(text(FileColumns.MAKER))
                    .fonds(text(FileColumns.FONDS).map(fonds -> new Fonds(fonds, "")));
        }

        /** A file without an item is not appraised yet; one whose item does not exist is a slip of the pen. */
        void item() {
            String item = VietnameseText.nfc(cell(row, FileColumns.ITEM));
            if (!item.isEmpty()
                    && !schedules.items().containsKey(item)
                    && schedules.lookup(item) instanceof ItemLookup.NoSuchItem none) {
                good = false;
                problems.add(noSuchItem(item, none));
            }
        }

        private RowProblem noSuchItem(String item, ItemLookup.NoSuchItem none) {
            String near = String.join(", ", none.near());
            return RowProblem.builder()
                    .source(row.source())
                    .line(row.line())
                    .column(FileColumns.ITEM.name())
                    .code(RowProblem.Code.BAD_VALUE)
                    .text(new Phrase(
                            "bảng thời hạn " + schedules + " không có mục “" + item + "”",
                            "the schedule " + schedules + " has no item “" + item + "”"))
                    .expected(
                            near.isEmpty()
                                    ? new Phrase("số mục có trong bảng", "the number of an item of the schedule")
                                    : new Phrase("một trong các mục " + near, "one of the items " + near))
                    .build();
        }

        @Nullable
        LocalDate date(Column column) {
            String text = cell(row, column);
            if (text.isEmpty()) {
                return null;
            }
            LocalDate date = iso(text);
            if (date == null) {
                date = WrittenDate.read(text).orElse(null);
            }
            if (date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                bad(column, DATE_FORM);
            }
            return date;
        }

        @Nullable
        LocalDate transferred() {
            return isOneOf(FileColumns.NOT_DELIVERED, FileColumns.TRANSFERRED) ? null : date(FileColumns.TRANSFERRED);
        }

        boolean isOneOf(ImmutableSet<String> words, Column column) {
            String text = cell(row, column);
            return !text.isEmpty() && words.contains(VietnameseText.foldCase(text));
        }

        Optional<String> text(Column column) {
            String text = cell(row, column);
            return text.isEmpty() ? Optional.empty() : Optional.of(VietnameseText.nfc(text));
        }

        /** What is not a word for none says that there is one: better kept too long than destroyed. */
        Optional<String> unlessNone(Column column) {
            return text(column).filter(said -> !FileColumns.NONE.contains(VietnameseText.foldCase(said)));
        }

        Optional<Secrecy> secrecy() {
            String text = cell(row, FileColumns.SECRECY);
            if (text.isEmpty() || FileColumns.NOT_SECRET.contains(VietnameseText.foldCase(text))) {
                return Optional.empty();
            }
            Optional<Secrecy> secrecy = Secrecy.ofText(text);
            if (secrecy.isEmpty()) {
                bad(FileColumns.SECRECY, SECRECY_FORM);
            }
            return secrecy;
        }

        <T> Optional<T> choice(Column column, ImmutableMap<String, T> choices, String expected) {
            String text = cell(row, column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            T exact = choices.get(text);
            T choice = exact == null ? choices.get(VietnameseText.foldCase(text)) : exact;
            if (choice == null) {
                bad(column, Phrase.of(expected));
            }
            return Optional.ofNullable(choice);
        }

        Optional<FileTotals> entries() {
            String text = cell(row, FileColumns.ENTRIES);
            if (text.isEmpty()) {
                return Optional.empty();
            } else if (text.length() > MOST_DIGITS || !isDigits(text, 0, text.length())) {
                bad(FileColumns.ENTRIES, COUNT_FORM);
                return Optional.empty();
            }
            return Optional.of(
                    FileTotals.builder().documents(Integer.parseInt(text)).build());
        }

        Optional<Boxes> boxes() {
            String text = cell(row, FileColumns.BOXES);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(Boxes.parse(text));
            } catch (IllegalArgumentException e) {
                bad(FileColumns.BOXES, BOXES_FORM);
                return Optional.empty();
            }
        }
    }

    /** Returns the day of a text such as {@code 2020-05-08}, without the cost of a pattern. */
    private static @Nullable LocalDate iso(String text) {
        if (text.length() != 10
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || !isDigits(text, 0, 4)
                || !isDigits(text, 5, 7)
                || !isDigits(text, 8, 10)) {
            return null;
        }
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
