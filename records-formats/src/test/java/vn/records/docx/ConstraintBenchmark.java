package vn.records.docx;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
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
import vn.records.completeness.CompletenessReport;
import vn.records.completeness.FileCase;
import vn.records.completeness.FileCompleteness;
import vn.records.completeness.checklist.PublishedChecklists;
import vn.records.constraint.Complete;
import vn.records.constraint.ConformsTo;
import vn.records.constraint.DocumentNumberText;
import vn.records.constraint.RegisterRow;
import vn.records.document.DocumentNumber;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.finding.Report;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterNumber;
import vn.records.registering.OutgoingCheck;
import vn.records.registering.RegisterReport;
import vn.records.registering.RegisterSetting;

/** What a constraint costs beside the direct call: the same work through Hibernate Validator and without it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class ConstraintBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int MANY = 1000;

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final DocxReader reader = DocxReader.create();
    private final DocumentNumberText.OfText numberValidator = new DocumentNumberText.OfText();

    private Upload upload = new Upload(new byte[0]);
    private Numbers numbers = new Numbers(List.of());
    private Rows rows = new Rows(List.of());
    private Matter matter =
            new Matter(RecordsFile.builder().code(FileCode.of("1")).build());

    record Upload(@ConformsTo(date = "2026-11-22") byte[] bytes) {}

    record Numbers(List<@DocumentNumberText String> texts) {}

    record Rows(List<@RegisterRow(year = 2026) OutgoingEntry> entries) {}

    record Matter(@Complete("complaint") RecordsFile file) {}

    /** Makes what is judged: a draft, a thousand numbers, a thousand rows, a file of a thousand documents. */
    @Setup(Level.Trial)
    public void load() throws IOException {
        upload = new Upload(Files.readAllBytes(Path.of("src/samples/cong-van-co-loi.docx")));
        List<String> texts = new ArrayList<>();
        List<OutgoingEntry> entries = new ArrayList<>();
        RecordsFile.Builder file = RecordsFile.builder()
                .code(FileCode.of("01.KN"))
                .title("Hồ sơ")
                .opened(DAY.minusYears(1))
                .closed(DAY);
        for (int i = 1; i <= MANY; i++) {
            String number = (i < 10 ? "0" + i : "" + i) + "/QĐ-UBND";
            texts.add(number);
            entries.add(OutgoingEntry.builder()
                    .number(RegisterNumber.parse(number))
                    .date(LocalDate.of(2026, 5, 4))
                    .subject("Quyết định về việc " + i)
                    .build());
            file.addEntries(FileEntry.builder()
                    .ordinal(i)
                    .number(number)
                    .date(LocalDate.of(2026, 5, 4))
                    .subject("Quyết định giải quyết khiếu nại " + i)
                    .build());
        }
        numbers = new Numbers(texts);
        rows = new Rows(entries);
        matter = new Matter(file.build());
    }

    /** A draft from its bytes to its report. */
    @Benchmark
    public Report draftDirect() throws IOException {
        return PresentationRules.check(reader.read(upload.bytes()), DraftOptions.on(DAY));
    }

    /** The same through the provider. */
    @Benchmark
    public Set<ConstraintViolation<Upload>> draftConstraint() {
        return validator.validate(upload);
    }

    /** A thousand numbers. */
    @Benchmark
    public void numbersDirect(Blackhole hole) {
        for (String text : numbers.texts()) {
            hole.consume(DocumentNumber.parse(text));
        }
    }

    /** The same by the constraint's own code, without a provider around it. */
    @Benchmark
    @SuppressWarnings("NullAway")
    public void numbersValidator(Blackhole hole) {
        for (String text : numbers.texts()) {
            hole.consume(numberValidator.isValid(text, null));
        }
    }

    /** The same through the provider. */
    @Benchmark
    public Set<ConstraintViolation<Numbers>> numbersConstraint() {
        return validator.validate(numbers);
    }

    /** A thousand rows, each by itself. */
    @Benchmark
    public void rowsDirect(Blackhole hole) {
        for (OutgoingEntry entry : rows.entries()) {
            OutgoingCheck check = OutgoingCheck.of(RegisterSetting.of(2026));
            check.add(entry);
            RegisterReport report = check.finish();
            hole.consume(report);
        }
    }

    /** The same through the provider. */
    @Benchmark
    public Set<ConstraintViolation<Rows>> rowsConstraint() {
        return validator.validate(rows);
    }

    /** A file of a thousand documents. */
    @Benchmark
    public CompletenessReport fileDirect() {
        return FileCompleteness.check(FileCase.builder()
                .file(matter.file())
                .asOf(DAY)
                .addChecklists(PublishedChecklists.BY_ID.get("complaint"))
                .build());
    }

    /** The same through the provider. */
    @Benchmark
    public Set<ConstraintViolation<Matter>> fileConstraint() {
        return validator.validate(matter);
    }
}
