package vn.records.matter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.records.document.DocumentNumber;

/**
 * Reads what an agency says of itself for the papers of a year (<i>thông tin chung dạng JSON</i>).
 *
 * <p>Fields, all but {@code issuingAgency} optional: {@code parentAgency}, {@code issuingAgency}, {@code abbreviation},
 * {@code place}, {@code draftingUnit}, {@code archive}, {@code archivesAuthority}, {@code historicalArchive},
 * {@code fonds}, {@code history}, {@code destructionPlace}, {@code destructionMethod}, {@code condition},
 * {@code filesPerBundle}, {@code meeting} (a day); the persons {@code head}, {@code proposer}, {@code archivist},
 * {@code historicalArchivist}, {@code destroyer} ({@code name}, {@code post}); {@code council} (a list of {@code name},
 * {@code post}, {@code role}); {@code units} ({@code name}, {@code abbreviation}, {@code representative}); {@code issued}
 * (by the name of a paper: {@code number}, {@code date}). A field of another name is told.
 *
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class PaperDataJson {

    private PaperDataJson() {}

    /**
     * Returns what a file says.
     *
     * @throws FileJsonException if it is no JSON, or not of this form
     * @throws IOException if reading fails
     */
    public static PaperData read(Path path) throws IOException {
        JsonFields fields = new JsonFields("", JsonValue.read(path));
        PaperData.Builder data = PaperData.builder();
        data.issuingAgency(fields.text("issuingAgency").orElseThrow(() -> missing(fields, "issuingAgency")));
        text(fields, "parentAgency").ifPresent(data::parentAgency);
        text(fields, "abbreviation").ifPresent(data::abbreviation);
        text(fields, "place").ifPresent(data::place);
        text(fields, "draftingUnit").ifPresent(data::draftingUnit);
        text(fields, "archive").ifPresent(data::archive);
        text(fields, "archivesAuthority").ifPresent(data::archivesAuthority);
        text(fields, "historicalArchive").ifPresent(data::historicalArchive);
        text(fields, "fonds").ifPresent(data::fonds);
        text(fields, "history").ifPresent(data::history);
        text(fields, "destructionPlace").ifPresent(data::destructionPlace);
        text(fields, "destructionMethod").ifPresent(data::destructionMethod);
        text(fields, "condition").ifPresent(data::condition);
        data.filesPerBundle(fields.number("filesPerBundle").orElse(0));
        data.meeting(fields.day("meeting"));
        data.head(person(fields.object("head")));
        data.proposer(person(fields.object("proposer")));
        data.archivist(person(fields.object("archivist")));
        data.historicalArchivist(person(fields.object("historicalArchivist")));
        data.destroyer(person(fields.object("destroyer")));
        for (JsonValue member : fields.list("council")) {
            data.addCouncil(person(Optional.of(new JsonFields("council", member))));
        }
        for (JsonValue unit : fields.list("units")) {
            data.addUnits(unit(new JsonFields("units", unit)));
        }
        issued(fields.object("issued"), data);
        fields.finish();
        return data.build();
    }

    /** Returns a field as one line of text. */
    private static Optional<String> text(JsonFields fields, String name) throws FileJsonException {
        return fields.read(
                name,
                text -> Optional.of(text).filter(line -> line.chars().noneMatch(Character::isISOControl)),
                "một dòng chữ / a line of text");
    }

    private static PaperData.Person person(Optional<JsonFields> given) throws FileJsonException {
        if (given.isEmpty()) {
            return PaperData.Person.UNKNOWN;
        }
        JsonFields fields = given.get();
        PaperData.Person person = new PaperData.Person(
                text(fields, "name").orElse(""),
                text(fields, "post").orElse(""),
                text(fields, "role").orElse(""));
        fields.finish();
        return person;
    }

    private static PaperData.Unit unit(JsonFields fields) throws FileJsonException {
        PaperData.Unit unit = new PaperData.Unit(
                text(fields, "name").orElseThrow(() -> missing(fields, "name")),
                text(fields, "abbreviation").orElse(""),
                person(fields.object("representative")));
        fields.finish();
        return unit;
    }

    private static void issued(Optional<JsonFields> given, PaperData.Builder data) throws FileJsonException {
        if (given.isEmpty()) {
            return;
        }
        JsonFields papers = given.get();
        for (String name : papers.names()) {
            JsonFields paper = papers.object(name).orElseThrow(() -> missing(papers, name));
            String number = paper.read("number", text -> Optional.of(text).filter(PaperDataJson::isNumber), "15/QĐ-SNV")
                    .orElseThrow(() -> missing(paper, "number"));
            data.putIssued(
                    name, new PaperData.Issued(number, paper.day("date").orElseThrow(() -> missing(paper, "date"))));
            paper.finish();
        }
    }

    private static boolean isNumber(String text) {
        try {
            return DocumentNumber.parse(text).ordinal().isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static FileJsonException missing(JsonFields fields, String name) {
        return new FileJsonException(fields.lineOf(name), name, "thiếu trường này", "this field is missing");
    }
}
