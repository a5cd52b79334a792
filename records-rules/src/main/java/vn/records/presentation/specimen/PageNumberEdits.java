package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.presentation.draft.Draft;
import vn.records.view.Alignment;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Running.Edge;
import vn.records.view.Running.Pages;

/** Headers and footers of specimens, and changes to them. */
public final class PageNumberEdits {

    private static final String HEADER = "section[0]/header";

    private PageNumberEdits() {}

    /** Returns a centred page number of size 14 at the top. */
    static Running pageNumber() {
        return with(Edge.HEADER, Pages.DEFAULT, 14, Alignment.CENTRE, "2");
    }

    /** Returns the empty header of a first page. */
    static Running bareFirstPage() {
        Paragraph blank =
                TypedParagraph.blank().withPlace(Place.root(HEADER + "-first").child("p", 0));
        return new Running(Edge.HEADER, Pages.FIRST, ImmutableList.of(blank));
    }

    /** Takes all headers and footers away. */
    public static UnaryOperator<Draft> without() {
        return set();
    }

    /** Puts the number at the top of all pages but the first, in a size and place. */
    public static UnaryOperator<Draft> number(int size, Alignment alignment) {
        return set(bareFirstPage(), with(Edge.HEADER, Pages.DEFAULT, size, alignment, "2"));
    }

    /** Puts the number at the top in a frame that may stand anywhere. */
    public static UnaryOperator<Draft> framed() {
        Running number = with(Edge.HEADER, Pages.DEFAULT, 14, Alignment.LEFT, "2");
        Paragraph paragraph = (Paragraph) number.blocks().get(0);
        Paragraph framed = paragraph.withFormat(paragraph.format().withFramed(true));
        return set(bareFirstPage(), new Running(Edge.HEADER, Pages.DEFAULT, ImmutableList.of(framed)));
    }

    /** Puts the number at the top in italic type. */
    public static UnaryOperator<Draft> italic() {
        return set(bareFirstPage(), with(Edge.HEADER, Pages.DEFAULT, 14, Alignment.CENTRE, "~2~"));
    }

    /** Puts the number at the bottom. */
    public static UnaryOperator<Draft> inFooter() {
        return set(with(Edge.FOOTER, Pages.DEFAULT, 14, Alignment.CENTRE, "2"));
    }

    /** Puts the number at the bottom of all pages but the first, in a size and place; {@code ~} turns italic on and off. */
    public static UnaryOperator<Draft> footer(int size, Alignment alignment, String digits) {
        return set(bareFirstPage(), with(Edge.FOOTER, Pages.DEFAULT, size, alignment, digits));
    }

    /** Puts the number at the bottom right of all pages, of the first too. */
    public static UnaryOperator<Draft> footerOnFirstPage() {
        return set(
                with(Edge.FOOTER, Pages.DEFAULT, 14, Alignment.RIGHT, "2"),
                with(Edge.FOOTER, Pages.FIRST, 14, Alignment.RIGHT, "1"));
    }

    /** Puts the number on the first page too. */
    public static UnaryOperator<Draft> onFirstPage() {
        return set(pageNumber(), with(Edge.HEADER, Pages.FIRST, 14, Alignment.CENTRE, "1"));
    }

    private static UnaryOperator<Draft> set(Running... runnings) {
        return Edits.section(section -> section.withRunnings(ImmutableList.copyOf(runnings)));
    }

    private static Running with(Edge edge, Pages pages, int size, Alignment alignment, String digits) {
        Paragraph typed = TypedParagraph.paragraph(TypedParagraph.CENTRED.withAlignment(alignment), size, digits);
        Paragraph number = Paragraphs.withField(typed, new Field(Field.Kind.PAGE, 0, 1));
        String story = edge == Edge.HEADER ? HEADER : "section[0]/footer";
        Place place = Place.root(pages == Pages.FIRST ? story + "-first" : story);
        return new Running(edge, pages, ImmutableList.of(number.withPlace(place.child("p", 0))));
    }
}
