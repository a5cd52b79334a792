package vn.records.report.words;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.presentation.draft.Draft;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Table;

/** The text of a document by its places, for quoting the words that a finding is about. */
public final class Passages {

    private static final int LONGEST = 60;
    private static final int CONTEXT = 20;

    private final Map<Place, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final int sections;
    private final ImmutableMap<Place, Units> units;

    private Passages(int sections, ImmutableMap<Place, Units> units) {
        this.sections = sections;
        this.units = units;
    }

    /** Returns the passages of a document, each with the units of its body that it stands in. */
    public static Passages of(Draft draft) {
        return of(draft.view(), Units.of(draft));
    }

    static Passages of(DocumentView view) {
        return of(view, ImmutableMap.of());
    }

    private static Passages of(DocumentView view, ImmutableMap<Place, Units> units) {
        Passages passages = new Passages(view.firstSection() + view.sections().size(), units);
        passages.blocks(view.body());
        for (Section section : view.sections()) {
            for (Running running : section.runnings()) {
                passages.blocks(running.blocks());
            }
        }
        return passages;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                rows.put(table.place().toString(), table.rows().size());
                table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            } else {
                paragraph((Paragraph) block);
            }
        }
    }

    private void paragraph(Paragraph paragraph) {
        paragraphs.put(paragraph.place(), paragraph);
        for (Drawing drawing : paragraph.drawings()) {
            if (drawing instanceof Drawing.TextBox box) {
                blocks(box.blocks());
            }
        }
    }

    /** Returns how many sections the file has up to the end of the document. */
    int sections() {
        return sections;
    }

    /** Returns the units of the body that a paragraph stands in, if it stands in one with a number. */
    Optional<Units> unitsOf(Place place) {
        return Optional.ofNullable(units.get(place));
    }

    /** Returns how many rows a table has; 0 for a table that is not there. */
    int rowsOf(String table) {
        return rows.getOrDefault(table, 0);
    }

    /**
     * Returns the words concerned in quotation marks, whole words always; a few signs in brackets among the words around
     * them. Several stretches of one paragraph are marked in it together. Empty where there are no words.
     */
    public Optional<String> quote(List<Location> all) {
        Paragraph paragraph = all.get(0).place().map(paragraphs::get).orElse(null);
        if (paragraph == null || paragraph.text().isBlank()) {
            return Optional.empty();
        }
        List<Stretch> stretches = Stretch.of(all, paragraph.text().length());
        boolean near =
                stretches.get(stretches.size() - 1).end() - stretches.get(0).start() <= CONTEXT * stretches.size();
        return Optional.of("“" + marked(paragraph.text(), near ? stretches : stretches.subList(0, 1)) + "”");
    }

    private static String marked(String text, List<Stretch> stretches) {
        int start = stretches.get(0).start();
        int end = stretches.get(stretches.size() - 1).end();
        if (end == 0) {
            return shortened(text.strip());
        }
        boolean whole =
                text.substring(0, start).isBlank() && text.substring(end).isBlank();
        if (whole || end - start > CONTEXT * stretches.size()) {
            return shortened(
                    text.substring(wordStart(text, start), endOfWord(text, end)).strip());
        }
        StringBuilder marked = new StringBuilder(before(text.substring(0, start)));
        int at = start;
        for (Stretch stretch : stretches) {
            marked.append(text, at, stretch.start()).append('[');
            marked.append(text, stretch.start(), stretch.end()).append(']');
            at = stretch.end();
        }
        return marked.append(after(text.substring(end))).toString();
    }

    /** Characters of a paragraph that a finding is about. */
    private record Stretch(int start, int end) {

        /** Returns the stretches in order, those that touch put together, none beyond the text. */
        static List<Stretch> of(List<Location> all, int length) {
            List<Stretch> stretches = new ArrayList<>();
            all.stream()
                    .map(at -> new Stretch(Math.min(at.start(), length), Math.min(at.end(), length)))
                    .sorted(Comparator.comparingInt(Stretch::start).thenComparingInt(Stretch::end))
                    .forEach(next -> {
                        int last = stretches.size() - 1;
                        if (last >= 0 && next.start() <= stretches.get(last).end()) {
                            Stretch before = stretches.get(last);
                            stretches.set(last, new Stretch(before.start(), Math.max(before.end(), next.end())));
                        } else {
                            stretches.add(next);
                        }
                    });
            return stretches;
        }
    }

    /**
     * Words as they stand and as they should.
     *
     * @param before as they stand
     * @param after as they should stand
     */
    public record Correction(String before, String after) {}

    /**
     * Returns the words of a finding whose fix is to write others, with a few words around, before and after; what other
     * findings would write nearby is written too, so that the words come out right.
     */
    public Optional<Correction> corrected(Finding finding, List<Finding> all) {
        Optional<Fix.ReplaceText> own = rewriting(finding);
        Paragraph paragraph =
                own.flatMap(fix -> fix.at().place()).map(paragraphs::get).orElse(null);
        if (own.isEmpty() || paragraph == null) {
            return Optional.empty();
        }
        List<Fix.ReplaceText> fixes = all.stream()
                .flatMap(other -> rewriting(other).stream())
                .filter(fix -> isNear(fix.at(), own.get().at())
                        && fix.at().end() <= paragraph.text().length())
                .sorted(Comparator.comparingInt(fix -> fix.at().start()))
                .toList();
        int from = fixes.get(0).at().start();
        int to = fixes.get(fixes.size() - 1).at().end();
        String before = before(paragraph.text().substring(0, from));
        String after = after(paragraph.text().substring(to));
        return Optional.of(new Correction(
                before + paragraph.text().substring(from, to) + after,
                before + rewritten(paragraph.text(), fixes) + after));
    }

    private static Optional<Fix.ReplaceText> rewriting(Finding finding) {
        return finding.fault().fixes().size() == 1 && finding.fault().fixes().get(0) instanceof Fix.ReplaceText fix
                ? Optional.of(fix)
                : Optional.empty();
    }

    private static boolean isNear(Location one, Location other) {
        return one.place().equals(other.place())
                && one.start() - other.end() <= CONTEXT
                && other.start() - one.end() <= CONTEXT;
    }

    /** Returns the text from the first fix to the last, each written; one that overlaps the one before is left out. */
    private static String rewritten(String text, List<Fix.ReplaceText> fixes) {
        StringBuilder out = new StringBuilder();
        int at = fixes.get(0).at().start();
        for (Fix.ReplaceText fix : fixes) {
            if (fix.at().start() >= at) {
                out.append(text, at, fix.at().start()).append(fix.replacement());
                at = fix.at().end();
            }
        }
        return out.append(
                        text, at, Math.max(at, fixes.get(fixes.size() - 1).at().end()))
                .toString();
    }

    /** Returns words in quotation marks, cut where they are long. */
    static String quoted(String text) {
        return "“" + shortened(text) + "”";
    }

    /** Returns where the word that a place stands in begins. */
    private static int wordStart(String text, int place) {
        int at = place;
        while (at > 0 && isOfWord(text, at - 1) && isOfWord(text, at)) {
            at--;
        }
        return at;
    }

    /** Returns where the word that a place stands in ends. */
    private static int endOfWord(String text, int place) {
        int at = place;
        while (at > 0 && at < text.length() && isOfWord(text, at - 1) && isOfWord(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(String text, int at) {
        int type = Character.getType(text.charAt(at));
        return Character.isLetterOrDigit(text.charAt(at)) || type == Character.NON_SPACING_MARK;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, wordEnd(text, LONGEST)) + "…";
    }

    private static String after(String text) {
        String rest = text.stripTrailing();
        return rest.length() <= CONTEXT ? rest : rest.substring(0, wordEnd(rest, CONTEXT)) + "…";
    }

    private static String before(String text) {
        String start = text.stripLeading();
        if (start.length() <= CONTEXT) {
            return start;
        }
        int space = start.indexOf(' ', start.length() - CONTEXT);
        return "…" + start.substring(space < 0 ? whole(start, start.length() - CONTEXT) : space + 1);
    }

    /** Returns where to cut, at most so many characters on: at a space if there is one, never inside a letter. */
    private static int wordEnd(String text, int most) {
        int space = text.lastIndexOf(' ', most);
        return space > 0 ? space : whole(text, most);
    }

    private static int whole(String text, int at) {
        int cut = at;
        while (cut > 0 && cut < text.length() && isContinuation(text.charAt(cut))) {
            cut--;
        }
        return cut;
    }

    private static boolean isContinuation(char c) {
        return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
