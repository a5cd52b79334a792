package vn.records.presentation.specimen;

import static vn.records.presentation.specimen.TypedParagraph.blank;
import static vn.records.presentation.specimen.TypedParagraph.centred;
import static vn.records.presentation.specimen.TypedParagraph.left;
import static vn.records.presentation.specimen.TypedParagraph.ruled;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.records.measure.Length;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.PageEvidence;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Rewrite;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Table;

/** Puts a specimen together: head, title, text, foot, set as the decree asks, in the larger of its sets of sizes. */
public final class Manuscript {

    private static final Place BODY = Place.root("body");
    private static final double LEFT_MM = 62;
    private static final double RIGHT_MM = 103;
    private static final double HALF_MM = 82.5;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>(List.of(firstSection()));

    /** Adds blocks. */
    @CanIgnoreReturnValue
    public Manuscript add(Block... added) {
        for (Block block : added) {
            blocks.add(block instanceof Paragraph paragraph ? inSection(paragraph) : block);
        }
        return this;
    }

    /** Adds paragraphs of the body. */
    @CanIgnoreReturnValue
    public Manuscript text(String... marked) {
        return add(Arrays.stream(marked).map(TypedParagraph::body).toArray(Block[]::new));
    }

    /** Adds centred lines of size 14. */
    @CanIgnoreReturnValue
    public Manuscript middle(String... marked) {
        return add(Arrays.stream(marked).map(line -> centred(14, line)).toArray(Block[]::new));
    }

    /** Adds the head of a document: agency and number left, national title and date right. */
    @CanIgnoreReturnValue
    public Manuscript head(List<Paragraph> below, String placeAndDate) {
        ImmutableList<Paragraph> agency = ImmutableList.<Paragraph>builder()
                .add(centred(13, "UBND TỈNH NINH BÌNH"))
                .add(ruled(centred(13, "*SỞ NỘI VỤ*"), 0.4))
                .addAll(below)
                .build();
        return columns(LEFT_MM, agency, RIGHT_MM, nationalTitle(placeAndDate));
    }

    public static ImmutableList<Paragraph> nationalTitle(String placeAndDate) {
        ImmutableList.Builder<Paragraph> lines = ImmutableList.<Paragraph>builder()
                .add(centred(13, "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*"))
                .add(ruled(centred(14, "*Độc lập - Tự do - Hạnh phúc*"), 1));
        if (!placeAndDate.isEmpty()) {
            lines.add(centred(14, "~" + placeAndDate + "~"));
        }
        return lines.build();
    }

    /** Adds the name of the type and the subject with the line below it. */
    @CanIgnoreReturnValue
    public Manuscript title(String type, String subject) {
        return add(blank(), centred(14, "*" + type + "*"), ruled(centred(14, "*" + subject + "*"), 0.4), blank());
    }

    /** Adds the foot: recipients left, post and name right. */
    @CanIgnoreReturnValue
    public Manuscript foot(List<String> recipients, String name, String... posts) {
        return add(blank()).columns(HALF_MM, list(recipients), HALF_MM, signature(name, posts));
    }

    /** Adds the recipients under everything else, flush left. */
    @CanIgnoreReturnValue
    public Manuscript recipients(String... lines) {
        return add(list(List.of(lines)).toArray(Block[]::new));
    }

    private static ImmutableList<Paragraph> list(List<String> lines) {
        ImmutableList.Builder<Paragraph> list =
                ImmutableList.<Paragraph>builder().add(left(12, "*~Nơi nhận:~*"));
        lines.forEach(line -> list.add(left(11, line)));
        return list.build();
    }

    public static ImmutableList<Paragraph> signature(String name, String... posts) {
        ImmutableList.Builder<Paragraph> lines = ImmutableList.builder();
        for (String post : posts) {
            lines.add(centred(14, "*" + post + "*"));
        }
        return lines.add(blank(), blank(), blank(), centred(14, "*" + name + "*"))
                .build();
    }

    /** Adds a table of one row and two cells without edges. */
    @CanIgnoreReturnValue
    public Manuscript columns(double leftMm, List<Paragraph> left, double rightMm, List<Paragraph> right) {
        return add(new Table(
                BODY,
                false,
                ImmutableList.of(new Table.Row(ImmutableList.of(cell(0, leftMm, left), cell(1, rightMm, right))))));
    }

    /** Adds the columns of the head. */
    @CanIgnoreReturnValue
    public Manuscript headColumns(List<Paragraph> left, List<Paragraph> right) {
        return columns(LEFT_MM, left, RIGHT_MM, right);
    }

    /** Adds the columns of the foot. */
    @CanIgnoreReturnValue
    public Manuscript footColumns(List<Paragraph> left, List<Paragraph> right) {
        return add(blank()).columns(HALF_MM, left, HALF_MM, right);
    }

    private Table.Cell cell(int column, double mm, List<Paragraph> lines) {
        return new Table.Cell(
                BODY,
                column,
                1,
                false,
                Length.mm(mm),
                ImmutableList.copyOf(lines.stream().map(this::inSection).toList()));
    }

    private Paragraph inSection(Paragraph paragraph) {
        return Paragraphs.inSection(paragraph, sections.size() - 1);
    }

    /** Begins a section whose pages are counted from 1 again. */
    @CanIgnoreReturnValue
    public Manuscript newSection() {
        sections.add(firstSection().withFirstPageNumber(1));
        return this;
    }

    /** Puts paragraphs into the footer of the first page. */
    @CanIgnoreReturnValue
    public Manuscript firstFooter(Paragraph... paragraphs) {
        Place place = Place.root("section[0]/footer-first");
        ImmutableList.Builder<Block> inside = ImmutableList.builder();
        for (int i = 0; i < paragraphs.length; i++) {
            inside.add(paragraphs[i].withPlace(place.child("p", i)));
        }
        Section first = sections.get(0);
        sections.set(
                0,
                first.withRunnings(ImmutableList.<Running>builder()
                        .addAll(first.runnings())
                        .add(new Running(Running.Edge.FOOTER, Running.Pages.FIRST, inside.build()))
                        .build()));
        return this;
    }

    public DocumentView view() {
        DocumentView view = DocumentView.builder()
                .addAllBody(blocks)
                .addAllSections(sections)
                .pageEvidence(new PageEvidence(2, true, false))
                .build();
        return Rewrite.body(view, ImmutableList::of);
    }

    private static Section firstSection() {
        return Section.builder()
                .pageWidth(Length.mm(210))
                .pageHeight(Length.mm(297))
                .top(Length.mm(20))
                .bottom(Length.mm(20))
                .left(Length.mm(30))
                .right(Length.mm(15))
                .ownFirstPage(true)
                .addRunnings(PageNumberEdits.pageNumber())
                .addRunnings(PageNumberEdits.bareFirstPage())
                .build();
    }
}
