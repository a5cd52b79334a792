package vn.records.presentation.nd30.capitals;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static vn.records.presentation.nd30.capitals.Annex.closed;
import static vn.records.presentation.nd30.capitals.Annex.rule;
import static vn.records.presentation.nd30.capitals.Annex.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.records.document.DocumentType;
import vn.records.presentation.capital.NumberedDocuments;
import vn.records.presentation.capital.OnProse;
import vn.records.presentation.capital.PartReferences;
import vn.records.presentation.capital.Phrase;
import vn.records.presentation.capital.Phrases;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Documents, their parts, works (<i>tên văn bản, viện dẫn, tác phẩm</i>), Mục V, khoản 6, 7 và 10. */
final class DocumentRules {

    private static final String OF = "ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.";

    private static final String[] SEVERAL = {"các", "những", "hai", "ba", "nhiều", "một"};

    private static final Rule<Draft> NAMED = rule("V-06", "documents", "V.6")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("Bộ luật Hình sự").notAfter(SEVERAL).evenInSmallLetters(),
                    Phrase.of("Luật Tổ chức Quốc hội")))))
            .examples(e -> e.passes("as printed", text("Theo Bộ luật Hình sự và Luật Tổ chức Quốc hội."))
                    .fails("in small letters", text("Hành vi bị xử lý theo bộ luật hình sự."))
                    .fails("a small first syllable of the name", text("Thẩm quyền theo Luật tổ chức Quốc hội."))
                    .undecided("an act that is not listed", text("Thẩm quyền theo Luật đấu thầu.")))
            .build();

    /** A contract is left out, as work is done under one ({@code theo hợp đồng}) in the names of laws. */
    private static final ImmutableList<Phrase> KINDS = Stream.concat(
                    Stream.of("luật", "bộ luật", "pháp lệnh", "nghị định", "thông tư", "thông tư liên tịch"),
                    Arrays.stream(DocumentType.values())
                            .filter(type -> type != DocumentType.CONTRACT && !type.hasEnded())
                            .map(DocumentType::vietnameseName))
            .map(Phrase::of)
            .collect(toImmutableList());

    private static final Rule<Draft> NUMBERED = rule("V-06B", "documents.numbered", "V.6")
            .byHeuristic(OnProse.of(new NumberedDocuments(KINDS, "số", ImmutableSet.copyOf(SEVERAL))))
            .examples(
                    e -> e.passes("as printed", text("Thực hiện Nghị định số 30/2020/NĐ-CP " + OF))
                            .passes(
                                    "several",
                                    text(
                                            "Các nghị định số 30/2020/NĐ-CP " + OF,
                                            "Thực hiện Nghị định số 30/2020/NĐ-CP."))
                            .fails("a small kind", text("Thực hiện nghị định số 30/2020/NĐ-CP " + OF))
                            .fails(
                                    "another small kind",
                                    text(
                                            "Thực hiện công văn số 12/SNV-VP ngày 05 tháng 3 năm 2026 của Sở Nội vụ về việc nộp hồ sơ.")))
            .build();

    private static final Rule<Draft> REFERENCES = closed("V-07", "references", "V.7")
            .byHeuristic(OnProse.mending(new PartReferences(
                    "điều",
                    ImmutableSet.of("khoản", "điểm"),
                    ImmutableSet.of("phần", "chương", "mục"),
                    ImmutableSet.of("tại", "theo", "của", "đổi", "sung", "bỏ"),
                    ImmutableSet.of("luật", "bộ", "nghị", "thông", "quyết", "quy", "hiến", "pháp", "điều"),
                    "điểm",
                    "tiểu")))
            .examples(e -> e.passes(
                            "as printed",
                            text(
                                    "Theo điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự.",
                                    "Theo điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III của Nghị quyết đó."))
                    .passes(
                            "where a sentence begins",
                            text("Khoản 2 Điều 5 được bãi bỏ. Điểm a khoản 1 Điều 6 cũng vậy."))
                    .passes(
                            "what is counted, and an item of the budget",
                            text("Quy chế gồm 2 chương, 12 điều 3 phụ lục, hạch toán Loại 340 Khoản 341, theo Điều 7."))
                    .fails("a small article", text("Nội dung tại điểm a khoản 2 điều 103 được thực hiện."))
                    .fails("a clause with a capital", text("Nội dung tại Khoản 2 Điều 103 được thực hiện."))
                    .fails("a point with a capital", text("Nội dung tại Điểm a khoản 2 Điều 103 được thực hiện."))
                    .fails("a small chapter", text("Nội dung tại Điều 5 chương II được thực hiện.")))
            .build();

    private static final Rule<Draft> WORKS = rule("V-10", "works", "V.10")
            .byHeuristic(OnProse.of(Phrases.open(ImmutableList.of(
                    Phrase.of("từ điển Bách khoa toàn thư"),
                    Phrase.of("tạp chí Cộng sản").or("Tạp chí Cộng sản")))))
            .examples(e -> e.passes("as printed", text("Theo từ điển Bách khoa toàn thư và tạp chí Cộng sản."))
                    .fails("a small title", text("Bài đăng trên Tạp chí cộng sản."))
                    .fails("a capital at each syllable", text("Mục từ trong từ điển Bách Khoa Toàn Thư."))
                    .undecided("a work that is not listed", text("Bài đăng trên Tạp chí văn thư.")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(NAMED, NUMBERED, REFERENCES, WORKS);

    private DocumentRules() {}
}
