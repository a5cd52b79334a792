package vn.records.presentation.recipient;

import java.util.Optional;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.presentation.check.Terms;
import vn.records.text.VietnameseText;

/**
 * Words with the mark behind them, as the law writes them: {@code Nơi nhận:}.
 *
 * @param words the words
 * @param mark the mark
 */
record MarkedWords(String words, String mark) {

    /** Returns words whose last character is the mark. */
    static MarkedWords of(String text) {
        int end = text.length() - 1;
        return new MarkedWords(text.substring(0, end), text.substring(end));
    }

    /** Returns the fault of a label with other words; their letters are a matter of style. */
    Optional<Fault> wrongWords(Labelled label) {
        return VietnameseText.lower(label.text()).equals(VietnameseText.lower(words))
                ? Optional.empty()
                : Optional.of(Fault.of(label.stretch().at(), Measure.words(label.text()), Measure.words(words))
                        .withVariant("words"));
    }

    /** Returns the fault of a label without the mark, or with another. */
    Optional<Fault> wrongMark(Labelled label) {
        Optional<String> written =
                label.mark().map(range -> range.in(label.line().text()));
        if (written.filter(mark::equals).isPresent()) {
            return Optional.empty();
        }
        int end = label.words().end();
        Location at = label.mark()
                .map(range -> label.line().at(label.component(), range.start(), range.end()))
                .orElseGet(() -> label.line().at(label.component(), end, end));
        Fault fault = Fault.of(at, written.map(Measure::words).orElse(Terms.MISSING), Measure.words(mark));
        return Optional.of(fault.withVariant("colon").withFixes(new Fix.ReplaceText(at, mark)));
    }
}
