package vn.records.presentation.authority;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.records.data.ShippedTable;
import vn.records.law.Citation;

/** The table of who may sign (<i>bảng thẩm quyền ký</i>), by rows. */
final class SigningTable {

    private static final ImmutableListMultimap<String, TableLine> ROWS =
            ShippedTable.read(SigningTable.class, "signing.tsv").stream()
                    .map(TableLine::of)
                    .collect(ImmutableListMultimap.toImmutableListMultimap(TableLine::row, line -> line));

    /** The same by the kind of issuer; there are as many as the table of issuers has, and one for those of no kind. */
    private static final Map<String, ImmutableListMultimap<String, TableLine>> BY_KIND = new ConcurrentHashMap<>();

    private SigningTable() {}

    static ImmutableSet<String> rows() {
        return ROWS.keySet();
    }

    static ImmutableList<TableLine> lines(String row) {
        return ROWS.get(row);
    }

    /** Returns the lines of a row that speak of issuers of a kind. */
    static ImmutableList<TableLine> lines(String row, String kind) {
        return BY_KIND.computeIfAbsent(kind, SigningTable::ofKind).get(row);
    }

    private static ImmutableListMultimap<String, TableLine> ofKind(String kind) {
        return ROWS.values().stream()
                .filter(line -> line.isOfIssuer(kind))
                .collect(ImmutableListMultimap.toImmutableListMultimap(TableLine::row, line -> line));
    }

    /** Returns what those lines of a row cite that tell of a fault. */
    static ImmutableList<Citation> citations(String row) {
        return lines(row).stream()
                .filter(TableLine::tells)
                .map(TableLine::citations)
                .flatMap(Collection::stream)
                .distinct()
                .collect(toImmutableList());
    }

    /** Returns the kind of the issuer of a document; empty where its name tells none. */
    static String kind(SignedPaper paper) {
        return kind(paper.issuer(), paper.above());
    }

    /** Returns the kind of an issuer by its name and the one above; empty where they tell none. */
    static String kind(String issuer, String above) {
        return IssuerTable.kind(IssuerTable.written(issuer), IssuerTable.written(above))
                .orElse("");
    }

    static ImmutableList<BlockLine> block(SignedPaper paper) {
        return paper.block().stream().map(BlockLine::of).collect(toImmutableList());
    }

    /** Returns the line of a row that a document falls under. */
    static Optional<TableLine> line(String row, String kind, List<BlockLine> block, SignedPaper paper) {
        for (TableLine line : lines(row, kind)) {
            if (line.isOfType(paper.type()) && line.isAsked(paper) && line.matches(block)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
