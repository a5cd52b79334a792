package vn.records.report.diagram;

import com.google.common.collect.ImmutableList;
import vn.records.document.Component;
import vn.records.law.Acts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;

/**
 * The diagram of a page as a law draws it (<i>sơ đồ bố trí các thành phần thể thức văn bản</i>).
 *
 * @param boxes the boxes in the order a reader meets them; signature and seal hold nothing that a draft can show
 * @param signature the number of the signature
 * @param signed the number of the data of digital signatures, at the top of the page
 * @param signedHigh how far below the upper edge that number stands, in millimetres
 */
public record PageDiagram(ImmutableList<PageBox> boxes, String signature, String signed, int signedHigh) {

    /** That of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV. */
    private static final PageDiagram OF_STATE = new PageDiagram(
            ImmutableList.of(
                    PageBox.of("", 98, 7, 16, 9, Component.PAGE_NUMBER),
                    PageBox.of("11", 120, 7, 40, 11, Component.CIRCULATION_MARK),
                    PageBox.of("2", 30, 22, 68, 18, Component.PARENT_AGENCY, Component.ISSUING_AGENCY),
                    PageBox.of("1", 100, 22, 95, 18, Component.NATIONAL_NAME, Component.NATIONAL_MOTTO),
                    PageBox.of("3", 30, 42, 68, 10, Component.NUMBER),
                    PageBox.of("4", 100, 42, 95, 10, Component.PLACE_AND_DATE),
                    PageBox.of("5b", 30, 54, 50, 12, Component.OFFICIAL_LETTER_SUBJECT),
                    PageBox.of("5a", 82, 54, 113, 12, Component.TYPE_NAME, Component.SUBJECT),
                    PageBox.of("10a", 30, 68, 50, 9, Component.SECRECY_MARK),
                    PageBox.of("9a", 82, 68, 113, 20, Component.ADDRESSEES),
                    PageBox.of("10b", 30, 79, 50, 9, Component.URGENCY_MARK),
                    PageBox.of("6", 30, 90, 165, 114, Component.AUTHORITY_LINE, Component.LEGAL_BASIS, Component.BODY),
                    PageBox.of("9b", 30, 206, 68, 54, Component.RECIPIENTS),
                    PageBox.of("7a", 108, 206, 87, 14, Component.SIGNING_AUTHORITY),
                    PageBox.of("7b", 108, 248, 87, 12, Component.SIGNER_NAME),
                    PageBox.of("12", 66, 248, 30, 10, Component.DRAFTER_MARK),
                    PageBox.of("13", 30, 263, 165, 11, Component.CONTACT)),
            "7c",
            "14",
            14);

    private static final PageDiagram OF_GUIDANCE_36 = ofParty("10b", "");
    private static final PageDiagram OF_GUIDANCE_05 = ofParty("10", "14, 15");

    /** Returns the diagram of the law that a draft is judged by. */
    public static PageDiagram of(Draft draft) {
        if (draft.family() != Family.PARTY) {
            return OF_STATE;
        }
        boolean today = Acts.inForce(Acts.GUIDANCE_05_2026).contains(draft.judgedFor());
        return today ? OF_GUIDANCE_05 : OF_GUIDANCE_36;
    }

    /** The title stands at the right, the star below the issuer; directions on circulation at the right corner. */
    private static PageDiagram ofParty(String urgency, String signed) {
        return new PageDiagram(
                ImmutableList.of(
                        PageBox.of("", 98, 7, 16, 9, Component.PAGE_NUMBER),
                        PageBox.of("11a", 150, 7, 45, 11, Component.CIRCULATION_MARK),
                        PageBox.of("2", 30, 22, 68, 14, Component.PARENT_AGENCY, Component.ISSUING_AGENCY),
                        PageBox.of("*", 58, 36, 12, 5, Component.ISSUER_STAR),
                        PageBox.of("1", 100, 22, 95, 18, Component.PARTY_TITLE),
                        PageBox.of("3", 30, 42, 68, 10, Component.NUMBER),
                        PageBox.of("4", 100, 42, 95, 10, Component.PLACE_AND_DATE),
                        PageBox.of("5b", 30, 54, 50, 12, Component.OFFICIAL_LETTER_SUBJECT),
                        PageBox.of("5a", 82, 54, 113, 12, Component.TYPE_NAME, Component.SUBJECT),
                        PageBox.of("10a", 30, 68, 50, 9, Component.SECRECY_MARK),
                        PageBox.of("9b", 82, 68, 113, 20, Component.ADDRESSEES),
                        PageBox.of(urgency, 30, 79, 50, 9, Component.URGENCY_MARK),
                        PageBox.of("6", 30, 90, 165, 114, Component.LEGAL_BASIS, Component.BODY),
                        PageBox.of("9a", 30, 206, 68, 54, Component.RECIPIENTS),
                        PageBox.of("7a", 108, 206, 87, 14, Component.SIGNING_AUTHORITY),
                        PageBox.of("7c", 108, 248, 87, 12, Component.SIGNER_NAME),
                        PageBox.of("12", 66, 248, 30, 10, Component.DRAFTER_MARK),
                        PageBox.of("13", 30, 263, 165, 11, Component.CONTACT)),
                "7b",
                signed,
                4);
    }
}
