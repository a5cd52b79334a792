package vn.records.docx;

import com.google.common.collect.ImmutableList;
import com.google.common.xml.XmlEscapers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.records.docx.generate.OldCodes;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.text.encoding.CodedReading;
import vn.records.view.Block;
import vn.records.view.CodedStretch;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Span;
import vn.records.view.Table;
import vn.records.view.TextFormat;

/** Writes a view as a Word file with all formatting set directly, to read it back in a test. */
public final class ViewDocx {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final DocumentView view;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder related = new StringBuilder();
    private int runnings;

    private ViewDocx(DocumentView view) {
        this.view = view;
    }

    /** Returns the file. */
    public static byte[] write(DocumentView view) {
        return new ViewDocx(view).zip();
    }

    private byte[] zip() {
        String body = body();
        parts.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"r1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
                                + "<Relationship Id=\"r2\" Type=\"" + OFFICE
                                + "extended-properties\" Target=\"docProps/app.xml\"/>"));
        parts.put("word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", relationships(related.toString()));
        parts.put("[Content_Types].xml", contentTypes());
        int pages = view.pageEvidence().statedPages();
        parts.put(
                "docProps/app.xml",
                "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                        + (pages == 0 ? "" : "<Pages>" + pages + "</Pages>") + "</Properties>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String contentTypes() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        StringBuilder types = new StringBuilder();
        for (String part : parts.keySet()) {
            Matcher name =
                    Pattern.compile("word/(document|header|footer)\\d*\\.xml").matcher(part);
            if (name.matches()) {
                String type = name.group(1).equals("document") ? "document.main" : name.group(1);
                types.append("<Override PartName=\"/")
                        .append(part)
                        .append("\" ContentType=\"")
                        .append(word)
                        .append(type)
                        .append("+xml\"/>");
            }
        }
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>";
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + content + "</Relationships>";
    }

    /** The main text; a section ends in its last paragraph. */
    private String body() {
        StringBuilder out = new StringBuilder();
        ImmutableList<Block> blocks = view.body();
        int last = view.sections().size() - 1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int section = sectionOf(blocks, i);
            boolean ends = i + 1 < blocks.size() && sectionOf(blocks, i + 1) > section;
            String sectPr = ends ? section(section) : "";
            out.append(block(block, block instanceof Paragraph ? sectPr : ""));
            if (ends && block instanceof Table) {
                out.append("<w:p><w:pPr>").append(sectPr).append("</w:pPr></w:p>");
            }
        }
        return out.append(section(last)).toString();
    }

    /** The section of a block: of its first paragraph, or of the block before where it has none. */
    private static int sectionOf(ImmutableList<Block> blocks, int index) {
        for (int i = index; i >= 0; i--) {
            Optional<Paragraph> first = paragraphs(blocks.get(i)).findFirst();
            if (first.isPresent()) {
                return first.get().section();
            }
        }
        return 0;
    }

    private static Stream<Paragraph> paragraphs(Block block) {
        return block instanceof Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.blocks().stream())
                        .flatMap(ViewDocx::paragraphs)
                : Stream.of((Paragraph) block);
    }

    private String blocks(ImmutableList<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> out.append(block(block, "")));
        return out.isEmpty() ? "<w:p/>" : out.toString();
    }

    private String block(Block block, String sectPr) {
        return block instanceof Table table ? table(table) : paragraph((Paragraph) block, sectPr);
    }

    private String table(Table table) {
        StringBuilder out = new StringBuilder("<w:tbl><w:tblPr>");
        if (table.bordered()) {
            out.append("<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/>"
                    + "<w:insideV w:val=\"single\"/></w:tblBorders>");
        }
        out.append("</w:tblPr><w:tblGrid>");
        for (Table.Cell cell : table.rows().get(0).cells()) {
            out.append("<w:gridCol w:w=\"").append(twips(cell.width())).append("\"/>");
        }
        out.append("</w:tblGrid>");
        for (Table.Row row : table.rows()) {
            out.append("<w:tr><w:trPr>")
                    .append(row.whole() ? "<w:cantSplit/>" : "")
                    .append(row.repeated() ? "<w:tblHeader/>" : "")
                    .append("</w:trPr>");
            for (Table.Cell cell : row.cells()) {
                out.append("<w:tc><w:tcPr><w:tcW w:type=\"dxa\" w:w=\"")
                        .append(twips(cell.width()))
                        .append("\"/>");
                if (cell.columns() > 1) {
                    out.append("<w:gridSpan w:val=\"").append(cell.columns()).append("\"/>");
                }
                out.append("</w:tcPr>").append(blocks(cell.blocks())).append("</w:tc>");
            }
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    private String paragraph(Paragraph paragraph, String sectPr) {
        StringBuilder out = new StringBuilder("<w:p><w:pPr>");
        out.append(setting(paragraph.format())).append(sectPr).append("</w:pPr>");
        for (Drawing drawing : paragraph.drawings()) {
            out.append("<w:r>").append(drawing(drawing)).append("</w:r>");
        }
        List<Integer> cuts = new ArrayList<>();
        for (Field field : paragraph.fields()) {
            cuts.add(field.start());
            cuts.add(field.end());
        }
        for (Span span : paragraph.spans()) {
            int at = span.start();
            for (int cut : cuts) {
                if (cut > at && cut < span.end()) {
                    out.append(run(paragraph, at, cut, span.format()));
                    at = cut;
                }
            }
            out.append(run(paragraph, at, span.end(), span.format()));
        }
        return out.append("</w:p>").toString();
    }

    /** Returns a stretch of a paragraph as the file has it: what was read from codes in these. */
    private static String codes(Paragraph paragraph, int start, int end) {
        StringBuilder written = new StringBuilder();
        int at = start;
        for (CodedStretch code : paragraph.codes()) {
            int from = Math.max(at, code.start());
            int to = Math.min(end, code.end());
            if (from < to) {
                String read = CodedReading.composed(paragraph.text().substring(from, to));
                written.append(paragraph.text(), at, from)
                        .append(OldCodes.valueOf(code.encoding().name()).text(read));
                at = to;
            }
        }
        return written.append(paragraph.text(), at, end).toString();
    }

    private static String run(Paragraph paragraph, int start, int end, TextFormat format) {
        String run = "<w:r><w:rPr>" + look(format) + "</w:rPr>" + text(codes(paragraph, start, end)) + "</w:r>";
        for (Field field : paragraph.fields()) {
            if (field.start() == start && field.kind() != Field.Kind.OTHER) {
                String code = field.kind() == Field.Kind.PAGE ? "PAGE" : "NUMPAGES";
                return "<w:fldSimple w:instr=\" " + code + " \">" + run + "</w:fldSimple>";
            }
        }
        return run;
    }

    private static String text(String text) {
        StringBuilder out = new StringBuilder();
        for (String piece : text.split("(?<=[\t\n])|(?=[\t\n])", -1)) {
            switch (piece) {
                case "\t" -> out.append("<w:tab/>");
                case "\n" -> out.append("<w:br/>");
                default ->
                    out.append("<w:t xml:space=\"preserve\">")
                            .append(XmlEscapers.xmlContentEscaper().escape(piece))
                            .append("</w:t>");
            }
        }
        return out.toString();
    }

    private static String look(TextFormat format) {
        return "<w:rFonts w:ascii=\"" + format.font() + "\" w:hAnsi=\"" + format.accentedFont() + "\"/>"
                + flag("b", format.bold())
                + flag("i", format.italic())
                + flag("caps", format.capitals())
                + flag("smallCaps", format.smallCapitals())
                + flag("strike", format.struck())
                + (format.colour().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "<w:color w:val=\"%06X\"/>",
                                format.colour().getAsInt())
                        : "")
                + "<w:sz w:val=\"" + format.size().halfPoints() + "\"/>"
                + (format.underlined() ? "<w:u w:val=\"single\"/>" : "")
                + (format.script() ? "<w:vertAlign w:val=\"superscript\"/>" : "");
    }

    private static String flag(String name, boolean on) {
        return on ? "<w:" + name + "/>" : "";
    }

    private static String setting(ParagraphFormat format) {
        String jc =
                switch (format.alignment()) {
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                    case JUSTIFIED -> "both";
                };
        String edges = (format.topBorder() ? "<w:top w:val=\"single\"/>" : "")
                + (format.bottomBorder() ? "<w:bottom w:val=\"single\"/>" : "");
        return (format.pageBreakBefore() ? "<w:pageBreakBefore/>" : "")
                + (format.framed() ? "<w:framePr w:wrap=\"around\" w:hAnchor=\"margin\" w:xAlign=\"center\"/>" : "")
                + (edges.isEmpty() ? "" : "<w:pBdr>" + edges + "</w:pBdr>")
                + "<w:spacing w:before=\"" + twips(format.spaceBefore()) + "\" w:after=\"" + twips(format.spaceAfter())
                + "\"" + line(format.lineSpacing()) + "/>"
                + "<w:ind w:left=\"" + twips(format.leftIndent()) + "\" w:right=\"" + twips(format.rightIndent()) + "\""
                + firstLine(format.firstLineIndent()) + "/>"
                + "<w:jc w:val=\"" + jc + "\"/>";
    }

    private static String firstLine(Length indent) {
        long twips = twips(indent);
        return twips < 0 ? " w:hanging=\"" + -twips + "\"" : " w:firstLine=\"" + twips + "\"";
    }

    private static String line(LineSpacing spacing) {
        if (spacing instanceof LineSpacing.Multiple multiple) {
            return " w:line=\"" + multiple.parts() + "\" w:lineRule=\"auto\"";
        } else if (spacing instanceof LineSpacing.Exact exact) {
            return " w:line=\"" + twips(exact.height()) + "\" w:lineRule=\"exact\"";
        }
        return " w:line=\"" + twips(((LineSpacing.AtLeast) spacing).height()) + "\" w:lineRule=\"atLeast\"";
    }

    private String drawing(Drawing drawing) {
        String extent = "<wp:extent cx=\"" + drawing.width().emu() + "\" cy=\""
                + drawing.height().emu() + "\"/>";
        String shape;
        if (drawing instanceof Drawing.Line line) {
            shape = "<wps:spPr><a:prstGeom prst=\"line\"/><a:ln>"
                    + (line.solid() ? "<a:solidFill/>" : "<a:prstDash val=\"dash\"/>") + "</a:ln></wps:spPr>";
        } else if (drawing instanceof Drawing.TextBox box) {
            shape = "<wps:spPr><a:prstGeom prst=\"rect\"/><a:ln>" + (box.bordered() ? "<a:solidFill/>" : "<a:noFill/>")
                    + "</a:ln></wps:spPr><wps:txbx><w:txbxContent>" + blocks(box.blocks())
                    + "</w:txbxContent></wps:txbx>";
        } else {
            shape = "<wps:spPr><a:prstGeom prst=\"ellipse\"/></wps:spPr>";
        }
        return "<w:drawing><wp:anchor>" + extent
                + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                + "<wps:wsp>" + shape + "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
    }

    private String section(int index) {
        Section section = view.sections().get(index);
        StringBuilder out = new StringBuilder("<w:sectPr>");
        section.runnings().forEach(running -> out.append(running(running)));
        out.append("<w:pgSz w:w=\"")
                .append(mm(section.pageWidth()))
                .append("\" w:h=\"")
                .append(mm(section.pageHeight()))
                .append("\"/><w:pgMar w:top=\"")
                .append(mm(section.top()))
                .append("\" w:right=\"")
                .append(mm(section.right()))
                .append("\" w:bottom=\"")
                .append(mm(section.bottom()))
                .append("\" w:left=\"")
                .append(mm(section.left()))
                .append("\"/>");
        String format =
                switch (section.pageNumerals()) {
                    case ARABIC -> "decimal";
                    case ROMAN -> "upperRoman";
                    case OTHER -> "lowerLetter";
                };
        out.append("<w:pgNumType w:fmt=\"").append(format).append('"');
        section.firstPageNumber()
                .ifPresent(number -> out.append(" w:start=\"").append(number).append('"'));
        out.append("/>").append(flag("titlePg", section.ownFirstPage()));
        return out.append("</w:sectPr>").toString();
    }

    private String running(Running running) {
        boolean header = running.edge() == Running.Edge.HEADER;
        String kind = header ? "header" : "footer";
        String name = kind + ++runnings + ".xml";
        String root = header ? "hdr" : "ftr";
        parts.put("word/" + name, "<w:" + root + NAMESPACES + ">" + blocks(running.blocks()) + "</w:" + root + ">");
        related.append("<Relationship Id=\"")
                .append(name)
                .append("\" Type=\"")
                .append(OFFICE)
                .append(kind)
                .append("\" Target=\"")
                .append(name)
                .append("\"/>");
        String type =
                switch (running.pages()) {
                    case DEFAULT -> "default";
                    case FIRST -> "first";
                    case EVEN -> "even";
                };
        return "<w:" + kind + "Reference w:type=\"" + type + "\" r:id=\"" + name + "\"/>";
    }

    /** Page measures in millimetres: rounded to twentieths of a point, bounds would be missed. */
    private static String mm(Length length) {
        return String.format(Locale.ROOT, "%.4fmm", length.toMm());
    }

    private static long twips(Length length) {
        return Math.round(length.toPoints() * 20);
    }
}
