package vn.records.presentation.body;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Stretch;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Reading;
import vn.records.presentation.typography.Style;
import vn.records.view.Span;

/**
 * The type that the text of the body is set in: its size and slope. Where it must be upright, italic type within a paragraph
 * is free; a paragraph wholly in italics fails unless it is a note, a remark in brackets or one of the reasons that open the
 * body.
 */
final class RunningText {

    private static final ImmutableList<String> NOTES = ImmutableList.of(
            "(", "*", "[", "ghi chú", "lưu ý", "chú thích", "nguồn", "đơn vị tính", "bảng ", "biểu ", "hình ", "ví dụ");

    private static final ImmutableList<String> REASONS =
            ImmutableList.of("căn cứ", "xét", "theo", "thực hiện", "để", "sau khi", "trên cơ sở");

    private static final Reading<Integer> REASONS_AT_TOP = Reading.by(RunningText::countReasons);

    private RunningText() {}

    /** Returns the verdict on the text of a paragraph after its number; reasons may have a slope of their own. */
    static Verdict judge(Draft draft, Body body, int index, Style style, boolean reasonsApart) {
        BodyItem item = body.items().get(index);
        Stretch text = rest(item);
        if (!ParagraphSetting.isRunning(item) || text.visible().isEmpty() || isNote(item)) {
            return Verdict.notApplicable("not-running-text");
        }
        Style sizes = style.sizeAlone();
        Style slope = style.slopeAlone();
        Optional<Fault> size = sizes.judge(text).flatMap(fault -> sizes.judge(withNumber(item, sizes)));
        Optional<Fault> italic = isItalic(text) && !(reasonsApart && isReason(draft, index))
                ? slope.judge(withNumber(item, slope))
                : Optional.empty();
        return Verdict.of(ImmutableList.copyOf(
                size.isPresent() ? size.stream().toList() : italic.stream().toList()));
    }

    /** Returns what stands in the line after the number. */
    static Stretch rest(BodyItem item) {
        return Stretch.of(
                Component.BODY,
                item.line(),
                Math.min(item.labelEnd(), item.line().text().length()),
                item.line().text().length());
    }

    static boolean isItalic(Stretch text) {
        return text.visible().stream().allMatch(span -> span.format().italic());
    }

    private static boolean isNote(BodyItem item) {
        return beginsWith(item, NOTES);
    }

    /** Returns the text, with its number where that is wrong in the same way, so that both are mended together. */
    private static Stretch withNumber(BodyItem item, Style style) {
        return style.judge(Headings.label(item)).isPresent() ? Stretch.of(Component.BODY, item.line()) : rest(item);
    }

    private static boolean isReason(Draft draft, int index) {
        return index < REASONS_AT_TOP.of(draft);
    }

    /** Reasons stand in italics before the first unit of the body; a sentence that leads on to it may end them. */
    private static int countReasons(Draft draft) {
        ImmutableList<BodyItem> items = Body.of(draft).items();
        int count = 0;
        while (count < items.size() && items.get(count).unit() == Unit.TEXT && isItalic(rest(items.get(count)))) {
            count++;
        }
        return count > 0 && (draft.has(Component.LEGAL_BASIS) || beginsWith(items.get(0), REASONS)) ? count : 0;
    }

    private static boolean beginsWith(BodyItem item, ImmutableList<String> words) {
        for (String each : words) {
            if (item.line().startsWith(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all spans that show letters or digits are bold. */
    static boolean isBold(Stretch text) {
        ImmutableList<Span> shown = text.visible();
        return !shown.isEmpty() && shown.stream().allMatch(span -> span.format().bold());
    }
}
