package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Example;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/**
 * The rule book for people: every rule with its provision and with examples right and wrong, in both languages. The pages as
 * they are now are left in {@code target}, to be copied over the reviewed ones.
 */
class RuleGuideTest {

    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("MANDATORY", "Bắt buộc"),
            Map.entry("CONDITIONAL", "Bắt buộc khi có điều kiện"),
            Map.entry("OPTIONAL", "Không bắt buộc"),
            Map.entry("FROM_FILE", "xác định được từ tệp"),
            Map.entry("BY_HEURISTIC", "xác định sau khi nhận dạng thành phần"),
            Map.entry("FROM_SIGNATURE", "cần chữ ký số"),
            Map.entry("FROM_REGISTER", "cần sổ đăng ký hoặc dữ liệu khác"),
            Map.entry("NOT", "không xác định được từ tệp"),
            Map.entry("LAW", "theo quy định"),
            Map.entry("DERIVED", "suy ra từ quy định"),
            Map.entry("FORM", "theo mẫu"),
            Map.entry("HOUSE", "theo quy chế của cơ quan"));

    @ParameterizedTest
    @CsvSource({
        "nd30-2020, rules_vi.md, VIETNAMESE",
        "nd30-2020, rules_en.md, ENGLISH",
        "tt01-2011, tt01-2011_vi.md, VIETNAMESE",
        "tt01-2011, tt01-2011_en.md, ENGLISH",
        "party, party_vi.md, VIETNAMESE",
        "party, party_en.md, ENGLISH",
        "vbqppl, vbqppl_vi.md, VIETNAMESE",
        "vbqppl, vbqppl_en.md, ENGLISH",
        "words, words_vi.md, VIETNAMESE",
        "words, words_en.md, ENGLISH",
        "tidy, tidy_vi.md, VIETNAMESE",
        "tidy, tidy_en.md, ENGLISH"
    })
    void the_pages_show_the_rule_book_as_it_is(String regime, String name, Language language) throws IOException {
        List<String> now = new Page(PresentationRules.book(regime), language).lines();
        Files.write(Path.of("target", name), now);

        assertThat(now).isEqualTo(Files.readAllLines(Path.of("catalogue", name)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rule_with_examples_shows_right_and_wrong_ones(Language language) {
        List<RuleBook<Draft>> books =
                PresentationRules.books().stream().map(PresentationRules::book).toList();
        books.forEach(book -> demandExamples(new Page(book, language), book));
    }

    private static void demandExamples(Page page, RuleBook<Draft> book) {
        for (Rule<Draft> rule : book.rules()) {
            List<String> shown = page.of(rule);
            for (Example.Kind kind : List.of(Example.Kind.PASSES, Example.Kind.FAILS)) {
                boolean has = rule.examples().stream().anyMatch(example -> example.kind() == kind);
                assertThat(shown.stream().anyMatch(line -> line.startsWith("- " + page.label(kind))))
                        .as("%s %s", rule, kind)
                        .isEqualTo(has);
            }
        }
    }

    /** The page of a language. */
    private static final class Page {
        private final RuleBook<Draft> book;
        private final Language language;
        private final Wording words;

        Page(RuleBook<Draft> book, Language language) {
            this.book = book;
            this.language = language;
            this.words = book.wording(language);
        }

        private String say(String vietnamese, String english) {
            return language == Language.VIETNAMESE ? vietnamese : english;
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add(say("# Danh mục quy tắc trình bày văn bản", "# The rules of presentation"));
            lines.add("");
            lines.add(say(
                    "Tạo tự động từ bộ quy tắc. Mỗi quy tắc có căn cứ, mức độ, cách xác định và ví dụ đúng, sai.",
                    "Made from the rule book. Each rule has its provision, its level, what decides it, and examples right and"
                            + " wrong."));
            for (Rule<Draft> rule : book.rules()) {
                lines.addAll(of(rule));
            }
            return lines;
        }

        String label(Example.Kind kind) {
            return kind == Example.Kind.PASSES ? say("Đúng", "Right") : say("Sai", "Wrong");
        }

        List<String> of(Rule<Draft> rule) {
            List<String> lines = new ArrayList<>();
            lines.add("");
            lines.add("## " + rule.id() + " " + words.title(rule.id()));
            lines.add("");
            List<String> citations = rule.citations().stream()
                    .map(citation -> language == Language.VIETNAMESE ? citation.vietnamese() : words.citation(citation))
                    .toList();
            lines.add(String.join("; ", citations) + ". " + lower(rule.level()) + ", " + lower(rule.decidability())
                    + ", " + lower(rule.basis()) + ".");
            ToldExamples examples = ToldExamples.of(book, rule, language);
            lines.addAll(listed(Example.Kind.PASSES, examples.right()));
            lines.addAll(listed(Example.Kind.FAILS, examples.wrong()));
            return lines;
        }

        private List<String> listed(Example.Kind kind, List<String> examples) {
            List<String> lines = new ArrayList<>();
            if (!examples.isEmpty()) {
                lines.add("");
                examples.forEach(text -> lines.add("- " + label(kind) + ": " + text));
            }
            return lines;
        }

        private String lower(Enum<?> constant) {
            String name = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return language == Language.VIETNAMESE ? VIETNAMESE.getOrDefault(constant.name(), name) : name;
        }
    }
}
