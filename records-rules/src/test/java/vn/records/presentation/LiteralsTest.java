package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words and numbers in conditions: what the law says stands in an entry, so each one that a condition holds is listed
 * with its reason in {@code literals.tsv}. Keys of messages are left out where the call shows that they are no more.
 */
final class LiteralsTest {

    private static final Path CONDITIONS = Path.of("src", "main", "java", "vn", "records", "presentation");

    private static final ImmutableList<String> PACKAGES = ImmutableList.of(
            "page",
            "head",
            "title",
            "reference",
            "body",
            "signing",
            "recipient",
            "attachment",
            "authority",
            "act",
            "unit",
            "capital",
            "tidy");

    /** In this order: comments, keys of messages, strings, characters, names, which are passed over whole, and numbers. */
    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/"
            + "|(?:Verdict\\.(?:undecided|notApplicable)|Measure\\.term|withVariant)\\(\\s*\"[^\"\\n]*\"\\s*\\)"
            + "|(\"(?:\\\\.|[^\"\\\\\\n])*\")|('(?:\\\\.|[^'\\\\])+')|[A-Za-z_$][\\w$]*|(\\d[\\w.]*)");

    /** What no law can mean: nothing, one thing, the first and the last. */
    private static final ImmutableSet<String> EVERYWHERE = ImmutableSet.of("0", "1", "1L", "\"\"");

    @Test
    void every_word_and_number_in_a_condition_is_listed_with_a_reason() throws IOException {
        TreeMap<String, String> listed = listed();

        assertThat(inTheCode()).isEqualTo(new TreeSet<>(listed.keySet()));
        assertThat(listed.values()).as("reasons").noneMatch(String::isBlank);
    }

    @Test
    void a_key_of_a_message_is_no_literal_and_a_word_beside_it_is_one() {
        assertThat(literals("""
                        // "a"
                        /* 2 */ Verdict.undecided("no-box"); x1 = Measure.words("VT"); c = '\\''; p = 1.5;
                        when(Measure.term(
                                "black"), withVariant(a ? "b" : ""));
                        """)).containsExactly("\"VT\"", "'\\''", "1.5", "\"b\"");
    }

    /** Returns each literal behind the class it stands in: {@code head/NumberLine<TAB>"so"}. */
    private static TreeSet<String> inTheCode() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (String name : PACKAGES) {
            for (Path file : MoreFiles.listFiles(CONDITIONS.resolve(name))) {
                String owner = name + '/' + MoreFiles.getNameWithoutExtension(file);
                literals(Files.readString(file)).forEach(literal -> found.add(owner + '\t' + literal));
            }
        }
        return found;
    }

    private static List<String> literals(String code) {
        List<String> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(code);
        while (token.find()) {
            Stream.of(1, 2, 3)
                    .map(token::group)
                    .filter(literal -> literal != null && !EVERYWHERE.contains(literal))
                    .forEach(found::add);
        }
        return found;
    }

    private static TreeMap<String, String> listed() throws IOException {
        TreeMap<String, String> listed = new TreeMap<>();
        List<String> rows =
                Resources.readLines(Resources.getResource(LiteralsTest.class, "literals.tsv"), StandardCharsets.UTF_8);
        for (String row : rows.subList(1, rows.size())) {
            int reason = row.lastIndexOf('\t');
            listed.put(row.substring(0, reason), row.substring(reason + 1));
        }
        return listed;
    }
}
