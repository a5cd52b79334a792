package vn.records.presentation.draft;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.text.Blanks;
import vn.records.text.ComposedText;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/**
 * A line of a draft (<i>dòng</i>): a paragraph, or a part of one between line breaks or the gaps that lay out columns.
 *
 * @since 0.1
 */
public final class Line {

    private static final int LONGEST_KEYED = 160;
    private static final String RULE_SIGNS = "_-–—=*~.¯─━═& ";
    private static final String DASHES = "-–—+•·*▪●";

    private final int index;
    private final Paragraph paragraph;
    private final int start;
    private final int end;
    private final @Nullable Zone zone;
    private final ComposedText source;
    private final String text;
    private final String folded;

    /** Made when first asked for, and the same whoever makes it. */
    private @Nullable String key;

    private @Nullable ImmutableList<Line> columns;

    public Line(int index, Paragraph paragraph, int start, int end, @Nullable Zone zone) {
        this.index = index;
        this.paragraph = paragraph;
        this.start = start;
        this.end = end;
        this.zone = zone;
        this.source = ComposedText.of(paragraph.text().substring(start, end));
        this.text = shown();
        this.folded = VietnameseText.fold(text);
    }

    private Line(Line words, int index, Paragraph paragraph, @Nullable Zone zone) {
        this.index = index;
        this.paragraph = paragraph;
        this.start = words.start;
        this.end = words.end;
        this.zone = zone;
        this.source = words.source;
        this.text = words.text;
        this.folded = words.folded;
        this.key = words.key;
    }

    /** Returns the same words of a copy of the paragraph that stands elsewhere. */
    Line in(Paragraph copy, int at, @Nullable Zone cell) {
        return new Line(this, at, copy, cell);
    }

    private String shown() {
        String composed = source.composed();
        ImmutableList<Span> spans = paragraph.spansIn(start, end);
        if (!anyCapitals(spans)) {
            return composed;
        }
        StringBuilder out = new StringBuilder(composed);
        int i = 0;
        for (Span span : spans) {
            for (; i < out.length() && inParagraph(i) < span.end(); i++) {
                if (span.format().capitals()) {
                    out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
                }
            }
        }
        return out.toString();
    }

    private static boolean anyCapitals(ImmutableList<Span> spans) {
        for (Span span : spans) {
            if (span.format().capitals()) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a letter of the composed text stands in the paragraph's text. */
    private int inParagraph(int index) {
        return start + source.startOf(index);
    }

    /** Returns how many lines stand before it in the file. */
    public int index() {
        return index;
    }

    /** Returns the paragraph it is, or is part of. */
    public Paragraph paragraph() {
        return paragraph;
    }

    /** Returns the offset of its first character in the paragraph's text. */
    public int start() {
        return start;
    }

    /** Returns the offset after its last character in the paragraph's text. */
    public int end() {
        return end;
    }

    /** Returns the cell it stands in, if it stands in a table. */
    public Optional<Zone> zone() {
        return Optional.ofNullable(zone);
    }

    /** Returns the text as it is shown, in composed Unicode, capitals applied. */
    public String text() {
        return text;
    }

    /** Returns the text with composed letters, tone marks in their usual place and single spaces. */
    public String folded() {
        return folded;
    }

    /** Returns the letters and digits alone, small and without marks, for comparing what may be misspelt. */
    public String key() {
        String made = key;
        if (made == null) {
            made = VietnameseText.skeleton(folded);
            key = made;
        }
        return made;
    }

    /** Returns what its {@link #text()} leaves open, the placeholders of the file included. */
    public Blanks blanks() {
        BitSet open = new BitSet();
        for (TextRange placeholder : paragraph.placeholders()) {
            if (placeholder.start() < end && start < placeholder.end()) {
                open.set(placeholder.start(), placeholder.end());
            }
        }
        return Blanks.of(text, open.isEmpty() ? ImmutableList.of() : charactersIn(open));
    }

    private ImmutableList<TextRange> charactersIn(BitSet open) {
        ImmutableList.Builder<TextRange> ranges = ImmutableList.builder();
        for (int i = 0; i < text.length(); i++) {
            if (open.get(inParagraph(i))) {
                ranges.add(TextRange.of(i, i + 1));
            }
        }
        return ranges.build();
    }

    /** Whether it is one of some lines in the order of their indices, and not of a text box, whose lines are counted apart. */
    public boolean isAmong(ImmutableList<Line> lines) {
        return index < lines.size() && lines.get(index).paragraph.equals(paragraph);
    }

    /** Whether it shows nothing. */
    public boolean isBlank() {
        return folded.isEmpty();
    }

    /** Returns the offset in its {@link #text()} of the first character that shows, or the length if none does. */
    public int begins() {
        int i = 0;
        while (i < text.length() && VietnameseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the offset in its {@link #text()} after the last character that shows, or 0 if none does. */
    public int ends() {
        int i = text.length();
        while (i > 0 && VietnameseText.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether it begins with the words, in any letter case. */
    public boolean startsWith(String words) {
        return folded.regionMatches(true, 0, words, 0, words.length());
    }

    /** Returns where the line is, under a component. */
    public Location at(Component component) {
        return Location.of(component, paragraph.place(), start, end);
    }

    /**
     * Returns where a stretch of its {@link #text()} is, under a component.
     *
     * @throws IllegalArgumentException if the stretch does not lie in the text
     */
    public Location at(Component component, int from, int to) {
        checkArgument(from >= 0 && from <= to && to <= text.length(), "no stretch %s to %s in: %s", from, to, text);
        TextRange span = source.inOriginal(TextRange.of(from, to));
        return Location.of(component, paragraph.place(), start + span.start(), start + span.end());
    }

    /** Whether it is short enough to be compared with fixed words. */
    public boolean isShort() {
        return folded.length() <= LONGEST_KEYED;
    }

    /** Whether all its letters are capitals, and there are at least two. */
    public boolean isUpper() {
        int letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** Whether all its visible letters are bold. */
    public boolean isBold() {
        boolean any = false;
        for (Span span : paragraph.spansIn(start, end)) {
            int from = Math.max(span.start(), start);
            int to = Math.min(span.end(), end);
            if (!paragraph.text().substring(from, to).isBlank()) {
                if (!span.format().bold()) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Whether its paragraph is centred. */
    public boolean isCentred() {
        return paragraph.format().alignment() == Alignment.CENTRE;
    }

    /** Whether it is only typed signs that stand for a drawn line. */
    public boolean isTypedRule() {
        if (folded.isEmpty() || Character.isLetterOrDigit(folded.charAt(0))) {
            return false;
        }
        long signs = folded.chars().filter(c -> RULE_SIGNS.indexOf(c) >= 0).count();
        return signs > 1 && signs * 2 >= folded.length() && key().isEmpty();
    }

    /** Whether it begins with a hyphen, a dash, a plus or a bullet. */
    public boolean isDash() {
        return !folded.isEmpty() && DASHES.indexOf(folded.charAt(0)) >= 0;
    }

    /** Returns its stretches between tabs or runs of spaces, from left to right; none for a blank line. */
    public ImmutableList<Line> columns() {
        ImmutableList<Line> made = columns;
        if (made == null) {
            made = Columns.of(this);
            columns = made;
        }
        return made;
    }

    /** Returns the line without the white space around it. */
    public Line trimmed() {
        return Columns.trimmed(this);
    }

    /** Returns a line of a stretch of this line's paragraph, by offsets in the paragraph's text. */
    public Line part(int from, int to) {
        return new Line(index, paragraph, from, to, zone);
    }

    /**
     * Returns a line of a stretch of its {@link #text()}.
     *
     * @throws IndexOutOfBoundsException if the stretch does not lie in the text
     */
    public Line stretch(int from, int to) {
        TextRange span = source.inOriginal(TextRange.of(from, to));
        return part(start + span.start(), start + span.end());
    }

    @Override
    public String toString() {
        return index + ": " + folded;
    }
}
