package vn.records.presentation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import vn.records.document.Component;
import vn.records.document.Stage;
import vn.records.finding.Finding;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.rule.RuleBook;

/**
 * The fields of a form from which a document is to be made (<i>các trường của biểu mẫu soạn văn bản</i>), before there is a
 * document. What is given is judged by the rules that a document with it would be judged by; what is not given is not missed.
 *
 * <p>Names of agencies, types and posts are given as spoken or in capitals: the form shows them in capitals. All other words
 * are judged as they are given. For administrative documents.
 *
 * <pre>{@code
 * HeaderFields fields = HeaderFields.builder().issuingAgency("Sở Nội vụ").type("Quyết định").number("5/CV-SNV").build();
 * fields.check(DraftOptions.on(LocalDate.of(2026, 11, 22))).get(HeaderFields.Field.NUMBER);
 * }</pre>
 *
 * @since 0.1
 */
@Value.Immutable
public interface HeaderFields extends Serializable {

    /** A field of the form. */
    enum Field {
        /** The direct parent agency. */
        PARENT_AGENCY(Component.PARENT_AGENCY),
        /** The issuing agency. */
        ISSUING_AGENCY(Component.ISSUING_AGENCY),
        /** Number and symbol. */
        NUMBER(Component.NUMBER),
        /** The place of issue. */
        PLACE(Component.PLACE_AND_DATE),
        /** The date of issue. */
        DATE(Component.PLACE_AND_DATE),
        /** The type. */
        TYPE(Component.TYPE_NAME),
        /** The subject. */
        SUBJECT(Component.SUBJECT, Component.OFFICIAL_LETTER_SUBJECT),
        /** For whom, or in whose place it is signed. */
        SIGNING_FORM(Component.SIGNING_AUTHORITY),
        /** The post of who signs. */
        POST(Component.SIGNING_AUTHORITY),
        /** Who signs. */
        SIGNER(Component.SIGNER_NAME),
        /** The recipients. */
        RECIPIENTS(Component.RECIPIENTS);

        private final ImmutableSet<Component> components;

        Field(Component... components) {
            this.components = Sets.immutableEnumSet(ImmutableList.copyOf(components));
        }

        /** Whether a finding at a component is about this field. */
        boolean isAt(Component component) {
            return components.contains(component);
        }
    }

    /** What a document has once it is issued. */
    ImmutableSet<Field> OF_ISSUE = Sets.immutableEnumSet(Field.NUMBER, Field.PLACE, Field.DATE);

    /** Returns the direct parent agency; empty for none. */
    Optional<String> parentAgency();

    /** Returns the issuing agency. */
    Optional<String> issuingAgency();

    /** Returns number and symbol, without the word before them. */
    Optional<String> number();

    /** Returns the place of issue. */
    Optional<String> place();

    /** Returns the date of issue. */
    Optional<LocalDate> date();

    /** Returns the type by its name, code or slug. */
    Optional<String> type();

    /** Returns the subject, of an official letter without {@code V/v}. */
    Optional<String> subject();

    /** Returns the line above the post, such as {@code KT. GIÁM ĐỐC}, {@code TM. ỦY BAN NHÂN DÂN}; empty for none. */
    Optional<String> signingForm();

    /** Returns the post of who signs. */
    Optional<String> post();

    /** Returns who signs. */
    Optional<String> signer();

    /** Returns the recipients, a line each, as they are to stand there. */
    ImmutableList<String> recipients();

    /** Returns which fields are given. */
    @Value.NonAttribute
    default ImmutableSet<Field> given() {
        Set<Field> given = EnumSet.noneOf(Field.class);
        put(given, Field.PARENT_AGENCY, parentAgency());
        put(given, Field.ISSUING_AGENCY, issuingAgency());
        put(given, Field.NUMBER, number());
        put(given, Field.PLACE, place());
        put(given, Field.DATE, date());
        put(given, Field.TYPE, type());
        put(given, Field.SUBJECT, subject());
        put(given, Field.SIGNING_FORM, signingForm());
        put(given, Field.POST, post());
        put(given, Field.SIGNER, signer());
        if (!recipients().isEmpty()) {
            given.add(Field.RECIPIENTS);
        }
        return Sets.immutableEnumSet(given);
    }

    private static void put(Set<Field> given, Field field, Optional<?> value) {
        if (value.filter(text -> !text.toString().isBlank()).isPresent()) {
            given.add(field);
        }
    }

    /**
     * Returns what the rules say of the fields that are given, by field; a finding that is about two of them, such as place
     * and date, is at the first that is given.
     *
     * @param options as for a document; it counts as a draft while number, place or date are not given
     */
    default ImmutableListMultimap<Field, Finding> check(DraftOptions options) {
        ImmutableSet<Field> given = given();
        Draft draft = PresentationRules.recognize(
                HeaderDraft.view(this), given.containsAll(OF_ISSUE) ? options : options.withStage(Stage.DRAFT));
        RuleBook<Draft> book = PresentationRules.book(Regimes.ALL.judging(draft));
        ImmutableListMultimap.Builder<Field, Finding> found = ImmutableListMultimap.builder();
        for (Finding finding : book.evaluate(draft).findings()) {
            given.stream()
                    .filter(field -> field.isAt(finding.at().component()))
                    .findFirst()
                    .ifPresent(field -> found.put(field, finding));
        }
        return found.build();
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the fields. */
    final class Builder extends ImmutableHeaderFields.Builder {
        Builder() {}
    }
}
