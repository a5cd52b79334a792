package vn.records.docx.recall;

import static vn.records.document.DocumentType.DECISION;
import static vn.records.document.DocumentType.PROVISIONS;
import static vn.records.document.DocumentType.REGULATION;
import static vn.records.document.DocumentType.RESOLUTION;
import static vn.records.docx.recall.Changes.both;
import static vn.records.docx.recall.Changes.drawnWords;
import static vn.records.docx.recall.Changes.erased;
import static vn.records.docx.recall.Changes.regex;
import static vn.records.docx.recall.Changes.removed;
import static vn.records.docx.recall.Changes.stretched;
import static vn.records.docx.recall.Changes.words;
import static vn.records.docx.recall.FaultKind.kind;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.records.docx.recall.FaultKind.Change;

/** Faults of the text itself: bases and references, the structure, annexes and marks. */
final class BodyKinds {

    private static final String DECREE = "Nghị định số 30/2020/NĐ-CP";
    private static final String FULL = DECREE + " ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư";

    private static final String DATE = "ngày \\d{1,2}(?: tháng \\d{1,2} năm |/\\d{1,2}/)\\d{4}";
    private static final String LAW = "^Căn cứ (?:Bộ l|L)uật [^;]*? ngày \\d{1,2} tháng \\d{1,2} năm \\d{4};$";

    /** One act of the Government in full, which names no other in its subject. */
    private static final String WHOLE = "^Căn cứ (?:Nghị định|Quyết định) số \\d[^ ]* " + DATE
            + " của (?:Thủ tướng )?Chính phủ (?!.*(?:ngày| của )).+;$";

    private BodyKinds() {}

    static List<FaultKind> all() {
        return Stream.of(bases(), references(), articles(), clauses(), divisions(), annexes(), marks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FaultKind> bases() {
        Target basis = Target.BASIS;
        return List.of(
                kind("basis-with-comma", "II.6.a", basis, "CC-06", regex(";$", ","))
                        .having(";$"),
                kind("basis-with-full-stop", "II.6.a", basis, "CC-06", regex(";$", "."))
                        .having(";$"),
                kind("basis-without-mark", "II.6.a", basis, "CC-06", regex(";$", ""))
                        .having(";$"),
                kind("last-basis-with-semicolon", "II.6.a", Target.PROPOSAL, "CC-06", regex("\\.\\s*$", ";"))
                        .having("\\.\\s*$"),
                kind("last-basis-with-comma", "II.6.a", Target.PROPOSAL, "CC-06", regex("\\.\\s*$", ","))
                        .having("\\.\\s*$"),
                kind("proposal-not-last", "PL3/1.2", Target.PROPOSAL, "CC-07|CC-06", exchanged())
                        .near(),
                kind("basis-above-the-authority", "II.6.a", Target.AUTHORITY, "CC-05", belowBases())
                        .anywhere(),
                kind("law-with-number", "II.6.a", basis, "CC-03", regex("( ngày \\d)", " số 33/2024/QH15$1"))
                        .having(LAW),
                kind("law-with-issuer", "II.6.a", basis, "CC-03", regex("(năm \\d{4})", "$1 của Quốc hội"))
                        .having(LAW),
                kind("basis-without-date", "II.6.a", basis, "CC-02", regex(" " + DATE, ""))
                        .having(WHOLE),
                kind("basis-without-issuer", "II.6.a", basis, "CC-02", regex(" của (?:Thủ tướng )?Chính phủ", ""))
                        .having(WHOLE),
                kind("basis-without-subject", "II.6.a", basis, "CC-02", regex("( Chính phủ) [^;]*", "$1"))
                        .having(WHOLE),
                kind("basis-of-a-number-only", "II.6.a", basis, "CC-02", regex(" ngày [^;]*", ""))
                        .having(WHOLE),
                kind("basis-without-number", "II.6.a", basis, "CC-02", regex(" số [^ ]+", ""))
                        .having(WHOLE),
                kind("basis-without-the-word-number", "§5", basis, "CC-02", regex(" số (?=\\d)", " "))
                        .having(WHOLE));
    }

    private static Change exchanged() {
        return (passage, file) -> {
            List<Passage> bases = Target.BASIS.in(file.passages(), Pattern.compile("^Căn cứ"));
            if (bases.isEmpty()) {
                throw new NotPossible("no basis begins with Căn cứ");
            }
            passage.moveAbove(bases.get(bases.size() - 1));
        };
    }

    private static Change belowBases() {
        return (passage, file) -> passage.moveAbove(Target.OPERATIVE.at(0, file));
    }

    private static List<FaultKind> references() {
        Target text = Target.TEXT;
        String whole = DECREE + " ngày";
        return List.of(
                kind("reference-without-date", "II.6.b", text, "VD-01", words(" ngày 05 tháng 3 năm 2020", ""))
                        .having(whole),
                kind("reference-without-issuer", "II.6.b", text, "VD-01", words(" của Chính phủ", ""))
                        .having(whole),
                kind("reference-without-subject", "II.6.b", text, "VD-01", words(" về công tác văn thư", ""))
                        .having(whole),
                kind("reference-of-a-number-only", "§5", text, "VD-01", words(FULL, DECREE))
                        .having(whole),
                kind("reference-without-the-word-number", "§5", text, "VD-01", words("định số", "định"))
                        .having(whole),
                kind("reference-short-without-the-word-number", "§5", text, "VD-01", words(FULL, "Nghị quyết 57-NQ/TW"))
                        .having(whole),
                kind("reference-without-type", "§5", text, "VD-01", words(FULL, "văn bản số 15/SNV-VP"))
                        .having(whole),
                kind("reference-of-another-type", "§5", text, "VD-01", words("Nghị định số", "Thông tư số"))
                        .having(whole),
                kind("reference-of-another-issuer", "§5", text, "VD-01", words("của Chính phủ", "của Quốc hội"))
                        .having(whole),
                kind(
                                "reference-of-a-law-with-number",
                                "II.6.b",
                                text,
                                "VD-01",
                                words(FULL, "Luật Lưu trữ số 33/2024/QH15"))
                        .having(whole),
                kind("reference-repeated-in-full", "II.6.b", Target.CLAUSE, "VD-02", words(DECREE + ".", FULL + "."))
                        .having(DECREE + "\\."),
                kind("reference-with-two-dates", "§5", Target.CLAUSE, "VD-01|VD-02", words(DECREE + ".", otherDate()))
                        .having(DECREE + "\\."));
    }

    private static String otherDate() {
        return FULL.replace("05 tháng 3", "15 tháng 4") + ".";
    }

    private static List<FaultKind> articles() {
        Target article = Target.ARTICLE;
        return List.of(
                kind("article-with-colon", "II.6.đ", article, "DI-02", words(".", ":")),
                kind("article-without-stop", "II.6.đ", article, "DI-02", regex("^(Điều \\d+)\\.", "$1")),
                kind("article-with-bracket", "II.6.đ", article, "DI-02", regex("^(Điều \\d+)\\.", "$1)")),
                kind("article-with-roman-number", "II.6.đ", article, "DI-02", regex("^Điều \\d+", "Điều II"))
                        .having("^Điều 2"),
                kind("article-in-capitals", "II.6.đ", article, "DI-01|DI-02", regex("^Điều", "ĐIỀU")),
                kind("article-number-left-out", "II.6.đ", article, "DI-02|BC-01", regex("^Điều 2", "Điều 5"))
                        .having("^Điều 2")
                        .near(),
                kind("article-number-twice", "II.6.đ", article, "DI-02|BC-01", regex("^Điều 2", "Điều 1"))
                        .having("^Điều 2")
                        .near(),
                kind("article-without-title", "II.6.d", article, "BC-02", regex("^(Điều \\d+\\.).*", "$1"))
                        .in(REGULATION, PROVISIONS)
                        .near(),
                kind("end-without-mark", "PL3", Target.END, "ND-07", words("./.", ".")),
                kind("end-with-a-slash", "PL3", Target.END, "ND-07", words("./.", "/.")),
                kind("end-with-two-slashes", "PL3", Target.END, "ND-07", words("./.", ".//.")));
    }

    private static List<FaultKind> clauses() {
        Target clause = Target.CLAUSE;
        Target point = Target.POINT;
        return List.of(
                kind("clause-with-bracket", "II.6.đ", clause, "KH-01", regex("^(\\d+)\\.", "$1)")),
                kind("clause-with-slash", "II.6.đ", clause, "KH-01", regex("^(\\d+)\\.", "$1/")),
                kind("clause-with-dash", "II.6.đ", clause, "KH-01", regex("^(\\d+)\\.", "$1-")),
                kind("clause-number-left-out", "II.6.đ", clause, "KH-01|BC-01", regex("^2\\.", "4."))
                        .having("^2")
                        .near(),
                kind("clause-number-twice", "II.6.đ", clause, "KH-01|BC-01", regex("^2\\.", "1."))
                        .having("^2")
                        .in(DECISION, RESOLUTION, REGULATION, PROVISIONS)
                        .near(),
                kind("point-with-stop", "II.6.đ", point, "DM-01", words(")", ".")),
                kind("point-with-slash", "II.6.đ", point, "DM-01", words(")", "/")),
                kind("point-in-capitals", "II.6.đ", point, "DM-01", regex("^a", "A"))
                        .having("^a"),
                kind("point-left-out", "II.6.đ", point, "DM-01", regex("^b", "d"))
                        .having("^b")
                        .near(),
                kind("point-twice", "II.6.đ", point, "DM-01", regex("^b", "a"))
                        .having("^b")
                        .near(),
                kind("point-f", "3.6", point, "DM-02|DM-01", regex("^b", "f"))
                        .having("^b")
                        .near(),
                kind("point-with-number", "II.6.đ", point, "DM-01|KH-01|BC-01", regex("^b", "2"))
                        .having("^b")
                        .near());
    }

    private static List<FaultKind> divisions() {
        Target chapter = Target.CHAPTER;
        Target section = Target.SECTION;
        Target part = Target.PART;
        Target roman = Target.ROMAN;
        return List.of(
                kind("chapter-with-arabic-number", "II.6.đ", chapter, "PH-02", regex("II?", "2"))
                        .having("I"),
                kind("chapter-in-words", "II.6.đ", chapter, "PH-02", regex("II?", "thứ nhất")),
                kind("chapter-number-left-out", "II.6.đ", chapter, "PH-02|BC-01", words("II", "IV"))
                        .having("II")
                        .near(),
                kind("chapter-without-title", "II.6.d", Target.CHAPTER_TITLE, "BC-02|PH-03", removed())
                        .anywhere(),
                kind("chapter-and-title-on-one-line", "II.6.đ", Target.CHAPTER_TITLE, "PH-01|PH-03|BC-02", joined())
                        .near(),
                kind("section-with-roman-number", "II.6.đ", section, "MU-02", regex("\\d", "II"))
                        .having("2"),
                kind("section-number-left-out", "II.6.đ", section, "MU-02|BC-01", regex("\\d", "4"))
                        .having("2")
                        .near(),
                kind("section-without-title", "II.6.d", Target.SECTION_TITLE, "BC-02|MU-03", removed())
                        .anywhere(),
                kind("part-with-arabic-number", "V#6b", part, "PH-02|RM-01", regex("II?", "1")),
                kind("part-in-words", "V#6b", part, "PH-02|RM-01", regex("II?", "thứ nhất")),
                kind("part-without-title", "II.6.d", Target.PART_TITLE, "BC-02|RM-01", removed())
                        .anywhere(),
                kind("roman-with-dash", "V#6b", roman, "RM-02", regex("^I\\.", "I -")),
                kind("roman-with-slash", "V#6b", roman, "RM-02", regex("^I\\.", "I/")),
                kind("roman-with-colon", "V#6b", roman, "RM-02", regex("^I\\.", "I:")),
                kind("roman-number-left-out", "V#6b", roman, "RM-02|BC-01", regex("^I\\.", "III."))
                        .near(),
                kind("order-without-words", "PL3/1.2", Target.OPERATIVE, "FORM-01|COMP-01|CC-05", removed())
                        .in(DECISION, RESOLUTION)
                        .anywhere());
    }

    private static Change joined() {
        return (passage, file) -> {
            List<Passage> all = file.passages();
            for (int i = 1; i < all.size(); i++) {
                if (all.get(i).element() == passage.element()) {
                    passage.text(all.get(i - 1).text() + ". " + passage.text());
                    all.get(i - 1).remove();
                    return;
                }
            }
        };
    }

    private static List<FaultKind> annexes() {
        Target annex = Target.ANNEX;
        Target reference = Target.REFERENCE;
        return List.of(
                kind("annex-not-pointed-to", "III.1.a", Target.TEXT, "PL-01", unnamed())
                        .having("Phụ lục I ")
                        .anywhere(),
                kind("annex-with-arabic-number", "III.1.a", annex, "PL-02", regex("II?$", "1")),
                kind("annex-without-number", "III.1.a", annex, "PL-02", regex(" II?$", ""))
                        .anywhere(),
                kind("annex-with-number-left-out", "III.1.a", annex, "PL-02", regex("II$", "IV"))
                        .having("II$"),
                kind("annex-reference-missing", "III.1.c", reference, "PL-05", removed())
                        .anywhere(),
                kind(
                        "annex-reference-without-number",
                        "III.1.c",
                        reference,
                        "PL-05|PL-07",
                        regex("số .* ngày", "ngày")),
                kind("annex-reference-without-date", "III.1.c", reference, "PL-05|PL-07", regex(" ngày.* của", " của")),
                kind("annex-reference-without-agency", "III.1.c", reference, "PL-05|PL-07", regex(" của.*\\)", ")")),
                kind("annex-reference-not-filled", "III.1.c", reference, "PL-07", regex("số .* ngày .* của", blanks())),
                kind("annex-reference-without-brackets", "PL3/2.1", reference, "PL-13", regex("^\\((.*)\\)$", "$1")),
                kind("annex-pages-counted-on", "III.1.đ", annex, "PL-11", countedOn())
                        .anywhere());
    }

    private static String blanks() {
        return "số … ngày … tháng … năm … của";
    }

    private static Change unnamed() {
        return (passage, file) -> file.passages().stream()
                .filter(one -> one.text().contains(" theo Phụ lục I và Phụ lục II kèm theo"))
                .forEach(one ->
                        one.text(one.text().replaceFirst(" theo Phụ lục I và Phụ lục II kèm theo( văn bản này)?", "")));
    }

    private static Change countedOn() {
        return (passage, file) -> file.all("pgNumType").stream()
                .skip(1)
                .forEach(one -> one.getParentNode().removeChild(one));
    }

    private static List<FaultKind> marks() {
        Target urgency = Target.URGENCY;
        return List.of(
                kind("urgency-of-no-level", "III.2.b", urgency, "KHAN-02", drawnWords("RẤT KHẨN"))
                        .anywhere(),
                kind("urgency-in-small-letters", "III.2.b", urgency, "KHAN-04", drawnWords("Khẩn")),
                kind("urgency-in-a-wide-box", "III.2.b", urgency, "KHAN-03", stretched(2)),
                kind("urgency-in-a-narrow-box", "III.2.b", urgency, "KHAN-03", stretched(0.6)),
                kind("urgency-without-box", "III.2.b", urgency, "KHAN-04|KHAN-03", both(erased(), typed())),
                kind(
                                "circulation-in-small-letters",
                                "III.2.c",
                                Target.CIRCULATION,
                                "LH-01",
                                drawnWords("Lưu hành nội bộ"))
                        .anywhere());
    }

    private static Change typed() {
        return (passage, file) -> {
            Passage words = Target.MOTTO.at(0, file).twin("KHẨN");
            words.moveAbove(passage);
            passage.remove();
        };
    }
}
