package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Span;

/** Conditions on a list whose last line names the office that files a copy (<i>dòng nơi lưu</i>), and on its label. */
public final class RecipientLines {

    private RecipientLines() {}

    /** Passes when each line begins and ends with its marks, the line of the file copy with the last. */
    public static Check<Draft> marked(ListMarks marks) {
        return Recipients.each((draft, list) -> {
            ImmutableList<ListItem> items = list.items();
            ImmutableList.Builder<Fault> faults = ImmutableList.builder();
            for (int i = 0; i < items.size(); i++) {
                ListItem item = items.get(i);
                boolean last = i == items.size() - 1;
                boolean followed = last && draft.has(Component.DRAFTER_MARK) && isClosed(item, marks);
                marks.beginning(item).ifPresent(faults::add);
                marks.ending(item, last)
                        .filter(fault -> !followed)
                        .ifPresent(faults::add);
            }
            return items.isEmpty() ? Verdicts.NOT_RECOGNISED : Verdict.of(faults.build());
        });
    }

    private static boolean isClosed(ListItem item, ListMarks marks) {
        return item.text().indexOf(marks.atLast()) >= 0;
    }

    /**
     * Passes when the last line says in words where the copy is filed.
     *
     * @param word the word it begins with
     * @param shown the line as a message shows it
     */
    public static Check<Draft> filed(String word, String shown) {
        return Recipients.each((draft, list) -> {
            Optional<ListItem> last = list.items().reverse().stream().findFirst();
            if (last.isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            String words = last.get().words();
            boolean elsewhere = list.items().stream().anyMatch(item -> begins(item, word));
            if (!begins(last.get(), word)) {
                return elsewhere
                        ? Verdicts.NOT_CERTAIN
                        : failed(last.get(), Terms.MISSING, shown, "missing");
            }
            boolean likeState = words.startsWith(":", word.length()) || list.filed().isPresent();
            return likeState ? failed(last.get(), Measure.words(words), shown, "") : Verdict.passed();
        });
    }

    private static boolean begins(ListItem item, String word) {
        return VietnameseText.lower(item.words()).startsWith(VietnameseText.lower(word));
    }

    private static Verdict failed(ListItem item, Measure found, String shown, String variant) {
        Fault fault = Fault.of(item.at(), found, Measure.words(shown)).withBasis(Basis.DERIVED);
        return Verdict.failed(variant.isEmpty() ? fault : fault.withVariant(variant));
    }

    /** Passes when the label is underlined, or a line is drawn below it. */
    public static Check<Draft> underlined() {
        return OnComponent.of(
                Component.RECIPIENTS,
                (draft, part) -> Labelled.of(part)
                        .map(label -> underlined(draft, label))
                        .orElse(Verdicts.NOT_RECOGNISED));
    }

    private static Verdict underlined(Draft draft, Labelled label) {
        Stretch words = label.stretch();
        ImmutableList<Span> shown = words.visible();
        boolean underlined =
                !shown.isEmpty() && shown.stream().allMatch(span -> span.format().underlined());
        boolean drawn = label.line().paragraph().format().bottomBorder()
                || !label.line().paragraph().drawings().isEmpty()
                || draft.lines().stream()
                        .skip(label.line().index() + 1L)
                        .limit(1)
                        .anyMatch(line -> line.isBlank() && !line.paragraph().drawings().isEmpty());
        return underlined || drawn
                ? Verdict.passed()
                : Verdict.failed(Fault.of(words.at(), Terms.MISSING, Terms.SOLID));
    }
}
