package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/**
 * Something that happens to one stretch of text of a document while it is written: a blank, a mark of a template, tabs,
 * another end, a slip.
 *
 * @param at which stretch, by a number of any size
 * @param kind what happens to it, by a number of any size
 */
record Damage(int at, int kind) {

    static final ImmutableList<String> BLANKS =
            ImmutableList.of("……", "........", "____", "${so}", "{{ten}}", "«TenDonVi»", "[địa danh]", "<ngày>");

    private static final ImmutableList<String> ENDS = ImmutableList.of(
            "", "!", "?", ";", ":", ",", "..", "...", "…", " ____", "./", ".../.", ")", ").", "”", " 2026", " ${x}");

    private static final ImmutableList<UnaryOperator<String>> SLIPS = ImmutableList.of(
            text -> text.replace(" - ", " – "),
            text -> text.replace(" - ", "-"),
            text -> text.replaceFirst("\\b0(\\d)", "$1"),
            text -> text.replaceFirst(":", ""),
            text -> text.replaceFirst("\\.", ":"),
            text -> text.replaceFirst("\\.", ")"),
            text -> text.replaceFirst("\\)", "."),
            text -> text.replaceFirst(",", ""),
            text -> text.replaceFirst("^(\\p{Lu}{1,3})\\.", "$1/"),
            text -> text.replaceFirst("^TM\\.", "T/M"),
            text -> text.replaceFirst("^- ", "• "),
            text -> text.replaceFirst("^- ", ""),
            text -> text.replaceFirst("^V/v", "Về việc"),
            text -> text.replaceFirst("^(Chương|Phần) I+", "$1 2"),
            text -> text.replace("QĐ", "QD").replace("TTr", "TTR"),
            text -> text.replaceFirst(" ", "  "),
            VietnameseText::upper,
            VietnameseText::lower,
            text -> Normalizer.normalize(text, Normalizer.Form.NFD));

    private static final ImmutableList<String> LINES = ImmutableList.of(
            "- Thời gian bắt đầu: ___ giờ ___ phút ngày ___ tháng ___ năm ____.",
            "Điều 2. ........",
            "PHẦN THỨ HAI",
            "Xin trân trọng cảm ơn!",
            "</w:t><w:tab/><w:tab/><w:tab/><w:t>GIÁM ĐỐC",
            "NGƯỜI LẬP</w:t><w:tab/><w:tab/><w:t>Nguyễn Văn An",
            "…………, ngày 5 tháng 2 năm 2026");

    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

    /** Returns the markup of a story after it happened. */
    String to(String xml) {
        List<MatchResult> texts = TEXT.matcher(xml).results().toList();
        if (texts.isEmpty()) {
            return xml;
        }
        MatchResult chosen = texts.get(Math.floorMod(at, texts.size()));
        int end = xml.indexOf("</w:p>", chosen.end());
        if (Math.floorMod(kind, 5) == 4 && end >= 0) {
            String line = "</w:p><w:p><w:r><w:t xml:space=\"preserve\">" + pick(LINES) + "</w:t></w:r>";
            return xml.substring(0, end) + line + xml.substring(end);
        }
        String text = "<w:t xml:space=\"preserve\">" + damaged(chosen.group(1)) + "</w:t>";
        return xml.substring(0, chosen.start()) + text + xml.substring(chosen.end());
    }

    private String damaged(String text) {
        return switch (Math.floorMod(kind, 5)) {
            case 0 -> escaped(inside(plain(text), pick(BLANKS)));
            case 1 -> escaped(plain(text).replaceFirst("[./;]*$", "") + pick(ENDS));
            case 2 -> inside(text, "</w:t><w:tab/><w:tab/><w:t xml:space=\"preserve\">");
            default -> escaped(pick(SLIPS).apply(plain(text)));
        };
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String escaped(String text) {
        return XmlEscapers.xmlContentEscaper().escape(text);
    }

    private <T> T pick(List<T> values) {
        return values.get(Math.floorMod(kind / 5, values.size()));
    }

    /** Puts something in place of the middle word. */
    private static String inside(String text, String other) {
        int from = text.indexOf(' ', text.length() / 2);
        int to = text.indexOf(' ', from + 1);
        return from < 0 ? other : text.substring(0, from + 1) + other + (to < 0 ? "" : text.substring(to));
    }
}
