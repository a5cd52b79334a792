package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import vn.records.completeness.checklist.Arrangement;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.file.FileEntry;

/** The places that documents of a file have in the checklists it is judged by. */
final class Places {

    private final ImmutableList<FileEntry> entries;
    private final Set<FileEntry> assigned = Sets.newIdentityHashSet();
    private final Set<FileEntry> related = Sets.newIdentityHashSet();
    /** The constituents of the first list that is laid in groups. */
    private final IdentityHashMap<FileEntry, Constituent> grouped = new IdentityHashMap<>();

    private boolean any;
    private boolean inGroups;

    Places(ImmutableList<FileEntry> entries) {
        this.entries = entries;
    }

    void add(Checklist checklist, Matching matching) {
        boolean first = !inGroups && checklist.arrangement() == Arrangement.GROUPS;
        any = true;
        inGroups |= first;
        for (int i = 0; i < entries.size(); i++) {
            int place = matching.placeOf(i);
            if (place >= 0) {
                assigned.add(entries.get(i));
            }
            if (!matching.isUnrelated(i)) {
                related.add(entries.get(i));
            }
            if (first && place >= 0) {
                grouped.put(entries.get(i), checklist.constituents().get(place));
            }
        }
    }

    /** Whether a list lets documents lie in groups. */
    boolean isInGroups() {
        return inGroups;
    }

    /** Returns the constituent that a document is of the list in groups. */
    Optional<Constituent> groupedAs(FileEntry entry) {
        return Optional.ofNullable(grouped.get(entry));
    }

    /** Whether a document is surely a constituent of a list. */
    boolean isAssigned(FileEntry entry) {
        return assigned.contains(entry);
    }

    /** Returns the documents that are surely no constituent, or not known to be one; none without a list. */
    ImmutableList<FileEntry> unassigned() {
        return without(assigned);
    }

    /** Returns the documents that can be no constituent of any list; none without a list. */
    ImmutableList<FileEntry> unrelated() {
        return without(related);
    }

    private ImmutableList<FileEntry> without(Set<FileEntry> others) {
        ImmutableList.Builder<FileEntry> rest = ImmutableList.builder();
        for (FileEntry entry : any ? entries : ImmutableList.<FileEntry>of()) {
            if (!others.contains(entry)) {
                rest.add(entry);
            }
        }
        return rest.build();
    }
}
