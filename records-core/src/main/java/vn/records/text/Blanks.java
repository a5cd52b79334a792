package vn.records.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a text leaves open (<i>chỗ còn để trống, dấu giữ chỗ của mẫu</i>): dots, strokes and gaps to be written into, and
 * the marks that programs of templates put there.
 *
 * <p>A blank is {@code …}, three dots or more with or without a space between, two strokes {@code __} or more, four spaces
 * or more behind a word, {@code ${x}}, {@code {{x}}}, {@code {x}}, {@code «x»}, {@code [x]}, {@code <x>} where {@code x}
 * has a letter, {@code xx} in small letters, and whatever a reader of files says is still to be filled in. What stands
 * there is not yet known: nothing can be said of its words or its length, only of its format.
 *
 * @since 0.1
 */
public final class Blanks {

    private static final char OPEN = '…';
    private static final int DOTS_OF_ELLIPSIS = 3;

    private final String text;
    private final ImmutableList<Blank> blanks;
    private final String open;

    /**
     * One blank.
     *
     * @param at where
     * @param mark whether signs of a template stand there; dots, strokes and spaces are none
     * @param width how many letters wide it is, an ellipsis counted as its dots
     */
    record Blank(TextRange at, boolean mark, int width) {}

    private Blanks(String text, ImmutableList<Blank> blanks) {
        this.text = text;
        this.blanks = blanks;
        this.open = hasMark() ? opened() : text;
    }

    /** Returns the blanks of a text. */
    public static Blanks of(String text) {
        return new Blanks(text, BlankScanner.scan(text));
    }

    /**
     * Returns the blanks of a text, those included that its format tells: merge fields, and content controls that show what
     * is to be filled in.
     *
     * @param known where they stand, in any order; empty ranges count for nothing
     */
    public static Blanks of(String text, Collection<TextRange> known) {
        if (known.isEmpty()) {
            return of(text);
        }
        List<Blank> all = new ArrayList<>(BlankScanner.scan(text));
        known.stream()
                .filter(range -> !range.isEmpty())
                .forEach(range -> all.add(new Blank(range, true, range.length())));
        all.sort(Comparator.comparingInt(blank -> blank.at().start()));
        return new Blanks(text, ImmutableList.copyOf(all));
    }

    /** Returns where they stand, by their first characters; those that a format tells may overlap others. */
    public ImmutableList<TextRange> ranges() {
        return blanks.stream().map(Blank::at).collect(ImmutableList.toImmutableList());
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return blanks.isEmpty();
    }

    /** Returns whether one of them is a mark of a template, not dots, strokes or spaces. */
    public boolean hasMark() {
        return blanks.stream().anyMatch(Blank::mark);
    }

    /** Returns how many letters wide the widest is that shows; 0 if none does. */
    public int width() {
        return blanks.stream().mapToInt(Blank::width).max().orElse(0);
    }

    /** Returns whether the text ends in a word and spaces wide enough to be written into, which elsewhere set text out only. */
    public boolean endsInGap() {
        return BlankScanner.endsInGap(text);
    }

    /** Returns whether a stretch holds some of a blank, or, being empty, stands in one or at its edge. */
    public boolean touches(int start, int end) {
        return blanks.stream()
                .map(Blank::at)
                .anyMatch(at ->
                        start == end ? at.start() <= start && start <= at.end() : at.start() < end && start < at.end());
    }

    /** Returns whether the text has no letter and no digit outside them, and there is one. */
    public boolean areAll() {
        return !isEmpty() && open().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * Returns the text with an ellipsis in place of each character of a mark, as long as it was, so that a place in the one
     * is a place in the other. Dots, strokes and spaces stay as they are.
     */
    public String open() {
        return open;
    }

    private String opened() {
        StringBuilder out = new StringBuilder(text);
        int done = 0;
        for (Blank blank : blanks) {
            int from = Math.max(done, blank.at().start());
            for (int i = blank.mark() ? from : blank.at().end(); i < blank.at().end(); i++) {
                out.setCharAt(i, OPEN);
            }
            done = blank.mark() ? Math.max(done, blank.at().end()) : done;
        }
        return out.toString();
    }

    /** Returns the width of a run of dots and strokes. */
    static int widthOf(String run) {
        return run.length()
                + (DOTS_OF_ELLIPSIS - 1)
                        * (int) run.chars().filter(c -> c == OPEN).count();
    }

    @Override
    public String toString() {
        return blanks.stream().map(blank -> blank.at().in(text)).toList().toString();
    }
}
