package vn.records.cli.retention;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.records.docx.DocxReader;
import vn.records.html.HtmlReader;
import vn.records.matter.FileName;
import vn.records.odt.OdtReader;
import vn.records.reader.DocumentReadException;
import vn.records.reader.FileStart;
import vn.records.retention.printed.PrintedTable;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;

/** Reads the tables of a file, whatever it is: a Word document, a web page, a workbook or CSV. What it is, its bytes say. */
final class PrintedFile {

    private static final String ARCHIVE = "PK";
    private static final String OF_OLD = "\u00D0\u00CF\u0011\u00E0";

    private PrintedFile() {}

    static ImmutableList<PrintedTable> tables(Path file) throws IOException {
        FileStart start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = FileStart.of(ByteStreams.limit(bytes, FileStart.MOST).readAllBytes());
        }
        String first = start.latin1();
        if (first.startsWith(OF_OLD)) {
            return PrintedTable.of(DocxReader.create().read(file), FileName.of(file));
        } else if (OdtReader.create().takes(start)) {
            return PrintedTable.of(OdtReader.create().read(file), FileName.of(file));
        } else if (first.startsWith(ARCHIVE)) {
            return archive(file);
        } else if (isMarkup(first) && HtmlReader.create().takes(start)) {
            return PrintedTable.of(HtmlReader.create().read(file), FileName.of(file));
        }
        return sheets(file);
    }

    private static ImmutableList<PrintedTable> archive(Path file) throws IOException {
        try {
            return PrintedTable.of(DocxReader.create().read(file), FileName.of(file));
        } catch (DocumentReadException e) {
            if (e.code() != DocumentReadException.Code.NOT_WORD) {
                throw e;
            }
            return sheets(file);
        }
    }

    private static ImmutableList<PrintedTable> sheets(Path file) throws IOException {
        ImmutableList.Builder<PrintedTable> tables = ImmutableList.builder();
        TableReader.forEachSheet(file, TableLimits.DEFAULT, rows -> tables.add(PrintedTable.of(rows)));
        return tables.build();
    }

    /** Whether the first letter of a text begins a tag, behind a byte order mark and white space. */
    private static boolean isMarkup(String first) {
        int at = first.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < first.length() && first.charAt(at) <= ' ') {
            at++;
        }
        return at < first.length() && first.charAt(at) == '<';
    }
}
