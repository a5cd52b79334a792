package vn.records.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.stream.Stream;
import vn.records.text.VietnameseText;

/**
 * Names of types beside those of {@link DocumentType} (<i>tên loại văn bản</i>), each list with its sense: of legislation,
 * and of documents as other documents cite them. All in small letters, tones folded.
 *
 * @since 0.1
 */
public final class TypeVocabulary {

    /** Acts of legislation, which are no administrative documents; Luật Ban hành văn bản quy phạm pháp luật. */
    private static final ImmutableSet<String> LEGISLATION = ImmutableSet.of(
            "hiến pháp",
            "luật",
            "bộ luật",
            "pháp lệnh",
            "lệnh",
            "nghị định",
            "thông tư",
            "thông tư liên tịch",
            "nghị quyết liên tịch");

    /** Acts that are cited with their name and without a number. */
    private static final ImmutableList<String> LAWS = ImmutableList.of("bộ luật", "luật", "pháp lệnh");

    /** Acts that have a number wherever they are cited. */
    private static final ImmutableList<String> NUMBERED_ACTS =
            ImmutableList.of("nghị định", "thông tư", "thông tư liên tịch");

    /** Administrative documents that are commonly cited with a number. */
    private static final ImmutableList<String> CITED = Stream.of(
                    DocumentType.RESOLUTION,
                    DocumentType.DECISION,
                    DocumentType.DIRECTIVE,
                    DocumentType.PLAN,
                    DocumentType.OFFICIAL_LETTER,
                    DocumentType.NOTICE,
                    DocumentType.PROGRAMME,
                    DocumentType.TELEGRAM,
                    DocumentType.GUIDELINES,
                    DocumentType.SUBMISSION,
                    DocumentType.REPORT)
            .map(type -> VietnameseText.lower(type.vietnameseName()))
            .collect(toImmutableList());

    private static final Joiner OR = Joiner.on('|');

    private TypeVocabulary() {}

    /** Whether a heading is the name of a type of legislation, or begins with that of a law. */
    public static boolean isLegislation(String heading) {
        return LEGISLATION.contains(heading) || heading.startsWith("luật ") || heading.startsWith("bộ luật ");
    }

    /** Returns the alternatives of a pattern for acts that are cited with their name and without a number. */
    public static String laws() {
        return OR.join(LAWS);
    }

    /** Returns the alternatives of a pattern for acts that have a number wherever they are cited. */
    public static String numberedActs() {
        return OR.join(NUMBERED_ACTS);
    }

    /** Returns the alternatives of a pattern for documents that a legal base names with a number. */
    public static String bases() {
        return OR.join(Iterables.concat(NUMBERED_ACTS, ImmutableList.of("nghị quyết liên tịch"), CITED));
    }

    /** Returns the alternatives of a pattern for documents that a text refers to by number. */
    public static String mentioned() {
        return OR.join(Iterables.concat(NUMBERED_ACTS, CITED, ImmutableList.of("văn bản", "kết luận")));
    }
}
