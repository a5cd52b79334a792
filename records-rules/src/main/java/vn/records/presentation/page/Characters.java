package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
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
        return switch (draft.legibility()) {
            case WITHOUT_DIACRITICS -> illegible("without-diacritics");
            case DAMAGED -> illegible("damaged");
            case OLD_CODE -> codes(draft) instanceof Verdict.Failed old ? old : Verdict.undecided("not-legible");
            case LEGIBLE -> codes(draft) instanceof Verdict.Failed old ? old : lookAlikes(draft);
        };
    }

    /** One fault for the whole file, of which the law asks that its Vietnamese can be read. */
    private static Verdict illegible(String how) {
        return Verdict.failed(Fault.of(Location.of(Component.PAGE), Measure.term(how), Measure.term("legible"))
                .withVariant(how)
                .withBasis(Basis.DERIVED));
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
}
