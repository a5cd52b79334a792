package vn.records.presentation.draft;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.document.IssueDate;
import vn.records.document.NamedType;
import vn.records.document.NumberReading;
import vn.records.document.PlaceAndDateReading;
import vn.records.document.Stage;
import vn.records.law.EffectivePeriod;
import vn.records.measure.Length;
import vn.records.presentation.draft.layout.PageNumber;
import vn.records.presentation.draft.layout.RuleBelow;
import vn.records.rule.Subject;
import vn.records.text.Legibility;
import vn.records.view.DocumentView;
import vn.records.view.Section;

/**
 * A draft (<i>bản thảo văn bản</i>) with its components recognised: what the rules of presentation judge.
 *
 * @since 0.1
 */
@Value.Immutable
public interface Draft extends Subject {

    /** Returns the draft as it was read. */
    DocumentView view();

    /** Returns what the caller knows of it. */
    DraftOptions options();

    /** Returns what it was taken for. */
    Classification classification();

    /** Returns whether words can be told from its text; nothing is concluded from those of one that is not legible. */
    default Legibility legibility() {
        return Legibility.LEGIBLE;
    }

    /** Returns the hierarchy whose laws govern its form. */
    Family family();

    /** Returns what it is among the documents of its file. */
    default Role role() {
        return Role.MAIN;
    }

    /** Returns which of the documents of its file it is, from 1. */
    default int ordinal() {
        return 1;
    }

    /** Returns the ordinal of the document it was issued with, is a form of or makes a copy of, if it is any of these. */
    OptionalInt belongsTo();

    @Override
    LocalDate judgedFor();

    /** Returns the lines of the main text in order, blank ones too, those of boxes not. */
    ImmutableList<Line> lines();

    /** Returns the lines in text boxes. */
    ImmutableList<Line> boxLines();

    /** Returns the components that were found; several of one kind only for annexes and signing blocks. */
    ImmutableListMultimap<Component, Part> parts();

    /** Returns the paragraphs of the body with their place in its structure; data in tables is not among them. */
    ImmutableList<BodyItem> body();

    /** Returns the signing blocks, from left to right; most documents have one. */
    ImmutableList<Signing> signings();

    /** Returns the annexes. */
    ImmutableList<Annex> annexes();

    /** Returns the block that makes it a paper copy, if it is one. */
    Optional<CopyBlock> copyBlock();

    /** Returns the lines in brackets that name the document it is attached to, if it is attached to one. */
    ImmutableList<Line> attachedTo();

    /** Returns the page number fields in headers and footers. */
    ImmutableList<PageNumber> pageNumbers();

    /** Returns the number and symbol as read, where found. */
    Optional<NumberReading> number();

    /** Returns the place and date as read, where found. */
    Optional<PlaceAndDateReading> placeAndDate();

    /** Returns how many other documents with a head of their own follow in the file. */
    int laterDocuments();

    /** Returns the index of the line after the last one of the document that is judged; what follows is attached to it. */
    int mainEnd();

    /** Returns the days that it may be dated, where its own date is partly blank and no other day was asked for. */
    @Value.NonAttribute
    default Optional<EffectivePeriod> possibleDays() {
        Optional<IssueDate> own = placeAndDate()
                .map(PlaceAndDateReading::date)
                .filter(date -> options().date().isEmpty() && !date.isComplete());
        Optional<LocalDate> first = own.flatMap(IssueDate::firstPossibleDay);
        Optional<LocalDate> last = own.flatMap(IssueDate::lastPossibleDay);
        return first.isPresent() && last.isPresent()
                ? Optional.of(EffectivePeriod.of(first.get(), last.get()))
                : Optional.empty();
    }

    @Override
    default Length tolerance() {
        return options().tolerance();
    }

    /** Returns the type of document, where it is one that the law names. */
    @Value.NonAttribute
    default Optional<DocumentType> type() {
        return classification().type();
    }

    /** Returns the type of document of whatever family, where it is one that the law names. */
    @Value.NonAttribute
    default Optional<NamedType> named() {
        return classification().named();
    }

    /** Whether its type is one of these. */
    default boolean isType(NamedType... types) {
        return named().isPresent() && ImmutableList.copyOf(types).contains(named().get());
    }

    /** Whether it is a decision or resolution. */
    @Value.NonAttribute
    default boolean decides() {
        return type().filter(DocumentType::decides).isPresent();
    }

    /** Whether its type is one of those that the law gives no form: what such a document has to have nothing tells. */
    @Value.NonAttribute
    default boolean lacksForm() {
        return type().filter(type -> !type.hasForm()).isPresent();
    }

    /** Whether it is still being drafted. */
    @Value.NonAttribute
    default boolean isBeingDrafted() {
        return options().stage() == Stage.DRAFT;
    }

    /** Returns a component, the first of its kind. */
    default Optional<Part> part(Component component) {
        return parts().get(component).stream().findFirst();
    }

    /** Whether a component was found. */
    default boolean has(Component component) {
        return parts().containsKey(component);
    }

    /** Whether it is a form that was not filled in (<i>mẫu chưa điền</i>): much of it is blank or marks of a template. */
    @Value.NonAttribute
    default boolean isNotFilledIn() {
        return Unfilled.is(this);
    }

    /** Returns the line drawn below a component, where one was found. */
    default Optional<RuleBelow> ruleBelow(Component component) {
        return part(component).flatMap(part -> RulesBelow.of(this, part));
    }

    /** Returns the section a line stands in. */
    default Section sectionOf(Line line) {
        return view().sections()
                .get(Math.min(line.paragraph().section(), view().sections().size() - 1));
    }

    /** Returns what rules read from it so far; a copy begins anew. */
    @Value.Lazy
    default Readings readings() {
        return new Readings();
    }

    /** Returns a copy taken for something else. */
    Draft withClassification(Classification classification);

    /** Returns a copy under another law. */
    Draft withFamily(Family family);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    final class Builder extends ImmutableDraft.Builder {
        Builder() {}
    }
}
