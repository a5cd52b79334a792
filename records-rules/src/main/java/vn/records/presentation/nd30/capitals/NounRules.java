package vn.records.presentation.nd30.capitals;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.records.presentation.nd30.capitals.Annex.listed;
import static vn.records.presentation.nd30.capitals.Annex.rule;
import static vn.records.presentation.nd30.capitals.Annex.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.Phrase;
import vn.records.presentation.capital.Phrases;
import vn.records.presentation.capital.SpecialNouns;
import vn.records.presentation.capital.TitledNames;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Special nouns, honours, posts (<i>danh từ đặc biệt, huân chương, chức vụ</i>), Mục V, khoản 1 đến 4. */
final class NounRules {

    private static final ImmutableSet<String> OURS = ImmutableSet.of("ta");

    private static final Rule<Draft> SPECIAL = rule("V-01", "special-nouns", "V.1")
            .byHeuristic(OnProse.of(
                    new SpecialNouns(
                            Phrase.of("Nhân dân").evenInSmallLetters(),
                            ImmutableSet.of("lớp", "vụ"),
                            "",
                            OURS,
                            ImmutableSet.of("báo", "đồng", "ban", "án", "sát", "đội", "an", "sĩ", "giáo", "thuốc")),
                    new SpecialNouns(
                            Phrase.of("Nhà nước").evenInSmallLetters(),
                            ImmutableSet.of("đảng"),
                            "và",
                            OURS,
                            ImmutableSet.of("toán", "hàng", "quan", "chức"))))
            .examples(e -> e.passes(
                            "as printed", text("Các tầng lớp Nhân dân tin vào chính sách của Đảng, Nhà nước ta."))
                    .passes(
                            "an attribute, and in names",
                            text("Cơ quan nhà nước, cơ quan Đảng, nhà nước; Hội đồng nhân dân; Nhà nước quản lý."))
                    .fails("the people", text("Mọi việc là để phục vụ nhân dân."))
                    .fails("the State beside the Party", text("Chủ trương của Đảng, nhà nước được thực hiện."))
                    .fails("our State", text("Chính sách của nhà nước ta được thực hiện."))
                    .fails("two capitals", text("Đời sống của Nhân Dân được nâng lên.")))
            .build();

    private static final Rule<Draft> HONOURS = rule("V-02", "honours", "V.2")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("Huân chương Sao vàng").evenInSmallLetters(),
                    Phrase.of("Nghệ sĩ Nhân dân"),
                    Phrase.of("Anh hùng Lao động")))))
            .examples(
                    e -> e.passes("as printed", text("Tặng Huân chương Sao vàng, Nghệ sĩ Nhân dân, Anh hùng Lao động."))
                            .fails("in small letters", text("Tặng thưởng huân chương sao vàng cho đơn vị."))
                            .fails("a small part", text("Phong tặng danh hiệu Nghệ sĩ nhân dân cho cá nhân."))
                            .undecided("an honour that is not listed", text("Tặng bằng khen cho cá nhân.")))
            .build();

    /** Posts, degrees and titles; a word for several takes none of them. */
    private static final ImmutableList<Phrase> TITLES = Stream.of(
                    "giáo sư",
                    "phó giáo sư",
                    "tiến sĩ",
                    "thạc sĩ",
                    "bác sĩ",
                    "chủ tịch",
                    "phó chủ tịch",
                    "bộ trưởng",
                    "thứ trưởng",
                    "giám đốc",
                    "phó giám đốc",
                    "bí thư",
                    "phó bí thư",
                    "chánh văn phòng")
            .map(title -> Phrase.of(title).notAfter("các", "hai", "phó", "nguyên", "cựu"))
            .collect(toImmutableList());

    private static final Rule<Draft> TITLED = rule("V-03", "titles-before-names", "V.3")
            .byHeuristic(OnProse.of(new TitledNames(TITLES, PersonRules.FAMILIES)))
            .examples(e -> e.passes("as printed", text("Ý kiến của Chủ tịch Quốc hội và Giáo sư Tôn Thất Tùng."))
                    .passes(
                            "a post that is no one's",
                            text("Mỗi giám đốc chịu trách nhiệm; Giám đốc Nguyễn Văn A báo cáo."))
                    .fails("a small title", text("Ý kiến của giáo sư Tôn Thất Tùng."))
                    .fails("a small post", text("Ý kiến của giám đốc Nguyễn Văn A."))
                    .undecided("a post without a name", text("Ý kiến của giám đốc đơn vị.")))
            .build();

    /** What stands alone for a person or body, out of respect: what is meant no list tells. */
    private static final Rule<Draft> ADDRESSED = listed("V-04", "respect", "V.4");

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(SPECIAL, HONOURS, TITLED, ADDRESSED);

    private NounRules() {}
}
