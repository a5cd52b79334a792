package vn.records.docx.shape;

import static vn.records.docx.shape.Markup.cell;
import static vn.records.docx.shape.Markup.inline;
import static vn.records.docx.shape.Markup.middle;

import vn.records.sample.WordXml;

/** The ways in which people lay out the foot of a document: boxes 7 and 9b. */
enum FootShape {
    /** A table of one row. */
    ONE_ROW {
        @Override
        String xml(Paper paper) {
            return halves(recipients(paper), posts(paper) + gap() + signer(paper));
        }
    },
    /** The name in a row of its own. */
    NAME_IN_ITS_ROW {
        @Override
        String xml(Paper paper) {
            return halves(recipients(paper), posts(paper) + gap())
                    .replace(
                            "</w:tbl>",
                            "<w:tr>" + cell(HALF, WordXml.paragraph("left")) + cell(HALF, signer(paper))
                                    + "</w:tr></w:tbl>");
        }
    },
    /** The name in a paragraph after the table. */
    NAME_BELOW_THE_TABLE {
        @Override
        String xml(Paper paper) {
            return halves(recipients(paper), posts(paper) + gap())
                    + "<w:p><w:pPr><w:ind w:left=\"4536\"/><w:jc w:val=\"center\"/></w:pPr>"
                    + inline(28, "b", paper.name()) + "</w:p>";
        }
    },
    /** A table in the cell of the signature. */
    TABLE_IN_CELL {
        @Override
        String xml(Paper paper) {
            String signature = Markup.table(new int[] {4200}, cell(4200, posts(paper) + gap() + signer(paper)));
            return halves(recipients(paper), signature + WordXml.paragraph("left"));
        }
    },
    /** Paragraphs with tabs. */
    TABS {
        @Override
        String xml(Paper paper) {
            StringBuilder xml = new StringBuilder();
            String[] posts = paper.posts().split("\\|");
            xml.append(line(inline(24, "bi", "Nơi nhận:"), posts[0]));
            String[] recipients = paper.recipients().split("\\|");
            for (int i = 0; i < Math.max(recipients.length, posts.length - 1); i++) {
                String left = i < recipients.length ? inline(22, "", recipients[i]) : "";
                xml.append(i + 1 < posts.length ? line(left, posts[i + 1]) : WordXml.paragraph("left", left));
            }
            return xml + WordXml.paragraph("left").repeat(2) + line("", paper.name());
        }
    };

    private static final int HALF = 4536;

    abstract String xml(Paper paper);

    private static String line(String left, String right) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"6800\"/></w:tabs></w:pPr>" + left
                + "<w:r><w:tab/></w:r>" + inline(28, "b", right) + "</w:p>";
    }

    private static String halves(String left, String right) {
        return Markup.table(new int[] {HALF, HALF}, cell(HALF, left) + cell(HALF, right));
    }

    private static String recipients(Paper paper) {
        StringBuilder xml = new StringBuilder(WordXml.paragraph("left", inline(24, "bi", "Nơi nhận:")));
        for (String line : paper.recipients().split("\\|")) {
            xml.append(WordXml.paragraph("left", inline(22, "", line)));
        }
        return xml.toString();
    }

    private static String posts(Paper paper) {
        StringBuilder xml = new StringBuilder();
        for (String line : paper.posts().split("\\|")) {
            xml.append(middle(28, "b", line));
        }
        return xml.toString();
    }

    private static String gap() {
        return WordXml.paragraph("left").repeat(4);
    }

    private static String signer(Paper paper) {
        return middle(28, "b", paper.name());
    }
}
