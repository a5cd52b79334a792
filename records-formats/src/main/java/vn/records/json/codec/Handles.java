package vn.records.json.codec;

import com.google.common.base.Throwables;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;

/** Calls of what is public, as the values of all modules are: no access to anything else is asked for. */
final class Handles {

    private Handles() {}

    static Object call(MethodHandle handle, Object... arguments) {
        try {
            return handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            Throwables.throwIfUnchecked(e);
            throw new IllegalStateException(e);
        }
    }

    static Object call(MethodHandle handle, List<Object> arguments) {
        return call(handle, arguments.toArray());
    }

    /** Returns a method as seen from a public class that may have inherited it from one that is not. */
    static MethodHandle of(Class<?> seenFrom, Method method) {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(
                            seenFrom,
                            method.getName(),
                            MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no public method " + method, e);
        }
    }

    static MethodHandle ofStatic(Class<?> type, String name, Class<?>... parameters) {
        try {
            Method method = type.getMethod(name, parameters);
            return MethodHandles.publicLookup().unreflect(method);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no public method " + name + " of " + type, e);
        }
    }

    static MethodHandle ofConstructor(Class<?> type, Class<?>... parameters) {
        try {
            return MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, parameters));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no public constructor of " + type, e);
        }
    }
}
