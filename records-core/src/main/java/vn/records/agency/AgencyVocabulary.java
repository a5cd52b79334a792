package vn.records.agency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import vn.records.text.VietnameseText;

/**
 * The words that names of agencies are made of (<i>từ ngữ trong tên cơ quan, tổ chức</i>), each list with its sense. Names
 * are asked for in capitals, tones folded, unless a question says otherwise.
 *
 * @since 0.1
 */
public final class AgencyVocabulary {

    /** What a name of an agency may begin with, letters only. */
    private static final ImmutableSet<String> NOUNS = ImmutableSet.of(
            "uybannhandan",
            "ubnd",
            "hoidongnhandan",
            "hdnd",
            "so",
            "bo",
            "cuc",
            "chicuc",
            "tongcuc",
            "vu",
            "vanphong",
            "ban",
            "phong",
            "trungtam",
            "truong",
            "vien",
            "hocvien",
            "tongcongty",
            "congty",
            "tapdoan",
            "chinhphu",
            "thutuongchinhphu",
            "thanhtra",
            "toaan",
            "vienkiemsat",
            "quochoi",
            "hoi",
            "hiephoi",
            "lienhiep",
            "liendoan",
            "xinghiep",
            "chinhanh",
            "doan",
            "congdoan",
            "matran",
            "benhvien",
            "nganhang",
            "kho",
            "baohiem",
            "congan",
            "dai",
            "bao",
            "tap",
            "quy",
            "hoidong",
            "daihoc",
            "nhaxuatban",
            "chutich",
            "khoa",
            "doi",
            "tram",
            "thu");

    private static final int LONGEST_BEGINNING =
            NOUNS.stream().mapToInt(String::length).max().orElseThrow();

    /** Abbreviations of common phrases that no official name is made of. */
    private static final ImmutableSet<String> NEVER_OFFICIAL = ImmutableSet.of("UBND", "HĐND", "UBMTTQ", "UBMTTQVN");

    /** The bodies of a unit of the State: collectives that are no post. */
    private static final ImmutableList<String> LOCAL_BODIES =
            ImmutableList.of("ỦY BAN NHÂN DÂN", "UBND", "HỘI ĐỒNG NHÂN DÂN", "HĐND");

    private static final ImmutableList<String> MINISTRIES = ImmutableList.of("BỘ");

    /** What a ministry or a body of a unit may have below it, never above. */
    private static final ImmutableList<String> DEPARTMENTS = ImmutableList.of("SỞ", "PHÒNG", "CHI CỤC", "CỤC");

    /** The head's title in agencies by the first words of their name. */
    private static final ImmutableSetMultimap<String, String> HEADS = ImmutableSetMultimap.<String, String>builder()
            .put("SỞ", "GIÁM ĐỐC")
            .put("ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
            .put("BỘ", "BỘ TRƯỞNG")
            .put("TỔNG CỤC", "TỔNG CỤC TRƯỞNG")
            .put("CỤC", "CỤC TRƯỞNG")
            .put("CHI CỤC", "CHI CỤC TRƯỞNG")
            .put("VĂN PHÒNG", "CHÁNH VĂN PHÒNG")
            .put("THANH TRA", "CHÁNH THANH TRA")
            .put("PHÒNG", "TRƯỞNG PHÒNG")
            .put("TRUNG TÂM", "GIÁM ĐỐC")
            .put("BỆNH VIỆN", "GIÁM ĐỐC")
            .put("HỌC VIỆN", "GIÁM ĐỐC")
            .putAll("CÔNG TY", "GIÁM ĐỐC", "TỔNG GIÁM ĐỐC")
            .put("TỔNG CÔNG TY", "TỔNG GIÁM ĐỐC")
            .put("TRƯỜNG", "HIỆU TRƯỞNG")
            .put("VIỆN", "VIỆN TRƯỞNG")
            .build();

    /** Words in names of agencies whose sector may provide for honours before the name of a person. */
    private static final ImmutableSet<String> SECTORS_WITH_HONOURS = ImmutableSet.of(
            "HỌC VIỆN",
            "ĐẠI HỌC",
            "GIÁO DỤC",
            "KHOA HỌC",
            "Y TẾ",
            "BỆNH VIỆN",
            "Y DƯỢC",
            "VIỆN",
            "QUÂN",
            "QUỐC PHÒNG",
            "CÔNG AN",
            "BIÊN PHÒNG",
            "CẢNH SÁT",
            "BỘ TƯ LỆNH",
            "BỘ CHỈ HUY",
            "SƯ ĐOÀN",
            "TRUNG ĐOÀN");

    /** Words of an agency or a person of authority where a text cites its document, in small letters. */
    private static final ImmutableList<String> AUTHORITIES = ImmutableList.of(
            "chính phủ",
            "thủ tướng",
            "quốc hội",
            "ủy ban",
            "ubnd",
            "hđnd",
            "hội đồng",
            "bộ ",
            "sở ",
            "cục ",
            "ban chấp",
            "ban thường",
            "ban quản",
            "ban chỉ",
            "ban bí",
            "ban tổ",
            "ban đảng",
            "chủ tịch",
            "giám đốc",
            "hiệu trưởng",
            "tổng ",
            "viện ",
            "tòa án",
            "liên bộ",
            "liên tịch",
            "trung ương");

    private static final int LONGEST_NOUN = 4;
    private static final Splitter ON_SPACE = Splitter.on(' ');

    private AgencyVocabulary() {}

    /** Whether a text begins as names of agencies do, whatever its letter case and marks. */
    public static boolean beginsAsAgency(String text) {
        StringBuilder letters = new StringBuilder();
        int from = 0;
        for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
            letters.append(VietnameseText.skeleton(text.substring(from, end)));
            if (letters.length() > LONGEST_BEGINNING) {
                return false;
            }
            if (NOUNS.contains(letters.toString())) {
                return true;
            }
            from = end;
        }
        return NOUNS.contains(
                letters.append(VietnameseText.skeleton(text.substring(from))).toString());
    }

    /** Whether a word abbreviates a common phrase and is never part of an official name, such as {@code UBND}. */
    public static boolean isNeverOfficial(String word) {
        return NEVER_OFFICIAL.contains(word);
    }

    /** Returns the words for people's committees and people's councils, written out and abbreviated. */
    public static ImmutableList<String> localBodies() {
        return LOCAL_BODIES;
    }

    /** Whether a name is that of a people's committee or council, without its unit. */
    public static boolean isLocalBody(String name) {
        return LOCAL_BODIES.contains(name);
    }

    /** Whether a name begins as those of people's committees and councils do. */
    public static boolean beginsAsLocalBody(String name) {
        return begins(name, LOCAL_BODIES);
    }

    /** Whether a name begins as those of bodies that have departments below them: a local body or a ministry. */
    public static boolean beginsAsBodyWithDepartments(String name) {
        return beginsAsLocalBody(name) || begins(name, MINISTRIES);
    }

    /** Whether a name begins as those of departments do, which stand below a local body or a ministry, never above. */
    public static boolean beginsAsDepartment(String name) {
        return begins(name, DEPARTMENTS);
    }

    private static boolean begins(String name, List<String> words) {
        return words.stream().anyMatch(word -> name.startsWith(word) && isWordEnd(name, word.length()));
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Returns the titles that the head of an agency may have by its name; none where they are not known. */
    public static ImmutableSet<String> headTitles(String name) {
        List<String> words = ON_SPACE.splitToList(name);
        for (int count = Math.min(LONGEST_NOUN, words.size()); count > 0; count--) {
            ImmutableSet<String> heads = HEADS.get(String.join(" ", words.subList(0, count)));
            if (!heads.isEmpty()) {
                return heads;
            }
        }
        return ImmutableSet.of();
    }

    /** Whether an agency of this name is of a sector that may provide for honours before the name of a person. */
    public static boolean mayAllowHonours(String name) {
        return name.startsWith("TRƯỜNG ") || SECTORS_WITH_HONOURS.stream().anyMatch(name::contains);
    }

    /** Whether a text in small letters has a word of an agency or of a person of authority. */
    public static boolean namesAuthority(String text) {
        return AUTHORITIES.stream().anyMatch(text::contains);
    }

    /** Whether a text in small letters begins with a word of an agency or of a person of authority. */
    public static boolean beginsWithAuthority(String text) {
        return AUTHORITIES.stream().anyMatch(text::startsWith);
    }
}
