package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.document.DocumentType.Presence;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
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

/** Conditions on <i>Kính gửi</i> (box 9a). */
public final class Addressees {

    private static final String LABEL = "kính gửi";
    private static final Style STYLE = Style.LOWER_CASE.size(13, 14).upright();
    private static final Style SIZE_ONLY = Style.ANY.size(13, 14).upright();

    private static final Verdict NONE = Verdict.notApplicable("no-addressees");
    private static final Verdict ONE = Verdict.notApplicable("one-addressee");
    private static final Verdict SEVERAL = Verdict.notApplicable("several-addressees");
    private static final Verdict OUT_OF_PLACE = Verdict.undecided("addressees-out-of-place");

    /** Types that are no letter to anybody; slips, invitations and the like are addressed in practice. */
    private static final ImmutableSet<DocumentType> NEVER_ADDRESSED = ImmutableSet.of(
            DocumentType.RESOLUTION,
            DocumentType.DECISION,
            DocumentType.DIRECTIVE,
            DocumentType.REGULATION,
            DocumentType.PROVISIONS,
            DocumentType.COMMUNIQUE,
            DocumentType.NOTICE,
            DocumentType.GUIDELINES,
            DocumentType.PROGRAMME,
            DocumentType.PLAN,
            DocumentType.OPTION,
            DocumentType.TELEGRAM);

    private Addressees() {}

    /** Whether a document has addressees though its type has none. */
    static boolean isOutOfPlace(Draft draft) {
        return draft.has(Component.ADDRESSEES)
                && draft.type().filter(NEVER_ADDRESSED::contains).isPresent();
    }

    /** Passes when a letter has addressees, and a document that is never addressed has none. */
    public static Check<Draft> where() {
        return draft -> {
            Presence presence = draft.type().orElseThrow().addressees();
            Optional<Part> block = draft.part(Component.ADDRESSEES);
            if (presence == Presence.YES) {
                return new Demanded(
                                Component.ADDRESSEES, subject -> !mayBeAddressed(subject), subject -> Verdict.passed())
                        .apply(draft);
            }
            if (block.isEmpty()) {
                return presence == Presence.NO ? NONE : Verdict.undecided("direction-unknown");
            }
            if (isOutOfPlace(draft) && draft.classification().certain()) {
                return Verdict.failed(Fault.of(block.get().at(), Terms.PRESENT, Terms.MISSING)
                        .withVariant("out-of-place")
                        .withBasis(Basis.DERIVED));
            }
            return presence == Presence.CONDITIONAL ? Verdict.passed() : Verdict.undecided("addressed-in-practice");
        };
    }

    private static boolean mayBeAddressed(Draft draft) {
        return Iterables.any(
                Iterables.concat(draft.lines(), draft.boxLines()),
                line -> line.startsWith("kính") || line.startsWith("gửi"));
    }

    /** Returns a condition on the block; does not apply to types that have none. */
    private static Check<Draft> each(BiFunction<Draft, AddresseeBlock, Verdict> judge, int bounds) {
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

    /** Passes when words and names are set as the law asks, with a colon behind the words. */
    public static Check<Draft> style() {
        return each((draft, block) -> Verdict.of(style(block)), STYLE.bounds());
    }

    private static ImmutableList<Fault> style(AddresseeBlock block) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        Labelled label = block.label();
        if (!VietnameseText.lower(label.text()).equals(LABEL)) {
            faults.add(Fault.of(label.stretch().at(), Measure.words(label.text()), Measure.words("Kính gửi"))
                    .withVariant("words")
                    .withBasis(Basis.DERIVED));
        }
        if (!label.hasColon()) {
            faults.add(withoutColon(label));
        }
        boolean labelAlone = VietnameseText.isUpperCase(label.text());
        STYLE.judge(labelAlone ? label.stretch() : Stretch.of(label.component(), label.line()))
                .ifPresent(faults::add);
        for (ListItem item : block.items()) {
            for (Stretch line : item.lines()) {
                boolean onLabelLine = line.paragraph().equals(label.line().paragraph())
                        && line.start() < label.line().end();
                if (!onLabelLine) {
                    boolean capitals = CapitalWords.areWords(VietnameseText.fold(line.text()));
                    (capitals ? STYLE : SIZE_ONLY).judge(line).ifPresent(faults::add);
                }
            }
        }
        return faults.build();
    }

    /** Returns the fault of a label without a colon. */
    static Fault withoutColon(Labelled label) {
        int end = label.words().end();
        Location at = label.mark()
                .map(mark -> label.line().at(label.component(), mark.start(), mark.end()))
                .orElseGet(() -> label.line().at(label.component(), end, end));
        Measure found = label.mark()
                .map(mark -> Measure.words(mark.in(label.line().text())))
                .orElse(Terms.MISSING);
        return Fault.of(at, found, Measure.words(":")).withVariant("colon").withFixes(new Fix.ReplaceText(at, ":"));
    }

    /** Passes when the only addressee stands on the line of the label. */
    public static Check<Draft> one() {
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

    /** Passes when several addressees stand below the label, each with a hyphen under the colon and a mark at its end. */
    public static Check<Draft> several() {
        return each((draft, block) -> several(block), 0);
    }

    private static Verdict several(AddresseeBlock block) {
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
                ListMarks.hyphen(items.get(i)).ifPresent(faults::add);
            }
            ListMarks.ending(items.get(i), i == items.size() - 1 ? '.' : ';').ifPresent(faults::add);
        }
        return Verdicts.together(ImmutableList.of(Verdict.of(faults.build()), HyphenPlace.underColon(block)));
    }
}
