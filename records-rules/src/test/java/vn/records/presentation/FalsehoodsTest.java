package vn.records.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.finding.RuleId;
import vn.records.rule.Example;

/** Every falsehood of the page is shown by an example of a rule. */
class FalsehoodsTest {

    private static final Path PAGE = Path.of("README.md");
    private static final Pattern SHOWN = Pattern.compile("`(ND30-[A-Z]+-\\d+)` (.+?)(?=[;:] (?:`|[a-z])|\\.$|; and )");

    @TestFactory
    Stream<DynamicTest> the_example_is_there() throws IOException {
        return lines().stream()
                .flatMap(line -> SHOWN.matcher(line).results())
                .map(shown -> DynamicTest.dynamicTest(
                        shown.group(),
                        () -> assertThat(examples(shown.group(1))).contains(shown.group(2))));
    }

    @Test
    void every_falsehood_names_an_example() throws IOException {
        assertThat(lines())
                .hasSizeGreaterThan(20)
                .allMatch(line -> SHOWN.matcher(line).find());
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("- *"))
                .toList();
    }

    private static List<String> examples(String rule) {
        return PresentationRules.book().rule(new RuleId(rule)).orElseThrow().examples().stream()
                .map(Example::name)
                .toList();
    }
}
