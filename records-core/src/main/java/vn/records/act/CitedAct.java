package vn.records.act;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import vn.records.document.IssueDate;
import vn.records.text.VietnameseText;

/**
 * An act or document as a text cites it (<i>văn bản được viện dẫn</i>): what is written of it, and no more. Blanks of a draft
 * stay blank.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a and b: tên loại, số và ký hiệu, thời gian ban hành,
 * cơ quan ban hành, trích yếu; a luật or pháp lệnh by its name and date.
 *
 * @since 0.1
 */
@Value.Immutable
public interface CitedAct extends Serializable {

    /** Returns the name of its type, such as {@code Nghị định}. */
    String type();

    /** Returns number and symbol as written, such as {@code 30/2020/NĐ-CP}; a blank ordinal is {@code …}. */
    Optional<String> number();

    /** Returns its date; a blank part is blank, and so are day and month where only the year is named. */
    Optional<IssueDate> date();

    /** Returns the issuer as it is named, such as {@code Bộ trưởng Bộ Tư pháp}. */
    Optional<String> issuer();

    /** Returns the name of a law without the word luật, the subject of another document. */
    Optional<String> name();

    /** Returns the provision that is meant, such as {@code khoản 2 Điều 5}. */
    Optional<String> clause();

    /** Whether it is named as an amendment of the act before it ({@code được sửa đổi, bổ sung bởi …}). */
    default boolean isAmendment() {
        return false;
    }

    /** Whether it is a luật, bộ luật or pháp lệnh, which is cited by name and date. */
    @Value.NonAttribute
    default boolean isLaw() {
        return ActKind.LAW.isOfType(type()) || ActKind.ORDINANCE.isOfType(type());
    }

    /** Returns the symbol: what stands behind ordinal and year, such as {@code NĐ-CP}. */
    @Value.NonAttribute
    default Optional<String> symbol() {
        return number().map(ActScanner::symbol);
    }

    /** Returns the year in its number, such as 2020 of {@code 30/2020/NĐ-CP}. */
    @Value.NonAttribute
    default Optional<Integer> yearOfNumber() {
        return number().flatMap(ActScanner::yearOfNumber);
    }

    /** Returns the name by which a register has a law; empty for what is no law or has no name. */
    @Value.NonAttribute
    default Optional<String> lookupName() {
        String type = VietnameseText.foldCase(type());
        boolean whole = type.equals("bộ luật") || ActKind.CONSTITUTION.isOfType(type);
        return isLaw() || whole
                ? name().map(ActScanner::withoutNumbers).map(name -> whole ? type() + " " + name : name)
                : Optional.empty();
    }

    /**
     * Checks the type.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        checkArgument(!type().isBlank(), "no type");
    }

    /** Returns the citation in full, as khoản 6 writes it. */
    @Value.NonAttribute
    default String text() {
        StringBuilder text = new StringBuilder();
        clause().ifPresent(clause -> text.append(clause).append(' '));
        text.append(type());
        if (isLaw()) {
            name().ifPresent(name -> text.append(' ').append(name));
        }
        number().ifPresent(number -> text.append(" số ").append(number));
        date().ifPresent(date -> text.append(' ').append(ActScanner.text(date)));
        issuer().ifPresent(issuer -> text.append(" của ").append(issuer));
        if (!isLaw()) {
            name().ifPresent(name -> text.append(' ').append(name));
        }
        return text.toString();
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

    /** Builds a citation. */
    final class Builder extends ImmutableCitedAct.Builder {
        Builder() {}
    }
}
