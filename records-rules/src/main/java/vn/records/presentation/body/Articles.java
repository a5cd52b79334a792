package vn.records.presentation.body;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.OnBody;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Conditions on điều, and on khoản and điểm of a body that is divided into điều. */
public final class Articles {

    private static final String WITHOUT = "without-articles";

    /** Letters that the Vietnamese alphabet does not have. */
    private static final String FOREIGN = "fjwz";

    private Articles() {}

    /** Passes when the word Điều is in lower-case type and the line is indented as the law asks. */
    public static Check<Draft> line() {
        return new OnBody(
                ImmutableSet.of(Unit.ARTICLE),
                WITHOUT,
                (draft, body, index) -> {
                    List<Verdict> verdicts = new ArrayList<>();
                    Headings.lowerCase(body.items().get(index)).ifPresent(fault -> verdicts.add(Verdict.failed(fault)));
                    verdicts.add(ParagraphSetting.indented(draft, body, index));
                    return Verdicts.together(verdicts);
                },
                2);
    }

    /** Passes when the numbers have a full stop after them, are upright, bold and as large as the text. */
    public static Check<Draft> number() {
        return OnBody.of(ImmutableSet.of(Unit.ARTICLE), WITHOUT, (draft, body, index) -> Labels.article(body, index));
    }

    /** Passes khoản with a title in lower-case type, upright, bold. */
    public static Check<Draft> titledClauses() {
        return new When<>(
                draft -> Body.of(draft).hasArticles(),
                WITHOUT,
                new OnBody(
                        ImmutableSet.of(Unit.CLAUSE),
                        "no-clause-title",
                        (draft, body, index) -> ClauseTitles.judge(body, index),
                        2));
    }

    /** Passes a letter of the Vietnamese alphabet. */
    public static Verdict letter(Draft draft, Body body, int index) {
        BodyItem item = body.items().get(index);
        String letter = VietnameseText.lower(item.label());
        if (FOREIGN.indexOf(letter.charAt(0)) < 0) {
            return Verdict.passed();
        }
        Fault fault = Fault.of(
                Headings.label(item).at(),
                Measure.words(item.label()),
                Measure.words("a, b, c, d, đ, e, g, h, i, k, …"));
        return Verdict.failed(fault);
    }
}
