package vn.records.presentation.tt01;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.text.VietnameseText;

/**
 * Bodies whose sectors had a rule of their own in the time of the circular (<i>cơ quan, tổ chức có quy định riêng của ngành</i>),
 * told by the names in the head. A document of one is undecided from the first day of that rule.
 *
 * <p>The rule of the youth union has a head like the Party's; what held before it is not known, so the union's documents are
 * undecided at any time.
 */
final class SectorBodies {

    private static final Verdict OWN_RULES = Verdict.undecided("own-rules-of-sector");

    private static final ImmutableList<Sector> ALL = ImmutableList.of(
            // Thông tư 92/2012/TT-BQP
            Sector.since(
                    "2012-09-09",
                    "BỘ QUỐC PHÒNG",
                    "BỘ TỔNG THAM MƯU",
                    "TỔNG CỤC CHÍNH TRỊ",
                    "TỔNG CỤC HẬU CẦN",
                    "TỔNG CỤC KỸ THUẬT",
                    "BỘ TƯ LỆNH",
                    "QUÂN KHU",
                    "QUÂN ĐOÀN",
                    "QUÂN CHỦNG",
                    "BINH CHỦNG",
                    "BINH ĐOÀN",
                    "SƯ ĐOÀN",
                    "LỮ ĐOÀN",
                    "TRUNG ĐOÀN",
                    "TIỂU ĐOÀN",
                    "BỘ CHỈ HUY QUÂN SỰ",
                    "BAN CHỈ HUY QUÂN SỰ",
                    "BỘ CHQS",
                    "BAN CHQS",
                    "BỘ ĐỘI BIÊN PHÒNG",
                    "ĐỒN BIÊN PHÒNG",
                    "CẢNH SÁT BIỂN",
                    "QUÂN ĐỘI",
                    "SĨ QUAN LỤC QUÂN"),
            // Quyết định 393/QĐ-VKSTC
            Sector.since("2016-07-01", "VIỆN KIỂM SÁT", "VKSND", "VKSNDTC"),
            // Quyết định 1014/QĐ-TLĐ
            Sector.since("2011-08-19", "LIÊN ĐOÀN LAO ĐỘNG", "LĐLĐ", "CÔNG ĐOÀN"),
            // Quyết định 367-QĐ/TWĐTN-VP
            Sector.since(
                    "2011-03-05",
                    "ĐOÀN THANH NIÊN",
                    "ĐOÀN TNCS",
                    "TRUNG ƯƠNG ĐOÀN",
                    "TỈNH ĐOÀN",
                    "THÀNH ĐOÀN",
                    "HUYỆN ĐOÀN",
                    "QUẬN ĐOÀN",
                    "THỊ ĐOÀN",
                    "XÃ ĐOÀN",
                    "ĐOÀN KHỐI"));

    private SectorBodies() {}

    /**
     * A sector with a rule of its own.
     *
     * @param first its first day
     * @param names words in the names of its bodies
     */
    private record Sector(LocalDate first, List<String> names) {

        static Sector since(String day, String... names) {
            return new Sector(LocalDate.parse(day), ImmutableList.copyOf(names));
        }

        boolean holds(String body) {
            return names.stream().anyMatch(name -> (' ' + body + ' ').contains(' ' + name + ' '));
        }
    }

    /** Returns the verdict on a document of such a body; empty for any other. */
    static Optional<Verdict> verdict(Draft draft) {
        List<String> bodies = Stream.of(Component.PARENT_AGENCY, Component.ISSUING_AGENCY)
                .flatMap(component -> draft.part(component).stream())
                .map(part -> VietnameseText.upper(VietnameseText.fold(part.text())))
                .toList();
        return ALL.stream()
                        .filter(sector -> !draft.judgedFor().isBefore(sector.first()))
                        .anyMatch(sector -> bodies.stream().anyMatch(sector::holds))
                ? Optional.of(OWN_RULES)
                : Optional.empty();
    }
}
