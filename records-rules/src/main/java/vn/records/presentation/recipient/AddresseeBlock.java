package vn.records.presentation.recipient;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.Part;
import vn.records.text.VietnameseText;

/**
 * The words <i>Kính gửi</i> and the addressees behind and below them (box 9a).
 *
 * @param label the words
 * @param items the addressees
 */
record AddresseeBlock(Labelled label, ImmutableList<ListItem> items) {

    static Optional<AddresseeBlock> of(Part part) {
        return Labelled.of(part).map(label -> new AddresseeBlock(label, items(label.following(part))));
    }

    /** In a table an addressee may go on without a hyphen. */
    private static ImmutableList<ListItem> items(ImmutableList<Stretch> lines) {
        List<ListItem> items = new ArrayList<>();
        List<Stretch> open = new ArrayList<>();
        for (Stretch line : lines) {
            if (!open.isEmpty() && ListItem.isMarked(VietnameseText.fold(line.text()))) {
                items.add(ListItem.of(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            items.add(ListItem.of(open));
        }
        return ImmutableList.copyOf(items);
    }

    /** Whether the first addressee stands behind the label on its line. */
    boolean beginsOnLabelLine() {
        return label.rest().isPresent();
    }

    boolean isInTable() {
        return label.line().zone().isPresent();
    }

    /** Whether an item may name several: a group, or names set apart by marks. */
    static boolean mayBeSeveral(ListItem item) {
        String words = VietnameseText.lower(item.words());
        String inside = words.isEmpty() ? words : words.substring(0, words.length() - 1);
        return words.startsWith("các ")
                || words.contains("danh sách")
                || words.contains(" và các ")
                || inside.indexOf(';') >= 0;
    }
}
