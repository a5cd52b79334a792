package vn.records.completeness.transfer;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.records.file.Boxes;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.ShelfRatio;

/**
 * The record of hand-over (<i>biên bản giao nhận hồ sơ, tài liệu</i>) with what can be computed; who signs it is filled in
 * by hand.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục V, Mục V.
 *
 * @since 0.1
 */
@Value.Immutable
public interface HandoverRecord extends Serializable {

    /** Returns who hands over (<i>bên giao</i>); empty where that is filled in by hand. */
    default String giver() {
        return "";
    }

    /** Returns who receives (<i>bên nhận</i>). */
    default String receiver() {
        return "";
    }

    /** Returns the name of the records (<i>tên khối tài liệu giao nộp</i>). */
    default String records() {
        return "";
    }

    /** Returns the time they are from (<i>thời gian của hồ sơ, tài liệu</i>). */
    Optional<DateSpan> span();

    /** Returns the number of files on paper, mixed ones too. */
    int paperFiles();

    /** Returns the boxes they fill, as far as that is known. */
    default Boxes boxes() {
        return Boxes.NONE;
    }

    /** Returns how many of the paper files do not say what they fill. */
    int withoutBoxes();

    /** Returns the number of electronic files, mixed ones too. */
    int electronicFiles();

    /** Returns the number of computer files in them (<i>tệp tin</i>), where it is known. */
    OptionalInt computerFiles();

    /** Returns their condition (<i>tình trạng tài liệu giao nộp</i>). */
    default String condition() {
        return "";
    }

    /** Returns how many indexes go with it. */
    int lists();

    /** Checks the numbers. */
    @Value.Check
    default void check() {
        checkArgument(
                paperFiles() >= 0 && electronicFiles() >= 0 && lists() >= 0 && withoutBoxes() >= 0,
                "negative number: %s",
                this);
    }

    /** Returns the shelf the boxes take (<i>quy ra mét giá</i>), in metres. */
    @Value.NonAttribute
    default String metres() {
        return ShelfRatio.STANDARD.metres(boxes()).toPlainString();
    }

    /** Returns a builder with what files to be delivered tell. */
    static Builder of(Iterable<RecordsFile> files) {
        Builder record = builder();
        Optional<DateSpan> span = Optional.empty();
        Boxes boxes = Boxes.NONE;
        int paper = 0;
        int withoutBoxes = 0;
        int electronic = 0;
        for (RecordsFile file : files) {
            span = DateSpan.spanning(span, DateSpan.of(file));
            FileMedium medium = file.medium().orElse(FileMedium.PAPER);
            if (medium != FileMedium.PAPER) {
                electronic++;
            }
            if (medium != FileMedium.ELECTRONIC) {
                paper++;
                withoutBoxes += file.boxes().isEmpty() ? 1 : 0;
                boxes = boxes.plus(file.boxes().orElse(Boxes.NONE));
            }
        }
        return record.span(span)
                .paperFiles(paper)
                .boxes(boxes)
                .withoutBoxes(withoutBoxes)
                .electronicFiles(electronic);
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a record. */
    final class Builder extends ImmutableHandoverRecord.Builder {
        Builder() {}
    }
}
