package vn.records.presentation.recipient;

import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.measure.Length;
import vn.records.presentation.check.Stretch;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;

/** How far the hyphens of recipients stand to the right of the words Nơi nhận, which stand at the left margin. */
final class HyphenIndent {

    /** So far to the right of the label everybody sees that a hyphen does not stand at the margin. */
    private static final Length SEEN = Length.mm(4);

    private HyphenIndent() {}

    /** Returns the fault of a hyphen pushed clearly to the right of the label above, as far as indents tell. */
    static Optional<Fault> judge(Labelled label, ListItem item) {
        Optional<Length> left = label.line().start() == 0 ? left(label.stretch()) : Optional.empty();
        Optional<Length> begins = item.isAutomatic() ? Optional.empty() : left(item.first());
        return left.isEmpty()
                        || begins.isEmpty()
                        || !item.isHyphenated()
                        || begins.get().minus(left.get()).compareTo(SEEN) <= 0
                ? Optional.empty()
                : Optional.of(Fault.of(item.at(), Measure.of(begins.get().minus(left.get())), Measure.of(Length.ZERO))
                        .withVariant("indented"));
    }

    /** Returns how far from the margin a paragraph begins; nothing where it is not flush left, or white space moves it. */
    private static Optional<Length> left(Stretch words) {
        Paragraph paragraph = words.paragraph();
        Alignment alignment = paragraph.format().alignment();
        boolean plain = words.start() == 0
                && !paragraph.text().isEmpty()
                && !VietnameseText.isSpace(paragraph.text().charAt(0))
                && (alignment == Alignment.LEFT || alignment == Alignment.JUSTIFIED);
        return plain
                ? Optional.of(
                        paragraph.format().leftIndent().plus(paragraph.format().firstLineIndent()))
                : Optional.empty();
    }
}
