package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidatorContext;
import java.io.File;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The constraints where no class of Hibernate Validator is: another provider brings its own context. */
class WithoutProviderTest {

    @Test
    void constraints_need_no_class_of_hibernate_validator() throws Exception {
        List<URL> paths = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!new File(path).getName().startsWith("hibernate")) {
                paths.add(Path.of(path).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(paths.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Callable<?> other = (Callable<?>) loader.loadClass(OtherProvider.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();

            assertThat(other.call())
                    .asString()
                    .contains("{vn.records.constraint.DocumentNumberText.MISSING_LEADING_ZERO}")
                    .contains("no Hibernate Validator");
        }
    }

    /** Stands for another provider: calls a validator as it would. */
    public static final class OtherProvider implements Callable<Object> {
        @DocumentNumberText
        private final String number = "5/QĐ-UBND";

        @Override
        public Object call() throws Exception {
            List<String> calls = new ArrayList<>();
            DocumentNumberText.OfText validator = new DocumentNumberText.OfText();
            validator.initialize(OtherProvider.class
                    .getDeclaredField("number")
                    .getAnnotatedType()
                    .getAnnotation(DocumentNumberText.class));
            boolean valid = validator.isValid(number, context(calls));
            calls.add(String.valueOf(valid));
            try {
                calls.add(Class.forName("org.hibernate.validator.HibernateValidator")
                        .getName());
            } catch (ClassNotFoundException e) {
                calls.add("no Hibernate Validator");
            }
            return calls;
        }

        private static ConstraintValidatorContext context(List<String> calls) {
            Class<?>[] types = {
                ConstraintValidatorContext.class, ConstraintValidatorContext.ConstraintViolationBuilder.class
            };
            return (ConstraintValidatorContext)
                    Proxy.newProxyInstance(OtherProvider.class.getClassLoader(), types, (self, method, arguments) -> {
                        calls.add(method.getName() + Arrays.toString(arguments));
                        return switch (method.getName()) {
                            case "getDefaultConstraintMessageTemplate" ->
                                "{vn.records.constraint.DocumentNumberText.message}";
                            case "disableDefaultConstraintViolation" -> null;
                            default -> self;
                        };
                    });
        }
    }
}
