package vn.records.act;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.text.VietnameseText;

/**
 * Reads the acts and documents that a text cites (<i>nhận dạng viện dẫn</i>), in one pass.
 *
 * <p>Of a legal base, that is a text that begins with {@code Căn cứ}, also laws by their name alone; of other text only what
 * is named with its number, date or year. An act that another's name holds, such as the law that a law amends, is part of that
 * name.
 *
 * @since 0.1
 */
public final class CitedActs {

    private CitedActs() {}

    /**
     * Returns the citations of a text, in order.
     *
     * @param text a paragraph; places are those of its {@linkplain VietnameseText#nfc composed} form
     */
    public static ImmutableList<FoundAct> in(String text) {
        return new ActScanner(VietnameseText.nfc(text)).all();
    }

    /** Returns the citation that a text consists of, as a field of a form holds it; empty if it is none, or more than one. */
    public static Optional<CitedAct> read(String text) {
        String trimmed = VietnameseText.nfc(text).strip();
        ImmutableList<FoundAct> found = new ActScanner(trimmed, true).all();
        return found.size() == 1
                        && trimmed.substring(0, found.get(0).at().start()).isBlank()
                ? Optional.of(found.get(0).act())
                : Optional.empty();
    }
}
