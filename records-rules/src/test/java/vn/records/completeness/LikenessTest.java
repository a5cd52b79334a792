package vn.records.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.Signs;
import vn.records.completeness.checklist.WordPattern;
import vn.records.document.DocumentType;
import vn.records.file.FileEntry;
import vn.records.row.Phrase;

/** What a document is taken for. A vocabulary of more than 64 words stands before the words looked for. */
class LikenessTest {
    private static final ImmutableSet<DocumentType> ANY = ImmutableSet.of();
    private static final ImmutableSet<DocumentType> DECISIONS = ImmutableSet.of(DocumentType.DECISION);
    private static final String SETTLED = "giải quyết khiếu nại";

    private static FileEntry entry(String subject) {
        return FileEntry.builder().ordinal(1).subject(subject).build();
    }

    private static FileEntry numbered(String number, String subject) {
        return FileEntry.builder().ordinal(1).number(number).subject(subject).build();
    }

    private static Constituent constituent(String id, Signs signs) {
        return Constituent.builder().id(id).title(Phrase.of("x")).signs(signs).build();
    }

    private static Signs signs(ImmutableSet<DocumentType> types, String words, String... not) {
        return new Signs(
                types,
                words.isEmpty() ? ImmutableList.of() : ImmutableList.of(WordPattern.parse(words)),
                List.of(not).stream().map(WordPattern::parse).collect(ImmutableList.toImmutableList()));
    }

    /** How far a document is taken for something. */
    private enum Likeness {
        NO,
        MAYBE,
        SURE
    }

    private static Likeness likeness(Signs signs, FileEntry entry) {
        String others =
                String.join(" ", IntStream.range(0, 130).mapToObj(i -> "từ" + i).toList());
        Checklist list = Checklist.builder()
                .id("x")
                .title(Phrase.of("x"))
                .addConstituents(constituent("khác", signs(ANY, others)), constituent("đây", signs))
                .build();
        Matching matching = new Matching(list, "", ImmutableList.of(entry));
        return !matching.sure(1).isEmpty()
                ? Likeness.SURE
                : matching.possible(1).isEmpty() ? Likeness.NO : Likeness.MAYBE;
    }

    private static Likeness likeness(String pattern, String subject) {
        return likeness(signs(ANY, pattern), entry(subject));
    }

    @Test
    void the_words_at_the_beginning_are_sure() {
        assertThat(likeness(SETTLED, "Về việc giải quyết khiếu nại")).isEqualTo(Likeness.SURE);
        assertThat(likeness(SETTLED, "Giải quyết khiếu nại của ông A")).isEqualTo(Likeness.SURE);
        assertThat(likeness("đơn", "Đơn")).isEqualTo(Likeness.SURE);
        assertThat(likeness("đơn", "Đến")).isEqualTo(Likeness.NO);
    }

    @Test
    void the_words_elsewhere_may_be_it_unless_they_may_stand_anywhere() {
        assertThat(likeness(SETTLED, "Đơn về giải quyết khiếu nại")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(SETTLED, "Khiếu nại giải quyết")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness("*" + SETTLED, "Đơn về giải quyết khiếu nại")).isEqualTo(Likeness.SURE);
        assertThat(likeness("*" + SETTLED, "Đơn về giải quyết các khiếu nại")).isEqualTo(Likeness.MAYBE);
    }

    @Test
    void more_than_half_of_the_words_and_at_least_two_that_say_something_may_be_it() {
        assertThat(likeness(SETTLED, "Giải quyết khiếu")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(SETTLED, "Giải quyết")).isEqualTo(Likeness.NO);
        assertThat(likeness("giải khiếu đơn", "Giải khiếu")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness("giải quyết đơn", "Giải quyết")).isEqualTo(Likeness.NO);
        assertThat(likeness("giải quyết đơn", "Giải")).isEqualTo(Likeness.NO);
        assertThat(likeness("giải quyết", "Giải")).isEqualTo(Likeness.NO);
    }

    @Test
    void parts_stand_one_behind_the_other_with_words_between() {
        String parts = "khiếu nại+lần hai";
        assertThat(likeness(parts, "Khiếu nại lần hai")).isEqualTo(Likeness.SURE);
        assertThat(likeness(parts, "Khiếu nại của ông A, lần hai, năm 2020")).isEqualTo(Likeness.SURE);
        assertThat(likeness(parts, "Khiếu nại lần thứ hai")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(parts, "Lần hai khiếu nại")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness("khiếu nại+nại lần", "Khiếu nại lần")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness("*a b+b c+c d", "đó a b y b c z c d")).isEqualTo(Likeness.SURE);
        assertThat(likeness("*a b+b c+c d", "đó a b y b c z d c")).isEqualTo(Likeness.MAYBE);
    }

    @Test
    void behind_the_name_of_a_type_the_words_are_sure_if_the_type_is_asked_for() {
        String subject = "Quyết định giải quyết khiếu nại";
        assertThat(likeness(signs(DECISIONS, SETTLED), entry(subject))).isEqualTo(Likeness.SURE);
        assertThat(likeness(signs(ANY, SETTLED), entry(subject))).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(signs(DECISIONS, SETTLED), entry("Thông báo giải quyết khiếu nại")))
                .isEqualTo(Likeness.NO);
        assertThat(likeness(signs(DECISIONS, SETTLED), entry("Giải quyết khiếu nại")))
                .isEqualTo(Likeness.MAYBE);
        assertThat(likeness(signs(DECISIONS, SETTLED), entry("Quyết định nghỉ việc")))
                .isEqualTo(Likeness.NO);
        assertThat(likeness(signs(DECISIONS, SETTLED), entry("Quyết định"))).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(signs(DECISIONS, "giải đơn nại"), entry("Quyết định về đơn giải trình")))
                .isEqualTo(Likeness.MAYBE);
        assertThat(likeness(signs(DECISIONS, ""), entry("Quyết định nghỉ việc")))
                .isEqualTo(Likeness.SURE);
        assertThat(likeness(signs(DECISIONS, ""), entry("Nghỉ việc"))).isEqualTo(Likeness.NO);
    }

    @Test
    void no_name_of_a_type_begins_another() {
        for (DocumentType one : DocumentType.values()) {
            for (DocumentType other : DocumentType.values()) {
                assertThat(one == other || !one.vietnameseName().startsWith(other.vietnameseName()))
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void only_the_whole_name_of_a_type_counts() {
        ImmutableSet<DocumentType> permits = ImmutableSet.of(DocumentType.LEAVE_PERMIT);
        assertThat(likeness(signs(permits, "ông A"), entry("Giấy nghỉ phép ông A")))
                .isEqualTo(Likeness.SURE);
        assertThat(likeness(signs(permits, ""), entry("Giấy nghỉ"))).isEqualTo(Likeness.NO);
        assertThat(likeness(signs(permits, ""), entry("Giấy nghỉ phép"))).isEqualTo(Likeness.SURE);
        assertThat(likeness(signs(permits, ""), entry("Đơn, giấy nghỉ phép"))).isEqualTo(Likeness.NO);
    }

    @Test
    void the_type_is_also_told_by_the_symbol() {
        Signs signs = signs(DECISIONS, SETTLED);
        String subject = "Giải quyết khiếu nại";
        assertThat(likeness(signs, numbered("12/QĐ-UBND", subject))).isEqualTo(Likeness.SURE);
        assertThat(likeness(signs, numbered("/QĐ-", subject))).isEqualTo(Likeness.SURE);
        assertThat(likeness(signs, numbered("1-2/QĐ-UBND", subject))).isEqualTo(Likeness.SURE);
        assertThat(likeness(signs, numbered("12/TB-UBND", subject))).isEqualTo(Likeness.NO);
        assertThat(likeness(signs, numbered("QĐ-UBND", subject))).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(signs, numbered("12/QĐ", subject))).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(signs, numbered("12/QĐ-UBND", "Quyết định giải quyết khiếu nại")))
                .isEqualTo(Likeness.SURE);
        assertThat(likeness(signs, numbered("12/TB-UBND", "Quyết định giải quyết khiếu nại")))
                .isEqualTo(Likeness.NO);
    }

    @Test
    void words_that_speak_against_it_do_so_wherever_they_stand() {
        Signs signs = signs(ANY, "đơn", "rút đơn", "bổ sung+lần hai");
        assertThat(likeness(signs, entry("Đơn của bà B rút đơn"))).isEqualTo(Likeness.NO);
        assertThat(likeness(signs, entry("Đơn rút khiếu nại"))).isEqualTo(Likeness.SURE);
        assertThat(likeness(signs, entry("Đơn bổ sung gửi lần hai"))).isEqualTo(Likeness.NO);
        assertThat(likeness(signs, entry("Đơn gửi lần hai có bổ sung"))).isEqualTo(Likeness.SURE);
    }

    @Test
    void a_subject_typed_without_marks_may_be_it_at_most() {
        assertThat(likeness(SETTLED, "Giai quyet khieu nai cua ong A")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(SETTLED, "Giai quyet khieu nại")).isEqualTo(Likeness.NO);
        assertThat(likeness("abc", "abc")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness("abc", "abc của A")).isEqualTo(Likeness.SURE);
        assertThat(likeness(signs(DECISIONS, SETTLED), entry("Quyet dinh giai quyet khieu nai")))
                .isEqualTo(Likeness.MAYBE);
        assertThat(likeness(signs(ANY, SETTLED, "rút"), numbered("1/QĐ-A", "rut giai quyet khieu nai")))
                .isEqualTo(Likeness.NO);
    }

    @Test
    void without_a_subject_a_document_may_be_anything_that_has_signs() {
        assertThat(likeness(SETTLED, "")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(SETTLED, " v/v ")).isEqualTo(Likeness.MAYBE);
        assertThat(likeness(Signs.NONE, entry(""))).isEqualTo(Likeness.NO);
        assertThat(likeness(Signs.NONE, entry("Đơn"))).isEqualTo(Likeness.NO);
        assertThat(likeness(signs(ANY, SETTLED), numbered("1/QĐ-A", ""))).isEqualTo(Likeness.NO);
    }

    @Test
    void what_is_surely_one_constituent_is_not_taken_for_a_possible_other() {
        Checklist list = Checklist.builder()
                .id("x")
                .title(Phrase.of("x"))
                .addConstituents(
                        constituent("a", signs(ANY, SETTLED)),
                        constituent("b", signs(ANY, "giải quyết khiếu kiện")),
                        constituent("c", signs(ANY, "*khiếu nại")))
                .build();
        FileEntry sure = entry("Giải quyết khiếu nại");
        FileEntry possible = entry("Đơn giải quyết khiếu kiện");
        FileEntry other = entry("Đơn khiếu nại");
        Matching matching = new Matching(list, "", ImmutableList.of(sure, possible, other));

        assertThat(matching.sure(0)).containsExactly(sure);
        assertThat(matching.sure(2)).containsExactly(other);
        assertThat(matching.possible(0)).containsExactly(possible);
        assertThat(matching.possible(1)).containsExactly(possible);
        assertThat(matching.possible(2)).isEmpty();
        assertThat(matching.placeOf(1)).isNegative();
    }
}
