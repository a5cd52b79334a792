package vn.records.registering;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.document.DocumentNumber.Kind;
import vn.records.document.DocumentType;
import vn.records.document.LegislationType;
import vn.records.document.NamedType;
import vn.records.document.PartyType;
import vn.records.register.RegisterNumber;
import vn.records.text.VietnameseText;

/**
 * The types that symbols in registers begin with (<i>tên loại trong ký hiệu</i>), however their codes are typed.
 *
 * @since 0.1
 */
public final class RegisterType {
    private static final ImmutableMap<String, String> STATE =
            codes(Arrays.stream(DocumentType.values()).filter(type -> !type.hasEnded()));
    private static final ImmutableMap<String, String> PARTY =
            codes(Arrays.stream(PartyType.values()).filter(type -> type.source() != PartyType.Code.OURS));
    private static final ImmutableMap<String, String> LEGISLATION = codes(Arrays.stream(LegislationType.values())
            .filter(type -> type.abbreviation().isPresent()));

    private RegisterType() {}

    private static ImmutableMap<String, String> codes(Stream<? extends NamedType> types) {
        return types.map(NamedType::code).collect(toImmutableMap(RegisterType::folded, code -> code));
    }

    private static String folded(String code) {
        return VietnameseText.upper(VietnameseText.foldTones(code));
    }

    /** Returns the code of a type of administrative document, as the law writes it. */
    static Optional<String> ofState(String code) {
        return Optional.ofNullable(STATE.get(folded(code)));
    }

    /** Whether the first group of a symbol is the code of a type of any family. */
    static boolean isCode(RegisterNumber number) {
        String first = folded(number.firstGroup());
        return STATE.containsKey(first)
                || PARTY.containsKey(first)
                || (number.yearInside() > 0 && LEGISLATION.containsKey(first));
    }

    /**
     * Returns the code of the type that a number is of: of the State that of official letters where its symbol begins with
     * none; of the Party and of legislation what the symbol begins with, also where no act has it.
     */
    public static String of(RegisterNumber number) {
        String first = folded(number.firstGroup());
        Kind kind = number.kind().orElse(Kind.ADMINISTRATIVE);
        return switch (kind) {
            case ADMINISTRATIVE -> ofSymbol(number, first);
            case PARTY -> PARTY.getOrDefault(first, number.firstGroup());
            case LEGISLATION -> LEGISLATION.getOrDefault(first, number.firstGroup());
        };
    }

    /** A code of the Party alone, without a body, names a series of the Party. */
    private static String ofSymbol(RegisterNumber number, String first) {
        boolean alone = number.symbol().equals(number.firstGroup());
        String otherwise = alone && PARTY.containsKey(first)
                ? PARTY.getOrDefault(first, first)
                : DocumentType.OFFICIAL_LETTER.code();
        return STATE.getOrDefault(first, otherwise);
    }
}
