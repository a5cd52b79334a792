package vn.records.presentation.nd30.capitals;

import static vn.records.presentation.nd30.capitals.Annex.closed;
import static vn.records.presentation.nd30.capitals.Annex.rule;
import static vn.records.presentation.nd30.capitals.Annex.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.records.presentation.capital.FamilyNames;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.Phrase;
import vn.records.presentation.capital.Phrases;
import vn.records.presentation.capital.Transcriptions;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Names of persons (<i>tên người</i>), Mục II. */
final class PersonRules {

    /** Family names that are seldom another word. */
    static final ImmutableSet<String> FAMILIES = ImmutableSet.of(
            "nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "dương",
            "tôn");

    private static final ImmutableSet<String> MIDDLES = ImmutableSet.of("văn", "thị", "ái");

    private static final Rule<Draft> VIETNAMESE = rule("II-01", "persons", "II.1.a")
            .byHeuristic(OnProse.of(
                    Phrases.open(Phrase.all("Nguyễn Ái Quốc", "Trần Phú")), new FamilyNames(FAMILIES, MIDDLES)))
            .examples(e -> e.passes(
                            "a name as printed", text("Lãnh tụ Nguyễn Ái Quốc và đồng chí Trần Phú được nhắc đến."))
                    .passes("another name", text("Giao ông Nguyễn Văn A, bà Trần Thị B thực hiện."))
                    .fails("a small middle name", text("Lãnh tụ Nguyễn ái Quốc được nhắc đến."))
                    .fails("a small given name", text("Đồng chí Trần phú được nhắc đến."))
                    .fails("a small middle name of another person", text("Giao ông Nguyễn văn A thực hiện."))
                    .undecided("a name that shows in no way", text("Giao ông Sùng a Pó thực hiện.")))
            .build();

    private static final Rule<Draft> HISTORICAL = rule("II-02", "historical-figures", "II.1.b")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("Vua Hùng").notAfter("các", "những"),
                    Phrase.of("Bà Triệu").notAfter("ông", "và").notBefore("thị"),
                    Phrase.of("Ông Gióng"),
                    Phrase.of("Bác Hồ"),
                    Phrase.of("Cụ Hồ")))))
            .examples(e -> e.passes(
                            "as printed",
                            text("Các tích Vua Hùng, Bà Triệu, Ông Gióng; lời dạy của Bác Hồ, của Cụ Hồ."))
                    .fails("a small title", text("Giỗ tổ vua Hùng được tổ chức hằng năm."))
                    .fails("another small title", text("Học tập lời dạy của bác Hồ."))
                    .undecided("a figure that is not listed", text("Lễ hội về vua Mai được tổ chức.")))
            .build();

    private static final Rule<Draft> SINO_VIETNAMESE = rule("II-03", "persons.sino-vietnamese", "II.2.a")
            .byHeuristic(OnProse.of(Phrases.open(Phrase.all("Kim Nhật Thành", "Mao Trạch Đông", "Thành Cát Tư Hãn"))))
            .examples(
                    e -> e.passes("as printed", text("Các nhân vật Kim Nhật Thành, Mao Trạch Đông, Thành Cát Tư Hãn."))
                            .fails("a small syllable", text("Tư liệu về Mao trạch Đông được sưu tầm."))
                            .undecided("a name that is not listed", text("Tư liệu về Tôn dật Tiên được sưu tầm.")))
            .build();

    static final ImmutableList<Phrase> BY_SOUND =
            Phrase.all("Vla-đi-mia", "I-lích", "Lê-nin", "Phri-đrích", "Ăng-ghen");

    private static final Rule<Draft> TRANSCRIBED = closed("II-04", "persons.transcribed", "II.2.b")
            .byHeuristic(OnProse.mending(
                    Phrases.open(BY_SOUND), new Transcriptions(PlaceRules.FOREIGN, false, PlaceRules.BY_SOUND)))
            .examples(e -> e.passes("as printed", text("Tác phẩm của Vla-đi-mia I-lích Lê-nin và Phri-đrích Ăng-ghen."))
                    .passes(
                            "another name beside two Vietnamese ones",
                            text("Tác phẩm của Xtơ-răng, tuyến Hà Nội-Hải Phòng, quan hệ Việt-Anh."))
                    .fails("a capital at each syllable", text("Tác phẩm của Vla-Đi-Mia được xuất bản."))
                    .fails("a capital at the last syllable", text("Tượng đài Lê-Nin được tu bổ."))
                    .fails("another name that shows its sound", text("Ông Xtrô-Gôn-Đa dự họp."))
                    .undecided("names joined by a hyphen", text("Tuyến Cao Bằng-Lạng Sơn, chi nhánh Crédit-Agricole.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL =
            ImmutableList.of(VIETNAMESE, HISTORICAL, SINO_VIETNAMESE, TRANSCRIBED);

    private PersonRules() {}
}
