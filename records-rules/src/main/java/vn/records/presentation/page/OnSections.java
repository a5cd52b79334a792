package vn.records.presentation.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.view.Place;
import vn.records.view.Section;

/**
 * A condition on the page set-up of every section.
 *
 * @param judge the condition
 * @param bounds how many bounds it has
 * @since 0.1
 */
public record OnSections(Judge judge, int bounds) implements Check<Draft> {

    /** The verdict on a document that stands wholly in the section of the document before it. */
    static final Verdict SHARED = Verdict.notApplicable("shared-section");

    /** Judges one section. */
    @FunctionalInterface
    public interface Judge {
        /** Returns what is wrong with a section, if anything. */
        Optional<Fault> apply(Draft draft, Section section, Location at);
    }

    @Override
    public Verdict apply(Draft draft) {
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        List<Section> sections = draft.view().sections();
        int first = firstOwn(draft);
        for (int i = first; i < sections.size(); i++) {
            judge.apply(draft, sections.get(i), at(draft, i)).ifPresent(faults::add);
        }
        return first == sections.size() ? SHARED : Verdict.of(faults.build());
    }

    /** Returns the index of the first section that no document before it in the file is judged for. */
    static int firstOwn(Draft draft) {
        return draft.view().sharesFirstSection() ? 1 : 0;
    }

    /** Returns the location in its file of a section of a draft. */
    public static Location at(Draft draft, int section) {
        return Location.of(Component.PAGE, Place.root("section", draft.view().firstSection() + section));
    }
}
