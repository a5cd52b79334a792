package vn.records.content;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.DocumentNumber;
import vn.records.document.NamedType;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;

/**
 * What an administrative document is to say (<i>nội dung của văn bản hành chính</i>), component by component: Nghị định
 * 30/2020/NĐ-CP, Điều 8 and Phụ lục I; or, with a type of the Party, a document of the Party. What the form of the type has no
 * place for, {@link Misfit} tells.
 *
 * <p>Words are given as spoken: {@code Sở Nội vụ}, which the form shows in capitals; legal bases and recipients without
 * hyphens and marks at their ends. Nothing here says that the content is lawful: what is made of it can be checked.
 *
 * @since 0.1
 */
@Value.Immutable
public interface DocumentContent extends Serializable {

    /** Returns the type: {@code DocumentType}, or {@code PartyType} for a document of the Party. */
    NamedType type();

    /** Returns the direct parent agency (<i>cơ quan chủ quản trực tiếp</i>); empty for none. */
    default String parentAgency() {
        return "";
    }

    /** Returns the issuing agency, or the state title of the person who issues it. */
    String issuingAgency();

    /** Returns number and symbol; the number may be blank. */
    DocumentNumber number();

    /** Returns place and date; minutes have none. */
    Optional<PlaceAndDate> placeAndDate();

    /** Returns the subject (<i>trích yếu</i>), without {@code V/v} of an official letter; empty for none. */
    default String subject() {
        return "";
    }

    /** Returns who has the authority to issue a decision or resolution (<i>thẩm quyền ban hành</i>); empty for none. */
    default String authorityLine() {
        return "";
    }

    /** Returns the legal bases, from {@code Căn cứ} on, and last {@code Theo đề nghị của}. */
    ImmutableList<String> bases();

    /** Returns those it is addressed to (<i>Kính gửi</i>). */
    ImmutableList<String> addressees();

    /** Returns the text. */
    ImmutableList<BodyBlock> body();

    /** Returns who signs; of two, the first at the left, as in minutes. */
    ImmutableList<Signatory> signatories();

    /** Returns the recipients (<i>Nơi nhận</i>) but the file copy, such as {@code Như trên}; empty where there is no list. */
    ImmutableList<String> recipients();

    /** Returns what stands behind {@code Lưu:}, such as {@code VT} and the drafting unit. */
    ImmutableList<String> filedWith();

    /** Returns the sign of the drafter and the number of copies. */
    Optional<DrafterMark> drafterMark();

    /** Returns the secrecy. */
    Optional<Secrecy> secrecy();

    /** Returns the urgency. */
    Optional<Urgency> urgency();

    /** Returns who may read it. */
    Optional<CirculationMark> circulation();

    /** Returns where the agency is reached. */
    Optional<Contact> contact();

    /** Returns the annexes. */
    ImmutableList<Annexed> annexes();

    /** Returns the text that it issues. */
    Optional<IssuedText> issued();

    /** Checks that every text is a line, and there is a body. */
    @Value.Check
    default void check() {
        placeAndDate().ifPresent(text -> PlainText.line("place", text.place()));
        PlainText.given("issuingAgency", issuingAgency());
        PlainText.line("parentAgency", parentAgency());
        PlainText.line("subject", subject());
        PlainText.line("authorityLine", authorityLine());
        bases().forEach(text -> PlainText.given("base", text));
        addressees().forEach(text -> PlainText.given("addressee", text));
        recipients().forEach(text -> PlainText.given("recipient", text));
        filedWith().forEach(text -> PlainText.given("filedWith", text));
        checkArgument(!body().isEmpty(), "document without a body");
        checkArgument(
                signatories().size() <= 2,
                "%s signatories; the forms have place for two",
                signatories().size());
    }

    /** Returns the day whose law it is made by: the last that its date can still become, or where it is blank another. */
    default LocalDate madeOn(LocalDate ifBlank) {
        return placeAndDate().flatMap(place -> place.date().lastPossibleDay()).orElse(ifBlank);
    }

    /** Returns a copy with another number. */
    DocumentContent withNumber(DocumentNumber number);

    /** Returns a copy with another text. */
    DocumentContent withBody(Iterable<? extends BodyBlock> body);

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a content. */
    final class Builder extends ImmutableDocumentContent.Builder {
        Builder() {}
    }
}
