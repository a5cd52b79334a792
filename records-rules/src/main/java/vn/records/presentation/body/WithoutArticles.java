package vn.records.presentation.body;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.OnBody;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Conditions on a body that is not divided into điều, table Mục V, rows 6b. */
public final class WithoutArticles {

    private static final int LONGEST_TITLE = 200;

    private WithoutArticles() {}

    /** Returns the check, asked only of a body without điều. */
    public static Check<Draft> only(Check<Draft> check) {
        return new When<>(draft -> !Body.of(draft).hasArticles(), "with-articles", check);
    }

    /** Passes phần in lower-case type, 13–14, upright, bold, with its title in capitals below. */
    public static Check<Draft> parts() {
        return only(new OnBody(
                ImmutableSet.of(Unit.PART),
                "no-such-units",
                (draft, body, index) -> {
                    BodyItem item = body.items().get(index);
                    List<Verdict> verdicts = new ArrayList<>();
                    Headings.lowerCase(item).ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
                    Headings.styled(Headings.label(item), Headings.LABEL)
                            .ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
                    verdicts.add(Headings.title(body, index));
                    return Verdicts.together(verdicts);
                },
                2));
    }

    /** Passes mục with a Roman number, a full stop and a title in capitals, 13–14, upright, bold. */
    public static Check<Draft> sections() {
        return only(new OnBody(
                ImmutableSet.of(Unit.ROMAN),
                "no-such-units",
                (draft, body, index) -> section(body.items().get(index)),
                2));
    }

    private static Verdict section(BodyItem item) {
        String rest = item.rest();
        boolean sentence = !VietnameseText.isUpperCase(rest)
                && (rest.length() > LONGEST_TITLE || rest.endsWith(".") || rest.endsWith(";"));
        if (rest.isEmpty() || sentence) {
            return Verdicts.NOT_CERTAIN;
        }
        List<Fault> faults = new ArrayList<>();
        int mark = item.labelEnd() - 1;
        String found = item.line().text().substring(mark, mark + 1);
        if (!found.equals(".")) {
            Location at = item.line().at(Component.BODY, mark, mark + 1);
            faults.add(Headings.of(Fault.of(at, Measure.words(found), Measure.words(".")), item.label())
                    .withVariant("mark")
                    .withFixes(new Fix.ReplaceText(at, ".")));
        }
        Headings.styled(Stretch.of(Component.BODY, item.line()), Headings.TITLE).ifPresent(faults::add);
        return Verdict.of(faults);
    }

    /** Passes khoản with a title in lower-case type, 13–14, upright, bold. */
    public static Check<Draft> titledClauses() {
        return only(new OnBody(
                ImmutableSet.of(Unit.CLAUSE),
                "no-clause-title",
                (draft, body, index) -> ClauseTitles.judge(body, index),
                2));
    }

    /** Passes khoản without a title and điểm in 13–14, upright. */
    public static Check<Draft> text() {
        return only(new OnBody(
                ImmutableSet.of(Unit.CLAUSE, Unit.POINT),
                "no-such-units",
                (draft, body, index) -> ClauseTitles.isTitled(body, index)
                        ? Verdict.notApplicable("clause-title")
                        : RunningText.judge(draft, body, index),
                2));
    }
}
