package vn.records.docx.recall;

import static vn.records.docx.recall.Changes.aligned;
import static vn.records.docx.recall.Changes.both;
import static vn.records.docx.recall.Changes.dashed;
import static vn.records.docx.recall.Changes.erased;
import static vn.records.docx.recall.Changes.followedBy;
import static vn.records.docx.recall.Changes.indent;
import static vn.records.docx.recall.Changes.lines;
import static vn.records.docx.recall.Changes.regex;
import static vn.records.docx.recall.Changes.removed;
import static vn.records.docx.recall.Changes.spacing;
import static vn.records.docx.recall.Changes.stretched;
import static vn.records.docx.recall.Changes.text;
import static vn.records.docx.recall.Changes.with;
import static vn.records.docx.recall.Changes.words;

import java.util.List;
import vn.records.docx.recall.LawKinds.LawKind;

/** Faults against the three acts on the form of legislation, one for each thing that the facts of them ask for. */
final class LegislationKinds {

    private static final Where NATION = Where.head("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    private static final Where MOTTO = Where.head("Độc lập - Tự do - Hạnh phúc");
    private static final Where ISSUER =
            Where.head("CHÍNH PHỦ|BỘ NỘI VỤ|THỦ TƯỚNG CHÍNH PHỦ|TỈNH NINH BÌNH|QUỐC HỘI|CHỦ TỊCH NƯỚC");
    private static final Where NUMBER = Where.head("(Luật s|Bộ luật s|S)ố: .*");
    private static final Where DATE = Where.head(".*, ngày .*");
    private static final Where TYPE = Where.text("NGHỊ ĐỊNH|THÔNG TƯ|QUYẾT ĐỊNH|NGHỊ QUYẾT|LUẬT|BỘ LUẬT");
    private static final Where NAME_OF_ACT = Where.text("Quy định về quản lý .*");
    private static final Where BASIS = Where.text("Căn cứ .*;");
    private static final Where DECREE = Where.text("Căn cứ Nghị định .*");
    private static final Where ENACTING =
            Where.text(".* ban hành (Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Bộ luật) .*\\.");
    private static final Where TEXT = Where.text("(?!Điều|\\d|Căn cứ|Theo)\\p{Lu}.{115,}(?<!20\\d\\d\\.)");
    private static final Where ARTICLE = Where.text("Điều \\d+\\. .*");
    private static final Where CLAUSE = Where.text("\\d+\\. .*");
    private static final Where POINT = Where.text("[ab]\\) .*");
    private static final Where NOTE = Where.text(".* thông qua ngày .*");
    private static final Where LABEL = Where.foot("Nơi nhận:");
    private static final Where RECIPIENT = Where.foot("- (?!Lưu).*;");
    private static final Where FILED = Where.foot("- Lưu: .*");
    private static final Where POST = Where.foot("BỘ TRƯỞNG|THỦ TƯỚNG|CHỦ TỊCH|CHỦ TỊCH QUỐC HỘI");
    private static final Where SIGNER = Where.foot("(Nguyễn|Trần) Văn .");
    private static final Where COLLECTIVE = Where.foot("TM\\. .*");
    private static final String OLD = "(34|351) .*";
    private static final String SEVERAL_BASES = "34 (?!attached).*|351 (law|code)|78 .*";
    private static final String HEADED = "\\d+ (?!attached).*";
    private static final String OF_34 = "34 (?!attached).*";

    private final LawKinds kinds = new LawKinds("qp", HEADED, "QP", "QP34", "QP351");

    private LegislationKinds() {
        head();
        number();
        date();
        title();
        bases();
        body();
        units();
        signature();
        recipients();
        pages();
    }

    static List<LawKind> all() {
        return new LegislationKinds().kinds.all();
    }

    private void head() {
        kinds.row("nation", "QH-01", NATION, "QH-01-STYLE", "capitals bold upright", 15, 11);
        kinds.missing("nation", "QH-01", NATION, "QH-01-WORDS");
        kinds.at("nation-misspelt", "QH-01", NATION, "QH-01-WORDS", words("NGHĨA", "NGHIÃ"));
        kinds.row("motto", "QH-02", MOTTO, "QH-02-STYLE|QH-02-WORDS|QH-02-SIGNS", "bold upright", 16, 12);
        kinds.missing("motto", "QH-02", MOTTO, "QH-02-WORDS");
        kinds.at("motto-misspelt", "QH-02", MOTTO, "QH-02-WORDS", words("Hạnh", "Hanh"));
        kinds.in(OLD, "motto-with-long-dashes", "QH-02", MOTTO, "QH-02-SIGNS|QH-02-WORDS", words("-", "–"));
        kinds.near("motto-without-line", "QH-02", MOTTO, "QH-02-LINE", erased());
        kinds.near("motto-with-half-a-line", "QH-02", MOTTO, "QH-02-LINE", stretched(0.5));
        kinds.near("motto-with-a-dashed-line", "QH-02", MOTTO, "QH-02-LINE", dashed());
        kinds.rowIn(OLD, "issuer", "CQ-01", ISSUER, "CQ-01-STYLE", "capitals bold upright", 15, 14, 11);
        kinds.rowIn("78 .*", "issuer-of-2025", "CQ-01", ISSUER, "CQ-01-STYLE", "capitals bold upright", 15, 11);
        kinds.near("issuer-without-line", "CQ-01", ISSUER, "CQ-01-LINE", erased());
        kinds.near("issuer-with-a-full-line", "CQ-01", ISSUER, "CQ-01-LINE", stretched(2.5));
        kinds.near("issuer-with-a-stub-of-a-line", "CQ-01", ISSUER, "CQ-01-LINE", stretched(0.4));
    }

    private void number() {
        kinds.row("number", "SO-01", NUMBER, "SO-01-WORD|SO-01-SYMBOL", "upright", 15, 12);
        kinds.at("number-without-colon", "SO-01", NUMBER, "SO-01-WORD", words(":", ""));
        kinds.at("number-with-word-in-capitals", "SO-01", Where.head("Số: .*"), "SO-01-WORD", words("Số", "SỐ"));
        kinds.in(OLD, "number-without-zero", "SO-01", Where.head(".*: 0.*"), "SO-01-ZERO", words(" 0", " "));
        kinds.in(
                OLD,
                "number-with-needless-zero",
                "SO-01",
                Where.head(".*: [1-9].*/.*"),
                "SO-01-ZERO",
                words(": ", ": 0"));
        kinds.in(OLD, "number-with-long-dash", "SO-01", Where.head("Số: .*"), "SO-01-SIGNS", words("-", "–"));
        kinds.in(OLD, "number-with-spaces", "SO-01", Where.head("Số: .*"), "SO-01-SIGNS|ID-05", words("-", " - "));
        kinds.in(OLD, "number-with-space-behind-slash", "SO-01", NUMBER, "SO-01-SIGNS", regex("(20\\d\\d)/", "$1/ "));
        kinds.in(OLD, "number-with-letter", "SO-01", Where.head("Số: .*"), "SO-01-DIGITS", regex("(\\d)/20", "$1a/20"));
        kinds.in(
                "34 (decree|circular).*|78 (decree|circular).*",
                "number-of-another-type",
                "ID-05",
                Where.head("Số: .*"),
                "ID-05",
                regex("/\\p{L}+-", "/TTLT-"));
        kinds.in(
                "34 (decree|circular).*|78 (decree|circular).*",
                "number-without-body",
                "ID-05",
                Where.head("Số: .*"),
                "ID-05",
                regex("-[^-]+$", ""));
        kinds.in(
                "34 (decree|circular).*|78 (decree|circular).*",
                "number-without-year",
                "ID-01",
                NUMBER,
                "ID-01",
                regex("/20\\d\\d/", "/"));
        kinds.in("351 (law|code)", "number-of-a-law-with-type", "ID-02", NUMBER, "ID-02", words("QH14", "L-QH14"));
        kinds.in("351 (law|code)", "number-of-a-law-with-roman-term", "ID-02", NUMBER, "ID-02", words("QH14", "QHXIV"));
        kinds.in("34 resolution.*", "number-at-the-left", "SO-01", NUMBER, "SO-01-PLACE", aligned("left"));
    }

    private void date() {
        kinds.row("date", "DD-03", DATE, "DD-03-STYLE", "italic", 15, 12);
        kinds.in(OLD, "date-without-comma", "DD-03", DATE, "DD-03-COMMA", words(",", ""));
        kinds.in(OLD, "date-without-zero", "DD-02", DATE, "DD-02-ZERO", words("ngày 0", "ngày "));
        kinds.in("34 .*", "month-without-zero", "DD-02", DATE, "DD-02-ZERO", words("tháng 0", "tháng "));
        kinds.in(
                OLD,
                "date-in-figures",
                "DD-02",
                DATE,
                "DD-02-DATE",
                regex("ngày (\\d+) tháng (\\d+) năm (\\d+)", "$1/$2/$3"));
        kinds.in(
                OLD,
                "date-that-is-none",
                "DD-02",
                DATE,
                "DD-02-DATE",
                regex("ngày \\d+ tháng \\d+", "ngày 31 tháng 4"));
        kinds.in("34 .*", "date-at-the-left", "DD-03", DATE, "DD-03-PLACE", aligned("left"));
        kinds.in(OLD, "date-above-the-number", "DD-03", DATE, "DD-03-LINE", LawChanges.above(NATION));
        kinds.anywhereIn("351 (law|code)", "date-of-a-law", "CP-01", MOTTO, "CP-01-DATE", (passage, file) -> {
            Passage twin = passage.twin("Hà Nội, ngày 20 tháng 11 năm 2019");
            twin.character("i", "1");
            twin.character("b", "0");
        });
    }

    private void title() {
        kinds.row("type", "TL-01", TYPE, "TL-01", "capitals bold upright", 13, 15, 16);
        kinds.at("type-at-the-left", "TL-01", TYPE, "TL-01", aligned("left"));
        kinds.row("name", "TY-01", NAME_OF_ACT, "TY-01", "small bold upright", 15, 12);
        kinds.in(OLD, "name-of-size-13", "TY-01", NAME_OF_ACT, "TY-01", with("sz", "26"));
        Where ofLaw = Where.text("LƯU GIỮ TÀI LIỆU");
        kinds.rowIn("351 (law|code)", "name-of-law", "TY-01", ofLaw, "TY-01-LAW", "capitals bold upright", 13, 15);
        kinds.in("78 .*", "name-without-line", "TY-01", NAME_OF_ACT, "TY-01-LINE", erased());
        kinds.rowIn("34 attached", "note", "TY-02", Where.text("\\(Ban hành kèm theo .*"), "TY-02", "italic", 13, 15);
    }

    private void bases() {
        kinds.row("basis", "CC-01", BASIS, "CC-01", "italic", 13, 15);
        kinds.in(SEVERAL_BASES, "basis-with-comma", "CC-02", BASIS, "CC-02", regex(";$", ","));
        kinds.in(SEVERAL_BASES, "basis-without-mark", "CC-02", BASIS, "CC-02", regex(";$", ""));
        kinds.in(SEVERAL_BASES, "basis-with-full-stop", "CC-02", BASIS, "CC-02", regex(";$", "."));
        kinds.in("34 .*", "basis-without-date", "CC-05", DECREE, "CC-05", regex(" ngày \\d+ tháng \\d+ năm \\d+", ""));
        kinds.in("(34|78) .*", "basis-without-issuer", "CC-05", DECREE, "CC-05", words(" của Chính phủ", ""));
        kinds.in("(34|78) .*", "basis-without-number", "CC-05", DECREE, "CC-05", regex(" số [^ ]+", ""));
        kinds.in("34 .*", "basis-without-subject", "CC-05", DECREE, "CC-05", regex("(của Chính phủ)[^;]*", "$1"));
        kinds.in(
                "78 .*",
                "law-of-its-year",
                "CC-05",
                Where.text("Căn cứ Luật Lưu trữ .*"),
                "CC-05-NUMBER",
                words("số 33/2024/QH15", "năm 2024"));
        kinds.in(
                "78 .*",
                "law-of-its-date",
                "CC-05",
                Where.text("Căn cứ Luật Lưu trữ .*"),
                "CC-05-NUMBER",
                words("số 33/2024/QH15", "ngày 21 tháng 6 năm 2024"));
        kinds.in(
                "351 (law|code)",
                "law-of-parliament-of-its-date",
                "CC-05",
                Where.text("Căn cứ Luật Tổ chức .*"),
                "CC-05",
                words("số 57/2014/QH13", "ngày 20 tháng 11 năm 2014"));
        kinds.anywhereIn(
                "78 .*|351 (law|code)", "enacting-missing", "CC-03", ENACTING, "CC-03|CC-03-LAW|CC-02", removed());
    }

    private void body() {
        kinds.row("text", "ND-01", TEXT, "ND-01-STYLE", "upright", 15, 12);
        kinds.at("text-at-the-left", "ND-01", TEXT, "ND-01-ALIGNED", aligned("left"));
        kinds.at("text-in-the-middle", "ND-01", TEXT, "ND-01-ALIGNED", aligned("center"));
        kinds.at("text-without-indent", "ND-01", TEXT, "ND-01-INDENT", indent("firstLine", 0));
        kinds.at("text-indented-by-2-cm", "ND-01", TEXT, "ND-01-INDENT", indent("firstLine", 1134));
        kinds.nearIn(OLD, "point-without-space", "ND-01", POINT, "ND-01-SPACED", spacing("after", 0));
        kinds.in(OLD, "text-of-squeezed-lines", "ND-01", TEXT, "ND-01-LINES", spacing("line", 200));
        kinds.in(OLD, "text-of-exact-lines-too-low", "ND-01", TEXT, "ND-01-LINES", LawChanges.exactly(13));
        kinds.in("351 (law|code)|78 resolution.*", "note-upright", "KT-01", NOTE, "KT-01|KT-01-STYLE", with("i", "0"));
        kinds.in(
                "351 (law|code)|78 resolution.*",
                "note-of-size-13",
                "KT-01",
                NOTE,
                "KT-01|KT-01-STYLE",
                with("sz", "26"));
    }

    private void units() {
        Where chapter = Where.text("Chương I+");
        String all = "(34|351) .*";
        kinds.rowIn(all, "chapter", "BC-04", chapter, "BC-04-LABEL", "bold upright", 15, 12);
        kinds.in(all, "chapter-at-the-left", "BC-04", chapter, "BC-04-LABEL", aligned("left"));
        kinds.in(all, "chapter-with-arabic-number", "BC-04", Where.text("Chương I"), "BC-04-NUMBER", words("I", "1"));
        kinds.rowIn(
                all,
                "chapter-title",
                "BC-04",
                Where.text("QUY ĐỊNH CHUNG|QUẢN LÝ TÀI LIỆU"),
                "BC-04-TITLE",
                "capitals bold",
                15,
                12);
        kinds.anywhereIn(".*", "chapter-without-title", "BC-03", Where.text("QUẢN LÝ TÀI LIỆU"), "BC-03", removed());
        kinds.rowIn(all, "section", "BC-05", Where.text("Mục \\d"), "BC-05-LABEL", "bold", 15, 12);
        kinds.in(all, "section-with-roman-number", "BC-05", Where.text("Mục 1"), "BC-05-NUMBER", words("1", "I"));
        kinds.rowIn(
                "34 .*",
                "section-title",
                "BC-05",
                Where.text("(THU THẬP|SỬ DỤNG) TÀI LIỆU"),
                "BC-05-TITLE",
                "capitals bold",
                14,
                11);
        kinds.at("article-not-bold", "BC-06", ARTICLE, "BC-06", with("b", "0"));
        kinds.in(all, "article-with-colon", "BC-06", ARTICLE, "BC-06", regex("^(Điều \\d+)\\.", "$1:"));
        kinds.in(all, "article-in-capitals", "BC-06", ARTICLE, "BC-06|BC-06-INDENT", regex("^Điều", "ĐIỀU"));
        kinds.in(
                all,
                "article-without-indent",
                "BC-06",
                Where.text("Điều \\d+\\. .{100,}"),
                "BC-06-INDENT",
                indent("firstLine", 0));
        kinds.in(all, "clause-with-bracket", "BC-07", CLAUSE, "BC-07", regex("^(\\d+)\\.", "$1)"));
        kinds.in(all, "point-with-stop", "BC-08", POINT, "BC-08", regex("^(.)\\)", "$1."));
        kinds.in(all, "point-left-out", "BC-08", Where.text("b\\) .*"), "BC-08", regex("^b", "d"));
    }

    private void signature() {
        kinds.rowIn("34 (?!attached).*", "post", "KY-02", POST, "KY-02", "capitals bold upright", 15, 12);
        kinds.rowIn("351 .*", "post-of-parliament", "KY-02", POST, "KY-02", "capitals bold upright", 14, 12);
        kinds.rowIn(OLD, "signer", "KY-03", SIGNER, "KY-03", "bold upright small", 15, 12);
        kinds.in(OF_34, "collective-as-the-party-has-it", "KY-02", COLLECTIVE, "KY-02-TM", words("TM. ", "T/M "));
        kinds.in(OF_34, "collective-without-stop", "KY-02", COLLECTIVE, "KY-02-TM", words("TM.", "TM"));
        kinds.in(OF_34, "for-as-the-party-has-it", "KY-02", Where.foot("KT\\. .*"), "KY-02-KT", words("KT. ", "K/T "));
        kinds.anywhereIn(
                OF_34, "for-without-own-post", "KY-02", Where.foot("PHÓ THỦ TƯỚNG|THỨ TRƯỞNG"), "KY-02-KT", removed());
        kinds.anywhereIn("34 decree", "government-without-form", "KY-01", COLLECTIVE, "KY-01-GOVERNMENT", removed());
        kinds.anywhereIn(
                "(34|78) decision of a committee",
                "committee-without-form",
                "KY-01",
                COLLECTIVE,
                "KY-01-COMMITTEE",
                removed());
        kinds.in(
                "34 decision of the premier",
                "premier-for-the-government",
                "KY-01",
                Where.foot("THỦ TƯỚNG"),
                "KY-01-PREMIER",
                lines("TM. CHÍNH PHỦ", "THỦ TƯỚNG"));
        kinds.in(
                "34 circular",
                "minister-by-order",
                "KY-01",
                Where.foot("BỘ TRƯỞNG"),
                "KY-01-MINISTER",
                lines("TL. BỘ TRƯỞNG", "VỤ TRƯỞNG"));
        kinds.in(
                "78 resolution.*",
                "council-with-form",
                "KY-01",
                Where.foot("CHỦ TỊCH"),
                "KY-01-COUNCIL",
                lines("TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"));
        kinds.in(
                "34 circular", "acting-without-stop", "KY-02", Where.foot("BỘ TRƯỞNG"), "KY-02-Q", text("Q BỘ TRƯỞNG"));
    }

    private void recipients() {
        kinds.rowIn(OLD, "label", "NN-01", LABEL, "NN-01", "bold italic", 11, 14);
        kinds.in(OLD, "label-without-colon", "NN-01", LABEL, "NN-01", words(":", ""));
        kinds.anywhereIn(OLD, "label-missing", "NN-01", LABEL, "NN-01", removed());
        kinds.rowIn(OLD, "recipient", "NN-02", RECIPIENT, "NN-02-STYLE", "upright", 12, 10);
        kinds.rowIn("78 .*", "recipient-of-2025", "NN-02", RECIPIENT, "NN-02-STYLE", "upright", 13, 10);
        kinds.in(OLD, "recipient-with-comma", "NN-02", RECIPIENT, "NN-02-MARKS", regex(";$", ","));
        kinds.in(OLD, "recipient-without-mark", "NN-02", RECIPIENT, "NN-02-MARKS", regex(";$", ""));
        kinds.in(OLD, "recipient-without-hyphen", "NN-02", RECIPIENT, "NN-02-MARKS", regex("^- ", ""));
        kinds.at("filed-without-colon", "NN-03", FILED, "NN-03", words("Lưu:", "Lưu"));
        kinds.at("filed-without-office", "NN-03", FILED, "NN-03", regex("(VT|HC), ", ""));
        kinds.missing("filed", "NN-03", FILED, "NN-03");
        kinds.anywhereIn(
                "351 (law|code)",
                "recipients-of-a-law",
                "CP-01",
                SIGNER,
                "CP-01-RECIPIENTS",
                both(followedBy("- Chính phủ;"), followedBy("Nơi nhận:")));
    }

    private void pages() {
        Where text = Where.text("(?!Điều|\\d|Căn cứ|Theo|\\()\\p{Lu}.{40,}");
        kinds.anywhereIn(
                "78 .*", "top-margin-of-25", "PG-01", text, "PG-01-TOP", Changes.everywhere("pgMar", "top", "1417"));
        kinds.anywhereIn(
                "78 .*",
                "bottom-margin-of-25",
                "PG-01",
                text,
                "PG-01-BOTTOM",
                Changes.everywhere("pgMar", "bottom", "1417"));
        kinds.anywhereIn(
                "78 .*", "left-margin-of-25", "PG-01", text, "PG-01-LEFT", Changes.everywhere("pgMar", "left", "1417"));
        kinds.anywhereIn(
                "78 .*",
                "right-margin-of-25",
                "PG-01",
                text,
                "PG-01-RIGHT",
                Changes.everywhere("pgMar", "right", "1417"));
        kinds.in("(351|78) .*", "font-of-a-paragraph", "PG-02", text, "PG-02", with("rFonts", "Arial"));
        kinds.in(
                "34 (decree|circular).*",
                "codes-of-tcvn3",
                "PG-02",
                TEXT,
                "PG-02",
                both(with("rFonts", ".VnTime"), text("Thùc hiÖn c«ng t¸c l­u tr÷")));
        kinds.anywhereIn("351 .*", "paper-letter", "PG-01", text, "PG-01-SIZE", LawChanges.paper(12240, 15840));
        kinds.anywhereIn(
                OLD, "page-number-at-the-right", "PG-03", text, "PG-03-PLACE", LawChanges.numbersAligned("right"));
        kinds.anywhereIn(
                OLD, "page-number-at-the-bottom", "PG-03", text, "PG-03-PLACE", LawChanges.numbersAtTheBottom());
        kinds.anywhereIn(OLD, "page-number-italic", "PG-03", text, "PG-03-STYLE", LawChanges.numbersWith("i", "1"));
        kinds.anywhereIn(
                OLD, "page-number-of-size-12", "PG-03", text, "PG-03-STYLE", LawChanges.numbersWith("sz", "24"));
        kinds.anywhereIn(
                "351 .*", "page-number-of-size-14", "PG-03", text, "PG-03-STYLE", LawChanges.numbersWith("sz", "28"));
        kinds.anywhereIn(
                OLD, "page-number-missing", "PG-03", text, "PG-03-DIGITS|PG-03-PLACE", LawChanges.withoutNumbers());
        kinds.anywhereIn(OLD, "page-number-in-roman-digits", "PG-03", text, "PG-03-DIGITS", LawChanges.romanNumbers());
        kinds.anywhereIn(
                OLD, "page-number-on-the-first-page", "PG-03", text, "PG-03-FIRST", Changes.without("titlePg"));
    }
}
