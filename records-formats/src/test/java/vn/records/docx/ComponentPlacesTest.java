package vn.records.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.document.Component;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Part;
import vn.records.reader.DocumentReadException;
import vn.records.sample.Papers;
import vn.records.sample.Papers.Between;
import vn.records.sample.Papers.Layout;
import vn.records.view.DocumentView;

/** Word files that differ from a right decision in the place of one component only. */
class ComponentPlacesTest {

    private static final DraftOptions OPTIONS = DraftOptions.on(LocalDate.of(2026, 11, 22));
    private static final Papers PAPERS = new Papers(Layout.TABLE, Between.LINE);
    private static final String DECISION = PAPERS.decision("      ");
    private static final String END = "</w:tbl>";
    private static final String HEAD = DECISION.substring(0, DECISION.indexOf(END) + END.length());
    private static final String REST = DECISION.substring(HEAD.length());
    private static final String FOOT = REST.substring(REST.lastIndexOf("<w:tbl>"));
    private static final String NAME = FOOT.substring(FOOT.lastIndexOf("<w:p>"), FOOT.lastIndexOf("</w:tc>"));

    private static String frame(String content) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"9072\"/></w:tblGrid>"
                + "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"9072\" w:type=\"dxa\"/></w:tcPr>" + content
                + "<w:p/></w:tc></w:tr></w:tbl>";
    }

    /** Each cell of the head is a table of its own. */
    private static String nestedCells(String head) {
        return head.replaceAll("(<w:tcPr>.*?</w:tcPr>)(.*?)(</w:tc>)", "$1" + frame("$2") + "<w:p/>$3");
    }

    private static String inColumns(String head) {
        List<String> cells = Stream.of(head.split("<w:tc>"))
                .skip(1)
                .map(cell -> cell.replaceAll("<w:tcPr>.*?</w:tcPr>|</?w:t(c|r|bl)>", ""))
                .toList();
        String columns = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                + "<w:cols w:num=\"2\" w:space=\"200\"/>";
        return cells.get(0) + "<w:p><w:r><w:br w:type=\"column\"/></w:r></w:p>" + cells.get(1)
                + "<w:p><w:pPr><w:sectPr><w:type w:val=\"continuous\"/>" + columns + "</w:sectPr></w:pPr></w:p>";
    }

    private static Arguments shape(String what, String body) {
        return Arguments.of(what, body);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("as it should be", DECISION),
                shape("the head in a frame", frame(HEAD) + REST),
                shape("the head in two frames", frame(frame(HEAD)) + REST),
                shape("each side of the head in a table of its own", nestedCells(HEAD) + REST),
                shape("all in a frame", frame(DECISION)),
                shape("the foot in a frame", DECISION.replace(FOOT, frame(FOOT))),
                shape("the head in columns", inColumns(HEAD) + REST),
                shape(
                        "the name below the table",
                        DECISION.replace(NAME, "<w:p/>")
                                + NAME.replace("center", "left")
                                        .replace(">Nguyễn", ">" + "\u00a0".repeat(60) + "Nguyễn")),
                shape(
                        "unseen signs",
                        DECISION.replace("Điều", "\u200bĐi\u00adều").replace("Nơi nhận", "\ufeffNơi nhận")));
    }

    private static JudgedDocument judged(String body) throws DocumentReadException {
        return judged(DocxReader.create().read(PAPERS.file(body)));
    }

    private static JudgedDocument judged(DocumentView view) {
        return PresentationRules.checkAll(view, OPTIONS).first();
    }

    private static Optional<String> text(Draft draft, Component component) {
        return draft.part(component).map(Part::text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void the_components_are_the_same_and_nothing_is_wrong(String what, String body) throws DocumentReadException {
        JudgedDocument document = judged(body);
        Draft right = judged(DECISION).draft();

        for (Component component : right.parts().keySet()) {
            assertThat(text(document.draft(), component)).as("%s", component).isEqualTo(text(right, component));
        }
        assertThat(document.report().findings())
                .extracting(finding -> finding.rule().value())
                .filteredOn(rule -> !rule.contains("-PAGE-"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void written_and_read_again_they_are_found_again(String what, String body) throws DocumentReadException {
        DocumentView view = DocxReader.create().read(PAPERS.file(body));
        Draft again = judged(DocxReader.create().read(ViewDocx.write(view))).draft();

        for (Component component :
                List.of(Component.NUMBER, Component.PLACE_AND_DATE, Component.SUBJECT, Component.SIGNER_NAME)) {
            assertThat(text(again, component))
                    .as("%s", component)
                    .isEqualTo(text(judged(view).draft(), component));
        }
    }

    @Test
    void a_section_has_the_columns_it_states() throws DocumentReadException {
        DocumentView view = DocxReader.create().read(PAPERS.file(inColumns(HEAD) + REST));

        assertThat(view.sections()).extracting(section -> section.columns()).containsExactly(2, 1);
    }
}
