package vn.records.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The identifier of an agency or organisation (<i>mã định danh cơ quan, tổ chức</i>).
 *
 * <p>Two grammars are in use side by side: four groups that grow from right to left with the level-1 agency last
 * (QCVN 102:2016, {@code 000.06.16.G09}), and groups that grow from left to right with the level-1 agency first (Quyết
 * định 20/2020/QĐ-TTg, Điều 4, {@code G09.16}). Other organisations have a scheme code and their own code (Điều 6), and
 * enterprises their business number (Điều 5), which no form tells.
 *
 * @param value the code
 * @param grammar the grammar it follows
 * @since 0.1
 */
public record AgencyCode(String value, Grammar grammar) implements Serializable {
    private static final int LONGEST = 35;
    private static final String UNUSED = "000.00.00.";

    /** A grammar of identifiers. */
    public enum Grammar {
        /** QCVN 102:2016: {@code V1V2V3.Z1Z2.Y1Y2.MX1X2}, 13 characters, unused levels 0. */
        QCVN_102("[A-Z0-9]{3}\\.[A-Z0-9]{2}\\.[A-Z0-9]{2}\\.[A-Z][0-9]{2}"),
        /** Quyết định 20/2020/QĐ-TTg, Điều 4: {@code MX1X2} and further groups behind it, at most 35 characters. */
        QD_20("[A-Y][0-9]{2}(?:\\.[A-Z0-9]++)*+"),
        /** Quyết định 20/2020/QĐ-TTg, Điều 6: {@code Z01} to {@code Z99} and a code of at most 32 characters. */
        SCHEME("Z(0[1-9]|[1-9][0-9])[.A-Z0-9]{1,32}"),
        /** Quyết định 20/2020/QĐ-TTg, Điều 5: the business number. */
        ENTERPRISE("[0-9][0-9-]{0,34}");

        private final Pattern form;

        Grammar(String form) {
            this.form = Pattern.compile(form);
        }

        boolean fits(String text) {
            return text.length() <= LONGEST && form.matcher(text).matches();
        }
    }

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it does not follow the grammar
     */
    public AgencyCode {
        checkArgument(grammar.fits(value), "no identifier of an agency by %s: '%s'", grammar, value);
    }

    /** Returns the grammars a text follows; several for the few texts that both a left and a right reading fit. */
    public static ImmutableList<Grammar> grammarsOf(String text) {
        ImmutableList.Builder<Grammar> grammars = ImmutableList.builder();
        for (Grammar grammar : Grammar.values()) {
            if (grammar.fits(text)) {
                grammars.add(grammar);
            }
        }
        return grammars.build();
    }

    /**
     * Returns the code with exactly this text.
     *
     * @throws IllegalArgumentException if it follows no grammar or more than one; the message says why
     */
    public static AgencyCode parse(String text) {
        ImmutableList<Grammar> grammars = grammarsOf(text);
        checkArgument(!grammars.isEmpty(), "%s: '%s'", why(text), text);
        checkArgument(grammars.size() == 1, "follows more than one grammar %s: '%s'", grammars, text);
        return new AgencyCode(text, grammars.get(0));
    }

    /**
     * Returns the same as {@link #parse(String)}, by the name that Spring and JAX-RS look for.
     *
     * @throws IllegalArgumentException as there
     */
    public static AgencyCode valueOf(String text) {
        return parse(text);
    }

    /** Returns why a text follows no grammar. */
    private static String why(String text) {
        if (!text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
            return "an identifier has capital letters A to Z, digits and dots only";
        }
        boolean levelOneLast = text.contains(".") && Grammar.QD_20.fits(last(text));
        return levelOneLast
                ? "level 1 stands last, so four groups of 3, 2, 2 and 3 characters are expected"
                : "no level-1 group such as G22, neither first nor last";
    }

    /** Returns the code of the level-1 agency it belongs to; the code itself where there are no levels. */
    public AgencyCode levelOne() {
        return switch (grammar) {
            case QCVN_102 -> new AgencyCode(UNUSED + last(value), grammar);
            case QD_20 -> new AgencyCode(first(value), grammar);
            default -> this;
        };
    }

    private static String first(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? text : text.substring(0, dot);
    }

    private static String last(String text) {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /** Returns this code in another grammar where that is certain, else why it is not. */
    public CodeConversion to(Grammar target) {
        if (target == grammar) {
            return new CodeConversion.Converted(this);
        }
        boolean levels = grammar == Grammar.QCVN_102 || grammar == Grammar.QD_20;
        boolean levelsThere = target == Grammar.QCVN_102 || target == Grammar.QD_20;
        if (!levels || !levelsThere) {
            return CodeConversion.Refused.OTHER_KIND;
        }
        if (!equals(levelOne())) {
            return CodeConversion.Refused.ISSUED_AFRESH;
        }
        String top = last(value);
        if (target == Grammar.QD_20) {
            return target.fits(top)
                    ? new CodeConversion.Converted(new AgencyCode(top, target))
                    : CodeConversion.Refused.RESERVED_LETTER;
        }
        return new CodeConversion.Converted(new AgencyCode(UNUSED + top, target));
    }

    /** Returns the code itself. */
    @Override
    public String toString() {
        return value;
    }
}
