package vn.records.docx.shape;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;

/** The files of all shapes by their names, for tests of what else is done with documents. */
public final class ShapeFiles {

    private ShapeFiles() {}

    public static ImmutableMap<String, Supplier<byte[]>> all() {
        return ShapesTest.shapes().stream().collect(ImmutableMap.toImmutableMap(Shape::name, Shape::file));
    }
}
