package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.document.NamedType;
import vn.records.document.DocumentType.Presence;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Demanded;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.presentation.typography.CapitalWords;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Span;

/**
 * Conditions on <i>Kính gửi</i> (box 9a).
 *
 * @param label the words before the addressees, with the mark behind them
 * @param never the types that are no letter to anybody
 */
public record Addressees(String label, ImmutableSet<? extends NamedType> never) {

    private static final Verdict NONE = Verdict.notApplicable("no-addressees");
    private static final Verdict ONE = Verdict.notApplicable("one-addressee");
    private static final Verdict SEVERAL = Verdict.notApplicable("several-addressees");
    private static final Verdict UNKNOWN = Verdict.undecided("direction-unknown");
    private static final Verdict OUT_OF_PLACE = Verdict.undecided("addressees-out-of-place");

    /** Whether a document has addressees though its type has none. */
    boolean isOutOfPlace(Draft draft) {
        return draft.has(Component.ADDRESSEES)
                && draft.named().filter(never::contains).isPresent();
    }

    /** Passes when a letter has addressees, and a document that is never addressed has none. */
    public Check<Draft> where() {
        return draft -> {
            Presence presence = draft.named().orElseThrow().addressees();
            Optional<Part> block = draft.part(Component.ADDRESSEES);
            if (presence == Presence.YES) {
                return new Demanded(
                                Component.ADDRESSEES, subject -> !mayBeAddressed(subject), subject -> Verdict.passed())
                        .apply(draft);
            }
            if (block.isEmpty()) {
                return presence == Presence.NO ? NONE : upward(draft);
            }
            if (isOutOfPlace(draft) && draft.classification().certain()) {
                return Verdict.failed(Fault.of(block.get().at(), Terms.PRESENT, Terms.MISSING)
                        .withVariant("out-of-place")
                        .withBasis(Basis.DERIVED));
            }
            return presence == Presence.CONDITIONAL ? Verdict.passed() : Verdict.undecided("addressed-in-practice");
        };
    }

    /** A report or submission without addressees is known to go to a higher body where its text says so. */
    private static Verdict upward(Draft draft) {
        return Iterables.any(draft.lines(), line -> line.startsWith("kính g") || line.startsWith("gửi"))
                ? UNKNOWN
                : draft.body().stream()
                        .flatMap(item -> Upward.in(item.line()).stream())
                        .findFirst()
                        .map(at -> Verdict.failed(Fault.of(at, Terms.MISSING, Terms.PRESENT)
                                .withVariant("upward")
                                .withBasis(Basis.DERIVED)))
                        .orElse(UNKNOWN);
    }

    private static boolean mayBeAddressed(Draft draft) {
        return Iterables.any(
                Iterables.concat(draft.lines(), draft.boxLines()),
                line -> line.startsWith("kính") || line.startsWith("gửi"));
    }

    /** Returns a condition on the block; does not apply to types that have none. */
    private Check<Draft> each(BiFunction<Draft, AddresseeBlock, Verdict> judge, int bounds) {
        Check<Draft> check = new OnComponent(
                Component.ADDRESSEES,
                (draft, part) -> isOutOfPlace(draft)
                        ? OUT_OF_PLACE
                        : AddresseeBlock.of(part)
                                .map(block -> judge.apply(draft, block))
                                .orElse(Verdicts.NOT_RECOGNISED),
                bounds);
        return new When<>(
                draft -> draft.has(Component.ADDRESSEES) || draft.isType(DocumentType.OFFICIAL_LETTER),
                "no-addressees",
                check);
    }

    /** Passes when the label is written as asked, and it and the names are set in a style. */
    public Check<Draft> style(Style style) {
        return each((draft, block) -> Verdict.of(style(block, style)), style.bounds());
    }

    private ImmutableList<Fault> style(AddresseeBlock block, Style style) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        MarkedWords wanted = MarkedWords.of(label);
        Labelled found = block.label();
        wanted.wrongWords(found).map(fault -> fault.withBasis(Basis.DERIVED)).ifPresent(faults::add);
        wanted.wrongMark(found).ifPresent(faults::add);
        bold(found).ifPresent(faults::add);
        boolean labelAlone = VietnameseText.isUpperCase(found.text());
        style.judge(labelAlone ? found.stretch() : Stretch.of(found.component(), found.line()))
                .ifPresent(faults::add);
        for (ListItem item : block.items()) {
            for (Stretch line : item.lines()) {
                boolean onLabelLine = line.paragraph().equals(found.line().paragraph())
                        && line.start() < found.line().end();
                if (!onLabelLine) {
                    boolean words = CapitalWords.areWords(VietnameseText.fold(line.text()));
                    (words ? style : style.inAnyLetters()).judge(line).ifPresent(faults::add);
                }
            }
        }
        return faults.build();
    }

    /** The table of styles has no weight for this row, where others say bold. */
    private static Optional<Fault> bold(Labelled label) {
        ImmutableList<Span> shown = label.stretch().visible();
        return !shown.isEmpty() && shown.stream().allMatch(span -> span.format().bold())
                ? Optional.of(Fault.of(label.stretch().at(), Terms.BOLD, Terms.NOT_BOLD)
                        .withVariant("bold")
                        .withBasis(Basis.DERIVED)
                        .withFixes(new Fix.SetProperty(label.stretch().at(), Fix.Property.BOLD, Terms.NOT_BOLD)))
                : Optional.empty();
    }

    /** Passes when the only addressee stands on the line of the label. */
    public Check<Draft> one() {
        return each((draft, block) -> one(block), 0);
    }

    private static Verdict one(AddresseeBlock block) {
        if (block.items().isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        if (block.items().size() > 1) {
            return SEVERAL;
        }
        if (block.beginsOnLabelLine()) {
            return Verdict.passed();
        }
        ListItem item = block.items().get(0);
        return block.isInTable() || AddresseeBlock.mayBeSeveral(item)
                ? Verdict.undecided("addressees-in-table-or-group")
                : Verdict.failed(Fault.of(item.at(), RecipientTerms.OWN_LINE, RecipientTerms.SAME_LINE));
    }

    /** Passes when several addressees stand below the label, each between its marks, the hyphen under the colon. */
    public Check<Draft> several(ListMarks marks) {
        return each((draft, block) -> several(block, marks), 0);
    }

    private static Verdict several(AddresseeBlock block, ListMarks marks) {
        ImmutableList<ListItem> items = block.items();
        if (items.size() < 2) {
            return items.isEmpty() ? Verdicts.NOT_RECOGNISED : ONE;
        }
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        if (block.beginsOnLabelLine() && !block.isInTable()) {
            faults.add(Fault.of(items.get(0).at(), RecipientTerms.SAME_LINE, RecipientTerms.OWN_LINE)
                    .withVariant("same-line"));
        }
        for (int i = 0; i < items.size(); i++) {
            if (i > 0 || !block.beginsOnLabelLine()) {
                marks.beginning(items.get(i)).ifPresent(faults::add);
            }
            marks.ending(items.get(i), i == items.size() - 1).ifPresent(faults::add);
        }
        return Verdicts.together(ImmutableList.of(Verdict.of(faults.build()), HyphenPlace.underColon(block)));
    }
}
