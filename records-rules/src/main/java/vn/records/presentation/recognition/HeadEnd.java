package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.recognition.line.HeadAnchor;
import vn.records.presentation.recognition.line.StructureReader;
import vn.records.presentation.recognition.line.TypeNames;

/** What follows a head (<i>hết phần đầu văn bản</i>): the title, the addressees, the bases or the text. */
final class HeadEnd {

    private HeadEnd() {}

    /** Returns the lines above the first that is no part of a head. */
    static ImmutableList<Line> above(ImmutableList<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isAfterHead(lines.get(i))) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static boolean isAfterHead(Line line) {
        if (line.isBlank() || line.isTypedRule() || HeadAnchor.isStar(line)) {
            return false;
        }
        boolean own = line.zone().map(Zone::isAlone).orElse(true);
        return OpeningFinder.isAddressLabel(line)
                || OpeningFinder.isBasis(line)
                || TypeNames.of(line).isPresent()
                || TypeNames.isLegislation(line)
                || (own && TypeNames.startOf(line).isPresent() && (line.isCentred() || line.isBold()))
                || StructureReader.isNumbered(line);
    }

    /** Whether a line of the table of a head begins what follows: the addressees, or a title alone in its row. */
    static boolean isInTable(Line line) {
        boolean alone = line.zone().filter(Zone::isAlone).isPresent();
        return OpeningFinder.isAddressLabel(line) || (alone && isAfterHead(line));
    }
}
