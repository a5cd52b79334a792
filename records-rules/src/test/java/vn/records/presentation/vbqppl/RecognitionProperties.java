package vn.records.presentation.vbqppl;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.records.document.DocumentType;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.text.VietnameseText;

/** Legislation of any type, author, day and subject is recognised as its own, and an administrative document never is. */
class RecognitionProperties {

    private static final ImmutableList<String> SUBJECTS = ImmutableList.of(
            "về quản lý tài liệu lưu trữ",
            "về đính chính hộ tịch",
            "về mức thu phí thẩm định hồ sơ",
            "về hướng dẫn áp dụng định mức kinh tế - kỹ thuật",
            "chi tiết một số điều của Luật Lưu trữ",
            "sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP",
            "về thông tư liên lạc, báo cáo",
            "về tổ chức của Đảng Cộng sản Việt Nam trong doanh nghiệp");

    private static final ImmutableList<String> OFFICES = ImmutableList.of(
            "SỞ NỘI VỤ",
            "ỦY BAN NHÂN DÂN",
            "HỘI ĐỒNG NHÂN DÂN",
            "BỘ NỘI VỤ",
            "CHÍNH PHỦ",
            "TRƯỜNG ĐẠI HỌC X",
            "CỤC THUẾ");

    @Provide
    Arbitrary<Enactment> enactments() {
        return Arbitraries.of(Enactments.all());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3_800)
                .map(days -> LocalDate.of(2016, 7, 1).plusDays(days));
    }

    @Provide
    Arbitrary<String> subjects() {
        return Arbitraries.of(SUBJECTS);
    }

    @Property(tries = 2_000)
    void legislation_is_recognised_as_its_own_type(
            @ForAll("enactments") Enactment kind,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 999) int number,
            @ForAll("subjects") String subject) {
        Draft draft = kind.on(day, number, subject);

        assertThat(draft.family()).isEqualTo(Family.LEGISLATION);
        assertThat(draft.classification().certain()).isTrue();
        assertThat(draft.named()).contains(kind.type());
        assertThat(draft.type()).isEmpty();
        assertThat(draft.judgedFor()).isEqualTo(day);
    }

    /** Without a year in the number no document with the name of an administrative type is legislation. */
    @Property(tries = 2_000)
    void an_administrative_document_is_never_taken_for_legislation(
            @ForAll DocumentType type,
            @ForAll @IntRange(min = 1, max = 999) int number,
            @ForAll("offices") String office,
            @ForAll("days") LocalDate day,
            @ForAll("subjects") String subject) {
        Manuscript typed = new Manuscript()
                .headColumns(
                        List.of(
                                TypedParagraph.centred(13, "*" + office + "*"),
                                TypedParagraph.centred(
                                        13, "Số: " + (number < 10 ? "0" : "") + number + "/" + type.code() + "-ABC")),
                        Manuscript.nationalTitle(
                                "Ninh Bình, ngày " + String.format(Locale.ROOT, "%02d", day.getDayOfMonth())
                                        + " tháng 6 năm " + day.getYear()))
                .title(VietnameseText.upper(type.vietnameseName()), "Về việc " + subject)
                .text(
                        "Căn cứ Thông tư số 05/2026/TT-BNV ngày 29 tháng 6 năm 2026 của Bộ Nội vụ;",
                        "Nội dung " + subject + "./.")
                .foot(List.of("- Lưu: VT."), "Nguyễn Văn A", "GIÁM ĐỐC");

        Draft draft = Recognizer.recognize(
                typed.view(), DraftOptions.on(LocalDate.of(2026, 6, 29)).withDate(Optional.empty()));

        assertThat(draft.classification().kind()).isNotEqualTo(Kind.LEGISLATION);
        assertThat(draft.family()).isNotEqualTo(Family.LEGISLATION);
    }

    @Provide
    Arbitrary<String> offices() {
        return Arbitraries.of(OFFICES);
    }
}
