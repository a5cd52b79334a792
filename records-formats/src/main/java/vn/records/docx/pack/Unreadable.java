package vn.records.docx.pack;

import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReadException.Code;

/** Why a file cannot be read (<i>lý do không đọc được tệp</i>): the exceptions of the readers, with their messages in both languages. */
public final class Unreadable {

    private static final int MOST = 200;

    private Unreadable() {}

    /** Returns a text from a file cut to a length that a message can hold. */
    public static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }

    static DocumentReadException notAZip(String english, String vietnamese) {
        return new DocumentReadException(
                Code.NOT_A_ZIP,
                "not a zip archive: " + english + "; a .docx file begins with PK",
                "không phải tệp nén zip: " + vietnamese + "; tệp .docx bắt đầu bằng PK");
    }

    static DocumentReadException legacy() {
        return new DocumentReadException(
                Code.LEGACY_DOC,
                "a file of Word 97–2003 or another old program (OLE2), not Office Open XML; save it as .docx",
                "tệp của Word 97–2003 hoặc phần mềm cũ khác (OLE2), không phải Office Open XML; hãy lưu lại thành .docx");
    }

    public static DocumentReadException encrypted(String where) {
        return new DocumentReadException(
                Code.ENCRYPTED,
                "protected by a password: " + where + "; remove the protection and save again",
                "tệp có mật khẩu bảo vệ: " + where + "; hãy gỡ mật khẩu rồi lưu lại");
    }

    static DocumentReadException notWord(String english, String vietnamese) {
        return new DocumentReadException(
                Code.NOT_WORD,
                "a zip archive without a Word document: " + english,
                "tệp nén zip không chứa văn bản Word: " + vietnamese);
    }

    /** Returns what a reader of Word files says of one that another reader of this module takes. */
    static DocumentReadException openDocument() {
        return new DocumentReadException(
                Code.NOT_WORD,
                "an OpenDocument file (.odt, .fodt): it can be checked, but comments and changes are written into .docx"
                        + " only; save it as .docx for that",
                "tệp OpenDocument (.odt, .fodt): kiểm tra được, nhưng chỉ ghi nhận xét hoặc sửa trong tệp .docx; hãy lưu"
                        + " lại thành .docx để làm việc đó");
    }

    public static DocumentReadException damaged(String english, String vietnamese) {
        return new DocumentReadException(
                Code.TRUNCATED, "cut off or damaged: " + english, "tệp bị cắt cụt hoặc hỏng: " + vietnamese);
    }

    static DocumentReadException damaged(String english, String vietnamese, Throwable cause) {
        return new DocumentReadException(
                Code.TRUNCATED, "cut off or damaged: " + english, "tệp bị cắt cụt hoặc hỏng: " + vietnamese, cause);
    }

    /** Returns what a failure of the parser tells about a part; a fault of its stream is passed on. */
    static DocumentReadException broken(String part, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DocumentReadException known) {
                return known;
            }
        }
        String message = failure.getMessage();
        String detail = shortened(message == null ? failure.getClass().getSimpleName() : message);
        return new DocumentReadException(
                Code.MALFORMED_XML,
                "part " + part + " is not well-formed XML: " + detail,
                "phần " + part + " không phải XML đúng chuẩn: " + detail,
                failure);
    }

    public static DocumentReadException malformed(String part, String english, String vietnamese) {
        return new DocumentReadException(
                Code.MALFORMED_XML, "part " + part + " " + english, "phần " + part + " " + vietnamese);
    }

    public static DocumentReadException limit(String english, String vietnamese, long allowed) {
        return new DocumentReadException(
                Code.LIMIT_EXCEEDED,
                english + ": more than the " + allowed + " allowed",
                vietnamese + ": quá giới hạn " + allowed);
    }
}
