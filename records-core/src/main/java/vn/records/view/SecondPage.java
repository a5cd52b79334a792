package vn.records.view;

import java.util.List;

/** Follows the breaks of pages through a part of a file: whether something shows after a page that shows something. */
final class SecondPage {

    private final List<Section> sections;
    private int section;
    private boolean shown;
    private boolean ended;
    private boolean found;

    private SecondPage(List<Section> sections) {
        this.sections = sections;
    }

    /** Whether blocks, in sections as counted here, certainly stand on more than one page. */
    static boolean shows(List<Block> blocks, List<Section> sections) {
        SecondPage pages = new SecondPage(sections);
        pages.read(blocks);
        return pages.found;
    }

    private void read(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                read(paragraph);
            } else {
                for (Table.Row row : ((Table) block).rows()) {
                    row.cells().forEach(cell -> read(cell.blocks()));
                }
            }
        }
    }

    private void read(Paragraph paragraph) {
        if (paragraph.format().pageBreakBefore() || beginsPage(paragraph.section())) {
            end();
        }
        String text = paragraph.text();
        int at = 0;
        for (int end : paragraph.pageBreaks()) {
            show(!text.substring(at, end).isBlank());
            end();
            at = end;
        }
        show(!text.substring(at).isBlank() || !paragraph.drawings().isEmpty());
    }

    private boolean beginsPage(int next) {
        boolean begins =
                next > section && next < sections.size() && !sections.get(next).continuous();
        section = Math.max(section, next);
        return begins;
    }

    private void end() {
        ended |= shown;
    }

    private void show(boolean something) {
        found |= something && ended;
        shown |= something;
    }
}
