package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.MoreCollectors;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.records.constraint.ConformsTo;
import vn.records.content.BodyBlock;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.PlaceAndDate;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;
import vn.records.finding.Acceptances;
import vn.records.finding.Finding;
import vn.records.matter.ContentJson;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.HeaderFields;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.rule.Profile;
import vn.records.rule.RuleBook;
import vn.records.view.DocumentView;

/** The code in the guide stands in sources that are compiled and run: here, or in the example programs. */
class GuideTest {

    private static final Path GUIDE = Path.of("README.md");
    private static final Path EXAMPLES = Path.of("src/it");
    private static final ImmutableList<Path> HERE = ImmutableList.of(
            Path.of("src/test/java/vn/records/docx/GuideTest.java"),
            Path.of("src/test/java/vn/records/docx/GuideConstraintsTest.java"),
            Path.of("../records-rules/src/test/java/vn/records/registering/numbering/SqlStoreTest.java"));
    private static final Path CONTROLLER = EXAMPLES.resolve("spring-boot/src/main/java/example/DraftController.java");
    private static final Path SAMPLE = Path.of("src/samples/cong-van-co-loi.docx");

    @TempDir
    Path folder;

    @Test
    void a_form_is_judged_field_by_field() {
        HeaderFields fields = HeaderFields.builder()
                .issuingAgency("Sở Nội vụ")
                .type("Quyết định")
                .number("5/CV-SNV")
                .build();
        ImmutableListMultimap<HeaderFields.Field, Finding> found =
                fields.check(DraftOptions.on(LocalDate.of(2026, 11, 22)));

        assertThat(found.keySet()).containsExactly(HeaderFields.Field.NUMBER);
    }

    private static ImmutableList<String> blocks(String kind) throws IOException {
        Matcher block =
                Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
        ImmutableList.Builder<String> blocks = ImmutableList.builder();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks.build();
    }

    /** Returns code without the white space that lays it out. */
    private static String bare(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    private static String source(Path file) {
        try {
            return bare(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void all_code_of_the_guide_is_compiled() throws IOException {
        List<String> sources =
                new ArrayList<>(HERE.stream().map(GuideTest::source).toList());
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(GuideTest::source)
                    .forEach(sources::add);
        }

        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(sources).as(block).anyMatch(source -> source.contains(bare(block))));
    }

    @Test
    void an_upload_endpoint_takes_at_most_30_lines() throws IOException {
        String endpoint = blocks("java").get(0);

        assertThat(source(CONTROLLER)).endsWith(bare(endpoint));
        assertThat(endpoint.lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(30);
    }

    private static DocumentContent content() throws IOException {
        DocumentContent content = DocumentContent.builder()
                .type(DocumentType.NOTICE)
                .parentAgency("UBND tỉnh Ninh Bình")
                .issuingAgency("Sở Nội vụ")
                .number(DocumentNumber.parse("/TB-SNV"))
                .placeAndDate(PlaceAndDate.parse("Ninh Bình, ngày … tháng 11 năm 2026"))
                .subject("Lịch trực cơ quan")
                .addBody(new BodyBlock.Text("Sở Nội vụ thông báo lịch trực như sau:"))
                .addBody(new BodyBlock.Clause("", "Văn phòng trực các ngày trong tuần."))
                .addSignatories(Signatory.of("Nguyễn Văn A", "Giám đốc"))
                .addRecipients("Các phòng thuộc Sở")
                .addFiledWith("VT", "VP")
                .build();
        byte[] file = DocxGenerator.create().generate(content, GenerateOptions.DEFAULT);
        assertThat(PresentationRules.check(DocxReader.create().read(file), DraftOptions.on(LocalDate.of(2026, 11, 22)))
                        .findings())
                .isEmpty();
        return content;
    }

    @Test
    void the_content_in_code_and_in_json_say_the_same() throws IOException {
        Path json = Files.writeString(folder.resolve("a.json"), blocks("json").get(0));

        DocumentContent read = ContentJson.read(json, Optional.of(DocumentType.NOTICE));

        assertThat(read.body()).isEqualTo(content().body());
        assertThat(read.signatories()).isEqualTo(content().signatories());
        assertThat(read.number()).isEqualTo(content().number());
    }

    @Test
    void the_acceptance_of_the_guide_is_one() throws IOException {
        String line = Files.readAllLines(GUIDE).stream()
                .filter(text -> text.startsWith("ND30-CQ-07:"))
                .collect(MoreCollectors.onlyElement());
        Path file = Files.writeString(folder.resolve("accepted.txt"), line);
        DocumentView view = DocxReader.create().read(Files.readAllBytes(SAMPLE));
        DraftOptions options = DraftOptions.on(LocalDate.of(2026, 11, 22));

        FileJudgement judgement = PresentationRules.checkAll(view, options).accepting(Acceptances.read(file));

        assertThat(judgement.unused()).as("of another document").hasSize(1);
    }

    @Test
    void the_profile_of_the_guide_is_one() throws IOException {
        Path file = Files.writeString(
                folder.resolve("house.profile"), blocks("properties").get(0));

        Profile profile = Profile.read(file, PresentationRules.book());
        RuleBook<Draft> book = profile.applyTo(PresentationRules.book());

        assertThat(profile.name()).isEqualTo("ubnd-x");
        assertThat(book.name()).isEqualTo("nd30-2020+ubnd-x");
        assertThat(book.house().removed()).hasSize(1);
        assertThat(book.house().severities()).hasSize(1);
        assertThat(book.house().narrowed()).hasSize(1);
    }

    record Upload(@ConformsTo byte[] draft) {}

    @Test
    void the_finding_is_the_payload_of_the_violation() throws IOException {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        List<Finding> findings = new ArrayList<>();

        for (ConstraintViolation<Upload> violation : validator.validate(new Upload(Files.readAllBytes(SAMPLE)))) {
            HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
            Finding finding = own.getDynamicPayload(Finding.class);
            findings.add(finding);
        }

        assertThat(findings).isNotEmpty().doesNotContainNull();
    }
}
