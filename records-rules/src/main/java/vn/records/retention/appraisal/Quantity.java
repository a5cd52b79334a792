package vn.records.retention.appraisal;

import java.io.Serializable;
import vn.records.file.Boxes;
import vn.records.file.RecordsFile;

/**
 * How much there is of something (<i>khối lượng tài liệu</i>).
 *
 * @param files how many files (<i>hồ sơ, đơn vị bảo quản</i>)
 * @param boxes the boxes they fill, as far as that is known
 * @param withoutBoxes how many of the files do not say what they fill
 * @since 0.1
 */
public record Quantity(long files, Boxes boxes, long withoutBoxes) implements Serializable {

    /** Nothing. */
    public static final Quantity NONE = new Quantity(0, Boxes.NONE, 0);

    /** Returns what one file is. */
    public static Quantity of(RecordsFile file) {
        return new Quantity(1, file.boxes().orElse(Boxes.NONE), file.boxes().isPresent() ? 0 : 1);
    }

    /** Returns both together. */
    public Quantity plus(Quantity other) {
        return new Quantity(files + other.files, boxes.plus(other.boxes), withoutBoxes + other.withoutBoxes);
    }
}
