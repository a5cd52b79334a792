package vn.records.doubling;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.records.constraint.AgencyCodeText;
import vn.records.constraint.Capitals;
import vn.records.constraint.CitedActText;
import vn.records.constraint.DocumentNumberText;
import vn.records.constraint.FileCodeText;
import vn.records.constraint.LegislationNumberText;
import vn.records.constraint.PartyNumberText;
import vn.records.constraint.PlaceAndDateText;
import vn.records.constraint.RetentionPeriodText;
import vn.records.content.BodyBlock.Text;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;
import vn.records.docx.generate.RightDocuments;
import vn.records.register.OutgoingEntry;
import vn.records.registering.OutgoingCheck;
import vn.records.registering.RegisterSetting;
import vn.records.table.TableLimits;
import vn.records.table.form.EntrySource;
import vn.records.table.form.OutgoingTable;

/**
 * Texts of any length cost time that grows with their length, whatever stands in them: eight times as many letters cost no
 * more than eight times to the power of {@link Growth#MOST}. What was measured is written beside the reports of tests.
 */
@Tag("doubling")
@EnabledIfSystemProperty(named = "doubling", matches = "true")
class DoublingTest {

    private static final DocxGenerator GENERATOR = DocxGenerator.create();
    private static final int WORST = 10;
    private static final int FEW_PATTERNS = 7;
    private static final long SMALL = 32L << 20;

    /** Texts of every field that a host may have judged. */
    record Bean(
            @DocumentNumberText String number,
            @AgencyCodeText String agency,
            @FileCodeText(full = true) String file,
            @PlaceAndDateText String place,
            @CitedActText(inForce = true) String act,
            @RetentionPeriodText String period,
            @Capitals String subject,
            @PartyNumberText String partyNumber,
            @LegislationNumberText String legislationNumber) {
        static Bean of(String text) {
            return new Bean(text, text, text, text, text, text, text, text, text);
        }
    }

    @Test
    void documents_are_judged_mended_and_annotated() throws IOException {
        List<Growth> judged = new ArrayList<>();
        Map<TextPattern, Double> worst = new HashMap<>();
        ImmutableList<TextPattern> patterns = Patterns.all();
        for (Spot spot : Spot.common()) {
            for (Setting setting : Setting.values()) {
                for (int i = 0; i < patterns.size(); i += setting.isRare() ? FEW_PATTERNS : 1) {
                    TextPattern pattern = patterns.get(i);
                    Growth growth = measured(spot, setting, Works.CHECK, pattern);
                    judged.add(growth);
                    worst.merge(pattern, (double) growth.most().nanos(), Math::max);
                }
            }
        }
        report("judged", judged);
        List<TextPattern> ten = worst.entrySet().stream()
                .sorted(Map.Entry.<TextPattern, Double>comparingByValue().reversed())
                .limit(WORST)
                .map(Map.Entry::getKey)
                .toList();
        List<Growth> components = new ArrayList<>();
        for (Spot spot : Stream.concat(Spot.common().stream(), Spot.components().stream())
                .toList()) {
            for (TextPattern pattern : ten) {
                components.add(measured(spot, Setting.LINE, Works.CHECK, pattern));
                components.add(measured(spot, Setting.LINE, Works.FIX, pattern));
                components.add(measured(spot, Setting.LINE, Works.ANNOTATE, pattern));
            }
        }
        report("components", components);

        judged.addAll(components);
        assertThat(tooSteep(judged)).isEmpty();
    }

    private static Growth measured(Spot spot, Setting setting, Works work, TextPattern pattern) {
        String name = spot + "\t" + setting + "\t" + work + "\t" + pattern;
        return Growth.of(name, letters -> work.on(spot.with(pattern, setting, letters)));
    }

    @Test
    void documents_are_generated() throws IOException {
        List<Growth> growths = new ArrayList<>();
        for (TextPattern pattern : Patterns.all()) {
            growths.add(Growth.of("GENERATE\t" + pattern, letters -> {
                String text = pattern.text(letters);
                return () -> generated(text);
            }));
        }
        report("generated", growths);

        assertThat(tooSteep(growths)).isEmpty();
    }

    /** What is no line of text is refused; how long that takes counts all the same. */
    private static void generated(String text) {
        try {
            GENERATOR.generate(
                    RightDocuments.letterContent(text)
                            .addAddressees(text)
                            .addBody(new Text(text))
                            .addRecipients(text)
                            .build(),
                    GenerateOptions.DEFAULT);
            GENERATOR.generate(RightDocuments.decisionContent().addBases(text).build(), GenerateOptions.DEFAULT);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void fields_of_beans_are_judged() throws IOException {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        List<Growth> growths = new ArrayList<>();
        for (TextPattern pattern : Patterns.all()) {
            growths.add(Growth.of("CONSTRAINTS\t" + pattern, letters -> {
                Bean bean = Bean.of(pattern.text(letters));
                return () -> validator.validate(bean);
            }));
        }
        report("constraints", growths);

        assertThat(tooSteep(growths)).isEmpty();
    }

    @Test
    void tables_are_read_and_judged(@TempDir Path folder) throws IOException {
        List<Growth> growths = new ArrayList<>();
        for (TextPattern pattern : Patterns.all()) {
            growths.add(Growth.of("TABLE\t" + pattern, letters -> {
                Path table = Files.writeString(folder.resolve("so.csv"), register(pattern, letters));
                return () -> read(table);
            }));
        }
        report("tables", growths);

        assertThat(tooSteep(growths)).isEmpty();
    }

    private static String register(TextPattern pattern, int letters) {
        StringBuilder rows = new StringBuilder(
                "\"Số, ký hiệu văn bản\",Ngày tháng văn bản,Tên loại và trích yếu nội dung văn bản,Người ký,Nơi nhận văn bản,"
                        + "\"Đơn vị, người nhận bản lưu\",Số lượng bản,Ghi chú\n");
        String cell = "\"" + pattern.text(16).replace("\"", "\"\"").replace("\ud800", "") + "\"";
        for (int i = 1; rows.length() < 5 * letters; i++) {
            rows.append(i + "/QĐ-SNV,02/01/2026,")
                    .append(cell)
                    .append(",A,")
                    .append(cell)
                    .append(",VT,1,")
                    .append(cell)
                    .append('\n');
        }
        return rows.toString();
    }

    private static void read(Path table) throws IOException {
        OutgoingCheck check =
                OutgoingCheck.of(RegisterSetting.builder().year(2026).build());
        try (EntrySource<OutgoingEntry> entries = OutgoingTable.open(table, TableLimits.DEFAULT)) {
            for (var entry = entries.next(); entry.isPresent(); entry = entries.next()) {
                check.add(entry.get());
            }
        } catch (vn.records.row.RowsException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        check.finish();
    }

    private static ImmutableMap<String, Growth> tooSteep(List<Growth> growths) {
        return growths.stream()
                .filter(DoublingTest::isTooSteep)
                .collect(ImmutableMap.toImmutableMap(Growth::toString, growth -> growth, (one, other) -> one));
    }

    /** Of a few bytes too many nothing becomes slow; the time is only there where it is long enough to be measured. */
    private static boolean isTooSteep(Growth growth) {
        return growth.time() > Growth.MOST
                || (growth.bytes() > Growth.MOST && growth.most().bytes() > SMALL);
    }

    private static void report(String name, List<Growth> growths) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "doubling"));
        String rows = growths.stream()
                .sorted(Comparator.comparingDouble(Growth::worst)
                        .thenComparingLong(growth -> growth.most().nanos())
                        .reversed())
                .map(growth -> growth.toString().replace("\n", "\\n"))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.write(folder.resolve(name + ".tsv"), rows.getBytes(StandardCharsets.UTF_8));
    }
}
