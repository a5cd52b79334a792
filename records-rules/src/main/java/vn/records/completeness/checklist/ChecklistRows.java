package vn.records.completeness.checklist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.row.Column;
import vn.records.row.HeadedRows;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowLimits;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.row.RowSource;

/**
 * Reads an agency's own checklists from the rows of a table (<i>danh mục thành phần hồ sơ của cơ quan</i>).
 *
 * <p>Columns, in any order and among others; Vietnamese names are known too:
 *
 * <ul>
 *   <li>{@code title} (what it is) and {@code need} ({@code required}, {@code conditional}, {@code optional}, {@code prohibited}, or
 *       {@code bắt buộc}, {@code điều kiện}, {@code nếu có}, {@code không được lưu}) must be there;
 *   <li>{@code checklist}: its list; where it is empty, that of the row above, and of the first rows the name of the table;
 *   <li>{@code extends}: a list that this one adds to: one of the table before it, or one of the law;
 *   <li>{@code id}: its name in the list; its number where that is empty;
 *   <li>{@code condition}: when a conditional one is needed, and {@code condition_key}, a short name for it;
 *   <li>{@code stage}: {@code start}, {@code course}, {@code end}; {@code days} after the opening for the start;
 *   <li>{@code occurrence}: the least number, or {@code yearly};
 *   <li>{@code types}: codes of document types with {@code |} between them; {@code words} and {@code not_words}: see
 *       {@link WordPattern}, with {@code |} between them. Without both the title is taken for the words;
 *   <li>{@code maybe_words}: words by which a document may be it; {@code *} alone for any document that is nothing else;
 *   <li>{@code group}: the number of the group of the file it lies in;
 *   <li>{@code citation}: where it is laid down.
 * </ul>
 *
 * <p>If one row is bad, none is loaded.
 *
 * @since 0.1
 */
public final class ChecklistRows {

    private static final Column CHECKLIST =
            Column.optional("checklist", "danh mục", "loại hồ sơ", "mã loại hồ sơ", "tên danh mục");
    private static final Column EXTENDS = Column.optional("extends", "mở rộng từ", "bổ sung cho", "kế thừa");
    private static final Phrase BASE_FORM = new Phrase(
            "mã của một danh mục ở trên hoặc danh mục có sẵn, như complaint",
            "the name of a list above or of one of the law, such as complaint");

    private ChecklistRows() {}

    /**
     * Returns the checklists of a table by their names, in its order.
     *
     * @param bases lists that those of the table may add to, such as {@link PublishedChecklists#BY_ID}
     * @throws vn.records.row.RowsException if a row is bad, with all problems of all rows
     * @throws IOException if reading fails
     */
    public static ImmutableMap<String, Checklist> read(
            RowSource rows, ImmutableMap<String, Checklist> bases, RowLimits limits) throws IOException {
        Lists reader = new Lists(nameOf(rows.source().file()), bases);
        ImmutableList<Column> columns = ImmutableList.<Column>builder()
                .add(CHECKLIST, EXTENDS)
                .addAll(ConstituentRow.COLUMNS)
                .build();
        HeadedRows.of(rows, columns).readAll(reader::read, limits);
        if (reader.lists.isEmpty()) {
            RowProblems none = RowProblems.within(limits);
            none.add(RowProblem.ofFile(
                    rows.source(),
                    RowProblem.Code.EMPTY,
                    new Phrase("bảng không có thành phần hồ sơ nào", "the table has no constituent")));
            none.throwIfAny();
        }
        return reader.checklists();
    }

    private static String nameOf(String file) {
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        int point = file.lastIndexOf('.');
        return point > slash + 1 ? file.substring(slash + 1, point) : file.substring(slash + 1);
    }

    /** The lists of a table while it is read. */
    private static final class Lists {
        private final ImmutableMap<String, Checklist> bases;
        private final Map<String, List<Constituent>> lists = new LinkedHashMap<>();
        private final Map<String, String> parents = new HashMap<>();
        private final Map<String, Map<String, Integer>> lines = new HashMap<>();
        private final ConstituentRow constituents = ConstituentRow.ofAnAgency();
        private String current;

        Lists(String name, ImmutableMap<String, Checklist> bases) {
            this.current = name;
            this.bases = bases;
        }

        private Optional<Constituent> read(Row row, RowProblems problems) {
            if (!row.cell(CHECKLIST).isEmpty()) {
                current = row.cell(CHECKLIST);
            }
            extend(row, problems);
            int next = lists.getOrDefault(current, ImmutableList.of()).size() + 1;
            Optional<Constituent> constituent = constituents.read(row, next, problems);
            if (constituent.isPresent()) {
                add(row, constituent.get(), problems);
            }
            return constituent;
        }

        private void extend(Row row, RowProblems problems) {
            String base = row.cell(EXTENDS);
            if (base.isEmpty() || base.equals(parents.get(current))) {
                return;
            }
            boolean known = (lists.containsKey(base) && !base.equals(current)) || bases.containsKey(base);
            if (!known || parents.containsKey(current)) {
                problems.add(RowProblem.bad(row, EXTENDS, BASE_FORM));
            } else {
                parents.put(current, base);
            }
        }

        private void add(Row row, Constituent constituent, RowProblems problems) {
            Integer earlier =
                    lines.computeIfAbsent(current, list -> new HashMap<>()).putIfAbsent(constituent.id(), row.line());
            if (earlier != null) {
                problems.add(RowProblem.repeated(row, ConstituentRow.ID, earlier));
                return;
            }
            lists.computeIfAbsent(current, list -> new ArrayList<>()).add(constituent);
        }

        private ImmutableMap<String, Checklist> checklists() {
            Map<String, Checklist> all = new LinkedHashMap<>();
            lists.forEach((name, own) -> {
                Checklist list = Checklist.builder()
                        .id(name)
                        .title(Phrase.of(name))
                        .addAllConstituents(own)
                        .build();
                String parent = parents.get(name);
                Checklist base = parent == null ? null : all.getOrDefault(parent, bases.get(parent));
                all.put(name, base == null ? list : inheriting(list, base));
            });
            return ImmutableMap.copyOf(all);
        }

        private static Checklist inheriting(Checklist list, Checklist base) {
            return Checklist.builder()
                    .id(list.id())
                    .title(list.title())
                    .addAllConstituents(list.extending(base).constituents())
                    .inForce(base.inForce())
                    .arrangement(base.arrangement())
                    .note(base.note())
                    .build();
        }
    }
}
