package vn.records.presentation.specimen;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.Component;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.Recognizer;
import vn.records.view.Block;
import vn.records.view.Place;
import vn.records.view.Rewrite;
import vn.records.view.Section;
import vn.records.view.Table;

/** Changes to the pages of a draft, for examples. */
public final class PageEdits {

    private PageEdits() {}

    /** Returns the section across the length of the page, its margins as they are read. */
    public static Section turned(Section section) {
        return section.withPage(section.pageHeight(), section.pageWidth());
    }

    /** Returns the draft across the length of the page, with a table at the end of its body. */
    public static Draft withWideTable(Draft draft) {
        ImmutableList.Builder<Block> body = ImmutableList.builder();
        Line last = draft.part(Component.BODY).orElseThrow().last();
        for (Block block : draft.view().body()) {
            body.add(block);
            if (block.place().equals(last.paragraph().place())) {
                body.add(table());
            }
        }
        return Recognizer.again(
                draft,
                Rewrite.body(
                        draft.view()
                                .withBody(body.build())
                                .withSections(draft.view().sections().stream()
                                        .map(PageEdits::turned)
                                        .toList()),
                        ImmutableList::of));
    }

    /** Returns the edit that sets words of the body in the codes of an old table, as Unicode programs show them. */
    public static UnaryOperator<Draft> coded(String words, String codes, String font) {
        return Edits.all(
                Edits.replace(Component.BODY, words, codes),
                Edits.words(Component.BODY, codes, format -> format.withFonts(font)));
    }

    private static Table table() {
        Place place = Place.root("body");
        ImmutableList.Builder<Table.Cell> cells = ImmutableList.builder();
        for (String head : ImmutableList.of("STT", "Tên hồ sơ", "Thời hạn bảo quản", "Ghi chú")) {
            cells.add(new Table.Cell(
                    place, 0, 1, false, Length.mm(60), ImmutableList.of(TypedParagraph.centred(13, "*" + head + "*"))));
        }
        return new Table(place, true, ImmutableList.of(new Table.Row(cells.build())));
    }
}
