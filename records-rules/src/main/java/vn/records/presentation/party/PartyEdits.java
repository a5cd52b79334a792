package vn.records.presentation.party;

import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.PARENT_AGENCY;
import static vn.records.document.Component.PARTY_TITLE;

import java.util.function.UnaryOperator;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.specimen.HeadEdits;
import vn.records.presentation.specimen.RuleEdits;
import vn.records.presentation.specimen.TypedParagraph;

/** Changes to specimens of the Party's documents, for examples. */
final class PartyEdits {

    private PartyEdits() {}

    /** Sets the title in a size, with its line. */
    static UnaryOperator<Draft> titled(int size) {
        return Edits.all(Edits.text(PARTY_TITLE, FormatEdits.size(size)), RuleEdits.ruled(PARTY_TITLE, 1));
    }

    /** Returns the draft with the sides of its head exchanged. */
    static Draft swapped(Draft draft) {
        return HeadEdits.withSidesExchanged(draft);
    }

    /** Puts a name above the issuer. */
    static UnaryOperator<Draft> above(String name) {
        return draft -> HeadEdits.insertBefore(ISSUING_AGENCY, TypedParagraph.centred(14, name)).apply(draft);
    }

    /** Puts a name that no issuer may stand below in place of the one above. */
    static UnaryOperator<Draft> otherParent() {
        return draft -> {
            String name = draft.part(PARENT_AGENCY).orElseThrow().first().text();
            return Edits.replace(PARENT_AGENCY, name, "BAN CHẤP HÀNH TRUNG ƯƠNG").apply(draft);
        };
    }

    /** Gives the issuer a name that is shorter than the one above. */
    static UnaryOperator<Draft> shortIssuer() {
        return Edits.all(
                Edits.replace(ISSUING_AGENCY, "ĐẢNG UỶ PHƯỜNG BA ĐÌNH", "ĐẢNG UỶ XÃ A"),
                Edits.replace(PARENT_AGENCY, "ĐẢNG BỘ THÀNH PHỐ HÀ NỘI", "ĐẢNG BỘ TỈNH A"));
    }
}
