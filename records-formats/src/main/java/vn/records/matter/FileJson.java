package vn.records.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.records.completeness.ClosingPapers;
import vn.records.completeness.checklist.Arrangement;
import vn.records.completeness.transfer.KeepBack;
import vn.records.document.DocumentType;
import vn.records.document.mark.Secrecy;
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
import vn.records.retention.RetentionPeriod;

/**
 * Reads files in JSON (<i>hồ sơ dạng JSON</i>): one object, or a list of them.
 *
 * <p>Only {@code code} must be there. Days are {@code 2026-03-05} or {@code 5/3/2026}. Fields of a file: {@code code},
 * {@code title}, {@code fonds} ({@code code}, {@code title}), {@code medium} (paper, electronic, mixed), {@code kind}
 * (general, construction, administrative-procedure), {@code opened}, {@code closed}, {@code settled}, {@code periodEvent}, {@code transferred},
 * {@code declassified}, {@code secrecy}, {@code undelivered}, {@code hold} (why), {@code shared}, {@code unit}, {@code maker}, {@code item}, {@code retention}, {@code boxes}, {@code totals} ({@code documents},
 * {@code sheets}, {@code pages}), {@code closing} ({@code sheetsNumbered}, {@code documentIndex}, {@code closingNote}),
 * {@code checklists}, {@code arrangement} (the file's own: dates, groups, none), {@code conditions}, {@code keptBack} ({@code until}, {@code consent}, {@code listed}) and
 * {@code documents}: each with {@code ordinal} (its place in the list where it is left out), {@code number}, {@code date},
 * {@code type}, {@code author}, {@code subject}, {@code sheets}, {@code pages}, {@code originality} (original, main-copy,
 * lawful-copy, copy, draft, duplicate), {@code secrecy}, {@code item}, {@code periodEvent}, {@code links} ({@code kind}:
 * based-on, answers, annex-of, amends, replaces; {@code number}) and {@code otherFiles}. A field of another name is told.
 *
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class FileJson {

    private FileJson() {}

    /**
     * Returns the files in a file of JSON.
     *
     * @throws FileJsonException if it is no JSON, or not of this form
     * @throws IOException if reading fails
     */
    public static ImmutableList<FileDossier> read(Path path) throws IOException {
        JsonValue value = JsonValue.read(path);
        ImmutableList.Builder<FileDossier> files = ImmutableList.builder();
        if (value.content() instanceof List<?> list) {
            for (Object each : list) {
                files.add(dossier(new JsonFields("", (JsonValue) each)));
            }
        } else {
            files.add(dossier(new JsonFields("", value)));
        }
        return files.build();
    }

    private static FileDossier dossier(JsonFields fields) throws FileJsonException {
        FileCode code = fields.read(
                        "code",
                        text -> Optional.of(text).filter(FileCode::isCode).map(FileCode::of),
                        "01.TCCB")
                .orElseThrow(() -> new FileJsonException(
                        fields.line(), "code", "thiếu số và ký hiệu hồ sơ", "number and sign of the file are missing"));
        FileDossier.Builder dossier = FileDossier.builder();
        dossier.period(fields.read("retention", RetentionPeriod::read, "Vĩnh viễn | 20 năm | P20Y"));
        dossier.closing(closing(fields.object("closing")));
        dossier.addAllChecklists(fields.texts("checklists"));
        dossier.arrangement(fields.choice("arrangement", Arrangement.values()));
        dossier.putAllConditions(conditions(fields.object("conditions")));
        dossier.keepBack(keepBack(code, fields.object("keptBack")));
        dossier.file(file(code, fields));
        fields.finish();
        return dossier.build();
    }

    private static RecordsFile file(FileCode code, JsonFields fields) throws FileJsonException {
        RecordsFile.Builder file = RecordsFile.builder().code(code);
        file.title(fields.text("title").orElse(""));
        file.medium(fields.choice("medium", FileMedium.values()));
        file.kind(fields.choice("kind", FileKind.values()).orElse(FileKind.GENERAL));
        file.opened(fields.day("opened")).closed(fields.day("closed")).settled(fields.day("settled"));
        file.periodEvent(fields.day("periodEvent")).transferred(fields.day("transferred"));
        file.declassified(fields.day("declassified")).secrecy(secrecy(fields)).item(fields.text("item"));
        file.isKnownUndelivered(fields.truth("undelivered").orElse(false));
        file.hold(fields.text("hold")).isShared(fields.truth("shared").orElse(false));
        file.unit(fields.text("unit")).maker(fields.text("maker"));
        file.boxes(fields.read("boxes", FileJson::boxes, "0.5"));
        Optional<JsonFields> fonds = fields.object("fonds");
        if (fonds.isPresent()) {
            file.fonds(new Fonds(
                    fonds.get().text("code").orElse("?"),
                    fonds.get().text("title").orElse("")));
            fonds.get().finish();
        }
        file.statedTotals(totals(fields.object("totals")));
        int place = 0;
        for (JsonValue document : fields.list("documents")) {
            file.addEntries(entry(++place, new JsonFields("documents", document)));
        }
        try {
            return file.build();
        } catch (IllegalArgumentException e) {
            String wrong = String.valueOf(e.getMessage());
            throw new FileJsonException(fields.line(), "", "không hợp lệ: " + wrong, wrong);
        }
    }

    private static FileEntry entry(int place, JsonFields fields) throws FileJsonException {
        FileEntry.Builder entry =
                FileEntry.builder().ordinal(fields.number("ordinal").orElse(place));
        entry.number(fields.text("number")).date(fields.day("date")).author(fields.text("author"));
        entry.type(fields.read("type", FileJson::type, "QĐ | quyet-dinh | Quyết định"));
        entry.subject(fields.text("subject").orElse(""));
        entry.sheets(fields.number("sheets")).pages(fields.number("pages"));
        entry.originality(fields.choice("originality", Originality.values())).secrecy(secrecy(fields));
        entry.item(fields.text("item")).periodEvent(fields.day("periodEvent"));
        for (JsonValue link : fields.list("links")) {
            entry.addLinks(link(new JsonFields("links", link)));
        }
        for (String other : fields.texts("otherFiles")) {
            if (FileCode.isCode(other)) {
                entry.addOtherFiles(FileCode.of(other));
            }
        }
        fields.finish();
        try {
            return entry.build();
        } catch (IllegalArgumentException e) {
            throw new FileJsonException(fields.line(), "ordinal", "số thứ tự phải từ 1 trở lên", "ordinals begin at 1");
        }
    }

    private static DocumentLink link(JsonFields fields) throws FileJsonException {
        Optional<DocumentLink.Kind> kind = fields.choice("kind", DocumentLink.Kind.values());
        Optional<String> number = fields.text("number");
        fields.finish();
        if (kind.isEmpty() || number.isEmpty()) {
            throw new FileJsonException(
                    fields.line(), "links", "cần có kind và number", "kind and number are expected");
        }
        return new DocumentLink(kind.get(), number.get());
    }

    private static Optional<FileTotals> totals(Optional<JsonFields> fields) throws FileJsonException {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        FileTotals totals = FileTotals.builder()
                .documents(fields.get().number("documents"))
                .sheets(fields.get().number("sheets"))
                .pages(fields.get().number("pages"))
                .build();
        fields.get().finish();
        return Optional.of(totals);
    }

    private static ClosingPapers closing(Optional<JsonFields> fields) throws FileJsonException {
        if (fields.isEmpty()) {
            return ClosingPapers.UNKNOWN;
        }
        ClosingPapers closing = ClosingPapers.builder()
                .sheetsNumbered(fields.get().truth("sheetsNumbered"))
                .documentIndex(fields.get().truth("documentIndex"))
                .closingNote(fields.get().truth("closingNote"))
                .build();
        fields.get().finish();
        return closing;
    }

    private static ImmutableMap<String, Boolean> conditions(Optional<JsonFields> fields) throws FileJsonException {
        ImmutableMap.Builder<String, Boolean> conditions = ImmutableMap.builder();
        if (fields.isPresent()) {
            for (String name : fields.get().names()) {
                fields.get().truth(name).ifPresent(holds -> conditions.put(name, holds));
            }
        }
        return conditions.buildOrThrow();
    }

    private static Optional<KeepBack> keepBack(FileCode code, Optional<JsonFields> fields) throws FileJsonException {
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        JsonFields kept = fields.get();
        KeepBack consent = new KeepBack(
                code,
                kept.day("until")
                        .orElseThrow(() -> new FileJsonException(
                                kept.line(), "until", "thiếu ngày giữ lại đến", "the last day is missing")),
                kept.text("consent").orElse(""),
                kept.truth("listed").orElse(false));
        kept.finish();
        return Optional.of(consent);
    }

    private static Optional<Secrecy> secrecy(JsonFields fields) throws FileJsonException {
        return fields.read("secrecy", Secrecy::ofText, "MẬT | TỐI MẬT | TUYỆT MẬT");
    }

    private static Optional<Boxes> boxes(String text) {
        try {
            return Optional.of(Boxes.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<DocumentType> type(String text) {
        Optional<DocumentType> byName = DocumentType.ofName(text);
        if (byName.isPresent()) {
            return byName;
        }
        try {
            return Optional.of(DocumentType.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
