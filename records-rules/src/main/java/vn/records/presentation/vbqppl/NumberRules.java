package vn.records.presentation.vbqppl;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.NUMBER;
import static vn.records.document.Component.PARENT_AGENCY;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.words;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;

import com.google.common.collect.ImmutableList;
import vn.records.document.NumberFlaw.Kind;
import vn.records.document.NumberReading.Part;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.NumberLine;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Number and symbol (<i>số, ký hiệu</i>). */
final class NumberRules {

    private static final Style OF_NUMBER = Style.ANY.size(13).upright();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            ordinal(nd34("SO-01-DIGITS").ends(), "Đ58", "45"),
            ordinal(nq351("SO-01-DIGITS").ends(), "Đ32", "45"),
            word(nd34("SO-01-WORD"), "Đ58", "Số"),
            word(nq351("SO-01-WORD"), "Đ32", "số"),
            word(nd78("SO-01-WORD"), "PLI", "Số"),
            zero(nd34("SO-01-ZERO").ends(), "Đ58", "45"),
            zero(nq351("SO-01-ZERO").ends(), "Đ32", "45"),
            symbol(nd34("SO-01-SYMBOL"), "Đ58", "45/2020/NĐ-CP"),
            symbol(nq351("SO-01-SYMBOL"), "Đ32", "45/2019/QH14"),
            symbol(nd78("SO-01-SYMBOL"), "PLI", "05/2026/TT-BNV"),
            signs(nd34("SO-01-SIGNS").ends(), "Đ58", "45/2020/"),
            signs(nq351("SO-01-SIGNS").ends(), "Đ32", "45/2019/"),
            place(nd34("SO-01-PLACE").ends(), "Đ58", "45/2020/NĐ-CP"),
            place(
                    nq351("SO-01-PLACE")
                            .base(ParliamentSpecimens::presidentsDecision)
                            .ends(),
                    "Đ32",
                    "05/2019/QĐ-CTN"));

    private NumberRules() {}

    private static Rule<Draft> ordinal(RuleEntry entry, String cite, String number) {
        return entry.topic("number.ordinal")
                .cites(cite)
                .fromFile(HeadDemands.number(NumberLine.ORDINAL))
                .examples(e -> e.passes("Arabic digits", nothing())
                        .passes("blank in a draft", replace(NUMBER, number, "      "))
                        .fails("a letter behind the number", replace(NUMBER, number, number + "a"))
                        .fails("missing", remove(NUMBER)))
                .build();
    }

    private static Rule<Draft> word(RuleEntry entry, String cite, String word) {
        return entry.topic("number.word")
                .cites(cite)
                .fromFile(Together.of(
                        Styled.of(NUMBER, OF_NUMBER).on(NumberLine.between(Part.WORD, Part.COLON)),
                        NumberLine.flaws(
                                Kind.MISSING_WORD, Kind.WORD_NOT_SO, Kind.MISSING_COLON, Kind.SPACE_BEFORE_COLON)))
                .examples(e -> e.passes("size 13", nothing())
                        .fails("size 12", words(NUMBER, word + ":", FormatEdits.size(12)))
                        .fails("size 14", words(NUMBER, word + ":", FormatEdits.size(14)))
                        .fails("italic", words(NUMBER, word + ":", FormatEdits.ITALIC))
                        .fails("in capitals", replace(NUMBER, word, "SỐ")))
                .build();
    }

    private static Rule<Draft> zero(RuleEntry entry, String cite, String number) {
        return entry.topic("number.leading-zero")
                .cites(cite)
                .fromFile(NumberLine.flaws(Kind.MISSING_LEADING_ZERO, Kind.EXTRA_ZERO))
                .examples(e -> e.passes("09", replace(NUMBER, number, "09"))
                        .fails("9", replace(NUMBER, number, "9"))
                        .fails("010", replace(NUMBER, number, "010")))
                .build();
    }

    private static Rule<Draft> symbol(RuleEntry entry, String cite, String number) {
        return entry.topic("number.symbol.style")
                .cites(cite)
                .fromFile(Together.of(
                        Styled.of(NUMBER, OF_NUMBER).on(NumberLine.between(Part.ORDINAL, Part.SYMBOL)),
                        NumberLine.flaws(Kind.SYMBOL_NOT_CAPITAL)))
                .examples(e -> e.passes("capitals of size 13", nothing())
                        .fails("size 12", words(NUMBER, number, FormatEdits.size(12)))
                        .fails("size 14", words(NUMBER, number, FormatEdits.size(14)))
                        .fails("italic", words(NUMBER, number, FormatEdits.ITALIC)))
                .build();
    }

    private static Rule<Draft> signs(RuleEntry entry, String cite, String number) {
        return entry.topic("number.separators")
                .cites(cite)
                .fromFile(NumberLine.flaws(Kind.WRONG_SEPARATOR, Kind.LONG_DASH, Kind.SPACE_INSIDE))
                .examples(e -> e.passes("slashes and a hyphen", nothing())
                        .fails("a space behind a slash", replace(NUMBER, number, number + " "))
                        .fails("spaces around a slash", replace(NUMBER, "45/", "45 / ")))
                .build();
    }

    private static Rule<Draft> place(RuleEntry entry, String cite, String number) {
        String noNumber = number.substring(number.indexOf('/'));
        return entry.topic("number.alignment")
                .cites(cite)
                .fromFile(Centred.below(NUMBER, ISSUING_AGENCY, PARENT_AGENCY))
                .examples(e -> e.passes("centred", nothing())
                        .fails(
                                "flush left",
                                all(
                                        replace(NUMBER, number, noNumber),
                                        paragraph(NUMBER, f -> f.withAlignment(Alignment.LEFT)))))
                .build();
    }
}
