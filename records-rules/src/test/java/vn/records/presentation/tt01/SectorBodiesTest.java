package vn.records.presentation.tt01;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Component;
import vn.records.finding.Verdict;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;
import vn.records.rule.RuleBook;

class SectorBodiesTest {

    private static final RuleBook<Draft> BOOK = PresentationRules.book("tt01-2011");
    private static final Verdict OWN_RULES = Verdict.undecided("own-rules-of-sector");

    private static Draft of(String parent, String issuer, LocalDate day) {
        Draft draft = Edits.all(
                        Edits.replace(Component.PARENT_AGENCY, "UBND TỈNH NINH BÌNH", parent),
                        Edits.replace(Component.ISSUING_AGENCY, "SỞ NỘI VỤ", issuer))
                .apply(Specimens.letter());
        return Recognizer.again(draft, draft.options().withDate(day));
    }

    @ParameterizedTest
    @CsvSource({
        "BỘ QUỐC PHÒNG, QUÂN KHU 3, 2012-09-09",
        "QUÂN KHU 3, BỘ CHỈ HUY QUÂN SỰ TỈNH NINH BÌNH, 2015-06-29",
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO, VĂN PHÒNG, 2016-07-01",
        "VKSND TỈNH NINH BÌNH, VIỆN KIỂM SÁT NHÂN DÂN HUYỆN GIA VIỄN, 2018-01-02",
        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM, LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH, 2011-08-19",
        "LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH, CÔNG ĐOÀN VIÊN CHỨC, 2015-06-29",
        "ĐOÀN TNCS HỒ CHÍ MINH, BAN CHẤP HÀNH TỈNH NINH BÌNH, 2015-06-29"
    })
    void a_body_with_rules_of_its_sector_is_undecided(String parent, String issuer, LocalDate day) {
        assertThat(BOOK.evaluate(of(parent, issuer, day)).verdicts().values()).containsOnly(OWN_RULES);
    }

    @ParameterizedTest
    @CsvSource({
        "BỘ QUỐC PHÒNG, QUÂN KHU 3, 2012-09-08",
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO, VĂN PHÒNG, 2016-06-30",
        "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM, LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH, 2011-08-18"
    })
    void the_day_before_its_rule_the_circular_governs_it(String parent, String issuer, LocalDate day) {
        assertThat(BOOK.evaluate(of(parent, issuer, day)).verdicts().values()).doesNotContain(OWN_RULES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ĐOÀN ĐẠI BIỂU QUỐC HỘI",
                "LIÊN ĐOÀN BÓNG ĐÁ",
                "THANH TRA TỈNH",
                "TÒA ÁN NHÂN DÂN TỈNH NINH BÌNH",
                "CÔNG AN TỈNH NINH BÌNH",
                "BAN CHỈ ĐẠO"
            })
    void other_bodies_are_judged(String issuer) {
        assertThat(BOOK.evaluate(of("UBND TỈNH NINH BÌNH", issuer, Specimens.DAY))
                        .verdicts()
                        .values())
                .doesNotContain(OWN_RULES);
    }

    /** In recipients and text such a body changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"Bộ Quốc phòng", "Liên đoàn Lao động tỉnh", "Tỉnh đoàn", "Viện kiểm sát nhân dân tỉnh"})
    void a_body_that_is_only_named_changes_nothing(String named) {
        Draft letter = Edits.replace(Component.ADDRESSEES, "Văn phòng Ủy ban nhân dân tỉnh", named)
                .apply(Specimens.letter());

        assertThat(BOOK.evaluate(letter).findings()).isEmpty();
        assertThat(BOOK.evaluate(letter).verdicts().values()).doesNotContain(OWN_RULES);
    }
}
