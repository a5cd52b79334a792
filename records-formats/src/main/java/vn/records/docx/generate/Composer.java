package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.records.content.Annexed;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.content.IssuedText;
import vn.records.content.Signatory;
import vn.records.document.DocumentType;
import vn.records.document.Medium;
import vn.records.document.PlaceAndDate;
import vn.records.presentation.check.Numerals;
import vn.records.text.VietnameseText;

/** Writes the components of a document in the order of the forms of Phụ lục III. */
final class Composer {

    private static final int LABEL_LEFT = 2268;
    private static final String LABEL = "Kính gửi";
    private static final int AFTER_TITLE = 12 * StoryMarkup.TWIPS_PER_POINT;

    private final StoryMarkup story;
    private final Medium medium;

    Composer(Assembly assembly, Medium medium) {
        this.story = assembly.story();
        this.medium = medium;
    }

    /** Writes the document itself, from Quốc hiệu to Nơi nhận. */
    void main(DocumentContent content) {
        DocumentType type = content.type();
        new Head(story, PageFrame.PORTRAIT).write(content);
        if (type != DocumentType.OFFICIAL_LETTER) {
            title(type.vietnameseName(), content.subject());
        }
        addressees(content.addressees());
        if (!content.authorityLine().isEmpty()) {
            story.line(Look.AUTHORITY, VietnameseText.upper(content.authorityLine()));
        }
        for (int i = 0; i < content.bases().size(); i++) {
            String end = i == content.bases().size() - 1 ? "." : ";";
            story.line(Look.BASIS, content.bases().get(i) + end);
        }
        if (type == DocumentType.DECISION) {
            story.line(Look.OPERATIVE, "QUYẾT ĐỊNH:");
        } else if (type == DocumentType.RESOLUTION) {
            story.line(Look.OPERATIVE, "QUYẾT NGHỊ:");
        }
        body(content, PageFrame.PORTRAIT.textWidth());
        foot(content);
    }

    private void body(DocumentContent content, int width) {
        // Where no form shows how a document ends, it ends without a mark.
        String end = content.type().hasForm() ? BodyText.END : "";
        new BodyText(story, width, end).write(content.body());
    }

    private void title(String name, String subject) {
        int room = PageFrame.PORTRAIT.textWidth();
        String shown = VietnameseText.upper(name);
        if (subject.isEmpty()) {
            story.ruled(Look.TYPE_NAME, Stance.spacedAfter(AFTER_TITLE), shown, Head.SHORT, room);
        } else {
            story.line(Look.TYPE_NAME, shown);
            story.ruled(Look.SUBJECT, subject, Head.SHORT, room);
        }
    }

    /** One stands on the line of the label; several below it, their hyphens under the colon. */
    private void addressees(List<String> names) {
        if (names.size() == 1) {
            story.line(Look.ADDRESSEE, LABEL + ": " + names.get(0));
        } else if (!names.isEmpty()) {
            story.paragraph(Look.ADDRESSEES, Stance.indented(LABEL_LEFT, 0), RunPiece.words(LABEL + ":"));
            int hyphen = LABEL_LEFT + twips(LABEL);
            int words = twips("- ");
            for (int i = 0; i < names.size(); i++) {
                String end = i == names.size() - 1 ? "." : ";";
                story.paragraph(
                        Look.ADDRESSEES,
                        Stance.indented(hyphen + words, -words),
                        RunPiece.words("- " + names.get(i) + end));
            }
        }
    }

    private int twips(String text) {
        return (int) Math.round(story.width(Look.ADDRESSEES, text).toPoints() * StoryMarkup.TWIPS_PER_POINT);
    }

    private void foot(DocumentContent content) {
        ImmutableList<String> recipients = Foot.lines(
                content.recipients(),
                content.filedWith(),
                content.drafterMark().stream().toList());
        ImmutableList<Signatory> signatories = content.signatories();
        Foot foot = new Foot(story, PageFrame.PORTRAIT.textWidth());
        if (signatories.size() > 1) {
            foot.beside(signatories, recipients);
        } else {
            foot.write(recipients, signatories);
        }
        story.line(Look.BETWEEN, "");
    }

    /** Writes the text that a decision issues. */
    void issued(DocumentContent content, IssuedText text) {
        new Head(story, PageFrame.PORTRAIT).bare(content.parentAgency(), content.issuingAgency());
        story.line(Look.TYPE_NAME, VietnameseText.upper(text.typeName()));
        if (!text.subject().isEmpty()) {
            story.paragraph(Look.SUBJECT, Stance.spacedAfter(0), RunPiece.words(text.subject()));
        }
        reference(content, PageFrame.PORTRAIT);
        new BodyText(story, PageFrame.PORTRAIT.textWidth(), BodyText.END).write(text.body());
    }

    /** Writes an annex; of several, with its number. */
    void annex(DocumentContent content, int index, PageFrame frame) {
        Annexed annex = content.annexes().get(index);
        boolean several = content.annexes().size() > 1;
        story.line(Look.ANNEX_LABEL, several ? "Phụ lục " + Numerals.toRoman(index + 1) : "Phụ lục");
        if (!annex.title().isEmpty()) {
            story.line(Look.ANNEX_TITLE, VietnameseText.upper(annex.title()));
        }
        reference(content, frame);
        new BodyText(story, frame.textWidth(), BodyText.END).write(annex.body());
    }

    /** On paper it names number, date and agency; in electronic form the signature does. */
    private void reference(DocumentContent content, PageFrame frame) {
        boolean paper = medium == Medium.PAPER;
        String type = content.type().vietnameseName();
        String number =
                content.number().ordinal().isPresent() ? content.number().toString() : "…" + content.number();
        String date = content.placeAndDate()
                .map(PlaceAndDate::date)
                .map(Object::toString)
                .orElse("ngày … tháng … năm …");
        String text = paper
                ? "(Kèm theo " + type + " số " + number + " " + date + " của " + content.issuingAgency() + ")"
                : "(Kèm theo " + type + " số … ngày … tháng … năm … của " + content.issuingAgency() + ")";
        story.ruled(Look.REFERENCE, text, Head.SHORT / 2, frame.textWidth());
    }

    /** Writes the part that makes a paper copy, under a line across the text. */
    void copy(CopyContent copy) {
        story.paragraph(Look.BETWEEN, Stance.edged("bottom"));
        story.line(Look.BETWEEN, "");
        new Head(story, PageFrame.PORTRAIT).copy(copy);
        new Foot(story, PageFrame.PORTRAIT.textWidth())
                .write(
                        Foot.lines(copy.recipients(), ImmutableList.of("VT"), ImmutableList.of()),
                        ImmutableList.of(copy.signatory()));
        story.line(Look.BETWEEN, "");
    }
}
