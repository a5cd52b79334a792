package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.Length;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.ParagraphFormat;

/** Conditions on the text of the body, and on the body as a whole: its width and its end. */
public final class BodyWhole {

    /** The end may stand before a line or two that recognition takes for text. */
    private static final int LINES_THAT_MAY_END = 3;

    /** So far from a margin every reader sees that the text does not reach it. */
    private static final Length SEEN = Length.mm(20);

    private BodyWhole() {}

    /** Returns the check, asked of documents and attached documents; annexes are laid out in many ways. */
    public static Check<Draft> text(Check<Draft> check) {
        return new When<>(draft -> draft.classification().kind() != Kind.ANNEX, "annex-file", check);
    }

    /** Passes text in the size and slope of a style, of all units, and the reasons before it, which have none of their own. */
    public static Check<Draft> styleThroughout(Style style) {
        return style(style, true);
    }

    /** Passes text in the size and slope of a style; khoản and điểm of a body without điều are another rule's matter. */
    public static Check<Draft> style(Style style) {
        return style(style, false);
    }

    private static Check<Draft> style(Style style, boolean throughout) {
        return text(ParagraphSetting.paragraphs(
                (draft, body, index) -> {
                    Unit unit = body.items().get(index).unit();
                    boolean otherRule = ClauseTitles.isTitled(body, index)
                            || (!throughout && !body.hasArticles() && (unit == Unit.CLAUSE || unit == Unit.POINT));
                    return otherRule
                            ? Verdict.notApplicable("other-rule")
                            : RunningText.judge(draft, body, index, style, !throughout);
                },
                style.bounds()));
    }

    /**
     * Passes when the text reaches from margin to margin. It fails only where every paragraph longer than a line ends well
     * inside the margins, or outside them.
     */
    public static Check<Draft> fullWidth() {
        return text(draft -> {
            Body body = Body.of(draft);
            ImmutableList<Line> lines = body.of(Unit.TEXT, Unit.ARTICLE, Unit.CLAUSE).stream()
                    .map(BodyItem::line)
                    .filter(line -> ParagraphSetting.isLong(draft, line))
                    .collect(ImmutableList.toImmutableList());
            if (lines.isEmpty()) {
                return Verdict.undecided("shorter-than-a-line");
            }
            if (!lines.stream().allMatch(BodyWhole::isNarrow)) {
                return Verdict.passed();
            }
            ParagraphFormat format = lines.get(0).paragraph().format();
            Measure found =
                    Measure.all(ImmutableList.of(Measure.of(format.leftIndent()), Measure.of(format.rightIndent())));
            return Verdict.failed(Fault.of(lines.get(0).at(Component.BODY), found, Measure.of(Length.ZERO)));
        });
    }

    private static boolean isNarrow(Line line) {
        ParagraphFormat format = line.paragraph().format();
        return format.leftIndent().abs().compareTo(SEEN) >= 0
                || format.rightIndent().abs().compareTo(SEEN) >= 0;
    }

    /** Passes when the body ends with the mark of the forms; does not apply to types without a form. */
    public static Check<Draft> end(String mark) {
        return end(mark, LINES_THAT_MAY_END);
    }

    /** Passes when one of so many last lines ends with the mark. */
    static Check<Draft> end(String mark, int lines) {
        return draft -> {
            boolean closed =
                    draft.part(Component.RECIPIENTS).filter(Part::certain).isPresent()
                            || draft.part(Component.SIGNING_AUTHORITY)
                                    .filter(Part::certain)
                                    .isPresent();
            if (draft.lacksForm()) {
                return Verdict.notApplicable("form-not-specified");
            }
            if (!closed || draft.body().isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            return end(draft, draft.body(), mark, lines);
        };
    }

    private static Verdict end(Draft draft, ImmutableList<BodyItem> items, String mark, int lines) {
        ImmutableList<BodyItem> last = items.subList(Math.max(0, items.size() - lines), items.size());
        if (last.stream().anyMatch(item -> hasEnd(item.line(), mark))) {
            return Verdict.passed();
        }
        BodyItem item = items.get(items.size() - 1);
        boolean sure = ParagraphSetting.isRunning(item)
                && !item.quoted()
                && ParagraphSetting.TEXT.contains(item.unit())
                && LastSentence.isSentence(item)
                && !isBeforeTable(draft, item.line());
        return sure ? Verdict.failed(fault(item.line(), mark)) : Verdict.undecided("end-not-certain");
    }

    private static boolean hasEnd(Line line, String mark) {
        String text = VietnameseText.fold(line.paragraph().text()).replace(" ", "");
        return text.endsWith(mark) || text.endsWith(mark + "”") || text.endsWith(mark + "\"");
    }

    /** The text may go on and end in a table. */
    private static boolean isBeforeTable(Draft draft, Line line) {
        return draft.lines().subList(line.index() + 1, draft.mainEnd()).stream()
                .filter(next -> !next.isBlank())
                .findFirst()
                .flatMap(Line::zone)
                .filter(zone -> zone.cells() > 2 || zone.table().bordered())
                .isPresent();
    }

    private static Fault fault(Line line, String mark) {
        int end = line.ends();
        String text = line.text().substring(0, end);
        int from = end;
        while (from > 0 && ".,;:/".indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        Location at = line.at(Component.BODY, Math.max(0, Math.min(from, end - 1)), end);
        Measure found = Measure.words(
                text.substring(Math.max(0, text.lastIndexOf(' ', end - 1))).strip());
        Fault fault = Fault.of(at, found, Measure.words(mark));
        boolean mendable = !Body.goesOn(line) && LastSentence.isOpen(text);
        return mendable ? fault.withFixes(new Fix.ReplaceText(line.at(Component.BODY, from, end), mark)) : fault;
    }
}
