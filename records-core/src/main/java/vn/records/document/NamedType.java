package vn.records.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.records.law.EffectivePeriod;
import vn.records.text.VietnameseText;

/**
 * A type of document (<i>loại văn bản</i>) that a law on form names, of the State, of the Party, or of legislation.
 *
 * @since 0.1
 */
public sealed interface NamedType permits DocumentType, PartyType, LegislationType {

    /** Returns the code that tells it from the other types of its family, such as {@code QĐ}. */
    String code();

    /** Returns the Vietnamese name, such as {@code Quyết định}. */
    String vietnameseName();

    /** Returns the English name, such as {@code Directive}. */
    String englishName();

    /** Returns the name in ASCII, such as {@code quyet-dinh}, for places where {@code Đ} cannot be typed. */
    default String slug() {
        return Arrays.stream(vietnameseName().split(" "))
                .map(VietnameseText::skeleton)
                .collect(Collectors.joining("-"));
    }

    /** Returns whether the name of the type is written on the document. */
    DocumentType.Presence typeNameLine();

    /** Returns whether the document names those to whom it is addressed below its head. */
    DocumentType.Presence addressees();

    /** Returns the period in which the law names the type; it begins with the oldest list that this library knows. */
    EffectivePeriod inForce();

    /** Whether the law names the type on a day; of days before the oldest list that this library knows, each counts. */
    default boolean isInForceOn(LocalDate day) {
        return inForce().contains(day) || day.isBefore(inForce().first());
    }

    /** Whether a later law on its form names the type no more. */
    default boolean hasEnded() {
        return inForce().last().isPresent();
    }
}
