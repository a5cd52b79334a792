package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.HeadAnchor;
import vn.records.presentation.recognition.line.TypeNames;
import vn.records.text.VietnameseText;

/**
 * The places in a file where something begins that may be another document (<i>ranh giới văn bản trong tệp</i>), in one
 * pass over the lines behind the text of the first.
 */
final class Boundaries {

    /** What begins at a place. */
    enum Sign {
        /** Quốc hiệu or the Party's title: the head of a document or of a form. */
        HEAD,
        /** Such a head, and below it a title with a line that names the document it is issued with. */
        ATTACHED_HEAD,
        /** A title without a national head, with a line that names the document it is issued with. */
        ATTACHED_TITLE,
        /** The words Phụ lục, or those that number a form: what follows belongs to the document before. */
        ANNEX,
        /** The words SAO Y, SAO LỤC or TRÍCH SAO. */
        COPY
    }

    /**
     * A place where something begins.
     *
     * @param sign what begins there
     * @param line the index of the line that shows it, the first of its table
     */
    record Boundary(Sign sign, int line) {}

    private static final int LINES_ABOVE_REFERENCE = 8;
    private static final int LINES_OF_SEARCH = 40;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern FORM_LABEL = Pattern.compile(
            "\\(?(mẫu|biểu mẫu|biểu|phụ biểu|bm)[ .:-]*(số)?[ .:-]*[a-zđ]{0,4}[-./]?([0-9ivx]+\\S*|[a-zđ])\\)?");

    private final ImmutableList<Line> lines;

    /** The index of the line behind the first document, before which no title of another stands. */
    private final int end;

    private final TableStarts tables;

    private final List<Boundary> found = new ArrayList<>();

    private Boundaries(ImmutableList<Line> lines, int end) {
        this.lines = lines;
        this.end = end;
        this.tables = new TableStarts(lines);
    }

    /**
     * Returns the boundaries from a line on, in order.
     *
     * @param end the index of the line behind the first document
     */
    static ImmutableList<Boundary> find(ImmutableList<Line> lines, int from, int end) {
        Boundaries boundaries = new Boundaries(lines, end);
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                boundaries.read(i);
            }
        }
        return ImmutableList.copyOf(boundaries.found);
    }

    /**
     * Returns the index of the line before which the head of the first document stands, if it has one: one Quốc hiệu or title
     * of the Party, above the label of an annex and the line that names another document, below which is the head of a form.
     */
    static int endOfHead(ImmutableList<Line> lines) {
        int shown = 0;
        int head = lines.size();
        boolean named = false;
        for (int i = 0; i < lines.size() && shown <= LINES_OF_SEARCH; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            shown++;
            boolean name = HeadAnchor.holdsNationalName(line);
            if (name || HeadAnchor.isPartyTitle(line)) {
                int start = startOfTable(lines, i);
                if ((name && named) || start > head) {
                    return start;
                }
                named |= name;
                head = Math.min(head, i);
            }
            if ((line.zone().isEmpty() && Annexes.isLabel(line)) || isReference(line)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Returns the index at which, from a line on, an annex or another head begins; the number of lines if none does. */
    static int limit(ImmutableList<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.zone().isEmpty() && Annexes.isLabel(line)) {
                return i;
            }
            if (HeadAnchor.holdsNationalName(line) || HeadAnchor.isPartyTitleBesideIssuer(line)) {
                return Math.max(from, startOfTable(lines, i));
            }
        }
        return lines.size();
    }

    /**
     * Returns the index at which, from a line up to a limit, the title of an attached document or the block of a copy begins,
     * or the limit if none does.
     */
    static int next(ImmutableList<Line> lines, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Line line = lines.get(i);
            int start = -1;
            if (!line.isBlank() && isReference(line)) {
                start = nearestTitle(lines, i, from);
            } else if (!line.isBlank() && CopyFinder.isForm(line)) {
                start = CopyFinder.start(lines, i);
            }
            if (start >= from) {
                return start;
            }
        }
        return limit;
    }

    private void read(int i) {
        Line line = lines.get(i);
        if (isAnnex(line)) {
            add(Sign.ANNEX, i);
        } else if (HeadAnchor.holdsNationalName(line) || HeadAnchor.isPartyTitle(line)) {
            add(Sign.HEAD, tables.start(i));
        } else if (isReference(line)) {
            attached(i);
        } else if (CopyFinder.isForm(line)) {
            add(Sign.COPY, tables.start(i));
        }
    }

    private void add(Sign sign, int line) {
        boolean known = !found.isEmpty()
                && last().line() >= line
                && (last().sign() == sign || last().sign() == Sign.ATTACHED_HEAD);
        if (!known) {
            found.add(new Boundary(sign, line));
        }
    }

    private Boundary last() {
        return found.get(found.size() - 1);
    }

    /** A reference belongs to the head or the annex label shortly above it, else to a title of its own. */
    private void attached(int reference) {
        int nearest = nearestTitle(lines, reference, end);
        if (nearest < 0) {
            return;
        }
        if (!found.isEmpty() && shownBetween(last().line(), nearest) <= LINES_ABOVE_REFERENCE) {
            if (last().sign() == Sign.HEAD) {
                found.set(found.size() - 1, new Boundary(Sign.ATTACHED_HEAD, last().line()));
            }
            return;
        }
        add(Sign.ATTACHED_TITLE, nearest);
    }

    /** The lines that show between two, those in the table of the first left out. */
    private int shownBetween(int first, int end) {
        int shown = 0;
        for (int i = first + 1; i < end && shown <= LINES_ABOVE_REFERENCE; i++) {
            shown += lines.get(i).isBlank() || isSameTable(lines.get(i), lines.get(first)) ? 0 : 1;
        }
        return shown;
    }

    /**
     * Returns the index of the first line of the title above a reference: capitals, or the name of a type, in the middle or
     * in bold type, at most eight lines above it and not before a line; -1 if there is none.
     */
    static int nearestTitle(ImmutableList<Line> lines, int reference, int from) {
        int title = -1;
        int shown = 0;
        for (int i = reference - 1; i >= from && shown < LINES_ABOVE_REFERENCE; i--) {
            Line line = lines.get(i);
            boolean isTitle = isTitle(line);
            if (title >= 0 && !isTitle) {
                break;
            }
            title = isTitle ? i : title;
            shown += line.isBlank() ? 0 : 1;
        }
        return title;
    }

    private static boolean isTitle(Line line) {
        return !line.isBlank()
                && line.folded().length() <= LONGEST_TITLE
                && (line.isCentred() || line.isBold())
                && (line.isUpper() || TypeNames.of(line).isPresent())
                && !isAnnex(line);
    }

    /** Whether it names the document something is issued with: in brackets, or in the middle without. */
    static boolean isReference(Line line) {
        return Annexes.isReference(line)
                || (line.isCentred()
                        && (line.startsWith("kèm theo ") || line.startsWith("ban hành kèm theo "))
                        && line.folded().length() <= LONGEST_TITLE);
    }

    /** Whether it is the label of an annex, also with its title on the line, or of a form: {@code Mẫu số 01}. */
    static boolean isAnnex(Line line) {
        if (line.startsWith("phụ lục")) {
            return Annexes.isLabel(line) || line.isUpper() || line.isCentred() || line.isBold();
        }
        return line.folded().length() <= LONGEST_LABEL && isFormLabel(line.folded());
    }

    private static boolean isFormLabel(String text) {
        char first = Character.toLowerCase(text.charAt(0));
        return "(mbp".indexOf(first) >= 0
                && FORM_LABEL.matcher(VietnameseText.lower(text)).matches();
    }

    /** Returns the index of the first line of the table that a line stands in, or of the line itself. */
    static int startOfTable(ImmutableList<Line> lines, int at) {
        return new TableStarts(lines).start(at);
    }

    static boolean isSameTable(Line line, Line other) {
        return line.zone().isPresent()
                && other.zone().filter(line.zone().get()::isSameTable).isPresent();
    }

    /** Where the tables begin that lines stand in; asked for one line after another, no line is looked at twice. */
    private static final class TableStarts {

        private final ImmutableList<Line> lines;
        private int known = -1;
        private int start = -1;

        TableStarts(ImmutableList<Line> lines) {
            this.lines = lines;
        }

        /** Returns the index of the first line of the table that a line stands in, or of the line itself. */
        int start(int at) {
            int first = at;
            while (first > 0 && first != known && isSameTable(lines.get(first - 1), lines.get(at))) {
                first--;
            }
            start = first == known ? start : first;
            known = at;
            return start;
        }
    }
}
