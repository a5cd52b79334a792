package vn.records.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.completeness.ClosingPapers;
import vn.records.completeness.transfer.KeepBack;
import vn.records.document.DocumentType;
import vn.records.document.LegislationType;
import vn.records.document.NamedType;
import vn.records.document.PartyType;
import vn.records.document.mark.Secrecy;
import vn.records.docx.DocxReader;
import vn.records.file.Boxes;
import vn.records.file.DocumentLink;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileKind;
import vn.records.file.FileMedium;
import vn.records.file.FileTotals;
import vn.records.file.Fonds;
import vn.records.file.Originality;
import vn.records.file.RecordsFile;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.matter.FileDossier;
import vn.records.matter.FileJson;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.Register;
import vn.records.report.DocumentResult;
import vn.records.report.JsonReport;
import vn.records.report.RunContext;
import vn.records.retention.RetentionPeriod;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;
import vn.records.sample.AnyValue;
import vn.records.sample.Golden;

/** The JSON that is written is that of the published schemas, and what is not is refused by them. */
class SchemaTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RecordsModule()).build();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private static List<Error> problems(String schema, String json) throws IOException {
        try (InputStream in = RecordsModule.class.getResourceAsStream(schema + ".schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }

    private static String report(Language language) throws IOException {
        RuleBook<Draft> book = PresentationRules.book()
                .without(new RuleId("ND30-TN-02"))
                .severity(new RuleId("ND30-DD-06"), Severity.INFO)
                .named("nd30-2020+x");
        byte[] bytes = Files.readAllBytes(Path.of("src/samples/cong-van-co-loi.docx"));
        DocxReader reader = DocxReader.create();
        FileJudgement judgement = PresentationRules.checkAll(reader.read(bytes), DraftOptions.on(DAY), book);
        StringWriter out = new StringWriter();
        JsonReport report = JsonReport.to(out, RunContext.of(book, language, "1"));
        report.write(new DocumentResult.Read("a.docx", judgement, reader.origins(bytes, judgement.findings())));
        report.write(new DocumentResult.Unreadable("b.doc", "LEGACY_DOC", "tệp cũ", "an old file"));
        report.finish();
        return out.toString();
    }

    @Test
    void a_report_is_of_its_schema() throws IOException {
        for (Language language : Language.values()) {
            assertThat(problems("report", report(language))).isEmpty();
        }
        assertThat(report(Language.ENGLISH))
                .contains("{\"property\": \"italic\", \"value\": \"upright\", \"layer\": \"application\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/tool/name", "/documents/0/verdicts", "/documents/0/findings/0/severity", "/documents/1/error"})
    void a_report_that_lacks_something_is_not(String pointer) throws IOException {
        JsonNode report = MAPPER.readTree(report(Language.ENGLISH));
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) report.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));

        assertThat(problems("report", report.toString())).isNotEmpty();
    }

    @Test
    void the_types_of_documents_in_the_schema_are_those_of_the_library() throws IOException {
        Path schema = Path.of("src/main/resources/vn/records/json/report.schema.json");
        Matcher types = Pattern.compile("(\"code\": \\{\\s+\"enum\": \\[)(\\s+)[^]]*?(\\s+])")
                .matcher(Files.readString(schema));
        Stream<NamedType> named = Stream.<NamedType[]>of(
                        DocumentType.values(), PartyType.values(), LegislationType.values())
                .flatMap(Arrays::stream);
        String codes = Stream.concat(named.map(NamedType::code).distinct(), Stream.of("UNKNOWN"))
                .map(code -> '"' + code + '"')
                .collect(Collectors.joining(",$2", "$1$2", "$3"));

        Golden.assertSame(schema, types.replaceFirst(codes));
    }

    @Test
    void files_are_of_their_schema() throws IOException {
        AnyValue any = new AnyValue(5);
        for (int i = 0; i < 200; i++) {
            assertThat(problems("file", MAPPER.writeValueAsString(any.of(RecordsFile.class))))
                    .isEmpty();
            assertThat(problems("file", MAPPER.writeValueAsString(any.of(FileDossier.class))))
                    .isEmpty();
        }
        assertThat(problems("file", "{\"title\": \"without a code\"}")).isNotEmpty();
        assertThat(problems("file", "{\"code\": \"1\", \"medium\": \"stone\"}")).isNotEmpty();
    }

    @Test
    void registers_are_of_their_schema() throws IOException {
        AnyValue any = new AnyValue(6);
        for (int i = 0; i < 200; i++) {
            Register<OutgoingEntry> outgoing =
                    new Register<>("UBND", 2026, ImmutableList.of((OutgoingEntry) any.of(OutgoingEntry.class)));
            Register<IncomingEntry> incoming =
                    new Register<>("UBND", 2026, ImmutableList.of((IncomingEntry) any.of(IncomingEntry.class)));

            String out = MAPPER.writeValueAsString(outgoing);
            String in = MAPPER.writeValueAsString(incoming);

            assertThat(problems("register", out)).as(out).isEmpty();
            assertThat(problems("register", in)).as(in).isEmpty();
            assertThat(MAPPER.readValue(out, new TypeReference<Register<OutgoingEntry>>() {}))
                    .isEqualTo(outgoing);
            assertThat(MAPPER.readValue(in, new TypeReference<Register<IncomingEntry>>() {}))
                    .isEqualTo(incoming);
        }
        assertThat(problems("register", "{\"agency\": \"UBND\", \"year\": 2026, \"entries\": []}"))
                .isEmpty();
        assertThat(problems("register", "{\"agency\": \"UBND\", \"year\": 26, \"entries\": []}"))
                .isNotEmpty();
    }

    private static FileDossier dossier() {
        FileCode code = FileCode.of("01.TCCB");
        FileEntry entry = FileEntry.builder()
                .ordinal(3)
                .number("05/QĐ-UBND")
                .date(DAY)
                .type(DocumentType.DECISION)
                .author("UBND tỉnh")
                .subject("Về việc “x”")
                .sheets(2)
                .pages(4)
                .originality(Originality.MAIN_COPY)
                .secrecy(Secrecy.SECRET)
                .item("12")
                .periodEvent(DAY)
                .addLinks(new DocumentLink(DocumentLink.Kind.BASED_ON, "1/NQ"))
                .addOtherFiles(FileCode.of("02"))
                .build();
        RecordsFile file = RecordsFile.builder()
                .code(code)
                .title("Hồ sơ")
                .fonds(new Fonds("F", "Phông"))
                .medium(FileMedium.MIXED)
                .kind(FileKind.CONSTRUCTION)
                .opened(DAY.minusYears(1))
                .closed(DAY)
                .settled(DAY)
                .periodEvent(DAY)
                .transferred(DAY)
                .declassified(DAY)
                .secrecy(Secrecy.CONFIDENTIAL)
                .item("11")
                .boxes(Boxes.parse("0.5"))
                .statedTotals(
                        FileTotals.builder().documents(1).sheets(2).pages(4).build())
                .addEntries(entry)
                .build();
        return FileDossier.builder()
                .file(file)
                .period(RetentionPeriod.ofYears(20))
                .closing(ClosingPapers.builder()
                        .sheetsNumbered(true)
                        .closingNote(false)
                        .build())
                .addChecklists("complaint")
                .putCondition("dialogue", true)
                .keepBack(new KeepBack(code, DAY, "1/CV", true))
                .build();
    }

    @Test
    void the_command_reads_what_the_module_writes() throws IOException {
        String json = MAPPER.writeValueAsString(dossier());

        assertThat(FileJson.read(Files.writeString(folder.resolve("a.json"), json)))
                .containsExactly(dossier());
        assertThat(MAPPER.readValue(json, FileDossier.class)).isEqualTo(dossier());
        assertThat(problems("file", json)).isEmpty();
    }
}
