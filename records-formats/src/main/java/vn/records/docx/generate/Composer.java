package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.records.content.Annexed;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.content.IssuedText;
import vn.records.content.Signatory;
import vn.records.document.DocumentType.Presence;
import vn.records.document.Medium;
import vn.records.document.NamedType;
import vn.records.document.PlaceAndDate;
import vn.records.presentation.check.Numerals;
import vn.records.text.VietnameseText;

/** Writes the components of a document in their order, as the form of its law has them. */
final class Composer {

    private static final int LABEL_LEFT = 2268;
    private static final String BLANK_DATE = "ngày … tháng … năm …";
    private static final int AFTER_TITLE = 12 * StoryMarkup.TWIPS_PER_POINT;

    private final StoryMarkup story;
    private final LawForm form;
    private final Medium medium;

    Composer(Assembly assembly, Medium medium) {
        this.story = assembly.story();
        this.form = story.form();
        this.medium = medium;
    }

    /** Writes the document itself, from its title to Nơi nhận. */
    void main(DocumentContent content) {
        NamedType type = content.type();
        new Head(story, PageFrame.PORTRAIT).write(content);
        if (type.typeNameLine() != Presence.NO) {
            title(type.vietnameseName(), content.subject());
        }
        addressees(form.addresseeWords(type), content.addressees());
        if (!content.authorityLine().isEmpty()) {
            story.line(Look.AUTHORITY, VietnameseText.upper(content.authorityLine()));
        }
        for (int i = 0; i < content.bases().size(); i++) {
            boolean last = i == content.bases().size() - 1;
            story.line(Look.BASIS, form.bases().line(content.bases().get(i), last));
        }
        String operative = form.operative().get(type);
        if (operative != null) {
            story.line(Look.OPERATIVE, operative);
        }
        body(content, PageFrame.PORTRAIT.textWidth());
        foot(content);
    }

    private void body(DocumentContent content, int width) {
        String end = form.endless().contains(content.type()) ? "" : form.end();
        new BodyText(story, width, end).write(content.body());
    }

    private void title(String name, String subject) {
        int room = PageFrame.PORTRAIT.textWidth();
        String shown = VietnameseText.upper(name);
        if (!form.belowSubject().isEmpty()) {
            story.line(Look.TYPE_NAME, shown);
            if (!subject.isEmpty()) {
                story.line(Look.SUBJECT, subject);
            }
            story.line(Look.BELOW_SUBJECT, form.belowSubject());
        } else if (subject.isEmpty()) {
            story.ruled(Look.TYPE_NAME, Stance.spacedAfter(AFTER_TITLE), shown, Head.SHORT, room);
        } else {
            story.line(Look.TYPE_NAME, shown);
            story.ruled(Look.SUBJECT, subject, Head.SHORT, room);
        }
    }

    /** One stands on the line of the label; several below it, their hyphens under the colon. */
    private void addressees(String label, List<String> names) {
        RunPiece words = RunPiece.set(label + ":", form.addresseeWordTraits());
        if (names.size() == 1) {
            story.paragraph(Look.ADDRESSEE, Stance.OF_STYLE, words, RunPiece.words(" " + names.get(0)));
        } else if (!names.isEmpty()) {
            if (form.centresAddresseeWords()) {
                story.paragraph(Look.ADDRESSEE, Stance.OF_STYLE, words);
            } else {
                story.paragraph(Look.ADDRESSEES, Stance.indented(LABEL_LEFT, 0), words);
            }
            int hyphen = LABEL_LEFT + twips(label);
            int hanging = twips(form.addressees().before());
            for (int i = 0; i < names.size(); i++) {
                story.paragraph(
                        Look.ADDRESSEES,
                        Stance.indented(hyphen + hanging, -hanging),
                        RunPiece.words(form.addressees().line(names.get(i), i == names.size() - 1)));
            }
        }
    }

    private int twips(String text) {
        return (int) Math.round(story.width(Look.ADDRESSEES, text).toPoints() * StoryMarkup.TWIPS_PER_POINT);
    }

    private void foot(DocumentContent content) {
        Foot.Recipients recipients =
                Foot.Recipients.of(form, content.recipients(), content.filedWith(), content.drafterMark());
        ImmutableList<Signatory> signatories = content.signatories();
        Foot foot = new Foot(story, PageFrame.PORTRAIT.textWidth());
        if (signatories.size() > 1) {
            foot.beside(signatories, recipients);
        } else {
            foot.write(recipients, signatories);
        }
        story.line(Look.BETWEEN, "");
        if (form.contact().endsDocument()) {
            content.contact().ifPresent(contact -> ContactLines.write(contact, story));
        }
    }

    /** Writes the text that a decision issues. */
    void issued(DocumentContent content, IssuedText text) {
        new Head(story, PageFrame.PORTRAIT).bare(content.parentAgency(), content.issuingAgency());
        story.line(Look.TYPE_NAME, VietnameseText.upper(text.typeName()));
        if (!text.subject().isEmpty()) {
            story.paragraph(Look.SUBJECT, Stance.spacedAfter(0), RunPiece.words(text.subject()));
        }
        reference(content, PageFrame.PORTRAIT);
        new BodyText(story, PageFrame.PORTRAIT.textWidth(), form.end()).write(text.body());
    }

    /** Writes an annex; of several, with its number. */
    void annex(DocumentContent content, int index, PageFrame frame) {
        Annexed annex = content.annexes().get(index);
        boolean several = content.annexes().size() > 1;
        story.line(Look.ANNEX_LABEL, several ? "Phụ lục " + annexNumber(index + 1) : "Phụ lục");
        if (!annex.title().isEmpty()) {
            story.line(Look.ANNEX_TITLE, VietnameseText.upper(annex.title()));
        }
        reference(content, frame);
        new BodyText(story, frame.textWidth(), form.end()).write(annex.body());
    }

    private String annexNumber(int number) {
        return form.romanAnnexes() ? Numerals.toRoman(number) : Integer.toString(number);
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
                .orElse(BLANK_DATE);
        String text = String.format(
                Locale.ROOT,
                form.reference(),
                type,
                paper ? number : "…",
                paper ? date : BLANK_DATE,
                content.issuingAgency());
        if (form.referenceRule() > 0) {
            story.ruled(Look.REFERENCE, text, form.referenceRule(), frame.textWidth());
        } else {
            story.line(Look.REFERENCE, text);
        }
    }

    /** Writes the part that makes a paper copy, under a line across the text. */
    void copy(CopyContent copy) {
        story.paragraph(Look.BETWEEN, Stance.edged("bottom"));
        story.line(Look.BETWEEN, "");
        new Head(story, PageFrame.PORTRAIT).copy(copy);
        new Foot(story, PageFrame.PORTRAIT.textWidth())
                .write(
                        Foot.Recipients.of(form, copy.recipients(), ImmutableList.of("VT"), Optional.empty()),
                        ImmutableList.of(copy.signatory()));
        story.line(Look.BETWEEN, "");
    }
}
