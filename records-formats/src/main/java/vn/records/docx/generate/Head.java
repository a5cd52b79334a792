package vn.records.docx.generate;

import java.util.Optional;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.document.DocumentType;
import vn.records.document.DocumentType.Presence;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.Urgency;
import vn.records.measure.Length;
import vn.records.text.VietnameseText;

/** The head of a document (boxes 1 to 4, 5b, 10 and 11): a table of two columns without edges. */
final class Head {

    /** A line of a third to a half of the text. */
    static final double SHORT = 0.42;

    private static final String BLANK_NUMBER = "       ";
    private static final Length BESIDE_WORDS = Length.mm(6);
    private static final Length FROM_TOP = Length.mm(8);
    private static final int CENTRE_OF_TWO = 2;

    private final StoryMarkup story;
    private final LawForm form;
    private final int left;
    private final int right;

    Head(StoryMarkup story, PageFrame frame) {
        this.story = story;
        this.form = story.form();
        this.left = frame.headLeft();
        this.right = frame.headRight();
    }

    /** Writes the head of a document with a number of its own. */
    void write(DocumentContent content) {
        begin();
        titles(
                content.parentAgency(),
                content.issuingAgency(),
                content.circulation().map(mark -> mark.text()));
        boolean numbered = content.type() != DocumentType.PERSONAL_LETTER
                || content.number().notation().isPresent();
        String number = numbered
                ? form.beforeNumber() + (content.number().ordinal().isPresent() ? "" : BLANK_NUMBER) + content.number()
                : "";
        boolean letter = content.type().typeNameLine() == Presence.NO;
        String about = letter && !content.subject().isEmpty() ? form.beforeLetterSubject() + content.subject() : "";
        row(number, about, content.placeAndDate());
        content.secrecy().ifPresent(mark -> leftRow(() -> mark(mark.text(), width(mark.text()))));
        content.urgency().ifPresent(mark -> leftRow(() -> mark(mark.text(), mark.stampWidth())));
        story.endTable();
    }

    /** Writes the head of a text that a decision issues: without number, place and date. */
    void bare(String parent, String agency) {
        begin();
        titles(parent, agency, Optional.empty());
        story.endTable();
    }

    /** Writes the head of a paper with place and date, but without a number. */
    void plain(String parent, String agency, PlaceAndDate placeAndDate) {
        begin();
        titles(parent, agency, Optional.empty());
        row("", "", Optional.of(placeAndDate));
        story.endTable();
    }

    /** Writes the head of the part that makes a paper copy: agency beside the form of copy. */
    void copy(CopyContent copy) {
        begin();
        story.beginRow(false);
        story.beginCell(left);
        story.ruled(Look.ISSUING_AGENCY, VietnameseText.upper(copy.agency()), SHORT, left);
        story.endCell();
        story.beginCell(right);
        story.line(Look.COPY_FORM, copy.kind().heading());
        story.endCell();
        story.endRow();
        String ordinal = copy.ordinal()
                .map(number -> number < 10 ? "0" + number : Integer.toString(number))
                .orElse(BLANK_NUMBER);
        String symbol = copy.kind().code() + "-" + copy.agencyAbbreviation();
        row(form.beforeNumber() + ordinal + "/" + symbol, "", Optional.of(copy.placeAndDate()));
        story.endTable();
    }

    private void mark(String text, Length width) {
        if (form.framesMarks()) {
            story.mark(text, width, Urgency.STAMP_HEIGHT);
        } else {
            story.line(Look.MARK, text);
        }
    }

    private Length width(String mark) {
        return story.width(Look.MARK, mark).plus(BESIDE_WORDS);
    }

    private void begin() {
        story.beginTable(false, left, right);
    }

    private void titles(String parent, String agency, Optional<String> circulation) {
        story.beginRow(false);
        story.beginCell(left);
        if (!parent.isEmpty()) {
            story.line(Look.PARENT_AGENCY, VietnameseText.upper(parent));
        }
        issuer(VietnameseText.upper(agency));
        story.endCell();
        story.beginCell(right);
        for (LawForm.TitleLine line : form.title()) {
            boolean first = line.equals(form.title().get(0));
            title(line, circulation.filter(mark -> first && form.framesMarks()));
        }
        story.endCell();
        story.endRow();
    }

    private void issuer(String name) {
        if (form.belowIssuer().isEmpty()) {
            story.ruled(Look.ISSUING_AGENCY, name, SHORT, left);
        } else {
            story.line(Look.ISSUING_AGENCY, name);
            story.line(Look.ISSUER_STAR, form.belowIssuer());
        }
    }

    private void title(LawForm.TitleLine line, Optional<String> circulation) {
        if (line.rule() > 0) {
            story.ruled(line.look(), line.text(), line.rule(), right);
        } else if (circulation.isPresent()) {
            story.paragraph(line.look(), Stance.OF_STYLE, circulation(circulation.get()), RunPiece.words(line.text()));
        } else {
            story.line(line.look(), line.text());
        }
    }

    /** Box 11: in the top margin, above the middle of the right column. */
    private RunPiece circulation(String text) {
        Length width = width(text);
        Length middle = PageFrame.length(PageFrame.PORTRAIT.leftEdge() + left + right / CENTRE_OF_TWO);
        Length from = new Length(middle.emu() - width.emu() / CENTRE_OF_TWO);
        return story.markOnPage(text, from, FROM_TOP, width, Urgency.STAMP_HEIGHT);
    }

    /** Number and date stand on one line; below the number, what a letter is about. */
    private void row(String number, String about, Optional<PlaceAndDate> placeAndDate) {
        story.beginRow(false);
        story.beginCell(left);
        story.line(number.isEmpty() ? Look.BETWEEN : Look.NUMBER, number);
        if (!about.isEmpty()) {
            story.line(Look.LETTER_SUBJECT, about);
        }
        story.endCell();
        story.beginCell(right);
        story.line(
                placeAndDate.isPresent() ? Look.PLACE_AND_DATE : Look.BETWEEN,
                placeAndDate.map(PlaceAndDate::toString).orElse(""));
        story.endCell();
        story.endRow();
    }

    private void leftRow(Runnable content) {
        story.beginRow(false);
        story.beginCell(left);
        content.run();
        story.endCell();
        story.beginCell(right);
        story.line(Look.BETWEEN, "");
        story.endCell();
        story.endRow();
    }
}
