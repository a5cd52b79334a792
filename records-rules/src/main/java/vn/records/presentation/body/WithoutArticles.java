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
import vn.records.presentation.draft.list.MixedMarks;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Conditions on a body that is not divided into điều. */
public final class WithoutArticles {

    /** A longer line that is not in capitals is a sentence, not a title. */
    private static final int LONGEST_TITLE = 200;

    private static final String NONE = "no-such-units";

    private WithoutArticles() {}

    /** Returns the check, asked only of a body without điều. */
    public static Check<Draft> only(Check<Draft> check) {
        return new When<>(draft -> !Body.of(draft).hasArticles(), "with-articles", check);
    }

    /**
     * Passes phần set in a style, with the title below in another.
     *
     * @param label the style of word and number
     * @param title the style of the title
     */
    public static Check<Draft> parts(Style label, Style title) {
        return only(new OnBody(
                ImmutableSet.of(Unit.PART),
                NONE,
                (draft, body, index) -> {
                    BodyItem item = body.items().get(index);
                    List<Verdict> verdicts = new ArrayList<>();
                    verdicts.add(Verdict.of(Headings.label(item, label)));
                    verdicts.add(Headings.title(body, index, title));
                    return Verdicts.together(verdicts);
                },
                label.bounds()));
    }

    /**
     * Passes mục with a Roman number and a title.
     *
     * @param mark the mark after the number
     * @param style the style of both
     */
    public static Check<Draft> sections(char mark, Style style) {
        OnBody.Judge judge = (draft, body, index) -> section(body.items().get(index), String.valueOf(mark), style);
        return only(new OnBody(ImmutableSet.of(Unit.ROMAN), NONE, judge, style.bounds()));
    }

    private static Verdict section(BodyItem item, String wanted, Style style) {
        String rest = item.rest();
        boolean sentence = !VietnameseText.isUpperCase(rest)
                && (rest.length() > LONGEST_TITLE || rest.endsWith(".") || rest.endsWith(";"));
        if (rest.isEmpty() || sentence) {
            return Verdicts.NOT_CERTAIN;
        }
        List<Fault> faults = new ArrayList<>();
        String found = MixedMarks.mark(item);
        if (!found.equals(wanted)) {
            Location at = item.line()
                    .at(Component.BODY, item.line().begins() + item.label().length(), item.labelEnd());
            faults.add(Headings.of(Fault.of(at, Measure.words(found), Measure.words(wanted)), item.label())
                    .withVariant("mark")
                    .withFixes(new Fix.ReplaceText(at, wanted)));
        }
        Headings.styled(Stretch.of(Component.BODY, item.line()), style).ifPresent(faults::add);
        return Verdict.of(faults);
    }

    /** Passes khoản with a title in a style. */
    public static Check<Draft> titledClauses(Style style) {
        return only(new OnBody(
                ImmutableSet.of(Unit.CLAUSE),
                "no-clause-title",
                (draft, body, index) -> ClauseTitles.judge(body, index, style),
                style.bounds()));
    }

    /** Passes khoản without a title and điểm in the size and slope of a style. */
    public static Check<Draft> text(Style style) {
        return only(new OnBody(
                ImmutableSet.of(Unit.CLAUSE, Unit.POINT),
                NONE,
                (draft, body, index) -> ClauseTitles.isTitled(body, index)
                        ? Verdict.notApplicable("clause-title")
                        : RunningText.judge(draft, body, index, style, true),
                style.bounds()));
    }
}
