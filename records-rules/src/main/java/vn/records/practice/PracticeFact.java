package vn.records.practice;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import vn.records.finding.RuleId;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.rule.Language;

/**
 * One thing that the law asks (<i>quy định</i>).
 *
 * @param id its name, such as {@code VT-CD-05}
 * @param topic what it is about: {@code seal}, {@code secret}, {@code access}, {@code fonds}, {@code party-files},
 *     {@code sanction}, {@code defence}
 * @param shownBy what could show whether it is kept
 * @param citations where the law says so
 * @param inForce when it is in force
 * @param mark how well it is known: {@code T2} and {@code T1} the text was read twice or once, {@code S2} and {@code S1}
 *     summaries or excerpts, {@code ?} the text was not obtained
 * @param vietnamese what it asks
 * @param english the same in English
 * @since 0.1
 */
public record PracticeFact(
        RuleId id,
        String topic,
        Evidence shownBy,
        ImmutableList<Citation> citations,
        EffectivePeriod inForce,
        String mark,
        String vietnamese,
        String english)
        implements Serializable {

    /** What could show whether a fact is kept. */
    public enum Evidence {
        /** Registers. */
        REGISTER,
        /** Files, lists of files and their papers. */
        FILES,
        /** The page as it was printed, stamped and sent. */
        PAGE,
        /** A signature. */
        SIGNATURE,
        /** Nothing but a person or a place. */
        PERSON
    }

    /** Returns what it asks, in a language. */
    public String text(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }
}
