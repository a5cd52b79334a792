package vn.records.presentation.authority;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import vn.records.agency.AgencyName;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.UnitNouns;
import vn.records.data.ShippedTable;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/**
 * The kinds of issuers by their names (<i>loại chủ thể ban hành</i>); a name that begins otherwise is of no kind. Companies and the
 * forces are kinds, so that what is said of agencies is not said of them.
 */
final class IssuerTable {

    private static final Splitter WORDS = Splitter.on(',').omitEmptyStrings();
    private static final String WHOLE = "=";
    private static final String NONE = "none";

    /** The kinds by the first words of their names, in the order of the table: a name is held against few of them. */
    private static final ImmutableListMultimap<String, Kind> BY_FIRST_WORD = byFirstWord();

    private IssuerTable() {}

    private static ImmutableListMultimap<String, Kind> byFirstWord() {
        ImmutableListMultimap.Builder<String, Kind> kinds = ImmutableListMultimap.builder();
        for (List<String> cells : ShippedTable.read(IssuerTable.class, "issuers.tsv")) {
            Kind kind = Kind.of(cells);
            kind.names().stream().map(IssuerTable::firstWord).distinct().forEach(word -> kinds.put(word, kind));
        }
        return kinds.build();
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /**
     * A kind.
     *
     * @param names how names of it begin
     * @param begins the same, with a sign before those that are the whole name
     * @param above how the name above has to begin; {@code none} alone where there is to be none
     */
    private record Kind(String name, List<String> names, List<String> begins, List<String> not, List<String> above) {

        static Kind of(List<String> cells) {
            List<String> begins = WORDS.splitToList(cells.get(1));
            return new Kind(
                    cells.get(0),
                    begins.stream()
                            .map(words -> words.startsWith(WHOLE) ? words.substring(WHOLE.length()) : words)
                            .toList(),
                    begins,
                    WORDS.splitToList(cells.get(2)),
                    WORDS.splitToList(cells.get(3)));
        }

        boolean is(String issuer, String over) {
            boolean placed = above.isEmpty() || (above.contains(NONE) ? over.isEmpty() : any(above, over));
            return placed && isNamed(issuer) && !any(not, issuer);
        }

        private boolean isNamed(String issuer) {
            if (names.contains(TableLine.ALL)) {
                return true;
            }
            for (int i = 0; i < names.size(); i++) {
                boolean whole = begins.get(i).startsWith(WHOLE);
                if (whole ? issuer.equals(names.get(i)) : VietnameseText.beginsWithWords(issuer, names.get(i))) {
                    return true;
                }
            }
            return false;
        }

        boolean goesOnFrom(String start) {
            for (String words : names) {
                if (!words.equals(start) && VietnameseText.beginsWithWords(words, start)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean any(List<String> words, String name) {
            for (String word : words) {
                if (VietnameseText.beginsWithWords(name, word)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Returns the kind of an issuer, such as {@code committee.ward}; names as {@link #written} gives them. A name on two lines
     * may have been told apart.
     */
    static Optional<String> kind(String issuer, String above) {
        Optional<String> joined = isBegun(issuer, above) ? kindOfWhole(above + ' ' + issuer, "") : Optional.empty();
        return joined.isPresent() ? joined : kindOfWhole(issuer, above);
    }

    /** Kinds that only the name above tells come first. */
    private static Optional<String> kindOfWhole(String issuer, String above) {
        Optional<String> byAbove = kindAmong(BY_FIRST_WORD.get(TableLine.ALL), issuer, above);
        return byAbove.isPresent() ? byAbove : kindAmong(BY_FIRST_WORD.get(firstWord(issuer)), issuer, above);
    }

    private static Optional<String> kindAmong(List<Kind> kinds, String issuer, String above) {
        for (Kind kind : kinds) {
            if (kind.is(issuer, above)) {
                return Optional.of(kind.name());
            }
        }
        return Optional.empty();
    }

    /** Whether the line above is the beginning of a name, and no name by itself. */
    private static boolean isBegun(String issuer, String above) {
        boolean ofUnit = AgencyVocabulary.isLocalBody(above) && UnitNouns.begins(issuer);
        return ofUnit
                || (!above.isEmpty()
                        && BY_FIRST_WORD.get(firstWord(above)).stream().anyMatch(kind -> kind.goesOnFrom(above)));
    }

    /** Returns a name in capitals, folded, with common abbreviations written out. */
    static String written(String name) {
        String capitals = VietnameseText.upper(VietnameseText.fold(name));
        if (capitals.codePoints().noneMatch(Character::isLetter)) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (AgencyName.Abbreviation abbreviation : AgencyName.of(capitals).abbreviations()) {
            TextRange at = abbreviation.at();
            out.append(capitals, from, at.start()).append(abbreviation.meaning());
            from = at.end();
        }
        return VietnameseText.fold(out.append(capitals, from, capitals.length()).toString());
    }
}
