package vn.records.docx.generate;

import java.util.OptionalInt;

/**
 * What one paragraph has of its own besides its style, in twips.
 *
 * @param left the left indent
 * @param firstLine the further indent of the first line; less than nought for a hanging one
 * @param after the space below
 * @param edge the side on which a line is drawn along the paragraph: top, bottom; empty for none
 */
record Stance(OptionalInt left, OptionalInt firstLine, OptionalInt after, String edge) {

    static final Stance OF_STYLE = new Stance(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "");

    static Stance indented(int left, int firstLine) {
        return new Stance(OptionalInt.of(left), OptionalInt.of(firstLine), OptionalInt.empty(), "");
    }

    static Stance spacedAfter(int after) {
        return new Stance(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(after), "");
    }

    static Stance edged(String edge) {
        return new Stance(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), edge);
    }

    void write(Markup xml) {
        if (!edge.isEmpty()) {
            xml.open("w:pBdr")
                    .empty("w:" + edge, "w:val", "single", "w:sz", "6", "w:space", "1", "w:color", "auto")
                    .close("w:pBdr");
        }
        after.ifPresent(space -> xml.empty("w:spacing", "w:after", Integer.toString(space)));
        if (left.isPresent()) {
            int first = firstLine.orElse(0);
            xml.empty(
                    "w:ind",
                    "w:left",
                    Integer.toString(left.getAsInt()),
                    first < 0 ? "w:hanging" : "w:firstLine",
                    Integer.toString(Math.abs(first)));
        }
    }
}
