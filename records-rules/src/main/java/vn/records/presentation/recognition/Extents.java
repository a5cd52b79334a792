package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.records.document.Stage;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Lines;
import vn.records.presentation.draft.Role;
import vn.records.presentation.recognition.Recognizer.Standing;
import vn.records.view.DocumentView;

/** The documents of a file by the blocks they consist of (<i>phạm vi từng văn bản</i>), while they are being found. */
final class Extents {

    /** The extent of a form that goes on; its end is not known yet. */
    private static final int OPEN = Integer.MAX_VALUE;

    private final List<Extent> all = new ArrayList<>();
    private int current;
    private boolean copied;

    /**
     * One of them.
     *
     * @param from the index of its first block
     * @param to the index of the block behind it; of a document, which ends where the next begins, unknown
     * @param role what it is
     * @param owner the index of the one it belongs to; its own if it belongs to none
     */
    private record Extent(int from, int to, Role role, int owner) {}

    boolean isFirst() {
        return current == 0;
    }

    /** Begins a document; it ends a form. */
    void begin(int from, Role role) {
        endForm(from);
        int index = all.size();
        boolean ownsNone = all.isEmpty() || role != Role.ATTACHED;
        all.add(new Extent(from, OPEN, role, ownsNone ? index : all.get(current).owner()));
        current = index;
    }

    /** Begins a form inside the document that goes on; it ends the form before. */
    void form(int from) {
        endForm(from);
        all.add(new Extent(from, OPEN, Role.FORM, current));
    }

    /** Ends the form that goes on, if one does; nothing is left of one that begins no earlier. */
    void endForm(int to) {
        int index = all.size() - 1;
        if (index < 0 || all.get(index).role() != Role.FORM || all.get(index).to() != OPEN) {
            return;
        }
        Extent form = all.remove(index);
        if (form.from() < to) {
            all.add(new Extent(form.from(), to, Role.FORM, form.owner()));
        }
    }

    /** Begins the block that makes a copy of all before it. */
    void copy(int from) {
        endForm(from);
        copied = true;
        all.add(new Extent(from, OPEN, Role.COPY, 0));
    }

    /** Returns each recognised in a view of its own; a form stands in that of its document too. */
    ImmutableList<Draft> recognize(DocumentView view, Lines lines, DraftOptions options, Draft first) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int to = end(i, view.body().size());
            boolean whole = i == 0 && to == view.body().size();
            drafts.add(whole ? first : recognize(i, view.part(all.get(i).from(), to), lines, options, drafts));
        }
        return ImmutableList.copyOf(drafts);
    }

    private int end(int index, int size) {
        Extent extent = all.get(index);
        int behind = index + 1;
        while (behind < all.size() && all.get(behind).role() == Role.FORM) {
            behind++;
        }
        return Math.min(extent.to(), behind < all.size() ? all.get(behind).from() : size);
    }

    private Draft recognize(int index, DocumentView part, Lines lines, DraftOptions options, List<Draft> before) {
        Extent extent = all.get(index);
        Optional<Draft> owner = extent.owner() == index ? Optional.empty() : Optional.of(before.get(extent.owner()));
        Role role =
                copied && (extent.role() == Role.MAIN || extent.role() == Role.FURTHER) ? Role.COPIED : extent.role();
        Standing standing = new Standing(role, index + 1, belongsTo(extent, owner), family(role, owner));
        return new Recognizer(part, lines.of(part, extent.from()), options(role, owner, options), standing).recognize();
    }

    /** A statute issued with the one before it belongs to a decision that is not in the file. */
    private static OptionalInt belongsTo(Extent extent, Optional<Draft> owner) {
        boolean known = owner.filter(draft ->
                        extent.role() != Role.ATTACHED || draft.classification().kind() != Kind.ATTACHED)
                .isPresent();
        return known ? OptionalInt.of(extent.owner() + 1) : OptionalInt.empty();
    }

    private static Optional<Family> family(Role role, Optional<Draft> owner) {
        return switch (role) {
            case ATTACHED -> owner.map(Draft::family);
            case FORM -> Optional.of(Family.NONE);
            case COPY -> owner.map(Draft::family).filter(family -> family == Family.PARTY);
            case MAIN, FURTHER, COPIED -> Optional.empty();
        };
    }

    /** What was issued is judged for its own day, what is issued with another for that of the other. */
    private static DraftOptions options(Role role, Optional<Draft> owner, DraftOptions options) {
        if (role == Role.COPIED) {
            LocalDate day = options.date().orElse(options.dateIfBlank());
            return options.withStage(Stage.ISSUED).withDate(Optional.empty()).withDateIfBlank(day);
        }
        return role == Role.ATTACHED && owner.isPresent()
                ? owner.get().options().withDate(owner.get().judgedFor())
                : options;
    }
}
