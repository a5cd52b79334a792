package vn.records.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.records.place.UnitKind;

class AdministrativeUnitNameTest {

    private static final Validator VALIDATOR = Provider.WITHOUT_EXPRESSIONS.validator(Locale.ENGLISH);

    record Units(
            @AdministrativeUnitName(on = "2026-04-30") String unit,
            @AdministrativeUnitName(on = "2026-04-29") String dayBefore,
            @AdministrativeUnitName(on = "2025-06-30") String beforeList,

            @AdministrativeUnitName(
                    on = "2026-04-30",
                    kinds = {UnitKind.PROVINCE, UnitKind.CITY})
            String province) {}

    record Undated(@AdministrativeUnitName(on = "30/4/2026") String unit) {}

    @ParameterizedTest
    @CsvSource({
        "unit, Ninh Bình",
        "unit, phường hoa lư",
        "unit, Tỉnh Đăk Lăk",
        "unit, Thành phố Đồng Nai",
        "dayBefore, Tỉnh Đồng Nai",
        "beforeList, Huyện Gia Viễn",
        "beforeList, Tỉnh Hà Giang",
        "province, Thành phố Huế",
    })
    void the_name_of_a_unit_of_the_day_is_valid(String property, String name) {
        assertThat(VALIDATOR.validateValue(Units.class, property, name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "unit, Ninh Bính Hạ, no-unit",
        "unit, '', no-unit",
        "unit, Tỉnh Đồng Nai, ended",
        "unit, Tỉnh Hà Giang, ended",
        "unit, Huyện Gia Viễn, ended",
        "dayBefore, Thành phố Đồng Nai, no-unit",
        "province, Phường Hoa Lư, no-unit",
    })
    void another_name_is_told(String property, String name, String code) {
        assertThat(VALIDATOR.validateValue(Units.class, property, name))
                .singleElement()
                .extracting(Provider::finding)
                .isEqualTo(new TextFault(code, name));
    }

    @Test
    void nothing_is_valid() {
        assertThat(VALIDATOR.validateValue(Units.class, "unit", null)).isEmpty();
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThatThrownBy(() -> VALIDATOR.validateValue(Undated.class, "unit", "Ninh Bình"))
                .isInstanceOf(ValidationException.class);
    }
}
