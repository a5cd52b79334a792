package vn.records.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.row.Source;

/**
 * The cells merged over several rows (<i>ô gộp</i>): a person reads the text of the first row in all of them. Cells
 * merged over columns hold their text once. Rows are asked for from top to bottom.
 */
final class MergedCells {
    private final List<Area> areas;
    private final Map<Integer, Area> open = new HashMap<>();
    private int next;

    private MergedCells(List<Area> areas) {
        this.areas = areas;
    }

    /** One area: its first column, and its rows. */
    private static final class Area {
        private final int column;
        private final int top;
        private final int bottom;
        private String text = "";

        private Area(int column, int top, int bottom) {
            this.column = column;
            this.top = top;
            this.bottom = bottom;
        }
    }

    static MergedCells none() {
        return new MergedCells(List.of());
    }

    /** Reads the areas of a sheet; they stand behind its rows. */
    static MergedCells read(SheetXml xml, Source source, TableLimits limits) throws IOException {
        List<Area> areas = new ArrayList<>();
        while (xml.next()) {
            if (xml.name().equals("sheetData")) {
                xml.skip();
            } else if (xml.name().equals("mergeCell")) {
                read(xml.attribute("ref", "")).ifPresent(areas::add);
                if (areas.size() > limits.mergedAreas()) {
                    throw UnreadableTable.limit(source, 0, "vùng ô gộp", "areas of merged cells", limits.mergedAreas());
                }
            }
        }
        areas.sort(Comparator.comparingInt(area -> area.top));
        return new MergedCells(areas);
    }

    private static Optional<Area> read(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<CellAddress> first = CellAddress.read(reference.substring(0, colon));
        Optional<CellAddress> last = CellAddress.read(reference.substring(colon + 1));
        return first.isPresent()
                        && last.isPresent()
                        && last.get().row() > first.get().row()
                ? Optional.of(new Area(
                        first.get().column(), first.get().row(), last.get().row()))
                : Optional.empty();
    }

    /** Notes the texts of a row's cells, and writes those of areas that began above it. */
    void apply(RowCells cells) {
        int row = cells.row();
        while (next < areas.size() && areas.get(next).top <= row) {
            Area area = areas.get(next++);
            open.put(area.column, area);
        }
        open.values().removeIf(area -> area.bottom < row);
        for (Area area : open.values()) {
            if (area.top == row) {
                area.text = cells.text(area.column);
            } else if (!area.text.isEmpty()) {
                cells.continueWith(area.column, area.text);
            }
        }
    }
}
