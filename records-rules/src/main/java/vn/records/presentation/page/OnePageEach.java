package vn.records.presentation.page;

import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;

/**
 * Whether a document and each of its annexes, whose pages are numbered by themselves, may have one page, which shows no number
 * (<i>văn bản và từng phụ lục có thể chỉ có một trang</i>).
 */
final class OnePageEach {

    private OnePageEach() {}

    static boolean mayBe(Draft draft) {
        int annexes = draft.annexes().size();
        return annexes > 0 && draft.view().pageEvidence().statedPages() <= 1 + annexes && !isBroken(draft);
    }

    /** Whether a page is broken inside the document itself, above its annexes. */
    private static boolean isBroken(Draft draft) {
        boolean broken = false;
        boolean begun = false;
        for (Line line : draft.lines()) {
            if (line.index() >= draft.mainEnd()) {
                break;
            }
            broken |= begun && line.paragraph().format().pageBreakBefore();
            if (broken && !line.isBlank()) {
                return true;
            }
            begun |= !line.isBlank();
            broken |= begun && !line.paragraph().pageBreaks().isEmpty();
        }
        return false;
    }
}
