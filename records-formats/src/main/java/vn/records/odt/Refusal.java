package vn.records.odt;

import vn.records.docx.pack.Unreadable;
import vn.records.reader.DocumentReadException;
import vn.records.reader.DocumentReadException.Code;

/** Why a file of OpenDocument is not read. */
final class Refusal {

    private Refusal() {}

    static DocumentReadException noText(String english, String vietnamese) {
        return new DocumentReadException(
                Code.NOT_WORD,
                "an OpenDocument file, but not one that holds a text: " + Unreadable.shortened(english),
                "tệp OpenDocument nhưng không phải văn bản: " + Unreadable.shortened(vietnamese));
    }

    static DocumentReadException otherKind(String kind) {
        return noText("it holds a " + kind, "nội dung là " + kind);
    }
}
