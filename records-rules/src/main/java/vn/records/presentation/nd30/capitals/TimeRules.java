package vn.records.presentation.nd30.capitals;

import static vn.records.presentation.nd30.capitals.Annex.closed;
import static vn.records.presentation.nd30.capitals.Annex.listed;
import static vn.records.presentation.nd30.capitals.Annex.rule;
import static vn.records.presentation.nd30.capitals.Annex.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.presentation.capital.LunarYears;
import vn.records.presentation.capital.Months;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.Phrase;
import vn.records.presentation.capital.Phrases;
import vn.records.presentation.capital.Weekdays;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Holidays, years, days, events (<i>ngày lễ, ngày, tháng, năm, sự kiện lịch sử</i>), Mục V, khoản 5, 8 và 9. */
final class TimeRules {

    private static final Rule<Draft> HOLIDAYS = rule("V-05", "holidays", "V.5")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("ngày Quốc khánh").evenInSmallLetters(),
                    Phrase.of("ngày Tổng tuyển cử đầu tiên").evenInSmallLetters(),
                    Phrase.of("ngày Quốc tế Lao động").evenInSmallLetters(),
                    Phrase.of("ngày Phụ nữ Việt Nam")))))
            .examples(e -> e.passes(
                            "as printed",
                            text(
                                    "Nhân ngày Quốc khánh 2-9, ngày Tổng tuyển cử đầu tiên, ngày Quốc tế Lao động 1-5, ngày Phụ nữ"
                                            + " Việt Nam 20-10."))
                    .fails("a small name", text("Nhân Ngày quốc khánh 2/9 các đơn vị treo cờ."))
                    .fails("a small part of the name", text("Nhân ngày Quốc tế lao động các đơn vị treo cờ."))
                    .undecided("a day that is not listed", text("Nhân ngày thương binh các đơn vị thăm hỏi.")))
            .build();

    private static final Rule<Draft> YEARS = rule("V-08A", "lunar-years", "V.8.a")
            .byHeuristic(OnProse.of(new LunarYears(
                    ImmutableSet.of("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"),
                    ImmutableSet.of(
                            "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi", "tí",
                            "tị"),
                    ImmutableSet.of("năm", "xuân", "tết", "tuổi", "đán"))))
            .examples(e -> e.passes(
                            "as printed", text("Các năm Kỷ Tỵ, năm Tân Hợi, năm Mậu Tuất, Tết Mậu Thân được nhắc đến."))
                    .fails("a small branch", text("Sự kiện năm Kỷ tỵ được nhắc đến.")))
            .build();

    private static final Rule<Draft> TET = closed("V-08B", "tet", "V.8.b")
            .byHeuristic(OnProse.mending(Phrases.closed(ImmutableList.of(
                    Phrase.of("tết Nguyên đán").evenInSmallLetters(),
                    Phrase.of("tết Đoan ngọ").evenInSmallLetters(),
                    Phrase.of("tết Trung thu").evenInSmallLetters()))))
            .examples(e -> e.passes("as printed", text("Nghỉ tết Nguyên đán; tổ chức tết Đoan ngọ, tết Trung thu."))
                    .passes("where a sentence begins", text("Tết Trung thu được tổ chức tại đơn vị."))
                    .fails("two capitals too many", text("Nghỉ Tết Nguyên Đán theo quy định."))
                    .fails("one capital too many", text("Nghỉ Tết Nguyên đán theo quy định."))
                    .fails("in small letters", text("Tổ chức tết trung thu cho thiếu nhi.")))
            .build();

    /** The word Tết alone for tết Nguyên đán: what is meant no list tells. */
    private static final Rule<Draft> TET_ALONE = listed("V-08B2", "tet-alone", "V.8.b");

    private static final Rule<Draft> DAYS = closed("V-08C", "days-and-months", "V.8.c")
            .byHeuristic(OnProse.mending(
                    new Weekdays(
                            "thứ",
                            ImmutableSet.of("hai", "ba", "tư", "năm", "sáu", "bảy"),
                            ImmutableSet.of("sáng", "trưa", "tối", "đêm"),
                            ImmutableSet.of("hằng", "hàng", "buổi", "các"),
                            new Weekdays.Span("từ", "đến", "ngày")),
                    new Months(
                            Phrase.all(
                                    "tháng Hai",
                                    "tháng Ba",
                                    "tháng Tư",
                                    "tháng Năm",
                                    "tháng Sáu",
                                    "tháng Bảy",
                                    "tháng Tám",
                                    "tháng Chín",
                                    "tháng Mười",
                                    "tháng Mười một",
                                    "tháng Mười hai"),
                            Phrase.all("tháng Giêng", "tháng Chạp"),
                            "ngày",
                            "năm",
                            ImmutableSet.of(
                                    "mỗi", "hằng", "hàng", "một", "hai", "ba", "bốn", "năm", "sáu", "mấy", "mạng"))))
            .examples(e -> e.passes(
                            "as printed",
                            text("Họp sáng thứ Hai, tối thứ Tư; ngày 15 tháng Tám, ngày 01 tháng Năm năm 2026."))
                    .passes(
                            "what is counted, and a date with blanks",
                            text("Lần thứ hai, ngày 5; mỗi tháng hai lần; ngày tháng năm 2026; từ tháng Tám năm 2026."))
                    .fails("a small day", text("Họp vào sáng thứ hai tại phòng họp."))
                    .fails("a capital at the noun", text("Họp vào sáng Thứ Hai tại phòng họp."))
                    .fails("a day of each week", text("Báo cáo vào thứ sáu hằng tuần."))
                    .fails("a small month", text("Báo cáo từ tháng tám năm 2026.")))
            .build();

    private static final Rule<Draft> EVENTS = rule("V-09", "events", "V.9")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("Triều Lý").notAfter("các"),
                    Phrase.of("Triều Trần").notAfter("các"),
                    Phrase.of("Phong trào Xô viết Nghệ Tĩnh"),
                    Phrase.of("Cách mạng tháng Tám").notAfter("đường", "phố", "phường", "trường"),
                    Phrase.of("Cách mạng tháng 8").instead("Cách mạng tháng Tám")))))
            .examples(e -> e.passes(
                            "as printed",
                            text("Thời Triều Lý, Triều Trần, Phong trào Xô viết Nghệ Tĩnh, Cách mạng tháng Tám."))
                    .fails("a small class noun", text("Di tích từ thời triều Lý được tu bổ."))
                    .fails("a number in digits", text("Kỷ niệm Cách mạng tháng 8 được tổ chức."))
                    .undecided("an event that is not listed", text("Di tích từ thời triều Mạc được tu bổ.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(HOLIDAYS, YEARS, TET, TET_ALONE, DAYS, EVENTS);

    private TimeRules() {}
}
