package vn.records.presentation.typography;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.measure.FontSize;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;

/**
 * How type is to be set (<i>kiểu chữ, cỡ chữ</i>): in capitals or lower-case type, in sizes from one to another, bold or
 * not, italic or upright. What is not said is free.
 *
 * <p>"In hoa" asks for capitals throughout. "In thường" is ordinary type, in which words may begin with capitals: only
 * text wholly in capitals is against it. Small capitals are neither.
 *
 * @since 0.1
 */
public final class Style {

    /** The letters asked for. */
    enum Letters {
        ANY,
        UPPER,
        LOWER
    }

    /** No demand at all. */
    public static final Style ANY = new Style(Letters.ANY, null, null, null, null);

    /** Capitals (<i>in hoa</i>). */
    public static final Style CAPITALS = new Style(Letters.UPPER, null, null, null, null);

    /** Lower-case type (<i>in thường</i>). */
    public static final Style LOWER_CASE = new Style(Letters.LOWER, null, null, null, null);

    final Letters letters;
    final @Nullable FontSize min;
    final @Nullable FontSize max;
    final @Nullable Boolean bold;
    final @Nullable Boolean italic;

    private Style(
            Letters letters,
            @Nullable FontSize min,
            @Nullable FontSize max,
            @Nullable Boolean bold,
            @Nullable Boolean italic) {
        this.letters = letters;
        this.min = min;
        this.max = max;
        this.bold = bold;
        this.italic = italic;
    }

    /** Returns the style in sizes from one to another, both allowed, in points. */
    public Style size(int from, int to) {
        checkArgument(from <= to, "sizes from %s to %s", from, to);
        return new Style(letters, FontSize.points(from), FontSize.points(to), bold, italic);
    }

    /** Returns the style in one size, in points. */
    public Style size(int points) {
        return size(points, points);
    }

    /** Returns the style in bold type. */
    public Style bold() {
        return new Style(letters, min, max, true, italic);
    }

    /** Returns the style in type that is not bold. */
    public Style notBold() {
        return new Style(letters, min, max, false, italic);
    }

    /** Returns the style in italic type. */
    public Style italic() {
        return new Style(letters, min, max, bold, true);
    }

    /** Returns the style in upright type. */
    public Style upright() {
        return new Style(letters, min, max, bold, false);
    }

    /** Returns the style in whatever letters. */
    public Style inAnyLetters() {
        return new Style(Letters.ANY, min, max, bold, italic);
    }

    /** Returns what the style says of size, and nothing else. */
    public Style sizeAlone() {
        return new Style(Letters.ANY, min, max, null, null);
    }

    /** Returns what the style says of slope, and nothing else. */
    public Style slopeAlone() {
        return new Style(Letters.ANY, null, null, null, italic);
    }

    /** Whether it asks for lower-case type. */
    public boolean isLowerCase() {
        return letters == Letters.LOWER;
    }

    /** Returns how many bounds it has: each size that limits it. */
    public int bounds() {
        if (min == null) {
            return 0;
        }
        return min.equals(max) ? 1 : 2;
    }

    /** Whether a size is allowed. */
    public boolean allows(FontSize size) {
        return min == null || max == null || (size.compareTo(min) >= 0 && size.compareTo(max) <= 0);
    }

    /** Returns the allowed size next to a size. */
    public FontSize nearest(FontSize size) {
        if (min == null || max == null || allows(size)) {
            return size;
        }
        return size.compareTo(min) < 0 ? min : max;
    }

    /** Returns the sizes as a measure. */
    Measure sizes() {
        if (min == null || max == null) {
            return Terms.PRESENT;
        }
        return min.equals(max) ? Measure.of(min) : Measure.between(Measure.of(min), Measure.of(max));
    }

    /** Returns what is wrong with a stretch of text, if anything: one fault for all that deviates. */
    public Optional<Fault> judge(Stretch stretch) {
        return judge(stretch, this::nearest);
    }

    /**
     * Returns what is wrong with a stretch of text, if anything.
     *
     * @param stretch the text
     * @param target the size that a fix sets in place of a wrong one
     */
    public Optional<Fault> judge(Stretch stretch, UnaryOperator<FontSize> target) {
        return new Deviation(this, stretch, target).find();
    }

    /** Returns what is wrong with some stretches, one fault for each at most. */
    public ImmutableList<Fault> judgeAll(Iterable<Stretch> stretches) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        stretches.forEach(stretch -> judge(stretch).ifPresent(faults::add));
        return faults.build();
    }
}
