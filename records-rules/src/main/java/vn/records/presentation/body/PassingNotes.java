package vn.records.presentation.body;

import com.google.common.collect.ImmutableSet;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnBody;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;

/** Conditions on the note of who passed legislation and when (<i>lời thông qua</i>). */
public final class PassingNotes {

    private static final String NONE = "no-passing-note";

    private PassingNotes() {}

    /** Passes notes in a style. */
    public static Check<Draft> styled(Style style) {
        return new OnBody(
                ImmutableSet.of(Unit.PASSING),
                NONE,
                (draft, body, index) -> style.judge(Stretch.of(
                                Component.BODY, body.items().get(index).line()))
                        .map(Verdict::failed)
                        .orElse(Verdict.passed()),
                style.bounds());
    }

    /**
     * Passes when there is a note. One is only missed in an issued document that nowhere says that it was passed; a draft was
     * not passed yet.
     *
     * @param words the words that are a trace of one
     */
    public static Check<Draft> given(String words) {
        return draft -> {
            if (draft.body().stream().anyMatch(item -> item.unit() == Unit.PASSING)) {
                return Verdict.passed();
            }
            if (draft.isBeingDrafted()) {
                return Verdict.notApplicable("blank-in-draft");
            }
            boolean trace =
                    draft.lines().stream().anyMatch(line -> line.folded().contains(words));
            return trace || !draft.classification().certain()
                    ? Verdicts.NOT_RECOGNISED
                    : Verdict.failed(Fault.of(Location.of(Component.BODY), Terms.MISSING, Terms.PRESENT));
        };
    }
}
