package vn.records.docx.recall;

import static vn.records.docx.recall.Changes.aligned;
import static vn.records.docx.recall.Changes.both;
import static vn.records.docx.recall.Changes.dashed;
import static vn.records.docx.recall.Changes.erased;
import static vn.records.docx.recall.Changes.indent;
import static vn.records.docx.recall.Changes.lines;
import static vn.records.docx.recall.Changes.regex;
import static vn.records.docx.recall.Changes.removed;
import static vn.records.docx.recall.Changes.size;
import static vn.records.docx.recall.Changes.spacing;
import static vn.records.docx.recall.Changes.stretched;
import static vn.records.docx.recall.Changes.text;
import static vn.records.docx.recall.Changes.with;
import static vn.records.docx.recall.Changes.words;

import java.util.List;
import vn.records.docx.recall.FaultKind.Change;
import vn.records.docx.recall.LawKinds.LawKind;

/** Faults against Thông tư 01/2011/TT-BNV, one for each thing that the facts of it ask for. */
final class CircularKinds {

    private static final Where NATION = Where.head("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    private static final Where MOTTO = Where.head("Độc lập - Tự do - Hạnh phúc");
    private static final Where PARENT = Where.head("UBND TỈNH NINH BÌNH");
    private static final Where ISSUER = Where.head("SỞ NỘI VỤ|HỘI ĐỒNG TRƯỜNG|XÃ GIA SINH|BỘ NỘI VỤ");
    private static final Where NUMBER = Where.head("Số: .*");
    private static final Where DATE = Where.head(".*, ngày .*");
    private static final Where LETTER_SUBJECT = Where.head("V/v .*");
    private static final Where TYPE = Where.text("QUYẾT ĐỊNH|NGHỊ QUYẾT|KẾ HOẠCH|BÁO CÁO|TỜ TRÌNH|THÔNG BÁO|CHỈ THỊ");
    private static final Where SUBJECT = Where.text(
            "Về việc .*|Về kế hoạch .*|Về tăng cường .*|Ban hành Quy chế .*|Công tác văn thư, .*|Kết quả công tác .*");
    private static final Where BASIS = Where.text("Căn cứ .*;");
    private static final Where LAST_BASIS = Where.text("Theo đề nghị .*,");
    private static final Where TEXT = Where.text("(?!Căn cứ|Theo|Điều|\\d)\\p{Lu}.{115,}");
    private static final Where REFERENCE = Where.text("Thực hiện Nghị định .*");
    private static final Where ARTICLE = Where.text("Điều \\d+\\. .*");
    private static final Where CLAUSE = Where.text("\\d+\\. .{40,}[.:;]");
    private static final Where POINT = Where.text("[ab]\\) .*");
    private static final Where ADDRESSEE = Where.text("Kính gửi:.*");
    private static final Where ADDRESSED = Where.text("- Sở .*");
    private static final Where LABEL = Where.foot("Nơi nhận:");
    private static final Where RECIPIENT = Where.foot("- (?!Lưu|Như trên).*;");
    private static final Where FILED = Where.foot("- Lưu: VT, .*");
    private static final Where POST = Where.foot("GIÁM ĐỐC");
    private static final Where FOR_HEAD = Where.foot("KT\\. .*");
    private static final Where DEPUTY = Where.foot("PHÓ GIÁM ĐỐC");
    private static final Where COLLECTIVE = Where.foot("TM\\. .*");
    private static final Where BY_ORDER = Where.foot("TL\\. .*");
    private static final Where NAME = Where.foot("(Nguyễn|Trần|Lê|Phạm) (Văn|Thị) .");
    private static final String DEPARTMENT = "TT01 (decision|plan|report|submission|slip|directive).*";

    private final LawKinds kinds = new LawKinds("tt01", "TT01 (?!copy|memorandum).*", "TT01");

    private CircularKinds() {
        head();
        number();
        date();
        title();
        bases();
        body();
        units();
        signature();
        recipients();
        addressees();
        pages();
        copies();
    }

    static List<LawKind> all() {
        return new CircularKinds().kinds.all();
    }

    private void head() {
        kinds.row("nation", "QH-03", NATION, "QH-03", "capitals bold upright", 15, 11);
        kinds.missing("nation", "QH-01", NATION, "QH-01-NAME");
        kinds.at("nation-misspelt", "QH-01", NATION, "QH-01-NAME", words("CỘNG", "CÔNG"));
        kinds.row("motto", "QH-04", MOTTO, "QH-04-STYLE|QH-01-MOTTO|QH-05-SIGNS", "bold upright", 16, 12);
        kinds.missing("motto", "QH-01", MOTTO, "QH-01-MOTTO");
        kinds.at("motto-misspelt", "QH-01", MOTTO, "QH-01-MOTTO|QH-05-SIGNS", words("Tự do", "Tư do"));
        kinds.at("motto-with-long-dashes", "QH-05", MOTTO, "QH-05-SIGNS|QH-01-MOTTO", words("-", "–"));
        kinds.at("motto-without-spaces", "QH-05", MOTTO, "QH-05-SIGNS|QH-01-MOTTO", words(" - ", "-"));
        kinds.at("motto-with-small-letters", "QH-05", MOTTO, "QH-01-MOTTO|QH-05-SIGNS", words("Tự do", "tự do"));
        kinds.at("motto-at-the-left", "QH-05", MOTTO, "QH-05-PLACE", aligned("left"));
        kinds.near("motto-without-line", "QH-06", MOTTO, "QH-06", erased());
        kinds.near("motto-with-half-a-line", "QH-06", MOTTO, "QH-06", stretched(0.5));
        kinds.near("motto-underlined", "QH-06", MOTTO, "QH-06", both(erased(), with("u", "single")));
        kinds.near("motto-apart", "QH-07", MOTTO, "QH-07", spacing("before", 200));
        kinds.anywhere(
                "sizes-out-of-step",
                "QH-04",
                MOTTO,
                "QH-04-SIZES|CQ-04-SIZE|CQ-05-SIZE",
                both(size(13), small(NATION, 13)));
        kinds.row("parent", "CQ-04", PARENT, "CQ-04|CQ-04-SIZE", "capitals light upright", 15, 11);
        kinds.row("issuer", "CQ-05", ISSUER, "CQ-05|CQ-05-SIZE", "capitals bold upright", 15, 11);
        kinds.near(
                "issuer-smaller-than-nation",
                "CQ-05",
                Where.head("SỞ NỘI VỤ|HỘI ĐỒNG TRƯỜNG|BỘ NỘI VỤ"),
                "CQ-05-SIZE",
                size(12));
        kinds.near("issuer-without-line", "CQ-06", ISSUER, "CQ-06", erased());
        kinds.near("issuer-with-a-full-line", "CQ-06", ISSUER, "CQ-06", stretched(2.5));
        kinds.near("issuer-with-a-stub-of-a-line", "CQ-06", ISSUER, "CQ-06", stretched(0.4));
        kinds.near("issuer-with-a-dashed-line", "CQ-06", ISSUER, "CQ-06", dashed());
        kinds.near("issuer-apart", "CQ-07", Where.head("SỞ NỘI VỤ"), "CQ-07", spacing("before", 200));
    }

    /** Makes another component of a size, too. */
    private static Change small(Where other, double points) {
        return (passage, file) ->
                LawChanges.each(other, file, one -> one.character("sz", "" + Math.round(points * 2 - 2)));
    }

    private void number() {
        kinds.row("number", "SO-04", NUMBER, "SO-04-WORD|SO-04-SYMBOL", "upright", 15, 12);
        kinds.missing("number", "SO-01", NUMBER, "SO-01-DIGITS");
        kinds.at("number-without-word", "SO-04", NUMBER, "SO-04-WORD", words("Số: ", ""));
        kinds.at("number-without-colon", "SO-04", NUMBER, "SO-04-WORD", words("Số:", "Số"));
        kinds.at("number-with-word-in-capitals", "SO-04", NUMBER, "SO-04-WORD", words("Số", "SỐ"));
        kinds.at("number-without-zero", "SO-04", Where.head("Số: 0.*"), "SO-04-ZERO", words(" 0", " "));
        kinds.at("number-with-needless-zero", "SO-04", Where.head("Số: [1-9].*"), "SO-04-ZERO", words("Số: ", "Số: 0"));
        kinds.at("number-with-long-dash", "SO-04", NUMBER, "SO-04-SIGNS", words("-", "–"));
        kinds.at("number-with-spaces", "SO-04", NUMBER, "SO-04-SIGNS", words("-", " - "));
        kinds.at("number-with-space-behind-slash", "SO-04", NUMBER, "SO-04-SIGNS", words("/", "/ "));
        kinds.at(
                "number-as-the-party-has-it",
                "SO-04",
                Where.head("Số: .*/QĐ-SNV"),
                "SO-04-SIGNS",
                regex("(\\d)/QĐ-", "$1-QĐ/"));
        kinds.in(DEPARTMENT, "number-with-year", "SO-01", NUMBER, "SO-04-SIGNS", regex("(\\d)/", "$1/2015/"));
        kinds.in("TT01 letter.*", "number-of-a-letter-with-year", "SO-01", NUMBER, "SO-04-SIGNS", words("/", "/2015/"));
        kinds.in(
                "TT01 (decision|plan|report|notice).*",
                "number-of-another-type",
                "SO-02",
                NUMBER,
                "SO-02",
                regex("/\\p{L}+-", "/TTr-"));
        kinds.in(
                "TT01 (decision|plan|report|notice).*",
                "number-without-type",
                "SO-02",
                NUMBER,
                "SO-02",
                regex("/\\p{L}+-", "/"));
        kinds.in("TT01 letter.*", "number-of-a-letter-with-type", "SO-03", NUMBER, "SO-03", words("SNV-VP", "CV-SNV"));
        kinds.in("TT01 letter.*", "number-of-a-letter-without-unit", "SO-03", NUMBER, "SO-03", words("SNV-VP", "SNV"));
        kinds.at("number-with-small-symbol", "SO-04", NUMBER, "SO-04-SYMBOL", LawChanges.lowerBehind("-"));
        kinds.at("number-with-letter", "SO-01", NUMBER, "SO-01-DIGITS", regex("(\\d)/", "$1a/"));
        kinds.at("number-at-the-left", "SO-04", NUMBER, "SO-04-PLACE", aligned("left"));
    }

    private void date() {
        kinds.row("date", "DD-04", DATE, "DD-04-STYLE", "italic", 15, 12);
        kinds.at("date-not-filled-in", "DD-03", DATE, "DD-03-DATE", regex("ngày \\d+ tháng \\d+", "ngày … tháng …"));
        kinds.at("date-without-comma", "DD-04", DATE, "DD-04-COMMA", words(",", ""));
        kinds.at("date-with-full-stop", "DD-04", DATE, "DD-04-COMMA", words(",", "."));
        kinds.at("date-without-zero", "DD-03", DATE, "DD-03-ZERO", words("ngày 0", "ngày "));
        kinds.at("month-without-zero", "DD-03", Where.head(".*tháng 0.*"), "DD-03-ZERO", words("tháng 0", "tháng "));
        kinds.at("month-with-needless-zero", "DD-03", DATE, "DD-03-ZERO|DD-03-DATE", regex("tháng \\d+", "tháng 06"));
        kinds.at("date-in-figures", "DD-03", DATE, "DD-03-DATE", regex("ngày .*", "ngày 09/02/2015"));
        kinds.at("date-that-is-none", "DD-03", DATE, "DD-03-DATE", regex("ngày \\d+ tháng \\d+", "ngày 31 tháng 4"));
        kinds.at("place-of-a-person-cut", "DD-01", DATE, "DD-01", regex("^[^,]*", "Hồ Chí Minh"));
        kinds.at("date-at-the-left", "DD-04", DATE, "DD-04-PLACE", aligned("left"));
        kinds.near("date-above-the-number", "DD-04", DATE, "DD-04-LINE", LawChanges.above(NATION));
    }

    private void title() {
        kinds.row("type", "TL-02", TYPE, "TL-02", "capitals bold upright", 13, 15, 16);
        kinds.at("type-at-the-left", "TL-02", TYPE, "TL-02", aligned("left"));
        kinds.missing("type", "TL-01", TYPE, "TL-01|TL-02");
        kinds.at("type-misspelt", "TL-01", Where.text("QUYẾT ĐỊNH"), "TL-01|TL-02", words("ĐỊNH", "ĐINH"));
        kinds.row("subject", "TY-01", SUBJECT, "TY-01-STYLE", "small bold upright", 13, 15);
        kinds.at("subject-at-the-left", "TY-01", SUBJECT, "TY-01-PLACE", aligned("left"));
        kinds.missing("subject", "TY-01", SUBJECT, "TY-01-GIVEN|TY-01-PLACE");
        kinds.near("subject-without-line", "TY-02", SUBJECT, "TY-02", erased());
        kinds.near("subject-with-a-full-line", "TY-02", SUBJECT, "TY-02", stretched(2.5));
        kinds.near("subject-with-a-stub-of-a-line", "TY-02", SUBJECT, "TY-02", stretched(0.4));
        kinds.row("letter-subject", "TY-03", LETTER_SUBJECT, "TY-03-STYLE", "small upright", 14, 11);
        kinds.at("letter-subject-without-mark", "TY-03", LETTER_SUBJECT, "TY-03-WORDS", words("V/v ", ""));
        kinds.at("letter-subject-in-words", "TY-03", LETTER_SUBJECT, "TY-03-WORDS", words("V/v", "Về việc"));
        kinds.at("letter-subject-with-capital-mark", "TY-03", LETTER_SUBJECT, "TY-03-WORDS", words("V/v", "V/V"));
        kinds.missing("letter-subject", "TY-03", LETTER_SUBJECT, "TY-01-GIVEN");
    }

    private void bases() {
        kinds.row("basis", "CC-01", BASIS, "CC-01-STYLE", "upright", 15, 12);
        kinds.at("last-basis-italic", "CC-01", LAST_BASIS, "CC-01-STYLE", with("i", "1"));
        kinds.at("basis-with-comma", "CC-01", BASIS, "CC-01-ENDS", regex(";$", ","));
        kinds.at("basis-without-mark", "CC-01", BASIS, "CC-01-ENDS", regex(";$", ""));
        kinds.at("last-basis-with-full-stop", "CC-01", LAST_BASIS, "CC-01-ENDS", regex(",$", "."));
        kinds.at("last-basis-with-semicolon", "CC-01", LAST_BASIS, "CC-01-ENDS", regex(",$", ";"));
        kinds.at("last-basis-without-mark", "CC-01", LAST_BASIS, "CC-01-ENDS", regex(",$", ""));
        kinds.at("reference-without-date", "ND-02", REFERENCE, "ND-02-FIRST", words(" ngày 08 tháng 4 năm 2004", ""));
        kinds.at("reference-without-issuer", "ND-02", REFERENCE, "ND-02-FIRST", words(" của Chính phủ", ""));
        kinds.at("reference-without-subject", "ND-02", REFERENCE, "ND-02-FIRST", words(" về công tác văn thư", ""));
    }

    private void body() {
        kinds.row("text", "ND-03", TEXT, "ND-03-STYLE", "upright", 15, 12);
        kinds.near("text-of-another-size", "ND-03", TEXT, "ND-03-SIZE", size(13));
        kinds.at("text-at-the-left", "ND-03", TEXT, "ND-03-ALIGNED", aligned("left"));
        kinds.at("text-in-the-middle", "ND-03", TEXT, "ND-03-ALIGNED", aligned("center"));
        kinds.at("text-without-indent", "ND-03", TEXT, "ND-03-INDENT", indent("firstLine", 0));
        kinds.at("text-indented-by-2-cm", "ND-03", TEXT, "ND-03-INDENT", indent("firstLine", 1134));
        kinds.at("text-with-hanging-indent", "ND-03", TEXT, "ND-03-INDENT", indent("hanging", 567));
        kinds.near("text-without-space", "ND-04", POINT, "ND-04", spacing("after", 0));
        kinds.near(
                "text-with-3-points-of-space",
                "ND-04",
                Where.text("1\\. (?!Văn thư).*"),
                "ND-04",
                spacing("after", 60));
        kinds.at("text-of-double-lines", "ND-05", TEXT, "ND-05", spacing("line", 480));
        kinds.at("text-of-squeezed-lines", "ND-05", TEXT, "ND-05", spacing("line", 200));
        kinds.at("text-of-exact-lines-too-low", "ND-05", TEXT, "ND-05", LawChanges.exactly(13));
    }

    private void units() {
        kinds.row("chapter", "BC-01", Where.text("Chương I+"), "BC-01-LABEL", "bold upright", 15, 12);
        kinds.at("chapter-at-the-left", "BC-01", Where.text("Chương I+"), "BC-01-LABEL", aligned("left"));
        kinds.at("chapter-with-arabic-number", "BC-01", Where.text("Chương I"), "BC-01-NUMBER", words("I", "1"));
        kinds.row(
                "chapter-title",
                "BC-01",
                Where.text("QUY ĐỊNH CHUNG|QUẢN LÝ VĂN BẢN"),
                "BC-01-TITLE",
                "capitals bold",
                15,
                12);
        kinds.row("section", "BC-02", Where.text("Mục \\d"), "BC-02-LABEL", "bold", 15, 12);
        kinds.at("section-with-roman-number", "BC-02", Where.text("Mục 1"), "BC-02-NUMBER", words("1", "I"));
        kinds.at("article-not-bold", "BC-03", ARTICLE, "BC-03-ARTICLE", with("b", "0"));
        kinds.at("article-italic", "BC-03", ARTICLE, "BC-03-ARTICLE|ND-03-STYLE", with("i", "1"));
        kinds.in(
                "TT01 (decision|plan|notice|report).*",
                "clause-italic",
                "BC-03",
                CLAUSE,
                "BC-03-CLAUSE|ND-03-STYLE",
                with("i", "1"));
    }

    private void signature() {
        kinds.at("collective-as-the-party-has-it", "KY-01", COLLECTIVE, "KY-01", words("TM. ", "T/M "));
        kinds.at("collective-without-stop", "KY-01", COLLECTIVE, "KY-01", words("TM.", "TM"));
        kinds.at("collective-in-words", "KY-01", COLLECTIVE, "KY-01", words("TM.", "THAY MẶT"));
        kinds.at("for-as-the-party-has-it", "KY-02", FOR_HEAD, "KY-02", words("KT. ", "K/T "));
        kinds.at("for-without-stop", "KY-02", FOR_HEAD, "KY-02", words("KT.", "KT"));
        kinds.near("for-a-deputy", "KY-02", FOR_HEAD, "KY-02", words("KT. ", "KT. PHÓ "));
        kinds.anywhere("deputy-alone", "KY-02", FOR_HEAD, "KY-02", removed());
        kinds.anywhere("for-without-own-post", "KY-02", Where.foot("PHÓ .*"), "KY-02", removed());
        kinds.at("by-order-as-the-party-has-it", "KY-03", BY_ORDER, "KY-03-ORDER", words("TL. ", "T/L "));
        kinds.at("by-order-of-a-deputy", "KY-03", BY_ORDER, "KY-03-ORDER", words("TL. ", "TL. PHÓ "));
        kinds.near(
                "delegated-with-stops", "KY-03", POST, "KY-03-DELEGATION", lines("T.U.Q GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"));
        kinds.at("acting-without-stop", "KY-04", POST, "KY-04-ACTING", text("Q GIÁM ĐỐC"));
        kinds.at("standing-deputy", "KY-04", DEPUTY, "KY-04-WORDS", text("PHÓ GIÁM ĐỐC THƯỜNG TRỰC"));
        kinds.at("deputy-in-charge", "KY-04", DEPUTY, "KY-04-WORDS", text("PHÓ GIÁM ĐỐC PHỤ TRÁCH"));
        kinds.at("post-with-body", "KY-05", POST, "KY-05", text("GIÁM ĐỐC SỞ NỘI VỤ"));
        kinds.anywhere("post-missing", "KY-04", POST, "KY-04-POST", removed());
        kinds.at("name-with-degree", "KY-06", NAME, "KY-06", regex("^", "TS. "));
        kinds.at("name-with-profession", "KY-06", NAME, "KY-06", regex("^", "ThS. "));
    }

    private void recipients() {
        kinds.row("label", "NN-01", LABEL, "NN-01", "bold italic", 11, 14);
        kinds.at("label-without-colon", "NN-01", LABEL, "NN-01", words(":", ""));
        kinds.missing("label", "NN-01", LABEL, "NN-01");
        kinds.row("recipient", "NN-02", RECIPIENT, "NN-02-STYLE", "upright", 12, 10);
        kinds.at("recipient-with-comma", "NN-02", RECIPIENT, "NN-02-MARKS", regex(";$", ","));
        kinds.at("recipient-without-mark", "NN-02", RECIPIENT, "NN-02-MARKS", regex(";$", ""));
        kinds.at("recipient-without-hyphen", "NN-02", RECIPIENT, "NN-02-MARKS", regex("^- ", ""));
        kinds.at("recipient-with-bullet", "NN-02", RECIPIENT, "NN-02-MARKS", regex("^-", "•"));
        kinds.at("filed-without-colon", "NN-03", FILED, "NN-03", words("Lưu:", "Lưu"));
        kinds.at("filed-without-office", "NN-03", FILED, "NN-03", words("VT, ", ""));
        kinds.at("filed-without-stop", "NN-03", FILED, "NN-03", regex("\\.$", ""));
        kinds.at("filed-as-the-party-has-it", "NN-03", FILED, "NN-03", text("- Lưu Văn phòng."));
        kinds.missing("filed", "NN-03", FILED, "NN-03");
        kinds.missing("as-above", "NN-04", Where.foot("- Như trên;"), "NN-04");
    }

    private void addressees() {
        kinds.anywhereIn("TT01 letter", "addressee-missing", "KG-01", ADDRESSEE, "KG-01", removed());
        kinds.anywhereIn("TT01 plan", "addressee-of-a-plan", "KG-01", SUBJECT, "KG-01", LawChanges.addressed());
        kinds.row("addressee", "KG-02", ADDRESSEE, "KG-02-STYLE", "upright");
        kinds.at("addressee-in-capitals", "KG-02", ADDRESSEE, "KG-02-STYLE", words("Kính gửi", "KÍNH GỬI"));
        kinds.at("addressee-without-colon", "KG-02", ADDRESSEE, "KG-02-STYLE", words(":", ""));
        kinds.at("addressees-with-comma", "KG-02", ADDRESSED, "KG-02-SEVERAL", regex("[;.]$", ","));
        kinds.at("addressees-without-mark", "KG-02", ADDRESSED, "KG-02-SEVERAL", regex("[;.]$", ""));
        kinds.near("addressees-with-bullet", "KG-02", ADDRESSED, "KG-02-SEVERAL", regex("^-", "•"));
    }

    private void pages() {
        LawChanges.margins(kinds, NATION, "PG-06", "PG-06", 1020, 1531, 1588, 2098);
        Where text = Where.text("(?!Căn cứ|Theo|Điều|\\d)\\p{Lu}.{50,}");
        kinds.anywhereIn("TT01 (?!slip).*", "paper-a5", "PG-03", text, "PG-03", LawChanges.paper(8391, 11906));
        kinds.anywhere("paper-letter", "PG-03", text, "PG-03", LawChanges.paper(12240, 15840));
        kinds.anywhereIn("TT01 (?!copy|attached).*", "landscape", "PG-05", text, "PG-05", LawChanges.across());
        kinds.at(
                "codes-of-vni",
                "PG-01",
                text,
                "PG-01",
                both(with("rFonts", "VNI-Times"), text("Thöïc hieän coâng taùc löu tröõ")));
        kinds.at(
                "codes-of-tcvn3",
                "PG-01",
                text,
                "PG-01",
                both(with("rFonts", ".VnTime"), text("Thùc hiÖn c«ng t¸c l­u tr÷")));
        kinds.anywhere("page-number-in-the-middle", "PG-08", text, "PG-08-PLACE", LawChanges.numbersAligned("center"));
        kinds.anywhere("page-number-at-the-left", "PG-08", text, "PG-08-PLACE", LawChanges.numbersAligned("left"));
        kinds.anywhere("page-number-at-the-top", "PG-08", text, "PG-08-PLACE", LawChanges.numbersAtTheTop());
        kinds.anywhere("page-number-italic", "PG-08", text, "PG-08-STYLE", LawChanges.numbersWith("i", "1"));
        kinds.anywhere("page-number-of-size-12", "PG-08", text, "PG-08-STYLE", LawChanges.numbersWith("sz", "24"));
        kinds.anywhere("page-number-missing", "PG-08", text, "PG-08-DIGITS|PG-08-PLACE", LawChanges.withoutNumbers());
        kinds.anywhere("page-number-in-roman-digits", "PG-08", text, "PG-08-DIGITS", LawChanges.romanNumbers());
        kinds.anywhere("page-number-on-the-first-page", "PG-08", text, "PG-08-FIRST", Changes.without("titlePg"));
        kinds.anywhereIn(
                "TT01 annexed",
                "annex-pages-counted-on",
                "PG-09",
                Where.text("Phụ lục"),
                "PG-09",
                LawChanges.countedFrom(5));
    }

    private void copies() {
        Where form = Where.head("SAO Y BẢN CHÍNH");
        kinds.rowIn("TT01 copy", "form-of-copy", "SAO-01", form, "SAO-01-STYLE", "capitals bold upright", 16, 12);
        kinds.in("TT01 copy", "form-of-copy-of-today", "SAO-01", form, "SAO-01-WORDS", text("SAO Y"));
        kinds.in("TT01 copy", "form-of-copy-of-its-own", "SAO-01", form, "SAO-01-WORDS", text("BẢN SAO"));
        kinds.anywhereIn(
                "TT01 copy", "copy-without-line", "SAO-02", Where.text(""), "SAO-02", LawChanges.withoutFirstLine());
    }
}
