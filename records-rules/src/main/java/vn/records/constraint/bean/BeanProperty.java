package vn.records.constraint.bean;

import com.google.common.base.Ascii;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A property of a host's bean: the first there is of {@code x()}, {@code getX()}, {@code isX()} and a field {@code x}. */
public record BeanProperty(Member member) {

    /** Returns a property of a class. */
    public static BeanProperty of(Class<?> type, String name) {
        String capital = Ascii.toUpperCase(name.substring(0, 1)) + name.substring(1);
        Member member = Stream.of(name, "get" + capital, "is" + capital)
                .flatMap(accessor -> accessor(type, accessor))
                .<Member>map(method -> method)
                .findFirst()
                .or(() -> field(type, name))
                .orElseThrow(() -> new ConstraintDeclarationException("no property " + name + " in " + type.getName()));
        if (!((AccessibleObject) member).trySetAccessible()) {
            throw new ConstraintDeclarationException(
                    "property " + name + " of " + type.getName() + " is not open to module vn.records.rules");
        }
        return new BeanProperty(member);
    }

    private static Stream<Method> accessor(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .filter(method -> method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers()))
                .limit(1);
    }

    private static Optional<Member> field(Class<?> type, String name) {
        for (@Nullable Class<?> at = type; at != null; at = at.getSuperclass()) {
            Optional<Field> field = Arrays.stream(at.getDeclaredFields())
                    .filter(each -> each.getName().equals(name))
                    .findFirst();
            if (field.isPresent()) {
                return Optional.of(field.get());
            }
        }
        return Optional.empty();
    }

    /** Returns its value in a bean; an optional value is unwrapped. */
    public Optional<Object> in(Object bean) {
        try {
            @Nullable Object value = member instanceof Method method ? method.invoke(bean) : ((Field) member).get(bean);
            return value instanceof Optional<?> optional ? optional.map(inside -> inside) : Optional.ofNullable(value);
        } catch (IllegalAccessException e) {
            throw new ConstraintDeclarationException("cannot read " + member, e);
        } catch (InvocationTargetException e) {
            throw new ConstraintDeclarationException("failed to read " + member, e.getCause());
        }
    }
}
