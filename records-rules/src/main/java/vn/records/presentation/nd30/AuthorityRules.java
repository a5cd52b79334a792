package vn.records.presentation.nd30;

import static vn.records.presentation.nd30.Nd30.rule;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/**
 * Who may sign (<i>thẩm quyền ký ban hành văn bản</i>), Điều 13.
 *
 * <p>None of these rules is decided from a draft: who was given what to sign stands in the working rules, in the division of
 * tasks among the leaders, or in a written delegation. How the authority is written is judged by {@link SigningRules}.
 */
final class AuthorityRules {

    /** Needs the division of tasks among the head and the deputies. */
    private static final Rule<Draft> HEAD = rule("TQ-01")
            .topic("authority.head")
            .cites("Đ13.1")
            .level(Level.CONDITIONAL)
            .decidable(Decidability.FROM_REGISTER)
            .build();

    /** Needs the rules of the collective and what its head has delegated. */
    private static final Rule<Draft> COLLECTIVE = rule("TQ-02")
            .topic("authority.collective")
            .cites("Đ13.2")
            .level(Level.CONDITIONAL)
            .decidable(Decidability.FROM_REGISTER)
            .build();

    /** Needs the written delegation, with its term and content. */
    private static final Rule<Draft> DELEGATION = rule("TQ-03")
            .topic("authority.delegation")
            .cites("Đ13.3")
            .level(Level.CONDITIONAL)
            .decidable(Decidability.FROM_REGISTER)
            .build();

    /** Needs the working rules or records rules of the agency. */
    private static final Rule<Draft> ORDER = rule("TQ-04")
            .topic("authority.order")
            .cites("Đ13.4")
            .level(Level.CONDITIONAL)
            .decidable(Decidability.FROM_REGISTER)
            .build();

    /** Says who is liable; nothing in a document can break it. */
    private static final Rule<Draft> LIABILITY = rule("TQ-05")
            .topic("authority.liability")
            .cites("Đ13.5")
            .decidable(Decidability.NOT)
            .build();

    /** Needs the digital signature. */
    private static final Rule<Draft> ELECTRONIC = rule("TQ-06")
            .topic("authority.electronic")
            .cites("Đ13.7")
            .level(Level.CONDITIONAL)
            .decidable(Decidability.FROM_SIGNATURE)
            .build();

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(HEAD, COLLECTIVE, DELEGATION, ORDER, LIABILITY, ELECTRONIC);

    private AuthorityRules() {}
}
