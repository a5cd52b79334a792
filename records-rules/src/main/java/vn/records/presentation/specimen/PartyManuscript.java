package vn.records.presentation.specimen;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.left;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.recognition.Recognizer;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;

/** Puts a specimen of a document of the Party together: head with the title at the right, hyphens below the subject, foot. */
public final class PartyManuscript {

    private static final double HALF_MM = 82.5;
    private static final double LEFT_MM = 62;
    private static final double RIGHT_MM = 103;

    private static final ParagraphFormat TEXT = TypedParagraph.BODY
            .withFirstLineIndent(Length.mm(10))
            .withLineSpacing(new LineSpacing.Exact(Length.points(18)));

    private final Manuscript manuscript = new Manuscript();

    /** Adds blocks. */
    @CanIgnoreReturnValue
    public PartyManuscript add(Block... blocks) {
        manuscript.add(blocks);
        return this;
    }

    /** Returns a line flush right. */
    public static Paragraph right(int size, String marked) {
        return TypedParagraph.paragraph(ParagraphFormat.PLAIN.withAlignment(Alignment.RIGHT), size, marked);
    }

    /** Adds the head: names, star and number on the left with what stands below it, title and date on the right. */
    @CanIgnoreReturnValue
    public PartyManuscript head(String date, List<String> names, String number, String... below) {
        ImmutableList.Builder<Paragraph> lines = ImmutableList.builder();
        names.forEach(name -> lines.add(centred(14, name)));
        lines.add(star(), centred(14, number));
        Arrays.stream(below).forEach(line -> lines.add(belowNumber(line)));
        return columns(
                lines.build(),
                List.of(ruled(centred(15, "*ĐẢNG CỘNG SẢN VIỆT NAM*"), 1), blank(), centred(14, "~" + date + "~")));
    }

    /** Marks keep their own type, the subject of a letter is small and italic. */
    private static Paragraph belowNumber(String line) {
        boolean mark = line.startsWith("*") || line.startsWith("~");
        return mark ? centred(14, line) : centred(12, "~" + line + "~");
    }

    private static Paragraph star() {
        Paragraph star = centred(14, "x");
        return star.replacing(0, 1, "*");
    }

    /** Adds two columns of the head. */
    @CanIgnoreReturnValue
    public PartyManuscript columns(List<Paragraph> left, List<Paragraph> right) {
        manuscript.columns(LEFT_MM, left, RIGHT_MM, right);
        return this;
    }

    /** Adds type and subject, the author above it where there are two lines, and the hyphens below. */
    @CanIgnoreReturnValue
    public PartyManuscript title(String type, String... subject) {
        manuscript.add(blank(), centred(15, "*" + type + "*"));
        Arrays.stream(subject).forEach(line -> manuscript.add(centred(14, "*" + line + "*")));
        manuscript.add(centred(14, "-----"), blank());
        return this;
    }

    /** Adds paragraphs of text. */
    @CanIgnoreReturnValue
    public PartyManuscript text(String... marked) {
        return add(Arrays.stream(marked)
                .map(line -> TypedParagraph.paragraph(TEXT, 14, line))
                .toArray(Block[]::new));
    }

    /** Adds centred lines of text. */
    @CanIgnoreReturnValue
    public PartyManuscript middle(String... marked) {
        manuscript.middle(marked);
        return this;
    }

    /** Adds the foot: recipients left, authority, post and name right. */
    @CanIgnoreReturnValue
    public PartyManuscript foot(List<String> recipients, String name, String... posts) {
        ImmutableList.Builder<Paragraph> list = ImmutableList.<Paragraph>builder().add(label());
        recipients.forEach(line -> list.add(left(line.startsWith("-") ? 12 : sizeOfDrafter(line), line)));
        manuscript.add(blank()).columns(HALF_MM, list.build(), HALF_MM, signature(name, posts));
        return this;
    }

    /** Adds two who sign, without recipients. */
    @CanIgnoreReturnValue
    public PartyManuscript foot2(String leftPost, String leftName, String rightPost, String rightName) {
        manuscript
                .add(blank())
                .columns(HALF_MM, signature(leftName, leftPost), HALF_MM, signature(rightName, rightPost));
        return this;
    }

    /** Initials are small, as the former guidance has them. */
    private static int sizeOfDrafter(String mark) {
        return VietnameseText.isUpperCase(mark) ? 8 : 11;
    }

    private static Paragraph label() {
        Paragraph label = left(14, "Nơi nhận:");
        return Edits.formatted(label, 0, label.text().length(), format -> format.withUnderlined(true));
    }

    private static ImmutableList<Paragraph> signature(String name, String... posts) {
        ImmutableList.Builder<Paragraph> lines = ImmutableList.builder();
        for (String post : posts) {
            boolean authority = post.indexOf('/') == 1;
            lines.add(centred(14, authority ? "*" + post + "*" : post));
        }
        return lines.add(blank(), blank(), blank(), centred(14, "*" + name + "*"))
                .build();
    }

    /** Begins an annex on a page of its own. */
    @CanIgnoreReturnValue
    public PartyManuscript annex(String... marked) {
        manuscript.newSection().middle(marked);
        return this;
    }

    /** Adds the contact below a line across the page. */
    @CanIgnoreReturnValue
    public PartyManuscript contact(String first, String second) {
        return add(left(10, first).withFormat(Paragraphs.TOP_RULED), left(10, second));
    }

    /** Returns it recognised, to be judged for a day. */
    public Draft on(LocalDate day) {
        return Recognizer.recognize(manuscript.view(), DraftOptions.on(day));
    }
}
