package vn.records.constraint.bean;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Takes accessors without {@code get} for properties too (<i>tên thuộc tính không có tiền tố get</i>), as records and the
 * values of this library have them: {@code code()} is the property {@code code}. For Hibernate Validator:
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class).configure()
 *     .getterPropertySelectionStrategy(new AccessorNames())
 * }</pre>
 *
 * <p>A method {@code getCode()} or {@code isOpen()} stays what it is. Methods of {@link Object} are no properties.
 *
 * @since 0.1
 */
public final class AccessorNames implements GetterPropertySelectionStrategy {

    private static final ImmutableSet<String> NONE = ImmutableSet.of(
            "getClass",
            "hashCode",
            "toString",
            "clone",
            "finalize",
            "notify",
            "notifyAll",
            "wait",
            "builder",
            "toBuilder");

    /** Makes the strategy. */
    public AccessorNames() {}

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        String name = executable.getName();
        Class<?> type = executable.getReturnType();
        if (executable.getParameterTypes().length > 0 || type == void.class || NONE.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(property(name, type));
    }

    private static String property(String name, Class<?> type) {
        if (isPrefixed(name, "get")) {
            return decapitalized(name.substring(3));
        }
        return isPrefixed(name, "is") && type == boolean.class ? decapitalized(name.substring(2)) : name;
    }

    private static boolean isPrefixed(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private static String decapitalized(String name) {
        return Ascii.toLowerCase(name.substring(0, 1)) + name.substring(1);
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        String capital = Ascii.toUpperCase(propertyName.substring(0, 1)) + propertyName.substring(1);
        return ImmutableList.of(propertyName, "get" + capital, "is" + capital);
    }
}
