package vn.records.file;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.records.document.mark.Secrecy;

/**
 * A file (<i>hồ sơ</i>): the documents on one matter, event or subject, made in doing the work.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 3; one file is one unit of keeping (<i>đơn vị bảo quản</i>).
 *
 * @since 0.1
 */
@Value.Immutable
public interface RecordsFile extends Serializable {

    /** Returns number and sign. */
    FileCode code();

    /** Returns the title (<i>tiêu đề hồ sơ</i>); empty where none was given. */
    default String title() {
        return "";
    }

    /** Returns the fonds it belongs to. */
    Optional<Fonds> fonds();

    /** Returns what it is on; empty where that is not known. */
    Optional<FileMedium> medium();

    /** Returns what it is about, as far as its transfer depends on it. */
    default FileKind kind() {
        return FileKind.GENERAL;
    }

    /** Returns the day it was opened (<i>ngày mở hồ sơ</i>). */
    Optional<LocalDate> opened();

    /** Returns the day the work ended and it was closed (<i>ngày kết thúc</i>); empty while the work goes on. */
    Optional<LocalDate> closed();

    /** Returns the day of the final settlement of construction works (<i>ngày quyết toán</i>). */
    Optional<LocalDate> settled();

    /** Returns the day of the event that its period waits for, such as the end of force of a document. */
    Optional<LocalDate> periodEvent();

    /** Returns the day it came into the agency archive (<i>ngày nộp lưu</i>). */
    Optional<LocalDate> transferred();

    /** Whether it is known that it did not come into the agency archive; without that and a day, nobody knows. */
    default boolean isKnownUndelivered() {
        return false;
    }

    /** Returns why it is held, whatever its period says (<i>tạm dừng hủy</i>); empty where nothing is said of a hold. */
    Optional<String> hold();

    /** Whether documents in it are known to be in other files too (<i>tài liệu dùng chung</i>). */
    default boolean isShared() {
        return false;
    }

    /** Returns the unit it was made in (<i>đơn vị</i>). */
    Optional<String> unit();

    /** Returns who made it (<i>người lập hồ sơ</i>). */
    Optional<String> maker();

    /** Returns the highest mark of secrecy. */
    Optional<Secrecy> secrecy();

    /** Returns the day it was declassified (<i>giải mật</i>). */
    Optional<LocalDate> declassified();

    /** Returns the item of the retention schedule it comes under. */
    Optional<String> item();

    /** Returns its documents. */
    ImmutableList<FileEntry> entries();

    /** Returns the totals stated for it. */
    Optional<FileTotals> statedTotals();

    /** Returns the boxes it fills. */
    Optional<Boxes> boxes();

    /** Checks the days. */
    @Value.Check
    default void check() {
        if (opened().isPresent() && closed().isPresent()) {
            checkArgument(
                    !closed().get().isBefore(opened().get()),
                    "file %s closed on %s before it was opened on %s",
                    code(),
                    closed().get(),
                    opened().get());
        }
    }

    /** Whether a secret is in it that was not declassified by the day. */
    default boolean isSecretOn(LocalDate day) {
        if (declassified().isPresent() && !declassified().get().isAfter(day)) {
            return false;
        }
        if (secrecy().isPresent()) {
            return true;
        }
        ImmutableList<FileEntry> entries = entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).secrecy().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the highest mark of secrecy that it or a document in it has on a day; empty if it is not secret then. */
    default Optional<Secrecy> secrecyOn(LocalDate day) {
        if (!isSecretOn(day)) {
            return Optional.empty();
        }
        return Stream.concat(secrecy().stream(), entries().stream().flatMap(entry -> entry.secrecy().stream()))
                .min(Comparator.naturalOrder());
    }

    /** Returns a copy with other documents. */
    RecordsFile withEntries(Iterable<? extends FileEntry> entries);

    /** Returns a copy with another title. */
    RecordsFile withTitle(String title);

    /** Returns a copy on another medium. */
    RecordsFile withMedium(FileMedium medium);

    /** Returns a copy with another item. */
    RecordsFile withItem(String item);

    /** Returns a copy that ended on another day. */
    RecordsFile withClosed(LocalDate closed);

    /** Returns a copy that was delivered on a day. */
    RecordsFile withTransferred(LocalDate transferred);

    /** Returns a copy with a mark of secrecy. */
    RecordsFile withSecrecy(Secrecy secrecy);

    /** Returns a copy that is held. */
    RecordsFile withHold(String reason);

    /** Returns a copy that was declassified on a day. */
    RecordsFile withDeclassified(LocalDate declassified);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a file. */
    final class Builder extends ImmutableRecordsFile.Builder {
        Builder() {}
    }
}
