package vn.records.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.text.ComposedText;
import vn.records.text.TextRange;
import vn.records.text.VietnameseText;

/**
 * The name of an agency or organisation (<i>tên cơ quan, tổ chức</i>) as it is written.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2, điểm a: the issuing agency writes its official name in
 * full; only the name of the parent agency may abbreviate common phrases, such as UBND and HĐND.
 *
 * @param text the name as it was given; places refer to it
 * @since 0.1
 */
public record AgencyName(String text) implements Serializable {
    private static final ImmutableMap<String, String> COMMON = ImmutableMap.<String, String>builder()
            .put("UBND", "ỦY BAN NHÂN DÂN")
            .put("HĐND", "HỘI ĐỒNG NHÂN DÂN")
            .put("UBMTTQ", "ỦY BAN MẶT TRẬN TỔ QUỐC")
            .put("MTTQ", "MẶT TRẬN TỔ QUỐC")
            .put("TP", "THÀNH PHỐ")
            .put("TPHCM", "THÀNH PHỐ HỒ CHÍ MINH")
            .put("HCM", "HỒ CHÍ MINH")
            .put("TX", "THỊ XÃ")
            .put("TW", "TRUNG ƯƠNG")
            .put("TƯ", "TRUNG ƯƠNG")
            .put("THPT", "TRUNG HỌC PHỔ THÔNG")
            .put("THCS", "TRUNG HỌC CƠ SỞ")
            .put("GDĐT", "GIÁO DỤC VÀ ĐÀO TẠO")
            .put("GD&ĐT", "GIÁO DỤC VÀ ĐÀO TẠO")
            .put("TNHH", "TRÁCH NHIỆM HỮU HẠN")
            .put("MTV", "MỘT THÀNH VIÊN")
            .put("CP", "CỔ PHẦN")
            .put("XNK", "XUẤT NHẬP KHẨU")
            .put("BQL", "BAN QUẢN LÝ")
            .put("QLDA", "QUẢN LÝ DỰ ÁN")
            .put("ĐTXD", "ĐẦU TƯ XÂY DỰNG")
            .put("XDCB", "XÂY DỰNG CƠ BẢN")
            .put("NN&PTNT", "NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN")
            .put("TN&MT", "TÀI NGUYÊN VÀ MÔI TRƯỜNG")
            .put("KH&ĐT", "KẾ HOẠCH VÀ ĐẦU TƯ")
            .put("KH&CN", "KHOA HỌC VÀ CÔNG NGHỆ")
            .put("TT&TT", "THÔNG TIN VÀ TRUYỀN THÔNG")
            .put("LĐTBXH", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")
            .put("VHTTDL", "VĂN HÓA, THỂ THAO VÀ DU LỊCH")
            .put("CNTT", "CÔNG NGHỆ THÔNG TIN")
            .put("KCN", "KHU CÔNG NGHIỆP")
            .put("BHXH", "BẢO HIỂM XÃ HỘI")
            .put("KBNN", "KHO BẠC NHÀ NƯỚC")
            .put("TAND", "TÒA ÁN NHÂN DÂN")
            .put("VKSND", "VIỆN KIỂM SÁT NHÂN DÂN")
            .put("TTYT", "TRUNG TÂM Y TẾ")
            .put("BVĐK", "BỆNH VIỆN ĐA KHOA")
            .put("PTDTNT", "PHỔ THÔNG DÂN TỘC NỘI TRÚ")
            .put("VN", "VIỆT NAM")
            .buildOrThrow();
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]++(?:&[\\p{L}\\d]++)*+\\.?");

    /**
     * A common phrase that is abbreviated.
     *
     * @param at where, in the name as given, with the dot behind it if there is one
     * @param written the abbreviation with its dot
     * @param meaning the phrase in capitals
     */
    public record Abbreviation(TextRange at, String written, String meaning) implements Serializable {}

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it has no letter
     */
    public AgencyName {
        checkArgument(text.codePoints().anyMatch(Character::isLetter), "no name of an agency: '%s'", text);
    }

    /**
     * Returns the name with this text.
     *
     * @throws IllegalArgumentException if it has no letter
     */
    public static AgencyName of(String text) {
        return new AgencyName(text);
    }

    /**
     * Returns the same as {@link #of(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static AgencyName valueOf(String text) {
        return of(text);
    }

    /**
     * Returns the common abbreviations in the name, in order. An abbreviation that is part of an official name, such as
     * that of a company, cannot be told from others.
     */
    public ImmutableList<Abbreviation> abbreviations() {
        ComposedText name = ComposedText.of(text);
        ImmutableList.Builder<Abbreviation> found = ImmutableList.builder();
        Matcher token = TOKEN.matcher(name.composed());
        while (token.find()) {
            boolean dotted = token.group().endsWith(".");
            String letters = dotted ? token.group().substring(0, token.group().length() - 1) : token.group();
            String meaning = COMMON.get(VietnameseText.upper(letters));
            if (meaning != null && isAbbreviation(letters, dotted)) {
                TextRange at = TextRange.of(token.start(), token.end());
                found.add(new Abbreviation(name.inOriginal(at), token.group(), meaning));
            }
        }
        return found.build();
    }

    /** {@code Tp.} in a name in small letters is one, the word {@code tư} is none. */
    private static boolean isAbbreviation(String letters, boolean dotted) {
        return VietnameseText.isUpperCase(letters)
                ? !letters.equals("TƯ") || dotted
                : dotted && Character.isUpperCase(letters.charAt(0));
    }

    /** Returns the name as given. */
    @Override
    public String toString() {
        return text;
    }
}
