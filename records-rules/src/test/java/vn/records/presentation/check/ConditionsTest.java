package vn.records.presentation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.presentation.check.Decisions.RIGHT;
import static vn.records.presentation.check.Decisions.said;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.page.OnParagraphs;
import vn.records.presentation.page.OnSections;
import vn.records.presentation.page.Within;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.typography.Aligned;
import vn.records.presentation.typography.FixedWords;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.presentation.typography.TextWidth;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Table;

/** Conditions on components, sections and paragraphs of a right decision and of changes of it. */
class ConditionsTest {
    private static final Aligned ALIGNED = new Aligned(Component.TYPE_NAME, Alignment.CENTRE);
    private static final Length THIRTY = Length.mm(30);
    private static final Length LIMIT = Length.mm(35);

    private static Fault fault(Verdict verdict) {
        return ((Verdict.Failed) verdict).faults().get(0);
    }

    private static Draft typeName(Alignment alignment, int at, String inserted) {
        return Decisions.with(
                RIGHT,
                Component.TYPE_NAME,
                paragraph -> (inserted.isEmpty() ? paragraph : paragraph.replacing(at, at, inserted))
                        .withFormat(paragraph.format().withAlignment(alignment)));
    }

    @Test
    void an_alignment_passes_or_is_mended() {
        Fault fault = fault(ALIGNED.apply(typeName(Alignment.LEFT, 0, "")));

        assertThat(said(ALIGNED.apply(RIGHT))).isEqualTo("passed");
        assertThat(List.of(fault.measured(), fault.required())).containsExactly(Terms.LEFT, Terms.CENTRED);
        assertThat(((Fix.SetProperty) fault.fixes().get(0)).value()).isEqualTo(Terms.CENTRED);
        assertThat(fault(ALIGNED.apply(typeName(Alignment.RIGHT, 0, ""))).measured())
                .isEqualTo(Terms.RIGHT);
        assertThat(fault(ALIGNED.apply(typeName(Alignment.JUSTIFIED, 0, ""))).measured())
                .isEqualTo(Terms.JUSTIFIED);
    }

    @Test
    void what_tabs_and_spaces_place_is_placed_by_hand() {
        assertThat(said(ALIGNED.apply(typeName(Alignment.LEFT, 0, "\t")))).isEqualTo("placed-by-hand");
        assertThat(said(ALIGNED.apply(typeName(Alignment.LEFT, 0, "  ")))).isEqualTo("placed-by-hand");
        assertThat(said(ALIGNED.apply(typeName(Alignment.LEFT, 0, " ")))).isEqualTo("failed");
        assertThat(said(ALIGNED.apply(typeName(Alignment.CENTRE, 0, "\t")))).isEqualTo("passed");
    }

    @Test
    void white_space_around_a_line_has_no_width() {
        double width = Decisions.width(Component.TYPE_NAME);
        int end = Decisions.paragraph(RIGHT, Component.TYPE_NAME).text().length();

        assertThat(width(typeName(Alignment.CENTRE, 0, "  "))).isEqualTo(width);
        assertThat(width(typeName(Alignment.CENTRE, end, "  "))).isEqualTo(width);
        assertThat(width(typeName(Alignment.CENTRE, end, "x"))).isGreaterThan(width);
    }

    private static double width(Draft draft) {
        return TextWidth.of(draft.lines().stream()
                        .filter(line -> line.folded().startsWith("QUYẾT ĐỊNH"))
                        .findFirst()
                        .orElseThrow())
                .orElseThrow()
                .toMm();
    }

    @Test
    void fixed_words_may_differ_in_case_and_spaces_only() {
        Component motto = Component.NATIONAL_MOTTO;
        String found = RIGHT.part(motto).orElseThrow().text();
        Verdict wrong = FixedWords.of(motto, "Độc lập").apply(RIGHT);

        assertThat(said(FixedWords.of(motto, "ĐỘC LẬP  - Tự do - Hạnh phúc").apply(RIGHT)))
                .isEqualTo("passed");
        assertThat(said(new FixedWords(motto, ImmutableList.of("khác", found)).apply(RIGHT)))
                .isEqualTo("passed");
        assertThat(fault(wrong).measured()).isEqualTo(Measure.words(found));
        assertThat(fault(wrong).required()).isEqualTo(Measure.words("Độc lập"));
    }

    private static Draft leftMargin(double mm) {
        List<Section> sections = RIGHT.view().sections().stream()
                .map(section -> section.withLeft(Length.mm(mm)))
                .toList();
        return Recognizer.again(RIGHT, RIGHT.view().withSections(sections));
    }

    @ParameterizedTest
    @CsvSource({"29.4,30", "29.5,0", "30,0", "35,0", "35.5,0", "35.6,35"})
    void a_length_of_a_section_lies_between_bounds(double mm, int nearest) {
        Within check = new Within(Section::left, THIRTY, LIMIT, Fix.Property.MARGIN_LEFT);
        Verdict verdict = check.apply(leftMargin(mm));

        assertThat(check.bounds()).isEqualTo(2);
        if (nearest == 0) {
            assertThat(verdict).isEqualTo(Verdict.passed());
        } else {
            Location at = Location.of(Component.PAGE, Place.root("section", 0));
            assertThat(fault(verdict).at()).isEqualTo(at);
            assertThat(fault(verdict).measured()).isEqualTo(Measure.of(Length.mm(mm)));
            assertThat(fault(verdict).required()).isEqualTo(Measure.between(Measure.of(THIRTY), Measure.of(LIMIT)));
            assertThat(fault(verdict).fixes())
                    .containsExactly(new Fix.SetProperty(at, Fix.Property.MARGIN_LEFT, Measure.of(Length.mm(nearest))));
        }
    }

    @Test
    void every_section_is_judged() {
        Section section = RIGHT.view().sections().get(0);
        Draft two = Recognizer.again(RIGHT, RIGHT.view().withSections(List.of(section, section)));
        OnSections all = new OnSections((draft, one, at) -> Optional.of(Fault.of(at, Terms.MISSING, Terms.PRESENT)), 3);

        assertThat(((Verdict.Failed) all.apply(two)).faults())
                .extracting(fault -> fault.at().place().orElseThrow().toString())
                .containsExactly("section[0]", "section[1]");
        assertThat(all.bounds()).isEqualTo(3);
    }

    @Test
    void a_component_that_is_demanded_may_be_certainly_missing() {
        Component mark = Component.SECRECY_MARK;
        OnComponent condition = new OnComponent(Component.TYPE_NAME, (draft, part) -> Verdict.undecided("asked"), 4);

        assertThat(said(new Demanded(Component.TYPE_NAME, draft -> true, condition).apply(RIGHT)))
                .isEqualTo("asked");
        assertThat(new Demanded(mark, draft -> true, condition).apply(RIGHT)).isEqualTo(Demanded.missing(mark));
        assertThat(new Demanded(mark, draft -> false, condition).apply(RIGHT)).isEqualTo(Verdicts.NOT_RECOGNISED);
        assertThat(new Demanded(mark, draft -> true, condition).bounds()).isEqualTo(4);
        assertThat(said(Demanded.missing(mark))).isEqualTo("failed: missing");
        assertThat(fault(Demanded.missing(mark)).required()).isEqualTo(Terms.PRESENT);
        assertThat(Demanded.hasTrace(RIGHT, "doclaptudohanhphuc")).isTrue();
        assertThat(Demanded.hasTrace(RIGHT, "khongcotrongvanban")).isFalse();
    }

    @Test
    void nothing_is_missing_from_what_is_not_surely_a_document() {
        Draft stray = Recognizer.again(RIGHT, RIGHT.view().withBody(ImmutableList.of()));
        OnComponent condition = OnComponent.of(Component.TYPE_NAME, (draft, part) -> Verdict.passed());

        assertThat(Demanded.isWhole(RIGHT)).isTrue();
        assertThat(Demanded.isWhole(stray)).isFalse();
        assertThat(new Demanded(Component.TYPE_NAME, draft -> true, condition).apply(stray))
                .isEqualTo(Verdicts.NOT_RECOGNISED);
    }

    private static List<String> judged(Draft draft, boolean suspect) {
        OnParagraphs all = new OnParagraphs(
                paragraph -> suspect,
                (component, paragraph) -> List.of(Fault.of(
                        Location.of(component, paragraph.place()), Measure.words(paragraph.text()), Terms.PRESENT)));
        return all.apply(draft) instanceof Verdict.Failed failed
                ? failed.faults().stream()
                        .map(fault -> fault.at().component() + " " + ((Measure.Words) fault.measured()).text())
                        .toList()
                : List.of();
    }

    @Test
    void every_paragraph_is_judged_once_under_its_component() {
        List<String> judged = judged(RIGHT, true);
        long paragraphs = RIGHT.lines().stream()
                .map(Line::paragraph)
                .map(Paragraph::place)
                .distinct()
                .count();

        assertThat(judged.stream().filter(text -> !text.startsWith("PAGE_NUMBER")))
                .hasSize((int) paragraphs);
        for (Component component : List.of(Component.NATIONAL_MOTTO, Component.TYPE_NAME, Component.SUBJECT)) {
            assertThat(judged)
                    .containsOnlyOnce(component + " "
                            + Decisions.paragraph(RIGHT, component).text());
        }
        assertThat(judged).anyMatch(text -> text.startsWith("BODY Điều 1."));
        assertThat(judged(RIGHT, false)).isEmpty();
    }

    private static Paragraph typed(String text) {
        return Texts.paragraph(Texts.piece(text, Texts.TIMES));
    }

    private static Draft headed(boolean ownFirstPage) {
        Block cell = typed("ô");
        Table table = new Table(
                Place.root("header"),
                false,
                ImmutableList.of(new Table.Row(ImmutableList.of(
                        new Table.Cell(Place.root("header"), 0, 1, false, Length.ZERO, ImmutableList.of(cell))))));
        Block shared = typed("chung");
        List<Running> runnings = List.of(
                new Running(Running.Edge.HEADER, Running.Pages.DEFAULT, ImmutableList.of(shared, table)),
                new Running(Running.Edge.FOOTER, Running.Pages.DEFAULT, ImmutableList.of(shared)),
                new Running(Running.Edge.HEADER, Running.Pages.FIRST, ImmutableList.of(typed("đầu"))));
        List<Section> sections = new ArrayList<>();
        sections.add(RIGHT.view().sections().get(0).withRunnings(runnings).withOwnFirstPage(ownFirstPage));
        return Recognizer.again(RIGHT, RIGHT.view().withSections(sections));
    }

    @Test
    void headers_and_footers_are_judged_if_they_are_shown_each_once() {
        assertThat(judged(headed(false), true).stream().filter(text -> text.startsWith("PAGE_NUMBER")))
                .containsExactly("PAGE_NUMBER chung", "PAGE_NUMBER ô");
        assertThat(judged(headed(true), true).stream().filter(text -> text.startsWith("PAGE_NUMBER")))
                .containsExactly("PAGE_NUMBER chung", "PAGE_NUMBER ô", "PAGE_NUMBER đầu");
        assertThat(judged(headed(true), false)).isEmpty();
    }

    @Test
    void a_style_is_asked_of_each_line_of_a_component() {
        Styled bold = Styled.of(Component.TYPE_NAME, Style.ANY.bold());
        Styled huge = Styled.of(Component.TYPE_NAME, Style.ANY.size(40, 41));

        assertThat(said(bold.apply(RIGHT))).isEqualTo("passed");
        assertThat(said(Styled.of(Component.TYPE_NAME, Style.ANY.notBold()).apply(RIGHT)))
                .isEqualTo("failed");
        assertThat(said(huge.apply(RIGHT))).isEqualTo("failed");
        assertThat(huge.bounds()).isEqualTo(2);
        assertThat(said(huge.on(part -> ImmutableList.of()).apply(RIGHT))).isEqualTo("passed");
        assertThat(fault(huge.aimingAt((draft, size) -> FontSize.points(41)).apply(RIGHT))
                        .fixes())
                .extracting(fix -> ((Fix.SetProperty) fix).value())
                .containsExactly(Measure.of(FontSize.points(41)));
        assertThat(fault(huge.apply(RIGHT)).fixes())
                .extracting(fix -> ((Fix.SetProperty) fix).value())
                .containsExactly(Measure.of(FontSize.points(40)));
    }
}
