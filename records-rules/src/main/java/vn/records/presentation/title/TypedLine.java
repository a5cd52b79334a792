package vn.records.presentation.title;

import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.layout.RuleBelow;
import vn.records.rule.Check;

/** Signs typed on a line of their own below a component, such as hyphens (<i>dấu gạch nối dưới trích yếu</i>). */
public final class TypedLine {

    private TypedLine() {}

    /** Passes when some signs, and nothing else, stand on the next line that shows something. */
    public static Check<Draft> below(Component component, String signs) {
        return OnComponent.of(component, (draft, part) -> below(draft, part, signs));
    }

    private static Verdict below(Draft draft, Part part, String signs) {
        Location at = part.last().at(part.component());
        Optional<Line> next = draft.lines().stream()
                .skip(part.last().index() + 1L)
                .filter(line -> !line.isBlank())
                .findFirst();
        if (next.filter(Line::isTypedRule).isPresent()) {
            Line typed = next.get().trimmed();
            String found = typed.folded().replace(" ", "");
            return found.equals(signs)
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(typed.at(part.component()), Measure.words(found), Measure.words(signs))
                            .withVariant("signs")
                            .withFixes(new Fix.ReplaceText(typed.at(part.component()), signs)));
        }
        boolean drawn = draft.ruleBelow(part.component())
                .filter(rule -> rule.form() != RuleBelow.Form.TYPED)
                .isPresent();
        if (drawn) {
            return Verdict.failed(
                    Fault.of(at, Terms.SOLID, Measure.words(signs)).withVariant("drawn"));
        }
        boolean picture =
                next.filter(line -> !line.paragraph().drawings().isEmpty()).isPresent();
        return next.isEmpty() || picture || next.get().zone().isPresent()
                ? Verdicts.NOT_CERTAIN
                : Verdict.failed(Fault.of(at, Terms.MISSING, Measure.words(signs)));
    }
}
