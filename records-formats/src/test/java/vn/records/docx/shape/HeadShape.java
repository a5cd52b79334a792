package vn.records.docx.shape;

import static vn.records.docx.shape.Markup.cell;
import static vn.records.docx.shape.Markup.middle;
import static vn.records.docx.shape.Markup.rows;
import static vn.records.docx.shape.Markup.ruled;
import static vn.records.docx.shape.Markup.tabbed;

import vn.records.sample.WordXml;

/** The ways in which people lay out the head of a document: boxes 1 to 4, and 5b in a letter. */
enum HeadShape {
    /** A table of one row. */
    ONE_ROW {
        @Override
        String xml(Paper paper) {
            return rows(agencies(paper) + number(paper), nation(paper) + date(paper));
        }
    },
    /** A table of two rows. */
    TWO_ROWS {
        @Override
        String xml(Paper paper) {
            return rows(agencies(paper), nation(paper), number(paper), date(paper));
        }
    },
    /** A row for each line. */
    ROW_FOR_EACH_LINE {
        @Override
        String xml(Paper paper) {
            String issuer = middle(26, "b", paper.issuer()) + issuerLine(paper);
            String motto = middle(28, "b", paper.motto()) + ruled(58);
            return rows(parent(paper), middle(26, "b", NAME), issuer, motto, number(paper), date(paper));
        }
    },
    /** What a letter is about in a row of its own. */
    SUBJECT_IN_ITS_ROW {
        @Override
        String xml(Paper paper) {
            String number = middle(26, "", "Số: " + paper.number());
            return paper.about().isEmpty()
                    ? TWO_ROWS.xml(paper)
                    : rows(
                            agencies(paper),
                            nation(paper),
                            number,
                            date(paper),
                            about(paper),
                            WordXml.paragraph("left"));
        }
    },
    /** A table in the only cell of another. */
    TABLE_IN_TABLE {
        @Override
        String xml(Paper paper) {
            return Markup.table(new int[] {9072}, cell(9072, TWO_ROWS.xml(paper) + WordXml.paragraph("left")));
        }
    },
    /** A table in each cell. */
    TABLE_IN_EACH_CELL {
        @Override
        String xml(Paper paper) {
            String end = WordXml.paragraph("left");
            String left = Markup.column(Markup.LEFT, agencies(paper), number(paper)) + end;
            String right = Markup.column(Markup.RIGHT, nation(paper), date(paper)) + end;
            return rows(left, right);
        }
    },
    /** Paragraphs with tabs. */
    TABS {
        @Override
        String xml(Paper paper) {
            return tabbed(paper.parent(), NAME, 26, "", 26, "b")
                    + tabbed(paper.issuer(), paper.motto(), 26, "b", 28, "b")
                    + tabbed("Số: " + paper.number(), paper.date(), 26, "", 28, "i")
                    + (paper.about().isEmpty()
                            ? ""
                            : tabbed(paper.about(), "", 24, "", 24, "")
                                    .replace("</w:tabs>", "</w:tabs><w:spacing w:before=\"120\"/>"));
        }
    },
    /** Two columns of text. */
    COLUMNS {
        @Override
        String xml(Paper paper) {
            return agencies(paper) + number(paper)
                    + "<w:p><w:r><w:br w:type=\"column\"/></w:r></w:p>"
                    + nation(paper) + date(paper)
                    + "<w:p><w:pPr>" + Markup.section("<w:cols w:num=\"2\" w:space=\"200\"/>", "continuous")
                    + "</w:pPr></w:p>";
        }
    },
    /** Lines that end in a break, of one paragraph on each side. */
    LINE_BREAKS {
        @Override
        String xml(Paper paper) {
            String left = WordXml.paragraph(
                    "center", Markup.inline(26, "", paper.parent()), BREAK, Markup.inline(26, "b", paper.issuer()));
            String right = WordXml.paragraph(
                    "center", Markup.inline(26, "b", NAME), BREAK, Markup.inline(28, "b", paper.motto()));
            return rows(left + issuerLine(paper) + number(paper), right + ruled(58) + date(paper));
        }
    },
    /** Two text boxes. */
    BOXES {
        @Override
        String xml(Paper paper) {
            return Markup.boxes(agencies(paper) + number(paper), nation(paper) + date(paper))
                    + WordXml.paragraph("left").repeat(5);
        }
    };

    private static final String BREAK = "<w:r><w:br/></w:r>";
    private static final String NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    abstract String xml(Paper paper);

    private static String parent(Paper paper) {
        return middle(26, "", paper.parent());
    }

    private static String agencies(Paper paper) {
        StringBuilder names = new StringBuilder(paper.parent().isEmpty() ? "" : parent(paper));
        for (String line : paper.issuer().split("\\|")) {
            names.append(middle(26, "b", line));
        }
        return names + issuerLine(paper);
    }

    private static String issuerLine(Paper paper) {
        return ruled(Math.round(Markup.millimetres(26, paper.issuer().split("\\|")[0]) * 0.4));
    }

    private static String nation(Paper paper) {
        return middle(26, "b", NAME) + middle(28, "b", paper.motto()) + ruled(58);
    }

    private static String about(Paper paper) {
        return WordXml.spaced(Markup.inline(24, "", paper.about()));
    }

    private static String number(Paper paper) {
        return middle(26, "", "Số: " + paper.number()) + (paper.about().isEmpty() ? "" : about(paper));
    }

    private static String date(Paper paper) {
        return paper.date().isEmpty() ? WordXml.paragraph("left") : middle(28, "i", paper.date());
    }
}
