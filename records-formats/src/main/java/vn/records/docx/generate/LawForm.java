package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import vn.records.document.NamedType;

/**
 * The form of documents under one law (<i>mẫu trình bày theo một văn bản về thể thức</i>): what is written, with which marks,
 * and how it looks. A further law is a further value.
 */
@Value.Immutable
interface LawForm {

    /** Returns how the components look. */
    Looks looks();

    /** Returns the lines at the right of the head, above place and date. */
    ImmutableList<TitleLine> title();

    /** Returns the sign below the issuer; empty where a line is drawn there. */
    String belowIssuer();

    /** Returns what stands before the number. */
    String beforeNumber();

    /** Returns what stands before the subject of an official letter. */
    String beforeLetterSubject();

    /** Whether marks of secrecy and urgency stand in a frame. */
    boolean framesMarks();

    /** Returns the sign below type and subject; empty where a line is drawn there. */
    String belowSubject();

    /** Returns the words before the addressees, of the types that have words of their own. */
    ImmutableMap<NamedType, String> addresseeWords();

    /** Returns what sets these words apart from the names behind them. */
    ImmutableSet<Trait> addresseeWordTraits();

    /** Whether the words before several addressees stand in the middle. */
    boolean centresAddresseeWords();

    /** Returns the marks of bases. */
    ListForm bases();

    /** Returns the marks of addressees, of which there are several. */
    ListForm addressees();

    /** Returns the marks of recipients. */
    ListForm recipients();

    /** Returns what stands before the office that files a copy. */
    String beforeFileOffice();

    /** Returns the office that files a copy unless the content names another. */
    String fileOffice();

    /** Returns the mark of drafter and copies, as a format of both. */
    String drafterMark();

    /** Returns the line between bases and articles, of the types that have one. */
    ImmutableMap<NamedType, String> operative();

    /** Returns the mark that ends a text. */
    String end();

    /** Returns the types whose text ends without a mark, since no form shows how it does. */
    ImmutableSet<NamedType> endless();

    /** Returns the mark behind the Roman number of a section without articles. */
    String behindRoman();

    /** Whether the titles of clauses are bold. */
    boolean boldClauses();

    /** Whether annexes have Roman numbers. */
    boolean romanAnnexes();

    /** Returns the line below the title of an annex, as a format of type, number, date and issuer. */
    String reference();

    /** Returns how long the line below that line is, as a share of it; 0 for none. */
    double referenceRule();

    /** Returns how the contact is written. */
    ContactForm contact();

    /**
     * A line at the right of the head.
     *
     * @param look its look
     * @param text its words
     * @param rule how long the line drawn below it is, as a share of it; 0 for none
     */
    record TitleLine(Look look, String text, double rule) {}

    /**
     * The marks of a list, one line each.
     *
     * @param before what stands before each
     * @param behind the mark behind each but the last
     * @param last the mark behind the last
     */
    record ListForm(String before, String behind, String last) {
        String line(String text, boolean isLast) {
            return before + text + (isLast ? last : behind);
        }
    }

    /**
     * The words of the contact.
     *
     * @param separator what stands between two on one line
     * @param endsDocument whether it stands on the last page, not on the first
     */
    record ContactForm(
            String address,
            String telephone,
            String fax,
            String email,
            String website,
            String separator,
            boolean endsDocument) {}

    /** Returns the words before the addressees of a document of a type. */
    default String addresseeWords(NamedType type) {
        return addresseeWords().getOrDefault(type, "Kính gửi");
    }
}
