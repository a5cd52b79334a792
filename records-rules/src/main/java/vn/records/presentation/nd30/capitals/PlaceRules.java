package vn.records.presentation.nd30.capitals;

import static vn.records.presentation.nd30.capitals.Annex.closed;
import static vn.records.presentation.nd30.capitals.Annex.rule;
import static vn.records.presentation.nd30.capitals.Annex.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.presentation.capital.HyphenatedNames;
import vn.records.presentation.capital.NumberedUnits;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.Phrase;
import vn.records.presentation.capital.Phrases;
import vn.records.presentation.capital.Transcriptions;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Names of places with their class noun, and of places abroad (<i>tên địa lý</i>), Mục III, khoản 1, điểm a đến c, khoản 2. */
final class PlaceRules {

    /** Words that stand before the name of a place abroad. */
    static final ImmutableSet<String> FOREIGN =
            ImmutableSet.of("phố", "đô", "nước", "bang", "hòa", "tỉnh", "cảng", "sân", "ở", "tại", "đảo", "sông");

    static final ImmutableList<Phrase> BY_SOUND = Phrase.all("Mát-xcơ-va", "Men-bơn");

    private static final Rule<Draft> UNITS = rule("III-01", "places", "III.1.a")
            .byHeuristic(
                    OnProse.of(Phrases.open(Provinces.withNoun()), new HyphenatedNames(Provinces.ofTwoSyllables())))
            .examples(e -> e.passes("as printed", text("Các đơn vị ở thành phố Thái Nguyên và tỉnh Nam Định báo cáo."))
                    .passes(
                            "where a sentence begins",
                            text("Tỉnh Nam Định báo cáo kết quả. Thành phố Hà Nội cũng vậy."))
                    .passes("several behind one noun", text("Các tỉnh Ninh Bình, Nam Định và thành phố Huế báo cáo."))
                    .fails("a class noun with a capital", text("Các đơn vị ở Tỉnh Nam Định báo cáo kết quả."))
                    .fails("a small syllable", text("Các đơn vị ở tỉnh Nam định báo cáo kết quả."))
                    .fails("a hyphen", text("Các đơn vị ở vùng Thái-Nguyên báo cáo kết quả."))
                    .undecided("a commune", text("Các đơn vị ở Xã Phù long báo cáo kết quả.")))
            .build();

    private static final Rule<Draft> NUMBERED = rule("III-02", "places.numbered", "III.1.b")
            .byHeuristic(OnProse.of(
                    Phrases.open(
                            ImmutableList.of(Phrase.of("Phường Điện Biên Phủ").notAfter("các"))),
                    new NumberedUnits(
                            ImmutableSet.of("quận", "phường"),
                            ImmutableSet.of("mỗi", "từng", "các", "một", "cả", "số"),
                            ImmutableSet.of("quận", "thành", "tỉnh", "tp"))))
            .examples(e -> e.passes("as printed", text("Các đơn vị ở Quận 1 và Phường Điện Biên Phủ báo cáo."))
                    .passes("what is counted", text("Mỗi phường 2 đồng chí; các đơn vị ở Phường 3 báo cáo."))
                    .fails("a small noun before digits", text("Các đơn vị ở quận 1, thành phố Huế báo cáo."))
                    .fails("a small noun before an event", text("Các đơn vị ở phường Điện Biên Phủ báo cáo."))
                    .undecided("a name of which nothing is known", text("Các đơn vị ở phường Trần Quý báo cáo.")))
            .build();

    private static final Rule<Draft> SPECIAL = closed("III-03", "capital-city", "III.1.c")
            .byHeuristic(OnProse.mending(Phrases.closed(ImmutableList.of(
                    Phrase.of("Thủ đô Hà Nội").notAfter("các", "hai", "những"),
                    Phrase.of("Thành phố Hồ Chí Minh").notAfter("các", "hai", "ba", "những")))))
            .examples(e -> e.passes("as printed", text("Các đơn vị ở Thủ đô Hà Nội và Thành phố Hồ Chí Minh báo cáo."))
                    .passes("several cities", text("Báo cáo của Thủ đô Hà Nội và các thành phố Hồ Chí Minh, Cần Thơ."))
                    .passes(
                            "in the subject of another document",
                            text(
                                    "Thực hiện Nghị quyết số 98/2023/QH15 ngày 24 tháng 6 năm 2023 của Quốc hội về phát triển thành phố"
                                            + " Hồ Chí Minh; ý kiến của Thủ đô Hà Nội."))
                    .fails("a small class noun", text("Các đơn vị ở thủ đô Hà Nội báo cáo."))
                    .fails("the other special name", text("Các đơn vị ở thành phố Hồ Chí Minh báo cáo."))
                    .fails("a capital at each syllable", text("Các đơn vị ở Thành Phố Hồ Chí Minh báo cáo.")))
            .build();

    private static final Rule<Draft> ABROAD = rule("III-08", "places.sino-vietnamese", "III.2.a")
            .byHeuristic(OnProse.of(Phrases.open(Phrase.all("Bắc Kinh", "Bình Nhưỡng"))))
            .examples(e -> e.passes("as printed", text("Các đoàn từ Bắc Kinh, Bình Nhưỡng, Pháp và Anh đã đến."))
                    .fails("a small syllable", text("Đoàn công tác từ Bắc kinh đã đến."))
                    .undecided("a name that is a word too", text("Đoàn công tác của nước anh đã đến.")))
            .build();

    private static final Rule<Draft> TRANSCRIBED = closed("III-09", "places.transcribed", "III.2.b")
            .byHeuristic(
                    OnProse.mending(Phrases.open(BY_SOUND), new Transcriptions(FOREIGN, true, PersonRules.BY_SOUND)))
            .examples(e -> e.passes("as printed", text("Các đoàn từ Mát-xcơ-va và Men-bơn đã đến."))
                    .passes("another name", text("Đoàn công tác ở Xtốc-khôm đã về."))
                    .fails("a capital at each syllable", text("Đoàn công tác từ Mát-Xcơ-Va đã đến."))
                    .fails("another name that shows its sound", text("Đoàn công tác ở Xtốc-Khôm đã về."))
                    .undecided("a name that may be Vietnamese", text("Đoàn công tác ở Ca-Na-Đa đã về.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(UNITS, NUMBERED, SPECIAL, ABROAD, TRANSCRIBED);

    private PlaceRules() {}
}
