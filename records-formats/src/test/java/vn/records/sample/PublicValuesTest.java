package vn.records.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.finding.Reason;
import vn.records.row.Phrase;
import vn.records.row.Source;

/** What frameworks of hosts and programs that copy values look for, on all public values. */
class PublicValuesTest {

    private static final int VALUES = 20;

    /** Made of a text, which is a part of them and not their form. */
    private static final ImmutableSet<Class<?>> PARTS = ImmutableSet.of(Phrase.class, Reason.class, Source.class);

    /** What a static method of a text gives, or how it refuses. */
    private static Object outcome(Method method, String text) throws IllegalAccessException {
        try {
            return method.invoke(null, text);
        } catch (InvocationTargetException e) {
            return e.getCause().toString();
        }
    }

    private static Optional<Method> ofText(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name)
                        && Modifier.isStatic(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && List.of(method.getParameterTypes()).equals(List.of(String.class))
                        && method.getReturnType() == type)
                .findFirst();
    }

    private static Optional<Method> reader(Class<?> type) {
        return ofText(type, "parse").or(() -> ofText(type, "of"));
    }

    static Stream<Class<?>> codes() {
        return PublicValues.types().stream()
                .filter(type -> reader(type).isPresent())
                .filter(type -> !type.isEnum() && !PARTS.contains(type));
    }

    static Stream<Class<?>> built() {
        return PublicValues.types().stream()
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0));
    }

    @Test
    void there_are_codes_and_values_with_a_builder() {
        assertThat(codes()).hasSizeGreaterThan(12);
        assertThat(built()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void value_of_a_text_is_what_the_text_is_read_as(Class<?> type) throws ReflectiveOperationException {
        Method reader = reader(type).orElseThrow();
        Method valueOf = ofText(type, "valueOf").orElseThrow();
        AnyValue any = new AnyValue(type.getName().hashCode());
        for (int i = 0; i < VALUES; i++) {
            String text = any.of(type).toString();
            assertThat(outcome(valueOf, text)).isEqualTo(outcome(reader, text));
        }
        for (String wrong : List.of("", " ", "?", "5/QĐ", "\u0000", "P0Y")) {
            assertThat(outcome(valueOf, wrong)).isEqualTo(outcome(reader, wrong));
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_value_goes_into_a_builder_and_comes_out_equal(Class<?> type) throws ReflectiveOperationException {
        AnyValue any = new AnyValue(type.getName().hashCode());
        for (int i = 0; i < VALUES; i++) {
            Object value = any.of(type);
            Object builder = type.getMethod("toBuilder").invoke(value);
            Method build = builder.getClass().getMethod("build");
            build.setAccessible(true);
            assertThat(build.invoke(builder)).isEqualTo(value);
        }
    }

    @Test
    void values_that_do_not_travel_go_into_a_builder_too() throws ClassNotFoundException {
        for (String name : PublicValues.unsent()) {
            Class<?> type = Class.forName(name);
            boolean builds = Arrays.stream(type.getMethods())
                    .anyMatch(each -> each.getName().equals("builder") && each.getParameterCount() == 0);
            assertThat(Arrays.stream(type.getMethods()).map(Method::getName).filter("toBuilder"::equals))
                    .as(name)
                    .hasSize(builds ? 1 : 0);
        }
    }
}
