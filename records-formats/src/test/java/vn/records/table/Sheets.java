package vn.records.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.records.row.Row;
import vn.records.row.RowSource;

/** Makes workbooks part by part, also such as no program would write. */
final class Sheets {
    private final Map<String, String> parts = new TreeMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;
    private String workbookProperties = "";

    static Sheets workbook() {
        return new Sheets();
    }

    /** Returns a workbook of one sheet with this XML in its {@code sheetData}. */
    static Sheets of(String rows) {
        return workbook().sheet("Sổ", rows, "");
    }

    Sheets sheet(String name, String rows, String behind) {
        return sheet(name, rows, behind, "");
    }

    Sheets sheet(String name, String rows, String behind, String attributes) {
        count++;
        sheets.append(
                "<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"r" + count + "\" " + attributes + "/>");
        relations.append("<Relationship Id=\"r" + count + "\" Target=\"worksheets/s" + count + ".xml\"/>");
        return part(
                "xl/worksheets/s" + count + ".xml",
                "<worksheet xmlns=\"x\"><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
    }

    Sheets part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    Sheets from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Sheets styles(String formats, int... numFmtIds) {
        StringBuilder xfs = new StringBuilder();
        for (int id : numFmtIds) {
            xfs.append("<xf numFmtId=\"" + id + "\"><alignment/></xf>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + xfs
                        + "</cellXfs></styleSheet>");
    }

    Path write(Path folder) throws IOException {
        return write(folder, "so.xlsx");
    }

    Path write(Path folder, String name) throws IOException {
        part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"y\">" + workbookProperties + "<sheets>" + sheets + "</sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** Returns a cell with text in it. */
    static String cell(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** Returns rows of text, from row 1 on. */
    static String rows(String[]... rows) {
        StringBuilder xml = new StringBuilder();
        for (String[] row : rows) {
            xml.append("<row>");
            for (String text : row) {
                xml.append("<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    static String[] row(String... cells) {
        return cells;
    }

    static ImmutableList<Row> all(RowSource rows) throws IOException {
        try (rows) {
            ImmutableList.Builder<Row> all = ImmutableList.builder();
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                all.add(row.get());
            }
            return all.build();
        }
    }
}
