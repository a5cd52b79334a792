package vn.records.presentation.check;

import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;

/**
 * Passes when a draft has not a component, such as one that documents of its type do not have.
 *
 * @param component the component
 * @since 0.1
 */
public record Absent(Component component) implements Check<Draft> {

    @Override
    public Verdict apply(Draft draft) {
        return draft.part(component)
                .map(part -> part.certain()
                        ? Verdict.failed(Fault.of(part.at(), Measure.words(part.text()), Terms.MISSING))
                        : Verdicts.NOT_CERTAIN)
                .orElse(Verdict.passed());
    }
}
