package vn.records.presentation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.check.Decisions.RIGHT;
import static vn.records.presentation.check.Decisions.said;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.Recognizer;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Rewrite;

/** What paragraphs behind Điều 1 of a decision are; {@code *bold*}, {@code ^centred}. */
class BodyTest {
    private static final Line FIRST = RIGHT.body().stream()
            .filter(item -> item.unit() == Unit.ARTICLE)
            .findFirst()
            .orElseThrow()
            .line();

    private static Paragraph paragraph(String typed) {
        boolean centred = typed.startsWith("^");
        List<Texts.Piece> pieces = new ArrayList<>();
        boolean bold = false;
        for (String text : (centred ? typed.substring(1) : typed).split("\\*", -1)) {
            if (!text.isEmpty()) {
                pieces.add(Texts.piece(text, Texts.TIMES.withBold(bold)));
            }
            bold = !bold;
        }
        return Texts.paragraph(pieces.toArray(Texts.Piece[]::new))
                .withFormat(ParagraphFormat.PLAIN.withAlignment(centred ? Alignment.CENTRE : Alignment.LEFT));
    }

    private static Draft draft(String... typed) {
        return Recognizer.again(RIGHT, Rewrite.body(RIGHT.view(), paragraph -> {
            List<Paragraph> out = new ArrayList<>(List.of(paragraph));
            if (paragraph.place().equals(FIRST.paragraph().place())) {
                List.of(typed).forEach(text -> out.add(paragraph(text)));
            }
            return out;
        }));
    }

    /** Returns the units of the paragraphs put in. */
    private static List<Unit> units(String... typed) {
        List<BodyItem> items = Body.of(draft(typed)).items();
        int from = 0;
        while (!items.get(from).line().folded().equals(FIRST.folded())) {
            from++;
        }
        int behind = items.size() - 6;
        return items.subList(from + 1, behind).stream().map(BodyItem::unit).toList();
    }

    private static Unit unit(String typed) {
        return units(typed).get(0);
    }

    @Test
    void a_chapter_stands_alone_or_in_the_middle_or_in_bold() {
        assertThat(unit("Chương V")).isEqualTo(Unit.CHAPTER);
        assertThat(unit("*Chương III QUY ĐỊNH*")).isEqualTo(Unit.CHAPTER);
        assertThat(unit("^Chương IV QUY ĐỊNH")).isEqualTo(Unit.CHAPTER);
        assertThat(unit("Chương II của Luật này quy định việc ấy.")).isEqualTo(Unit.TEXT);
        assertThat(unit("*Chương II* của Luật này quy định việc ấy.")).isEqualTo(Unit.TEXT);
        assertThat(units("*Mục 1*", "*Phần thứ nhất*", "*Tiểu mục 1*"))
                .containsExactly(Unit.SECTION, Unit.PART, Unit.SUBSECTION);
        assertThat(unit("Mục 1 của chương này áp dụng.")).isEqualTo(Unit.TEXT);
        assertThat(unit("Phần thứ nhất của Luật này áp dụng.")).isEqualTo(Unit.TEXT);
    }

    @Test
    void a_heading_has_two_hundred_characters_at_most() {
        String number = "Chương I ";
        assertThat(unit("^" + number + "a".repeat(200 - number.length()))).isEqualTo(Unit.CHAPTER);
        assertThat(unit("^" + number + "a".repeat(201 - number.length()))).isEqualTo(Unit.TEXT);
        assertThat(units("Chương I", "*" + "a".repeat(200) + "*")).containsExactly(Unit.CHAPTER, Unit.TITLE);
        assertThat(units("Chương I", "*" + "a".repeat(201) + "*")).containsExactly(Unit.CHAPTER, Unit.TEXT);
    }

    @Test
    void a_title_is_bold_and_stands_below_a_number_alone() {
        assertThat(units("Chương I", "*Tên chương*", "Chữ", "*Đậm*"))
                .containsExactly(Unit.CHAPTER, Unit.TITLE, Unit.TEXT, Unit.TEXT);
        assertThat(units("Chương I", "Không đậm", "x")).containsExactly(Unit.CHAPTER, Unit.TEXT, Unit.TEXT);
        assertThat(units("*Chương I TÊN*", "*Đậm*")).containsExactly(Unit.CHAPTER, Unit.TEXT);
        assertThat(units("Điều 5.", "*Đậm*")).containsExactly(Unit.ARTICLE, Unit.TEXT);
        assertThat(units("^*Chương I*", "^*TÊN*", "^*TIẾP*", "*Đậm*"))
                .containsExactly(Unit.CHAPTER, Unit.TITLE, Unit.TITLE, Unit.TEXT);
        assertThat(units("*Đậm*")).containsExactly(Unit.TEXT);
    }

    @Test
    void the_number_of_an_article_has_a_mark_or_is_bold() {
        assertThat(unit("Điều 8. Phạm vi")).isEqualTo(Unit.ARTICLE);
        assertThat(unit("Điều 9: Phạm vi")).isEqualTo(Unit.ARTICLE);
        assertThat(unit("*Điều 7* Phạm vi")).isEqualTo(Unit.ARTICLE);
        assertThat(unit("*Điều* 7 Phạm vi")).isEqualTo(Unit.TEXT);
        assertThat(unit("Điều 6 *Nghị định này* áp dụng.")).isEqualTo(Unit.TEXT);
    }

    @Test
    void letters_that_are_roman_digits_begin_no_list() {
        assertThat(units("I. MỘT", "II. HAI", "C. CHỮ", "L. CHỮ", "III. BA", "V. NĂM", "IV. BỐN", "V. NĂM"))
                .containsExactly(
                        Unit.ROMAN, Unit.ROMAN, Unit.TEXT, Unit.TEXT, Unit.ROMAN, Unit.TEXT, Unit.ROMAN, Unit.ROMAN);
        assertThat(units("X. CHỮ", "I. MỘT", "I. MỘT", "VII. BẢY"))
                .containsExactly(Unit.TEXT, Unit.ROMAN, Unit.ROMAN, Unit.ROMAN);
        assertThat(unit("IIII. BỐN")).isEqualTo(Unit.TEXT);
    }

    @Test
    void a_point_has_a_bracket_or_a_space_behind_its_mark() {
        assertThat(units("a) điểm", "b. điểm", "c.điểm", "d)điểm", "đ."))
                .containsExactly(Unit.POINT, Unit.POINT, Unit.TEXT, Unit.POINT, Unit.POINT);
    }

    @Test
    void what_is_quoted_is_left_out_and_other_units_stay() {
        assertThat(units("“Điều 10. Trích dẫn”", "1. khoản", "- gạch", "chữ"))
                .containsExactly(Unit.CLAUSE, Unit.DASH, Unit.TEXT);
    }

    @Test
    void items_are_found_by_unit_and_by_what_stands_before() {
        Body body = Body.of(RIGHT);

        assertThat(body.hasArticles()).isTrue();
        assertThat(body.of(Unit.ARTICLE)).hasSize(3);
        assertThat(body.of(Unit.ARTICLE, Unit.OPERATIVE)).hasSize(4);
        assertThat(body.of(Unit.CHAPTER)).isEmpty();
        assertThat(body.after(0)).contains(body.items().get(1));
        assertThat(body.after(body.items().size() - 2)).isPresent();
        assertThat(body.after(body.items().size() - 1)).isEmpty();
        assertThat(body.items()).filteredOn(Body::isHeading).isEmpty();
        assertThat(Body.of(draft("Chương I")).items())
                .filteredOn(Body::isHeading)
                .hasSize(1);
    }

    private static Draft unclosed(String... last) {
        String end = Body.of(RIGHT)
                .items()
                .get(Body.of(RIGHT).items().size() - 1)
                .line()
                .paragraph()
                .text();
        List<Paragraph> kept = new ArrayList<>();
        for (Line line : RIGHT.lines()) {
            if (line.zone().isEmpty() && !kept.contains(line.paragraph())) {
                kept.add(line.paragraph());
                if (line.paragraph().text().equals(end)) {
                    break;
                }
            }
        }
        List.of(last).forEach(text -> kept.add(paragraph(text)));
        return Recognizer.again(RIGHT, RIGHT.view().withBody(kept));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 59, 60, 61})
    void short_lines_at_an_end_without_closing_may_be_a_signature(int length) {
        Body body = Body.of(unclosed("a".repeat(length), "Ông A"));
        String last = body.items().get(body.items().size() - 1).line().folded();

        assertThat(last.equals("a".repeat(length))).isEqualTo(length >= 60);
    }

    private static Line line(String typed) {
        List<BodyItem> items = Body.of(draft(typed)).items();
        return items.stream()
                .map(BodyItem::line)
                .filter(line -> line.paragraph().text().equals(typed.replace("*", "")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_line_is_bold_if_all_that_shows_is() {
        assertThat(Body.isBold(line("*đậm hết*"))).isTrue();
        assertThat(Body.isBold(line("*đậm* một phần"))).isFalse();
        assertThat(Body.isBold(line("*đậm hết* "))).isTrue();
        assertThat(Body.isBold(line("chữ thường"))).isFalse();
    }

    @Test
    void a_paragraph_goes_on_behind_a_line_break() {
        assertThat(Body.goesOn(line("một dòng"))).isFalse();
        assertThat(Body.goesOn(line("dòng một\ndòng hai"))).isTrue();
        assertThat(Body.goesOn(line("dòng một\n"))).isFalse();
    }

    @Test
    void a_condition_on_units_is_asked_of_each_or_does_not_apply() {
        OnBody.Judge fails = (draft, body, index) ->
                Verdict.failed(Fault.of(Location.of(Component.BODY), Measure.of(index), Terms.PRESENT));
        Verdict verdict =
                OnBody.of(ImmutableSet.of(Unit.ARTICLE), "none", fails).apply(RIGHT);

        assertThat(((Verdict.Failed) verdict).faults())
                .extracting(fault -> ((Measure.Count) fault.measured()).number())
                .containsExactly(1L, 4L, 7L);
        assertThat(said(OnBody.of(ImmutableSet.of(Unit.CHAPTER), "no-chapter", fails)
                        .apply(RIGHT)))
                .isEqualTo("none: no-chapter");
        assertThat(new OnBody(ImmutableSet.of(Unit.CHAPTER), "x", fails, 2).bounds())
                .isEqualTo(2);
    }
}
