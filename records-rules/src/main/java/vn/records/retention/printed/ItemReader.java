package vn.records.retention.printed;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.ScheduleItem;
import vn.records.row.Phrase;
import vn.records.row.RowProblem;
import vn.records.row.Source;

/** Makes items of the rows of a printed schedule: headings, items, and the parts of items below them. */
final class ItemReader {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final List<PrintedEntry> entries;
    private final List<RowProblem> problems;
    private final List<OpenItem> items = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private @Nullable OpenItem last;
    private String group = "";
    private String groupCode = "";

    ItemReader(List<PrintedEntry> entries, List<RowProblem> problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /** An item whose parts have the periods. */
    private static final class Whole {
        private final String number;
        private String title;
        private int parts;

        Whole(String number, String title) {
            this.number = number;
            this.title = title;
        }

        /** Returns the number of the next part that has none. */
        String next() {
            int part = parts++;
            return number + (part < LETTERS.length() ? LETTERS.substring(part, part + 1) : "." + (part + 1));
        }
    }

    PrintedSchedule read(int tables) {
        for (int i = 0; i < entries.size(); i++) {
            PrintedEntry entry = entries.get(i);
            if (entry.titles().isEmpty()) {
                untitled(entry);
            } else if (goesOn(entry)) {
                goOn(entry.title());
            } else if (entry.hasPeriod()) {
                withPeriod(entry);
            } else {
                withoutPeriod(entry, i + 1 < entries.size() ? entries.get(i + 1) : null);
            }
        }
        Numbers.qualify(items);
        ImmutableList<PrintedItem> good = Numbers.different(items, problems);
        return new PrintedSchedule(good, ImmutableList.copyOf(problems), tables);
    }

    private void untitled(PrintedEntry entry) {
        problems.add(Unread.of(
                entry.source(),
                entry.line(),
                new Phrase("dòng không có tên hồ sơ", "the row has no title"),
                new Phrase("tên nhóm hồ sơ, tài liệu", "the title of the records")));
    }

    /** Whether a row only goes on with the title above, as where a page ends within it. */
    private boolean goesOn(PrintedEntry entry) {
        boolean bare = entry.number().kind() == PrintedNumber.Kind.NONE
                && !entry.hasPeriod()
                && entry.label().kind() == PrintedNumber.Kind.NONE;
        return bare
                && (last != null || !wholes.isEmpty())
                && Character.isLowerCase(entry.title().codePointAt(0));
    }

    private void goOn(String words) {
        if (last != null) {
            last.title += " " + words;
        } else {
            Whole whole = wholes.get(wholes.size() - 1);
            whole.title += " " + words;
        }
    }

    private void withoutPeriod(PrintedEntry entry, @Nullable PrintedEntry next) {
        PrintedNumber number = entry.number();
        switch (number.kind()) {
            case GROUP -> beginGroup(number.text(), entry.title());
            case NONE -> {
                if (entry.label().kind() == PrintedNumber.Kind.NONE || isHeading(entry.label())) {
                    beginGroup("", entry.title());
                } else {
                    noPeriod(entry);
                }
            }
            case ITEM, PART -> {
                if (next != null && isPart(next, number.text())) {
                    begin(number, entry.title());
                } else if (number.kind() == PrintedNumber.Kind.ITEM && next != null && isFirst(next)) {
                    beginGroup(number.text(), entry.title());
                } else {
                    noPeriod(entry);
                }
            }
            default -> noPeriod(entry);
        }
    }

    private static boolean isHeading(PrintedNumber label) {
        return label.kind() == PrintedNumber.Kind.GROUP || label.kind() == PrintedNumber.Kind.ITEM;
    }

    private static boolean isFirst(PrintedEntry entry) {
        return entry.number().kind() == PrintedNumber.Kind.ITEM
                && entry.number().text().matches("0*1");
    }

    /** Whether a row is a part of the item above it. */
    private static boolean isPart(PrintedEntry entry, String number) {
        return switch (entry.number().kind()) {
            case PART -> entry.number().isPartOf(number);
            case LETTER, DASH -> true;
            case NONE -> entry.hasPeriod() || isPartLabel(entry.label());
            default -> false;
        };
    }

    private static boolean isPartLabel(PrintedNumber label) {
        return label.kind() == PrintedNumber.Kind.DASH
                || label.kind() == PrintedNumber.Kind.LETTER
                || label.kind() == PrintedNumber.Kind.PART;
    }

    private void noPeriod(PrintedEntry entry) {
        problems.add(Unread.noPeriod(entry.source(), entry.line(), entry.title()));
    }

    private void beginGroup(String code, String title) {
        groupCode = code;
        group = title;
        wholes.clear();
        last = null;
    }

    private void begin(PrintedNumber number, String title) {
        leave(number);
        String whole = withoutColon(title);
        wholes.add(new Whole(number.text(), wholes.isEmpty() ? whole : top().title + ": " + whole));
        last = null;
    }

    /** Leaves the items that a number is no part of. */
    private void leave(PrintedNumber number) {
        while (!wholes.isEmpty() && !number.isPartOf(top().number)) {
            wholes.remove(wholes.size() - 1);
        }
    }

    private Whole top() {
        return wholes.get(wholes.size() - 1);
    }

    private static String withoutColon(String title) {
        String bare = title.strip();
        return bare.endsWith(":") ? bare.substring(0, bare.length() - 1).strip() : bare;
    }

    private void withPeriod(PrintedEntry entry) {
        Optional<RetentionPeriod> one = PrintedPeriod.read(String.join(" ", entry.periods()));
        if (one.isPresent()) {
            number(entry).ifPresent(number -> add(entry, number, title(entry.title()), one.get()));
        } else if (entry.periods().size() > 1) {
            several(entry);
        } else {
            problems.add(
                    Unread.period(entry.source(), entry.line(), entry.periods().get(0)));
            number(entry);
        }
    }

    /** Returns the number of an item; empty, and told, where it has none. */
    private Optional<String> number(PrintedEntry entry) {
        PrintedNumber number = entry.number();
        switch (number.kind()) {
            case ITEM, GROUP -> {
                wholes.clear();
                return Optional.of(number.text());
            }
            case PART -> {
                leave(number);
                return Optional.of(number.text());
            }
            default -> {
                if (wholes.isEmpty()) {
                    beginAtLast(entry);
                }
                if (wholes.isEmpty()) {
                    problems.add(RowProblem.builder()
                            .source(entry.source())
                            .line(entry.line())
                            .column("STT")
                            .code(RowProblem.Code.MISSING_VALUE)
                            .text(new Phrase(
                                    "“" + Unread.shown(entry.title()) + "” không có số thứ tự",
                                    "“" + Unread.shown(entry.title()) + "” has no number"))
                            .expected(new Phrase(
                                    "số thứ tự của mục, hoặc gạch đầu dòng dưới một mục",
                                    "the number of an item, or a dash below one"))
                            .build());
                    return Optional.empty();
                }
                return Optional.of(ofPart(number.kind() == PrintedNumber.Kind.NONE ? entry.label() : number));
            }
        }
    }

    private String ofPart(PrintedNumber label) {
        String next = top().next();
        return switch (label.kind()) {
            case LETTER -> top().number + label.text();
            case PART -> label.text();
            default -> next;
        };
    }

    /** A part below an item that has a period itself: that item was the first of them. */
    private void beginAtLast(PrintedEntry entry) {
        boolean part = entry.goesOn() || entry.number().kind() != PrintedNumber.Kind.NONE || isPartLabel(entry.label());
        if (last == null || !part) {
            return;
        }
        boolean labelled = isPartLabel(entry.label()) || entry.number().kind() != PrintedNumber.Kind.NONE;
        Whole whole = new Whole(last.number, labelled ? last.whole() : "");
        last.number = whole.next();
        last.title = labelled ? last.ofWhole() : last.title;
        wholes.add(whole);
    }

    /** Returns the title of an item, behind that of the item it is a part of. */
    private String title(String words) {
        PrintedNumber label = PrintedNumber.before(words);
        boolean part = !wholes.isEmpty();
        String own = part && isPartLabel(label) ? label.rest() : words;
        return part && !top().title.isEmpty() ? top().title + ": " + own : own;
    }

    private void add(PrintedEntry entry, String number, String title, RetentionPeriod period) {
        last = new OpenItem(entry, number, title, group, groupCode, period);
        items.add(last);
    }

    /** Reads a row with a paragraph and a period for each part. */
    private void several(PrintedEntry entry) {
        List<String> parts = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (String line : entry.titles()) {
            boolean begins = isPartLabel(PrintedNumber.before(line));
            if (begins) {
                parts.add(line);
            } else if (parts.isEmpty()) {
                before.add(line);
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " " + line);
            }
        }
        if (parts.size() != entry.periods().size() || !entry.number().kind().equals(PrintedNumber.Kind.ITEM)) {
            int periods = entry.periods().size();
            problems.add(Unread.of(
                    entry.source(),
                    entry.line(),
                    new Phrase(
                            periods + " thời hạn cho " + parts.size() + " gạch đầu dòng",
                            periods + " periods for " + parts.size() + " parts"),
                    new Phrase("mỗi gạch đầu dòng một thời hạn", "a period for each part")));
            return;
        }
        begin(entry.number(), String.join(" ", before));
        for (int i = 0; i < parts.size(); i++) {
            Optional<RetentionPeriod> period =
                    PrintedPeriod.read(entry.periods().get(i));
            PrintedNumber label = PrintedNumber.before(parts.get(i));
            String number = ofPart(label);
            if (period.isEmpty()) {
                problems.add(Unread.period(
                        entry.source(), entry.line(), entry.periods().get(i)));
            } else {
                add(entry, number, title(parts.get(i)), period.get());
            }
        }
        wholes.clear();
    }

    /** An item that may still grow. */
    static final class OpenItem {
        private final PrintedEntry entry;
        private final String group;
        private final String groupCode;
        private final RetentionPeriod period;
        String number;
        private String title;

        OpenItem(
                PrintedEntry entry,
                String number,
                String title,
                String group,
                String groupCode,
                RetentionPeriod period) {
            this.entry = entry;
            this.number = number;
            this.title = title;
            this.group = group;
            this.groupCode = groupCode;
            this.period = period;
        }

        String groupCode() {
            return groupCode;
        }

        String groupTitle() {
            return group;
        }

        Source source() {
            return entry.source();
        }

        int line() {
            return entry.line();
        }

        /** Returns what the parts of this item have in common: what stands before a colon or the first dash. */
        String whole() {
            int colon = title.indexOf(':');
            return colon < 0 ? title : title.substring(0, colon);
        }

        /** Returns its title as that of the first part: without the dash behind the colon. */
        String ofWhole() {
            int colon = title.indexOf(':');
            if (colon < 0) {
                return title;
            }
            PrintedNumber part = PrintedNumber.before(title.substring(colon + 1));
            return title.substring(0, colon + 1) + " " + part.rest().strip();
        }

        PrintedItem close() {
            return new PrintedItem(
                    ScheduleItem.builder()
                            .number(number)
                            .title(title)
                            .group(group)
                            .period(period)
                            .build(),
                    entry.note(),
                    PrintedPeriod.isLeast(String.join(" ", entry.periods())),
                    entry.source(),
                    entry.line());
        }
    }
}
