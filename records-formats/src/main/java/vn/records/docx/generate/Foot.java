package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.records.content.DrafterMark;
import vn.records.content.Signatory;
import vn.records.text.VietnameseText;

/** The foot of a document (boxes 7 and 9b): recipients beside who signs, or two who sign. */
final class Foot {

    private static final int LINES_TO_SIGN = 4;
    private static final int GAP = 2 * StoryMarkup.TWIPS_PER_POINT;

    private final StoryMarkup story;
    private final int half;

    Foot(StoryMarkup story, int width) {
        this.story = story;
        this.half = width / 2;
    }

    /** Writes recipients at the left and the signatory at the right; the signatory may be missing. */
    void write(List<String> recipients, List<Signatory> signatories) {
        between();
        story.beginTable(false, half, half);
        story.beginRow(false);
        story.beginCell(half);
        recipients(recipients);
        story.endCell();
        story.beginCell(half);
        if (signatories.isEmpty()) {
            story.line(Look.SIGNATURE, "");
        }
        signatories.forEach(this::signature);
        story.endCell();
        story.endRow();
        story.endTable();
    }

    /** Writes two who sign side by side and the recipients below: Mẫu 1.9. */
    void beside(List<Signatory> signatories, List<String> recipients) {
        between();
        story.beginTable(false, half, half);
        story.beginRow(false);
        for (Signatory signatory : signatories) {
            story.beginCell(half);
            signature(signatory);
            story.endCell();
        }
        story.endRow();
        story.endTable();
        if (!recipients.isEmpty()) {
            story.line(Look.SIGNATURE, "");
            recipients(recipients);
        }
    }

    private void between() {
        story.paragraph(Look.BETWEEN, Stance.spacedAfter(GAP));
    }

    private void signature(Signatory signatory) {
        for (String line : signatory.authority()) {
            story.line(Look.SIGNING_AUTHORITY, VietnameseText.upper(line));
        }
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            story.line(Look.SIGNATURE, "");
        }
        story.line(Look.SIGNER_NAME, signatory.name());
    }

    private void recipients(List<String> lines) {
        if (lines.isEmpty()) {
            story.line(Look.RECIPIENT, "");
            return;
        }
        story.line(Look.RECIPIENTS_LABEL, "Nơi nhận:");
        lines.forEach(line -> story.line(Look.RECIPIENT, line));
    }

    /** Returns the lines of Nơi nhận as they are written, the file copy last; none where nobody receives it. */
    static ImmutableList<String> lines(List<String> recipients, List<String> filedWith, List<DrafterMark> mark) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (recipients.isEmpty() && filedWith.isEmpty()) {
            return ImmutableList.of();
        }
        recipients.forEach(name -> lines.add("- " + name + ";"));
        String office = filedWith.isEmpty() ? "VT" : String.join(", ", filedWith);
        lines.add("- Lưu: " + office + ".");
        mark.forEach(one -> lines.add(one.toString()));
        return lines.build();
    }
}
