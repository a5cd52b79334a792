package vn.records.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A legal act (<i>văn bản quy phạm pháp luật</i>) that rules are taken from.
 *
 * @param id a stable short name in lower-case ASCII, such as {@code nd30-2020}
 * @param vietnameseName the name as it is cited, such as {@code Nghị định 30/2020/NĐ-CP}
 * @param englishName the name in English
 * @param signed the day it was signed
 * @since 0.1
 */
public record Act(String id, String vietnameseName, String englishName, LocalDate signed) implements Serializable {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the id is not lower-case ASCII letters, digits and hyphens, or a name is blank
     */
    public Act {
        checkArgument(isId(id), "act id must be lower-case letters, digits and hyphens: %s", id);
        checkArgument(!vietnameseName.isBlank() && !englishName.isBlank(), "act without a name: %s", id);
    }

    /** Returns the citation of one of its provisions. */
    public Citation at(Provision provision) {
        return new Citation(this, provision);
    }

    /** Returns the citation of one of its articles by its path, as {@link Provision#article} reads it. */
    public Citation article(String path) {
        return at(Provision.article(path));
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    @Override
    public String toString() {
        return id;
    }
}
