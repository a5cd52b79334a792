package vn.records.docx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
import vn.records.docx.pack.ZipDirectory;
import vn.records.docx.pack.ZipPackage;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.reader.ReadLimits;
import vn.records.rule.RuleBook;
import vn.records.view.DocumentView;

/**
 * What a check costs against its floor: to inflate the XML parts it reads and to pull through them with the same parser,
 * touching every attribute value and every text. One operation is all documents once, in one run, so that the ratios hold
 * on a busy machine.
 *
 * <p>The documents are those of the folder {@code -Drecords.samples}, of {@code ../../shared/samples}, or else the draft
 * shipped with this project.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class CheckBenchmark {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));

    private final InputFactoryImpl factory = new InputFactoryImpl();
    private final DocxReader reader = DocxReader.create();
    private final RuleBook<Draft> book = PresentationRules.book();
    private final List<byte[]> files = new ArrayList<>();
    private final List<List<String>> parts = new ArrayList<>();
    private final List<DocumentView> views = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    /** Loads the documents. */
    @Setup(Level.Trial)
    public void load() throws IOException {
        for (Path path : documents()) {
            byte[] bytes = Files.readAllBytes(path);
            files.add(bytes);
            parts.add(new ZipDirectory(bytes, ReadLimits.DEFAULT)
                    .read().keySet().stream().filter(CheckBenchmark::isRead).toList());
            views.add(reader.read(bytes));
            drafts.add(Recognizer.recognize(reader.read(bytes), OPTIONS));
        }
        System.out.println("documents in one operation: " + files.size());
    }

    private static List<Path> documents() throws IOException {
        Path folder = Path.of(System.getProperty("records.samples", "../../shared/samples"));
        if (!Files.isDirectory(folder)) {
            folder = Path.of("src/samples");
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    /** The floor. */
    @Benchmark
    public void floor(Blackhole hole) throws IOException, XMLStreamException {
        for (int i = 0; i < files.size(); i++) {
            try (ZipPackage archive = ZipPackage.open(files.get(i), ReadLimits.DEFAULT)) {
                for (String part : parts.get(i)) {
                    try (InputStream stream = archive.stream(part)) {
                        pull(factory.createXMLStreamReader(stream), hole);
                    }
                }
            }
        }
    }

    /** The parts that every reading needs; a theme is read only where a font or colour of it is asked for. */
    private static boolean isRead(String part) {
        return part.equals("_rels/.rels")
                || part.equals("docprops/app.xml")
                || part.equals("word/_rels/document.xml.rels")
                || part.equals("word/document.xml")
                || part.startsWith("word/header")
                || part.startsWith("word/footer")
                || part.equals("word/styles.xml")
                || part.equals("word/numbering.xml")
                || part.equals("word/settings.xml");
    }

    private static void pull(XMLStreamReader xml, Blackhole hole) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    hole.consume(xml.getAttributeValue(i));
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                hole.consume(xml.getText());
            }
        }
        xml.close();
    }

    /** From the bytes to the view. */
    @Benchmark
    public void read(Blackhole hole) throws IOException {
        for (byte[] file : files) {
            hole.consume(reader.read(file));
        }
    }

    /** From the view to the recognised draft. */
    @Benchmark
    public void recognize(Blackhole hole) {
        for (DocumentView view : views) {
            hole.consume(Recognizer.recognize(view, OPTIONS));
        }
    }

    /** From the recognised draft to the report. */
    @Benchmark
    public void rules(Blackhole hole) {
        for (Draft draft : drafts) {
            hole.consume(book.evaluate(draft));
        }
    }

    /** The whole way from the bytes to the report. */
    @Benchmark
    public void report(Blackhole hole) throws IOException {
        for (byte[] file : files) {
            hole.consume(book.evaluate(Recognizer.recognize(reader.read(file), OPTIONS)));
        }
    }
}
