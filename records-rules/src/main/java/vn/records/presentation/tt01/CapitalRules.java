package vn.records.presentation.tt01;

import static vn.records.presentation.tt01.Tt01.listed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import vn.records.finding.Level;
import vn.records.presentation.capital.FamilyNames;
import vn.records.presentation.capital.NewLines;
import vn.records.presentation.capital.NumberedUnits;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.PartReferences;
import vn.records.presentation.capital.Phrase;
import vn.records.presentation.capital.Phrases;
import vn.records.presentation.capital.SentenceStarts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.TypedParagraph;
import vn.records.rule.Rule;
import vn.records.view.Paragraph;

/**
 * Capital letters (<i>viết hoa</i>), Phụ lục VI. A capital is allowed in more places than under Nghị định 30/2020, such as
 * after a colon, and asked for in others, such as {@code Khoản 2}; none that came later is asked for.
 */
final class CapitalRules {

    private static final Rule<Draft> AFTER_MARK = rule("VH-01", "after-mark", "I.1")
            .byHeuristic(OnProse.of(new SentenceStarts("."), new SentenceStarts("?"), new SentenceStarts("!")))
            .examples(e -> e.passes(
                            "capitals", text("Văn bản đã được ban hành. Các cơ quan thực hiện: Báo cáo, thống kê."))
                    .fails("small behind a full stop", text("Văn bản đã được ban hành. các cơ quan thực hiện."))
                    .fails("small behind a question mark", text("Có cần sửa đổi hay không? việc này được xem xét.")))
            .build();

    private static final Rule<Draft> NEW_LINE = rule("VH-02", "after-line-break", "I.2")
            .byHeuristic(OnProse.of(new NewLines()))
            .examples(e -> e.passes(
                            "a capital behind a semicolon",
                            text("Xét yêu cầu công tác;", "Theo đề nghị của Văn phòng,"))
                    .fails("small behind a semicolon", text("Xét yêu cầu công tác;", "theo đề nghị của Văn phòng.")))
            .build();

    private static final Rule<Draft> PERSONS = rule("VH-03", "persons", "II")
            .byHeuristic(OnProse.of(
                    Phrases.open(Phrase.all(
                            "Nguyễn Ái Quốc",
                            "Trần Phú",
                            "Giàng A Pao",
                            "Kơ Pa Kơ Lơng",
                            "Đinh Tiên Hoàng",
                            "Lý Thái Tổ",
                            "Vla-đi-mia",
                            "Lê-nin")),
                    new FamilyNames(ImmutableSet.of("nguyễn", "trần", "lê", "phạm"), ImmutableSet.of("văn", "thị"))))
            .examples(
                    e -> e.passes("as printed", text("Các nhân vật Đinh Tiên Hoàng, Lý Thái Tổ, Giàng A Pao, Lê-nin."))
                            .fails("a small syllable", text("Nhân vật Đinh tiên Hoàng được nhắc đến."))
                            .fails("a capital too many", text("Tượng đài Lê-Nin được tu bổ."))
                            .undecided("a name that is not listed", text("Giao ông Sùng a Pó thực hiện.")))
            .build();

    private static final Rule<Draft> PLACES = rule("VH-04", "places", "III")
            .byHeuristic(OnProse.of(
                    Phrases.open(Phrase.all("thành phố Thái Nguyên", "tỉnh Nam Định")),
                    new NumberedUnits(
                            ImmutableSet.of("quận", "phường"),
                            ImmutableSet.of("mỗi", "từng", "các", "một", "cả", "số"),
                            ImmutableSet.of("quận", "thành", "tỉnh", "tp"))))
            .examples(e -> e.passes("as printed", text("Các đơn vị ở tỉnh Nam Định và Quận 1 báo cáo."))
                    .fails("a class noun with a capital", text("Các đơn vị ở Tỉnh Nam Định báo cáo."))
                    .fails("a small noun before digits", text("Các đơn vị ở quận 1, thành phố trực thuộc báo cáo."))
                    .undecided("a place that is not listed", text("Các đơn vị ở Xã Phù long báo cáo.")))
            .build();

    private static final Rule<Draft> CAPITAL_CITY = closed("VH-05", "capital-city", "III")
            .byHeuristic(OnProse.mending(
                    Phrases.closed(ImmutableList.of(Phrase.of("Thủ đô Hà Nội").notAfter("các", "hai", "những")))))
            .examples(e -> e.passes("as printed", text("Các đơn vị ở Thủ đô Hà Nội và thành phố Hồ Chí Minh báo cáo."))
                    .fails("a small class noun", text("Các đơn vị ở thủ đô Hà Nội báo cáo.")))
            .build();

    /** The capital of an article is asked for; that of its parts, which drafts of the time seldom have, is a warning. */
    private static final Rule<Draft> REFERENCES = closed("VH-06", "references", "V")
            .byHeuristic(OnProse.mending(new PartReferences(
                    "điều",
                    ImmutableSet.of(),
                    ImmutableSet.of("khoản", "điểm"),
                    ImmutableSet.of("tại", "theo", "của", "đổi", "sung", "bỏ"),
                    ImmutableSet.of("luật", "bộ", "nghị", "thông", "quyết", "quy", "hiến", "pháp"),
                    "điểm",
                    "")))
            .examples(e -> e.passes("as printed", text("Nội dung tại Điểm a Khoản 2 Điều 103 được thực hiện."))
                    .fails("a small article", text("Nội dung tại Khoản 2 điều 103 được thực hiện."))
                    .fails("a small clause", text("Nội dung tại khoản 2 Điều 103 được thực hiện.")))
            .build();

    private static final Rule<Draft> SOLAR_TERMS = rule("VH-07", "days", "V")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("tiết Lập xuân").evenInSmallLetters(),
                    Phrase.of("tiết Đại hàn").evenInSmallLetters()))))
            .examples(e -> e.passes("as printed", text("Vào tiết Lập xuân và tiết Đại hàn các đơn vị báo cáo."))
                    .fails("in small letters", text("Vào tiết lập xuân các đơn vị báo cáo."))
                    .undecided("a day that is not listed", text("Vào tiết thanh minh các đơn vị báo cáo.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            AFTER_MARK,
            NEW_LINE,
            PERSONS,
            PLACES,
            CAPITAL_CITY,
            REFERENCES,
            SOLAR_TERMS,
            listed("VH-08", "capital.special-nouns", "PLVI.V"));

    private CapitalRules() {}

    private static RuleEntry rule(String id, String topic, String path) {
        return closed(id, topic, path).level(Level.CONDITIONAL);
    }

    private static RuleEntry closed(String id, String topic, String path) {
        return Tt01.rule(id)
                .topic("capital." + topic)
                .cites("PLVI." + path)
                .scope(Scope.BODY_TEXT)
                .base(Specimens::letter);
    }

    private static UnaryOperator<Draft> text(String... paragraphs) {
        return BodyEdits.insertBefore(
                "Sở Nội vụ trân trọng",
                Arrays.stream(paragraphs).map(TypedParagraph::body).toArray(Paragraph[]::new));
    }
}
