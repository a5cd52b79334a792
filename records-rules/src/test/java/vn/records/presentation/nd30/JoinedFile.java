package vn.records.presentation.nd30;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.presentation.draft.Draft;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.PageEvidence;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Rewrite;
import vn.records.view.Section;

/** Several documents put into one file, one behind the other. */
final class JoinedFile {

    /** What stands between two documents of a file. */
    enum Between {
        /** An empty paragraph. */
        NOTHING,
        /** A page break by hand. */
        PAGE,
        /** A new section with a page set-up of its own. */
        SECTION
    }

    private final Between between;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private JoinedFile(Between between) {
        this.between = between;
    }

    static DocumentView of(Between between, Draft... drafts) {
        JoinedFile file = new JoinedFile(between);
        for (Draft draft : drafts) {
            file.add(draft.view());
        }
        return Rewrite.body(
                DocumentView.builder()
                        .addAllBody(file.blocks)
                        .addAllSections(file.sections)
                        .pageEvidence(new PageEvidence(drafts.length + 1, true, true))
                        .build(),
                ImmutableList::of);
    }

    private void add(DocumentView view) {
        boolean goesOn = !sections.isEmpty() && between != Between.SECTION;
        int first = goesOn ? sections.size() - 1 : sections.size();
        if (!sections.isEmpty()) {
            Paragraph blank = blank().withSection(sections.size() - 1);
            blocks.add(between == Between.PAGE ? broken(blank) : blank);
        }
        Rewrite.body(view, paragraph -> ImmutableList.of(paragraph.withSection(paragraph.section() + first)))
                .body()
                .forEach(blocks::add);
        sections.addAll(goesOn ? view.sections().subList(1, view.sections().size()) : view.sections());
    }

    private static Paragraph blank() {
        return Paragraph.builder()
                .place(Place.root("body"))
                .text("")
                .format(ParagraphFormat.PLAIN)
                .build();
    }

    private static Paragraph broken(Paragraph paragraph) {
        return Paragraph.builder()
                .place(paragraph.place())
                .text("")
                .format(paragraph.format())
                .section(paragraph.section())
                .addPageBreaks(0)
                .build();
    }
}
