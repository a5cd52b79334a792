package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableList;
import java.util.function.BiFunction;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Demanded;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;

/** Conditions on <i>Nơi nhận</i> (box 9b): its label, its list, what the list begins with. */
public final class Recipients {

    private static final String AS_ABOVE = "như trên";
    private static final Verdict WITHOUT_ADDRESSEES = Verdict.notApplicable("no-addressees");
    private static final Verdict WITH_ADDRESSEES = Verdict.notApplicable("has-addressees");
    private static final Verdict NOT_LEVEL = Verdict.undecided("recipients-level-unknown");
    private static final Verdict ADDRESSEES_OUT_OF_PLACE = Verdict.undecided("addressees-out-of-place");

    private Recipients() {}

    /** Returns a condition on the list; undecided where none was found. */
    static Check<Draft> each(BiFunction<Draft, RecipientList, Verdict> judge) {
        return OnComponent.of(
                Component.RECIPIENTS,
                (draft, part) -> RecipientList.of(draft, part)
                        .map(list -> judge.apply(draft, list))
                        .orElse(Verdicts.NOT_RECOGNISED));
    }

    /**
     * Passes when a list that follows addressees begins with {@code Như trên}.
     *
     * @param addressees what is asked of addressees
     * @param wanted the line, as a message shows it
     */
    public static Check<Draft> beginsAsAbove(Addressees addressees, String wanted) {
        return draft -> {
            if (!draft.has(Component.ADDRESSEES)) {
                return Demanded.hasTrace(draft, "kinhgui") ? Verdicts.NOT_RECOGNISED : WITHOUT_ADDRESSEES;
            }
            return addressees.isOutOfPlace(draft)
                    ? ADDRESSEES_OUT_OF_PLACE
                    : each((subject, list) -> asAbove(list, Measure.words(wanted)))
                            .apply(draft);
        };
    }

    private static Verdict asAbove(RecipientList list, Measure wanted) {
        ImmutableList<ListItem> items = list.items();
        if (items.isEmpty()) {
            return Verdict.failed(
                    Fault.of(list.label().stretch().at(), Terms.MISSING, wanted).withVariant("empty"));
        }
        ListItem first = items.get(0);
        if (isAsAbove(first)) {
            return Verdict.passed();
        }
        String variant = items.stream().anyMatch(Recipients::isAsAbove) ? "order" : "";
        return Verdict.failed(
                Fault.of(first.at(), Measure.words(first.text()), wanted).withVariant(variant));
    }

    private static boolean isAsAbove(ListItem item) {
        return VietnameseText.lower(item.words()).startsWith(AS_ABOVE);
    }

    /**
     * Passes when a document without addressees has a list; in a decision {@code Như trên} points to nothing.
     *
     * @param asArticle the line that stands in its place in the form of a decision
     */
    public static Check<Draft> listOnly(String asArticle) {
        return draft -> draft.has(Component.ADDRESSEES) || draft.isType(DocumentType.OFFICIAL_LETTER)
                ? WITH_ADDRESSEES
                : each((subject, list) -> list(subject, list, asArticle)).apply(draft);
    }

    private static Verdict list(Draft draft, RecipientList list, String asArticle) {
        if (list.items().isEmpty()) {
            return Verdict.failed(Fault.of(list.label().stretch().at(), Terms.MISSING, Terms.PRESENT));
        }
        ListItem first = list.items().get(0);
        boolean pointsToNothing = draft.decides() && isAsAbove(first) && !Demanded.hasTrace(draft, "kinhgui");
        return pointsToNothing
                ? Verdict.failed(Fault.of(first.at(), Measure.words(first.text()), Measure.words(asArticle))
                        .withVariant("as-above")
                        .withBasis(Basis.FORM))
                : Verdict.passed();
    }

    /**
     * Passes when the label stands there, on a line of its own.
     *
     * @param label its words, with the mark behind them
     * @param style the style of the words
     */
    public static Check<Draft> label(String label, Style style) {
        MarkedWords wanted = MarkedWords.of(label);
        Check<Draft> found = OnComponent.of(
                Component.RECIPIENTS,
                (draft, part) -> Labelled.of(part)
                        .map(written -> label(draft, part, written, wanted, style))
                        .orElse(Verdicts.NOT_RECOGNISED));
        return new Demanded(
                Component.RECIPIENTS,
                draft -> !Demanded.hasTrace(draft, "noinhan"),
                new OnComponent(Component.RECIPIENTS, (draft, part) -> found.apply(draft), style.bounds()));
    }

    private static Verdict label(Draft draft, Part part, Labelled label, MarkedWords wanted, Style style) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        Stretch words = label.stretch();
        wanted.wrongWords(label).ifPresent(faults::add);
        style.judge(words).ifPresent(faults::add);
        wanted.wrongMark(label).ifPresent(faults::add);
        label.rest()
                .map(rest -> Fault.of(rest.at(), RecipientTerms.SAME_LINE, RecipientTerms.OWN_LINE)
                        .withVariant("own-line"))
                .ifPresent(faults::add);
        if (isMovedFromLeft(label.line().paragraph())) {
            faults.add(Fault.of(
                            words.at(),
                            Terms.of(label.line().paragraph().format().alignment()),
                            Terms.LEFT)
                    .withVariant("left")
                    .withFixes(new Fix.SetProperty(words.at(), Fix.Property.ALIGNMENT, Terms.LEFT)));
        }
        return Verdicts.together(
                ImmutableList.of(Verdict.of(faults.build()), isLevel(draft, part) ? Verdict.passed() : NOT_LEVEL));
    }

    static boolean isMovedFromLeft(Paragraph paragraph) {
        Alignment alignment = paragraph.format().alignment();
        return (alignment == Alignment.CENTRE || alignment == Alignment.RIGHT)
                && paragraph.text().indexOf('\t') < 0
                && paragraph.text().indexOf('\n') < 0;
    }

    /** Whether the label certainly stands level with the post: both first in one row, or on one line. Minutes are laid out
     * otherwise. */
    private static boolean isLevel(Draft draft, Part part) {
        if (draft.isType(DocumentType.MINUTES)) {
            return true;
        }
        return draft.part(Component.SIGNING_AUTHORITY)
                .map(Part::first)
                .filter(post -> post.index() == part.first().index() || isBeside(draft, part.first(), post))
                .isPresent();
    }

    private static boolean isBeside(Draft draft, Line label, Line post) {
        return label.zone().isPresent()
                && post.zone().filter(label.zone().get()::isSameRow).isPresent()
                && blanksAbove(draft, label, label.zone().get())
                        == blanksAbove(draft, post, label.zone().get());
    }

    private static long blanksAbove(Draft draft, Line line, Zone row) {
        return draft.lines().stream()
                .filter(other -> other.zone().filter(row::isSameRow).isPresent())
                .filter(other ->
                        other.zone().orElseThrow().isSameCell(line.zone().orElseThrow()))
                .filter(other -> other.index() < line.index())
                .count();
    }

    /** Passes when each recipient stands at the left between its marks; the file copy is another rule's matter. */
    public static Check<Draft> lines(ListMarks marks) {
        return each((draft, list) -> list.items().isEmpty() ? Verdicts.NOT_RECOGNISED : lines(list, marks));
    }

    private static Verdict lines(RecipientList list, ListMarks marks) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        ImmutableList<ListItem> items = list.recipients();
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            marks.beginning(item).ifPresent(faults::add);
            item.further()
                    .map(at -> Fault.of(at, RecipientTerms.SAME_LINE, RecipientTerms.OWN_LINE)
                            .withVariant("own-line"))
                    .ifPresent(faults::add);
            boolean last = i == items.size() - 1 && list.filed().isEmpty();
            if (!last) {
                marks.ending(item, false).ifPresent(faults::add);
            }
            HyphenIndent.judge(list.label(), item).ifPresent(faults::add);
            if (isMovedFromLeft(item.first().paragraph())) {
                faults.add(Fault.of(
                                item.at(),
                                Terms.of(item.first().paragraph().format().alignment()),
                                Terms.LEFT)
                        .withVariant("left")
                        .withFixes(new Fix.SetProperty(item.at(), Fix.Property.ALIGNMENT, Terms.LEFT)));
            }
        }
        ImmutableList<Fault> found = faults.build();
        return found.isEmpty() && items.stream().anyMatch(item -> marks.isFollowed(item))
                ? Verdict.undecided("words-behind-mark")
                : Verdict.of(found);
    }
}
