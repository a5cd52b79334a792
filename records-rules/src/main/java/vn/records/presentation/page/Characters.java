package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
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

/** What is wrong with the characters of a file (<i>bộ mã ký tự</i>). */
final class Characters {

    private Characters() {}

    /** Returns what is wrong; converted text is to be set in a font. */
    static Verdict unicode(Draft draft, String font) {
        Verdict codes = CodedText.verdict(draft, font);
        return switch (draft.legibility()) {
            case WITHOUT_DIACRITICS -> illegible("without-diacritics");
            case DAMAGED -> illegible("damaged");
            case OLD_CODE -> codes instanceof Verdict.Failed ? codes : Verdict.undecided("not-legible");
            case LEGIBLE -> codes instanceof Verdict.Failed ? codes : lookAlikes(draft);
        };
    }

    /** One fault for the whole file, of which the law asks that its Vietnamese can be read. */
    private static Verdict illegible(String how) {
        return Verdict.failed(Fault.of(Location.of(Component.PAGE), Measure.term(how), Measure.term("legible"))
                .withVariant(how)
                .withBasis(Basis.DERIVED));
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
