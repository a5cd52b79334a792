package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;

/** What was found so far, in the course of one recognition. */
final class Found {

    private final ListMultimap<Component, Part> parts =
            MultimapBuilder.enumKeys(Component.class).arrayListValues().build();

    void add(Component component, List<Line> lines, String why, boolean certain) {
        if (!lines.isEmpty()) {
            parts.put(component, new Part(component, ImmutableList.copyOf(lines), why, certain));
        }
    }

    void add(Component component, Line line, String why) {
        add(component, ImmutableList.of(line), why, true);
    }

    /** Adds the parts of components that were not found yet, none of them as certain. */
    void addDoubtful(Found other) {
        for (Part part : other.all().values()) {
            if (!has(part.component())) {
                add(part.component(), part.lines(), part.why(), false);
            }
        }
    }

    boolean has(Component component) {
        return parts.containsKey(component);
    }

    /** Whether its head is one of the Party: it has the title, or the star below the issuer. */
    boolean isOfParty() {
        return has(Component.PARTY_TITLE) || has(Component.ISSUER_STAR);
    }

    Optional<Part> get(Component component) {
        List<Part> all = parts.get(component);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    ImmutableListMultimap<Component, Part> all() {
        return ImmutableListMultimap.copyOf(parts);
    }
}
