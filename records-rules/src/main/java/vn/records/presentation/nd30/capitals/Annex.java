package vn.records.presentation.nd30.capitals;

import static vn.records.presentation.specimen.TypedParagraph.centred;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.law.Acts;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Manuscript;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.rule.Rule;
import vn.records.view.Paragraph;

/** The starter of entries of Phụ lục II, and the letter whose text their examples change. */
final class Annex {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 29);
    private static final String FIRST = "Đề nghị các phòng";

    private Annex() {}

    /**
     * Returns the entry of a rule whose faults are warnings, since its list is open or the case rests on what words mean.
     *
     * @param id the id behind the prefix
     * @param topic the topic behind {@code capital.}
     * @param path the provision of the annex
     */
    static RuleEntry rule(String id, String topic, String path) {
        return closed(id, topic, path).level(Level.CONDITIONAL);
    }

    /** Returns the entry of a rule that is closed, or has a form that cannot be mistaken: its faults are errors. */
    static RuleEntry closed(String id, String topic, String path) {
        return RuleEntry.of("ND30", "VH-" + id, Acts.DECREE_30_2020, Annex::letter)
                .topic("capital." + topic)
                .cites("PLII." + path)
                .scope(Scope.BODY_TEXT);
    }

    /** Returns a rule that only the meaning of a sentence decides. */
    static Rule<Draft> listed(String id, String topic, String path) {
        return rule(id, topic, path).decidable(Decidability.NOT).build();
    }

    /** Puts paragraphs at the beginning of the text. */
    static UnaryOperator<Draft> text(String... paragraphs) {
        return BodyEdits.insertBefore(
                FIRST, Arrays.stream(paragraphs).map(TypedParagraph::body).toArray(Paragraph[]::new));
    }

    private static Draft letter() {
        Paragraph subject = TypedParagraph.paragraph(
                TypedParagraph.CENTRED.withSpaceBefore(Length.points(6)),
                13,
                "V/v nộp hồ sơ, tài liệu vào Lưu trữ hiện hành");
        Manuscript manuscript = new Manuscript()
                .head(List.of(centred(13, "Số: 05/SNV-VP"), subject), "Ninh Bình, ngày 29 tháng 6 năm 2026")
                .add(TypedParagraph.blank(), centred(14, "Kính gửi: Các phòng, đơn vị"), TypedParagraph.blank())
                .text(FIRST + ", đơn vị thực hiện./.")
                .foot(List.of("- Như trên;", "- Lưu: VT, VP."), "Nguyễn Văn C", "GIÁM ĐỐC");
        return Recognizer.recognize(manuscript.view(), DraftOptions.on(DAY));
    }
}
