package vn.records.docx.generate;

import vn.records.content.CopyContent;
import vn.records.text.VietnameseText;

/**
 * The place that the data of an agency's digital signature will take (<i>thông tin chữ ký số của cơ quan, tổ chức</i>):
 * Phụ lục III, Mẫu 1.3, 2.2 and 3.2. It is filled in when the file is signed.
 */
final class SignatureData {

    static final String OF_DOCUMENT = "Số: …; …/…/…; …:…:…";

    private SignatureData() {}

    static String of(CopyContent copy) {
        String form = VietnameseText.lower(copy.kind().heading());
        return VietnameseText.upper(form.substring(0, 1)) + form.substring(1) + "; " + copy.agency() + "; …/…/…; …:…:…";
    }
}
