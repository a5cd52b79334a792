package vn.records.presentation.nd30.capitals;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.records.presentation.nd30.capitals.Annex.rule;
import static vn.records.presentation.nd30.capitals.Annex.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.Phrase;
import vn.records.presentation.capital.Phrases;
import vn.records.presentation.capital.ShortNames;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Names of agencies and organisations (<i>tên cơ quan, tổ chức</i>), Mục IV. */
final class BodyRules {

    /** Words before a class of bodies that several of them share, or that make another word of it. */
    private static final String[] SEVERAL = {
        "các", "những", "liên", "hai", "ba", "hoặc", "cán", "đảng", "chi", "toàn", "nội", "đồng", "cơ", "trụ", "cục"
    };

    /** Ministries from 01/3/2025 and bodies that the annex and the decree itself print. */
    private static final ImmutableList<Phrase> BODIES = Stream.of(
                    "Bộ Công an",
                    "Bộ Dân tộc và Tôn giáo",
                    "Bộ Giáo dục và Đào tạo",
                    "Bộ Khoa học và Công nghệ",
                    "Bộ Ngoại giao",
                    "Bộ Nội vụ",
                    "Bộ Nông nghiệp và Môi trường",
                    "Bộ Quốc phòng",
                    "Bộ Tài chính",
                    "Bộ Tài nguyên và Môi trường",
                    "Bộ Tư pháp",
                    "Bộ Văn hóa, Thể thao và Du lịch",
                    "Bộ Y tế",
                    "Sở Giáo dục và Đào tạo",
                    "Sở Khoa học và Công nghệ",
                    "Sở Nội vụ",
                    "Sở Nông nghiệp và Môi trường",
                    "Sở Tài chính",
                    "Sở Tư pháp",
                    "Sở Y tế",
                    "Tập đoàn Điện lực Việt Nam",
                    "Thanh tra Chính phủ",
                    "Văn phòng Chính phủ",
                    "Văn phòng Chủ tịch nước",
                    "Hội đồng nhân dân",
                    "Ủy ban nhân dân",
                    "Tòa án nhân dân",
                    "Viện kiểm sát nhân dân")
            .map(name -> Phrase.of(name).notAfter(SEVERAL))
            .collect(toImmutableList());

    /** Names with capitals that are written in two ways. */
    private static final ImmutableList<Phrase> IN_TWO_WAYS = ImmutableList.of(
            Phrase.of("Bộ Công Thương").or("Bộ Công thương").notAfter(SEVERAL),
            Phrase.of("Sở Công Thương").or("Sở Công thương").notAfter(SEVERAL),
            Phrase.of("Ban Chỉ đạo trung ương về Phòng chống tham nhũng")
                    .or("Ban Chỉ đạo Trung ương về Phòng chống tham nhũng"));

    private static final Rule<Draft> VIETNAMESE = rule("IV-01", "bodies", "IV.1.a")
            .byHeuristic(OnProse.of(Phrases.open(BODIES), Phrases.open(IN_TWO_WAYS)))
            .examples(e -> e.passes(
                            "as printed",
                            text(
                                    "Báo cáo của Ban Chỉ đạo trung ương về Phòng chống tham nhũng, Văn phòng Chủ tịch nước, Bộ"
                                            + " Tài nguyên và Môi trường, Tập đoàn Điện lực Việt Nam, Hội đồng nhân dân tỉnh Sơn La,"
                                            + " Sở Tài chính."))
                    .passes("both ways of one name", text("Ý kiến của Bộ Công Thương và của Bộ Công thương."))
                    .passes("several behind one noun", text("Ý kiến của Bộ Nội vụ và các sở Tài chính, Tư pháp."))
                    .fails("a small field", text("Ý kiến của Bộ tài nguyên và môi trường."))
                    .fails("a capital at each syllable", text("Ý kiến của Bộ Tài Nguyên Và Môi Trường."))
                    .fails("a small class of body", text("Ý kiến của sở Tài chính."))
                    .fails("a council", text("Ý kiến của Hội Đồng Nhân Dân tỉnh."))
                    .undecided("a body that is not listed", text("Ý kiến của Trung Tâm Dịch Vụ Hành Chính.")))
            .build();

    private static final Rule<Draft> SPECIAL = rule("IV-02", "bodies.special", "IV.1.b")
            .byHeuristic(OnProse.of(Phrases.closed(
                    Phrase.all("Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam", "Văn phòng Trung ương Đảng"))))
            .examples(e -> e.passes(
                            "as printed",
                            text(
                                    "Ý kiến của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam và Văn phòng Trung ương Đảng."))
                    .fails("small letters in it", text("Ý kiến của Ban chấp hành trung ương Đảng cộng sản Việt Nam."))
                    .fails("small letters in the other", text("Ý kiến của Văn phòng trung ương Đảng.")))
            .build();

    private static final Rule<Draft> FOREIGN = rule("IV-03", "bodies.foreign", "IV.2.a")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("Liên hợp quốc"),
                    Phrase.of("Tổ chức Y tế thế giới").or("Tổ chức Y tế Thế giới")))))
            .examples(e -> e.passes("as printed", text("Ý kiến của Liên hợp quốc (UN) và Tổ chức Y tế thế giới (WHO)."))
                    .fails("a capital at each syllable", text("Ý kiến của Liên Hợp Quốc."))
                    .fails("a small field", text("Ý kiến của Tổ chức y tế Thế giới."))
                    .undecided("a body that is not listed", text("Ý kiến của Ngân hàng thế giới.")))
            .build();

    private static final Rule<Draft> SHORT = rule("IV-04", "bodies.foreign-short", "IV.2.b")
            .byHeuristic(OnProse.of(new ShortNames(ImmutableSet.of("WTO", "UNDP", "UNESCO", "ASEAN"))))
            .examples(e -> e.passes("as printed", text("Ý kiến của WTO, UNDP, UNESCO, ASEAN."))
                    .fails("one capital", text("Ý kiến của Wto."))
                    .fails("one capital in another", text("Ý kiến của các nước Asean."))
                    .undecided("a body that is not listed", text("Ý kiến của Unicef.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(VIETNAMESE, SPECIAL, FOREIGN, SHORT);

    private BodyRules() {}
}
