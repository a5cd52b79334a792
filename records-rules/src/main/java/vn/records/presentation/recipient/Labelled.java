package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/**
 * A label of two words such as {@code Nơi nhận:} at the beginning of a line.
 *
 * @param component the component it begins
 * @param line the line
 * @param words where its words are in the line's text
 * @param mark where the mark behind the words is in the line's text; empty if there is none
 * @param rest what follows on the line; empty if nothing does
 */
record Labelled(Component component, Line line, TextRange words, Optional<TextRange> mark, Optional<Stretch> rest) {

    private static final String GAP = "[\\s\\p{Z}]";
    private static final String WORD = "[\\p{L}\\p{M}]+";
    private static final Pattern LABEL = Pattern.compile(
            GAP + "*(?<words>" + WORD + "(?:" + GAP + "+" + WORD + ")?)" + GAP + "*(?<mark>[:;.,])?(?<rest>.*)",
            Pattern.DOTALL);

    /** Returns the label that a component begins with. */
    static Optional<Labelled> of(Part part) {
        Line line = part.first();
        Matcher label = LABEL.matcher(line.text());
        if (!label.matches()) {
            return Optional.empty();
        }
        TextRange words = TextRange.of(label.start("words"), label.end("words"));
        Optional<TextRange> mark = label.group("mark") == null
                ? Optional.empty()
                : Optional.of(TextRange.of(label.start("mark"), label.end("mark")));
        Optional<Stretch> rest = VietnameseText.fold(label.group("rest")).isEmpty()
                ? Optional.empty()
                : Optional.of(Stretch.of(part.component(), line, label.start("rest"), label.end("rest")));
        return Optional.of(new Labelled(part.component(), line, words, mark, rest));
    }

    /** Returns the words as they are written. */
    String text() {
        return VietnameseText.fold(words.in(line.text()));
    }

    /** Returns the words with the mark behind them. */
    Stretch stretch() {
        return Stretch.of(component, line, words.start(), words.end());
    }

    /** Returns the lines after the label, the rest of its own line among them. */
    ImmutableList<Stretch> following(Part part) {
        ImmutableList.Builder<Stretch> lines = ImmutableList.builder();
        rest.ifPresent(lines::add);
        part.lines().stream().skip(1).map(next -> Stretch.of(component, next)).forEach(lines::add);
        return lines.build();
    }
}
