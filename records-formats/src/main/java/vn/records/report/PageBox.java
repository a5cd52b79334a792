package vn.records.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.document.Component;

/**
 * A box of the decree's diagram of a page (<i>ô trong sơ đồ bố trí các thành phần thể thức</i>), on an A4 sheet in
 * millimetres: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục IV.
 *
 * @param label its number in the diagram
 * @param components the components it holds
 * @param x the left edge
 * @param y the upper edge
 * @param width the width
 * @param height the height
 */
record PageBox(String label, ImmutableSet<Component> components, int x, int y, int width, int height) {

    /** The boxes in the order a reader meets them; signature and seal hold nothing that a draft can show. */
    static final ImmutableList<PageBox> ALL = ImmutableList.of(
            of("", 98, 7, 16, 9, Component.PAGE_NUMBER),
            of("11", 120, 7, 40, 11, Component.CIRCULATION_MARK),
            of("2", 30, 22, 68, 18, Component.PARENT_AGENCY, Component.ISSUING_AGENCY),
            of("1", 100, 22, 95, 18, Component.NATIONAL_NAME, Component.NATIONAL_MOTTO),
            of("3", 30, 42, 68, 10, Component.NUMBER),
            of("4", 100, 42, 95, 10, Component.PLACE_AND_DATE),
            of("5b", 30, 54, 50, 12, Component.OFFICIAL_LETTER_SUBJECT),
            of("5a", 82, 54, 113, 12, Component.TYPE_NAME, Component.SUBJECT),
            of("10a", 30, 68, 50, 9, Component.SECRECY_MARK),
            of("9a", 82, 68, 113, 20, Component.ADDRESSEES),
            of("10b", 30, 79, 50, 9, Component.URGENCY_MARK),
            of("6", 30, 90, 165, 114, Component.AUTHORITY_LINE, Component.LEGAL_BASIS, Component.BODY),
            of("9b", 30, 206, 68, 54, Component.RECIPIENTS),
            of("7a", 108, 206, 87, 14, Component.SIGNING_AUTHORITY),
            of("7b", 108, 248, 87, 12, Component.SIGNER_NAME),
            of("12", 66, 248, 30, 10, Component.DRAFTER_MARK),
            of("13", 30, 263, 165, 11, Component.CONTACT));

    /** Those of a document of the Party, by the diagrams of its guidances. */
    static final ImmutableList<PageBox> OF_PARTY = ImmutableList.of(
            of("", 98, 7, 16, 9, Component.PAGE_NUMBER),
            of("11", 150, 7, 45, 11, Component.CIRCULATION_MARK),
            of("2", 30, 22, 68, 18, Component.PARENT_AGENCY, Component.ISSUING_AGENCY, Component.ISSUER_STAR),
            of("1", 100, 22, 95, 18, Component.PARTY_TITLE),
            of("3", 30, 42, 68, 10, Component.NUMBER),
            of("4", 100, 42, 95, 10, Component.PLACE_AND_DATE),
            of("5b", 30, 54, 50, 12, Component.OFFICIAL_LETTER_SUBJECT),
            of("5a", 82, 54, 113, 12, Component.TYPE_NAME, Component.SUBJECT),
            of("10a", 30, 68, 50, 9, Component.SECRECY_MARK),
            of("9b", 82, 68, 113, 20, Component.ADDRESSEES),
            of("10b", 30, 79, 50, 9, Component.URGENCY_MARK),
            of("6", 30, 90, 165, 114, Component.AUTHORITY_LINE, Component.LEGAL_BASIS, Component.BODY),
            of("9a", 30, 206, 68, 54, Component.RECIPIENTS),
            of("7a", 108, 206, 87, 14, Component.SIGNING_AUTHORITY),
            of("7c", 108, 248, 87, 12, Component.SIGNER_NAME),
            of("12", 66, 248, 30, 10, Component.DRAFTER_MARK),
            of("13", 30, 263, 165, 11, Component.CONTACT));

    /** The components that have no box. */
    static final ImmutableList<Component> WITHOUT =
            ImmutableList.of(Component.PAGE, Component.COPY_FORM, Component.ANNEX);

    private static PageBox of(String label, int x, int y, int width, int height, Component... components) {
        return new PageBox(label, ImmutableSet.copyOf(components), x, y, width, height);
    }
}
