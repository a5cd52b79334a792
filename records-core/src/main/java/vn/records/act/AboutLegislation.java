package vn.records.act;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.records.text.VietnameseText;

/**
 * Decisions and resolutions that speak of legislation and are none (<i>đính chính, hướng dẫn áp dụng, tiếp tục có hiệu
 * lực</i>): they take the form of administrative documents.
 *
 * <p>Thông tư 26/2025/TT-BTP, Điều 23, 25 and 26, in force from 15/12/2025, by how their subject begins.
 *
 * @since 0.1
 */
public final class AboutLegislation {

    private static final LocalDate FIRST = LocalDate.of(2025, 12, 15);

    private static final ImmutableList<String> BEGINNINGS = ImmutableList.of(
            "về việc đính chính",
            "đính chính",
            "về việc hướng dẫn áp dụng",
            "hướng dẫn áp dụng",
            "về việc tiếp tục có hiệu lực của");

    private AboutLegislation() {}

    /**
     * Returns whether a decision or resolution is one of these.
     *
     * @param subject its subject
     * @param day its date
     */
    public static boolean isOf(String subject, LocalDate day) {
        String text = VietnameseText.foldCase(subject);
        return !day.isBefore(FIRST) && BEGINNINGS.stream().anyMatch(text::startsWith);
    }
}
