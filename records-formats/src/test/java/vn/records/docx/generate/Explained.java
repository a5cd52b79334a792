package vn.records.docx.generate;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.records.document.Component;

/**
 * Whether the change of a line is one that the guide lists, told from its text before and after alone: each stretch that
 * differs is written {@code left⟦old→new⟧right} and matched with the rows of its components.
 */
final class Explained {

    private static final String SIGN = "⟦[\\p{Punct}–—•  ]{0,5}→";
    private static final ImmutableListMultimap<Component, Pattern> ROWS = ImmutableListMultimap
            .<Component, String>builder()
            .put(Component.NATIONAL_MOTTO, ".*" + SIGN + " ?-? ?⟧.*")
            .putAll(Component.NUMBER, "(.*\\D)?⟦→0⟧\\d.*", "(.*\\D)?⟦0+→⟧\\d.*", ".*" + SIGN + " ?[:/-] ?⟧.*")
            .put(Component.NUMBER, "(?i)\\s*Số *⟦: ?→ ?⟧.*")
            .put(Component.NUMBER, ".*/\\p{L}*⟦[DĐRrđ]→[Đr]⟧.*")
            .putAll(Component.PLACE_AND_DATE, "(.*\\D)?⟦→0⟧\\d.*", "(.*\\D)?⟦0+→⟧\\d.*")
            .put(Component.PLACE_AND_DATE, ".*\\p{L} ?" + SIGN + ",⟧ ?ngày .*")
            .put(Component.OFFICIAL_LETTER_SUBJECT, "[Vv]?/?⟦[Vv/ề iệc]{0,7}→[V/v]{0,3}⟧.*")
            .put(Component.LEGAL_BASIS, ".*[\\p{L}\\d)”\"]⟦[.,;:]?→[.,;]⟧\\s*")
            .putAll(Component.ADDRESSEES, ".*[\\p{L}\\d)”\"]⟦[.,;:]?→[.,;]⟧\\s*", "\\s*" + SIGN + "- ?⟧.*")
            .putAll(Component.RECIPIENTS, ".*[\\p{L}\\d)”\"]⟦[.,;:]?→[.,;]⟧\\h*(\\R.*)?", "\\s*" + SIGN + "- ?⟧.*")
            .put(Component.ADDRESSEES, "(?iu)\\s*Kính (gửi|trình) *⟦[;,.]?→:⟧.*")
            .put(Component.RECIPIENTS, "(?iu)(Nơi nhận|- Lưu) *⟦[;,.]?→:⟧.*")
            .put(Component.RECIPIENTS, "(?iu)- Lưu: *VT *⟦[;/-]?→,⟧.*")
            .put(Component.BODY, "\\s*(\\p{L}+\\s)?(\\d{1,3}|[IVX]+|\\p{L})⟦[.):/,-]?→[.)]⟧.*")
            .put(Component.BODY, "(?i)\\s*(Phần|Chương|Mục|Tiểu mục) [IVX\\d]*⟦[\\dIVX]*→[\\dIVX]*⟧[IVX\\d]*\\s*")
            .putAll(Component.BODY, "[^\\t]*\\p{L}⟦→\\./\\.⟧\\s*", "[^\\t]*[\\p{L}\\d)”\"]\\.⟦→/\\.⟧\\s*")
            .put(Component.BODY, "[^\\t]*[\\p{L}\\d)”\"]⟦→\\./⟧\\.\\s*")
            .putAll(Component.BODY, "[^\\t]*\\p{L}⟦→\\.⟧\\s*", "[^\\t]*⟦(\\./|/\\.)→⟧\\.?\\s*")
            .put(Component.SIGNING_AUTHORITY, "\\s*[TKLUQM./]{0,5}⟦[/.:, ]{0,2}→[./]?⟧[TKLUQM. ]{0,4}.*")
            .build()
            .entries()
            .stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(
                    entry -> entry.getKey(), entry -> Pattern.compile(entry.getValue(), Pattern.DOTALL)));

    private final boolean byOption;

    /** Tells edits with those by option, or without them. */
    Explained(boolean byOption) {
        this.byOption = byOption;
    }

    /** Returns the stretches that nothing explains. */
    List<String> unexplained(String before, String after, Set<Component> components) {
        String old = byOption ? Normalizer.normalize(before, Normalizer.Form.NFC) : before;
        String now = byOption ? Normalizer.normalize(after, Normalizer.Form.NFC) : after;
        List<String> left = new ArrayList<>();
        for (String change : changes(old, now)) {
            boolean known = components.stream()
                    .flatMap(component -> ROWS.get(component).stream())
                    .anyMatch(row -> row.matcher(change).matches());
            if (!known && !(byOption && !components.isEmpty() && isByOption(change))) {
                left.add(change);
            }
        }
        return left;
    }

    private static boolean isByOption(String change) {
        String old = change.substring(change.indexOf('⟦') + 1, change.lastIndexOf('→'));
        String now = change.substring(change.lastIndexOf('→') + 1, change.lastIndexOf('⟧'));
        return old.equalsIgnoreCase(now) || old.strip().equals(now.strip());
    }

    /** Returns the stretches that differ, by the longest common subsequence of characters. */
    private static List<String> changes(String old, String now) {
        int[][] common = new int[old.length() + 1][now.length() + 1];
        for (int i = old.length() - 1; i >= 0; i--) {
            for (int j = now.length() - 1; j >= 0; j--) {
                common[i][j] = old.charAt(i) == now.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.length() || j < now.length()) {
            int from = i;
            int made = j;
            while ((i < old.length() || j < now.length()) && !isKept(old, now, i, j)) {
                boolean drop = j == now.length() || (i < old.length() && common[i + 1][j] >= common[i][j + 1]);
                i += drop ? 1 : 0;
                j += drop ? 0 : 1;
            }
            if (from < i || made < j) {
                changes.add(old.substring(0, from) + "⟦" + old.substring(from, i) + "→" + now.substring(made, j) + "⟧"
                        + old.substring(i));
            }
            i = Math.min(i + 1, old.length());
            j = Math.min(j + 1, now.length());
        }
        return changes;
    }

    private static boolean isKept(String old, String now, int i, int j) {
        return i < old.length() && j < now.length() && old.charAt(i) == now.charAt(j);
    }

    /** The components whose text may hold blanks beside an edit. */
    static final ImmutableSet<Component> FILLED_LATER =
            ImmutableSet.copyOf(EnumSet.of(Component.NUMBER, Component.PLACE_AND_DATE));
}
