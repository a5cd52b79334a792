package vn.records.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.records.completeness.checklist.WordPattern;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.file.FileCode;
import vn.records.finding.RuleId;
import vn.records.retention.RetentionPeriod;
import vn.records.sample.AnyValue;
import vn.records.sample.PublicValues;

class ConvertersTest {

    private static final int VALUES = 50;

    /** Returns the types that frameworks make of a text, by the name of the method; patterns of words are no codes. */
    static List<Class<?>> codes() {
        Stream<Class<?>> made = PublicValues.types().stream()
                .filter(type -> !type.isEnum() && type != WordPattern.class)
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("valueOf") && method.getReturnType() == type));
        return Stream.concat(made, Stream.of(RuleId.class, DocumentType.class)).toList();
    }

    @SuppressWarnings("unchecked") // it is asserted below of which type it is
    private static AttributeConverter<Object, String> converter(Class<?> type) throws ReflectiveOperationException {
        Class<?> found = Class.forName("vn.records.jpa." + type.getSimpleName() + "Converter");
        assertThat(((ParameterizedType) found.getGenericSuperclass()).getActualTypeArguments())
                .containsExactly(type);
        assertThat(found.getAnnotation(Converter.class).autoApply()).isTrue();
        return (AttributeConverter<Object, String>) found.getConstructor().newInstance();
    }

    @Test
    void there_are_codes() {
        assertThat(codes()).hasSizeGreaterThan(13).contains(FileCode.class, RetentionPeriod.class);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_comes_out_of_its_column_as_it_went_in_or_does_not_go_in(Class<?> type)
            throws ReflectiveOperationException {
        AttributeConverter<Object, String> converter = converter(type);
        AnyValue any = new AnyValue(type.getName().hashCode());
        int stored = 0;
        for (int i = 0; i < VALUES; i++) {
            Object value = any.of(type);
            Optional<String> column = Optional.empty();
            try {
                column = Optional.of(converter.convertToDatabaseColumn(value));
            } catch (IllegalArgumentException e) {
                assertThat(e).message().isNotBlank();
            }
            if (column.isPresent()) {
                assertThat(converter.convertToEntityAttribute(column.get())).isEqualTo(value);
                stored++;
            }
        }
        assertThat(stored).isPositive();
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }

    @Test
    void columns_hold_what_people_write() {
        assertThat(new DocumentNumberConverter().convertToDatabaseColumn(DocumentNumber.parse("05/QĐ-UBND")))
                .isEqualTo("05/QĐ-UBND");
        assertThat(new DocumentTypeConverter().convertToDatabaseColumn(DocumentType.DECISION))
                .isEqualTo("QĐ");
        assertThat(new RetentionPeriodConverter().convertToEntityAttribute("P20Y"))
                .isEqualTo(RetentionPeriod.ofYears(20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumberConverter().convertToEntityAttribute("5/QĐ"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentTypeConverter().convertToEntityAttribute("DECISION"));
    }
}
