package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.docx.generate.FaultyDocument.everywhere;
import static vn.records.docx.generate.FaultyDocument.left;
import static vn.records.docx.generate.FaultyDocument.notBold;
import static vn.records.docx.generate.FaultyDocument.notItalic;
import static vn.records.docx.generate.FaultyDocument.set;
import static vn.records.docx.generate.FaultyDocument.sized;
import static vn.records.docx.generate.FaultyDocument.style;
import static vn.records.docx.generate.FaultyDocument.text;
import static vn.records.docx.generate.FaultyDocument.withoutLine;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.FixedDocument;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.rule.Example;

/** One fault put into a right document is found and mended, for every rule that can mend. */
class MendedFaultTest {

    private static final String ITALIC = "<w:i/><w:iCs/>";
    private static final String BOLD = "<w:b/><w:bCs/>";

    private final Map<String, Fault> faults = new TreeMap<>();

    /** A right document and what is wrong with its copy. */
    private record Fault(Supplier<byte[]> document, UnaryOperator<FaultyDocument> change, Medium medium) {}

    MendedFaultTest() {
        head();
        title();
        body();
        divisions();
        foot();
        page();
        capitals();
        others();
        add("PAGE-09", RightDocuments::letter, document -> {
            document.change("word/document.xml", OldCodes.TCVN3::markup);
            return document;
        });
    }

    private void add(String rule, Supplier<byte[]> document, UnaryOperator<FaultyDocument> change) {
        faults.put("ND30-" + rule, new Fault(document, change, Medium.PAPER));
    }

    private void capitals() {
        capital("VH-II-04", "bàn về tác phẩm của Lê-Nin");
        capital("VH-III-03", "ở thủ đô Hà Nội");
        capital("VH-III-09", "với đoàn từ Mát-Xcơ-Va");
        capital("VH-V-07", "theo điều 7 của Nghị định");
        capital("VH-V-08B", "trước tết Nguyên Đán");
        capital("VH-V-08C", "vào sáng thứ hai");
    }

    private void capital(String rule, String words) {
        add(rule, RightDocuments::letter, text("phối hợp thực hiện", "phối hợp thực hiện " + words));
    }

    private void head() {
        add("QH-02", RightDocuments::decision, notBold(Look.NATIONAL_NAME));
        add("QH-04", RightDocuments::decision, style(Look.NATIONAL_MOTTO, "w:before=\"0\"", "w:before=\"120\""));
        add("TN-02", RightDocuments::decision, text("Độc lập - Tự do", "Độc lập – Tự do"));
        add("TN-03", RightDocuments::decision, notBold(Look.NATIONAL_MOTTO));
        add("TN-04", RightDocuments::decision, left(Look.NATIONAL_MOTTO));
        add("TN-05", RightDocuments::decision, withoutLine(Look.NATIONAL_MOTTO));
        add("CQ-05", RightDocuments::decision, notBold(Look.ISSUING_AGENCY));
        add("CQ-06", RightDocuments::decision, set(Look.PARENT_AGENCY, BOLD));
        add("CQ-07", RightDocuments::decision, withoutLine(Look.ISSUING_AGENCY));
        add("CQ-08", RightDocuments::decision, style(Look.ISSUING_AGENCY, "w:before=\"0\"", "w:before=\"120\""));
        add("SO-06", RightDocuments::submission, text("/TTr-", "/TTR-"));
        add("SO-09", RightDocuments::decision, left(Look.NUMBER));
        add("SO-10", RightDocuments::decision, text("Số: 05", "Số 05"));
        add("SO-11", RightDocuments::decision, text("Số: 05", "Số: 5"));
        add("SO-12", RightDocuments::decision, set(Look.NUMBER, ITALIC));
        add("SO-13", RightDocuments::decision, text("/QĐ-SNV", "/QĐ -SNV"));
        add("SO-15", RightDocuments::decision, set(Look.NUMBER, BOLD));
        add("DD-06", RightDocuments::decision, text("tháng 02 năm 2026</w:t>", "tháng 2 năm 2026</w:t>"));
        add("DD-08", RightDocuments::decision, notItalic(Look.PLACE_AND_DATE));
        add("DD-09", RightDocuments::decision, text("Hà Nội, ngày", "Hà nội, ngày"));
        add("DD-10", RightDocuments::decision, text("Hà Nội, ngày", "Hà Nội ngày"));
        add("DD-11", RightDocuments::decision, left(Look.PLACE_AND_DATE));
    }

    private void title() {
        add("TL-02", RightDocuments::decision, notBold(Look.TYPE_NAME));
        add("TY-02", RightDocuments::decision, left(Look.SUBJECT));
        add("TY-03", RightDocuments::decision, notBold(Look.SUBJECT));
        add("TY-04", RightDocuments::decision, withoutLine(Look.SUBJECT));
        add("TY-05", RightDocuments::shortLetter, left(Look.LETTER_SUBJECT));
        add("TY-06", RightDocuments::letter, text(">V/v ", ">v/v "));
        add("TY-07", RightDocuments::letter, set(Look.LETTER_SUBJECT, BOLD));
        add("TY-08", RightDocuments::letter, style(Look.LETTER_SUBJECT, "w:before=\"120\"", "w:before=\"0\""));
        add("CC-04", RightDocuments::decision, notItalic(Look.BASIS));
        add("CC-06", RightDocuments::decision, text("về công tác văn thư;", "về công tác văn thư,"));
    }

    private void body() {
        add("ND-01", RightDocuments::letter, set(Look.TEXT, ITALIC));
        add("ND-02", RightDocuments::letter, left(Look.TEXT));
        add("ND-03", RightDocuments::letter, style(Look.TEXT, "<w:ind w:firstLine=\"720\"/>", ""));
        add("ND-04", RightDocuments::letter, style(Look.TEXT, "w:before=\"120\"", "w:before=\"0\""));
        add("ND-05", RightDocuments::letter, style(Look.TEXT, "<w:spacing ", "<w:spacing w:line=\"480\" "));
        add("ND-07", RightDocuments::letter, text("./.", "."));
        add("DI-01", RightDocuments::decision, style(Look.ARTICLE, "<w:ind w:firstLine=\"720\"/>", ""));
        add("DI-02", RightDocuments::decision, text("Điều 1.</w:t>", "Điều 1:</w:t>"));
        add("DM-01", RightDocuments::decision, everywhere(">([ab])\\) ", ">$1. "));
        add("KH-01", RightDocuments::decision, text(">1.<", ">1)<"));
        add("KH-02", RightDocuments::regulation, set(Look.CLAUSE, ITALIC));
        add("RM-01", RightDocuments::plan, notBold(Look.DIVISION));
        add("RM-02", RightDocuments::plan, notBold(Look.ROMAN));
        add("RM-03", RightDocuments::plan, set(Look.CLAUSE, ITALIC));
        add("RM-04", RightDocuments::plan, set(Look.CLAUSE, ITALIC));
    }

    private void divisions() {
        add("PH-01", RightDocuments::regulation, notBold(Look.DIVISION));
        add("PH-02", RightDocuments::regulation, text("Chương II<", "Chương 2<"));
        add("PH-03", RightDocuments::regulation, notBold(Look.DIVISION_TITLE));
        add("MU-01", RightDocuments::regulation, sized(Look.DIVISION, 32));
        add("MU-02", RightDocuments::regulation, text("Mục 2<", "Mục II<"));
        add("MU-03", RightDocuments::regulation, sized(Look.DIVISION_TITLE, 32));
    }

    private void foot() {
        add("KY-02", () -> RightDocuments.signed("TM. Ủy ban nhân dân", "Chủ tịch"), text(">TM. ", ">T/M "));
        add("KY-03", () -> RightDocuments.signed("Q. Giám đốc"), text(">Q. ", ">Q: "));
        add("KY-04", () -> RightDocuments.signed("KT. Giám đốc", "Phó Giám đốc"), text(">KT. ", ">K/T "));
        add("KY-06", () -> RightDocuments.signed("TL. Giám đốc", "Chánh Văn phòng"), text(">TL. ", ">T/L "));
        add("KY-07", () -> RightDocuments.signed("TUQ. Giám đốc", "Chánh Văn phòng"), text(">TUQ. ", ">T.U.Q "));
        add("KY-15", RightDocuments::decision, notBold(Look.SIGNING_AUTHORITY));
        add("KY-17", RightDocuments::decision, notBold(Look.SIGNER_NAME));
        add("NN-04", RightDocuments::decision, notItalic(Look.RECIPIENTS_LABEL));
        add("NN-05", RightDocuments::decision, sized(Look.RECIPIENT, 26));
        add("NN-06", RightDocuments::decision, text("- Như Điều 3;", "- Như Điều 3,"));
        add("NN-07", RightDocuments::decision, text("- Lưu: VT", "- Lưu VT"));
        add("KG-02", RightDocuments::letter, text("Kính gửi:", "Kính gửi"));
        add("KG-04", RightDocuments::letter, text("- Sở Tài chính;", "- Sở Tài chính,"));
        add("ST-01", RightDocuments::letter, everywhere("(<w:t[^>]*>PL\\.)", "<w:rPr>" + ITALIC + "</w:rPr>$1"));
        add("DC-01", RightDocuments::letter, sized(Look.CONTACT, 28));
        add("KHAN-04", RightDocuments::letter, notBold(Look.MARK));
        add("LH-01", RightDocuments::letter, notBold(Look.MARK));
    }

    private void page() {
        add(
                "PAGE-01",
                RightDocuments::letter,
                everywhere("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\""));
        add("PAGE-04", RightDocuments::letter, text("w:top=\"1134\"", "w:top=\"850\""));
        add("PAGE-05", RightDocuments::letter, text("w:bottom=\"1134\"", "w:bottom=\"850\""));
        add("PAGE-06", RightDocuments::letter, text("w:left=\"1701\"", "w:left=\"1418\""));
        add("PAGE-07", RightDocuments::letter, text("w:right=\"851\"", "w:right=\"1418\""));
        add("PAGE-08", RightDocuments::letter, set(Look.TEXT, "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"));
        add(
                "PAGE-19",
                RightDocuments::letter,
                text("trân trọng", Normalizer.normalize("trân trọng", Normalizer.Form.NFD)));
        add("PAGE-10", RightDocuments::letter, set(Look.TEXT, "<w:color w:val=\"FF0000\"/>"));
        add(
                "PAGE-13",
                RightDocuments::decision,
                ofTwoPages(everywhere("<w:headerReference w:type=\"default\" r:id=\"rId1\"/>", "")));
        add("PAGE-14", RightDocuments::letter, sized(Look.PAGE_NUMBER, 24));
        add("PAGE-15", RightDocuments::letter, style(Look.PAGE_NUMBER, "center", "right"));
        add("PAGE-16", RightDocuments::letter, everywhere("<w:titlePg/>", ""));
        add("PAGE-17", RightDocuments::decision, sized(Look.NATIONAL_NAME, 24));
    }

    /** Breaks the page within the articles: a decision and an annex of one page each need no numbers. */
    private static UnaryOperator<FaultyDocument> ofTwoPages(UnaryOperator<FaultyDocument> fault) {
        UnaryOperator<FaultyDocument> broken =
                text("Điều 2.", "Điều 2.</w:t><w:br w:type=\"page\"/><w:t xml:space=\"preserve\">");
        return document -> fault.apply(broken.apply(document));
    }

    private void others() {
        add("PL-03", RightDocuments::decision, notBold(Look.ANNEX_LABEL));
        add("PL-04", RightDocuments::decision, notBold(Look.ANNEX_TITLE));
        add("PL-06", RightDocuments::decision, notItalic(Look.REFERENCE));
        add("SAO-15", RightDocuments::copy, notBold(Look.COPY_FORM));
        add("SAO-16", RightDocuments::copy, notBold(Look.ISSUING_AGENCY));
        UnaryOperator<FaultyDocument> italic = set(Look.SIGNATURE_DATA, ITALIC);
        faults.put("ND30-DA-08", new Fault(MendedFaultTest::signed, italic, Medium.ELECTRONIC));
    }

    /** The data of the signature, which the form has in its margin, typed above the text. */
    private static byte[] signed() {
        String data = "<w:body><w:p><w:pPr><w:pStyle w:val=\"" + Look.SIGNATURE_DATA.id() + "\"/></w:pPr><w:r><w:t>"
                + "Số: 05/QĐ-SNV; 05/02/2026; 10:05:07 +07:00</w:t></w:r></w:p>";
        return text("<w:body>", data)
                .apply(new FaultyDocument(RightDocuments.issued()))
                .bytes();
    }

    @Test
    void every_rule_that_can_mend_has_a_fault() {
        Set<String> fixable = new TreeSet<>();
        PresentationRules.book().rules().forEach(rule -> {
            for (Example<Draft> example : rule.examples()) {
                boolean mends = example.kind() == Example.Kind.FAILS
                        && PresentationRules.book().evaluate(example.subject().get()).findings().stream()
                                .anyMatch(finding -> finding.rule().equals(rule.id()) && finding.isFixable());
                if (mends) {
                    fixable.add(rule.id().value());
                    return;
                }
            }
        });
        assertThat(faults.keySet()).isEqualTo(fixable);
    }

    @TestFactory
    Stream<DynamicTest> a_fault_is_found_and_mended() {
        return faults.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> isMended(entry.getKey(), entry.getValue())));
    }

    private static void isMended(String rule, Fault fault) throws IOException {
        DraftOptions draft = DraftOptions.builder()
                .stage(Stage.ISSUED)
                .medium(fault.medium())
                .dateIfBlank(LocalDate.of(2026, 11, 22))
                .build();
        FixOptions options = FixOptions.builder()
                .draft(draft)
                .addEdits(TextEdit.CAPITALS, TextEdit.SPACES, TextEdit.UNICODE)
                .build();
        DocxFixer fixer = DocxFixer.create();
        byte[] right = fault.document().get();
        byte[] faulty = fault.change().apply(new FaultyDocument(right)).bytes();

        FixedDocument fixed = fixer.fix(faulty, options);

        assertThat(fixer.fix(right, options).before().findings()).isEmpty();
        assertThat(fixed.before().findings().stream().map(Finding::rule).map(id -> id.value()))
                .contains(rule);
        assertThat(openFindings(fixed.after())).isEmpty();
    }

    /** What a copy shows of the document that was copied is not its to mend: the style of both is changed at once here. */
    private static List<Finding> openFindings(FileJudgement file) {
        return file.documents().stream()
                .filter(file::isOpen)
                .flatMap(document -> document.report().findings().stream())
                .toList();
    }
}
