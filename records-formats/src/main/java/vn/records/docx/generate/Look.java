package vn.records.docx.generate;

/** A component as a style of Word (<i>kiểu trình bày</i>), which a person can go on using. */
enum Look {
    NORMAL("Normal", "Normal"),
    NATIONAL_NAME("QuocHieu", "Quốc hiệu"),
    NATIONAL_MOTTO("TieuNgu", "Tiêu ngữ"),
    PARTY_TITLE("TieuDe", "Tiêu đề"),
    PARENT_AGENCY("CoQuanChuQuan", "Cơ quan chủ quản"),
    ISSUING_AGENCY("CoQuanBanHanh", "Cơ quan ban hành"),
    ISSUER_STAR("DauSao", "Dấu sao"),
    NUMBER("SoKyHieu", "Số, ký hiệu"),
    PLACE_AND_DATE("DiaDanhThoiGian", "Địa danh, thời gian"),
    LETTER_SUBJECT("TrichYeuCongVan", "Trích yếu công văn"),
    MARK("DauChi", "Dấu chỉ mức độ"),
    MARK_PLACE("ViTriDauChi", "Vị trí dấu chỉ"),
    CIRCULATION("ChiDanLuuHanh", "Chỉ dẫn lưu hành"),
    TYPE_NAME("TenLoai", "Tên loại"),
    SUBJECT("TrichYeu", "Trích yếu"),
    BELOW_SUBJECT("GachDuoiTrichYeu", "Gạch dưới trích yếu"),
    AUTHORITY("ThamQuyen", "Thẩm quyền ban hành"),
    BASIS("CanCu", "Căn cứ"),
    OPERATIVE("LenhVan", "Quyết định"),
    ADDRESSEE("KinhGui", "Kính gửi"),
    ADDRESSEES("KinhGuiNhieuNoi", "Kính gửi nhiều nơi"),
    TEXT("NoiDung", "Nội dung"),
    DIVISION("PhanChuongMuc", "Phần, chương, mục"),
    DIVISION_TITLE("TieuDePhanChuongMuc", "Tiêu đề phần, chương, mục"),
    ROMAN("MucLaMa", "Mục không có điều"),
    ARTICLE("Dieu", "Điều"),
    CLAUSE("Khoan", "Khoản"),
    POINT("Diem", "Điểm"),
    SIGNING_AUTHORITY("ChucVuNguoiKy", "Chức vụ người ký"),
    SIGNING_POST("ChucVuDuoiQuyenHan", "Chức vụ dưới quyền hạn"),
    SIGNER_NAME("HoTenNguoiKy", "Họ tên người ký"),
    SIGNATURE("ChoKy", "Chỗ ký"),
    RECIPIENTS_LABEL("NoiNhan", "Nơi nhận"),
    RECIPIENT("TenNoiNhan", "Tên nơi nhận"),
    DRAFTER("KyHieuNguoiSoan", "Ký hiệu người soạn"),
    ANNEX_LABEL("PhuLuc", "Phụ lục"),
    ANNEX_TITLE("TieuDePhuLuc", "Tiêu đề phụ lục"),
    REFERENCE("KemTheo", "Kèm theo"),
    COPY_FORM("HinhThucSao", "Hình thức sao"),
    SIGNATURE_DATA("ThongTinChuKySo", "Thông tin chữ ký số"),
    CONTACT("LienHe", "Địa chỉ, liên hệ"),
    PAGE_NUMBER("SoTrang", "Số trang"),
    TABLE_HEAD("DauBang", "Đầu bảng"),
    TABLE_TEXT("TrongBang", "Trong bảng"),
    BETWEEN("Ngat", "Ngắt");

    private final String id;
    private final String vietnamese;

    Look(String id, String vietnamese) {
        this.id = id;
        this.vietnamese = vietnamese;
    }

    String id() {
        return id;
    }

    String vietnamese() {
        return vietnamese;
    }
}
