package vn.records;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
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
import jakarta.validation.ConstraintValidator;
import java.nio.file.Path;
import java.util.Set;
import vn.records.presentation.typography.Style;

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
            .layer("entry")
            .definedBy("vn.records.presentation")
            .layer("regimes")
            .definedBy(
                    "vn.records.presentation.nd30..",
                    "vn.records.presentation.tt01..",
                    "vn.records.presentation.party..",
                    "vn.records.presentation.vbqppl..",
                    "vn.records.presentation.words..")
            .layer("regime")
            .definedBy("vn.records.presentation.regime..")
            .layer("specimen")
            .definedBy("vn.records.presentation.specimen..")
            .layer("conditions")
            .definedBy(
                    "vn.records.presentation.page..",
                    "vn.records.presentation.head..",
                    "vn.records.presentation.title..",
                    "vn.records.presentation.reference..",
                    "vn.records.presentation.body..",
                    "vn.records.presentation.signing..",
                    "vn.records.presentation.recipient..",
                    "vn.records.presentation.attachment..",
                    "vn.records.presentation.authority..",
                    "vn.records.presentation.act..",
                    "vn.records.presentation.unit..",
                    "vn.records.presentation.tidy..",
                    "vn.records.presentation.capital..")
            .layer("prose")
            .definedBy("vn.records.presentation.prose..")
            .layer("typography")
            .definedBy("vn.records.presentation.typography..")
            .layer("check")
            .definedBy("vn.records.presentation.check..")
            .layer("recognition")
            .definedBy("vn.records.presentation.recognition..")
            .layer("draft")
            .definedBy("vn.records.presentation.draft..")
            .layer("other law")
            .definedBy(
                    "vn.records.retention..",
                    "vn.records.completeness..",
                    "vn.records.registering..",
                    "vn.records.filing..",
                    "vn.records.metadata..",
                    "vn.records.statistics..")
            .layer("practice")
            .definedBy("vn.records.practice..")
            .layer("data")
            .definedBy("vn.records.data..")
            .layer("constraint")
            .definedBy("vn.records.constraint..")
            .layer("rule")
            .definedBy("vn.records.rule..")
            .layer("finding")
            .definedBy("vn.records.finding..")
            .whereLayer("constraint")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("entry")
            .mayOnlyBeAccessedByLayers("constraint")
            .whereLayer("regimes")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("regime")
            .mayOnlyBeAccessedByLayers("regimes", "entry")
            .whereLayer("specimen")
            .mayOnlyBeAccessedByLayers("regimes", "entry")
            .whereLayer("conditions")
            .mayOnlyBeAccessedByLayers("regimes")
            .whereLayer("prose")
            .mayOnlyBeAccessedByLayers("conditions")
            .whereLayer("typography")
            .mayOnlyBeAccessedByLayers("conditions", "specimen", "regimes")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("prose", "typography", "conditions", "regime", "regimes", "entry")
            .whereLayer("recognition")
            .mayOnlyBeAccessedByLayers("specimen", "regime", "regimes", "entry")
            .whereLayer("draft")
            .mayOnlyBeAccessedByLayers(
                    "recognition",
                    "check",
                    "prose",
                    "typography",
                    "conditions",
                    "specimen",
                    "regime",
                    "regimes",
                    "entry",
                    "constraint")
            .whereLayer("other law")
            .mayOnlyBeAccessedByLayers("constraint")
            .whereLayer("practice")
            .mayOnlyBeAccessedByLayers("other law")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("practice", "conditions", "other law")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers(
                    "constraint",
                    "other law",
                    "practice",
                    "draft",
                    "recognition",
                    "check",
                    "prose",
                    "typography",
                    "conditions",
                    "specimen",
                    "regime",
                    "regimes",
                    "entry")
            .ensureAllClassesAreContainedInArchitecture()
            .because(
                    "each package may import only what stands below it; a new package needs its place in this drawing");

    @ArchTest
    static final ArchRule a_style_is_named_by_an_entry = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.records.presentation.page..",
                    "vn.records.presentation.head..",
                    "vn.records.presentation.title..",
                    "vn.records.presentation.reference..",
                    "vn.records.presentation.body..",
                    "vn.records.presentation.signing..",
                    "vn.records.presentation.recipient..",
                    "vn.records.presentation.attachment..",
                    "vn.records.presentation.capital..")
            .should()
            .callMethodWhere(
                    target(nameMatching("size|bold|notBold|italic|upright")).and(target(owner(type(Style.class)))))
            .because("a value of the law stands in the entry of the rule, so that another regime asks with its own");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("vn.records.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its own users can be neither understood nor tested alone");

    @ArchTest
    static final ArchRule only_guava = classes()
            .that()
            .resideOutsideOfPackage("vn.records.constraint..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.records..",
                    "java..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "org.immutables.value..",
                    "org.jspecify.annotations..")
            .because("rules are pure functions of values; a library for files has no place here");

    @ArchTest
    static final ArchRule only_what_every_host_has = classes()
            .that()
            .resideInAPackage("vn.records.constraint..")
            .and()
            .haveNameNotMatching(".*\\.(AccessorNames|DynamicPayload(\\$.*)?)")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.records..",
                    "java..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..",
                    "jakarta.validation..",
                    "org.jspecify.annotations..")
            .because("constraints run with any provider; what needs Hibernate Validator is loaded only where it is");

    @ArchTest
    static final ArchRule no_file_formats = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.zip..", "java.sql..", "java.net..")
            .because("a rule never sees a file, and no answer may depend on a network");

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
            .haveNameNotMatching(
                    ".*Builder|vn\\.records\\.rule\\.Examples|.*\\.specimen\\.TypedParagraph|.*\\.regime\\.RuleEntry"
                            + "|.*\\.draft\\.Line|.*\\.filed\\.RegisterReconciliation")
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(ConstraintValidator.class)
            .should()
            .beFinal()
            .because(
                    "any number of threads share one rule book; only builders change, and Examples, TypedParagraph, RuleEntry and RegisterReconciliation"
                            + " are four; a line keeps values that every thread would make alike; a provider"
                            + " sets a validator up before it shares it");

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
