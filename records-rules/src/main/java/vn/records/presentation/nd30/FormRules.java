package vn.records.presentation.nd30;

import static vn.records.finding.Decidability.NOT;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.presentation.authority.WhoSigns;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.SigningEdits;
import vn.records.presentation.title.AuthorityLine;
import vn.records.rule.Rule;

/**
 * Notes of the sample forms that act as rules (<i>ghi chú của mẫu trình bày</i>), Phụ lục III, and the components of a
 * document (<i>thành phần thể thức</i>), Điều 8 and 9.
 *
 * <p>A missing component is one finding, under the rule that asks for it: Quốc hiệu {@code QH-01}, Tiêu ngữ {@code TN-01},
 * the issuer {@code CQ-04}, number {@code SO-01}, place and date {@code DD-05}, type name {@code TL-01}, subject
 * {@code TY-01}, addressees {@code KG-01}, signature {@code KY-08} and {@code KY-13}, Nơi nhận {@code NN-04}, reference of an
 * annex {@code PL-05}. Where recognition may only have failed, that rule is undecided.
 */
final class FormRules {

    private static final String[] MAIN = {
        "QH-01", "TN-01", "CQ-04", "SO-01", "DD-05", "TL-01", "TY-01", "KG-01", "KY-08", "KY-13", "NN-04"
    };

    private static final String[] ADDITIONAL = {
        "PL-01", "PL-02", "PL-03", "PL-04", "PL-05", "PL-06", "PL-11", "KHAN-02", "KHAN-03", "KHAN-04", "LH-01",
        "ST-01", "ST-02", "DC-01", "DC-02"
    };

    /**
     * The post of the head who has the authority, or the name of the collective that has it. Who has it no file tells; that
     * the line and the signature say different things, it does; of committees and the Prime Minister the rules on who signs say
     * that.
     */
    static final Rule<Draft> AUTHORITY_LINE = Nd30.rule("FORM-01")
            .topic("form.authority-line")
            .cites("PL3/1.2", "PL3/1.3")
            .basis(Basis.FORM)
            .scope(Scope.TYPED)
            .byHeuristic(WhoSigns.unlessTold(AuthorityLine.FITS_SIGNATURE, "SA-05", "SA-12", "SA-18"))
            .examples(e -> e.passes("the head's post, signed by the head", Edits.nothing())
                    .fails("the head's post, signed on behalf of a collective", SigningEdits::signedForCommittee)
                    .on(Specimens::committeeDecision)
                    .passes("the collective, signed on its behalf", Edits.nothing())
                    .fails("the collective, signed by the head alone", BodyEdits.remove("TM. ")))
            .build();

    /** A list of the types that use Mẫu 1.4: nothing in a draft can be against it. */
    static final Rule<Draft> NAMED_TYPES = Nd30.rule("FORM-02")
            .topic("form.named-types")
            .cites("PL3/1.4")
            .basis(Basis.FORM)
            .decidable(NOT)
            .build();

    /** The last part of an official letter's symbol: the same as the rule on its composition. */
    static final Rule<Draft> LETTER_SYMBOL = Nd30.rule("FORM-03")
            .topic("form.letter-symbol")
            .cites("PL3/1.5")
            .basis(Basis.FORM)
            .sumsUp("SO-07")
            .build();

    /** "Nếu cần": whether it is needed a person tells. */
    static final Rule<Draft> MINUTES_POSTS = Nd30.rule("FORM-04")
            .topic("form.minutes-posts")
            .cites("PL3/1.9")
            .level(Level.OPTIONAL)
            .basis(Basis.FORM)
            .decidable(NOT)
            .build();

    /** That four types have no form asks nothing of a draft. */
    static final Rule<Draft> WITHOUT_FORM = Nd30.rule("FORM-05")
            .topic("form.none")
            .cites("PL3/1.4")
            .level(Level.OPTIONAL)
            .basis(Basis.FORM)
            .decidable(NOT)
            .build();

    private static final Rule<Draft> MAIN_COMPONENTS = Nd30.rule("COMP-01")
            .topic("components.main")
            .cites("Đ8.2")
            .sumsUp(MAIN)
            .build();

    /** Used where a case calls for them; what is used is judged by its own rules. */
    private static final Rule<Draft> ADDITIONAL_COMPONENTS = Nd30.rule("COMP-02")
            .topic("components.additional")
            .cites("Đ8.3")
            .level(Level.OPTIONAL)
            .sumsUp(ADDITIONAL)
            .build();

    /** Says what technique of presentation is and refers to the annexes, whose rules judge it one by one. */
    private static final Rule<Draft> TECHNIQUE = Nd30.rule("COMP-03")
            .topic("components.technique")
            .cites("Đ9")
            .decidable(NOT)
            .build();

    /** Says which documents other rules govern. Recognition acts on it; no document can break it. */
    private static final Rule<Draft> OTHER_REGIMES = Nd30.rule("COMP-04")
            .topic("components.other-regimes")
            .cites("Đ4.2.a")
            .decidable(NOT)
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            AUTHORITY_LINE,
            NAMED_TYPES,
            LETTER_SYMBOL,
            MINUTES_POSTS,
            WITHOUT_FORM,
            MAIN_COMPONENTS,
            ADDITIONAL_COMPONENTS,
            TECHNIQUE,
            OTHER_REGIMES);

    private FormRules() {}
}
