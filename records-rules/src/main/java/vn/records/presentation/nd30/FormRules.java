package vn.records.presentation.nd30;

import static vn.records.finding.Decidability.NOT;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Notes of the sample forms that act as rules (<i>ghi chú của mẫu trình bày</i>), Phụ lục III. */
final class FormRules {

    /**
     * The post of the head who has the authority, or the name of the collective that has it. Who has it no file tells; that
     * the line and the signature say different things, it does.
     */
    static final Rule<Draft> AUTHORITY_LINE = Nd30.rule("FORM-01")
            .topic("form.authority-line")
            .cites("PL3/1.2", "PL3/1.3")
            .basis(Basis.FORM)
            .scope(Scope.TYPED)
            .byHeuristic(AuthorityLine.FITS_SIGNATURE)
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

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(AUTHORITY_LINE, NAMED_TYPES, LETTER_SYMBOL, MINUTES_POSTS, WITHOUT_FORM);

    private FormRules() {}
}
