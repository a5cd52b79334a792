package vn.records.presentation.recipient;

import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.typography.TextWidth;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** Where the hyphens of several addressees stand: under the colon behind Kính gửi. */
final class HyphenPlace {

    private static final Verdict HYPHENS_UNKNOWN = Verdict.undecided("hyphen-place-unknown");
    private static final double NEAR_MM = 4;
    private static final double FAR_MM = 15;

    private HyphenPlace() {}

    /** Where tabs, spaces or cells place label or hyphens, a file does not tell where they come to stand. */
    static Verdict underColon(AddresseeBlock block) {
        Optional<Double> colon = colon(block.label());
        if (colon.isEmpty() || block.isInTable() || block.beginsOnLabelLine()) {
            return HYPHENS_UNKNOWN;
        }
        double farthest = 0;
        for (ListItem item : block.items()) {
            Optional<Double> hyphen =
                    left(item.first().paragraph(), item.first().start());
            if (hyphen.isEmpty()) {
                return HYPHENS_UNKNOWN;
            }
            farthest = Math.max(farthest, Math.abs(hyphen.get() - colon.get()));
        }
        if (farthest <= NEAR_MM) {
            return Verdict.passed();
        }
        return farthest < FAR_MM
                ? HYPHENS_UNKNOWN
                : Verdict.failed(
                        Fault.of(block.items().get(0).at(), RecipientTerms.NOT_UNDER_COLON, RecipientTerms.UNDER_COLON)
                                .withVariant("place"));
    }

    private static Optional<Double> colon(Labelled label) {
        Paragraph paragraph = label.line().paragraph();
        Location words = label.stretch().at();
        Optional<Length> width = TextWidth.of(paragraph, words.start(), words.end());
        return left(paragraph, words.start()).flatMap(left -> width.map(length -> left + length.toMm()));
    }

    /** Returns how far from the margin a paragraph's text begins, if its indents alone say so. */
    private static Optional<Double> left(Paragraph paragraph, int start) {
        ParagraphFormat format = paragraph.format();
        boolean plain = start == 0
                && paragraph.labelLength() == 0
                && paragraph.text().indexOf('\t') < 0
                && (format.alignment() == Alignment.LEFT || format.alignment() == Alignment.JUSTIFIED);
        return plain
                ? Optional.of(
                        format.leftIndent().toMm() + format.firstLineIndent().toMm())
                : Optional.empty();
    }
}
