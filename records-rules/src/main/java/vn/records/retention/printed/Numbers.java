package vn.records.retention.printed;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.records.row.Phrase;
import vn.records.row.RowProblem;

/** The numbers of a schedule (<i>số thứ tự</i>): each stands for one item. */
final class Numbers {

    private Numbers() {}

    /** Where groups begin anew with 1, puts the code of the group before the number. */
    static void qualify(List<ItemReader.OpenItem> items) {
        Map<String, String> groups = new HashMap<>();
        boolean anew = false;
        for (ItemReader.OpenItem item : items) {
            String key = item.groupCode() + '\n' + item.groupTitle();
            String before = groups.putIfAbsent(item.number, key);
            anew |= before != null && !before.equals(key);
        }
        if (anew) {
            for (ItemReader.OpenItem item : items) {
                item.number = item.groupCode().isEmpty() ? item.number : item.groupCode() + "." + item.number;
            }
        }
    }

    /** Returns the items with a number that no other has before them; the others are told. */
    static ImmutableList<PrintedItem> different(List<ItemReader.OpenItem> items, List<RowProblem> problems) {
        Map<String, Integer> lines = new HashMap<>();
        Set<ItemReader.OpenItem> again = new HashSet<>();
        for (ItemReader.OpenItem item : items) {
            Integer earlier = lines.putIfAbsent(item.number, item.line());
            if (earlier != null) {
                again.add(item);
                problems.add(RowProblem.builder()
                        .source(item.source())
                        .line(item.line())
                        .column("STT")
                        .code(RowProblem.Code.REPEATED_VALUE)
                        .text(new Phrase(
                                "số “" + item.number + "” đã có ở dòng " + earlier,
                                "number “" + item.number + "” is already on line " + earlier))
                        .expected(new Phrase("mỗi mục một số", "a number for each item"))
                        .build());
            }
        }
        return items.stream()
                .filter(item -> !again.contains(item))
                .map(ItemReader.OpenItem::close)
                .collect(ImmutableList.toImmutableList());
    }
}
