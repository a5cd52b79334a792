package vn.records.view;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a part out of a view: its blocks, the sections they lie in, and what its own breaks tell of its pages. */
final class Cut {

    private static final Pattern SECTION = Pattern.compile("section\\[(\\d{1,9})]");

    private final DocumentView view;
    private final int from;
    private final int to;

    private Cut(DocumentView view, int from, int to) {
        this.view = view;
        this.from = from;
        this.to = to;
    }

    static DocumentView part(DocumentView view, int from, int to) {
        int size = view.body().size();
        checkArgument(from >= 0 && from < to && to <= size, "no blocks %s to %s of %s", from, to, size);
        return from == 0 && to == size ? view : new Cut(view, from, to).part();
    }

    /** A header or footer has the place of the first section that names it: {@code section[1]/header}. */
    static boolean isShared(DocumentView view, Running running) {
        int own = view.firstSection() + (view.sharesFirstSection() ? 1 : 0);
        if (own == 0 || running.blocks().isEmpty()) {
            return false;
        }
        Place story = running.blocks().get(0).place();
        while (story.parent().isPresent()) {
            story = story.parent().get();
        }
        Matcher section = SECTION.matcher(story.name());
        return section.lookingAt() && Integer.parseInt(section.group(1)) < own;
    }

    private DocumentView part() {
        int last = view.sections().size() - 1;
        int first = Math.min(last, section(from));
        ImmutableList<Block> blocks = view.body().subList(from, to);
        return DocumentView.builder()
                .addAllBody(first == 0 ? blocks : moved(blocks, first))
                .addAllSections(view.sections().subList(first, Math.min(last, section(to - 1)) + 1))
                .firstSection(view.firstSection() + first)
                .sharesFirstSection(
                        from == 0 ? view.sharesFirstSection() : section(from - 1) == first && isShown(from - 1, first))
                .pageEvidence(new PageEvidence(0, false, SecondPage.shows(blocks, view.sections())))
                .build();
    }

    /** Whether anything of a section shows in front of the part; blank paragraphs alone do not begin it. */
    private boolean isShown(int index, int section) {
        for (int i = index; i >= 0 && section(i) == section; i--) {
            if (!(view.body().get(i) instanceof Paragraph paragraph) || shows(paragraph)) {
                return true;
            }
        }
        return view.sharesFirstSection() && section == 0;
    }

    /** The section of a block: of its first paragraph, or of the block before where it has none. */
    private int section(int index) {
        for (int i = index; i >= 0; i--) {
            int section = section(view.body().get(i));
            if (section >= 0) {
                return section;
            }
        }
        return 0;
    }

    private static int section(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.section();
        }
        for (Table.Row row : ((Table) block).rows()) {
            for (Table.Cell cell : row.cells()) {
                for (Block inside : cell.blocks()) {
                    int section = section(inside);
                    if (section >= 0) {
                        return section;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean shows(Paragraph paragraph) {
        return !paragraph.text().isBlank() || !paragraph.drawings().isEmpty();
    }

    private static ImmutableList<Block> moved(List<Block> blocks, int sections) {
        return EachParagraph.changed(
                blocks, paragraph -> paragraph.withSection(Math.max(0, paragraph.section() - sections)));
    }
}
