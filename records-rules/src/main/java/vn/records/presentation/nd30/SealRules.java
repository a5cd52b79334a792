package vn.records.presentation.nd30;

import static vn.records.finding.Decidability.FROM_SIGNATURE;
import static vn.records.finding.Decidability.NOT;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.measure.FontSize;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.signing.SignatureWords;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;

/**
 * Seal and digital signature of the agency (<i>dấu, chữ ký số</i>), Phụ lục I, Phần I, Mục II, khoản 8, and Điều 33.
 *
 * <p>A Word draft holds neither; only the words that stand for the signature on an attached document can be typed in it.
 */
final class SealRules {

    /** The words of the form; in place of the dots number and symbol. */
    private static final String FORM = "Số: …; dd/MM/yyyy; HH:mm:ss";

    private static final String SIGNATURE_WORDS = "Số: 16/QĐ-SNV; ";

    private static final ImmutableList<Rule<Draft>> SIGNATURE = ImmutableList.of(
            listed("DA-01", "seal.image", "I.II.8.a"),
            // Where the seal comes to stand shows in the signed file only: a draft has a gap there.
            listed("DA-02", "seal.position", "I.II.8.c"),
            listed("DA-03", "seal.attached.same-file", "I.II.8.b"),
            listed("DA-04", "seal.attached.own-file", "I.II.8.b"),
            listed("DA-05", "seal.attached.position", "I.II.8.b"),
            listed("DA-06", "seal.attached.image", "I.II.8.b"));

    /**
     * Number and symbol, day and time of signing. The text asks for the time zone by ISO 8601 too, the form does not show
     * it: with and without are taken for right.
     */
    static final Rule<Draft> ATTACHED_WORDS = Nd30.rule("DA-07")
            .topic("seal.attached.words")
            .cites("I.II.8.b")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(SignatureWords.content(FORM))
            .base(Specimens::signedAttachment)
            .examples(e -> e.passes("number, day, time and zone", Edits.nothing())
                    .passes("without the zone, as in the form", Edits.replaceAnywhere(" +07:00", ""))
                    .fails("without the time", Edits.replaceAnywhere("; 10:05:07 +07:00", "")))
            .build();

    /** Times New Roman is the matter of the font rule; here lower-case type, upright, size 10. */
    static final Rule<Draft> ATTACHED_STYLE = Nd30.rule("DA-08")
            .topic("seal.attached.style")
            .cites("I.II.8.b")
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(SignatureWords.style(Style.LOWER_CASE.size(10).upright()))
            .base(Specimens::signedAttachment)
            .examples(e -> e.passes("size 10", Edits.nothing())
                    .fails("size 11", BodyEdits.line(SIGNATURE_WORDS, f -> f.withSize(FontSize.points(11))))
                    .fails("size 9", BodyEdits.line(SIGNATURE_WORDS, f -> f.withSize(FontSize.points(9))))
                    .fails("italic", BodyEdits.line(SIGNATURE_WORDS, f -> f.withItalic(true))))
            .build();

    /** The order and the semicolons of the form. */
    static final Rule<Draft> ATTACHED_FORM = Nd30.rule("DA-09")
            .topic("seal.attached.form")
            .cites("PL3/1.3", "PL3/2.2")
            .basis(Basis.FORM)
            .scope(Scope.WHOLE_FILE)
            .byHeuristic(SignatureWords.form(FORM))
            .base(Specimens::signedAttachment)
            .examples(e -> e.passes("as in the form", Edits.nothing())
                    .fails(
                            "time before day",
                            Edits.replaceAnywhere("29/06/2026; 10:05:07 +07:00", "10:05:07 +07:00; 29/06/2026")))
            .build();

    private static final ImmutableList<Rule<Draft>> PAPER = ImmutableList.of(
            physical("DA-10", "seal.paper.ink", "Đ33.1.a", Level.MANDATORY),
            physical("DA-11", "seal.paper.over-signature", "Đ33.1.b", Level.MANDATORY),
            physical("DA-12", "seal.paper.attached", "Đ33.1.c", Level.MANDATORY),
            physical("DA-13", "seal.paper.other", "Đ33.1.d", Level.CONDITIONAL),
            physical("DA-14", "seal.paper.joint", "Đ33.1.đ", Level.MANDATORY));

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(SIGNATURE)
            .add(ATTACHED_WORDS)
            .add(ATTACHED_STYLE)
            .add(ATTACHED_FORM)
            .addAll(PAPER)
            .build();

    private SealRules() {}

    private static Rule<Draft> listed(String id, String topic, String cite) {
        return Nd30.rule(id).topic(topic).cites(cite).decidable(FROM_SIGNATURE).build();
    }

    private static Rule<Draft> physical(String id, String topic, String cite, Level level) {
        return Nd30.rule(id)
                .topic(topic)
                .cites(cite)
                .level(level)
                .decidable(NOT)
                .build();
    }
}
