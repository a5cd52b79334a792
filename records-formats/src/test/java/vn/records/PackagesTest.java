package vn.records;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packages of all modules: how large they are, and that none needs its own users. */
final class PackagesTest {

    private static final String PRESENTATION = "vn.records.presentation.";

    /** Conditions: what a rule of any regime may ask of one part of a document. */
    private static final List<String> CONDITIONS =
            List.of("page", "head", "title", "reference", "body", "signing", "recipient", "attachment", "capital");

    private static final List<String> REGIMES = List.of("nd30");

    /** Files a package may have, where that is not {@link #MOST}, with what makes it one notion. */
    private static final Map<String, Integer> CAPS = Map.of(
            // The table of contents of the decree: one file a heading.
            PRESENTATION + "nd30", 26,
            // One pass over one text, cut by what each finder looks for.
            PRESENTATION + "recognition", 22);

    private static final int MOST_IN_PRESENTATION = 20;
    private static final int MOST = 30;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.records");

    @Test
    void no_package_is_larger_than_one_can_take_in() {
        Map<String, Long> tooLarge = new TreeMap<>();

        filesOfPackages().forEach((name, files) -> {
            if (files > cap(name)) {
                tooLarge.put(name, files);
            }
        });

        assertThat(tooLarge).isEmpty();
    }

    @Test
    void a_cap_of_its_own_is_that_of_a_package_that_is_there() {
        assertThat(filesOfPackages()).containsKeys(CAPS.keySet().toArray(String[]::new));
    }

    @Test
    void no_package_of_any_module_needs_its_own_users() {
        assertThat(CLASSES).isNotEmpty();
        slices().matching("vn.records.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page", "head", "title", "reference", "body", "signing", "recipient", "attachment", "capital"})
    void conditions_see_no_regime_and_not_each_other(String part) {
        String own = PRESENTATION + part + "..";
        String[] others = Stream.of(CONDITIONS, REGIMES, List.of("regime", "specimen"))
                .flatMap(List::stream)
                .filter(name -> !name.equals(part))
                .map(name -> PRESENTATION + name + "..")
                .toArray(String[]::new);

        assertThat(CLASSES.that(resideInAnyPackage(own))).isNotEmpty();
        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .because("a condition of one part of a document serves the laws of all regimes")
                .check(CLASSES);
    }

    @Test
    void regimes_do_not_see_each_other() {
        for (String regime : REGIMES) {
            String[] others = REGIMES.stream()
                    .filter(name -> !name.equals(regime))
                    .map(name -> PRESENTATION + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(PRESENTATION + regime + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(others))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    private static int cap(String name) {
        boolean presentation = (name + '.').startsWith(PRESENTATION);
        return CAPS.getOrDefault(name, presentation ? MOST_IN_PRESENTATION : MOST);
    }

    /** Returns how many source files each package has in all modules, {@code package-info} not counted. */
    private static Map<String, Long> filesOfPackages() {
        Map<String, Long> files = new TreeMap<>();
        for (String module : List.of("records-core", "records-rules", "records-formats")) {
            Path sources = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> walk = Files.walk(sources)) {
                walk.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                        .forEach(file -> files.merge(nameOf(sources.relativize(file.getParent())), 1L, Long::sum));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static String nameOf(Path folder) {
        return folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
    }
}
