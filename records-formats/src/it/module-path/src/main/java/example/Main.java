package example;

import example.closed.Closed;
import example.house.House;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import vn.records.finding.Finding;
import vn.records.finding.Report;
import vn.records.finding.Severity;
import vn.records.measure.Length;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.reader.DocumentReader;
import vn.records.reader.DocumentReaders;
import vn.records.report.DocumentResult;
import vn.records.report.JsonReport;
import vn.records.report.RunContext;
import vn.records.rule.Language;
import vn.records.rule.Wording;

/** Judges a draft; fails unless the three jars are modules that work together and hide what is theirs. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException {
        Module core = Length.class.getModule();
        require(core.isNamed(), "core is not a module");
        require(core.isExported("vn.records.style", module("vn.records.rules")), "style is hidden from rules");
        require(!core.isExported("vn.records.style", Main.class.getModule()), "style is shown to users");

        DocumentReader reader =
                ServiceLoader.load(DocumentReader.class).findFirst().orElseThrow();
        require(reader.getClass().getModule() == module("vn.records.formats"), "the reader is not that of formats");
        require(DocumentReaders.installed().extensions().contains("docx"), "core does not see the reader");
        Draft draft = PresentationRules.recognize(
                DocumentReaders.installed().read(Path.of(args[0])), DraftOptions.on(LocalDate.of(2026, 11, 22)));
        Report report = House.BOOK.evaluate(draft);
        print(report);
        String json = json(new DocumentResult.Read("cong-van.docx", draft, report));
        require(json.startsWith("{\n  \"tool\": {\"name\": \"records\""), json);
        require(ModuleLayer.boot().findModule("com.fasterxml.jackson.core").isEmpty(), "there is a library for JSON");
        String told = wordsOfAClosedPackage();
        require(told.endsWith("or its package is not open to the module vn.records.rules"), told);
    }

    /** Prints how many errors the draft has, and what the rule of the agency says of it. */
    private static void print(Report report) {
        long errors = report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        System.out.println(errors + " errors");
        require(errors == 8, errors + " errors in place of 8");

        List<Finding> own = report.findings().stream()
                .filter(finding -> finding.rule().value().startsWith("HOUSE-"))
                .toList();
        require(own.size() == 1, own.size() + " findings of the agency");
        System.out.println(House.BOOK.wording(Language.VIETNAMESE).message(own.get(0)));
    }

    /** Returns the report in JSON, for which no library is needed. */
    private static String json(DocumentResult result) throws IOException {
        StringWriter out = new StringWriter();
        JsonReport writer = JsonReport.to(out, RunContext.of(House.BOOK, Language.VIETNAMESE, "1"));
        writer.write(result);
        writer.finish();
        return out.toString();
    }

    /** Returns what is told of words in a package that the module does not open. */
    private static String wordsOfAClosedPackage() {
        try {
            return Wording.load(Closed.class, Language.ENGLISH).toString();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static Module module(String name) {
        return ModuleLayer.boot().findModule(name).orElseThrow();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
