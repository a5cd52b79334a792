package vn.records.presentation.recognition.line;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.records.document.PlaceAndDateReading;
import vn.records.presentation.draft.BodyItem;
import vn.records.text.VietnameseText;

/**
 * The day on which a meeting is held (<i>thời gian họp</i>), which minutes name in the place of one below Quốc hiệu:
 * {@code Thời gian bắt đầu: 8 giờ 00, ngày 29 tháng 6 năm 2015}.
 */
public final class MeetingDate {

    private static final ImmutableList<String> BEGINNINGS =
            ImmutableList.of("thời gian", "hôm nay", "vào hồi", "vào lúc", "bắt đầu", "lúc", "hồi");

    /** So many paragraphs from the beginning it may stand. */
    private static final int FIRST_PARAGRAPHS = 6;

    private MeetingDate() {}

    /** Returns the day that one of the first paragraphs of minutes names. */
    public static Optional<PlaceAndDateReading> in(List<BodyItem> items) {
        return items.stream()
                .limit(FIRST_PARAGRAPHS)
                .map(item -> VietnameseText.lower(item.rest()))
                .filter(text -> BEGINNINGS.stream().anyMatch(text::startsWith))
                .findFirst()
                .flatMap(text -> PassingNote.dateIn(text, 0));
    }
}
