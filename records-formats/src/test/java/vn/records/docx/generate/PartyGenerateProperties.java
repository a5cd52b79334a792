package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.content.DocumentContent;
import vn.records.document.Component;
import vn.records.document.PartyType;
import vn.records.document.Stage;
import vn.records.docx.DocxReader;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Part;
import vn.records.text.VietnameseText;

/** What is made of any content of the Party is read back as a document of the Party of that type, and breaks no rule. */
class PartyGenerateProperties {

    @Provide
    Arbitrary<DocumentContent> contents() {
        return PartyContents.any();
    }

    @Property(tries = 2500)
    void what_is_made_is_of_the_party_and_of_its_type_and_breaks_no_rule(@ForAll("contents") DocumentContent content)
            throws IOException {
        byte[] file = DocxGenerator.create().generate(content, GenerateOptions.DEFAULT);

        FileJudgement judgement = PresentationRules.checkAll(DocxReader.create().read(file), options(content));

        Draft draft = judgement.first().draft();
        assertThat(judgement.further()).isEmpty();
        assertThat(draft.family()).isEqualTo(Family.PARTY);
        assertThat(draft.isType((PartyType) content.type())).isTrue();
        assertThat(draft.classification().certain()).isTrue();
        assertThat(text(draft, Component.ISSUING_AGENCY)).isEqualTo(shown(content.issuingAgency()));
        assertThat(text(draft, Component.PARENT_AGENCY)).isEqualTo(shown(content.parentAgency()));
        assertThat(draft.number().orElseThrow().number()).isEqualTo(content.number());
        assertThat(draft.placeAndDate().flatMap(reading -> reading.value())).isEqualTo(content.placeAndDate());
        assertThat(draft.annexes()).hasSameSizeAs(content.annexes());
        assertThat(judgement.first().report().findings()).isEmpty();
    }

    private static DraftOptions options(DocumentContent content) {
        return DraftOptions.builder()
                .stage(content.number().ordinal().isPresent() ? Stage.ISSUED : Stage.DRAFT)
                .dateIfBlank(LocalDate.of(2018, 4, 3))
                .build();
    }

    private static String shown(String name) {
        return VietnameseText.foldTones(VietnameseText.upper(name));
    }

    private static String text(Draft draft, Component component) {
        return draft.part(component).map(Part::text).orElse("");
    }
}
