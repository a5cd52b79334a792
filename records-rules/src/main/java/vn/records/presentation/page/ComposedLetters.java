package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/** Letters whose marks stand apart from them (<i>chữ tổ hợp</i>). */
final class ComposedLetters {

    private ComposedLetters() {}

    static Verdict verdict(Draft draft) {
        List<Location> places = new ArrayList<>();
        List<Fix> fixes = new ArrayList<>();
        Verdict otherwise = new OnParagraphs(
                        paragraph -> !VietnameseText.isComposed(paragraph.text()), (component, paragraph) -> {
                            Run.of(component, paragraph, span -> decomposed(paragraph, span))
                                    .forEach(run -> places.add(run.at()));
                            compose(component, paragraph, fixes);
                            return ImmutableList.of();
                        })
                .apply(draft);
        if (places.isEmpty()) {
            return otherwise;
        }
        return Verdict.failed(Fault.of(places.get(0), Measure.term("decomposed"), Measure.term("composed"))
                .withDetails(ImmutableMap.of("count", Measure.of(places.size())))
                .withFixes(fixes));
    }

    private static void compose(Component component, Paragraph paragraph, List<Fix> fixes) {
        for (Span span : paragraph.spans()) {
            if (decomposed(paragraph, span).isEmpty()) {
                continue;
            }
            int from = span.start();
            for (int i = from; i <= span.end(); i++) {
                boolean ends = i == span.end()
                        || Character.isISOControl(paragraph.text().charAt(i));
                if (ends) {
                    String text = paragraph.text().substring(from, i);
                    if (!VietnameseText.isComposed(text)) {
                        fixes.add(new Fix.ReplaceText(
                                Location.of(component, paragraph.place(), from, i), VietnameseText.nfc(text)));
                    }
                    from = i + 1;
                }
            }
        }
    }

    /** What was read from two old codes stands apart in no file. */
    private static Optional<Boolean> decomposed(Paragraph paragraph, Span span) {
        boolean composed = VietnameseText.isComposed(paragraph.text().substring(span.start(), span.end()));
        return composed || OldCodes.isCoded(paragraph, span.start(), span.end()) ? Optional.empty() : Optional.of(true);
    }
}
