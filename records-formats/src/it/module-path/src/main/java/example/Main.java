package example;

import vn.records.measure.Length;

/** Fails unless the three jars are modules and hide what is theirs. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Module core = Length.class.getModule();
        require(core.isNamed(), "core is not a module");
        require(Length.points(72).equals(Length.mm(25.4)), "an inch is not an inch");
        require(core.isExported("vn.records.style", module("vn.records.rules")), "style is hidden from rules");
        require(!core.isExported("vn.records.style", Main.class.getModule()), "style is shown to users");
        require(module("vn.records.formats").isNamed(), "formats is not a module");
    }

    private static Module module(String name) {
        return ModuleLayer.boot().findModule(name).orElseThrow();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
