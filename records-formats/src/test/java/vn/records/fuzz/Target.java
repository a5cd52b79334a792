package vn.records.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.records.act.ActRows;
import vn.records.content.DocumentContent;
import vn.records.document.DocumentType;
import vn.records.docx.DocxReader;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;
import vn.records.docx.shape.ShapeFiles;
import vn.records.docx.write.Authorship;
import vn.records.docx.write.DocxAnnotator;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.docx.write.UnwritableException;
import vn.records.finding.Acceptances;
import vn.records.html.HtmlReader;
import vn.records.matter.ContentJson;
import vn.records.matter.FileJson;
import vn.records.matter.FileJsonException;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReadException;
import vn.records.row.RowLimits;
import vn.records.row.RowSource;
import vn.records.row.RowsException;
import vn.records.rule.Language;
import vn.records.rule.Profile;
import vn.records.table.FormColumn;
import vn.records.table.TableForm;
import vn.records.table.TableLimits;
import vn.records.table.TableReader;
import vn.records.table.TableWriter;

/** What is done with any bytes: each reader, and all that is made of a document. */
enum Target {
    DOCX {
        @Override
        void run(byte[] input) throws IOException {
            READER.read(DOCUMENT.with(WORD_PARTS, input));
        }

        @Override
        ImmutableList<byte[]> seeds() throws IOException {
            return wordSeeds();
        }
    },
    DOCX_ARCHIVE {
        @Override
        void run(byte[] input) throws IOException {
            READER.read(input);
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return shapes();
        }
    },
    XLSX {
        @Override
        void run(byte[] input) throws IOException {
            rows(".xlsx", BOOK.with(BOOK_PARTS, input));
        }

        @Override
        ImmutableList<byte[]> seeds() {
            ImmutableList.Builder<byte[]> seeds = ImmutableList.builder();
            for (int i = 0; i < BOOK_PARTS.size(); i++) {
                seeds.add(Parcel.chosen(i, BOOK.part(BOOK_PARTS.get(i))));
            }
            return seeds.build();
        }
    },
    XLSX_ARCHIVE {
        @Override
        void run(byte[] input) throws IOException {
            rows(".xlsx", input);
        }

        @Override
        ImmutableList<byte[]> seeds() throws IOException {
            return ImmutableList.of(book());
        }
    },
    CSV {
        @Override
        void run(byte[] input) throws IOException {
            rows(".csv", input);
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return texts(Seeds.TABLE, Seeds.TABLE.replace(',', ';'), Seeds.TABLE.replace(',', '\t'), Seeds.ACTS);
        }
    },
    ACTS {
        @Override
        void run(byte[] input) throws IOException {
            try (RowSource rows = TableReader.rows(file(".csv", input), TableLimits.DEFAULT)) {
                ActRows.read(rows, RowLimits.DEFAULT);
            }
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return texts(Seeds.ACTS, Seeds.TABLE);
        }
    },
    CONTENT {
        @Override
        void run(byte[] input) throws IOException {
            ContentJson.read(file(".json", input), Optional.empty());
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return texts(Seeds.CONTENT, Seeds.LETTER);
        }
    },
    FILES {
        @Override
        void run(byte[] input) throws IOException {
            FileJson.read(file(".json", input));
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return texts(Seeds.FILES);
        }
    },
    PROFILE {
        @Override
        void run(byte[] input) throws IOException {
            Profile.read(file(".txt", input), PresentationRules.book());
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return texts(Seeds.PROFILE);
        }
    },
    ACCEPTED {
        @Override
        void run(byte[] input) throws IOException {
            Acceptances.read(file(".txt", input));
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return texts(Seeds.ACCEPTED);
        }
    },
    HTML {
        @Override
        void run(byte[] input) throws IOException {
            HtmlReader.create().read(input);
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return texts(Seeds.PAGE);
        }
    },
    CHECK {
        @Override
        void run(byte[] input) throws IOException {
            sound(PresentationRules.checkAll(READER.read(DOCUMENT.with(WORD_PARTS, input)), OPTIONS));
        }

        @Override
        ImmutableList<byte[]> seeds() throws IOException {
            return wordSeeds();
        }
    },
    FIX {
        @Override
        void run(byte[] input) throws IOException {
            byte[] file = DOCUMENT.with(WORD_PARTS, input);
            READER.read(FIXER.fix(file, FixOptions.all(OPTIONS)).file().read());
        }

        @Override
        ImmutableList<byte[]> seeds() throws IOException {
            return wordSeeds();
        }
    },
    ANNOTATE {
        @Override
        void run(byte[] input) throws IOException {
            byte[] file = DOCUMENT.with(WORD_PARTS, input);
            FileJudgement judgement = PresentationRules.checkAll(READER.read(file), OPTIONS);
            READER.read(
                    ANNOTATOR.annotate(file, judgement, PresentationRules.book().wording(Language.VIETNAMESE), AUTHOR));
        }

        @Override
        ImmutableList<byte[]> seeds() throws IOException {
            return wordSeeds();
        }
    },
    NEW {
        @Override
        void run(byte[] input) throws IOException {
            DocumentContent content = ContentJson.read(file(".json", input), Optional.of(DocumentType.DECISION));
            READER.read(DocxGenerator.create().generate(content, GenerateOptions.DEFAULT));
        }

        @Override
        ImmutableList<byte[]> seeds() {
            return texts(Seeds.CONTENT);
        }
    };

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final Authorship AUTHOR = new Authorship("Bộ phận soát xét", LocalDateTime.of(2026, 11, 22, 8, 30));
    private static final DocxReader READER = DocxReader.create();
    private static final DocxFixer FIXER = DocxFixer.create();
    private static final DocxAnnotator ANNOTATOR = DocxAnnotator.create();
    private static final List<String> WORD_PARTS =
            List.of("word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "[Content_Types].xml");
    private static final List<String> BOOK_PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels");
    private static final Parcel DOCUMENT = parcel(shapes().get(0));
    private static final Parcel BOOK = parcel(book());
    private static final Path FOLDER = folder();

    /** Does it; only exceptions that are told to people may leave it. */
    abstract void run(byte[] input) throws IOException;

    /** Returns right inputs to begin with. */
    abstract ImmutableList<byte[]> seeds() throws IOException;

    /** Does it; returns whether the input was taken, or refused in words. Whatever else leaves it is a fault. */
    boolean outcome(byte[] input) throws IOException {
        try {
            run(input);
            return true;
        } catch (DocumentReadException | RowsException | FileJsonException | UnwritableException e) {
            return false;
        }
    }

    private static void sound(FileJudgement judgement) {
        judgement.documents().forEach(document -> {
            if (!document.report().problems().isEmpty()) {
                throw new IllegalStateException(document.report().problems().toString());
            }
        });
    }

    private static void rows(String ending, byte[] bytes) throws IOException {
        try (RowSource rows = TableReader.rows(file(ending, bytes), TableLimits.DEFAULT)) {
            while (rows.next().isPresent()) {
                // all of them
            }
        }
    }

    private static Path file(String ending, byte[] bytes) throws IOException {
        return Files.write(FOLDER.resolve("input" + ending), bytes);
    }

    private static ImmutableList<byte[]> texts(String... texts) {
        ImmutableList.Builder<byte[]> bytes = ImmutableList.builder();
        for (String text : texts) {
            bytes.add(text.getBytes(UTF_8));
        }
        return bytes.build();
    }

    private static ImmutableList<byte[]> shapes() {
        return ShapeFiles.all().values().stream().map(Supplier::get).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<byte[]> wordSeeds() throws IOException {
        ImmutableList.Builder<byte[]> seeds = ImmutableList.builder();
        for (byte[] shape : shapes()) {
            Parcel parcel = Parcel.of(shape);
            seeds.add(Parcel.chosen(0, parcel.part(WORD_PARTS.get(0))));
        }
        for (int i = 1; i < WORD_PARTS.size(); i++) {
            seeds.add(Parcel.chosen(i, DOCUMENT.part(WORD_PARTS.get(i))));
        }
        return seeds.build();
    }

    private static Parcel parcel(byte[] file) {
        try {
            return Parcel.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] book() {
        TableForm form = TableForm.builder()
                .sheet("Sổ")
                .addColumns(
                        new FormColumn("Số, ký hiệu văn bản", FormColumn.Kind.TEXT, 20),
                        new FormColumn("Tên loại", FormColumn.Kind.TEXT, 20))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(out, form)) {
            table.row(List.of("1/QĐ-SNV", "Quyết định"));
            table.row(List.of("2/QĐ-SNV", "Quyết định"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
