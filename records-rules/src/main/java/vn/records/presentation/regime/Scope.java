package vn.records.presentation.regime;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.rule.Check;
import vn.records.rule.Ranged;
import vn.records.text.Legibility;

/** The files that a rule speaks of (<i>phạm vi áp dụng</i>); what lies outside the regime was sorted out before. */
public enum Scope {
    /** Any document, attached ones and annexes too: rules of the page, of text, of annexes. */
    WHOLE_FILE,
    /** The text of any document, also of an agency's whose type is unknown; a paper without an agency may be of any kind. */
    BODY_TEXT,
    /** A document with a head and a signature of its own; its type may be unknown. */
    MAIN_DOCUMENT,
    /** The head of any document: of an attached one what is there, and nothing in it is missing. */
    HEAD,
    /** A document with a head of its own whose type is known. */
    TYPED,
    /** A copy. */
    COPY;

    private static final Verdict COPIED = Verdict.notApplicable("copied-document");
    private static final Verdict NO_COPY = Verdict.notApplicable("not-a-copy");
    private static final Verdict ATTACHED = Verdict.notApplicable("attached-document");
    static final Verdict NOT_LEGIBLE = Verdict.undecided("not-legible");
    private static final Verdict TYPE_UNKNOWN = Verdict.undecided("type-unknown");

    /** Returns the check, asked only of drafts in this scope. */
    Check<Draft> of(Check<Draft> check) {
        return check instanceof Ranged<Draft> range ? new ScopedRange(this, range) : new Scoped(this, check, false);
    }

    /** Returns the check, asked only of drafts in this scope; what it says of blanks counts. */
    Check<Draft> ofBlanks(Check<Draft> check) {
        return new Scoped(this, check, true);
    }

    /** Returns the verdict on a draft outside this scope. */
    private Optional<Verdict> outside(Draft draft) {
        if (this != WHOLE_FILE && draft.legibility() != Legibility.LEGIBLE) {
            return Optional.of(NOT_LEGIBLE);
        }
        Kind kind = draft.classification().kind();
        if (this == COPY) {
            return kind == Kind.COPY ? Optional.empty() : Optional.of(NO_COPY);
        }
        if (kind == Kind.COPY) {
            return Optional.of(COPIED);
        }
        if (this == WHOLE_FILE) {
            return Optional.empty();
        }
        if (this == BODY_TEXT) {
            boolean unknown = kind == Kind.UNKNOWN_TYPE && !draft.has(Component.ISSUING_AGENCY);
            return unknown ? Optional.of(TYPE_UNKNOWN) : Optional.empty();
        }
        if (kind == Kind.ANNEX || (kind == Kind.ATTACHED && this != HEAD)) {
            return Optional.of(ATTACHED);
        }
        return this == TYPED && draft.named().isEmpty() ? Optional.of(TYPE_UNKNOWN) : Optional.empty();
    }

    /** Returns the verdict of a check on a draft in this scope. */
    private Verdict judge(Check<Draft> check, boolean open, Draft draft) {
        Verdict verdict = open ? check.apply(draft) : NotYetKnown.without(draft, check.apply(draft));
        boolean attached = this == HEAD && draft.classification().kind() == Kind.ATTACHED;
        return attached ? ofWhatIsThere(verdict) : verdict;
    }

    private static Verdict ofWhatIsThere(Verdict verdict) {
        if (verdict.equals(Verdicts.NOT_RECOGNISED)) {
            return ATTACHED;
        }
        if (!(verdict instanceof Verdict.Failed failed)) {
            return verdict;
        }
        ImmutableList<Fault> there = failed.faults().stream()
                .filter(fault -> !fault.measured().equals(Terms.MISSING))
                .collect(ImmutableList.toImmutableList());
        return there.isEmpty() ? ATTACHED : new Verdict.Failed(there);
    }

    private record Scoped(Scope scope, Check<Draft> check, boolean open) implements Check<Draft> {
        @Override
        public Verdict apply(Draft draft) {
            return scope.outside(draft).orElseGet(() -> scope.judge(check, open, draft));
        }

        @Override
        public int bounds() {
            return check.bounds();
        }
    }

    private record ScopedRange(Scope scope, Ranged<Draft> range) implements Ranged<Draft> {
        @Override
        public Verdict apply(Draft draft) {
            return scope.outside(draft).orElseGet(() -> range.apply(draft));
        }

        @Override
        public Length min() {
            return range.min();
        }

        @Override
        public Length max() {
            return range.max();
        }

        @Override
        public ScopedRange between(Length least, Length most) {
            return new ScopedRange(scope, range.between(least, most));
        }

        @Override
        public int bounds() {
            return range.bounds();
        }
    }
}
