package vn.records.presentation.body;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import vn.records.document.Component;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.OnBody;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.Indents;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;

/** Conditions on điều, and on khoản and điểm of a body that is divided into điều. */
public final class Articles {

    private static final String WITHOUT = "without-articles";
    private static final Verdict WITHOUT_FORM = Verdict.undecided("form-not-specified");

    private Articles() {}

    /** Passes when the word Điều is in the letters of a style and the line has one of the indents. */
    public static Check<Draft> line(Style letters, Indents indents) {
        return new OnBody(
                ImmutableSet.of(Unit.ARTICLE),
                WITHOUT,
                (draft, body, index) -> {
                    List<Verdict> verdicts = new ArrayList<>();
                    Headings.letters(body.items().get(index), letters)
                            .ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
                    verdicts.add(ParagraphSetting.indented(draft, body, index, indents));
                    return Verdicts.together(verdicts);
                },
                indents.bounds());
    }

    /** Passes when word and number are in the letters of a style, set in it and as large as the text; what mark follows is free. */
    public static Check<Draft> labels(Style style) {
        return OnBody.of(
                ImmutableSet.of(Unit.ARTICLE), WITHOUT, (draft, body, index) -> Labels.article(body, index, style));
    }

    /** Passes when a mark follows the numbers. */
    public static Check<Draft> marked(char mark) {
        return OnBody.of(
                ImmutableSet.of(Unit.ARTICLE), WITHOUT, (draft, body, index) -> Labels.articleMark(body, index, mark));
    }

    /** Passes when the numbers have a mark after them, are in a style and as large as the text. */
    public static Check<Draft> numbers(char mark, Style style) {
        return OnBody.of(
                ImmutableSet.of(Unit.ARTICLE),
                WITHOUT,
                (draft, body, index) -> isOfParties(draft) ? WITHOUT_FORM : Labels.article(body, index, mark, style));
    }

    /** Whether it has no form and no issuer: what two parties agree on is set as they like. */
    private static boolean isOfParties(Draft draft) {
        return draft.lacksForm() && !draft.has(Component.ISSUING_AGENCY);
    }

    /** Passes khoản with a title in a style. */
    public static Check<Draft> titledClauses(Style style) {
        return new When<>(
                draft -> Body.of(draft).hasArticles(),
                WITHOUT,
                new OnBody(
                        ImmutableSet.of(Unit.CLAUSE),
                        "no-clause-title",
                        (draft, body, index) -> ClauseTitles.judge(body, index, style),
                        style.bounds()));
    }
}
