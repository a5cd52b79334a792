package vn.records.metadata;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.records.data.ShippedTable;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.metadata.MetadataField.Kind;
import vn.records.metadata.MetadataField.Need;

/**
 * The fields that describe one kind of thing (<i>bảng trường thông tin</i>).
 *
 * <p>Names: {@code nd30-outgoing}, {@code nd30-incoming}, {@code nd30-file} of Nghị định 30/2020/NĐ-CP, Phụ lục VI, whose
 * lengths were read in the decree; {@code tt05-sip-file}, {@code tt05-sip-documents}, {@code tt05-sip-document}, {@code
 * tt05-sip-picture}, {@code tt05-sip-media} of Thông tư 05/2025/TT-BNV, known from secondary texts.
 *
 * @param id its name
 * @param confirmed whether its fields were read in the law itself
 * @param inForce when it is in force
 * @param fields the fields in their order
 * @since 0.1
 */
public record MetadataTable(String id, boolean confirmed, EffectivePeriod inForce, ImmutableList<MetadataField> fields)
        implements Serializable {

    private static final String OF_DECREE = "nd30-";

    private static final ImmutableMap<String, MetadataTable> ALL = read();

    /** Returns all tables. */
    public static ImmutableList<MetadataTable> all() {
        return ALL.values().asList();
    }

    /**
     * Returns the table of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MetadataTable named(String id) {
        MetadataTable table = ALL.get(id);
        checkArgument(table != null, "no table of metadata: '%s'; there are: %s", id, ALL.keySet());
        return table;
    }

    /** Returns the field of a code. */
    public Optional<MetadataField> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /**
     * Returns what is wrong with a description.
     *
     * @param values its values by the codes of fields
     */
    public ImmutableList<MetadataFinding> check(ImmutableListMultimap<String, String> values) {
        return new MetadataCheck(this, values).findings();
    }

    private static ImmutableMap<String, MetadataTable> read() {
        ImmutableListMultimap.Builder<String, List<String>> codes = ImmutableListMultimap.builder();
        ShippedTable.read(MetadataTable.class, "codes.tsv").forEach(row -> codes.put(row.get(0), row));
        ImmutableMap<String, ImmutableMap<String, String>> lists = ImmutableMap.copyOf(Maps.transformValues(
                codes.build().asMap(),
                rows -> rows.stream().collect(ImmutableMap.toImmutableMap(row -> row.get(1), row -> row.get(2)))));
        ImmutableListMultimap.Builder<String, MetadataField> fields = ImmutableListMultimap.builder();
        for (List<String> row : ShippedTable.read(MetadataTable.class, "fields.tsv")) {
            fields.put(row.get(0), field(row, lists));
        }
        ImmutableMap.Builder<String, MetadataTable> tables = ImmutableMap.builder();
        fields.build().asMap().forEach((id, of) -> tables.put(id, table(id, ImmutableList.copyOf(of))));
        return tables.buildOrThrow();
    }

    private static MetadataTable table(String id, ImmutableList<MetadataField> fields) {
        boolean decree = id.startsWith(OF_DECREE);
        return new MetadataTable(
                id, decree, Acts.inForce(decree ? Acts.DECREE_30_2020 : Acts.CIRCULAR_05_2025), fields);
    }

    private static MetadataField field(List<String> row, ImmutableMap<String, ImmutableMap<String, String>> lists) {
        return new MetadataField(
                row.get(1),
                row.get(2),
                Kind.valueOf(Ascii.toUpperCase(row.get(3))),
                row.get(4).isEmpty() ? 0 : Integer.parseInt(row.get(4)),
                Need.of(row.get(5)),
                lists.getOrDefault(row.get(6), ImmutableMap.of()),
                row.get(7).equals("yes"),
                row.get(8));
    }
}
