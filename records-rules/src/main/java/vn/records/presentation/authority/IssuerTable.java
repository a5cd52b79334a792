package vn.records.presentation.authority;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.records.agency.AgencyName;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.UnitNouns;
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

    private static final ImmutableList<Kind> KINDS =
            TableRows.read("issuers.tsv").stream().map(Kind::of).collect(ImmutableList.toImmutableList());

    private IssuerTable() {}

    /**
     * A kind.
     *
     * @param above how the name above has to begin; {@code none} alone where there is to be none
     */
    private record Kind(String name, List<String> begins, List<String> not, List<String> above) {

        static Kind of(List<String> cells) {
            return new Kind(
                    cells.get(0),
                    WORDS.splitToList(cells.get(1)),
                    WORDS.splitToList(cells.get(2)),
                    WORDS.splitToList(cells.get(3)));
        }

        boolean is(String issuer, String over) {
            boolean named = begins.stream().anyMatch(words -> isBegun(words, issuer));
            boolean placed = above.isEmpty() || (above.contains(NONE) ? over.isEmpty() : any(above, over));
            return named && placed && !any(not, issuer);
        }

        private static boolean isBegun(String words, String issuer) {
            if (words.startsWith(WHOLE)) {
                return issuer.equals(words.substring(WHOLE.length()));
            }
            return words.equals(TableLine.ALL) || VietnameseText.beginsWithWords(issuer, words);
        }

        boolean goesOnFrom(String start) {
            return begins.stream()
                    .map(words -> words.substring(words.startsWith(WHOLE) ? WHOLE.length() : 0))
                    .anyMatch(words -> !words.equals(start) && VietnameseText.beginsWithWords(words, start));
        }

        private static boolean any(List<String> words, String name) {
            return words.stream().anyMatch(word -> VietnameseText.beginsWithWords(name, word));
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

    private static Optional<String> kindOfWhole(String issuer, String above) {
        return KINDS.stream()
                .filter(kind -> kind.is(issuer, above))
                .map(Kind::name)
                .findFirst();
    }

    /** Whether the line above is the beginning of a name, and no name by itself. */
    private static boolean isBegun(String issuer, String above) {
        boolean ofUnit = AgencyVocabulary.isLocalBody(above) && UnitNouns.begins(issuer);
        return ofUnit || (!above.isEmpty() && KINDS.stream().anyMatch(kind -> kind.goesOnFrom(above)));
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
