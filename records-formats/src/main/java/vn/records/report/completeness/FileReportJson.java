package vn.records.report.completeness;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.google.common.base.Ascii;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import vn.records.completeness.FileFinding;
import vn.records.completeness.Requirement;
import vn.records.completeness.RuleVerdict;
import vn.records.file.FileEntry;
import vn.records.finding.Severity;
import vn.records.row.Phrase;
import vn.records.rule.Language;

/**
 * Reports on files as JSON: an object with {@code tool} and {@code files}. Fields may be added in later versions; none is
 * renamed or dropped.
 *
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class FileReportJson implements Closeable {
    private final JsonGenerator json;
    private final FileWords words;

    /**
     * Begins a report.
     *
     * @throws IOException if writing fails
     */
    public FileReportJson(Writer out, Language language, String version) throws IOException {
        json = new JsonFactoryBuilder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(out)
                .useDefaultPrettyPrinter();
        words = new FileWords(language);
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "records");
        json.writeStringField("version", version);
        json.writeEndObject();
        json.writeArrayFieldStart("files");
    }

    /**
     * Writes the report on a file.
     *
     * @throws IOException if writing fails
     */
    public void write(FileResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", result.source());
        json.writeStringField("code", result.report().code().value());
        json.writeStringField("judgedFor", result.report().asOf().toString());
        json.writeNumberField("documents", result.documents());
        json.writeObjectFieldStart("names");
        for (var name : result.names().entrySet()) {
            json.writeStringField(name.getKey().toString(), name.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("requirements");
        for (Requirement requirement : result.report().requirements()) {
            write(requirement);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (FileFinding finding : result.report().findings()) {
            write(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (RuleVerdict verdict : result.report().verdicts()) {
            write(verdict);
        }
        json.writeEndArray();
        ordinals("unassigned", result.report().unassigned());
        unread(result);
        json.writeNumberField("errors", result.report().count(Severity.ERROR));
        json.writeNumberField("warnings", result.report().count(Severity.WARNING));
        json.writeEndObject();
    }

    private static String name(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    private void write(Requirement requirement) throws IOException {
        json.writeStartObject();
        json.writeStringField("checklist", requirement.checklist());
        json.writeStringField("id", requirement.constituent().id());
        json.writeStringField("title", words.of(requirement.constituent().title()));
        json.writeStringField("need", name(requirement.constituent().need()));
        json.writeStringField("outcome", name(requirement.outcome()));
        if (requirement.severity().isPresent()) {
            json.writeStringField("severity", name(requirement.severity().get()));
        }
        if (requirement.reason().isPresent()) {
            json.writeStringField("reason", words.reason(requirement.reason().get()));
        }
        json.writeStringField("citation", words.of(requirement.constituent().citation()));
        json.writeBooleanField("assumed", requirement.isAssumed());
        ordinals("documents", requirement.entries());
        ordinals("possible", requirement.possible());
        json.writeEndObject();
    }

    private void write(FileFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("fault", finding.fault());
        json.writeStringField("severity", name(finding.severity()));
        json.writeStringField("basis", finding.basis().name());
        json.writeStringField("message", words.reason(finding.message()));
        json.writeStringField("citation", words.citation(finding.rule().citation()));
        ordinals("documents", finding.entries());
        json.writeEndObject();
    }

    private void write(RuleVerdict verdict) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", verdict.rule().id());
        json.writeStringField("outcome", name(verdict.outcome()));
        if (verdict.reason().isPresent()) {
            json.writeStringField("reason", words.reason(verdict.reason().get()));
        }
        json.writeEndObject();
    }

    private void ordinals(String field, List<FileEntry> entries) throws IOException {
        json.writeArrayFieldStart(field);
        for (FileEntry entry : entries) {
            json.writeNumber(entry.ordinal());
        }
        json.writeEndArray();
    }

    private void unread(FileResult result) throws IOException {
        json.writeArrayFieldStart("unread");
        for (var file : result.unread().entrySet()) {
            unread(file.getKey(), file.getValue());
        }
        json.writeEndArray();
    }

    private void unread(String name, Phrase why) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", name);
        json.writeStringField("reason", words.of(why));
        json.writeEndObject();
    }

    /** Writes an input that could not be read at all. */
    public void unreadable(String source, Phrase why) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", source);
        json.writeObjectFieldStart("error");
        json.writeStringField("message", words.of(why));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Finishes the report; what it was written to stays open. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
