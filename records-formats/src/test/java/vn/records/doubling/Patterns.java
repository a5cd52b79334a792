package vn.records.doubling;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;

/** Texts that scanners look at twice: signs they cut at, words they look for, and what begins like them and goes on otherwise. */
final class Patterns {

    private static final String[] SIGNS = {
        " ", "\t", "a\t", "a  ", "\u00a0", "\u3000", "\u200b", "\u00ad", "\u202e", ".", ". ", "..", "…", ",", "a, ", ";",
        "a; ", ":", "a: ", "-", " - ", "–", "—", "/", "//", "(", ")", "()", "a (", "( a )", "[", "]", "[a] ", "{", "}", "“", "”",
        "“a” ", "\"", "'", "_", "*", "=", "~", "+", "%", "&", "<", ">", "\\", "$1", "#", "@", "|", "./.", "a .b ", "a ,b ", "?!",
    };

    private static final String[] LETTERS = {
        "a", "A", "a ", "A ", "â", "Đ", "đ ", "ạ", "a\u0323", "e\u0302\u0301", "\u0301a", "İ", "ß", "Ǆ", "ﬁ", "Ω", "ж", "中",
        "\ud83d\ude00", "\ud800", "\u05d0", "\u0e01", "Aa", "aA ", "hoà ", "qúy ", "nghi ", "aa aa ", "công tác quản lý hồ sơ ",
        "Công Tác ", "CÔNG TÁC ", "và ", "µ", "¸¶·¹ ", "Sè: ", "UÛy ban ", "aù ", "Qu¶n lý ",
    };

    private static final String[] NUMBERS = {
        "0", "1 ", "12,", "1.", "1. ", "1.1.", "1) ", "a) ", "đ) ", "a-", "A-", "A.", "a.b", "I.", "IV. ", "X", "1-1-", "01/", "1/1/2020 ",
        "31/02/2026", "5-1-2020, ", "99999999999999999999 ", "2020 ", "1.000.000 ", "١", "²", "Ⅳ ", "½", "01/QĐ-SNV ", "QĐ-", "/QĐ",
        "30/2020/NĐ-CP ", "30/2020/", "-CP", "NĐ-CP ", "12/2020/QH14 ", "05-QĐ/TW ",
    };

    private static final String[] DAYS = {
        "ngày ", "NGÀY ", "tháng ", "năm ", "năm 2020 ", "ngày 01 ", "ngày 01 tháng 01 ", "ngày 01 tháng 01 năm 2020 ",
        "ngày … tháng … năm … ", "ngày    tháng    năm ", "từ ngày ", "Hà Nội, ngày ", "Hà Nội, ngày 01 tháng 01 năm 2020 ",
    };

    private static final String[] ACTS = {
        "Luật ", "luật Lưu trữ ", "Bộ luật ", "Hiến pháp ", "Pháp lệnh ", "Nghị định ", "nghị định số ", "Nghị định số 30/2020/NĐ-CP ",
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; ", "Nghị quyết số ", "Thông tư số 01/2019/TT-BNV, ",
        "Quyết định số 05/QĐ-SNV ", "Luật Lưu trữ ngày 21 tháng 6 năm 2024; ", "Luật số 33/2024/QH15 ", "số ", "số 30/2020/NĐ-CP", "Số: ",
        "Điều ", "Điều 1 ", "Điều 1. ", "điều 1, ", "khoản ", "khoản 1 ", "Khoản 1, ", "điểm ", "điểm a ", "điểm a khoản 1 Điều 1 ",
        "điểm a, b và c khoản 1, 2 Điều 3, 4; ", "Chương I ", "Mục 1 ", "Phần I ", "tiết a ", "theo quy định tại ", "sửa đổi, bổ sung ",
        "đã được sửa đổi, bổ sung một số điều theo ", "của Chính phủ ", "của Quốc hội ", "của Bộ trưởng Bộ Nội vụ ", "Căn cứ ", "Căn cứ Luật ;",
        "Theo đề nghị của ", "Xét ", "về ", "Về việc ", "V/v ", "hết hiệu lực ", "thay thế ",
    };

    private static final String[] PLACES = {
        "tỉnh ", "Tỉnh ", "tỉnh Ninh Bình ", "tỉnh Ninh Bình, ", "thành phố ", "Thành phố Hồ Chí Minh ", "TP. ", "huyện ", "huyện A, ", "xã ", "xã Ninh ",
        "phường ", "quận 1 ", "thị trấn ", "UBND ", "UBND tỉnh ", "UBND huyện Ninh ", "Ủy ban nhân dân ", "ỦY BAN NHÂN DÂN ", "Ủy ban nhân dân tỉnh Ninh Bình ",
        "Hội đồng nhân dân ", "HĐND ", "Hà Nội ", "Ninh Bình", "Ninh ", "Hà ", "Sở ", "Sở Nội vụ ", "SỞ NỘI VỤ ", "Bộ ", "Bộ Nội vụ ", "Cục ", "Chi cục ",
        "Ban ", "BAN ", "Phòng ", "Trung tâm ", "Văn phòng ", "Trường ", "Công ty ", "Tổng công ty ", "Đảng ủy ", "Tỉnh uỷ ", "cấp tỉnh ",
    };

    private static final String[] CAPITALS = {
        "nhà nước ", "Nhà Nước ", "Trung ương ", "đảng ", "Đảng Cộng sản Việt Nam ", "miền Bắc ", "Chủ tịch ", "chủ tịch nước ", "Nguyễn Văn A ",
        "NGUYỄN VĂN A ", "thứ Hai ", "quốc khánh ", "tết ", "Huân chương ", "Anh hùng ", "Nhân dân ", "Thủ tướng ", "Giám đốc Sở ",
    };

    private static final String[] COMPONENTS = {
        "TM. ", "KT. ", "TL. ", "TUQ. ", "Q. ", "T/M ", "K/T ", "TM.KT.", "GIÁM ĐỐC ", "PHÓ GIÁM ĐỐC ", "CHỦ TỊCH ", "CHÁNH VĂN PHÒNG ", "(Đã ký) ",
        "Nơi nhận: ", "Nơi nhận:", "- Như trên; ", "- Lưu: VT, ", "Lưu: ", "Lưu", "Kính gửi: ", "(để báo cáo); ", "Như Điều 3; ", "QUYẾT ĐỊNH ", "QUYẾT ĐỊNH: ",
        "THÔNG BÁO ", "NGHỊ QUYẾT ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ", "CỘNG ", "Độc lập - Tự do - Hạnh phúc ", "Độc lập", "PHỤ LỤC ", "Phụ lục I ",
        "(Kèm theo ", "(Kèm theo Quyết định số ", "MẬT ", "TUYỆT MẬT ", "HỎA TỐC ", "SAO Y ", "BẢN SAO ", "LƯU HÀNH NỘI BỘ ", "ĐT: 0229 ", "a@b.vn ",
        "http://a.b/ ", "ĐẢNG CỘNG SẢN VIỆT NAM ", "Trân trọng ", "Người ký ", "Mẫu số 01 ", "HẾT ", "Điện thoại: ", "Website: ", "Trang ",
    };

    /** What is counted or nested; set in paragraphs, each line is one. */
    private static final String[] LISTS = {
        "№. Việc", "№) Việc", "Điều №. Việc", "Điều №.\n№. Việc", "Chương I\nTÊN\nĐiều №. Việc", "1. Việc:\na) Việc;\nb) Việc;",
        "1. Việc\nVăn bản\n2. Việc", "a) Việc;\n- Việc", "- Việc;", "+ Việc;", "I. VIỆC\n1. Việc\na) Việc", "№.1. Việc", "1.№. Việc", "1/ Việc\n2. Việc",
        "a) Việc\nđ. Việc", "Căn cứ Luật số №;", "Căn cứ Luật A;\nXét B;", "“Điều №. Việc", "Điều №. Việc”.", "Phụ lục №", "PHỤ LỤC\nTÊN\n(Kèm theo Quyết định số №)",
        "Phụ lục I\n ", "Mẫu số №", "Biểu số №\nTÊN BIỂU", "QUYẾT ĐỊNH:\nĐiều №. Việc", "Nơi nhận:\n- Như trên;", "TM. UBND\nCHỦ TỊCH\nNguyễn Văn A",
        "SAO Y", "SAO Y BẢN CHÍNH", "TRÍCH SAO\nSố: №", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        "SỞ NỘI VỤ\nSố: №/QĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nQUYẾT ĐỊNH\nĐiều 1. A\nNơi nhận:", "QUY CHẾ\n(Ban hành kèm theo Quyết định số №)",
        "Kính gửi: Sở №", "Kính gửi:\n- Sở №;", "V/v việc №", "tỉnh A№, ", "xã A№ ", "Nghị định số №/2020/NĐ-CP ", "điểm a khoản № Điều № ", "Nguyễn Văn №", "“№” ",
        "Quyết định số №/QĐ-UBND ngày 1 tháng 1 năm 2020 của Ủy ban nhân dân tỉnh A№; ", "(sau đây gọi tắt là A№) ", "ĐẢNG CỘNG SẢN VIỆT NAM\nSố №-TB/TU", "T/M BAN THƯỜNG VỤ\nBÍ THƯ",
        "_______", "- - - - -", "*", "A\n_____", "Trang №", "\u2022 Việc", "ĐT: №", "${tên}", "{{a}}", "[ngày]", "<tên>", "xx", "20xx ", "....../....../......",
    };

    private static final ImmutableList<TextPattern> BEGUN = ImmutableList.of(
            new TextPattern("Số: 01/", "A-", "A"),
            new TextPattern("Số: 01/QĐ-", "A", "/"),
            new TextPattern("Số: ", "0", "/QĐ-SNV"),
            new TextPattern("Số:", " ", "/QĐ-SNV"),
            new TextPattern("Ninh Bình, ngày ", "1", " tháng 1 năm 2026"),
            new TextPattern("Ninh Bình, ngày", " ", "tháng 1 năm 2026"),
            new TextPattern("", "Ninh Bình ", ", ngày 1 tháng 1 năm 2026"),
            new TextPattern("Điều ", "1", "."),
            new TextPattern("Điều 1.", " ", "x"),
            new TextPattern("1.", "1.", " Việc"),
            new TextPattern("Chương ", "I", ""),
            new TextPattern("V/v ", "a ", "."),
            new TextPattern("KT. ", "PHÓ ", "GIÁM ĐỐC"),
            new TextPattern("TM. ", "ỦY BAN ", "NHÂN DÂN"),
            new TextPattern("Kính gửi:", " ", "Sở"),
            new TextPattern("- Lưu: VT", ", VP", "."),
            new TextPattern("Căn cứ Nghị định số 30/2020/NĐ-CP", " ", "ngày 05 tháng 3 năm 2020"),
            new TextPattern("Căn cứ Luật ", "A ", "ngày 21 tháng 6 năm 2024;"),
            new TextPattern("Luật ", "sửa đổi, bổ sung một số điều của Luật ", ""),
            new TextPattern("(", "a ", ""),
            new TextPattern("“", "a ", ""),
            new TextPattern("", "a ", "”"),
            new TextPattern("Phụ lục ", "I", ""),
            new TextPattern("(Kèm theo Quyết định số ", "0", "/QĐ-SNV)"),
            new TextPattern("khoản 1", ", 2", " Điều 3"),
            new TextPattern("điểm a", ", b", " khoản 1 Điều 3 Nghị định số 30/2020/NĐ-CP"),
            new TextPattern("từ Điều 1", " đến Điều 2", ""),
            new TextPattern("a", "\u0323b", ""),
            new TextPattern("Tổng cộng: ", "1.000", " đồng"),
            new TextPattern("SAO ", "Y ", "BẢN CHÍNH"));

    private Patterns() {}

    static ImmutableList<TextPattern> all() {
        return Stream.concat(
                        Stream.of(SIGNS, LETTERS, NUMBERS, DAYS, ACTS, PLACES, CAPITALS, COMPONENTS, LISTS)
                                .flatMap(Arrays::stream)
                                .map(TextPattern::of),
                        BEGUN.stream())
                .collect(ImmutableList.toImmutableList());
    }
}
