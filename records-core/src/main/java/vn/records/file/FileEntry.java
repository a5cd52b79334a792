package vn.records.file;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.records.document.DocumentType;
import vn.records.document.mark.Secrecy;

/**
 * One document in a file (<i>văn bản, tài liệu trong hồ sơ</i>): a row of the file's index of documents.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục V, Mục IV, and Phụ lục VI.
 *
 * @since 0.1
 */
@Value.Immutable
public interface FileEntry extends Serializable {

    /** Returns the ordinal in the file (<i>số thứ tự</i>); from 1 up. */
    int ordinal();

    /** Returns number and symbol as written, such as {@code 12/QĐ-UBND}. */
    Optional<String> number();

    /** Returns the date of the document. */
    Optional<LocalDate> date();

    /** Returns the type. */
    Optional<DocumentType> type();

    /** Returns who issued it (<i>tác giả văn bản</i>). */
    Optional<String> author();

    /** Returns what it is about (<i>trích yếu nội dung</i>); empty where nothing is said. */
    default String subject() {
        return "";
    }

    /** Returns the number of sheets, of paper. */
    OptionalInt sheets();

    /** Returns the number of pages. */
    OptionalInt pages();

    /** Returns what it is beside others of the same text. */
    Optional<Originality> originality();

    /** Returns the mark of secrecy. */
    Optional<Secrecy> secrecy();

    /** Returns the item of the retention schedule that is its own; without one the file's item is taken for it. */
    Optional<String> item();

    /** Returns the key of the item that is its own, {@link ItemKey#NONE} without one: for those who judge many. */
    @Value.Derived
    @Value.Auxiliary
    default long itemKey() {
        return ItemKey.of(item().orElse(""));
    }

    /** Returns the day of the event that its own period waits for; without one the file's day is taken for it. */
    Optional<LocalDate> periodEvent();

    /** Returns what it says of other documents. */
    ImmutableList<DocumentLink> links();

    /** Returns the other files it belongs to as well, without being copied. */
    ImmutableSet<FileCode> otherFiles();

    /** Checks the numbers. */
    @Value.Check
    default void check() {
        checkArgument(ordinal() > 0, "ordinal of a document below 1: %s", ordinal());
        checkArgument(
                sheets().orElse(0) >= 0 && pages().orElse(0) >= 0, "negative sheets or pages: document %s", ordinal());
    }

    /** Returns a copy with another ordinal. */
    FileEntry withOrdinal(int ordinal);

    /** Returns a copy of another date. */
    FileEntry withDate(LocalDate date);

    /** Returns a copy that is something else beside others of the same text. */
    FileEntry withOriginality(Originality originality);

    /** Returns a copy with an item of its own. */
    FileEntry withItem(String item);

    /** Returns a copy that belongs to these other files too. */
    FileEntry withOtherFiles(FileCode... files);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a document of a file. */
    final class Builder extends ImmutableFileEntry.Builder {
        Builder() {}
    }
}
