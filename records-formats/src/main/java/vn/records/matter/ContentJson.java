package vn.records.matter;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.records.content.Annexed;
import vn.records.content.BodyBlock;
import vn.records.content.Contact;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.content.DrafterMark;
import vn.records.content.IssuedText;
import vn.records.content.Misfit;
import vn.records.content.Signatory;
import vn.records.document.CopyKind;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.IssueDate;
import vn.records.document.NamedType;
import vn.records.document.PartyType;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;

/**
 * Reads what a document is to say from JSON (<i>nội dung văn bản dạng JSON</i>).
 *
 * <p>Fields: {@code type} (code, slug or name; may be left out where the caller knows it), {@code parentAgency},
 * {@code issuingAgency}, {@code number} ({@code 15/QĐ-SNV}, or {@code /QĐ-SNV} while it is blank), {@code place},
 * {@code date} ({@code 2026-03-05} or {@code 5/3/2026}), {@code subject}, {@code authority}, {@code bases},
 * {@code addressees}, {@code body}, {@code signatories} ({@code authority}: list, {@code name}), {@code recipients},
 * {@code filedWith}, {@code drafter} ({@code sign}, {@code copies}), {@code secrecy}, {@code urgency},
 * {@code circulation}, {@code contact} ({@code address}, {@code telephone}, {@code fax}, {@code email},
 * {@code website}), {@code annexes} ({@code title}, {@code landscape}, {@code body}) and {@code issued}
 * ({@code typeName}, {@code subject}, {@code body}). The blocks of a body are objects with one of the fields
 * {@code part}, {@code chapter}, {@code section}, {@code subsection}, {@code roman} (their titles), {@code article},
 * {@code clause} (texts, with {@code title} beside), {@code point}, {@code dash}, {@code text}, {@code table}
 * ({@code headings}, {@code rows}). A copy has {@code agency}, {@code agencyAbbreviation}, {@code ordinal},
 * {@code place}, {@code date}, {@code signatory}, {@code recipients} and {@code original}. A field of another name is
 * told.
 *
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class ContentJson {

    private ContentJson() {}

    /**
     * Returns the content in a file.
     *
     * @param type the type, where the caller knows it; one in the file has to be the same
     * @throws FileJsonException if it is no JSON, or not of this form
     * @throws IOException if reading fails
     */
    public static DocumentContent read(Path path, Optional<DocumentType> type) throws IOException {
        return document(fields(path), type);
    }

    /**
     * Returns the content of a document of the Party in a file.
     *
     * @param type the type; one in the file has to be the same
     * @param dateIfBlank the day whose law it is made by where it has no date
     * @throws FileJsonException if it is no JSON, not of this form, or holds what documents of the Party have no place for
     * @throws IOException if reading fails
     */
    public static DocumentContent readParty(Path path, PartyType type, LocalDate dateIfBlank) throws IOException {
        JsonFields fields = fields(path);
        Optional<PartyType> given = fields.read("type", ContentJson::partyType, "QĐ | quyet-dinh | Quyết định");
        DocumentContent content = content(fields, same(fields, given, type));
        for (Misfit misfit : Misfit.of(content, content.madeOn(dateIfBlank))) {
            throw new FileJsonException(
                    fields.lineOf(misfit.field()), misfit.field(), misfit.vietnamese(), misfit.english());
        }
        return content;
    }

    private static Optional<PartyType> partyType(String text) {
        Optional<PartyType> named = PartyType.ofName(text);
        if (named.isPresent()) {
            return named;
        }
        try {
            return Optional.of(PartyType.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns the copy in a file.
     *
     * @throws FileJsonException if it is no JSON, or not of this form
     * @throws IOException if reading fails
     */
    public static CopyContent readCopy(Path path, CopyKind kind) throws IOException {
        JsonFields fields = fields(path);
        CopyContent.Builder copy = CopyContent.builder()
                .kind(kind)
                .agency(required(fields, "agency"))
                .agencyAbbreviation(required(fields, "agencyAbbreviation"))
                .placeAndDate(placeAndDate(fields).orElseThrow(() -> missing(fields, "place")))
                .addAllRecipients(fields.texts("recipients"))
                .signatory(signatory(fields.object("signatory").orElseThrow(() -> missing(fields, "signatory"))))
                .original(document(
                        fields.object("original").orElseThrow(() -> missing(fields, "original")), Optional.empty()));
        fields.number("ordinal").ifPresent(copy::ordinal);
        fields.finish();
        return built(fields, copy::build);
    }

    private static JsonFields fields(Path path) throws IOException {
        return new JsonFields("", JsonValue.read(path));
    }

    private static DocumentContent document(JsonFields fields, Optional<DocumentType> known) throws FileJsonException {
        Optional<DocumentType> given = fields.read("type", FileJson::type, "QĐ | quyet-dinh | Quyết định");
        DocumentType type = given.or(() -> known).orElseThrow(() -> missing(fields, "type"));
        return content(fields, same(fields, given, known.orElse(type)));
    }

    private static <T extends NamedType> T same(JsonFields fields, Optional<T> given, T known)
            throws FileJsonException {
        if (given.isPresent() && given.get() != known) {
            String name = known.slug();
            throw new FileJsonException(
                    fields.line(), "type", "khác với loại đã chọn: " + name, "another type was chosen: " + name);
        }
        return known;
    }

    private static DocumentContent content(JsonFields fields, NamedType type) throws FileJsonException {
        DocumentContent.Builder content = DocumentContent.builder().type(type);
        content.parentAgency(fields.text("parentAgency").orElse(""));
        content.issuingAgency(required(fields, "issuingAgency"));
        content.number(fields.read("number", ContentJson::number, "15/QĐ-SNV | /QĐ-SNV")
                .orElseGet(DocumentNumber::blank));
        content.placeAndDate(placeAndDate(fields))
                .subject(fields.text("subject").orElse(""));
        content.authorityLine(fields.text("authority").orElse("")).addAllBases(fields.texts("bases"));
        content.addAllAddressees(fields.texts("addressees")).addAllBody(body(fields));
        for (JsonValue signatory : fields.list("signatories")) {
            content.addSignatories(signatory(new JsonFields("signatories", signatory)));
        }
        content.addAllRecipients(fields.texts("recipients")).addAllFiledWith(fields.texts("filedWith"));
        marks(fields, content);
        for (JsonValue annex : fields.list("annexes")) {
            content.addAnnexes(annex(new JsonFields("annexes", annex)));
        }
        content.issued(issued(fields.object("issued")));
        fields.finish();
        return built(fields, content::build);
    }

    private static void marks(JsonFields fields, DocumentContent.Builder content) throws FileJsonException {
        content.secrecy(fields.read("secrecy", Secrecy::ofText, "MẬT | TỐI MẬT | TUYỆT MẬT"));
        content.urgency(fields.read("urgency", Urgency::ofText, "HỎA TỐC | THƯỢNG KHẨN | KHẨN"));
        content.circulation(fields.read("circulation", CirculationMark::ofText, "XEM XONG TRẢ LẠI | LƯU HÀNH NỘI BỘ"));
        Optional<JsonFields> drafter = fields.object("drafter");
        if (drafter.isPresent()) {
            JsonFields mark = drafter.get();
            String sign = required(mark, "sign");
            int copies = mark.number("copies").orElseThrow(() -> missing(mark, "copies"));
            mark.finish();
            content.drafterMark(built(mark, () -> new DrafterMark(sign, copies)));
        }
        Optional<JsonFields> contact = fields.object("contact");
        if (contact.isPresent()) {
            content.contact(contact(contact.get()));
        }
    }

    private static Contact contact(JsonFields fields) throws FileJsonException {
        String address = fields.text("address").orElse("");
        String telephone = fields.text("telephone").orElse("");
        String fax = fields.text("fax").orElse("");
        String email = fields.text("email").orElse("");
        String website = fields.text("website").orElse("");
        fields.finish();
        return built(fields, () -> new Contact(address, telephone, fax, email, website));
    }

    private static Optional<PlaceAndDate> placeAndDate(JsonFields fields) throws FileJsonException {
        Optional<LocalDate> date = fields.day("date");
        Optional<String> place = fields.text("place");
        if (place.isEmpty() && date.isPresent()) {
            throw missing(fields, "place");
        }
        IssueDate day = date.map(IssueDate::from).orElseGet(IssueDate::blank);
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(built(fields, () -> new PlaceAndDate(place.orElseThrow(), day)));
    }

    private static Signatory signatory(JsonFields fields) throws FileJsonException {
        ImmutableList<String> authority = fields.texts("authority");
        String name = fields.text("name").orElse("");
        fields.finish();
        return built(fields, () -> new Signatory(authority, name));
    }

    private static Annexed annex(JsonFields fields) throws FileJsonException {
        String title = fields.text("title").orElse("");
        boolean landscape = fields.truth("landscape").orElse(false);
        ImmutableList<BodyBlock> body = body(fields);
        fields.finish();
        return built(fields, () -> new Annexed(title, body, landscape));
    }

    private static Optional<IssuedText> issued(Optional<JsonFields> given) throws FileJsonException {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        JsonFields fields = given.get();
        String name = required(fields, "typeName");
        String subject = fields.text("subject").orElse("");
        ImmutableList<BodyBlock> body = body(fields);
        fields.finish();
        return Optional.of(built(fields, () -> new IssuedText(name, subject, body)));
    }

    private static ImmutableList<BodyBlock> body(JsonFields fields) throws FileJsonException {
        ImmutableList.Builder<BodyBlock> blocks = ImmutableList.builder();
        for (JsonValue value : fields.list("body")) {
            blocks.add(new BlockJson(new JsonFields("body", value)).read());
        }
        return blocks.build();
    }

    private static Optional<DocumentNumber> number(String text) {
        try {
            return Optional.of(DocumentNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String required(JsonFields fields, String name) throws FileJsonException {
        return fields.text(name).orElseThrow(() -> missing(fields, name));
    }

    private static FileJsonException missing(JsonFields fields, String name) {
        return new FileJsonException(fields.line(), name, "thiếu trường này", "this field is missing");
    }

    /** Makes a value; what it refuses is told with the line. */
    static <T> T built(JsonFields fields, Supplier<T> making) throws FileJsonException {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            String wrong = String.valueOf(e.getMessage());
            throw new FileJsonException(fields.line(), "", "không hợp lệ: " + wrong, wrong);
        }
    }
}
