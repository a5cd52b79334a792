package vn.records.jpa;

import jakarta.persistence.Converter;
import vn.records.register.RegisterNumber;

/**
 * Stores numbers of registers (<i>số đến</i>).
 *
 * @since 0.1
 */
@Converter(autoApply = true)
public final class RegisterNumberConverter extends CodeConverter<RegisterNumber> {

    /** Makes a converter; providers do. */
    public RegisterNumberConverter() {
        super(RegisterNumber::toString, RegisterNumber::valueOf);
    }
}
