package vn.records.docx.generate;

import java.util.ArrayList;
import java.util.List;
import vn.records.content.Contact;

/** Where the agency is reached (<i>địa chỉ, thông tin liên hệ</i>): lines under a line across the text. */
final class ContactLines {

    private ContactLines() {}

    /** Writes what is known of a contact; returns whether there is anything. */
    static boolean write(Contact contact, StoryMarkup story) {
        LawForm.ContactForm form = story.form().contact();
        List<String> lines = new ArrayList<>();
        joined(lines, form, form.address(), contact.address(), "", "");
        joined(lines, form, form.telephone(), contact.telephone(), form.fax(), contact.fax());
        joined(lines, form, form.email(), contact.email(), form.website(), contact.website());
        for (int i = 0; i < lines.size(); i++) {
            story.paragraph(Look.CONTACT, i == 0 ? Stance.edged("top") : Stance.OF_STYLE, RunPiece.words(lines.get(i)));
        }
        return !lines.isEmpty();
    }

    private static void joined(
            List<String> lines, LawForm.ContactForm form, String first, String one, String second, String other) {
        List<String> parts = new ArrayList<>();
        if (!one.isEmpty()) {
            parts.add(first + one);
        }
        if (!other.isEmpty()) {
            parts.add(second + other);
        }
        if (!parts.isEmpty()) {
            lines.add(String.join(form.separator(), parts));
        }
    }
}
