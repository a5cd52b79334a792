package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableList;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.CapitalWords;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** How the lines under Nơi nhận are set. */
public final class RecipientStyle {

    private final Style style;

    private RecipientStyle(Style style) {
        this.style = style;
    }

    /** Passes lines in a style; its letters are asked of lines of words only, not of abbreviations. */
    public static Check<Draft> of(Style style) {
        RecipientStyle lines = new RecipientStyle(style);
        return new OnComponent(
                Component.RECIPIENTS,
                (draft, part) -> RecipientList.of(draft, part).map(lines::judge).orElse(Verdicts.NOT_RECOGNISED),
                style.bounds());
    }

    private Verdict judge(RecipientList list) {
        if (list.items().isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        list.recipients().stream()
                .flatMap(item -> item.lines().stream())
                .filter(line -> !isOnLabelLine(list, line))
                .forEach(line -> ofLine(line).judge(line).ifPresent(faults::add));
        list.filed()
                .map(RecipientStyle::withoutDrafter)
                .ifPresent(lines ->
                        lines.forEach(line -> style.inAnyLetters().judge(line).ifPresent(faults::add)));
        return Verdict.of(faults.build());
    }

    /** What stands behind the label has the label's look; that it stands there is another rule's matter. */
    private static boolean isOnLabelLine(RecipientList list, Stretch line) {
        return list.label().rest().filter(line::equals).isPresent();
    }

    private Style ofLine(Stretch line) {
        return CapitalWords.areWords(VietnameseText.fold(line.text())) ? style : style.inAnyLetters();
    }

    /** The line for the file copy up to its full stop; what follows is the drafter's. */
    private static ImmutableList<Stretch> withoutDrafter(ListItem filed) {
        Stretch last = filed.last();
        int stop = last.text().indexOf('.');
        return stop < 0 || filed.lines().size() > 1
                ? filed.lines()
                : ImmutableList.of(
                        new Stretch(last.component(), last.paragraph(), last.start(), last.start() + stop + 1));
    }
}
