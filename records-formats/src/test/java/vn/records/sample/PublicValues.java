package vn.records.sample;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The public value types of all three modules. */
public final class PublicValues {

    private PublicValues() {}

    /** Returns them in the order of their names: all that can be sent elsewhere, but exceptions. */
    public static List<Class<?>> types() {
        return exported()
                .filter(type -> type.isAssignableTo(Serializable.class) && !type.isAssignableTo(Throwable.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** Returns the names of records, of types with a builder and of kinds of values that cannot be sent elsewhere. */
    public static List<String> unsent() {
        return exported()
                .filter(type -> type.isRecord()
                        || type.reflect().isSealed()
                        || type.tryGetMethod("builder").isPresent())
                .filter(type -> !type.isAssignableTo(Serializable.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static Stream<JavaClass> exported() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.records").stream()
                        .filter(PublicValues::isPublic)
                        .filter(type -> !type.getPackageName().startsWith("vn.records.cli")
                                && !type.getPackageName().contains(".nd30"));
    }

    private static boolean isPublic(JavaClass type) {
        return Stream.iterate(
                        type,
                        each -> each != null,
                        each -> each.getEnclosingClass().orElse(null))
                .allMatch(each -> each.getModifiers().contains(JavaModifier.PUBLIC));
    }
}
