package vn.records.retention.printed;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;

/**
 * A row of a printed table (<i>dòng</i>).
 *
 * @param line which row of the table, or line of the file, it is; counted from 1
 * @param cells its cells, from left to right
 * @since 0.1
 */
public record PrintedRow(int line, ImmutableList<PrintedCell> cells) implements Serializable {

    /** Returns the cell that covers a column. */
    Optional<PrintedCell> at(int column) {
        for (PrintedCell cell : cells) {
            if (cell.column() <= column && column < cell.column() + cell.columns()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.words().isEmpty());
    }

    /** Returns the only cell that has text, such as a heading over all columns. */
    Optional<PrintedCell> only() {
        ImmutableList<PrintedCell> filled =
                cells.stream().filter(cell -> !cell.words().isEmpty()).collect(ImmutableList.toImmutableList());
        return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
    }

    /** Whether it numbers the columns: {@code (1) (2) (3)}. */
    boolean isNumbering() {
        int number = 0;
        for (PrintedCell cell : cells) {
            String text = cell.words();
            if (!text.isEmpty()) {
                number++;
                if (!text.equals(Integer.toString(number)) && !text.equals("(" + number + ")")) {
                    return false;
                }
            }
        }
        return number > 1;
    }
}
