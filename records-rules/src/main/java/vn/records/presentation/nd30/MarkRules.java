package vn.records.presentation.nd30;

import static vn.records.document.Component.CIRCULATION_MARK;
import static vn.records.document.Component.CONTACT;
import static vn.records.document.Component.DRAFTER_MARK;
import static vn.records.document.Component.URGENCY_MARK;
import static vn.records.finding.Decidability.NOT;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.document.mark.Urgency;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.attachment.MarkBoxes;
import vn.records.presentation.check.Together;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.MarkEdits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Check;
import vn.records.rule.Examples;
import vn.records.rule.Rule;
import vn.records.view.TextFormat;

/** Marks, drafter's symbol and contact, Phụ lục I, Phần I, Mục III, khoản 2–4. */
final class MarkRules {

    private static final Style STAMP = Style.CAPITALS.size(13, 14).upright().bold();

    /**
     * Secrecy marks are ready-made stamps under the law on state secrets, which was replaced in 2026: nothing in a file
     * can be held against that law here.
     */
    static final Rule<Draft> SECRECY = Nd30.rule("MAT-01")
            .topic("mark.secrecy")
            .cites("I.III.2.a")
            .decidable(NOT)
            .build();

    static final Rule<Draft> URGENCY_DECISION = Nd30.rule("KHAN-01")
            .topic("mark.urgency.decision")
            .cites("I.III.2.b")
            .decidable(NOT)
            .build();

    /** Only three levels; other words in a box of their own, such as {@code KHẨN CẤP}, are none of them. */
    static final Rule<Draft> URGENCY_LEVEL = Nd30.rule("KHAN-02")
            .topic("mark.urgency.level")
            .cites("I.III.2.b")
            .fromFile(MarkBoxes.LEVEL)
            .base(Specimens::marked)
            .examples(e -> e.passes("one of the three", Edits.nothing())
                    .passes("the tone mark on the last vowel", MarkEdits.words("HỎA TỐC", "HOẢ TỐC"))
                    .fails("other words", MarkEdits.words("HỎA TỐC", "KHẨN CẤP")))
            .build();

    /** The frame is measured by the text box it is drawn as; without a box it is undecided. */
    static final Rule<Draft> URGENCY_SIZE = Nd30.rule("KHAN-03")
            .topic("mark.urgency.size")
            .cites("I.III.2.b")
            .byHeuristic(MarkBoxes.sized(Urgency::stampWidth, Urgency.STAMP_HEIGHT))
            .base(Specimens::marked)
            .examples(e -> e.passes("30 by 8 mm", Edits.nothing())
                    .fails("31 mm wide", MarkEdits.box("HỎA TỐC", Length.mm(31), Length.mm(8)))
                    .fails("9 mm high", MarkEdits.box("HỎA TỐC", Length.mm(30), Length.mm(9))))
            .build();

    /** The red ink of the stamp shows on paper. */
    static final Rule<Draft> URGENCY_STYLE = Nd30.rule("KHAN-04")
            .topic("mark.urgency.style")
            .cites("I.III.2.b", "I.V#10")
            .byHeuristic(
                    ifThere(URGENCY_MARK, Together.of(Styled.of(URGENCY_MARK, STAMP), MarkBoxes.framed(URGENCY_MARK))))
            .base(Specimens::marked)
            .examples(e -> stampStyle(e, "HỎA TỐC", "Hỏa tốc"))
            .build();

    static final Rule<Draft> CIRCULATION = Nd30.rule("LH-01")
            .topic("mark.circulation")
            .cites("I.III.2.c", "I.V#13")
            .level(Level.CONDITIONAL)
            .byHeuristic(ifThere(
                    CIRCULATION_MARK,
                    Together.of(Styled.of(CIRCULATION_MARK, STAMP), MarkBoxes.framed(CIRCULATION_MARK))))
            .base(Specimens::marked)
            .examples(e -> stampStyle(e, "LƯU HÀNH NỘI BỘ", "Lưu hành nội bộ"))
            .build();

    /** The table says "in thường" of its row, the text says capitals of the symbol: the text and the example hold. */
    static final Rule<Draft> DRAFTER_STYLE = Nd30.rule("ST-01")
            .topic("drafter-mark.style")
            .cites("I.III.3", "I.V#11")
            .level(Level.OPTIONAL)
            .byHeuristic(ifThere(
                    DRAFTER_MARK,
                    Styled.of(DRAFTER_MARK, Style.CAPITALS.size(11).upright())))
            .base(Specimens::marked)
            .examples(e -> e.passes("size 11", Edits.nothing())
                    .fails("size 12", Edits.text(DRAFTER_MARK, f -> f.withSize(FontSize.points(12))))
                    .fails("italic", Edits.text(DRAFTER_MARK, f -> f.withItalic(true)))
                    .fails("small letters", Edits.replace(DRAFTER_MARK, "PL", "Pl")))
            .build();

    /** No check class on the sheet; where the mark stands can be seen, so it is judged by heuristic. */
    static final Rule<Draft> DRAFTER_POSITION = Nd30.rule("ST-02")
            .topic("drafter-mark.position")
            .cites("PL3/1.4", "PL3/1.5")
            .level(Level.OPTIONAL)
            .basis(Basis.FORM)
            .byHeuristic(MarkBoxes.DRAFTER_LAST)
            .base(Specimens::marked)
            .examples(e -> e.passes("after the last recipient", Edits.nothing())
                    .fails("before it", MarkEdits::withDrafterFirst))
            .build();

    static final Rule<Draft> CONTACT_STYLE = Nd30.rule("DC-01")
            .topic("contact.style")
            .cites("I.III.4", "I.V#12")
            .level(Level.OPTIONAL)
            .byHeuristic(ifThere(
                    CONTACT, Styled.of(CONTACT, Style.LOWER_CASE.size(11, 12).upright())))
            .base(Specimens::marked)
            .examples(e -> e.passes("size 11", Edits.nothing())
                    .passes("size 12", MarkEdits.contact(f -> f.withSize(FontSize.points(12))))
                    .fails("size 10", MarkEdits.contact(f -> f.withSize(FontSize.points(10))))
                    .fails("size 13", MarkEdits.contact(f -> f.withSize(FontSize.points(13))))
                    .fails("italic", MarkEdits.contact(f -> f.withItalic(true))))
            .build();

    static final Rule<Draft> CONTACT_RULE = Nd30.rule("DC-02")
            .topic("contact.rule-above")
            .cites("I.III.4")
            .level(Level.CONDITIONAL)
            .byHeuristic(ifThere(CONTACT, MarkBoxes.CONTACT_RULED))
            .base(Specimens::marked)
            .examples(e -> e.passes("a line above", Edits.nothing()).fails("no line", MarkEdits::withoutContactRule))
            .build();

    /** An example of the table, not a rule: three lines of address, telephone and site. */
    static final Rule<Draft> CONTACT_LINES = Nd30.rule("DC-03")
            .topic("contact.lines")
            .cites("I.V#12")
            .level(Level.OPTIONAL)
            .basis(Basis.FORM)
            .decidable(NOT)
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            SECRECY,
            URGENCY_DECISION,
            URGENCY_LEVEL,
            URGENCY_SIZE,
            URGENCY_STYLE,
            CIRCULATION,
            DRAFTER_STYLE,
            DRAFTER_POSITION,
            CONTACT_STYLE,
            CONTACT_RULE,
            CONTACT_LINES);

    private MarkRules() {}

    private static Check<Draft> ifThere(Component component, Check<Draft> check) {
        return new When<>(draft -> draft.has(component), "component-not-used", check);
    }

    private static void stampStyle(Examples<Draft> e, String words, String small) {
        UnaryOperator<TextFormat> fourteen = f -> f.withSize(FontSize.points(14));
        e.passes("size 13", Edits.nothing())
                .passes("size 14", MarkEdits.format(words, fourteen))
                .fails("size 12", MarkEdits.format(words, f -> f.withSize(FontSize.points(12))))
                .fails("size 15", MarkEdits.format(words, f -> f.withSize(FontSize.points(15))))
                .fails("not bold", MarkEdits.format(words, f -> f.withBold(false)))
                .fails("italic", MarkEdits.format(words, f -> f.withItalic(true)))
                .fails("small letters", MarkEdits.words(words, small))
                .fails("no frame", MarkEdits.withoutFrame(words))
                .undecided("not in a box, so that no frame is known", MarkEdits.outOfItsBox(words));
    }
}
