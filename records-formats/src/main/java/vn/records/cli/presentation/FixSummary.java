package vn.records.cli.presentation;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.records.cli.terminal.Bilingual;
import vn.records.cli.terminal.OptionNames;
import vn.records.docx.write.FixedDocument;
import vn.records.docx.write.LeftFinding;
import vn.records.finding.Finding;
import vn.records.report.Visible;
import vn.records.rule.Language;
import vn.records.rule.Wording;

/** Tells what was mended, what is left, and why. */
final class FixSummary {

    private final Writer out;
    private final Wording wording;

    FixSummary(Writer out, Wording wording) {
        this.out = out;
        this.wording = wording.unfailing();
    }

    void write(FixedDocument fixed) throws IOException {
        Map<String, Integer> mended = new LinkedHashMap<>();
        for (Finding finding : fixed.mended()) {
            mended.merge(finding.rule() + "  " + wording.title(finding.rule()), 1, Integer::sum);
        }
        section(new Bilingual("Đã sửa", "Mended"), fixed.mended().size(), mended);
        Map<String, Integer> left = new LinkedHashMap<>();
        for (LeftFinding one : fixed.left()) {
            Finding finding = one.finding();
            left.merge(
                    finding.rule() + "  " + wording.message(finding) + " — " + reason(one.reason()), 1, Integer::sum);
        }
        section(new Bilingual("Để lại", "Left"), fixed.left().size(), left);
    }

    private void section(Bilingual heading, int count, Map<String, Integer> lines) throws IOException {
        out.write(words(heading) + ": " + count + "\n");
        for (Map.Entry<String, Integer> line : lines.entrySet()) {
            String times = line.getValue() > 1 ? " (×" + line.getValue() + ")" : "";
            out.write("  " + Visible.of(line.getKey()) + times + "\n");
        }
    }

    private String reason(LeftFinding.Reason reason) {
        return words(
                switch (reason) {
                    case NEEDS_JUDGEMENT -> new Bilingual("cần người soạn xem xét", "needs a person's judgement");
                    case NOT_CHOSEN -> new Bilingual("không được chọn", "was not chosen");
                    case WOULD_CHANGE_WORDS -> new Bilingual("sửa sẽ đổi câu chữ", "mending would change words");
                    case BLANK -> new Bilingual("ở chỗ còn để trống", "text there is still to be filled in");
                    case NOT_CERTAIN ->
                        new Bilingual("chưa nhận biết chắc chắn thành phần", "its component is not certain");
                    case CAPITALS_NOT_ASKED -> option(OptionNames.CAPITALS);
                    case SPACES_NOT_ASKED -> option(OptionNames.TIDY);
                    case UNICODE_NOT_ASKED -> option(OptionNames.UNICODE);
                    case NOT_IN_TEXT ->
                        new Bilingual(
                                "nằm ở chỗ không sửa tự động được", "it stands where it cannot be changed by itself");
                    case WOULD_ADD_FINDING ->
                        new Bilingual("sửa sẽ gây ra lỗi khác", "mending would bring another finding");
                    case COPIED -> new Bilingual("thuộc văn bản được sao", "it stands in what is copied");
                    case WITHOUT_EFFECT -> new Bilingual("cách sửa không có tác dụng", "the fix does not mend it");
                });
    }

    private static Bilingual option(String name) {
        return new Bilingual("chỉ sửa khi có " + name, "mended only with " + name);
    }

    private String words(Bilingual words) {
        return wording.language() == Language.VIETNAMESE ? words.vietnamese() : words.english();
    }
}
