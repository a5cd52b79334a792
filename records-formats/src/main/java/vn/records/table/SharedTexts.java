package vn.records.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.row.Source;

/** The texts that the cells of a workbook share (<i>chuỗi dùng chung</i>). */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(SheetXml xml, Source source, TableLimits limits) throws IOException {
        SharedTexts shared = new SharedTexts();
        long length = 0;
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
            if (xml.name().equals("si")) {
                text.setLength(0);
                xml.appendText(text, limits.rows().cellLength());
                // The count of an entry stands for what its object takes.
                length += text.length() + 16;
                if (length > limits.sharedText()) {
                    throw UnreadableTable.limit(
                            source,
                            0,
                            "ký tự trong chuỗi dùng chung",
                            "characters of shared texts",
                            limits.sharedText());
                }
                shared.texts.add(text.toString());
            }
        }
        return shared;
    }

    Optional<String> get(String index) {
        if (index.equals("0") && !texts.isEmpty()) {
            return Optional.of(texts.get(0));
        }
        Optional<Double> number = CellText.parse(index);
        int place = number.isPresent() ? number.get().intValue() : -1;
        return place > 0 && place < texts.size() ? Optional.of(texts.get(place)) : Optional.empty();
    }
}
