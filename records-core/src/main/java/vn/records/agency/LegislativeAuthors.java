package vn.records.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.records.text.VietnameseText;

/**
 * The bodies that make legislation (<i>thẩm quyền ban hành văn bản quy phạm pháp luật</i>), by the code of the type: circulars
 * by ministers and heads of bodies of that rank, decisions by the Prime Minister, the Auditor General and people's
 * committees, decrees by the Government, resolutions by the National Assembly, its Standing Committee, the Council of
 * Judges, the Government and people's councils. No department, unit, school, hospital or company makes any.
 *
 * <p>Law 64/2025/QH15 on making legislation, by its list of forms.
 *
 * @since 0.1
 */
public final class LegislativeAuthors {
    private static final ImmutableList<String> NATIONAL = ImmutableList.of(
            "QUỐC HỘI", "ỦY BAN THƯỜNG VỤ QUỐC HỘI", "CHỦ TỊCH NƯỚC", "CHÍNH PHỦ", "HỘI ĐỒNG THẨM PHÁN");

    private static final ImmutableList<String> MINISTERS = ImmutableList.of(
            "BỘ",
            "NGÂN HÀNG NHÀ NƯỚC",
            "THANH TRA CHÍNH PHỦ",
            "VĂN PHÒNG CHÍNH PHỦ",
            "ỦY BAN DÂN TỘC",
            "KIỂM TOÁN NHÀ NƯỚC",
            "TÒA ÁN NHÂN DÂN TỐI CAO",
            "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO");

    private static final ImmutableMap<String, ImmutableList<String>> AUTHORS =
            ImmutableMap.<String, ImmutableList<String>>builder()
                    .put("NĐ", ImmutableList.of("CHÍNH PHỦ"))
                    .put("TT", MINISTERS)
                    .put("TTLT", MINISTERS)
                    .put(
                            "QĐ",
                            ImmutableList.of(
                                    "THỦ TƯỚNG",
                                    "CHỦ TỊCH NƯỚC",
                                    "TỔNG KIỂM TOÁN",
                                    "KIỂM TOÁN NHÀ NƯỚC",
                                    "ỦY BAN NHÂN DÂN",
                                    "UBND",
                                    "CHỦ TỊCH ỦY BAN NHÂN DÂN",
                                    "CHỦ TỊCH UBND"))
                    .put(
                            "NQ",
                            ImmutableList.of(
                                    "QUỐC HỘI",
                                    "ỦY BAN THƯỜNG VỤ QUỐC HỘI",
                                    "HỘI ĐỒNG THẨM PHÁN",
                                    "TÒA ÁN NHÂN DÂN TỐI CAO",
                                    "CHÍNH PHỦ",
                                    "HỘI ĐỒNG NHÂN DÂN",
                                    "HĐND"))
                    .buildOrThrow();

    /** Names that begin like that of a ministry and are none. */
    private static final ImmutableList<String> NO_MINISTRIES =
            ImmutableList.of("BỘ CHỈ HUY", "BỘ TƯ LỆNH", "BỘ PHẬN", "BỘ MÔN", "BỘ ĐỘI");

    /** How authors are abbreviated in symbols. */
    private static final ImmutableList<String> ABBREVIATED =
            ImmutableList.of("UBND", "HĐND", "CP", "TTG", "KTNN", "TANDTC", "VKSNDTC");

    private static final ImmutableList<String> ABBREVIATED_WITH_TERM = ImmutableList.of("QH", "UBTVQH");

    private LegislativeAuthors() {}

    /**
     * Returns whether a body makes legislation of a type.
     *
     * @param code the code of the type in symbols, such as {@code QĐ}; for any other the national bodies are asked for
     * @param name the lines of its name; the author is named from the last one on that begins a name
     */
    public static boolean mayIssue(String code, ImmutableList<String> name) {
        int last = name.size() - 1;
        while (last > 0 && !AgencyVocabulary.beginsAsAgency(name.get(last))) {
            last--;
        }
        String author = VietnameseText.upper(
                VietnameseText.fold(String.join(" ", name.subList(Math.max(0, last), name.size()))));
        return AUTHORS.getOrDefault(VietnameseText.upper(code), NATIONAL).stream()
                        .anyMatch(words -> begins(author, words))
                && NO_MINISTRIES.stream().noneMatch(words -> begins(author, words));
    }

    private static boolean begins(String name, String words) {
        return name.startsWith(words)
                && (name.length() == words.length() || !Character.isLetterOrDigit(name.charAt(words.length())));
    }

    /** Returns whether the last group of a symbol, such as {@code UBND} or {@code QH15}, abbreviates a body that makes it. */
    public static boolean isAbbreviated(String group) {
        String upper = VietnameseText.upper(group);
        return ABBREVIATED.contains(upper)
                || ABBREVIATED_WITH_TERM.stream().anyMatch(body -> upper.matches(body + "\\d*+"));
    }
}
