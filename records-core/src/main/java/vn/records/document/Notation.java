package vn.records.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.records.text.VietnameseText;

/**
 * The symbol after the number (<i>ký hiệu</i>), such as {@code QĐ-UBND}: groups of letters joined by {@code -}.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm b: abbreviation of the type and of the agency or
 * state title; of an official letter, abbreviation of the agency and of the drafting unit or field. The agency's head
 * sets its own abbreviations, so any letters and digits are taken, also with {@code &} between them.
 *
 * @param groups the groups in order; the first has a letter
 * @since 0.1
 */
public record Notation(ImmutableList<String> groups) implements Serializable {
    static final String GROUP = "[\\p{L}\\d]++(?:&[\\p{L}\\d]++)*+";

    private static final Pattern GROUP_PATTERN = Pattern.compile(GROUP);
    private static final Splitter ON_HYPHEN = Splitter.on('-');

    /**
     * Composes the letters and checks the groups.
     *
     * @throws IllegalArgumentException if there is no group, a group is no run of letters and digits, or the first has no
     *     letter
     */
    public Notation {
        groups = groups.stream().map(VietnameseText::nfc).collect(toImmutableList());
        checkArgument(!groups.isEmpty(), "symbol without a group");
        for (String group : groups) {
            checkArgument(GROUP_PATTERN.matcher(group).matches(), "no group of letters and digits: '%s'", group);
        }
        checkArgument(startsWithLetters(groups.get(0)), "first group of a symbol without a letter: %s", groups.get(0));
    }

    /** Whether the first group of a symbol has a letter. */
    static boolean startsWithLetters(String symbol) {
        int end = symbol.indexOf('-');
        return symbol.substring(0, end < 0 ? symbol.length() : end).codePoints().anyMatch(Character::isLetter);
    }

    /**
     * Returns the symbol made of these groups.
     *
     * @throws IllegalArgumentException as the constructor
     */
    public static Notation of(String first, String... others) {
        return new Notation(
                ImmutableList.<String>builder().add(first).add(others).build());
    }

    /**
     * Returns the symbol with exactly this text, such as {@code QĐ-UBND}.
     *
     * @throws IllegalArgumentException if the text is no symbol
     */
    public static Notation parse(String text) {
        return new Notation(ImmutableList.copyOf(ON_HYPHEN.split(text)));
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static Notation valueOf(String text) {
        return parse(text);
    }

    /**
     * Returns the type whose code the first group is, exactly; {@code CV} counts as the code of công văn, and none as that of a
     * type whose codes in the law are not known.
     */
    public Optional<DocumentType> type() {
        return DocumentType.ofCode(groups.get(0)).filter(type -> !type.hasEnded());
    }

    /** Returns the kind of copy whose code the first group is, exactly. */
    public Optional<CopyKind> copyKind() {
        return CopyKind.ofCode(groups.get(0));
    }

    /** Returns how the symbol fits a document of this type. */
    public Fit fits(DocumentType type) {
        return switch (type) {
            case PERSONAL_LETTER, COMMITMENT, CERTIFICATE, TRAVEL_PERMIT, FILE_RECEIPT ->
                Fit.of(Fit.Outcome.NOT_SPECIFIED);
            case OFFICIAL_LETTER -> fitsOfficialLetter();
            default -> fitsNamedType(type);
        };
    }

    private Fit fitsOfficialLetter() {
        return type().<Fit>map(Fit.Uncertain::new).orElseGet(this::complete);
    }

    private Fit fitsNamedType(DocumentType type) {
        String first = groups.get(0);
        if (first.equals(type.code())) {
            return complete();
        }
        if (TypeCodes.isSpellingOf(first, type.code())) {
            return new Fit.MisspeltCode(first, type.code());
        }
        return type().<Fit>map(Fit.OtherType::new).orElseGet(() -> Fit.of(Fit.Outcome.OFFICIAL_LETTER_SYMBOL));
    }

    private Fit complete() {
        return Fit.of(groups.size() > 1 ? Fit.Outcome.FITS : Fit.Outcome.INCOMPLETE);
    }

    /** Returns the groups joined by {@code -}. */
    @Override
    public String toString() {
        return String.join("-", groups);
    }
}
