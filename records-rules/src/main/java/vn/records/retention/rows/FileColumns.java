package vn.records.retention.rows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import vn.records.file.FileKind;
import vn.records.file.FileMedium;
import vn.records.row.Column;

/** The columns of a list of files, and what may stand in them. */
final class FileColumns {

    static final Column CODE = Column.required(
            "code", "Mã hồ sơ", "Số và ký hiệu hồ sơ", "Số, ký hiệu hồ sơ", "Số hồ sơ", "Ký hiệu hồ sơ");
    static final Column TITLE = Column.optional("title", "Tiêu đề", "Tiêu đề hồ sơ", "Tên hồ sơ");
    static final Column ITEM = Column.required("item", "Mục", "Mục thời hạn bảo quản", "Mục THBQ");
    static final Column OPENED = Column.optional("opened", "Ngày mở", "Ngày bắt đầu", "Ngày mở hồ sơ");
    static final Column CLOSED = Column.required("closed", "Ngày kết thúc", "Ngày đóng", "Ngày đóng hồ sơ");
    static final Column MEDIUM = Column.optional("medium", "Hình thức", "Dạng hồ sơ");
    static final Column KIND = Column.optional("kind", "Loại", "Loại hồ sơ");
    static final Column SETTLED = Column.optional("settled", "Ngày quyết toán");
    static final Column EVENT = Column.optional("event", "Ngày sự kiện", "Ngày bắt đầu tính thời hạn");
    static final Column ENTRIES = Column.optional("entries", "Số văn bản", "Tổng số văn bản");
    static final Column BOXES = Column.optional("boxes", "Số hộp", "Hộp");

    static final Column TRANSFERRED = Column.optional("transferred", "Ngày nộp lưu");

    static final Column SECRECY = Column.optional("secrecy", "Độ mật", "Mức độ mật", "Mật", "Dấu mật");
    static final Column DECLASSIFIED = Column.optional("declassified", "Ngày giải mật");
    static final Column HOLD = Column.optional("hold", "Tạm dừng hủy", "Giữ lại", "Lý do giữ lại");
    static final Column SHARED = Column.optional("shared", "Dùng chung", "Tài liệu dùng chung");
    static final Column UNIT = Column.optional("unit", "Đơn vị", "Phòng ban", "Đơn vị lập hồ sơ");
    static final Column MAKER = Column.optional("maker", "Người lập", "Người lập hồ sơ");
    static final Column FONDS = Column.optional("fonds", "Mã phông", "Tên phông", "Phông lưu trữ");

    /** What bears on whether a file may go, and whose it is. */
    static final ImmutableList<Column> BEARINGS =
            ImmutableList.of(SECRECY, DECLASSIFIED, HOLD, SHARED, UNIT, MAKER, FONDS);

    static final ImmutableList<Column> ALL = ImmutableList.<Column>builder()
            .add(CODE, TITLE, ITEM, OPENED, CLOSED, MEDIUM, KIND, SETTLED, EVENT, ENTRIES, BOXES, TRANSFERRED)
            .addAll(BEARINGS)
            .build();

    /** What says that there is none, in lower case; any other word says that there is one. */
    static final ImmutableSet<String> NONE = ImmutableSet.of("", "không", "no", "0", "false", "-");

    /** Marks that say that a file is not secret, in lower case. */
    static final ImmutableSet<String> NOT_SECRET =
            ImmutableSet.of("", "không", "không mật", "thường", "no", "none", "0", "-");

    /** Words that say that a file did not come into the agency archive, in lower case. */
    static final ImmutableSet<String> NOT_DELIVERED =
            ImmutableSet.of("chưa", "chưa nộp", "chưa nộp lưu", "no", "không");

    /** By letters in lower case. */
    static final ImmutableMap<String, FileMedium> MEDIA = ImmutableMap.of(
            "paper", FileMedium.PAPER,
            "giấy", FileMedium.PAPER,
            "electronic", FileMedium.ELECTRONIC,
            "điện tử", FileMedium.ELECTRONIC,
            "mixed", FileMedium.MIXED,
            "hỗn hợp", FileMedium.MIXED);

    /** By letters in lower case. */
    static final ImmutableMap<String, FileKind> KINDS = ImmutableMap.of(
            "general", FileKind.GENERAL,
            "chung", FileKind.GENERAL,
            "construction", FileKind.CONSTRUCTION,
            "xây dựng cơ bản", FileKind.CONSTRUCTION,
            "administrative-procedure", FileKind.ADMINISTRATIVE_PROCEDURE,
            "thủ tục hành chính", FileKind.ADMINISTRATIVE_PROCEDURE);

    private FileColumns() {}
}
