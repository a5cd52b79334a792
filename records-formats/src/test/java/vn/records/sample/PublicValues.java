package vn.records.sample;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<String> packages = packages();
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.records").stream()
                        .filter(PublicValues::isPublic)
                        .filter(type -> packages.contains(type.getPackageName()));
    }

    /** Returns the packages that the three modules export to everybody. */
    private static Set<String> packages() {
        return PublicValues.class
                .getClassLoader()
                .resources("module-info.class")
                .map(PublicValues::descriptor)
                .filter(module -> module.name().startsWith("vn.records."))
                .flatMap(module -> module.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static ModuleDescriptor descriptor(URL file) {
        try (InputStream in = file.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPublic(JavaClass type) {
        return Stream.iterate(
                        type,
                        each -> each != null,
                        each -> each.getEnclosingClass().orElse(null))
                .allMatch(each -> each.getModifiers().contains(JavaModifier.PUBLIC));
    }
}
