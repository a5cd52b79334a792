package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import vn.records.document.Component;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/** Finds the marks of secrecy, urgency and circulation (boxes 10a, 10b, 11), in the text or in boxes. */
final class Marks {

    private static final int LONGEST = 30;

    /** Directions that documents of the Party have besides, tones folded. */
    private static final ImmutableSet<String> OF_PARTY =
            ImmutableSet.of("tài liệu thu hồi", "tài liệu hội nghị", "xong hội nghị trả lại");

    private Marks() {}

    private static boolean isOfParty(Line mark, Found found) {
        return found.isOfParty() && OF_PARTY.contains(VietnameseText.lower(mark.folded()));
    }

    static void find(ImmutableList<Line> top, ImmutableList<Line> boxes, Found found) {
        for (Line line : Iterables.concat(top, boxes)) {
            if (line.isBlank() || line.folded().length() > LONGEST) {
                continue;
            }
            Line mark = line.trimmed();
            if (Urgency.ofText(mark.folded()).isPresent()) {
                found.add(Component.URGENCY_MARK, mark, "fixed-words");
            } else if (Secrecy.ofText(mark.folded()).isPresent()) {
                found.add(Component.SECRECY_MARK, mark, "fixed-words");
            } else if (CirculationMark.ofText(mark.folded()).isPresent() || isOfParty(mark, found)) {
                found.add(Component.CIRCULATION_MARK, mark, "fixed-words");
            }
        }
    }

    /** Whether it is a mark, or says that it is a draft. */
    static boolean isMark(Line line) {
        String text = line.folded();
        return text.length() <= LONGEST
                && (Urgency.ofText(text).isPresent()
                        || Secrecy.ofText(text).isPresent()
                        || CirculationMark.ofText(text).isPresent()
                        || line.startsWith("dự thảo")
                        || line.startsWith("(dự thảo"));
    }
}
