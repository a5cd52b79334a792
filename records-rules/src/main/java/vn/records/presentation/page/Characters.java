package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** What is wrong with the characters of a file (<i>bộ mã ký tự</i>). */
final class Characters {

    private Characters() {}

    static Verdict unicode(Draft draft) {
        Verdict fonts = codes(draft);
        if (fonts instanceof Verdict.Failed) {
            return fonts;
        }
        Verdict letters = lookAlikes(draft);
        return letters instanceof Verdict.Failed ? letters : composed(draft);
    }

    private static Verdict codes(Draft draft) {
        OldCodes codes = OldCodes.of(draft);
        return new OnParagraphs(
                        paragraph -> paragraph.spans().stream()
                                .anyMatch(
                                        span -> Typeface.isLegacy(span.format().font())),
                        (component, paragraph) ->
                                Run.of(component, paragraph, (text, format) -> oldFont(codes, text, format)).stream()
                                        .map(run -> Fault.of(
                                                run.at(), Measure.words(run.found()), Measure.words("Unicode")))
                                        .toList())
                .apply(draft);
    }

    private static Optional<String> oldFont(OldCodes codes, String text, TextFormat format) {
        boolean old =
                Typeface.isLegacy(format.font()) && text.chars().anyMatch(Character::isLetter) && codes.hold(text);
        return old ? Optional.of(format.font()) : Optional.empty();
    }

    /** Letters of other alphabets that look like đ; those of Tiêu ngữ are told with its words. */
    private static Verdict lookAlikes(Draft draft) {
        List<Fault> found = new ArrayList<>();
        Verdict otherwise = new OnParagraphs(Characters::hasLookAlike, (component, paragraph) -> {
                    if (component != Component.NATIONAL_MOTTO) {
                        lookAlikes(component, paragraph, found);
                    }
                    return ImmutableList.of();
                })
                .apply(draft);
        return found.isEmpty()
                ? otherwise
                : Verdict.failed(found.get(0)
                        .withVariant("eth")
                        .withDetails(ImmutableMap.of("count", Measure.of(found.size())))
                        .withBasis(Basis.DERIVED));
    }

    private static boolean hasLookAlike(Paragraph paragraph) {
        return !VietnameseText.withProperD(paragraph.text()).equals(paragraph.text());
    }

    private static void lookAlikes(Component component, Paragraph paragraph, List<Fault> found) {
        String text = paragraph.text();
        String proper = VietnameseText.withProperD(text);
        for (Span span : paragraph.spans()) {
            boolean legacy = Typeface.isLegacy(span.format().font());
            for (int i = Math.max(span.start(), paragraph.labelLength()); !legacy && i < span.end(); i++) {
                if (proper.charAt(i) != text.charAt(i)) {
                    Location at = Location.of(component, paragraph.place(), i, i + 1);
                    found.add(Fault.of(at, Terms.character(text.charAt(i)), Terms.character(proper.charAt(i))));
                }
            }
        }
    }

    private static Verdict composed(Draft draft) {
        List<Location> places = new ArrayList<>();
        List<Fix> fixes = new ArrayList<>();
        Verdict otherwise = new OnParagraphs(
                        paragraph -> !VietnameseText.isComposed(paragraph.text()), (component, paragraph) -> {
                            Run.of(component, paragraph, (text, format) -> decomposed(text))
                                    .forEach(run -> places.add(run.at()));
                            compose(component, paragraph, fixes);
                            return ImmutableList.of();
                        })
                .apply(draft);
        if (places.isEmpty()) {
            return otherwise;
        }
        return Verdict.failed(Fault.of(places.get(0), Measure.term("decomposed"), Measure.term("composed"))
                .withVariant("decomposed")
                .withDetails(ImmutableMap.of("count", Measure.of(places.size())))
                .withBasis(Basis.DERIVED)
                .withFixes(fixes));
    }

    private static void compose(Component component, Paragraph paragraph, List<Fix> fixes) {
        for (Span span : paragraph.spans()) {
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

    private static Optional<String> decomposed(String text) {
        return VietnameseText.isComposed(text) ? Optional.empty() : Optional.of("");
    }
}
