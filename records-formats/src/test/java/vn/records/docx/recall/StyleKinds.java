package vn.records.docx.recall;

import static vn.records.docx.recall.Changes.aligned;
import static vn.records.docx.recall.Changes.bold;
import static vn.records.docx.recall.Changes.both;
import static vn.records.docx.recall.Changes.drawn;
import static vn.records.docx.recall.Changes.headers;
import static vn.records.docx.recall.Changes.inParts;
import static vn.records.docx.recall.Changes.indent;
import static vn.records.docx.recall.Changes.italic;
import static vn.records.docx.recall.Changes.light;
import static vn.records.docx.recall.Changes.lower;
import static vn.records.docx.recall.Changes.size;
import static vn.records.docx.recall.Changes.spacing;
import static vn.records.docx.recall.Changes.upper;
import static vn.records.docx.recall.Changes.upright;
import static vn.records.docx.recall.FaultKind.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.records.docx.recall.FaultKind.Change;

/** Faults of type and layout: each row of the table of type styles (Phụ lục I, Phần I, Mục V) with each cell wrong. */
final class StyleKinds {

    /** Longer than a line. */
    private static final String LONG = ".{110,}";

    private final List<FaultKind> kinds = new ArrayList<>();

    private StyleKinds() {
        head();
        title();
        divisions();
        body();
        foot();
        additions();
        layout();
        kinds.replaceAll(kind -> kind.target() == Target.SUBJECT ? kind.inForms() : kind);
    }

    static List<FaultKind> all() {
        return new StyleKinds().kinds;
    }

    private void add(FaultKind kind) {
        kinds.add(kind);
    }

    /** A row of the table: what it asks for, upright or italic, and sizes that it does not allow. */
    private void row(Target target, String row, String rules, String asked, double... sizes) {
        String name = target.name().toLowerCase(Locale.ROOT);
        if (asked.contains("bold")) {
            add(kind(name + "-not-bold", row, target, rules, light()));
        }
        if (asked.contains("light")) {
            add(kind(name + "-bold", row, target, rules, bold()));
        }
        if (asked.contains("italic")) {
            add(kind(name + "-upright", row, target, rules, upright()));
        } else {
            add(kind(name + "-italic", row, target, rules, italic()));
        }
        if (asked.contains("capitals")) {
            add(kind(name + "-in-small-letters", row, target, rules, lower()));
        }
        if (asked.contains("small")) {
            add(kind(name + "-in-capitals", row, target, rules, upper()));
        }
        for (double points : sizes) {
            add(kind(name + "-of-size-" + (int) points, row, target, rules, size(points)));
        }
    }

    private void head() {
        row(Target.NATION, "V#1", "QH-02", "capitals bold", 15, 11);
        row(Target.MOTTO, "V#1", "TN-03|TN-02", "small bold", 16, 12);
        row(Target.PARENT, "V#2", "CQ-06", "capitals light", 14, 11);
        row(Target.ISSUER, "V#2", "CQ-05", "capitals bold", 14, 11);
        row(Target.NUMBER, "V#3", "SO-12|SO-10|SO-15", "light", 14, 12);
        row(Target.DATE, "V#4", "DD-08", "italic light small", 15, 12);
    }

    private void title() {
        row(Target.TYPE, "V#5a", "TL-02", "capitals bold", 15, 16, 12);
        row(Target.SUBJECT, "V#5a", "TY-03", "small bold", 15, 12);
        row(Target.LETTER_SUBJECT, "V#5b", "TY-07", "small light", 14, 11);
    }

    private void divisions() {
        row(Target.CHAPTER, "V#6a", "PH-01", "small bold", 16, 12);
        row(Target.CHAPTER_TITLE, "V#6a", "PH-03", "capitals bold", 16, 12);
        row(Target.SECTION, "V#6a", "MU-01", "small bold", 16, 12);
        row(Target.SECTION_TITLE, "V#6a", "MU-03", "capitals bold", 16, 12);
        row(Target.PART, "V#6b", "RM-01|PH-01", "small bold", 16, 12);
        row(Target.PART_TITLE, "V#6b", "RM-01|PH-03", "capitals bold", 16, 12);
        row(Target.ROMAN, "V#6b", "RM-02", "capitals bold", 16, 12);
    }

    private void body() {
        row(Target.BASIS, "II.6.a", "CC-04", "italic", 15, 12);
        row(Target.TEXT, "V#6", "ND-01", "", 15, 12);
        row(Target.DASH, "V#6", "ND-01", "", 15, 12);
        row(Target.ARTICLE, "V#6a", "DI-01|DI-02|ND-01", "bold", 16, 12);
        row(Target.TITLED_CLAUSE, "II.6.đ", "KH-02|RM-03", "bold", 16, 12);
        row(Target.CLAUSE, "II.6.đ", "KH-01|RM-04|ND-01", "", 16, 12);
        row(Target.POINT, "II.6.đ", "DM-01|RM-04|ND-01", "", 16, 12);
    }

    private void foot() {
        row(Target.POST, "V#7", "KY-15", "capitals bold", 15, 12);
        row(Target.NAME, "V#7", "KY-17", "small bold", 15, 12);
        row(Target.ADDRESSEE, "V#8a", "KG-02", "small light", 15, 12);
        row(Target.ADDRESSEES, "V#8a", "KG-02", "light", 15, 12);
        row(Target.ADDRESSEE_ITEM, "V#8a", "KG-02", "light", 15, 12);
        row(Target.RECIPIENTS, "V#8b", "NN-04", "italic small bold", 13, 11);
        row(Target.RECIPIENT, "V#8b", "NN-05", "", 13, 12);
        row(Target.FILED, "V#8b", "NN-05", "", 13);
    }

    private void additions() {
        row(Target.ANNEX, "V#9", "PL-03", "small bold", 13, 16);
        row(Target.ANNEX_TITLE, "V#9", "PL-04", "capitals bold", 16, 12);
        row(Target.REFERENCE, "III.1.c", "PL-06", "italic", 15, 12);
        add(kind("urgency-not-bold", "V#10", Target.URGENCY, "KHAN-04", drawn("b", "0")));
        add(kind("urgency-italic", "V#10", Target.URGENCY, "KHAN-04", drawn("i", "1")));
        add(kind("urgency-of-size-16", "V#10", Target.URGENCY, "KHAN-04", drawn("sz", "32")));
        add(kind("circulation-not-bold", "V#13", Target.CIRCULATION, "LH-01", drawn("b", "0"))
                .anywhere());
        add(kind("circulation-italic", "V#13", Target.CIRCULATION, "LH-01", drawn("i", "1"))
                .anywhere());
        add(kind("circulation-of-size-11", "V#13", Target.CIRCULATION, "LH-01", drawn("sz", "22"))
                .anywhere());
        row(Target.DRAFTER, "V#11", "ST-01", "", 13, 14);
        add(kind("contact-italic", "V#12", Target.DRAFTER, "DC-01", inParts("word/footer", "i", "1"))
                .anywhere());
        add(kind("contact-of-size-14", "V#12", Target.DRAFTER, "DC-01", inParts("word/footer", "sz", "28"))
                .anywhere());
        add(kind("page-number-italic", "V#14", Target.FILE, "PAGE-14", headers("i", "1"))
                .anywhere());
        add(kind("page-number-of-size-12", "V#14", Target.FILE, "PAGE-14", headers("sz", "24"))
                .anywhere());
        add(kind("page-number-of-size-16", "V#14", Target.FILE, "PAGE-14", headers("sz", "32"))
                .anywhere());
    }

    private void layout() {
        middle(Target.MOTTO, "II.1.b", "TN-04");
        middle(Target.ISSUER, "II.2.b", "CQ-05");
        middle(Target.NUMBER, "II.3.c", "SO-09");
        middle(Target.DATE, "II.4.c", "DD-11");
        middle(Target.LETTER_SUBJECT, "II.5.b", "TY-05");
        middle(Target.TYPE, "II.5.b", "TL-02");
        middle(Target.SUBJECT, "II.5.b", "TY-02");
        middle(Target.PART, "II.6.đ", "PH-01|RM-01");
        middle(Target.CHAPTER, "II.6.đ", "PH-01");
        middle(Target.CHAPTER_TITLE, "II.6.đ", "PH-03");
        middle(Target.SECTION, "II.6.đ", "MU-01");
        middle(Target.SECTION_TITLE, "II.6.đ", "MU-03");
        middle(Target.NAME, "II.7.đ", "KY-17");
        middle(Target.ANNEX, "III.1.b", "PL-03");
        middle(Target.ANNEX_TITLE, "III.1.b", "PL-04");
        middle(Target.REFERENCE, "III.1.c", "PL-06");
        add(kind("text-at-the-left", "II.6.e", Target.TEXT, "ND-02", aligned("left")));
        add(kind("text-in-the-middle", "II.6.e", Target.TEXT, "ND-02", aligned("center")));
        add(kind("text-without-indent", "II.6.e", Target.TEXT, "ND-03", indent("firstLine", 0)));
        add(kind("text-indented-by-2-cm", "II.6.e", Target.TEXT, "ND-03", indent("firstLine", 1134)));
        add(kind("text-indented-by-half-a-cm", "II.6.e", Target.TEXT, "ND-03", indent("firstLine", 284)));
        add(kind("text-with-hanging-indent", "II.6.e", Target.TEXT, "ND-03", indent("hanging", 567)));
        add(kind("point-with-3-points-of-space", "II.6.e", Target.POINT, "ND-04", spacing("before", 60))
                .near());
        add(kind("text-of-double-lines", "II.6.e", Target.TEXT, "ND-05", spacing("line", 480)));
        add(kind("text-of-squeezed-lines", "II.6.e", Target.TEXT, "ND-05", spacing("line", 200)));
        add(kind("point-without-space", "II.6.e", Target.POINT, "ND-04", spacing("before", 0))
                .near());
        add(kind("clause-without-indent", "II.6.e", Target.CLAUSE, "ND-03", indent("firstLine", 0)));
        add(kind("clause-of-double-lines", "II.6.e", Target.CLAUSE, "ND-05", spacing("line", 480)));
        add(kind("article-without-indent", "II.6.đ", Target.ARTICLE, "DI-01", indent("firstLine", 0))
                .having(LONG));
        add(kind("article-indented-by-2-cm", "II.6.đ", Target.ARTICLE, "DI-01", indent("firstLine", 1134))
                .having(LONG));
        add(kind("motto-apart", "II.1.c", Target.MOTTO, "QH-04", spacing("before", 120))
                .near());
        add(kind("nation-and-motto-of-wide-lines", "II.1.c", Target.NATION, "QH-04", wideHead())
                .near());
        add(kind("issuer-apart", "II.2.b", Target.ISSUER, "CQ-08", spacing("before", 120))
                .near());
        add(kind("letter-subject-close", "II.5.b", Target.LETTER_SUBJECT, "TY-08", close())
                .near());
        add(kind("letter-subject-far", "II.5.b", Target.LETTER_SUBJECT, "TY-08", spacing("before", 360))
                .near());
        add(kind("recipients-label-in-the-middle", "II.9.d", Target.RECIPIENTS, "NN-04", aligned("center")));
        add(kind("recipient-indented", "II.9.d", Target.RECIPIENT, "NN-06", indent("left", 567)));
        add(kind("sizes-that-do-not-go-together", "V note 1", Target.NATION, "PAGE-17", both(size(12), unpaired()))
                .anywhere());
    }

    /** The space above may be that after the number. */
    private static Change close() {
        return (passage, file) -> {
            spacing("before", 0).make(passage, file);
            if (!passage.style().equals("TrichYeuCongVan")) {
                Target.NUMBER.at(0, file).paragraph("spacing", "after", "0");
            }
        };
    }

    private static Change wideHead() {
        return (passage, file) -> {
            spacing("line", 360).make(passage, file);
            Target.MOTTO.at(0, file).paragraph("spacing", "line", "360");
        };
    }

    /** Makes the date large beside a small name of the nation. */
    private static Change unpaired() {
        return (passage, file) -> {
            Target.MOTTO.all(file).forEach(one -> one.character("sz", "28"));
            Target.DATE.all(file).forEach(one -> one.character("sz", "28"));
        };
    }

    private void middle(Target target, String fact, String rules) {
        String name = target.name().toLowerCase(Locale.ROOT);
        add(kind(name + "-at-the-left", fact, target, rules, aligned("left")));
    }
}
