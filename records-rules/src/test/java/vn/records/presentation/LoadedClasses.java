package vn.records.presentation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The classes of this library that a piece of work loads, done in a class loader that has loaded none of them before. */
final class LoadedClasses extends ClassLoader {

    private final Set<String> names = new ConcurrentSkipListSet<>();

    private LoadedClasses() {
        super(LoadedClasses.class.getClassLoader());
    }

    /** Returns what the work of a class loads. */
    static Set<String> of(Class<? extends Runnable> work) throws ReflectiveOperationException {
        LoadedClasses loader = new LoadedClasses();
        var constructor = loader.loadClass(work.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        ((Runnable) constructor.newInstance()).run();
        return loader.names;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("vn.records.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        names.add(name);
        try (InputStream in = requireNonNull(getResourceAsStream(name.replace('.', '/') + ".class"), name)) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
