package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import vn.records.document.Component;
import vn.records.document.NamedType;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Conditions on the label of addressees and on their names, each set in its own way, of documents of one type.
 *
 * @param type the type
 * @param label the words before the addressees, with the mark behind them
 */
public record AddresseeLines(NamedType type, String label) {

    private Check<Draft> each(Function<AddresseeBlock, Verdict> judge, int bounds) {
        return new When<>(
                draft -> draft.isType(type) && draft.has(Component.ADDRESSEES),
                "no-addressees",
                new OnComponent(
                        Component.ADDRESSEES,
                        (draft, part) -> AddresseeBlock.of(part).map(judge).orElse(Verdicts.NOT_RECOGNISED),
                        bounds));
    }

    /** Passes when the label has its words and its mark. */
    public Check<Draft> words() {
        MarkedWords wanted = MarkedWords.of(label);
        return each(
                block -> {
                    Optional<Fault> words = wanted.wrongWords(block.label());
                    Optional<Fault> mark = wanted.wrongMark(block.label());
                    return Verdict.of(words.isPresent() ? words.stream().toList() : mark.stream().toList());
                },
                0);
    }

    /** Passes when the label is set in a style. */
    public Check<Draft> labelled(Style style) {
        return each(block -> Verdict.of(style.judge(block.label().stretch()).stream().toList()), style.bounds());
    }

    /** Passes when the names are set in a style. */
    public Check<Draft> named(Style style) {
        return each(
                block -> {
                    ImmutableList.Builder<Fault> faults = ImmutableList.builder();
                    for (ListItem item : block.items()) {
                        for (Stretch line : item.lines()) {
                            boolean words = line.text().indexOf(' ') > 0 && VietnameseText.hasLowerCase(line.text());
                            (words ? style : style.inAnyLetters()).judge(line).ifPresent(faults::add);
                        }
                    }
                    return Verdict.of(faults.build());
                },
                style.bounds());
    }

    /** Passes when of several addressees each but the last ends with a mark. */
    public Check<Draft> ending(ListMarks marks) {
        return each(
                block -> {
                    ImmutableList<ListItem> items = block.items();
                    ImmutableList.Builder<Fault> faults = ImmutableList.builder();
                    for (int i = 0; i + 1 < items.size(); i++) {
                        marks.ending(items.get(i), false).ifPresent(faults::add);
                    }
                    return Verdict.of(faults.build());
                },
                0);
    }
}
