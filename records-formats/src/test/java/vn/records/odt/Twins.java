package vn.records.odt;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.records.document.CopyKind;
import vn.records.document.DocumentType;
import vn.records.docx.StructuredFiles;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.FormContent;
import vn.records.docx.generate.GenerateOptions;
import vn.records.docx.generate.SizeSet;
import vn.records.finding.Verdict;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReaders;
import vn.records.view.DocumentView;

/** Word files of our own making, and what is judged of them and of their twins. */
final class Twins {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final DraftOptions DRAFT = DraftOptions.on(DAY);
    private static final DocxGenerator GENERATOR = DocxGenerator.create();

    private Twins() {}

    /** Returns the documents by the names of their files. */
    static ImmutableMap<String, byte[]> documents() {
        ImmutableMap.Builder<String, byte[]> documents = ImmutableMap.builder();
        documents.putAll(generated());
        documents.putAll(StructuredFiles.all());
        return documents.buildOrThrow();
    }

    private static ImmutableSortedMap<String, byte[]> generated() {
        Map<String, byte[]> made = new TreeMap<>();
        for (DocumentType type : new DocumentType[] {
            DocumentType.DECISION,
            DocumentType.RESOLUTION,
            DocumentType.DIRECTIVE,
            DocumentType.PLAN,
            DocumentType.REPORT,
            DocumentType.MINUTES,
            DocumentType.SUBMISSION,
            DocumentType.NOTICE,
            DocumentType.OFFICIAL_LETTER,
            DocumentType.REGULATION
        }) {
            for (SizeSet sizes : SizeSet.values()) {
                made.put(
                        type.slug() + (sizes == SizeSet.SET_13 ? "-13" : "-14"),
                        GENERATOR.generate(FormContent.of(type), options(sizes)));
            }
        }
        GenerateOptions options = options(SizeSet.SET_14);
        made.put("quyet-dinh-ban-hanh", GENERATOR.generate(FormContent.issuing(), options));
        made.put("van-ban-kem-theo", GENERATOR.generateIssued(FormContent.issuing(), options));
        made.put("phu-luc", GENERATOR.generateAnnex(FormContent.annexed(), 0, options));
        for (CopyKind kind : CopyKind.values()) {
            made.put("ban-sao-" + kind.ordinal(), GENERATOR.generateCopy(FormContent.copy(kind), options));
        }
        return ImmutableSortedMap.copyOf(made);
    }

    private static GenerateOptions options(SizeSet sizes) {
        return GenerateOptions.DEFAULT.withSizes(sizes).withDateIfBlank(DAY);
    }

    /** Returns the kind of verdict of each rule on each document of a file. */
    static ImmutableSortedMap<String, String> verdicts(byte[] file) throws IOException {
        return verdicts(DocumentReaders.installed().read(file));
    }

    static ImmutableSortedMap<String, String> verdicts(DocumentView view) {
        Map<String, String> verdicts = new TreeMap<>();
        int document = 0;
        for (JudgedDocument judged : PresentationRules.checkAll(view, DRAFT).documents()) {
            int number = document++;
            judged.report()
                    .verdicts()
                    .forEach((rule, verdict) -> verdicts.put(number + " " + rule.value(), name(verdict)));
        }
        return ImmutableSortedMap.copyOf(verdicts);
    }

    /** Returns on which rules two files are judged differently: file, rule, verdict on the one, verdict on the other. */
    static Set<String> differences(String name, byte[] docx, byte[] odt) throws IOException {
        Map<String, String> one = verdicts(docx);
        Map<String, String> other = verdicts(odt);
        Set<String> differences = new TreeSet<>();
        for (String rule : Sets.union(one.keySet(), other.keySet())) {
            String before = one.getOrDefault(rule, "-");
            String after = other.getOrDefault(rule, "-");
            if (!before.equals(after)) {
                differences.add(String.join("\t", name, rule, before, after));
            }
        }
        return differences;
    }

    private static String name(Verdict verdict) {
        return verdict.getClass().getSimpleName();
    }
}
