package vn.records.finding;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import vn.records.measure.FontSize;
import vn.records.measure.Length;

/**
 * A value that was found or is asked for (<i>giá trị đo được, giá trị yêu cầu</i>). A writer turns it into text for a
 * language; it holds none itself but what stands in the document or the law.
 *
 * @since 0.1
 */
public sealed interface Measure extends Serializable {

    /** Returns a length. */
    static Measure of(Length length) {
        return new OfLength(length);
    }

    /** Returns a font size. */
    static Measure of(FontSize size) {
        return new OfSize(size);
    }

    /** Returns a number. */
    static Measure of(long number) {
        return new Count(number);
    }

    /** Returns words of the document or of the law, to be shown as they are. */
    static Measure words(String text) {
        return new Words(text);
    }

    /** Returns a notion that a wording has words for, such as {@code bold}. */
    static Measure term(String key) {
        return new Term(key);
    }

    /** Returns a colour, red in the highest of its three bytes. */
    static Measure colour(int rgb) {
        return new Colour(rgb);
    }

    /** Returns all from one value to another. */
    static Measure between(Measure min, Measure max) {
        return new Between(min, max);
    }

    /** Returns any one of some values. */
    static Measure anyOf(Measure... choices) {
        return new AnyOf(ImmutableList.copyOf(choices));
    }

    /** Returns several values together; the one itself if there is one. */
    static Measure all(Iterable<Measure> parts) {
        ImmutableList<Measure> list = ImmutableList.copyOf(parts);
        return list.size() == 1 ? list.get(0) : new All(list);
    }

    /**
     * A length, shown in millimetres.
     *
     * @param length the length
     */
    record OfLength(Length length) implements Measure {}

    /**
     * A length, shown in points, as spacing is set.
     *
     * @param length the length
     */
    record InPoints(Length length) implements Measure {}

    /**
     * A font size, shown in points.
     *
     * @param size the size
     */
    record OfSize(FontSize size) implements Measure {}

    /**
     * A number.
     *
     * @param number the number
     */
    record Count(long number) implements Measure {}

    /**
     * A number with a fraction, such as a number of lines.
     *
     * @param number the number
     */
    record Ratio(double number) implements Measure {}

    /**
     * Words of the document or of the law.
     *
     * @param text the words
     */
    record Words(String text) implements Measure {}

    /**
     * A notion of the wording.
     *
     * @param key its key, without the prefix {@code term.}
     */
    record Term(String key) implements Measure {}

    /**
     * A colour, shown by its name and its code.
     *
     * @param rgb red, green and blue, a byte each
     */
    record Colour(int rgb) implements Measure {}

    /**
     * All values between two, both included.
     *
     * @param min the least
     * @param max the greatest
     */
    record Between(Measure min, Measure max) implements Measure {}

    /**
     * Any one of these.
     *
     * @param choices the choices
     */
    record AnyOf(ImmutableList<Measure> choices) implements Measure {}

    /**
     * All of these together.
     *
     * @param parts the parts
     */
    record All(ImmutableList<Measure> parts) implements Measure {}
}
