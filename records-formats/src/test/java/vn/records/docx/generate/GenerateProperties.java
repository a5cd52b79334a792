package vn.records.docx.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.records.content.Annexed;
import vn.records.content.BodyBlock;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.document.Medium;
import vn.records.document.PlaceAndDate;
import vn.records.document.Stage;
import vn.records.docx.DocxReader;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Signing;
import vn.records.presentation.recognition.Recognizer;
import vn.records.text.VietnameseText;
import vn.records.view.DocumentView;

/** What is made of any lawful content is read back as that content, and breaks no rule. */
class GenerateProperties {

    private final DocxGenerator generator = DocxGenerator.create();

    @Provide
    Arbitrary<DocumentContent> contents() {
        return Contents.any();
    }

    @Provide
    Arbitrary<DocumentContent> issuing() {
        return Contents.issuing();
    }

    @Property(tries = 600)
    void what_is_made_breaks_no_rule(
            @ForAll("contents") DocumentContent content, @ForAll SizeSet sizes, @ForAll Medium medium)
            throws IOException {
        breaksNoRule(generator.generate(content, new GenerateOptions(sizes, medium)), options(content, medium));
    }

    @Property(tries = 100)
    void a_decision_that_issues_a_text_breaks_no_rule(
            @ForAll("issuing") DocumentContent content, @ForAll SizeSet sizes, @ForAll Medium medium)
            throws IOException {
        GenerateOptions how = new GenerateOptions(sizes, medium);
        breaksNoRule(generator.generate(content, how), options(content, medium));
        breaksNoRule(generator.generateIssued(content, how), options(content, medium));
    }

    private static void breaksNoRule(byte[] file, DraftOptions options) throws IOException {
        DocumentView view = DocxReader.create().read(file);
        assertThat(PresentationRules.check(view, options).findings()).isEmpty();
    }

    /** A document with number and date is judged as issued. */
    private static DraftOptions options(DocumentContent content, Medium medium) {
        boolean dated = content.placeAndDate()
                .map(PlaceAndDate::date)
                .filter(date -> date.toLocalDate().isPresent())
                .isPresent();
        boolean issued = dated && content.number().ordinal().isPresent();
        return DraftOptions.builder()
                .stage(issued ? Stage.ISSUED : Stage.DRAFT)
                .medium(medium)
                .dateIfBlank(LocalDate.of(2026, 11, 22))
                .build();
    }

    @Property(tries = 600)
    void what_is_made_is_recognised_as_the_same_content(
            @ForAll("contents") DocumentContent content, @ForAll SizeSet sizes) throws IOException {
        byte[] file = generator.generate(content, GenerateOptions.DEFAULT.withSizes(sizes));

        Draft draft = Recognizer.recognize(DocxReader.create().read(file), options(content, Medium.PAPER));

        DocumentType type = (DocumentType) content.type();
        assertThat(draft.type()).contains(type);
        assertThat(draft.classification().certain()).isTrue();
        assertThat(text(draft, Component.ISSUING_AGENCY)).isEqualTo(VietnameseText.upper(content.issuingAgency()));
        assertThat(text(draft, Component.PARENT_AGENCY)).isEqualTo(VietnameseText.upper(content.parentAgency()));
        assertThat(draft.number().orElseThrow().number()).isEqualTo(content.number());
        assertThat(draft.placeAndDate().flatMap(reading -> reading.value())).isEqualTo(content.placeAndDate());
        assertThat(subject(draft, type)).isEqualTo(content.subject());
        assertThat(lines(draft, Component.LEGAL_BASIS)).isEqualTo(ended(content.bases(), "", ";"));
        assertThat(addressees(draft)).isEqualTo(content.addressees());
        assertThat(body(draft)).isEqualTo(body(content));
        assertThat(draft.signings().stream().map(GenerateProperties::signatory).toList())
                .isEqualTo(signatories(content));
        assertThat(lines(draft, Component.RECIPIENTS))
                .startsWith("Nơi nhận:")
                .containsAll(ended(content.recipients(), "- ", ";"));
        assertThat(draft.annexes().stream().map(annex -> joined(annex.title())).toList())
                .isEqualTo(content.annexes().stream()
                        .map(Annexed::title)
                        .map(VietnameseText::upper)
                        .toList());
        assertThat(lines(draft, Component.URGENCY_MARK))
                .isEqualTo(content.urgency().stream().map(mark -> mark.text()).toList());
        assertThat(lines(draft, Component.SECRECY_MARK))
                .isEqualTo(content.secrecy().stream().map(mark -> mark.text()).toList());
        assertThat(lines(draft, Component.CIRCULATION_MARK))
                .isEqualTo(
                        content.circulation().stream().map(mark -> mark.text()).toList());
        assertThat(lines(draft, Component.DRAFTER_MARK))
                .isEqualTo(content.drafterMark().stream().map(Object::toString).toList());
        assertThat(draft.has(Component.CONTACT)).isEqualTo(content.contact().isPresent());
    }

    private static String text(Draft draft, Component component) {
        return draft.part(component).map(Part::text).orElse("");
    }

    private static String subject(Draft draft, DocumentType type) {
        if (type != DocumentType.OFFICIAL_LETTER) {
            return text(draft, Component.SUBJECT);
        }
        return text(draft, Component.OFFICIAL_LETTER_SUBJECT).substring("V/v ".length());
    }

    private static String joined(List<Line> lines) {
        return String.join(" ", lines.stream().map(Line::folded).toList());
    }

    private static List<String> lines(Draft draft, Component component) {
        return draft.part(component).stream()
                .flatMap(part -> part.lines().stream())
                .map(Line::folded)
                .toList();
    }

    private static List<String> ended(List<String> texts, String before, String mark) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean last = before.isEmpty() && i == texts.size() - 1;
            lines.add(before + texts.get(i) + (last ? "." : mark));
        }
        return lines;
    }

    private static List<String> addressees(Draft draft) {
        List<String> lines = lines(draft, Component.ADDRESSEES);
        if (lines.size() < 2) {
            return lines.stream()
                    .map(line -> line.substring("Kính gửi: ".length()))
                    .toList();
        }
        return lines.stream()
                .skip(1)
                .map(line -> line.substring(2, line.length() - 1))
                .toList();
    }

    private static List<String> body(Draft draft) {
        return draft.body().stream()
                .filter(item -> item.unit() != BodyItem.Unit.OPERATIVE)
                .map(item -> (item.unit() == BodyItem.Unit.TEXT || item.unit() == BodyItem.Unit.TITLE
                        ? item.line().folded()
                        : item.rest()))
                .filter(text -> !text.isEmpty())
                .map(text -> text.endsWith("./.") ? text.substring(0, text.length() - 2) : text)
                .toList();
    }

    private static List<String> body(DocumentContent content) {
        List<String> texts = new ArrayList<>();
        for (BodyBlock block : content.body()) {
            if (block instanceof BodyBlock.Heading heading) {
                texts.add(VietnameseText.upper(heading.title()));
            } else if (block instanceof BodyBlock.Article article) {
                ImmutableList.of(article.title(), article.text()).stream()
                        .filter(text -> !text.isEmpty())
                        .forEach(texts::add);
            } else if (block instanceof BodyBlock.Clause clause) {
                texts.add(clause.text());
            } else if (block instanceof BodyBlock.Point point) {
                texts.add(point.text());
            } else if (block instanceof BodyBlock.Dash dash) {
                texts.add(dash.text());
            } else if (block instanceof BodyBlock.Text text) {
                texts.add(text.text());
            }
        }
        return texts;
    }

    private static Signatory signatory(Signing signing) {
        return new Signatory(
                signing.authority().stream().map(Line::folded).collect(ImmutableList.toImmutableList()),
                signing.name().map(Line::folded).orElse(""));
    }

    private static List<Signatory> signatories(DocumentContent content) {
        return content.signatories().stream()
                .map(signatory -> new Signatory(
                        signatory.authority().stream()
                                .map(VietnameseText::upper)
                                .collect(ImmutableList.toImmutableList()),
                        signatory.name()))
                .toList();
    }
}
