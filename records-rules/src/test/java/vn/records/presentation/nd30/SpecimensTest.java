package vn.records.presentation.nd30;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.records.document.Component.ADDRESSEES;
import static vn.records.document.Component.ANNEX;
import static vn.records.document.Component.AUTHORITY_LINE;
import static vn.records.document.Component.CIRCULATION_MARK;
import static vn.records.document.Component.CONTACT;
import static vn.records.document.Component.COPY_FORM;
import static vn.records.document.Component.DRAFTER_MARK;
import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.LEGAL_BASIS;
import static vn.records.document.Component.NATIONAL_MOTTO;
import static vn.records.document.Component.NATIONAL_NAME;
import static vn.records.document.Component.NUMBER;
import static vn.records.document.Component.OFFICIAL_LETTER_SUBJECT;
import static vn.records.document.Component.PARENT_AGENCY;
import static vn.records.document.Component.PLACE_AND_DATE;
import static vn.records.document.Component.RECIPIENTS;
import static vn.records.document.Component.SIGNER_NAME;
import static vn.records.document.Component.SIGNING_AUTHORITY;
import static vn.records.document.Component.SUBJECT;
import static vn.records.document.Component.TYPE_NAME;
import static vn.records.document.Component.URGENCY_MARK;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.records.document.DocumentType;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Part;

class SpecimensTest {

    private static final Map<String, Supplier<Draft>> ALL = Map.ofEntries(
            Map.entry("decision", Specimens::decision),
            Map.entry("unnumbered decision", Specimens::unnumberedDecision),
            Map.entry("indirect decision", Specimens::indirectDecision),
            Map.entry("resolution", Specimens::resolution),
            Map.entry("letter", Specimens::letter),
            Map.entry("letter to many", Specimens::letterToMany),
            Map.entry("report", Specimens::report),
            Map.entry("plan", Specimens::plan),
            Map.entry("minutes", Specimens::minutes),
            Map.entry("telegram", Specimens::telegram),
            Map.entry("with annexes", Specimens::withAnnexes),
            Map.entry("attached", Specimens::attached),
            Map.entry("paper copy", Specimens::paperCopy),
            Map.entry("marked", Specimens::marked));

    @TestFactory
    Stream<DynamicTest> a_specimen_has_no_finding() {
        return ALL.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(PresentationRules.book()
                                        .evaluate(entry.getValue().get())
                                        .findings())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> the_head_of_a_specimen_is_certain() {
        return ALL.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Draft draft = entry.getValue().get();

                    assertThat(draft.family()).isEqualTo(Family.STATE);
                    boolean copy = draft.classification().kind() == Kind.COPY;
                    assertThat(draft.parts().keySet())
                            .contains(ISSUING_AGENCY)
                            .contains(copy ? COPY_FORM : NATIONAL_NAME, copy ? NUMBER : NATIONAL_MOTTO);
                    assertThat(draft.parts().values().stream()
                                    .filter(part -> part.component().compareTo(SIGNING_AUTHORITY) < 0))
                            .allMatch(Part::certain);
                }));
    }

    @Test
    void decisions_have_all_components_of_form_1_2() {
        for (Draft decision : Stream.of(Specimens.decision(), Specimens.indirectDecision(), Specimens.withAnnexes())
                .toList()) {
            assertThat(decision.type()).contains(DocumentType.DECISION);
            assertThat(decision.parts().keySet())
                    .contains(PARENT_AGENCY, NUMBER, PLACE_AND_DATE, TYPE_NAME, SUBJECT, AUTHORITY_LINE, LEGAL_BASIS)
                    .contains(SIGNING_AUTHORITY, SIGNER_NAME, RECIPIENTS);
        }
        assertThat(Specimens.withAnnexes().annexes()).hasSize(2);
        assertThat(Specimens.withAnnexes().parts().get(ANNEX)).hasSize(2);
        assertThat(Specimens.resolution().type()).contains(DocumentType.RESOLUTION);
    }

    @Test
    void letters_have_their_subject_below_the_number() {
        for (Draft letter : Stream.of(Specimens.letter(), Specimens.letterToMany(), Specimens.marked())
                .toList()) {
            assertThat(letter.type()).contains(DocumentType.OFFICIAL_LETTER);
            assertThat(letter.parts().keySet())
                    .contains(OFFICIAL_LETTER_SUBJECT, ADDRESSEES)
                    .doesNotContain(SUBJECT);
        }
    }

    @Test
    void other_types_are_told_by_their_names() {
        assertThat(Specimens.report().type()).contains(DocumentType.REPORT);
        assertThat(Specimens.plan().type()).contains(DocumentType.PLAN);
        assertThat(Specimens.minutes().type()).contains(DocumentType.MINUTES);
        assertThat(Specimens.telegram().type()).contains(DocumentType.TELEGRAM);
    }

    @Test
    void attached_documents_and_copies_are_told_from_others() {
        assertThat(Specimens.attached().classification().kind()).isEqualTo(Kind.ATTACHED);
        assertThat(Specimens.paperCopy().classification().kind()).isEqualTo(Kind.COPY);
        assertThat(Specimens.paperCopy().has(COPY_FORM)).isTrue();
    }

    @Test
    void marks_and_contact_lines_are_found() {
        assertThat(Specimens.marked().parts().keySet()).contains(URGENCY_MARK, CIRCULATION_MARK, DRAFTER_MARK, CONTACT);
    }
}
