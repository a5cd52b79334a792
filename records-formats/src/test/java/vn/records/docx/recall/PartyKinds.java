package vn.records.docx.recall;

import static vn.records.docx.recall.Changes.aligned;
import static vn.records.docx.recall.Changes.both;
import static vn.records.docx.recall.Changes.dashed;
import static vn.records.docx.recall.Changes.erased;
import static vn.records.docx.recall.Changes.indent;
import static vn.records.docx.recall.Changes.regex;
import static vn.records.docx.recall.Changes.removed;
import static vn.records.docx.recall.Changes.spacing;
import static vn.records.docx.recall.Changes.stretched;
import static vn.records.docx.recall.Changes.text;
import static vn.records.docx.recall.Changes.with;
import static vn.records.docx.recall.Changes.words;

import java.util.List;
import vn.records.docx.recall.LawKinds.LawKind;

/** Faults against Hướng dẫn 36-HD/VPTW and Hướng dẫn 05-HD/VPTW, one for each thing that the facts of them ask for. */
final class PartyKinds {

    private static final Where TITLE = Where.head("ĐẢNG CỘNG SẢN VIỆT NAM");
    private static final Where STAR = Where.head("\\*");
    private static final Where NUMBER = Where.head("Số .*");
    private static final Where DATE = Where.head(".*, ngày .*");
    private static final Where LETTER_SUBJECT = Where.head("(về việc )?nộp hồ sơ .*");
    private static final Where TYPE =
            Where.text("QUYẾT ĐỊNH|BÁO CÁO|KẾT LUẬN|TỜ TRÌNH|THÔNG BÁO|CHỈ THỊ|QUY CHẾ|KẾ HOẠCH|QUY ĐỊNH");
    private static final Where SUBJECT = Where.text("về .*|kết quả công tác .*");
    private static final Where HYPHENS = Where.text("-----");
    private static final Where BASIS = Where.text("(- )?Căn cứ .*;");
    private static final Where LAST_BASIS = Where.text("(- )?Xét .*");
    private static final Where TEXT = Where.text("(?!Điều|\\d)\\p{Lu}.{110,}");
    private static final Where SPACED = Where.text("1\\. .*|Thực hiện kế hoạch .*|Các đồng chí trực .*");
    private static final Where ARTICLE = Where.text("Điều \\d+\\. .*");
    private static final Where CLAUSE = Where.text("\\d+\\. .*");
    private static final Where POINT = Where.text("[ab]\\) .*");
    private static final Where LABEL = Where.foot("Nơi nhận:");
    private static final Where RECIPIENT = Where.foot("- (?!Lưu|Như trên).*[;,]");
    private static final Where FILED = Where.foot("- Lưu .*");
    private static final Where AUTHORITY = Where.foot("[TK]/[MTL] .*");
    private static final Where POST = Where.foot("(PHÓ )?BÍ THƯ|PHÓ (TRƯỞNG BAN|CHÁNH VĂN PHÒNG)|CHÁNH VĂN PHÒNG");
    private static final Where NAME = Where.foot("(Nguyễn|Trần) Văn .");
    private static final Where COLLECTIVE = Where.foot("T/M .*");
    private static final Where FOR_HEAD = Where.foot("K/T .*");
    private static final Where BY_ORDER = Where.foot("T/L .*");
    private static final Where LABEL_OF_ADDRESSEES = Where.text("Kính gửi:");
    private static final Where ADDRESSED = Where.text("- Ban .*");
    private static final String NOW = "2026 .*";

    private final LawKinds kinds = new LawKinds("party", "20\\d\\d (?!copy).*", "PTY", "PTY36");

    private PartyKinds() {
        title();
        issuer();
        number();
        date();
        type();
        bases();
        body();
        units();
        signature();
        recipients();
        addressees();
        pages();
        additions();
    }

    static List<LawKind> all() {
        return new PartyKinds().kinds.all();
    }

    private void title() {
        kinds.row("title", "TD-02", TITLE, "TD-02", "bold upright", 14, 16, 13);
        kinds.at("title-in-small-letters", "TD-02", TITLE, "TD-02|TD-03", Changes.lower());
        kinds.missing("title", "TD-01", TITLE, "TD-01");
        kinds.at("title-misspelt", "TD-01", TITLE, "TD-01", words("SẢN", "SÃN"));
        kinds.at("title-cut", "TD-01", TITLE, "TD-01|TD-03", words(" VIỆT NAM", ""));
        kinds.near("title-without-line", "TD-03", TITLE, "TD-03", erased());
        kinds.near("title-with-half-a-line", "TD-03", TITLE, "TD-03", stretched(0.5));
        kinds.near("title-with-a-dashed-line", "TD-03", TITLE, "TD-03", dashed());
    }

    private void issuer() {
        kinds.row("issuer", "CQ-03", Where.head("TỈNH UỶ NINH BÌNH"), "CQ-03|CQ-02", "capitals upright", 13, 15);
        kinds.in(
                "20\\d\\d (decision|report|conclusion|submission|provisions|regulation|annexed).*",
                "issuer-not-bold",
                "CQ-03",
                Where.head("TỈNH UỶ NINH BÌNH"),
                "CQ-03",
                with("b", "0"));
        kinds.row(
                "body",
                "CQ-03",
                Where.head("VĂN PHÒNG|ĐẢNG UỶ .*|CHI BỘ .*|BAN .*|HUYỆN UỶ .*"),
                "CQ-03",
                "capitals bold upright",
                13,
                15);
        kinds.row("parent", "CQ-02", Where.head("ĐẢNG BỘ .*"), "CQ-02", "capitals light upright", 13, 15);
        kinds.missing("star", "CQ-01", STAR, "CQ-01");
        kinds.at("star-thrice", "CQ-01", STAR, "CQ-01", text("***"));
        kinds.in(
                "2026 (board|letter)",
                "issuer-at-the-left",
                "CQ-04",
                Where.head("BAN TỔ CHỨC|VĂN PHÒNG"),
                "CQ-04",
                aligned("left"));
        kinds.near(
                "politburo-by-its-name",
                "CQ-09",
                Where.head("BAN CHẤP HÀNH TRUNG ƯƠNG"),
                "CQ-09",
                text("BỘ CHÍNH TRỊ"));
        kinds.in(
                "20\\d\\d (decision|report).*",
                "province-below-a-name",
                "CQ-10",
                Where.head("TỈNH UỶ NINH BÌNH"),
                "CQ-10",
                (passage, file) -> {
                    Passage twin = passage.twin(passage.text());
                    passage.text("ĐẢNG BỘ TỈNH NINH BÌNH");
                    passage.character("b", "0");
                    twin.character("b", "1");
                });
        kinds.near(
                "ward-below-another-name",
                "CQ-11",
                Where.head("ĐẢNG BỘ THÀNH PHỐ .*|ĐẢNG BỘ TỈNH .*"),
                "CQ-11",
                regex("ĐẢNG BỘ (THÀNH PHỐ|TỈNH)", "TỈNH UỶ"));
        kinds.near(
                "cell-below-another-name",
                "CQ-13",
                Where.head("ĐẢNG BỘ PHƯỜNG .*"),
                "CQ-13",
                words("ĐẢNG BỘ", "ĐẢNG UỶ"));
        kinds.anywhereIn("2026 cell", "cell-below-nothing", "CQ-13", Where.head("ĐẢNG BỘ .*"), "CQ-13", removed());
        kinds.anywhereIn(
                "2026 ward|2019 district",
                "committee-below-nothing",
                "CQ-11",
                Where.head("ĐẢNG BỘ .*"),
                "CQ-11",
                removed());
        kinds.anywhereIn(
                "2026 board|20\\d\\d letter",
                "office-below-the-part",
                "CQ-14",
                Where.head("TỈNH UỶ NINH BÌNH"),
                "CQ-14",
                words("TỈNH UỶ", "ĐẢNG BỘ TỈNH"));
    }

    private void number() {
        kinds.row("number", "SO-02", NUMBER, "SO-02", "light upright", 13, 15);
        kinds.missing("number", "SO-01", NUMBER, "SO-01");
        kinds.at("number-with-colon", "SO-01", NUMBER, "SO-01", words("Số ", "Số: "));
        kinds.at("number-with-word-in-capitals", "SO-01", NUMBER, "SO-01", words("Số", "SỐ"));
        kinds.at("number-without-word", "SO-01", NUMBER, "SO-01", words("Số ", ""));
        kinds.at("number-as-the-state-has-it", "SO-04", NUMBER, "SO-04", regex("(\\d)-(\\p{L}+)/", "$1/$2-"));
        kinds.at("number-with-two-hyphens", "SO-04", NUMBER, "SO-04", words("/", "-"));
        kinds.at("number-with-two-slashes", "SO-04", NUMBER, "SO-04", words("-", "/"));
        kinds.at("number-with-long-dash", "SO-04", NUMBER, "SO-04", words("-", "–"));
        kinds.at("number-with-spaces", "SO-04", NUMBER, "SO-04", words("-", " - "));
        kinds.at("number-without-zero", "SO-03", Where.head("Số 0.*"), "SO-03-ZERO", words(" 0", " "));
        kinds.at("number-with-needless-zero", "SO-03", Where.head("Số [1-9].*"), "SO-03-ZERO", words("Số ", "Số 0"));
        kinds.at("number-not-filled-in", "SO-03", NUMBER, "SO-03", regex("\\d+", "      "));
        kinds.at("number-of-another-type", "SO-11", NUMBER, "SO-11", regex("-\\p{L}+/", "-PA/"));
        kinds.at(
                "number-with-a-code-of-the-state",
                "SO-11",
                Where.head("Số .*QĐi.*|Số 127-QĐ.*"),
                "SO-11",
                regex("QĐi?", "QyĐ"));
        kinds.in("2026 (ward|cell)", "number-of-another-body", "SO-13", NUMBER, "SO-13", regex("/.*", "/UBND"));
        kinds.in(NOW, "number-at-the-left", "SO-05", NUMBER, "SO-05|TY-06-PLACE", aligned("left"));
    }

    private void date() {
        kinds.row("date", "DD-01", DATE, "DD-01", "italic light", 13, 15);
        kinds.at("date-without-comma", "DD-07", DATE, "DD-07-COMMA", words(",", ""));
        kinds.at("date-with-full-stop", "DD-07", DATE, "DD-07-COMMA", words(",", "."));
        kinds.at("date-without-zero", "DD-07", DATE, "DD-07-ZERO", words("ngày 0", "ngày "));
        kinds.at("month-without-zero", "DD-07", Where.head(".*tháng 02.*"), "DD-07-ZERO", words("tháng 0", "tháng "));
        kinds.at(
                "month-with-needless-zero",
                "DD-07",
                Where.head(".*tháng 7.*"),
                "DD-07-ZERO",
                words("tháng 7", "tháng 07"));
        kinds.at("date-in-figures", "DD-07", DATE, "DD-07", regex("ngày (\\d+) tháng (\\d+) năm (\\d+)", "$1/$2/$3"));
        kinds.at("date-that-is-none", "DD-07", DATE, "DD-07", regex("ngày \\d+ tháng \\d+", "ngày 31 tháng 9"));
        kinds.at("date-not-filled-in", "DD-07", Where.head(".*2019"), "DD-07", regex("ngày \\d+", "ngày …"));
        kinds.at("place-of-one-syllable", "DD-06", DATE, "DD-06", regex("^[^,]*", "Huế"));
        kinds.at("place-missing", "DD-06", DATE, "DD-06", regex("^[^,]*, ", ""));
        kinds.in(NOW, "date-at-the-left", "DD-02", DATE, "DD-02", aligned("left"));
    }

    private void type() {
        kinds.row("type", "TL-02", TYPE, "TL-02", "capitals bold upright", 14, 17, 13);
        kinds.at("type-at-the-left", "TL-02", TYPE, "TL-02", aligned("left"));
        kinds.missing("type", "TL-01", TYPE, "TL-01|TL-02");
        kinds.at("type-misspelt", "TL-01", Where.text("QUYẾT ĐỊNH|QUY ĐỊNH"), "TL-01", words("ĐỊNH", "ĐINH"));
        kinds.row("subject", "TY-01", SUBJECT, "TY-01", "small bold upright", 13, 16);
        kinds.at("subject-with-capital", "TY-02", Where.text("về .*"), "TY-02", words("về", "Về"));
        kinds.missing("hyphens", "TY-03", HYPHENS, "TY-03");
        kinds.near("hyphens-six", "TY-03", HYPHENS, "TY-03", text("------"));
        kinds.near("hyphens-three", "TY-03", HYPHENS, "TY-03", text("---"));
        kinds.near("hyphens-long", "TY-03", HYPHENS, "TY-03", text("–––––"));
        kinds.row("letter-subject", "TY-06", LETTER_SUBJECT, "TY-06", "italic small", 13, 11, 14);
        kinds.at(
                "letter-subject-as-the-state-has-it",
                "TY-06",
                LETTER_SUBJECT,
                "TY-06-WORDS",
                regex("^(về việc )?", "V/v "));
    }

    private void bases() {
        kinds.at("basis-with-comma", "CC-03", BASIS, "CC-03", regex(";$", ","));
        kinds.at("basis-without-mark", "CC-03", BASIS, "CC-03", regex(";$", ""));
        kinds.at("last-basis-with-semicolon", "CC-03", LAST_BASIS, "CC-03", regex("[.,]$", ";"));
        kinds.in(NOW, "last-basis-with-comma", "CC-03", LAST_BASIS, "CC-03", regex("\\.$", ","));
        kinds.in("2019 .*", "last-basis-with-full-stop", "CC-03", LAST_BASIS, "CC-03", regex(",$", "."));
        kinds.in(NOW, "basis-without-hyphen", "CC-02", BASIS, "CC-02", regex("^- ", ""));
        kinds.in(NOW, "basis-with-plus", "CC-02", BASIS, "CC-02", regex("^-", "+"));
        kinds.at("bases-on-one-line", "CC-01", BASIS, "CC-01", regex(";$", "; căn cứ Nghị quyết Đại hội;"));
    }

    private void body() {
        kinds.row("text", "ND-01", TEXT, "ND-01", "", 13, 16);
        kinds.at("text-italic", "ND-01", Where.text("(?!Điều|\\d|Thực hiện)\\p{Lu}.{110,}"), "ND-01", with("i", "1"));
        kinds.at("text-at-the-left", "ND-02", TEXT, "ND-02", aligned("left"));
        kinds.at("text-in-the-middle", "ND-02", TEXT, "ND-02", aligned("center"));
        kinds.at("text-without-indent", "ND-03", TEXT, "ND-03", indent("firstLine", 0));
        kinds.at("text-indented-by-2-cm", "ND-03", TEXT, "ND-03", indent("firstLine", 1134));
        kinds.near("text-without-space", "ND-04", SPACED, "ND-04", spacing("after", 0));
        kinds.near("text-with-3-points-of-space", "ND-04", SPACED, "ND-04", spacing("after", 60));
        kinds.at("text-of-single-lines", "ND-05", TEXT, "ND-05", spacing("line", 240));
        kinds.at("text-of-one-and-a-half-lines", "ND-05", TEXT, "ND-05", spacing("line", 360));
        kinds.at("text-of-lines-too-low", "ND-05", TEXT, "ND-05", LawChanges.exactly(16));
        kinds.in(NOW, "text-of-lines-too-high", "ND-05", TEXT, "ND-05", LawChanges.exactly(24));
        Where end = Where.text("Văn phòng Tỉnh uỷ hướng dẫn .*|Các đồng chí nghiêm túc .*|.*quan tâm thực hiện\\.");
        kinds.at("end-as-the-state-has-it", "ND-06", end, "ND-06", regex("\\.$", "./."));
        kinds.at("end-without-stop", "ND-06", end, "ND-06", regex("\\.$", ""));
    }

    private void units() {
        kinds.row("chapter", "BC-01", Where.text("Chương I+"), "BC-01", "bold upright", 13, 16);
        kinds.at("chapter-at-the-left", "BC-01", Where.text("Chương I+"), "BC-01", aligned("left"));
        kinds.at("chapter-with-arabic-number", "BC-01", Where.text("Chương I"), "BC-01-NUMBER", words("I", "1"));
        kinds.row(
                "chapter-title",
                "BC-02",
                Where.text("QUY ĐỊNH CHUNG|QUẢN LÝ VĂN BẢN"),
                "BC-02",
                "capitals bold",
                13,
                16);
        kinds.row("section", "BC-03", Where.text("Mục \\d"), "BC-03", "bold", 13, 16);
        kinds.at("section-with-roman-number", "BC-03", Where.text("Mục 1"), "BC-03-NUMBER", words("1", "I"));
        kinds.at("article-not-bold", "BC-04", ARTICLE, "BC-04", with("b", "0"));
        kinds.at("article-with-colon", "BC-04", ARTICLE, "BC-04", regex("^(Điều \\d+)\\.", "$1:"));
        kinds.in(
                "20\\d\\d (decision|provisions|regulation)",
                "clause-with-bracket",
                "BC-05",
                CLAUSE,
                "BC-05",
                regex("^(\\d+)\\.", "$1)"));
        kinds.at("point-with-stop", "BC-06", POINT, "BC-06", regex("^(.)\\)", "$1."));
        kinds.near("point-left-out", "BC-06", Where.text("b\\) .*"), "BC-06-ORDER", regex("^b", "d"));
    }

    private void signature() {
        kinds.row("authority", "KY-01", AUTHORITY, "KY-01", "bold upright", 13, 15);
        kinds.row("post", "KY-02", POST, "KY-02", "capitals light upright", 13, 15);
        kinds.row("name", "KY-03", NAME, "KY-03", "bold upright small", 13, 15);
        kinds.at("collective-as-the-state-has-it", "KY-05", COLLECTIVE, "KY-05", words("T/M ", "TM. "));
        kinds.at("collective-without-slash", "KY-05", COLLECTIVE, "KY-05", words("T/M", "TM"));
        kinds.at("for-as-the-state-has-it", "KY-06", FOR_HEAD, "KY-06", words("K/T ", "KT. "));
        kinds.near("for-a-deputy", "KY-06", FOR_HEAD, "KY-06", words("K/T ", "K/T PHÓ "));
        kinds.anywhere(
                "for-without-own-post", "KY-06", Where.foot("PHÓ (TRƯỞNG BAN|CHÁNH VĂN PHÒNG)"), "KY-06", removed());
        kinds.at("by-order-as-the-state-has-it", "KY-07", BY_ORDER, "KY-07", words("T/L ", "TL. "));
        kinds.at("by-order-of-a-deputy", "KY-07", BY_ORDER, "KY-07", words("BAN THƯỜNG VỤ", "PHÓ TRƯỞNG BAN"));
        kinds.anywhere("collective-missing", "KY-05", COLLECTIVE, "KY-05", removed());
        kinds.at("post-with-body", "KY-09", Where.foot("(PHÓ )?BÍ THƯ"), "KY-09", regex("$", " TỈNH UỶ"));
        kinds.at("post-of-a-member", "KY-10", Where.foot("(PHÓ )?BÍ THƯ"), "KY-10", text("UỶ VIÊN"));
        kinds.at(
                "acting-without-stop",
                "KY-13",
                Where.foot("K/T TRƯỞNG BAN"),
                "KY-13",
                both(text("Q TRƯỞNG BAN"), with("b", "0")));
        kinds.at("name-with-degree", "KY-11", NAME, "KY-11", regex("^", "TS. "));
        kinds.at("name-with-rank", "KY-11", NAME, "KY-11", regex("^", "Đại tá "));
    }

    private void recipients() {
        kinds.row("label", "NN-02", LABEL, "NN-02", "upright", 13, 15, 12);
        kinds.at("label-not-underlined", "NN-02", LABEL, "NN-02-LINE", with("u", "none"));
        kinds.at("label-without-colon", "NN-02", LABEL, "NN-02", words(":", ""));
        kinds.missing("label", "NN-02", LABEL, "NN-02");
        kinds.row("recipient", "NN-03", RECIPIENT, "NN-03", "upright", 11, 13);
        kinds.in(NOW, "recipient-with-comma", "NN-04", RECIPIENT, "NN-04", regex(";$", ","));
        kinds.in("2019 (?!copy).*", "recipient-with-semicolon", "NN-04", RECIPIENT, "NN-04", regex(",$", ";"));
        kinds.at("recipient-without-mark", "NN-04", RECIPIENT, "NN-04", regex("[;,]$", ""));
        kinds.at("recipient-without-hyphen", "NN-04", RECIPIENT, "NN-04", regex("^- ", ""));
        kinds.at("filed-as-the-state-has-it", "NN-05", FILED, "NN-05", text("- Lưu: VT, VP."));
        kinds.at("filed-without-stop", "NN-04", FILED, "NN-04", regex("\\.$", ""));
        kinds.missing("filed", "NN-05", FILED, "NN-05|NN-04");
        kinds.missing("as-above", "NN-06", Where.foot("- Như trên.*"), "NN-06");
    }

    private void addressees() {
        kinds.row("addressees-label", "NN-07", LABEL_OF_ADDRESSEES, "NN-07-LABEL", "italic", 13, 15);
        kinds.near("addressees-without-colon", "NN-09", LABEL_OF_ADDRESSEES, "NN-09-COLON", words(":", ""));
        kinds.row("addressed", "NN-07", ADDRESSED, "NN-07-NAMES", "upright", 13, 16);
        kinds.at("addressed-without-mark", "NN-09", Where.text("- Ban .*[;,]"), "NN-09", regex("[;,]$", ""));
        kinds.in("2026 .*", "addressed-with-comma", "NN-09", Where.text("- Ban .*;"), "NN-09", regex(";$", ","));
        kinds.in("2019 .*", "addressed-with-semicolon", "NN-09", Where.text("- Ban .*,"), "NN-09", regex(",$", ";"));
        kinds.in(
                "2026 .*",
                "submission-with-old-words",
                "NN-08",
                Where.text("Kính trình: .*"),
                "NN-08",
                words("trình", "gửi"));
        kinds.in(
                "2019 .*",
                "submission-with-new-words",
                "NN-08",
                Where.text("Kính gửi: .*"),
                "NN-08",
                words("gửi", "trình"));
        kinds.anywhereIn(
                "20\\d\\d letter", "addressees-missing", "NN-07", LABEL_OF_ADDRESSEES, "NN-07", (passage, file) -> {
                    LawChanges.each(ADDRESSED, file, Passage::remove);
                    passage.remove();
                });
    }

    private void pages() {
        Where text = Where.text("(?!Điều|\\d)\\p{Lu}.{40,}");
        LawChanges.margins(kinds, text, "PG-03", "PG-03", 1020, 1304, 1588, 1843);
        kinds.anywhere(
                "right-margin-of-20", "PG-03", text, "PG-03-RIGHT", Changes.everywhere("pgMar", "right", "1134"));
        kinds.anywhere("paper-letter", "PG-02", text, "PG-02", LawChanges.paper(12240, 15840));
        kinds.at("font-of-a-paragraph", "PG-01", text, "PG-01", with("rFonts", "Arial"));
        kinds.in(NOW, "colour-of-a-paragraph", "PG-01", text, "PG-01-COLOUR", with("color", "FF0000"));
        kinds.in(
                "20\\d\\d (?!copy|annexed).*",
                "codes-of-tcvn3",
                "PG-01",
                TEXT,
                "PG-01-CODES|PG-01",
                both(with("rFonts", ".VnTime"), text("Thùc hiÖn c«ng t¸c l­u tr÷")));
        kinds.anywhereIn(
                "20\\d\\d (?!copy|annexed|marked).*", "landscape", "PG-05", text, "PG-05", LawChanges.across());
        kinds.anywhere("page-number-at-the-right", "PG-06", text, "PG-06", LawChanges.numbersAligned("right"));
        kinds.anywhere("page-number-at-the-bottom", "PG-06", text, "PG-06", LawChanges.numbersAtTheBottom());
        kinds.anywhere("page-number-italic", "PG-06", text, "PG-06-STYLE", LawChanges.numbersWith("i", "1"));
        kinds.anywhere("page-number-of-size-13", "PG-06", text, "PG-06-STYLE", LawChanges.numbersWith("sz", "26"));
        kinds.anywhereIn(
                "20\\d\\d (?!copy|annexed).*",
                "page-number-missing",
                "PG-06",
                text,
                "PG-06-DIGITS|PG-06",
                LawChanges.withoutNumbers());
        kinds.anywhere("page-number-in-roman-digits", "PG-06", text, "PG-06-DIGITS", LawChanges.romanNumbers());
        kinds.anywhere("page-number-on-the-first-page", "PG-06", text, "PG-06-FIRST", Changes.without("titlePg"));
    }

    private void additions() {
        Where annex = Where.text("Phụ lục \\d");
        kinds.at("annex-with-roman-number", "PL-01", annex, "PL-01-NUMBER", regex("\\d", "I"));
        kinds.at("annex-at-the-left", "PL-02", annex, "PL-02", aligned("left"));
        kinds.anywhere("annex-reference-missing", "PL-03", Where.text("\\(Kèm theo .*"), "PL-03", removed());
        kinds.anywhereIn(
                "2026 annexed",
                "annex-not-pointed-to",
                "PL-01",
                Where.text("Ban Thường vụ .*"),
                "PL-01",
                words(" theo Phụ lục 1 và Phụ lục 2 kèm theo Kế hoạch này", ""));
        kinds.anywhereIn("2026 annexed", "annex-pages-counted-on", "PL-04", annex, "PL-04", LawChanges.countedFrom(5));
        kinds.row("urgency", "KHAN-01", Where.head("HOẢ TỐC"), "KHAN-01", "bold upright", 13, 15);
        kinds.row("draft-mark", "DT-01", Where.head("Dự thảo .*"), "DT-01", "italic", 13, 15);
        kinds.row("circulation", "LH-01", Where.text("TÀI LIỆU THU HỒI"), "LH-01", "bold upright", 11, 13);
        kinds.row("drafter", "ST-01", Where.foot("NguyenVanAn-26"), "ST-01", "upright", 8, 13);
        kinds.row("contact", "DC-01", Where.text("Điện thoại.*"), "DC-01", "upright", 11, 12);
        Where form = Where.head("SAO Y BẢN CHÍNH");
        kinds.rowIn("2019 copy", "form-of-copy", "SAO-03", form, "SAO-03-STYLE", "capitals bold upright", 13, 15);
        kinds.in("2019 copy", "form-of-copy-of-today", "SAO-01", form, "SAO-01", text("SAO Y"));
        kinds.in(
                "2019 copy",
                "number-of-a-copy-with-type",
                "SAO-04",
                Where.head("Số 24-BS.*"),
                "SAO-04",
                words("BS", "SY"));
        kinds.anywhereIn(
                "2019 copy", "copy-without-line", "SAO-03", Where.text(""), "SAO-03", LawChanges.withoutFirstLine());
    }
}
