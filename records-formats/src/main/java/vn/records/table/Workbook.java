package vn.records.table;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.records.row.RowSource;
import vn.records.row.Source;

/** A workbook (<i>sổ tính</i>): its sheets, dates and shared texts. Sheets are read straight from the file. */
final class Workbook implements Closeable {
    private final ZipFile zip;
    private final Source source;
    private final TableLimits limits;
    private final Expansion expansion;
    private final ImmutableList<Sheet> sheets;
    private final DateStyles dates;
    private @Nullable SharedTexts shared;

    private Workbook(ZipFile zip, Source source, TableLimits limits, Expansion expansion) throws IOException {
        this.zip = zip;
        this.source = source;
        this.limits = limits;
        this.expansion = expansion;
        Directory directory = directory();
        this.sheets = directory.sheets();
        this.dates = readDates(directory.from1904());
    }

    /**
     * A sheet (<i>trang tính</i>).
     *
     * @param name its name
     * @param part its part in the archive
     * @param hidden whether a person does not see it
     */
    record Sheet(String name, String part, boolean hidden) {}

    /** What the part that lists the sheets says. */
    private record Directory(ImmutableList<Sheet> sheets, boolean from1904) {}

    /**
     * Opens a workbook.
     *
     * @throws IOException if it is none
     */
    static Workbook open(Path file, TableLimits limits) throws IOException {
        Source source = Source.of(String.valueOf(file.getFileName()));
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw UnreadableTable.broken(source, 0, "zip", e);
        }
        try {
            if (zip.size() > limits.entries()) {
                throw UnreadableTable.limit(
                        source, 0, "tệp con trong tệp nén", "entries in the archive", limits.entries());
            }
            return new Workbook(zip, source, limits, new Expansion(source, Files.size(file), limits));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private Directory directory() throws IOException {
        if (zip.getEntry("xl/workbook.xml") == null) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw UnreadableTable.noWorkbook(
                        source, "là .xlsb; hãy lưu lại thành .xlsx", "it is .xlsb; save it as .xlsx");
            } else if (zip.getEntry("content.xml") != null) {
                throw UnreadableTable.noWorkbook(
                        source, "là .ods; hãy lưu lại thành .xlsx", "it is .ods; save it as .xlsx");
            }
            throw UnreadableTable.noWorkbook(source, "không có phần xl/workbook.xml", "no part xl/workbook.xml");
        }
        Map<String, String> targets = targets();
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        boolean from1904 = false;
        int count = 0;
        try (SheetXml xml = part("xl/workbook.xml", source, limits.partSize())) {
            while (xml.next()) {
                if (xml.name().equals("workbookPr")) {
                    String value = xml.attribute("date1904", "0");
                    from1904 = value.equals("1") || value.equals("true");
                } else if (xml.name().equals("sheet")) {
                    String part = targets.getOrDefault(xml.attribute("id", ""), "");
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    sheets.add(new Sheet(xml.attribute("name", ""), part, hidden));
                    if (++count > limits.sheets()) {
                        throw UnreadableTable.limit(source, 0, "trang tính", "sheets", limits.sheets());
                    }
                }
            }
        }
        return new Directory(sheets.build(), from1904);
    }

    private Map<String, String> targets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (SheetXml xml = part("xl/_rels/workbook.xml.rels", source, limits.partSize())) {
            while (xml.next()) {
                String target = xml.attribute("Target", "");
                targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return targets;
    }

    private SheetXml part(String name, Source source, long most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw UnreadableTable.noWorkbook(source, "không có phần " + name, "no part " + name);
        }
        try {
            return new SheetXml(
                    new BoundedStream(zip.getInputStream(entry), source, name, most, expansion), source, name);
        } catch (ZipException e) {
            throw UnreadableTable.broken(source, 0, name, e);
        }
    }

    private DateStyles readDates(boolean from1904) throws IOException {
        if (zip.getEntry("xl/styles.xml") == null) {
            return DateStyles.none(from1904);
        }
        try (SheetXml xml = part("xl/styles.xml", source, limits.partSize())) {
            return DateStyles.read(xml, from1904);
        }
    }

    /** Returns where its rows come from. */
    Source source() {
        return source;
    }

    /** Returns its sheets in their order. */
    ImmutableList<Sheet> sheets() {
        return sheets;
    }

    /**
     * Returns the rows of a sheet.
     *
     * @throws IOException if reading fails
     */
    RowSource rows(Sheet sheet) throws IOException {
        Source place = new Source(source.file(), sheet.name());
        MergedCells merged;
        try (SheetXml xml = part(sheet.part(), place, limits.sheetSize())) {
            merged = MergedCells.read(xml, place, limits);
        }
        return new SheetRows(part(sheet.part(), place, limits.sheetSize()), this, place, merged, limits.rows());
    }

    DateStyles dates() {
        return dates;
    }

    /** Returns a shared text; they are read when the first is asked for. */
    Optional<String> sharedText(String index) throws IOException {
        if (shared == null) {
            shared = readShared();
        }
        Optional<String> text = shared.get(index);
        if (text.isPresent()) {
            expansion.add(text.get().length());
        }
        return text;
    }

    private SharedTexts readShared() throws IOException {
        if (zip.getEntry("xl/sharedStrings.xml") == null) {
            return SharedTexts.none();
        }
        try (SheetXml xml = part("xl/sharedStrings.xml", source, limits.partSize())) {
            return SharedTexts.read(xml, source, limits);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
