package vn.records.presentation.recipient;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Reading;
import vn.records.text.VietnameseText;

/**
 * The list under <i>Nơi nhận</i>, cut into recipients. A line without a hyphen goes on with the one before, unless that one
 * was closed by a mark.
 *
 * @param label the words Nơi nhận
 * @param items the recipients, the file copy among them
 */
record RecipientList(Labelled label, ImmutableList<ListItem> items) {

    /** {@code Lưu:}, or {@code Lưu} before an abbreviation or a file; {@code Lưu trữ lịch sử tỉnh} is a recipient. */
    private static final Pattern FILED = Pattern.compile(
            "[Ll](?:ưu|ƯU)(?: ?[:;,.].*| (?:\\p{Lu}{2,}|[Hh]ồ sơ|[Vv]ăn thư)\\b.*|)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Reading<Map<Part, Optional<RecipientList>>> LISTS =
            Reading.by(draft -> draft.parts().get(Component.RECIPIENTS).stream()
                    .collect(toMap(identity(), RecipientList::read, (first, again) -> first)));

    /** Returns the list that a component of a draft is; empty if it has no label. */
    static Optional<RecipientList> of(Draft draft, Part part) {
        return requireNonNull(LISTS.of(draft).get(part));
    }

    private static Optional<RecipientList> read(Part part) {
        return Labelled.of(part).map(label -> new RecipientList(label, items(label.following(part))));
    }

    private static ImmutableList<ListItem> items(ImmutableList<Stretch> lines) {
        List<ListItem> items = new ArrayList<>();
        List<Stretch> open = new ArrayList<>();
        for (Stretch line : lines) {
            String text = VietnameseText.fold(line.text());
            if (!open.isEmpty() && (ListItem.isMarked(text) || isClosed(open))) {
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

    private static boolean isClosed(List<Stretch> open) {
        String text = VietnameseText.fold(open.get(open.size() - 1).text());
        return text.endsWith(";") || text.endsWith(".");
    }

    /** Returns the file copy: the line that begins with {@code Lưu}. */
    Optional<ListItem> filed() {
        return items.stream()
                .filter(item -> FILED.matcher(item.words()).matches())
                .findFirst();
    }

    /** Returns the recipients before the file copy; all of them where there is none. */
    ImmutableList<ListItem> recipients() {
        return filed().map(filed -> items.subList(0, items.indexOf(filed))).orElse(items);
    }

    /** Returns what stands after the file copy. */
    ImmutableList<ListItem> afterFiled() {
        return filed().map(filed -> items.subList(items.indexOf(filed) + 1, items.size()))
                .orElse(ImmutableList.of());
    }
}
