package vn.records.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Optional;
import vn.records.text.TextRange;

/**
 * What a line of text shows of a number and symbol (<i>số, ký hiệu</i>), and how well it is written.
 *
 * @param line the line as it was given; all places refer to it
 * @param number the number, as far as it can be read; wholly blank where the line is no number line
 * @param parts where the parts stand; empty where the line is no number line
 * @param flaws the slips, in the order of the line
 * @since 0.1
 */
public record NumberReading(
        String line, DocumentNumber number, ImmutableMap<Part, TextRange> parts, ImmutableList<NumberFlaw> flaws)
        implements Serializable {

    /** A part of the line. */
    public enum Part {
        /** The word {@code Số}. */
        WORD,
        /** The colon, or the mark in its place. */
        COLON,
        /** The ordinal in digits, with a letter behind it if there is one. */
        ORDINAL,
        /** The first separator, {@code /} as a rule. */
        SEPARATOR,
        /** The year inside. */
        YEAR,
        /** The symbol. */
        SYMBOL,
        /** Dots or spaces where a part of the symbol is still to be written, as in {@code /QĐ-…}. */
        FILLER,
        /** Other text behind the number. */
        TRAILER
    }

    /** Returns whether the line is a number line at all. */
    public boolean isNumber() {
        return !parts.isEmpty();
    }

    /** Returns where a part stands in the line. */
    public Optional<TextRange> where(Part part) {
        return Optional.ofNullable(parts.get(part));
    }

    /** Returns the slips of one kind. */
    public ImmutableList<NumberFlaw> flaws(NumberFlaw.Kind kind) {
        return flaws.stream().filter(flaw -> flaw.kind() == kind).collect(ImmutableList.toImmutableList());
    }
}
