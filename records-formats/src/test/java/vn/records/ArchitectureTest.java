package vn.records;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The shape of this module's code: who may know whom, and what no class may do. */
@AnalyzeClasses(locations = ArchitectureTest.OwnClasses.class)
final class ArchitectureTest {

    /** Main classes of this module, without those it depends on. */
    static final class OwnClasses implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(Path.of("target", "classes")));
        }
    }

    /** Returns the packages that hosts see. */
    private static String[] exported() {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ArchTest
    static final ArchRule arrows_point_down = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("command")
            .definedBy("vn.records.cli..")
            .layer("matter")
            .definedBy("vn.records.matter..")
            .layer("doc")
            .definedBy("vn.records.doc..")
            .layer("docx")
            .definedBy("vn.records.docx..")
            .layer("odt")
            .definedBy("vn.records.odt..")
            .layer("html")
            .definedBy("vn.records.html..")
            .layer("table")
            .definedBy("vn.records.table..")
            .layer("report")
            .definedBy("vn.records.report..")
            .layer("json")
            .definedBy("vn.records.json..")
            .layer("jpa")
            .definedBy("vn.records.jpa..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("json")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("jpa")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("matter")
            .mayOnlyBeAccessedByLayers("command", "json")
            .whereLayer("doc")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("odt")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("docx")
            .mayOnlyBeAccessedByLayers("command", "matter", "doc", "odt")
            .whereLayer("html")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("command", "docx", "report")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("command")
            .ensureAllClassesAreContainedInArchitecture()
            .because(
                    "each package may import only what stands below it; a new package needs its place in this drawing");

    @ArchTest
    static final ArchRule a_word_file_is_read_and_written_in_layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("generator")
            .definedBy("vn.records.docx.generate")
            .layer("writers")
            .definedBy("vn.records.docx.write", "vn.records.docx.write.edit")
            .layer("reader")
            .definedBy("vn.records.docx")
            .layer("story")
            .definedBy("vn.records.docx.story")
            .layer("format")
            .definedBy("vn.records.docx.format")
            .layer("drawing")
            .definedBy("vn.records.docx.drawing")
            .layer("source")
            .definedBy("vn.records.docx.source")
            .layer("pack")
            .definedBy("vn.records.docx.pack")
            .layer("parts")
            .definedBy("vn.records.docx.write.part")
            .whereLayer("generator")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("writers")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reader")
            .mayOnlyBeAccessedByLayers("writers")
            .whereLayer("story")
            .mayOnlyBeAccessedByLayers("reader")
            .whereLayer("format")
            .mayOnlyBeAccessedByLayers("reader", "story")
            .whereLayer("drawing")
            .mayOnlyBeAccessedByLayers("generator", "writers", "story")
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("writers", "reader", "story")
            .whereLayer("pack")
            .mayOnlyBeAccessedByLayers("reader", "story", "format", "drawing")
            .whereLayer("parts")
            .mayOnlyBeAccessedByLayers("writers")
            .because("what reads a file and what changes its bytes meet in the notes of the source only");

    @ArchTest
    static final ArchRule an_open_document_is_read_in_layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("reader")
            .definedBy("vn.records.odt")
            .layer("story")
            .definedBy("vn.records.odt.story")
            .layer("style")
            .definedBy("vn.records.odt.style")
            .whereLayer("reader")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("story")
            .mayOnlyBeAccessedByLayers("reader")
            .whereLayer("style")
            .mayOnlyBeAccessedByLayers("reader", "story")
            .because("how text is set is known before it is read, and does not depend on it");

    @ArchTest
    static final ArchRule reports_stand_on_words_and_json = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("reports")
            .definedBy(
                    "vn.records.report",
                    "vn.records.report.register",
                    "vn.records.report.retention",
                    "vn.records.report.completeness",
                    "vn.records.report.statistics")
            .layer("json")
            .definedBy("vn.records.report.json")
            .layer("words")
            .definedBy("vn.records.report.words")
            .whereLayer("reports")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("reports")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("reports", "json")
            .because("words and JSON are put into a report; they do not know which");

    @ArchTest
    static final ArchRule commands_stand_side_by_side = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("command")
            .definedBy("vn.records.cli")
            .layer("presentation")
            .definedBy("vn.records.cli.presentation..")
            .layer("file")
            .definedBy("vn.records.cli.file..")
            .layer("register")
            .definedBy("vn.records.cli.register..")
            .layer("retention")
            .definedBy("vn.records.cli.retention..")
            .layer("terminal")
            .definedBy("vn.records.cli.terminal..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("presentation")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("file")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("register")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("retention")
            .mayOnlyBeAccessedByLayers("command", "file")
            .whereLayer("terminal")
            .mayOnlyBeAccessedByLayers("command", "presentation", "file", "register", "retention")
            .because(
                    "a family of subcommands can be changed without reading the others; files need a schedule of periods");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("vn.records.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its own users can be neither understood nor tested alone");

    @ArchTest
    static final ArchRule xml_and_zip_stay_with_the_formats = noClasses()
            .that()
            .resideOutsideOfPackages("vn.records.docx..", "vn.records.odt..", "vn.records.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.xml..",
                    "org.xml..",
                    "org.w3c..",
                    "com.fasterxml.aalto..",
                    "org.codehaus.stax2..",
                    "java.util.zip..")
            .because("limits against hostile files are kept in one place only if nobody else opens them");

    @ArchTest
    static final ArchRule jackson_stays_with_what_reads_json = noClasses()
            .that()
            .resideOutsideOfPackages("vn.records.matter..", "vn.records.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
            .because("hosts that read documents and write reports, JSON and SARIF among them, need no Jackson");

    @ArchTest
    static final ArchRule options_stay_with_the_command = noClasses()
            .that()
            .resideOutsideOfPackage("vn.records.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..")
            .because("hosts that embed the library need no picocli");

    @ArchTest
    static final ArchRule binding_stays_with_the_module_for_it = noClasses()
            .that()
            .resideOutsideOfPackage("vn.records.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..")
            .because("the command and most hosts need no data binding");

    @ArchTest
    static final ArchRule persistence_stays_with_its_converters = noClasses()
            .that()
            .resideOutsideOfPackage("vn.records.jpa..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..")
            .because("hosts without a database need no persistence");

    @ArchTest
    static final ArchRule forms_in_json_know_no_jackson = noClasses()
            .that()
            .resideInAnyPackage("vn.records.json.codec..", "vn.records.json.tree..", "vn.records.json.problem..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..")
            .because("they are the same for Jackson 2 and Jackson 3, and a host has one of them");

    @ArchTest
    static final ArchRule one_jackson_needs_not_the_other = noClasses()
            .that()
            .resideInAPackage("vn.records.json.jackson3..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("a host of Jackson 3 shares the annotations of Jackson 2 with it and nothing else");

    @ArchTest
    static final ArchRule no_second_document_library = noClasses()
            .that()
            .resideOutsideOfPackage("vn.records.doc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache..", "org.docx4j..", "org.slf4j..")
            .because(
                    "old files are read with one, not written; saving through another library rewrites parts of a user's file that nobody asked to change");

    @ArchTest
    static final ArchRule nobody_asks_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage("vn.records.cli..")
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang")))))
            .because("the date judged for is given by the caller, so that equal input gives an equal report");

    @ArchTest
    static final ArchRule nobody_prints_or_logs = noClasses()
            .that()
            .resideOutsideOfPackage("vn.records.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .orShould(USE_JAVA_UTIL_LOGGING)
            .because("a library answers with values; what is shown or logged is its host's business");

    /** A method, since the list of packages is there only when the test runs. */
    @ArchTest
    static void public_classes_do_not_change(JavaClasses classes) {
        fields().that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exported())
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder")
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(Closeable.class)
                .should()
                .beFinal()
                .because("readers and writers are shared between threads; what is read row by row is not")
                .check(classes);
    }

    @ArchTest
    static final ArchRule no_state_is_shared = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("what one call leaves behind must not be seen by the next");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*\\.(Abstract\\w+|\\w*(Util|Utils|Helper|Manager|Impl))")
            .because("such a name says where code was put, not which notion of records work it stands for");
}
