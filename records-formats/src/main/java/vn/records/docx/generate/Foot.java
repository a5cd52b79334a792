package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    void write(Recipients recipients, List<Signatory> signatories) {
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
    void beside(List<Signatory> signatories, Recipients recipients) {
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
        if (!recipients.lines().isEmpty()) {
            story.line(Look.SIGNATURE, "");
            recipients(recipients);
        }
    }

    private void between() {
        story.paragraph(Look.BETWEEN, Stance.spacedAfter(GAP));
    }

    private void signature(Signatory signatory) {
        for (String line : signatory.authority()) {
            story.line(look(line), VietnameseText.upper(line));
        }
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            story.line(Look.SIGNATURE, "");
        }
        story.line(Look.SIGNER_NAME, signatory.name());
    }

    /** Who signs for a body, for the head or by order says so with a slash; the post below may look otherwise. */
    private Look look(String line) {
        boolean apart = story.form().looks().settings().containsKey(Look.SIGNING_POST);
        return apart && line.indexOf('/') != 1 ? Look.SIGNING_POST : Look.SIGNING_AUTHORITY;
    }

    private void recipients(Recipients recipients) {
        if (recipients.lines().isEmpty()) {
            story.line(Look.RECIPIENT, "");
            return;
        }
        story.line(Look.RECIPIENTS_LABEL, "Nơi nhận:");
        recipients.lines().forEach(line -> story.line(Look.RECIPIENT, line));
        recipients.drafter().ifPresent(mark -> story.line(Look.DRAFTER, mark));
    }

    /**
     * What stands at the left of the foot.
     *
     * @param lines who receives the document and who files a copy
     * @param drafter the mark of who drafted it
     */
    record Recipients(ImmutableList<String> lines, Optional<String> drafter) {

        static final Recipients NONE = new Recipients(ImmutableList.of(), Optional.empty());

        /** Returns the lines as they are written, the file copy last; none where nobody receives it. */
        static Recipients of(LawForm form, List<String> names, List<String> filedWith, Optional<DrafterMark> mark) {
            if (names.isEmpty() && filedWith.isEmpty()) {
                return NONE;
            }
            ImmutableList.Builder<String> lines = ImmutableList.builder();
            names.forEach(name -> lines.add(form.recipients().line(name, false)));
            String office = filedWith.isEmpty() ? form.fileOffice() : String.join(", ", filedWith);
            lines.add(form.recipients().line(form.beforeFileOffice() + office, true));
            return new Recipients(
                    lines.build(),
                    mark.map(one -> String.format(Locale.ROOT, form.drafterMark(), one.sign(), one.copies())));
        }
    }
}
