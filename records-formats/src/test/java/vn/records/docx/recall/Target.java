package vn.records.docx.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A component in a file: by the style that our own documents have for it, and by its words in those of others. */
enum Target implements Where {
    NATION("QuocHieu", "CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    MOTTO("TieuNgu", "\\s*Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc\\s*"),
    PARENT("CoQuanChuQuan"),
    ISSUER("CoQuanBanHanh"),
    NUMBER("SoKyHieu", "Số: ?\\d*/[\\p{Lu}\\d]+(-[\\p{Lu}\\d]+)+"),
    DATE("DiaDanhThoiGian", "\\p{Lu}[\\p{L} ]{2,30}, ngày \\d* *tháng \\d+ năm 20\\d\\d"),
    LETTER_SUBJECT("TrichYeuCongVan", "V/v .+"),
    TYPE("TenLoai", "QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|TỜ TRÌNH|THÔNG BÁO"),
    SUBJECT("TrichYeu"),
    AUTHORITY("ThamQuyen"),
    BASIS("CanCu", "Căn cứ .+;"),
    PROPOSAL("CanCu", "Theo đề nghị .+", "Theo đề nghị .*"),
    OPERATIVE("LenhVan"),
    ADDRESSEE("KinhGui", "Kính gửi: .+"),
    ADDRESSEES("KinhGuiNhieuNoi", "", "Kính gửi:"),
    ADDRESSEE_ITEM("KinhGuiNhieuNoi", "", "- .*"),
    TEXT("NoiDung", "(?!Căn cứ|Theo đề nghị|Xét |Điều \\d|Phụ lục)\\p{Lu}.{200,}", "\\p{Lu}.{110,}"),
    DASH("NoiDung", "- .{200,}", "- .*"),
    PART("PhanChuongMuc", "", "Phần .*"),
    PART_TITLE("TieuDePhanChuongMuc", "", "TÌNH HÌNH THỰC HIỆN|NHIỆM VỤ"),
    CHAPTER("PhanChuongMuc", "", "Chương .*"),
    CHAPTER_TITLE("TieuDePhanChuongMuc", "", "QUY ĐỊNH CHUNG|QUẢN LÝ VĂN BẢN"),
    SECTION("PhanChuongMuc", "", "Mục .*"),
    SECTION_TITLE("TieuDePhanChuongMuc", "", "VĂN BẢN ĐI|VĂN BẢN ĐẾN"),
    ROMAN("MucLaMa"),
    ARTICLE("Dieu", "Điều \\d+\\. .+"),
    TITLED_CLAUSE("Khoan", "", ".{3,40}[^.:;]"),
    CLAUSE("Khoan", "\\d\\. .{150,}", ".{110,}"),
    POINT("Diem", "[a-hđ]\\) .{100,}"),
    END("", ".*\\./\\.", ".*\\./\\."),
    POST("ChucVuNguoiKy"),
    DEPUTY("ChucVuNguoiKy", "", "KT\\. .*"),
    HEAD("ChucVuNguoiKy", "", "GIÁM ĐỐC"),
    NAME("HoTenNguoiKy"),
    RECIPIENTS("NoiNhan", "Nơi nhận:"),
    RECIPIENT("TenNoiNhan", "- [^L].*;", "- [^L].*;"),
    AS_ABOVE("TenNoiNhan", "- Như trên;", "- Như trên;"),
    FILED("TenNoiNhan", "- Lưu: VT.*\\.", "- Lưu.*"),
    DRAFTER("KyHieuNguoiSoan"),
    ANNEX("PhuLuc"),
    ANNEX_TITLE("TieuDePhuLuc"),
    REFERENCE("KemTheo"),
    URGENCY("ViTriDauChi"),
    /** Circulation is drawn on the page from the paragraph of Quốc hiệu. */
    CIRCULATION("QuocHieu"),
    /** The pages of a document that has neither tables nor marks. */
    BARE("QuocHieu"),
    /** What is no paragraph: the pages, their headers and styles. */
    FILE("QuocHieu", "CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM");

    private static final Pattern ANY = Pattern.compile("");

    private final String style;
    private final Pattern ofOthers;
    private final Pattern ofOurs;

    Target(String style) {
        this(style, "");
    }

    Target(String style, String ofOthers) {
        this(style, ofOthers, ".*");
    }

    Target(String style, String ofOthers, String ofOurs) {
        this.style = style;
        this.ofOthers = Pattern.compile(ofOthers);
        this.ofOurs = Pattern.compile(ofOurs);
    }

    /** Returns the place of the component in a file that has it at so many places. */
    Passage at(int index, OpenedDocx file) throws NotPossible {
        List<Passage> all = all(file);
        if (all.size() <= index) {
            throw new NotPossible(this + " stands at " + all.size() + " places");
        }
        return all.get(index);
    }

    /** Returns where the component stands, whatever its words are. */
    List<Passage> all(OpenedDocx file) {
        return in(file.passages(), ANY);
    }

    /** Returns where the component stands; empty where a file has none. */
    @Override
    public List<Passage> in(List<Passage> passages, Pattern having) {
        boolean ours = passages.stream().anyMatch(passage -> passage.style().equals("QuocHieu"));
        List<Passage> found = new ArrayList<>();
        for (Passage passage : passages) {
            String text = passage.text();
            boolean is = ours
                    ? (style.isEmpty() || passage.style().equals(style))
                            && ofOurs.matcher(text).matches()
                    : !ofOthers.pattern().isEmpty() && ofOthers.matcher(text).matches();
            boolean misses = (this == CIRCULATION && !passage.isDrawn()) || (this == BARE && passage.isDrawn());
            if (this == END && passage.style().equals("NoiNhan")) {
                break;
            }
            if (is && !misses && having.matcher(text).find()) {
                found.add(passage);
            }
        }
        return found;
    }
}
