package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import vn.records.docx.drawing.DrawingMarkup;
import vn.records.measure.Length;
import vn.records.presentation.typography.TextWidth;
import vn.records.text.VietnameseText;
import vn.records.view.TextFormat;

/** The text of a document or of one of its headers, as it is written from top to bottom. */
final class StoryMarkup {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final int TWIPS_PER_POINT = 20;
    private static final String FONT = "Times New Roman";

    /** How far below the top of a line of text the line drawn under it stands, in sizes of its type. */
    private static final double BELOW = 1.28;

    private static final DrawingMarkup DRAWINGS = DrawingMarkup.in(NAMESPACE);

    private final Markup xml = new Markup();
    private final LawForm form;
    private long drawings;

    StoryMarkup(LawForm form) {
        this.form = form;
    }

    LawForm form() {
        return form;
    }

    Markup xml() {
        return xml;
    }

    void line(Look look, String text) {
        paragraph(look, Stance.OF_STYLE, RunPiece.words(text));
    }

    /** Writes a paragraph with a solid line in the middle below its text, of a share of the width of its longest line. */
    void ruled(Look look, String text, double share, int room) {
        ruled(look, Stance.OF_STYLE, text, share, room);
    }

    void ruled(Look look, Stance stance, String text, double share, int room) {
        long widest = Math.min(width(look, text).emu(), Length.twips(room).emu());
        Length below = Length.points(form.looks().of(look).size().toPoints() * BELOW);
        String line = DRAWINGS.line(new Length(Math.round(widest * share)), below, ++drawings);
        paragraph(look, stance, RunPiece.words(text), RunPiece.markup(line));
    }

    /** Writes a paragraph that holds a framed mark. */
    void mark(String text, Length width, Length height) {
        paragraph(
                Look.MARK_PLACE,
                Stance.OF_STYLE,
                RunPiece.markup(DRAWINGS.boxInLine(width, height, ++drawings, words(text))));
    }

    /** Returns a framed mark at a place of the page. */
    RunPiece markOnPage(String text, Length fromLeft, Length fromTop, Length width, Length height) {
        return RunPiece.markup(DRAWINGS.boxOnPage(fromLeft, fromTop, width, height, ++drawings, words(text)));
    }

    private String words(String text) {
        StoryMarkup inside = new StoryMarkup(form);
        inside.line(Look.MARK, text);
        return inside.xml.toString();
    }

    void paragraph(Look look, Stance stance, RunPiece... pieces) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", look.id());
        stance.write(xml);
        xml.close("w:pPr");
        for (RunPiece piece : pieces) {
            run(piece);
        }
        xml.close("w:p");
    }

    private void run(RunPiece piece) {
        xml.open("w:r");
        if (!piece.traits().isEmpty()) {
            xml.open("w:rPr");
            StylePart.traits(xml, piece.traits());
            xml.close("w:rPr");
        }
        if (piece.markup()) {
            xml.raw(piece.text());
        } else {
            xml.open("w:t", "xml:space", "preserve")
                    .text(VietnameseText.nfc(piece.text()))
                    .close("w:t");
        }
        xml.close("w:r");
    }

    /** Returns how wide a text is in a look. */
    Length width(Look look, String text) {
        Looks.Setting setting = form.looks().of(look);
        return TextWidth.of(
                text,
                TextFormat.builder()
                        .font(FONT)
                        .accentedFont(FONT)
                        .size(setting.size())
                        .bold(setting.is(Trait.BOLD))
                        .italic(setting.is(Trait.ITALIC))
                        .build());
    }

    /** Begins a table; widths of its columns in twips. */
    void beginTable(boolean framed, int... widths) {
        int all = 0;
        for (int width : widths) {
            all += width;
        }
        xml.open("w:tbl").open("w:tblPr");
        xml.empty("w:tblW", "w:w", Integer.toString(all), "w:type", "dxa");
        if (framed) {
            xml.open("w:tblBorders");
            for (String side : ImmutableList.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
            }
            xml.close("w:tblBorders");
        }
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar");
        String margin = framed ? "70" : "0";
        xml.empty("w:left", "w:w", margin, "w:type", "dxa").empty("w:right", "w:w", margin, "w:type", "dxa");
        xml.close("w:tblCellMar").close("w:tblPr").open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close("w:tblGrid");
    }

    /** Begins a row that is not broken between pages. */
    void beginRow(boolean repeated) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (repeated) {
            xml.empty("w:tblHeader");
        }
        xml.close("w:trPr");
    }

    void beginCell(int width) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close("w:tcPr");
    }

    void endCell() {
        xml.close("w:tc");
    }

    void endRow() {
        xml.close("w:tr");
    }

    void endTable() {
        xml.close("w:tbl");
    }
}
