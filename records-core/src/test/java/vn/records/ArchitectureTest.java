package vn.records;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Closeable;
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

    @ArchTest
    static final ArchRule arrows_point_down = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("readers")
            .definedBy("vn.records.reader..")
            .layer("things")
            .definedBy("vn.records.content..", "vn.records.view..", "vn.records.file..", "vn.records.register..")
            .layer("acts")
            .definedBy("vn.records.act..")
            .layer("places")
            .definedBy("vn.records.place..")
            .layer("document")
            .definedBy("vn.records.document..")
            .layer("agency")
            .definedBy("vn.records.agency..")
            .layer("rows")
            .definedBy("vn.records.row..")
            .layer("foundations")
            .definedBy("vn.records.law..", "vn.records.measure..", "vn.records.text..", "vn.records.version..")
            .whereLayer("readers")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("things")
            .mayOnlyBeAccessedByLayers("readers")
            .whereLayer("places")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("acts")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rows")
            .mayOnlyBeAccessedByLayers("acts", "places")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("things", "acts")
            .whereLayer("agency")
            .mayOnlyBeAccessedByLayers("document", "things", "acts")
            .ensureAllClassesAreContainedInArchitectureIgnoring("vn.records.style..")
            .because(
                    "each package may import only what stands below it; a new package needs its place in this drawing");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("vn.records.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its own users can be neither understood nor tested alone");

    @ArchTest
    static final ArchRule only_guava = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.records..",
                    "java..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..")
            .because("every host of this library pays for what its core needs");

    @ArchTest
    static final ArchRule no_file_formats = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.zip..", "java.sql..", "java.net..")
            .because("values of the domain know no file and no network");

    @ArchTest
    static final ArchRule nobody_asks_the_clock = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.lang")))))
            .because("the date judged for is given by the caller, so that equal input gives an equal report");

    @ArchTest
    static final ArchRule nobody_prints_or_logs = noClasses()
            .should(ACCESS_STANDARD_STREAMS)
            .orShould(USE_JAVA_UTIL_LOGGING)
            .because("a library answers with values; what is shown or logged is its host's business");

    @ArchTest
    static final ArchRule public_classes_do_not_change = fields().that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameNotEndingWith("Builder")
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(Closeable.class)
            .should()
            .beFinal()
            .because("values are shared between threads; what is read row by row is not");

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
