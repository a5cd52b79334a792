package vn.records.registering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.DocumentType;
import vn.records.register.RegisterNumber;
import vn.records.text.VietnameseText;

/**
 * What a note tells of a correction (<i>đính chính</i>): by which document. Errors of form, technique and procedure are
 * corrected by an official letter (Nghị định 30/2020/NĐ-CP, Điều 18 khoản 3).
 */
final class CorrectionNote {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[\\p{L}]{0,3}/[\\p{L}\\d/&-]+");
    private static final String DEED = "đính chính";
    private static final int NEAR = 20;

    private CorrectionNote() {}

    /**
     * A correction.
     *
     * @param number the correcting document
     * @param byOfficialLetter whether its symbol is that of an official letter
     */
    record Correction(String number, boolean byOfficialLetter) {}

    /** Returns the correction a note tells of; empty where it tells of none or not by which document. */
    static Optional<Correction> read(String note, Optional<RegisterNumber> own) {
        String words = VietnameseText.lower(VietnameseText.nfc(note));
        int at = words.indexOf(DEED);
        if (at < 0) {
            return Optional.empty();
        }
        String behind = words.substring(at + DEED.length(), Math.min(words.length(), at + DEED.length() + NEAR));
        boolean ofThis = behind.contains("bằng") || behind.contains("tại") || behind.contains("theo");
        Matcher number = NUMBER.matcher(VietnameseText.nfc(note));
        if (ofThis) {
            return number.find(at) ? correction(number.group()) : Optional.empty();
        }
        boolean ofOther = behind.contains("văn bản") || behind.contains("cho");
        return ofOther && number.find(at) ? own.flatMap(found -> correction(found.text())) : Optional.empty();
    }

    private static Optional<Correction> correction(String number) {
        return RegisterNumber.read(number)
                .filter(read -> !read.symbol().isEmpty())
                .map(read -> new Correction(number, RegisterType.of(read).equals(DocumentType.OFFICIAL_LETTER.code())));
    }
}
