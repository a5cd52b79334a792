package vn.records.docx.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.records.document.DocumentType;
import vn.records.docx.DocxReader;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.FormContent;
import vn.records.docx.generate.GenerateOptions;
import vn.records.finding.Report;
import vn.records.presentation.PresentationRules;
import vn.records.rule.Language;
import vn.records.rule.Wording;

/**
 * What it costs to mend or annotate documents, reading and checking them included, and to make them. One operation is all documents once, of
 * the folder {@code -Drecords.samples}, of {@code ../../shared/samples}, or else those shipped with this project.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class WriteBenchmark {

    private static final Authorship AUTHOR = new Authorship("records", LocalDateTime.of(2026, 11, 22, 8, 0));

    private final DocxFixer fixer = DocxFixer.create();
    private final DocxAnnotator annotator = DocxAnnotator.create();
    private final Wording wording = PresentationRules.book().wording(Language.VIETNAMESE);
    private final List<byte[]> files = new ArrayList<>();

    /** Loads the documents. */
    @Setup(Level.Trial)
    public void load() throws IOException {
        Path folder = Path.of(System.getProperty("records.samples", "../../shared/samples"));
        try (Stream<Path> paths = Files.list(Files.isDirectory(folder) ? folder : Path.of("src/samples"))) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        System.out.println("documents in one operation: " + files.size());
    }

    /** Makes a document of each of the 29 types. */
    @Benchmark
    public void generate(Blackhole hole) {
        for (DocumentType type : DocumentType.inForceOn(LocalDate.of(2026, 11, 22))) {
            hole.consume(DocxGenerator.create().generate(FormContent.of(type), GenerateOptions.DEFAULT));
        }
    }

    /** Mends all. */
    @Benchmark
    public void fix(Blackhole hole) throws IOException {
        for (byte[] file : files) {
            hole.consume(fixer.fix(file, FixOptions.all(Samples.OPTIONS)));
        }
    }

    /** Checks and annotates all. */
    @Benchmark
    public void annotate(Blackhole hole) throws IOException {
        for (byte[] file : files) {
            Report report = PresentationRules.check(DocxReader.create().read(file), Samples.OPTIONS);
            hole.consume(annotator.annotate(file, report.findings(), wording, AUTHOR));
        }
    }
}
