package vn.records.sample;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Section;
import vn.records.view.Span;
import vn.records.view.Table;
import vn.records.view.TextFormat;

/** The view of a short letter, with lines of a test's own in its body. */
public final class ToyLetter {

    private static final TextFormat TEXT = TextFormat.builder()
            .font("Times New Roman")
            .accentedFont("Times New Roman")
            .size(FontSize.points(14))
            .build();
    private static final Place BODY = Place.root("body");

    private ToyLetter() {}

    /** Returns a letter that breaks three rules of toys, and a fourth for each line with the word {@code nhỏ}. */
    public static DocumentView with(String... lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head());
        blocks.add(paragraph(BODY, 0, "Kính gửi: Sở Nội vụ", true));
        for (String line : lines) {
            blocks.add(paragraph(BODY, blocks.size() - 1, line, false));
        }
        return DocumentView.builder()
                .addAllBody(ImmutableList.copyOf(blocks))
                .addSections(Section.builder()
                        .pageWidth(Length.mm(210))
                        .pageHeight(Length.mm(297))
                        .top(Length.mm(20))
                        .bottom(Length.mm(20))
                        .left(Length.mm(25.4))
                        .right(Length.mm(20))
                        .build())
                .build();
    }

    private static Table head() {
        Place table = BODY.child("table", 0);
        Place row = table.child("row", 0);
        Table.Cell left = cell(row, 0, "ỦY BAN NHÂN DÂN", "XÃ AN BÌNH", "Số: 05/UBND-VP", "V/v mua đồ chơi");
        Table.Cell right = cell(
                row,
                1,
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập – Tự do - Hạnh phúc",
                "An Bình, ngày 05 tháng 3 năm 2026");
        return new Table(table, false, ImmutableList.of(new Table.Row(ImmutableList.of(left, right))));
    }

    private static Table.Cell cell(Place row, int index, String... lines) {
        Place place = row.child("cell", index);
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (int i = 0; i < lines.length; i++) {
            blocks.add(paragraph(place, i, lines[i], true));
        }
        return new Table.Cell(place, index, 1, false, Length.mm(80), blocks.build());
    }

    private static Paragraph paragraph(Place parent, int index, String text, boolean centred) {
        return Paragraph.builder()
                .place(parent.child("p", index))
                .text(text)
                .addAllSpans(text.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Span(0, text.length(), TEXT)))
                .format(ParagraphFormat.PLAIN.withAlignment(centred ? Alignment.CENTRE : Alignment.JUSTIFIED))
                .build();
    }

    /** Returns a letter with a box of text anchored in its last paragraph. */
    public static DocumentView withBox(String text, String line) {
        DocumentView letter = with(line);
        List<Block> blocks = new ArrayList<>(letter.body());
        Paragraph last = (Paragraph) blocks.remove(blocks.size() - 1);
        Paragraph inside = paragraph(last.place().child("box", 0), 0, text, true);
        blocks.add(last.withDrawings(
                List.of(new Drawing.TextBox(0, Length.mm(30), Length.mm(8), true, ImmutableList.of(inside)))));
        return letter.withBody(blocks);
    }
}
