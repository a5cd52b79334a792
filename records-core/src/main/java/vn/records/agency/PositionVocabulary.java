package vn.records.agency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import vn.records.agency.Position.Rank;

/** The posts (<i>chức vụ</i>) that signing blocks are known by, in capitals and with folded tone marks. */
final class PositionVocabulary {
    private static final ImmutableSet<String> HEADS = ImmutableSet.of(
            "THỦ TƯỚNG",
            "CHỦ TỊCH NƯỚC",
            "CHỦ TỊCH QUỐC HỘI",
            "CHỦ TỊCH",
            "BỘ TRƯỞNG",
            "CHỦ NHIỆM",
            "TỔNG THANH TRA",
            "THỐNG ĐỐC",
            "TỔNG KIỂM TOÁN NHÀ NƯỚC",
            "TỔNG KIỂM TOÁN",
            "TỔNG CỤC TRƯỞNG",
            "CỤC TRƯỞNG",
            "CHI CỤC TRƯỞNG",
            "VỤ TRƯỞNG",
            "VIỆN TRƯỞNG",
            "CHÁNH ÁN",
            "CHÁNH VĂN PHÒNG",
            "CHÁNH THANH TRA",
            "TỔNG GIÁM ĐỐC",
            "GIÁM ĐỐC",
            "HIỆU TRƯỞNG",
            "TRƯỞNG PHÒNG",
            "TRƯỞNG BAN",
            "TRƯỞNG TIỂU BAN",
            "TRƯỞNG ĐOÀN",
            "TRƯỞNG KHOA",
            "TRƯỞNG BỘ MÔN",
            "TRƯỞNG CÔNG AN",
            "TRƯỞNG TRẠM",
            "TRẠM TRƯỞNG",
            "HẠT TRƯỞNG",
            "ĐỘI TRƯỞNG",
            "TỔ TRƯỞNG",
            "CHỈ HUY TRƯỞNG",
            "TƯ LỆNH",
            "CHÍNH ỦY",
            "TỔNG BÍ THƯ",
            "BÍ THƯ",
            "TỔNG BIÊN TẬP",
            "TỔNG THƯ KÝ",
            "TRƯỞNG THÔN",
            "KHU TRƯỞNG",
            "TRƯỞNG BAN QUẢN LÝ",
            "TRƯỞNG CHI NHÁNH");

    /** Deputies whose title is not the head's with {@code PHÓ} in front. */
    private static final ImmutableMap<String, String> DEPUTIES = ImmutableMap.of(
            "THỨ TRƯỞNG", "BỘ TRƯỞNG",
            "TỔ PHÓ", "TỔ TRƯỞNG",
            "ĐỘI PHÓ", "ĐỘI TRƯỞNG",
            "CHỈ HUY PHÓ", "CHỈ HUY TRƯỞNG",
            "HIỆU PHÓ", "HIỆU TRƯỞNG");

    private static final ImmutableSet<String> OTHERS =
            ImmutableSet.of("THƯ KÝ", "CHỦ TỌA", "CHỦ TRÌ", "KẾ TOÁN TRƯỞNG", "ỦY VIÊN", "CHẤP HÀNH VIÊN");

    private static final String DEPUTY_PREFIX = "PHÓ ";
    private static final int LONGEST_TITLE = 6;
    private static final Splitter ON_SPACE = Splitter.on(' ');

    private PositionVocabulary() {}

    /** Reads folded text in capitals; the longest title wins. */
    static Optional<Position> read(String line) {
        List<String> words = ON_SPACE.limit(LONGEST_TITLE + 2).splitToList(line);
        for (int count = Math.min(LONGEST_TITLE, words.size()); count > 0; count--) {
            String title = String.join(" ", words.subList(0, count));
            Optional<Position> found = find(withoutPunctuation(title), unitFrom(line, title));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String withoutPunctuation(String title) {
        boolean closed = title.endsWith(",") || title.endsWith(".") || title.endsWith(";");
        return closed ? title.substring(0, title.length() - 1) : title;
    }

    private static String unitFrom(String line, String title) {
        return line.substring(title.length()).strip();
    }

    private static Optional<Position> find(String title, String unit) {
        if (HEADS.contains(title)) {
            return Optional.of(new Position(title, Rank.HEAD, title, unit));
        }
        String head = title.startsWith(DEPUTY_PREFIX)
                ? title.substring(DEPUTY_PREFIX.length())
                : DEPUTIES.getOrDefault(title, "");
        if (HEADS.contains(head)) {
            return Optional.of(new Position(title, Rank.DEPUTY, head, unit));
        }
        return OTHERS.contains(title) ? Optional.of(new Position(title, Rank.OTHER, title, unit)) : Optional.empty();
    }
}
