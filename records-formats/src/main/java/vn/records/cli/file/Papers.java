package vn.records.cli.file;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.Problem;
import vn.records.cli.terminal.UnfinishedFile;
import vn.records.cli.terminal.UsageException;
import vn.records.docx.generate.SizeSet;
import vn.records.docx.generate.TableDocument;
import vn.records.row.Phrase;
import vn.records.rule.Language;
import vn.records.table.TableForm;
import vn.records.table.TableWriter;

/**
 * The papers of one run: all are made before the first is written, so that none is written where one cannot be made. What
 * the input does not hold stays blank in them and is named.
 */
final class Papers {

    static final String DOTS = "……";

    private final FileOptions.Papers kind;
    private final boolean raw;
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Set<Phrase> blanks = new LinkedHashSet<>();
    private final Set<String> formless = new LinkedHashSet<>();

    Papers(FileOptions.Papers kind, boolean raw) {
        this.kind = kind;
        this.raw = raw;
    }

    /** Writes the rows of a paper. */
    interface Rows {
        void write(TableWriter out) throws IOException;
    }

    /** Makes a paper that is a table. */
    void table(String name, TableForm form, Rows rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter out = writer(bytes, form)) {
            rows.write(out);
        }
        made.put(name + "." + Ascii.toLowerCase(kind.name()), bytes.toByteArray());
    }

    private TableWriter writer(OutputStream stream, TableForm form) throws IOException {
        return switch (kind) {
            case XLSX -> TableWriter.xlsx(stream, form);
            case CSV -> raw ? TableWriter.rawCsv(stream, form) : TableWriter.csv(stream, form);
            case DOCX -> TableDocument.begin(stream, form, SizeSet.SET_14);
        };
    }

    /** Keeps a Word document. */
    void document(String name, byte[] bytes) {
        made.put(name + ".docx", bytes);
    }

    boolean areDocuments() {
        return kind == FileOptions.Papers.DOCX;
    }

    /** Returns a text, or dots for one that is empty, which is named. */
    String given(String text, String vietnamese, String english) {
        if (text.isEmpty()) {
            blank(vietnamese, english);
            return DOTS;
        }
        return text;
    }

    /** Names what stays blank. */
    void blank(String vietnamese, String english) {
        blanks.add(new Phrase(vietnamese, english));
    }

    /** Names a paper for which no form is known. */
    void withoutForm(String name) {
        formless.add(name);
    }

    /** Returns what is to be told of the papers. */
    ImmutableList<String> notes(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        for (Phrase blank : blanks) {
            notes.add(vietnamese ? "Để trống: " + blank.vietnamese() : "Left blank: " + blank.english());
        }
        for (String name : formless) {
            notes.add(
                    vietnamese
                            ? "Chưa biết mẫu, trình bày theo Nghị định 30/2020/NĐ-CP: " + name
                            : "No form known, laid out after Nghị định 30/2020/NĐ-CP: " + name);
        }
        return notes.build();
    }

    /** Writes all papers into a folder, which is made where it is missing; returns their names. */
    ImmutableList<String> write(Path folder) throws IOException {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (Map.Entry<String, byte[]> paper : made.entrySet()) {
            Path file = folder.resolve(paper.getKey());
            Path parent = file.getParent();
            Files.createDirectories(parent == null ? folder : parent);
            UnfinishedFile.write(file, stream -> stream.write(paper.getValue()));
            names.add(file.toString());
        }
        return names.build();
    }

    /** Returns the folder of a name. */
    static Path folder(String name) throws UsageException {
        try {
            Path folder = Path.of(name);
            if (name.isEmpty() || (Files.exists(folder) && !Files.isDirectory(folder))) {
                throw new UsageException(
                        OptionNames.OUTPUT_FOLDER + ": “" + name + "” không phải thư mục",
                        OptionNames.OUTPUT_FOLDER + ": “" + name + "” is no folder");
            }
            return folder;
        } catch (InvalidPathException e) {
            throw Problem.refused(OptionNames.OUTPUT_FOLDER + ": ", name);
        }
    }
}
