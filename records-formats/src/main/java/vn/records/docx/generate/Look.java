package vn.records.docx.generate;

import static vn.records.docx.generate.Look.Trait.BOLD;
import static vn.records.docx.generate.Look.Trait.CENTRED;
import static vn.records.docx.generate.Look.Trait.HEADING;
import static vn.records.docx.generate.Look.Trait.INDENTED;
import static vn.records.docx.generate.Look.Trait.ITALIC;
import static vn.records.docx.generate.Look.Trait.JUSTIFIED;
import static vn.records.docx.generate.Look.Trait.RIGHT;

import com.google.common.collect.ImmutableSet;
import vn.records.docx.generate.SizeSet.Role;

/**
 * The look of a component as a style of Word (<i>kiểu trình bày</i>), which a person can go on using: Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V.
 */
@SuppressWarnings("ImmutableEnumChecker")
enum Look {
    NORMAL("Normal", "Normal", Role.TEXT, 0, 0),
    NATIONAL_NAME("QuocHieu", "Quốc hiệu", Role.HEAD, 0, 0, CENTRED, BOLD),
    NATIONAL_MOTTO("TieuNgu", "Tiêu ngữ", Role.MOTTO, 0, 4, CENTRED, BOLD),
    PARENT_AGENCY("CoQuanChuQuan", "Cơ quan chủ quản", Role.HEAD, 0, 0, CENTRED),
    ISSUING_AGENCY("CoQuanBanHanh", "Cơ quan ban hành", Role.HEAD, 0, 4, CENTRED, BOLD),
    NUMBER("SoKyHieu", "Số, ký hiệu", Role.SIZE_13, 6, 0, CENTRED),
    PLACE_AND_DATE("DiaDanhThoiGian", "Địa danh, thời gian", Role.MOTTO, 6, 0, CENTRED, ITALIC),
    LETTER_SUBJECT("TrichYeuCongVan", "Trích yếu công văn", Role.LETTER_SUBJECT, 6, 0, CENTRED),
    MARK("DauChi", "Dấu chỉ mức độ", Role.SIZE_13, 0, 0, CENTRED, BOLD),
    MARK_PLACE("ViTriDauChi", "Vị trí dấu chỉ", Role.SIZE_13, 6, 0, CENTRED),
    TYPE_NAME("TenLoai", "Tên loại", Role.TEXT, 18, 0, CENTRED, BOLD),
    SUBJECT("TrichYeu", "Trích yếu", Role.TEXT, 0, 12, CENTRED, BOLD),
    AUTHORITY("ThamQuyen", "Thẩm quyền ban hành", Role.TEXT, 6, 6, CENTRED, BOLD),
    BASIS("CanCu", "Căn cứ", Role.TEXT, 6, 0, JUSTIFIED, INDENTED, ITALIC),
    OPERATIVE("LenhVan", "Quyết định", Role.TEXT, 6, 6, CENTRED, BOLD),
    ADDRESSEE("KinhGui", "Kính gửi", Role.TEXT, 12, 6, CENTRED),
    ADDRESSEES("KinhGuiNhieuNoi", "Kính gửi nhiều nơi", Role.TEXT, 6, 0),
    TEXT("NoiDung", "Nội dung", Role.TEXT, 6, 0, JUSTIFIED, INDENTED),
    DIVISION("PhanChuongMuc", "Phần, chương, mục", Role.TEXT, 12, 0, CENTRED, BOLD, HEADING),
    DIVISION_TITLE("TieuDePhanChuongMuc", "Tiêu đề phần, chương, mục", Role.TEXT, 0, 6, CENTRED, BOLD),
    ROMAN("MucLaMa", "Mục không có điều", Role.TEXT, 6, 0, JUSTIFIED, INDENTED, BOLD, HEADING),
    ARTICLE("Dieu", "Điều", Role.TEXT, 6, 0, JUSTIFIED, INDENTED, HEADING),
    CLAUSE("Khoan", "Khoản", Role.TEXT, 6, 0, JUSTIFIED, INDENTED),
    POINT("Diem", "Điểm", Role.TEXT, 6, 0, JUSTIFIED, INDENTED),
    SIGNING_AUTHORITY("ChucVuNguoiKy", "Chức vụ người ký", Role.TEXT, 0, 0, CENTRED, BOLD),
    SIGNER_NAME("HoTenNguoiKy", "Họ tên người ký", Role.TEXT, 0, 0, CENTRED, BOLD),
    SIGNATURE("ChoKy", "Chỗ ký", Role.TEXT, 0, 0, CENTRED),
    RECIPIENTS_LABEL("NoiNhan", "Nơi nhận", Role.SIZE_12, 0, 0, BOLD, ITALIC),
    RECIPIENT("TenNoiNhan", "Tên nơi nhận", Role.SIZE_11, 0, 0),
    ANNEX_LABEL("PhuLuc", "Phụ lục", Role.SIZE_14, 0, 0, CENTRED, BOLD, HEADING),
    ANNEX_TITLE("TieuDePhuLuc", "Tiêu đề phụ lục", Role.TEXT, 0, 0, CENTRED, BOLD),
    REFERENCE("KemTheo", "Kèm theo", Role.TEXT, 0, 12, CENTRED, ITALIC),
    COPY_FORM("HinhThucSao", "Hình thức sao", Role.TEXT, 0, 4, CENTRED, BOLD),
    SIGNATURE_DATA("ThongTinChuKySo", "Thông tin chữ ký số", Role.SIZE_10, 0, 0, RIGHT),
    CONTACT("LienHe", "Địa chỉ, liên hệ", Role.SIZE_11, 0, 0, CENTRED),
    PAGE_NUMBER("SoTrang", "Số trang", Role.TEXT, 0, 0, CENTRED),
    TABLE_HEAD("DauBang", "Đầu bảng", Role.SIZE_13, 3, 3, CENTRED, BOLD),
    TABLE_TEXT("TrongBang", "Trong bảng", Role.SIZE_13, 2, 2),
    BETWEEN("Ngat", "Ngắt", Role.SIZE_10, 0, 0);

    /** What sets a look apart from running text at the left margin. */
    enum Trait {
        BOLD,
        ITALIC,
        CENTRED,
        RIGHT,
        JUSTIFIED,
        /** The first line goes in by 1,27 cm. */
        INDENTED,
        /** Shown in the outline; stays with what follows. */
        HEADING
    }

    private final String id;
    private final String vietnamese;
    private final Role role;
    private final int before;
    private final int after;
    private final ImmutableSet<Trait> traits;

    Look(String id, String vietnamese, Role role, int before, int after, Trait... traits) {
        this.id = id;
        this.vietnamese = vietnamese;
        this.role = role;
        this.before = before;
        this.after = after;
        this.traits = ImmutableSet.copyOf(traits);
    }

    String id() {
        return id;
    }

    String vietnamese() {
        return vietnamese;
    }

    Role role() {
        return role;
    }

    /** Returns the space above, in points; a number in smaller type than the date beside it stands on one line with it. */
    int before(SizeSet sizes) {
        return this == NUMBER ? before + sizes.dateAboveNumber() : before;
    }

    /** Returns the space below, in points. */
    int after() {
        return after;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
