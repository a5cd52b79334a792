package vn.records.docx.recall;

import static vn.records.document.DocumentType.AGREEMENT;
import static vn.records.document.DocumentType.CONTRACT;
import static vn.records.document.DocumentType.DECISION;
import static vn.records.document.DocumentType.MEMORANDUM;
import static vn.records.document.DocumentType.MINUTES;
import static vn.records.document.DocumentType.NOTICE;
import static vn.records.document.DocumentType.OFFICIAL_LETTER;
import static vn.records.document.DocumentType.PLAN;
import static vn.records.document.DocumentType.PROGRAMME;
import static vn.records.document.DocumentType.REPORT;
import static vn.records.document.DocumentType.SUBMISSION;
import static vn.records.docx.recall.Changes.both;
import static vn.records.docx.recall.Changes.dashed;
import static vn.records.docx.recall.Changes.erased;
import static vn.records.docx.recall.Changes.followedBy;
import static vn.records.docx.recall.Changes.lines;
import static vn.records.docx.recall.Changes.regex;
import static vn.records.docx.recall.Changes.removed;
import static vn.records.docx.recall.Changes.stretched;
import static vn.records.docx.recall.Changes.text;
import static vn.records.docx.recall.Changes.words;
import static vn.records.docx.recall.FaultKind.kind;

import java.util.List;
import java.util.stream.Stream;
import vn.records.docx.recall.FaultKind.Change;

/** Faults of words, marks and order in the head, the title and the foot. */
final class WordKinds {

    private WordKinds() {}

    static List<FaultKind> all() {
        return Stream.of(nation(), agencies(), number(), date(), title(), signature(), recipients(), addressees())
                .flatMap(List::stream)
                .toList();
    }

    private static Change toTop(Target other) {
        return (passage, file) -> passage.moveAbove(other.at(0, file));
    }

    private static Change aboveLast(Target other) {
        return (passage, file) -> {
            List<Passage> others = other.all(file);
            passage.moveAbove(other.at(Math.max(0, others.size() - 1), file));
        };
    }

    private static Change overwrites(Target other) {
        return (passage, file) -> {
            Passage above = other.at(0, file);
            passage.text(above.text() + " " + passage.text());
            above.remove();
        };
    }

    private static List<FaultKind> nation() {
        Target name = Target.NATION;
        Target motto = Target.MOTTO;
        return List.of(
                kind("nation-misspelt", "II.1.a", name, "QH-01", words("VIỆT NAM", "VIÊT NAM")),
                kind("nation-with-a-word-missing", "II.1.a", name, "QH-01", words("XÃ HỘI ", ""))
                        .anywhere(),
                kind("nation-missing", "II.1.a", name, "QH-01|COMP-01", removed())
                        .inForms()
                        .anywhere(),
                kind("motto-missing", "II.1.b", motto, "TN-01|COMP-01", removed())
                        .inForms()
                        .anywhere(),
                kind("motto-misspelt", "II.1.b", motto, "TN-01", words("phúc", "phúc!")),
                kind("motto-with-a-wrong-word", "II.1.b", motto, "TN-01", words("Tự do", "Tư do")),
                kind("motto-with-long-dashes", "II.1.b", motto, "TN-02", regex("-(.*)-", "–$1–")),
                kind("motto-without-blanks", "II.1.b", motto, "TN-02", regex(" - (.*) - ", "-$1-")),
                kind("motto-with-commas", "II.1.b", motto, "TN-02|TN-01", regex(" - (.*) - ", ", $1, ")),
                kind("motto-with-capitals", "II.1.b", motto, "TN-02|TN-01", regex("do - Hạnh phúc", "Do - Hạnh Phúc")),
                kind("motto-without-line", "II.1.b", motto, "TN-05", erased()).near(),
                kind("motto-with-half-a-line", "II.1.b", motto, "TN-05", stretched(0.5))
                        .near(),
                kind("motto-with-a-long-line", "II.1.b", motto, "TN-05", stretched(1.5))
                        .near(),
                kind("motto-with-a-dashed-line", "II.1.b", motto, "TN-05", dashed())
                        .near(),
                kind(
                                "motto-with-a-typed-line",
                                "§5 F19",
                                motto,
                                "TN-05",
                                both(erased(), followedBy("-----------------------------")))
                        .near());
    }

    private static List<FaultKind> agencies() {
        Target issuer = Target.ISSUER;
        Target parent = Target.PARENT;
        return List.of(
                kind("issuer-missing", "8.2", issuer, "CQ-04|CQ-05|CQ-07|COMP-01", removed())
                        .inForms()
                        .anywhere(),
                kind("issuer-abbreviated", "II.2.a", issuer, "CQ-04", text("UBND XÃ X")),
                kind("issuer-without-line", "II.2.b", issuer, "CQ-07", erased()).near(),
                kind("issuer-with-a-full-line", "II.2.b", issuer, "CQ-07", stretched(2.3))
                        .near(),
                kind("issuer-with-a-stub-of-a-line", "II.2.b", issuer, "CQ-07", stretched(0.4))
                        .near(),
                kind("issuer-with-a-dashed-line", "II.2.b", issuer, "CQ-07", dashed())
                        .near(),
                kind("parent-with-a-line", "II.2.b", parent, "CQ-11", lineFrom(issuer))
                        .near(),
                kind("parent-without-place", "II.2.a", parent, "CQ-03", text("UBND TỈNH")),
                kind("parent-below-issuer", "II.2.a", issuer, "CQ-02|CQ-04|CQ-05|CQ-06", toTop(parent))
                        .near());
    }

    private static Change lineFrom(Target other) {
        return (passage, file) -> passage.drawAs(other.at(0, file));
    }

    private static List<FaultKind> number() {
        Target number = Target.NUMBER;
        String type = "/[^-]+-";
        return List.of(
                kind("number-missing", "8.2", number, "SO-01|COMP-01", removed())
                        .inForms()
                        .anywhere(),
                kind("number-without-colon", "II.3.c", number, "SO-10", words("Số:", "Số")),
                kind("number-in-capitals", "II.3.c", number, "SO-10", words("Số:", "SỐ:")),
                kind("number-without-nought", "II.3.c", number, "SO-11", regex(": 0*([1-9])\\d*/", ": $1/"))
                        .having("\\d/"),
                kind("number-with-a-letter", "II.3.a", number, "SO-01", regex("(\\d+)/", "$1a/"))
                        .having("\\d/"),
                kind("number-with-a-fraction", "F12", number, "SO-01", regex("(\\d+)/", "24.4/"))
                        .having("\\d/"),
                kind("number-with-a-dash-inside", "§3", number, "SO-01", regex("(\\d+)/", "24-1/"))
                        .having("\\d/"),
                kind("number-with-year", "II.3.c", number, "SO-13", regex("(\\d+)/", "$1/2026/"))
                        .having("\\d/"),
                kind("number-with-blank-before-slash", "II.3.c", number, "SO-13", regex("(\\d+)/", "$1 /"))
                        .having("\\d/"),
                kind("number-with-blank-at-dash", "II.3.c", number, "SO-13", words("-", " - ")),
                kind("number-with-long-dash", "II.3.c", number, "SO-13", words("-", "–")),
                kind("number-with-dash-for-slash", "II.3.c", number, "SO-13", regex("(\\d+)/", "$1-"))
                        .having("\\d/"),
                kind("number-with-slash-for-dash", "II.3.c", number, "SO-13", regex("-(\\p{Lu}+)$", "/$1")),
                kind("symbol-in-small-letters", "II.3.c", number, "SO-12", regex("-SNV", "-Snv"))
                        .having("-SNV"),
                kind("symbol-without-type", "II.3.b", number, "SO-06", regex(type, "/"))
                        .having("-SNV"),
                kind("symbol-of-another-type", "II.3.b", number, "SO-06", regex(type, "/TBX-"))
                        .having("-SNV"),
                kind("symbol-of-a-decision", "§5", number, "SO-06", regex(type, "/QĐ-"))
                        .having("/(?!QĐ)[^-]+-SNV"),
                kind("symbol-with-parts-exchanged", "II.3.b", number, "SO-06", regex("/(\\p{L}+)-SNV", "/SNV-$1"))
                        .having("-SNV"),
                kind("symbol-of-a-type-in-capitals", "3.3", number, "SO-06", Changes.upperAfterSlash())
                        .having("/(TTr|CTr|QyĐ)-"),
                kind("symbol-of-a-letter-with-type", "II.3.b", number, "SO-07", regex("SNV-VP", "QĐ-SNV"))
                        .having("SNV-VP")
                        .in(OFFICIAL_LETTER),
                kind("symbol-of-a-letter-without-unit", "II.3.b", number, "SO-07|FORM-03", regex("SNV-VP", "SNV"))
                        .having("SNV-VP")
                        .in(OFFICIAL_LETTER),
                kind("number-below-the-type", "II.3.d", Target.TYPE, "SO-14|SO-09|SO-01|PAGE-12", numberBelow())
                        .inForms()
                        .anywhere());
    }

    private static Change numberBelow() {
        return (passage, file) -> {
            Passage number = Target.NUMBER.at(0, file);
            Passage below = passage.twin(number.text());
            below.character("b", "0");
            below.character("sz", "26");
            number.empty();
        };
    }

    private static List<FaultKind> date() {
        Target date = Target.DATE;
        return List.of(
                kind("date-missing", "8.2", date, "DD-05|COMP-01", removed())
                        .inForms()
                        .anywhere(),
                kind("day-without-nought", "II.4.b", date, "DD-06", regex("ngày 0?([1-9])\\d?", "ngày $1"))
                        .having("ngày \\d"),
                kind("month-without-nought", "II.4.b", date, "DD-06", regex("tháng 0(\\d)", "tháng $1"))
                        .having("tháng 0[12]"),
                kind("date-with-slashes", "II.4.b", date, "DD-05", regex("ngày.*", "ngày 05/02/2026")),
                kind("date-without-the-word-for-year", "II.4.b", date, "DD-05", words(" năm ", " ")),
                kind(
                        "date-of-an-impossible-day",
                        "II.4.b",
                        date,
                        "DD-05",
                        regex("ngày.*", "ngày 31 tháng 02 năm 2026")),
                kind("date-of-an-impossible-month", "II.4.b", date, "DD-05", regex("tháng.*", "tháng 13 năm 2026")),
                kind("date-with-a-short-year", "II.4.b", date, "DD-05", regex("năm 20", "năm ")),
                kind("date-in-roman-digits", "II.4.b", date, "DD-05", regex("tháng \\d+", "tháng II")),
                kind("place-without-comma", "II.4.c", date, "DD-10", words(",", "")),
                kind("place-with-a-full-stop", "II.4.c", date, "DD-10", words(",", ".")),
                kind("place-in-small-letters", "II.4.c", date, "DD-09", regex("^(\\p{L}+) \\p{L}+", "$1 nội")),
                kind("place-of-a-person-cut", "II.4.a", date, "DD-03", regex("^[^,]*", "Hồ Chí Minh")),
                kind("place-of-a-digit-cut", "II.4.a", date, "DD-03", regex("^[^,]*", "TP. Hồ Chí Minh")),
                kind("date-in-capitals", "II.4.c", date, "DD-08|DD-09", Changes.upper()),
                kind("date-above-number", "II.4.c", date, "DD-07", toTop(Target.NATION))
                        .near(),
                kind("date-in-the-left-column", "IV", date, "DD-12|DD-07", toTop(Target.NUMBER))
                        .near());
    }

    private static List<FaultKind> title() {
        Target type = Target.TYPE;
        Target subject = Target.SUBJECT;
        return List.of(
                kind("type-missing", "II.5.a", type, "TL-01|COMP-01", removed())
                        .inForms()
                        .anywhere(),
                kind("type-and-subject-on-one-line", "F15", subject, "TL-02|TY-02|TY-03", overwrites(type))
                        .inForms()
                        .near(),
                kind("subject-missing", "II.5.a", subject, "TY-01|COMP-01", removed())
                        .inForms()
                        .anywhere(),
                kind("subject-without-line", "II.5.b", subject, "TY-04", erased())
                        .notIn(CONTRACT, MEMORANDUM, AGREEMENT)
                        .near(),
                kind("subject-with-a-full-line", "II.5.b", subject, "TY-04", stretched(2.3))
                        .notIn(CONTRACT, MEMORANDUM, AGREEMENT)
                        .near(),
                kind("subject-with-a-stub-of-a-line", "II.5.b", subject, "TY-04", stretched(0.4))
                        .notIn(CONTRACT, MEMORANDUM, AGREEMENT)
                        .near(),
                kind("subject-with-a-dashed-line", "II.5.b", subject, "TY-04", dashed())
                        .notIn(CONTRACT, MEMORANDUM, AGREEMENT)
                        .near(),
                kind("decision-without-about", "PL3/1.2", subject, "TY-10", text("Thành lập Tổ rà soát tài liệu"))
                        .in(DECISION),
                kind("decision-with-short-about", "PL3/1.2", subject, "TY-10", words("Về việc", "V/v"))
                        .in(DECISION),
                kind("letter-with-a-type", "II.5.a", Target.NATION, "TY-09|TL-01", letterWithType())
                        .in(OFFICIAL_LETTER)
                        .anywhere(),
                kind("letter-subject-missing", "II.5.a", Target.LETTER_SUBJECT, "TY-01|TY-06|COMP-01", removed())
                        .anywhere(),
                kind("letter-subject-without-mark", "II.5.b", Target.LETTER_SUBJECT, "TY-06", words("V/v ", "")),
                kind("letter-subject-in-words", "II.5.b", Target.LETTER_SUBJECT, "TY-06", words("V/v", "Về việc")),
                kind("letter-subject-with-small-mark", "II.5.b", Target.LETTER_SUBJECT, "TY-06", words("V/v", "v/v")),
                kind("letter-subject-with-capital-mark", "II.5.b", Target.LETTER_SUBJECT, "TY-06", words("V/v", "V/V")),
                kind("letter-subject-with-line", "3.5", Target.LETTER_SUBJECT, "TY-09", lineFrom(Target.ISSUER))
                        .near());
    }

    private static Change letterWithType() {
        return (passage, file) -> {
            Passage first = Stream.of(Target.ADDRESSEE, Target.ADDRESSEES)
                    .flatMap(target -> target.all(file).stream())
                    .findFirst()
                    .orElseThrow(() -> new NotPossible("no addressee"));
            Passage title = first.twin("CÔNG VĂN");
            title.moveAbove(first);
            title.paragraph("jc", "val", "center");
            title.paragraph("ind", "left", "0");
            title.character("b", "1");
        };
    }

    private static List<FaultKind> signature() {
        Target post = Target.HEAD;
        Target deputy = Target.DEPUTY;
        Target name = Target.NAME;
        return List.of(
                kind(
                        "signature-of-a-collective-with-slash",
                        "II.7.b",
                        post,
                        "KY-02",
                        lines("T/M ỦY BAN NHÂN DÂN", "GIÁM ĐỐC")),
                kind(
                        "signature-of-a-collective-without-stop",
                        "II.7.b",
                        post,
                        "KY-02",
                        lines("TM ỦY BAN NHÂN DÂN", "GIÁM ĐỐC")),
                kind(
                        "signature-by-order-with-slash",
                        "II.7.b",
                        post,
                        "KY-06",
                        lines("T/L GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")),
                kind(
                        "signature-by-order-without-stop",
                        "II.7.b",
                        post,
                        "KY-06",
                        lines("TL GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")),
                kind(
                        "signature-by-authority-without-stop",
                        "II.7.b",
                        post,
                        "KY-07",
                        lines("TUQ GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")),
                kind(
                        "signature-by-authority-with-stops",
                        "II.7.b",
                        post,
                        "KY-07",
                        lines("T.U.Q GIÁM ĐỐC", "CHÁNH VĂN PHÒNG")),
                kind("signature-of-an-acting-head-without-stop", "II.7.b", post, "KY-03", text("Q GIÁM ĐỐC")),
                kind("signature-of-a-deputy-alone", "II.7.b", post, "KY-04", text("PHÓ GIÁM ĐỐC")),
                kind("signature-of-a-charged-deputy", "II.7.b", post, "KY-05|KY-04", text("PHÓ GIÁM ĐỐC PHỤ TRÁCH")),
                kind("signature-for-without-blank", "§5", deputy, "KY-04", words("KT. ", "KT.")),
                kind("signature-for-with-slash", "II.7.b", deputy, "KY-04", words("KT. ", "K/T ")),
                kind("signature-for-without-stop", "II.7.b", deputy, "KY-04", words("KT. ", "KT ")),
                kind("signature-for-nobody", "II.7.b", deputy, "KY-04", words("KT. GIÁM ĐỐC", "KT. PHÓ GIÁM ĐỐC"))
                        .near(),
                kind("signature-for-without-own-post", "II.7.b", Target.POST, "KY-04", removed())
                        .having("^PHÓ")
                        .anywhere(),
                kind("signer-with-degree", "II.7.c", name, "KY-14", regex("^", "TS. ")),
                kind("signer-with-rank", "II.7.c", name, "KY-14", regex("^", "PGS.TS ")),
                kind("signer-with-profession", "II.7.c", name, "KY-14", regex("^", "ThS. ")),
                kind("signer-with-honour", "II.7.c", name, "KY-14", regex("^", "NSND. ")),
                kind("signer-of-one-word", "II.7.c", name, "KY-13", regex(".* ", "")),
                kind("signer-missing", "8.2", name, "KY-13|COMP-01", removed())
                        .anywhere()
                        .having("Nguyễn"),
                kind("signature-without-room", "II.7.đ", name, "KY-18", withoutRoom())
                        .near());
    }

    private static Change withoutRoom() {
        return (passage, file) -> file.passages().stream()
                .filter(one -> one.style().equals("ChoKy"))
                .forEach(Passage::remove);
    }

    private static List<FaultKind> recipients() {
        Target label = Target.RECIPIENTS;
        Target item = Target.RECIPIENT;
        Target filed = Target.FILED;
        return List.of(
                kind("recipients-label-without-colon", "II.9.d", label, "NN-04", words(":", "")),
                kind("recipients-label-with-full-stop", "II.9.d", label, "NN-04", words(":", ".")),
                kind("recipients-label-missing", "II.9.d", label, "NN-04|COMP-01", removed())
                        .anywhere(),
                kind("recipient-with-comma", "II.9.d", item, "NN-06", regex(";$", ",")),
                kind("recipient-without-mark", "II.9.d", item, "NN-06", regex(";$", "")),
                kind("recipient-without-hyphen", "II.9.d", item, "NN-06", regex("^- ", "")),
                kind("recipient-with-bullet", "II.9.d", item, "NN-06", regex("^-", "•")),
                kind("recipients-on-one-line", "II.9.d", item, "NN-06", regex("$", " - Sở Tài chính;")),
                kind("filed-without-colon", "II.9.d", filed, "NN-07|NN-08", words("Lưu:", "Lưu")),
                kind("filed-without-full-stop", "II.9.d", filed, "NN-07|NN-08", regex("\\.$", "")),
                kind("filed-with-semicolon", "II.9.d", filed, "NN-07|NN-08", regex("\\.$", ";")),
                kind("filed-without-office", "II.9.d", filed, "NN-07|NN-08", words("VT, ", ""))
                        .having("VT, "),
                kind("filed-without-comma", "II.9.d", filed, "NN-07|NN-08", words("VT, ", "VT "))
                        .having("VT, "),
                kind("filed-in-words", "II.9.d", filed, "NN-07|NN-08", words("VT", "Văn thư")),
                kind("filed-missing", "II.9.d", filed, "NN-07|NN-08", removed()).anywhere(),
                kind("filed-before-another", "II.9.d", filed, "NN-07|NN-08|NN-06", aboveLast(item))
                        .near(),
                kind("filed-of-minutes", "PL3/1.9", filed, "NN-08", words("Hồ sơ", "VP"))
                        .in(MINUTES),
                kind("as-above-missing", "II.9.b", Target.AS_ABOVE, "NN-02", removed())
                        .anywhere(),
                kind("as-above-misspelt", "II.9.b", Target.AS_ABOVE, "NN-02", words("Như trên", "Như kính gửi"))
                        .near(),
                kind("as-above-of-nobody", "II.9.c", item, "NN-03|NN-02", text("- Như trên;"))
                        .having("Như Điều")
                        .near(),
                kind("drafter-in-small-letters", "III.3", Target.DRAFTER, "ST-01", words("PL", "Pl")),
                kind("drafter-above-filed", "PL3", Target.DRAFTER, "ST-02", toTop(filed))
                        .near());
    }

    private static List<FaultKind> addressees() {
        Target one = Target.ADDRESSEE;
        Target several = Target.ADDRESSEES;
        Target item = Target.ADDRESSEE_ITEM;
        return List.of(
                kind("addressee-missing-in-a-letter", "II.9.b", several, "KG-01|COMP-01", withoutAddressees())
                        .in(OFFICIAL_LETTER)
                        .anywhere(),
                kind("addressee-missing-upward", "§5", one, "KG-01", removed())
                        .in(SUBMISSION, REPORT)
                        .anywhere(),
                kind("addressee-without-colon", "II.9.d", one, "KG-02", words(":", "")),
                kind("addressees-without-colon", "II.9.d", several, "KG-02", words(":", "")),
                kind("addressee-below-its-label", "II.9.d", one, "KG-03", onItsOwnLine())
                        .near(),
                kind("addressees-on-the-label", "II.9.d", several, "KG-04", words("Kính gửi:", "Kính gửi: Sở Y tế;"))
                        .near(),
                kind("addressees-with-comma", "II.9.d", item, "KG-04", regex("[;.]$", ",")),
                kind("addressees-without-mark", "II.9.d", item, "KG-04", regex("[;.]$", "")),
                kind("addressees-last-with-semicolon", "II.9.d", item, "KG-04", regex("\\.$", ";"))
                        .having("\\.$"),
                kind("addressees-without-hyphen", "II.9.d", item, "KG-04|KG-03", regex("^- ", ""))
                        .near(),
                kind("addressees-with-bullet", "II.9.d", item, "KG-04", regex("^-", "•"))
                        .near(),
                kind("addressee-where-none-is", "II.9.b", Target.SUBJECT, "KG-01", addressed())
                        .in(PLAN, NOTICE, PROGRAMME)
                        .anywhere());
    }

    private static Change withoutAddressees() {
        return (passage, file) -> file.passages().stream()
                .filter(one -> one.style().equals("KinhGuiNhieuNoi"))
                .forEach(Passage::remove);
    }

    private static Change onItsOwnLine() {
        return (passage, file) -> {
            passage.twin("- Ủy ban nhân dân tỉnh");
            passage.text("Kính gửi:");
        };
    }

    private static Change addressed() {
        return (passage, file) -> {
            passage.twin("Kính gửi: Ủy ban nhân dân tỉnh").character("b", "0");
        };
    }
}
