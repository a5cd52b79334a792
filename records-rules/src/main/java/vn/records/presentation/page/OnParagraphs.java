package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Table;

/**
 * A condition on every paragraph of a file: of the main text, its tables and boxes, and of headers and footers that are
 * shown. What belongs to no component counts as body, what stands in a header or footer as page number.
 *
 * @param suspect a quick look that leaves out paragraphs without a fault
 * @param judge the condition
 * @since 0.1
 */
public record OnParagraphs(Predicate<Paragraph> suspect, Judge judge) implements Check<Draft> {

    /** Judges one paragraph. */
    @FunctionalInterface
    public interface Judge {
        /** Returns what is wrong with a paragraph of a component. */
        List<Fault> apply(Component component, Paragraph paragraph);
    }

    @Override
    public Verdict apply(Draft draft) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        List<Paragraph> suspects = suspects(draft);
        if (!suspects.isEmpty()) {
            IdentityHashMap<Paragraph, Component> components = components(draft);
            suspects.forEach(paragraph ->
                    faults.addAll(judge.apply(components.getOrDefault(paragraph, Component.BODY), paragraph)));
        }
        Set<Block> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Section section : draft.view().sections()) {
            for (Running running : section.runnings()) {
                boolean shown = running.pages() != Running.Pages.FIRST || section.ownFirstPage();
                if (shown && !draft.view().isShared(running)) {
                    blocks(running.blocks(), seen, faults);
                }
            }
        }
        return Verdict.of(faults.build());
    }

    /** The paragraphs of the lines that are suspect, in order; several lines may be parts of one. */
    private List<Paragraph> suspects(Draft draft) {
        List<Paragraph> suspects = new ArrayList<>();
        Set<Paragraph> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ImmutableList<Line> lines : List.of(draft.lines(), draft.boxLines())) {
            @Nullable Paragraph last = null;
            for (Line line : lines) {
                Paragraph paragraph = line.paragraph();
                if (paragraph != last && suspect.test(paragraph) && seen.add(paragraph)) {
                    suspects.add(paragraph);
                }
                last = paragraph;
            }
        }
        return suspects;
    }

    private void blocks(ImmutableList<Block> blocks, Set<Block> seen, ImmutableList.Builder<Fault> faults) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks(), seen, faults)));
            } else if (seen.add(block) && suspect.test((Paragraph) block)) {
                faults.addAll(judge.apply(Component.PAGE_NUMBER, (Paragraph) block));
            }
        }
    }

    /** The components by their paragraphs: the very same ones that the lines are made of, so none is compared in depth. */
    private static IdentityHashMap<Paragraph, Component> components(Draft draft) {
        IdentityHashMap<Paragraph, Component> components = new IdentityHashMap<>();
        for (Part part : draft.parts().values()) {
            part.lines().forEach(line -> components.putIfAbsent(line.paragraph(), part.component()));
        }
        return components;
    }
}
