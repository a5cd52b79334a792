package vn.records.presentation.recognition.line;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.layout.PageNumber;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Table;

/** Finds page number fields in headers and footers, their tables and boxes. */
public final class PageNumbers {

    private final ImmutableList.Builder<PageNumber> out = ImmutableList.builder();

    private PageNumbers() {}

    public static ImmutableList<PageNumber> find(DocumentView view) {
        PageNumbers finder = new PageNumbers();
        for (int i = 0; i < view.sections().size(); i++) {
            Section section = view.sections().get(i);
            for (Running running : section.runnings()) {
                finder.blocks(i, running, running.blocks());
            }
        }
        return finder.out.build();
    }

    private void blocks(int section, Running running, ImmutableList<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph(section, running, paragraph);
            } else {
                for (Table.Row row : ((Table) block).rows()) {
                    row.cells().forEach(cell -> blocks(section, running, cell.blocks()));
                }
            }
        }
    }

    private void paragraph(int section, Running running, Paragraph paragraph) {
        for (Field field : paragraph.fields()) {
            if (field.kind() == Field.Kind.PAGE) {
                out.add(new PageNumber(section, running, paragraph, field));
            }
        }
        for (Drawing drawing : paragraph.drawings()) {
            if (drawing instanceof Drawing.TextBox box) {
                blocks(section, running, box.blocks());
            }
        }
    }
}
