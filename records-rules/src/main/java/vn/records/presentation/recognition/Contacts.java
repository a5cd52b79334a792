package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.Running;

/** Finds the address, telephone and web site of the agency (box 13): in the first page's footer or after the text. */
final class Contacts {

    private static final int LONGEST = 200;

    private Contacts() {}

    static void find(DocumentView view, ImmutableList<Line> closing, Found found) {
        List<Line> lines = new ArrayList<>();
        for (Running running : view.sections().get(0).runnings()) {
            boolean footer = running.edge() == Running.Edge.FOOTER && running.pages() != Running.Pages.EVEN;
            if (footer && !view.isShared(running)) {
                running.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .map(p -> new Line(0, p, 0, p.text().length(), null))
                        .filter(Contacts::isContact)
                        .forEach(lines::add);
            }
        }
        closing.stream().filter(Contacts::isContact).forEach(lines::add);
        found.add(Component.CONTACT, lines, "contact-words", lines.size() > 1);
    }

    private static boolean isContact(Line line) {
        if (line.isBlank() || line.folded().length() > LONGEST) {
            return false;
        }
        String text = VietnameseText.lower(line.folded());
        int words = (text.contains("điện thoại:") || text.contains("đt:") ? 1 : 0)
                + (text.contains("fax") ? 1 : 0)
                + (text.contains("email") || text.contains("e-mail") ? 1 : 0)
                + (text.contains("website") ? 1 : 0);
        return words >= 2
                || (words == 1 && (text.startsWith("đt") || text.startsWith("e-mail") || text.startsWith("email")));
    }
}
