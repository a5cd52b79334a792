package vn.records.docx.generate;

import static vn.records.docx.generate.Trait.BOLD;
import static vn.records.docx.generate.Trait.CENTRED;
import static vn.records.docx.generate.Trait.HEADING;
import static vn.records.docx.generate.Trait.INDENTED;
import static vn.records.docx.generate.Trait.ITALIC;
import static vn.records.docx.generate.Trait.JUSTIFIED;
import static vn.records.docx.generate.Trait.RIGHT;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import vn.records.document.DocumentType;
import vn.records.document.NationalTitle;

/** The form of administrative documents: Nghị định 30/2020/NĐ-CP, Phụ lục I and III. */
final class StateForm {

    private static final int FIRST_LINE = 720;
    private static final String REFERENCE = "(Kèm theo %s số %s %s của %s)";

    private StateForm() {}

    static LawForm of(SizeSet sizes) {
        return ImmutableLawForm.builder()
                .looks(looks(sizes))
                .addTitle(new LawForm.TitleLine(Look.NATIONAL_NAME, NationalTitle.NAME, 0))
                .addTitle(new LawForm.TitleLine(Look.NATIONAL_MOTTO, NationalTitle.MOTTO, 1))
                .belowIssuer("")
                .beforeNumber("Số: ")
                .beforeLetterSubject("V/v ")
                .framesMarks(true)
                .belowSubject("")
                .centresAddresseeWords(false)
                .bases(new LawForm.ListForm("", ";", "."))
                .addressees(new LawForm.ListForm("- ", ";", "."))
                .recipients(new LawForm.ListForm("- ", ";", "."))
                .beforeFileOffice("Lưu: ")
                .fileOffice("VT")
                .drafterMark("%s.(%d)")
                .putAllOperative(ImmutableMap.of(
                        DocumentType.DECISION, "QUYẾT ĐỊNH:",
                        DocumentType.RESOLUTION, "QUYẾT NGHỊ:"))
                .end("./.")
                .addEndless(
                        DocumentType.CONTRACT,
                        DocumentType.MEMORANDUM,
                        DocumentType.AGREEMENT,
                        DocumentType.PERSONAL_LETTER)
                .behindRoman(". ")
                .boldClauses(true)
                .romanAnnexes(true)
                .reference(REFERENCE)
                .referenceRule(Head.SHORT / 2)
                .contact(new LawForm.ContactForm("Số: ", "ĐT: ", "Fax: ", "E-Mail: ", "Website: ", ", ", false))
                .build();
    }

    private static Looks looks(SizeSet sizes) {
        Looks.Builder looks = new Looks.Builder();
        int text = sizes.text();
        head(looks, sizes);
        looks.set(Look.NORMAL, text, 0, 0);
        looks.set(Look.TYPE_NAME, text, 18, 0, CENTRED, BOLD);
        looks.set(Look.SUBJECT, text, 0, 12, CENTRED, BOLD);
        looks.set(Look.AUTHORITY, text, 6, 6, CENTRED, BOLD);
        looks.set(Look.BASIS, text, 6, 0, JUSTIFIED, INDENTED, ITALIC);
        looks.set(Look.OPERATIVE, text, 6, 6, CENTRED, BOLD);
        looks.set(Look.ADDRESSEE, text, 12, 6, CENTRED);
        looks.set(Look.ADDRESSEES, text, 6, 0);
        looks.set(Look.TEXT, text, 6, 0, JUSTIFIED, INDENTED);
        looks.set(Look.DIVISION, text, 12, 0, CENTRED, BOLD, HEADING);
        looks.set(Look.DIVISION_TITLE, text, 0, 6, CENTRED, BOLD);
        looks.set(Look.ROMAN, text, 6, 0, JUSTIFIED, INDENTED, BOLD, HEADING);
        looks.set(Look.ARTICLE, text, 6, 0, JUSTIFIED, INDENTED, HEADING);
        looks.set(Look.CLAUSE, text, 6, 0, JUSTIFIED, INDENTED);
        looks.set(Look.POINT, text, 6, 0, JUSTIFIED, INDENTED);
        looks.set(Look.SIGNING_AUTHORITY, text, 0, 0, CENTRED, BOLD);
        looks.set(Look.SIGNER_NAME, text, 0, 0, CENTRED, BOLD);
        looks.set(Look.SIGNATURE, text, 0, 0, CENTRED);
        looks.set(Look.RECIPIENTS_LABEL, 12, 0, 0, BOLD, ITALIC);
        looks.set(Look.RECIPIENT, 11, 0, 0);
        looks.set(Look.DRAFTER, 11, 0, 0);
        looks.set(Look.ANNEX_LABEL, 14, 0, 0, CENTRED, BOLD, HEADING);
        looks.set(Look.ANNEX_TITLE, text, 0, 0, CENTRED, BOLD);
        looks.set(Look.REFERENCE, text, 0, 12, CENTRED, ITALIC);
        looks.set(Look.COPY_FORM, text, 0, 4, CENTRED, BOLD);
        looks.set(Look.SIGNATURE_DATA, 10, 0, 0, RIGHT);
        looks.set(Look.CONTACT, 11, 0, 0, CENTRED);
        looks.set(Look.PAGE_NUMBER, text, 0, 0, CENTRED);
        looks.set(Look.TABLE_HEAD, 13, 3, 3, CENTRED, BOLD);
        looks.set(Look.TABLE_TEXT, 13, 2, 2);
        looks.set(Look.BETWEEN, 10, 0, 0);
        return looks.build(FIRST_LINE, OptionalInt.empty());
    }

    /** A number in smaller type than the date beside it stands on one line with it. */
    private static void head(Looks.Builder looks, SizeSet sizes) {
        looks.set(Look.NATIONAL_NAME, sizes.head(), 0, 0, CENTRED, BOLD);
        looks.set(Look.NATIONAL_MOTTO, sizes.motto(), 0, 4, CENTRED, BOLD);
        looks.set(Look.PARENT_AGENCY, sizes.head(), 0, 0, CENTRED);
        looks.set(Look.ISSUING_AGENCY, sizes.head(), 0, 4, CENTRED, BOLD);
        looks.set(Look.NUMBER, 13, 6 + sizes.motto() - 13, 0, CENTRED);
        looks.set(Look.PLACE_AND_DATE, sizes.motto(), 6, 0, CENTRED, ITALIC);
        looks.set(Look.LETTER_SUBJECT, sizes.letterSubject(), 6, 0, CENTRED);
        looks.set(Look.MARK, 13, 0, 0, CENTRED, BOLD);
        looks.set(Look.MARK_PLACE, 13, 6, 0, CENTRED);
    }
}
