package vn.records.docx.generate;

import static vn.records.docx.generate.Trait.BOLD;
import static vn.records.docx.generate.Trait.CENTRED;
import static vn.records.docx.generate.Trait.HEADING;
import static vn.records.docx.generate.Trait.INDENTED;
import static vn.records.docx.generate.Trait.ITALIC;
import static vn.records.docx.generate.Trait.JUSTIFIED;
import static vn.records.docx.generate.Trait.RIGHT;
import static vn.records.docx.generate.Trait.TEXT_LINES;
import static vn.records.docx.generate.Trait.UNDERLINED;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.OptionalInt;
import vn.records.document.NamedType;
import vn.records.document.PartyType;
import vn.records.law.Acts;

/** The form of documents of the Party: Hướng dẫn 36-HD/VPTW and, from 27/5/2026 on, Hướng dẫn 05-HD/VPTW. */
final class PartyForm {

    private static final String TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final int FIRST_LINE = 567;
    private static final int EXACT_LINES = 18;
    private static final LawForm OF_36 = made(false);
    private static final LawForm OF_05 = made(true);

    private PartyForm() {}

    /** Returns the form of a day. */
    static LawForm on(LocalDate day) {
        return day.isBefore(Acts.inForce(Acts.GUIDANCE_05_2026).first()) ? OF_36 : OF_05;
    }

    private static LawForm made(boolean today) {
        String behind = today ? ";" : ",";
        ImmutableMap<NamedType, String> words =
                today ? ImmutableMap.of(PartyType.SUBMISSION, "Kính trình") : ImmutableMap.of();
        return ImmutableLawForm.builder()
                .looks(looks(today))
                .addTitle(new LawForm.TitleLine(Look.PARTY_TITLE, TITLE, 1))
                .belowIssuer("*")
                .beforeNumber("Số ")
                .beforeLetterSubject("")
                .framesMarks(false)
                .belowSubject("-----")
                .putAllAddresseeWords(words)
                .addAddresseeWordTraits(ITALIC)
                .centresAddresseeWords(true)
                .bases(today ? new LawForm.ListForm("- ", ";", ".") : new LawForm.ListForm("", ";", ","))
                .addressees(new LawForm.ListForm("- ", behind, "."))
                .recipients(new LawForm.ListForm("- ", behind, "."))
                .beforeFileOffice("Lưu ")
                .fileOffice("Văn phòng")
                .drafterMark("%s-%d")
                .end(".")
                .behindRoman("- ")
                .boldClauses(false)
                .romanAnnexes(false)
                .reference("(Kèm theo %s số %s, %s của %s)")
                .referenceRule(0)
                .contact(new LawForm.ContactForm(
                        "Địa chỉ: ", "Điện thoại: ", "fax: ", "Email: ", "website: ", "; ", true))
                .build();
    }

    private static Looks looks(boolean today) {
        Looks.Builder looks = new Looks.Builder();
        looks.set(Look.NORMAL, 14, 0, 0);
        head(looks);
        text(looks);
        looks.set(Look.SIGNING_AUTHORITY, 14, 0, 0, CENTRED, BOLD);
        looks.set(Look.SIGNING_POST, 14, 0, 0, CENTRED);
        looks.set(Look.SIGNER_NAME, 14, 0, 0, CENTRED, BOLD);
        looks.set(Look.SIGNATURE, 14, 0, 0, CENTRED);
        looks.set(Look.RECIPIENTS_LABEL, 14, 0, 0, UNDERLINED);
        looks.set(Look.RECIPIENT, 12, 0, 0);
        looks.set(Look.DRAFTER, today ? 11 : 8, 0, 0);
        looks.set(Look.ANNEX_LABEL, 14, 0, 0, CENTRED, BOLD, HEADING);
        looks.set(Look.ANNEX_TITLE, 14, 0, 0, CENTRED, BOLD);
        looks.set(Look.REFERENCE, 14, 0, 12, CENTRED, ITALIC);
        looks.set(Look.CONTACT, 10, 0, 0);
        looks.set(Look.PAGE_NUMBER, 14, 0, 0, CENTRED);
        looks.set(Look.TABLE_HEAD, 14, 3, 3, CENTRED, BOLD);
        looks.set(Look.TABLE_TEXT, 14, 2, 2);
        looks.set(Look.BETWEEN, 10, 0, 0);
        return looks.build(FIRST_LINE, OptionalInt.of(EXACT_LINES));
    }

    private static void head(Looks.Builder looks) {
        looks.set(Look.CIRCULATION, 12, 0, 0, RIGHT, BOLD);
        looks.set(Look.PARTY_TITLE, 15, 0, 4, CENTRED, BOLD);
        looks.set(Look.PARENT_AGENCY, 14, 0, 0, CENTRED);
        looks.set(Look.ISSUING_AGENCY, 14, 0, 0, CENTRED, BOLD);
        looks.set(Look.ISSUER_STAR, 14, 0, 0, CENTRED);
        looks.set(Look.NUMBER, 14, 0, 0, CENTRED);
        looks.set(Look.PLACE_AND_DATE, 14, 0, 0, CENTRED, ITALIC);
        looks.set(Look.LETTER_SUBJECT, 12, 0, 0, CENTRED, ITALIC);
        looks.set(Look.MARK, 14, 6, 0, CENTRED, BOLD);
        looks.set(Look.TYPE_NAME, 15, 18, 0, CENTRED, BOLD);
        looks.set(Look.SUBJECT, 14, 0, 0, CENTRED, BOLD);
        looks.set(Look.BELOW_SUBJECT, 14, 0, 12, CENTRED);
        looks.set(Look.ADDRESSEE, 14, 12, 6, CENTRED);
        looks.set(Look.ADDRESSEES, 14, 0, 0);
    }

    private static void text(Looks.Builder looks) {
        looks.set(Look.BASIS, 14, 6, 0, JUSTIFIED, INDENTED, TEXT_LINES);
        looks.set(Look.TEXT, 14, 6, 0, JUSTIFIED, INDENTED, TEXT_LINES);
        looks.set(Look.DIVISION, 14, 12, 0, CENTRED, BOLD, HEADING, TEXT_LINES);
        looks.set(Look.DIVISION_TITLE, 14, 0, 6, CENTRED, BOLD, TEXT_LINES);
        looks.set(Look.ROMAN, 14, 6, 0, JUSTIFIED, INDENTED, BOLD, HEADING, TEXT_LINES);
        looks.set(Look.ARTICLE, 14, 6, 0, JUSTIFIED, INDENTED, HEADING, TEXT_LINES);
        looks.set(Look.CLAUSE, 14, 6, 0, JUSTIFIED, INDENTED, TEXT_LINES);
        looks.set(Look.POINT, 14, 6, 0, JUSTIFIED, INDENTED, TEXT_LINES);
    }
}
