package vn.records.doc;

import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReadException.Code;

/** The exceptions of this package, with their messages in both languages. */
final class Refusal {

    private static final int MOST = 200;

    private Refusal() {}

    static DocumentReadException notOle2() {
        return new DocumentReadException(
                Code.NOT_WORD, "not a file of Word 97–2003 (OLE2)", "không phải tệp Word 97–2003 (OLE2)");
    }

    static DocumentReadException notWord() {
        return new DocumentReadException(
                Code.NOT_WORD,
                "an OLE2 file of another program, without a Word document",
                "tệp OLE2 của phần mềm khác, không chứa văn bản Word");
    }

    static DocumentReadException tooOld() {
        return new DocumentReadException(
                Code.LEGACY_DOC,
                "a file of Word 6.0, Word 95 or older; open it in Word and save it as .docx",
                "tệp của Word 6.0, Word 95 hoặc cũ hơn; hãy mở bằng Word và lưu lại thành .docx");
    }

    static DocumentReadException encrypted() {
        return new DocumentReadException(
                Code.ENCRYPTED,
                "protected by a password; remove the protection and save again",
                "tệp có mật khẩu bảo vệ; hãy gỡ mật khẩu rồi lưu lại");
    }

    static DocumentReadException withoutPoi(Throwable cause) {
        return new DocumentReadException(
                Code.LIBRARY_MISSING,
                "to read .doc, add org.apache.poi:poi-scratchpad to the class path; or save the file as .docx",
                "để đọc tệp .doc, hãy thêm org.apache.poi:poi-scratchpad vào class path; hoặc lưu lại thành .docx",
                cause);
    }

    static DocumentReadException damaged(String english, String vietnamese) {
        return new DocumentReadException(
                Code.TRUNCATED, "cut off or damaged: " + english, "tệp bị cắt cụt hoặc hỏng: " + vietnamese);
    }

    /** Returns what a failure of the library tells. */
    static DocumentReadException damaged(Throwable failure) {
        String message = failure.getMessage();
        String line = (message == null ? failure.getClass().getSimpleName() : message).replace('\n', ' ');
        String detail = line.length() <= MOST ? line : line.substring(0, MOST) + "…";
        return new DocumentReadException(
                Code.TRUNCATED, "cut off or damaged: " + detail, "tệp bị cắt cụt hoặc hỏng: " + detail, failure);
    }

    static DocumentReadException limit(String english, String vietnamese, long allowed) {
        return new DocumentReadException(
                Code.LIMIT_EXCEEDED,
                english + ": more than the " + allowed + " allowed",
                vietnamese + ": quá giới hạn " + allowed);
    }
}
