package vn.records.presentation.vbqppl;

import static vn.records.presentation.specimen.BodyEdits.set;
import static vn.records.presentation.specimen.BodyEdits.words;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.nq351;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.measure.Length;
import vn.records.presentation.body.Articles;
import vn.records.presentation.body.BodyWhole;
import vn.records.presentation.body.Labels;
import vn.records.presentation.body.UnitOrder;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Indents;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;

/** Điều, khoản, điểm. */
final class ArticleRules {

    private static final String ARTICLE = "Điều 4.";

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(articles(nd34("BC-06"), nd34("BC-06-INDENT"), "Đ62.5.c"))
            .addAll(articles(nq351("BC-06"), nq351("BC-06-INDENT"), "Đ35.2.c"))
            .add(label(nd78("BC-06").topic("layout.article-number").cites("PLI")))
            .add(clause(nd34("BC-07"), "Đ62.5.d"))
            .add(clause(nq351("BC-07"), "Đ35.2.d"))
            .add(point(nd34("BC-08"), "Đ62.5.đ"))
            .add(point(nq351("BC-08"), "Đ35.2.đ"))
            .add(listed(nd34("BC-09").ends(), "layout.inserted", "Đ79"))
            .add(listed(nq351("BC-09").ends(), "layout.inserted", "Đ27"))
            .build();

    private ArticleRules() {}

    /** Arabic, a full stop, bold, as large as the text; the line indented by 1 to 1.27 cm. */
    private static ImmutableList<Rule<Draft>> articles(RuleEntry number, RuleEntry indent, String cite) {
        return ImmutableList.of(
                number.topic("layout.article-number")
                        .cites(cite)
                        .scope(Scope.BODY_TEXT)
                        .fromFile(BodyWhole.text(Together.of(
                                Articles.numbers('.', Style.ANY.upright().bold()), UnitOrder.articles())))
                        .examples(e -> e.passes("bold, with a full stop", nothing())
                                .fails("a colon", replaceAnywhere(ARTICLE, "Điều 4:"))
                                .fails("not bold", words(ARTICLE, FormatEdits.NOT_BOLD))
                                .fails("italic", words(ARTICLE, FormatEdits.ITALIC))
                                .fails("smaller than the text", words(ARTICLE, FormatEdits.size(13)))
                                .fails("one left out", replaceAnywhere(ARTICLE, "Điều 5.")))
                        .build(),
                indent.topic("layout.article-line")
                        .cites(cite)
                        .ends()
                        .scope(Scope.BODY_TEXT)
                        .fromFile(BodyWhole.text(
                                Articles.line(Style.LOWER_CASE, Indents.between(Length.mm(10), Length.mm(12.7)))))
                        .examples(e -> e.passes("1 cm", indented(10))
                                .passes("1.27 cm", nothing())
                                .fails("9 mm", indented(9))
                                .fails("14 mm", indented(14))
                                .fails("the word in capitals", replaceAnywhere(ARTICLE, "ĐIỀU 4.")))
                        .build());
    }

    private static Rule<Draft> label(RuleEntry entry) {
        return entry.scope(Scope.BODY_TEXT)
                .fromFile(BodyWhole.text(Articles.labels(Style.ANY.upright().bold())))
                .examples(e -> e.passes("bold", nothing())
                        .fails("not bold", words(ARTICLE, FormatEdits.NOT_BOLD))
                        .fails("italic", words(ARTICLE, FormatEdits.ITALIC)))
                .build();
    }

    private static Rule<Draft> clause(RuleEntry entry, String cite) {
        return entry.topic("layout.clause-number")
                .cites(cite)
                .ends()
                .scope(Scope.BODY_TEXT)
                .fromFile(BodyWhole.text(Together.of(Labels.clauses('.', Style.ANY.upright()), UnitOrder.clauses('.'))))
                .examples(e -> e.passes("a full stop", nothing())
                        .fails(
                                "brackets",
                                Edits.all(
                                        replaceAnywhere("1. Cơ quan", "1) Cơ quan"),
                                        replaceAnywhere("2. Cơ quan", "2) Cơ quan")))
                        .fails("italic", BodyEdits.label("2. Cơ quan", 2, FormatEdits.ITALIC))
                        .fails("one left out", replaceAnywhere("2. Cơ quan", "3. Cơ quan")))
                .build();
    }

    private static Rule<Draft> point(RuleEntry entry, String cite) {
        return entry.topic("layout.point-letter")
                .cites(cite)
                .ends()
                .scope(Scope.BODY_TEXT)
                .fromFile(
                        BodyWhole.text(Together.of(Labels.points(')', Style.LOWER_CASE.upright()), UnitOrder.points())))
                .examples(e -> e.passes("a), b)", nothing())
                        .fails("c) after a)", replaceAnywhere("b) Đủ", "c) Đủ"))
                        .fails("italic", words("b)", FormatEdits.ITALIC)))
                .build();
    }

    private static UnaryOperator<Draft> indented(double mm) {
        return set(ARTICLE, format -> format.withFirstLineIndent(Length.mm(mm)));
    }
}
