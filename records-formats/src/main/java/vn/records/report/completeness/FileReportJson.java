package vn.records.report.completeness;

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
import vn.records.report.json.JsonLayout;
import vn.records.report.json.JsonWriter;
import vn.records.row.Phrase;
import vn.records.rule.Language;

/**
 * Reports on files as JSON: an object with {@code tool} and {@code files}. Fields may be added in later versions; none is
 * renamed or dropped.
 *
 * @since 0.1
 */
public final class FileReportJson implements Closeable {
    private final JsonWriter json;
    private final FileWords words;

    /**
     * Begins a report.
     *
     * @throws IOException if writing fails
     */
    public FileReportJson(Writer out, Language language, String version) throws IOException {
        json = JsonWriter.to(out, JsonLayout.FIELDS);
        words = new FileWords(language);
        json.beginObject();
        json.beginObject("tool");
        json.field("name", "records");
        json.field("version", version);
        json.endObject();
        json.beginArray("files");
    }

    /**
     * Writes the report on a file.
     *
     * @throws IOException if writing fails
     */
    public void write(FileResult result) throws IOException {
        json.beginObject();
        json.field("file", result.source());
        json.field("code", result.report().code().value());
        json.field("judgedFor", result.report().asOf().toString());
        json.field("documents", result.documents());
        json.beginObject("names");
        for (var name : result.names().entrySet()) {
            json.field(name.getKey().toString(), name.getValue());
        }
        json.endObject();
        json.beginArray("requirements");
        for (Requirement requirement : result.report().requirements()) {
            write(requirement);
        }
        json.endArray();
        json.beginArray("findings");
        for (FileFinding finding : result.report().findings()) {
            write(finding);
        }
        json.endArray();
        json.beginArray("rules");
        for (RuleVerdict verdict : result.report().verdicts()) {
            write(verdict);
        }
        json.endArray();
        ordinals("unassigned", result.report().unassigned());
        ordinals("unrelated", result.report().unrelated());
        unread(result);
        json.field("errors", result.report().count(Severity.ERROR));
        json.field("warnings", result.report().count(Severity.WARNING));
        json.endObject();
    }

    private static String name(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    private void write(Requirement requirement) throws IOException {
        json.beginObject();
        json.field("checklist", requirement.checklist());
        json.field("id", requirement.constituent().id());
        json.field("title", words.of(requirement.constituent().title()));
        json.field("need", name(requirement.constituent().need()));
        json.field("outcome", name(requirement.outcome()));
        if (requirement.severity().isPresent()) {
            json.field("severity", name(requirement.severity().get()));
        }
        if (requirement.reason().isPresent()) {
            json.field("reason", words.reason(requirement.reason().get()));
        }
        json.field("citation", words.of(requirement.constituent().citation()));
        json.field("assumed", requirement.isAssumed());
        ordinals("documents", requirement.entries());
        ordinals("possible", requirement.possible());
        json.endObject();
    }

    private void write(FileFinding finding) throws IOException {
        json.beginObject();
        json.field("rule", finding.rule().id());
        json.field("fault", finding.fault());
        json.field("severity", name(finding.severity()));
        json.field("basis", finding.basis().name());
        json.field("message", words.reason(finding.message()));
        json.field("citation", words.citation(finding.rule().citation()));
        ordinals("documents", finding.entries());
        json.endObject();
    }

    private void write(RuleVerdict verdict) throws IOException {
        json.beginObject();
        json.field("rule", verdict.rule().id());
        json.field("outcome", name(verdict.outcome()));
        if (verdict.reason().isPresent()) {
            json.field("reason", words.reason(verdict.reason().get()));
        }
        json.endObject();
    }

    private void ordinals(String field, List<FileEntry> entries) throws IOException {
        json.beginArray(field);
        for (FileEntry entry : entries) {
            json.value(entry.ordinal());
        }
        json.endArray();
    }

    private void unread(FileResult result) throws IOException {
        json.beginArray("unread");
        for (var file : result.unread().entrySet()) {
            unread(file.getKey(), file.getValue());
        }
        json.endArray();
    }

    private void unread(String name, Phrase why) throws IOException {
        json.beginObject();
        json.field("file", name);
        json.field("reason", words.of(why));
        json.endObject();
    }

    /** Writes an input that could not be read at all. */
    public void unreadable(String source, Phrase why) throws IOException {
        json.beginObject();
        json.field("file", source);
        json.beginObject("error");
        json.field("message", words.of(why));
        json.endObject();
        json.endObject();
    }

    /** Finishes the report; what it was written to stays open. */
    @Override
    public void close() throws IOException {
        json.endArray();
        json.endObject();
        json.finish();
    }
}
