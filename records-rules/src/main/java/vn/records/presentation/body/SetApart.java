package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import vn.records.measure.Length;
import vn.records.presentation.check.Body;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.text.VietnameseText;
import vn.records.view.ParagraphFormat;

/**
 * Paragraphs that are running text by their words though they are not set as text is: in the middle, flush right, or hanging
 * (<i>đoạn văn trình bày khác lời văn</i>). A title, a note and an item of a list may stand so.
 */
final class SetApart {

    private static final String SENTENCE_ENDS = ".;:";

    /** A colon before so many characters sets off a term that is explained. */
    private static final int LONGEST_TERM = 60;

    private SetApart() {}

    /** Whether it is a sentence longer than a line: neither in capitals nor bold nor italic, and no remark in brackets. */
    static boolean isSentence(Draft draft, BodyItem item) {
        String text = item.line().folded();
        return ParagraphSetting.TEXT.contains(item.unit())
                && !text.isEmpty()
                && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
                && Character.isLetterOrDigit(text.charAt(0))
                && !VietnameseText.isUpperCase(item.rest())
                && !isProminent(item)
                && ParagraphSetting.isLong(draft, item.line());
    }

    private static boolean isProminent(BodyItem item) {
        return RunningText.isBold(RunningText.rest(item)) || RunningText.isItalic(RunningText.rest(item));
    }

    /** Whether a sentence hangs that is surely no item of a list: it has no number, sets off no term, and no other hangs near. */
    static boolean hangs(Draft draft, Body body, int index) {
        BodyItem item = body.items().get(index);
        String text = item.line().folded();
        int colon = text.indexOf(':');
        return item.unit() == Unit.TEXT
                && isHanging(item)
                && Character.isUpperCase(text.charAt(0))
                && (colon < 0 || colon > LONGEST_TERM || colon == text.length() - 1)
                && isSentence(draft, item)
                && near(body, index).stream().noneMatch(SetApart::isHanging);
    }

    private static ImmutableList<BodyItem> near(Body body, int index) {
        ImmutableList<BodyItem> items = body.items();
        return ImmutableList.<BodyItem>builder()
                .addAll(items.subList(Math.max(0, index - 1), index))
                .addAll(items.subList(index + 1, Math.min(items.size(), index + 2)))
                .build();
    }

    private static boolean isHanging(BodyItem item) {
        ParagraphFormat format = item.line().paragraph().format();
        return format.firstLineIndent().compareTo(Length.ZERO) < 0;
    }
}
