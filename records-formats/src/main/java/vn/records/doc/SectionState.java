package vn.records.doc;

import java.util.OptionalInt;
import vn.records.measure.Length;
import vn.records.view.Section;
import vn.records.view.Section.Numerals;

/** What a section states about its pages ([MS-DOC] 2.6.4); where it states nothing, Word's own measures hold. */
final class SectionState {

    private static final int CONTINUOUS = 0;
    private static final int NEXT_COLUMN = 1;
    private static final int NEW_PAGE = 2;
    private static final int MOST_COLUMNS = 64;

    private int width = 12_240;
    private int height = 15_840;
    private int top = 1_440;
    private int bottom = 1_440;
    private int left = 1_800;
    private int right = 1_800;
    private int gutter;
    private int breaks = NEW_PAGE;
    private int columns = 1;
    private boolean ownFirstPage;
    private boolean restarts;
    private int firstNumber;
    private int numerals;

    SectionState(byte[] changes) {
        Sprm.each(changes, 0, this::apply);
    }

    private void apply(Sprm sprm) {
        switch (sprm.code()) {
            case 0xB01F -> width = positive(sprm, width);
            case 0xB020 -> height = positive(sprm, height);
            case 0xB021 -> left = Math.abs(sprm.signed());
            case 0xB022 -> right = Math.abs(sprm.signed());
            case 0x9023 -> top = Math.abs(sprm.signed());
            case 0x9024 -> bottom = Math.abs(sprm.signed());
            case 0xB025 -> gutter = Math.abs(sprm.signed());
            case 0x3009 -> breaks = sprm.unsigned();
            case 0x500B -> columns = 1 + Math.min(MOST_COLUMNS, sprm.unsigned());
            case 0x300A -> ownFirstPage = sprm.isOn();
            case 0x3011 -> restarts = sprm.isOn();
            case 0x501C, 0x7044 -> firstNumber = Math.max(0, sprm.unsigned());
            case 0x300E -> numerals = sprm.unsigned();
            default -> {
                // tells nothing that a view shows
            }
        }
    }

    private static int positive(Sprm sprm, int fallback) {
        return sprm.unsigned() > 0 ? sprm.unsigned() : fallback;
    }

    boolean isContinuous() {
        return breaks == CONTINUOUS || breaks == NEXT_COLUMN;
    }

    /** Returns a builder that lacks the headers and footers only. */
    Section.Builder toBuilder() {
        return Section.builder()
                .pageWidth(Length.twips(width))
                .pageHeight(Length.twips(height))
                .top(Length.twips(top))
                .bottom(Length.twips(bottom))
                .left(Length.twips((long) left + gutter))
                .right(Length.twips(right))
                .continuous(isContinuous())
                .columns(columns)
                .ownFirstPage(ownFirstPage)
                .firstPageNumber(restarts ? OptionalInt.of(firstNumber) : OptionalInt.empty())
                .pageNumerals(
                        switch (numerals) {
                            case 0 -> Numerals.ARABIC;
                            case 1, 2 -> Numerals.ROMAN;
                            default -> Numerals.OTHER;
                        });
    }
}
