package vn.records.presentation.words;

import static vn.records.document.Component.BODY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.law.Acts;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.Regime;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.tidy.LettersIAndY;
import vn.records.presentation.tidy.Numbers;
import vn.records.presentation.tidy.Ranges;
import vn.records.presentation.tidy.Spacing;
import vn.records.presentation.tidy.Syllables;
import vn.records.presentation.tidy.TonePlaces;
import vn.records.rule.Language;
import vn.records.rule.Rule;
import vn.records.rule.Wording;

/**
 * Text that was typed with care (<i>soạn thảo gọn, thống nhất</i>): what no provision asks and good offices do. The drafter
 * answers for the draft. Off unless an agency or a user asks.
 */
public final class TidyRules {

    /** The name of their book. */
    public static final String ID = "tidy";

    private static final String FILE = "tidy";

    /** The file with the words of the rule on composed letters, which some laws ask for themselves. */
    private static final String COMPOSED_FILE = "composed";

    private static final EffectivePeriod IN_FORCE =
            EffectivePeriod.since(Acts.inForce(Acts.CIRCULAR_01_2011).first());

    private static final String WORDS = "rà soát tài liệu lưu trữ của Sở Nội vụ";

    /** Words that Vietnamese can have. */
    static final Rule<Draft> SYLLABLES = rule("01")
            .topic("tidy.syllables")
            .byHeuristic(Syllables.possible())
            .examples(e -> e.passes("words of the language", Edits.nothing())
                    .passes("loan words", text("thống kê boong tàu, xoong, pin, iốt, ôxy, ghi-đông đang lưu giữ"))
                    .passes("a name", text("thống kê hồ sơ của ông Qủa đang lưu giữ"))
                    .passes("a quotation", text("thống kê hồ sơ “nghành” đang lưu giữ"))
                    .fails("ngh before a", text("thống kê hồ sơ của nghành đang lưu giữ"))
                    .fails("the tone on the u of qu", text("thống kê kết qủa đang lưu giữ"))
                    .fails("a tone that goes with no t", text("thống kê hồ sơ đật, đầt đang lưu giữ")))
            .build();

    /** One place of tone marks. */
    static final Rule<Draft> TONE_PLACES = rule("02")
            .topic("tidy.tone-places")
            .byHeuristic(TonePlaces.alike())
            .examples(e -> e.passes("on the first vowel", text("thống kê hồ sơ hòa giải, ủy quyền đang lưu giữ"))
                    .passes("on the second vowel", text("thống kê hồ sơ hoà giải, uỷ quyền đang lưu giữ"))
                    .passes("a name", text("thống kê hồ sơ hòa giải của bà Thuý đang lưu giữ"))
                    .passes("where there is no choice", text("thống kê hồ sơ hòa giải, quý, hoàn, quả đang lưu giữ"))
                    .fails("both", text("thống kê hồ sơ hòa giải, uỷ quyền đang lưu giữ"))
                    .fails("Ủy and uỷ", text("thống kê hồ sơ Ủy ban, uỷ quyền đang lưu giữ")))
            .build();

    /** No space before a mark or behind an opening bracket. */
    static final Rule<Draft> MARKS = rule("03")
            .topic("tidy.space-at-marks")
            .byHeuristic(Spacing.noneAtMarks())
            .examples(e -> e.passes("none", Edits.nothing())
                    .passes("brackets", text("thống kê hồ sơ (tài liệu) đang lưu giữ"))
                    .passes("a sum", text("thống kê hồ sơ tỷ lệ 1 : 500 đang lưu giữ"))
                    .passes("the name of a file", text("thống kê hồ sơ dạng .docx, .pdf đang lưu giữ"))
                    .fails("before a comma", text("thống kê hồ sơ , tài liệu đang lưu giữ"))
                    .fails("before a closing bracket", text("thống kê hồ sơ (tài liệu ) đang lưu giữ"))
                    .fails("behind an opening bracket", text("thống kê hồ sơ ( tài liệu) đang lưu giữ")))
            .build();

    /** Single spaces. */
    static final Rule<Draft> DOUBLED = rule("04")
            .topic("tidy.doubled-spaces")
            .byHeuristic(Spacing.single())
            .examples(e -> e.passes("single", Edits.nothing())
                    .passes("room for a day", text("thống kê hồ sơ ngày  tháng  năm 2026 đang lưu giữ"))
                    .fails("two between words", text("thống kê  hồ sơ, tài liệu đang lưu giữ")))
            .build();

    /** A space behind each mark. */
    static final Rule<Draft> MISSING = rule("05")
            .topic("tidy.space-behind-marks")
            .byHeuristic(Spacing.behindMarks())
            .examples(e -> e.passes("there", Edits.nothing())
                    .passes(
                            "numbers, times, addresses",
                            text("thống kê 1.234,5 hồ sơ lúc 8:30 tại luutru.gov.vn, TP.HCM"))
                    .passes("an abbreviation", text("thống kê hồ sơ của ThS.Nguyễn Văn A, các điểm a,b,c"))
                    .fails("behind a comma", text("thống kê hồ sơ,tài liệu đang lưu giữ"))
                    .fails("behind a full stop", text("thống kê hồ sơ.Tài liệu đang lưu giữ")))
            .build();

    /** One letter of i and y. */
    static final Rule<Draft> I_AND_Y = rule("06")
            .topic("tidy.i-and-y")
            .byHeuristic(LettersIAndY.alike())
            .examples(e -> e.passes("y", text("thống kê hồ sơ kỹ thuật, kỹ năng, lý lịch"))
                    .passes("i in one syllable, y in another", text("thống kê hồ sơ kĩ thuật, lý lịch"))
                    .passes("two words", text("thống kê tỷ lệ hồ sơ tỉ mỉ, ti vi của công ty"))
                    .fails("both in one syllable", text("thống kê hồ sơ kỹ thuật, kĩ năng")))
            .build();

    /** One way from year to year. */
    static final Rule<Draft> RANGES = rule("07")
            .topic("tidy.ranges")
            .byHeuristic(Ranges.alike())
            .examples(e -> e.passes("alike", text("thống kê hồ sơ giai đoạn 2016-2020, 2021-2025"))
                    .passes("a standard", text("thống kê hồ sơ giai đoạn 2016 - 2020 theo TCVN 1981-2009"))
                    .fails("two ways", text("thống kê hồ sơ giai đoạn 2016-2020, 2021 - 2025"))
                    .fails("a hyphen and a dash", text("thống kê hồ sơ giai đoạn 2016-2020, 2021–2025")))
            .build();

    /** Numbers written the Vietnamese way. */
    static final Rule<Draft> NUMBERS = rule("08")
            .topic("tidy.numbers")
            .byHeuristic(Numbers.vietnamese())
            .examples(e -> e.passes("Vietnamese", text("thống kê 1.234.567 hồ sơ, đạt 12,5%"))
                    .passes("the number of a section", text("thống kê hồ sơ tại mục 2.5, khoản 3.1"))
                    .fails("commas between thousands", text("thống kê 1,234,567 hồ sơ"))
                    .fails("a decimal point", text("thống kê hồ sơ, đạt 12.5%")))
            .build();

    /** All of them. */
    public static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .add(SYLLABLES, TONE_PLACES, MARKS, DOUBLED, MISSING, I_AND_Y, RANGES, NUMBERS)
            .addAll(TidyPages.ALL)
            .build();

    private TidyRules() {}

    static RuleEntry rule(String id) {
        return RuleEntry.of("TIDY", id, Acts.DECREE_30_2020, Specimens::decision)
                .inForce(IN_FORCE)
                .cites("Đ10.4")
                .level(Level.OPTIONAL)
                .basis(Basis.HOUSE)
                .scope(Scope.BODY_TEXT);
    }

    private static UnaryOperator<Draft> text(String words) {
        return Edits.replace(BODY, WORDS, words);
    }

    /** Returns the rules as the book of a regime takes them over; it asks for nothing twice. */
    public static ImmutableList<Rule<Draft>> of(Regime regime) {
        ImmutableSet<String> own = regime.rules().stream().map(Rule::topic).collect(ImmutableSet.toImmutableSet());
        return ALL.stream()
                .filter(rule -> !own.contains(rule.topic()))
                .map(rule -> rule.takenOver(regime.inForce(), regime.acts()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the texts of some of them in a language. */
    public static Wording words(ImmutableList<Rule<Draft>> rules, Language language) {
        boolean composed = rules.stream().anyMatch(rule -> rule.id().equals(TidyPages.COMPOSED.id()));
        return Wording.load(
                TidyRules.class,
                composed ? ImmutableList.of(FILE, COMPOSED_FILE) : ImmutableList.of(FILE),
                language);
    }
}
