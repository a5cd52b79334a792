package vn.records.presentation.nd30;

import static vn.records.document.Component.COPY_FORM;
import static vn.records.finding.Decidability.FROM_REGISTER;
import static vn.records.finding.Decidability.FROM_SIGNATURE;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Basis;
import vn.records.measure.FontSize;
import vn.records.presentation.attachment.Copies;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.CopyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/** Copies (<i>bản sao văn bản</i>), Phụ lục I, Phần II. */
final class CopyRules {

    /** As in an original, but for the letters of Nơi nhận, which are left free. */
    private static final Copies.Styles AS_IN_AN_ORIGINAL = new Copies.Styles(
            AgencyRules.OF_ISSUER,
            NumberRules.OF_NUMBER.notBold(),
            PlaceAndDateRules.OF_DATE,
            SignerRules.OF_AUTHORITY,
            SignerRules.OF_NAME,
            RecipientRules.OF_LABEL.inAnyLetters(),
            RecipientRules.OF_LIST.inAnyLetters());

    /** One of the three forms by its own words; {@code SAO Y BẢN CHÍNH} was a form of the law before. */
    static final Rule<Draft> FORM = copy("SAO-01")
            .topic("copy.form")
            .cites("II.I.1")
            .fromFile(Copies.FORM)
            .examples(e -> e.passes("SAO Y", Edits.nothing())
                    .fails("the words of the law before", Edits.replace(COPY_FORM, "SAO Y", "SAO Y BẢN CHÍNH")))
            .build();

    private static final ImmutableList<Rule<Draft>> ELECTRONIC = ImmutableList.of(
            signed("SAO-02", "copy.electronic.format", "II.I.2.a"),
            signed("SAO-03", "copy.electronic.colour", "II.I.2.b"),
            signed("SAO-04", "copy.electronic.resolution", "II.I.2.c"),
            signed("SAO-05", "copy.electronic.scale", "II.I.2.d"),
            signed("SAO-06", "copy.electronic.position", "II.I.3.a"),
            signed("SAO-07", "copy.electronic.image", "II.I.3.b"),
            signed("SAO-08", "copy.electronic.words", "II.I.3.c"),
            signed("SAO-09", "copy.electronic.style", "II.I.3.c"));

    static final Rule<Draft> ELECTRONIC_FORM = copy("SAO-10")
            .topic("copy.electronic.form")
            .cites("PL3/3.2")
            .basis(Basis.FORM)
            .decidable(FROM_SIGNATURE)
            .build();

    /** A name may be open in a draft. If most of the block was not found, recognition may have failed. */
    static final Rule<Draft> COMPONENTS = copy("SAO-11")
            .topic("copy.components")
            .cites("II.II.1")
            .byHeuristic(Copies.COMPONENTS)
            .examples(e -> e.passes("all there", Edits.nothing())
                    .fails("no place and date", CopyEdits.without("ngày 30 tháng 6")))
            .build();

    static final Rule<Draft> NUMBER_SERIES = copy("SAO-12")
            .topic("copy.number.series")
            .cites("II.II.1.c")
            .decidable(FROM_REGISTER)
            .build();

    /**
     * The code of the form of copy. The text names number and code only, the form adds the agency: both are taken for
     * right.
     */
    static final Rule<Draft> SYMBOL = copy("SAO-13")
            .topic("copy.number.symbol")
            .cites("II.II.1.c", "PL3/3.1")
            .fromFile(Copies.SYMBOL)
            .examples(e -> e.passes("code and agency", Edits.nothing())
                    .passes("code alone", Edits.replaceAnywhere("05/SY-STC", "05/SY"))
                    .fails("code of another form", Edits.replaceAnywhere("05/SY-STC", "05/SL-STC"))
                    .fails("no code of a copy", Edits.replaceAnywhere("05/SY-STC", "05/STC-VP")))
            .build();

    static final Rule<Draft> RULE_ABOVE = copy("SAO-14")
            .topic("copy.rule-above")
            .cites("II.II.2.a")
            .byHeuristic(Copies.RULED_OFF)
            .examples(e -> e.passes("a line across the page", Edits.nothing()).fails("no line", CopyEdits::withoutRule))
            .build();

    static final Rule<Draft> FORM_STYLE = copy("SAO-15")
            .topic("copy.form.style")
            .cites("II.II.2.b")
            .fromFile(Styled.of(COPY_FORM, Style.CAPITALS.size(13, 14).upright().bold()))
            .examples(e -> e.passes("size 14", Edits.nothing())
                    .passes("size 13", Edits.text(COPY_FORM, f -> f.withSize(FontSize.points(13))))
                    .fails("size 12", Edits.text(COPY_FORM, f -> f.withSize(FontSize.points(12))))
                    .fails("size 15", Edits.text(COPY_FORM, f -> f.withSize(FontSize.points(15))))
                    .fails("not bold", Edits.text(COPY_FORM, f -> f.withBold(false)))
                    .fails("small letters", Edits.replace(COPY_FORM, "SAO Y", "Sao y")))
            .build();

    /** The other components as in an original: khoản 2, 3, 4, 7, 8, 9 of Mục II, Phần I. */
    static final Rule<Draft> OTHER_STYLE = copy("SAO-16")
            .topic("copy.components.style")
            .cites("II.II.2.c")
            .byHeuristic(Copies.styled(AS_IN_AN_ORIGINAL))
            .examples(e -> e.passes("as in an original", Edits.nothing())
                    .fails("agency not bold", CopyEdits.format("SỞ TÀI CHÍNH", f -> f.withBold(false)))
                    .fails("number in size 14", CopyEdits.format("05/SY-STC", f -> f.withSize(FontSize.points(14))))
                    .fails("date upright", CopyEdits.format("ngày 30 tháng 6", f -> f.withItalic(false)))
                    .fails(
                            "recipients in size 12",
                            CopyEdits.format("- Các phòng thuộc Sở;", f -> f.withSize(FontSize.points(12)))))
            .build();

    static final Rule<Draft> LAST_RECIPIENT = copy("SAO-17")
            .topic("copy.recipients.last")
            .cites("PL3/3.1")
            .basis(Basis.FORM)
            .fromFile(Copies.lastRecipient("- Lưu: VT."))
            .examples(e -> e.passes("Lưu: VT.", Edits.nothing())
                    .fails("with a unit", CopyEdits.words("- Lưu: VT.", "- Lưu: VT, VP.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(FORM)
            .addAll(ELECTRONIC)
            .add(ELECTRONIC_FORM)
            .add(COMPONENTS)
            .add(NUMBER_SERIES)
            .add(SYMBOL)
            .add(RULE_ABOVE)
            .add(FORM_STYLE)
            .add(OTHER_STYLE)
            .add(LAST_RECIPIENT)
            .build();

    private CopyRules() {}

    private static RuleEntry copy(String id) {
        return Nd30.rule(id).scope(Scope.COPY).base(Specimens::paperCopy);
    }

    private static Rule<Draft> signed(String id, String topic, String cite) {
        return copy(id).topic(topic).cites(cite).decidable(FROM_SIGNATURE).build();
    }
}
