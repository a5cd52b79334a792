package vn.records.matter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an agency says of itself once for all papers of a year (<i>thông tin chung cho giấy tờ lưu trữ trong năm</i>): its
 * names, who represents it, the council, and what is known of a destruction. What is empty stays blank in the papers.
 *
 * @since 0.1
 */
@Value.Immutable
public interface PaperData extends Serializable {

    /**
     * A person (<i>người đại diện, thành viên</i>).
     *
     * @param name full name; empty where it is not known
     * @param post the post; empty where it is not known
     * @param role what the person is in a council; empty for none
     */
    record Person(String name, String post, String role) implements Serializable {
        /** Nobody known. */
        public static final Person UNKNOWN = new Person("", "", "");
    }

    /**
     * A unit of the agency (<i>đơn vị</i>).
     *
     * @param name the name, as files have it
     * @param abbreviation the short form that codes of its files end with; empty where it is not known
     * @param representative who hands files over for it
     */
    record Unit(String name, String abbreviation, Person representative) implements Serializable {}

    /**
     * Number and date of a paper that has them (<i>số, ngày văn bản</i>).
     *
     * @param number number and symbol, such as {@code 15/QĐ-SNV}
     * @param date the date
     */
    record Issued(String number, LocalDate date) implements Serializable {}

    /** Returns the direct parent agency; empty for none. */
    default String parentAgency() {
        return "";
    }

    /** Returns the agency. */
    default String issuingAgency() {
        return "";
    }

    /** Returns the short form of its name in symbols, such as {@code SNV}. */
    default String abbreviation() {
        return "";
    }

    /** Returns the place that papers are dated at. */
    default String place() {
        return "";
    }

    /** Returns its head, who decides and signs. */
    default Person head() {
        return Person.UNKNOWN;
    }

    /** Returns who proposes: the head of the office as a rule. */
    default Person proposer() {
        return Person.UNKNOWN;
    }

    /** Returns the short form of the unit that drafts, behind {@code Lưu: VT}. */
    default String draftingUnit() {
        return "";
    }

    /** Returns the archive that receives files of units. */
    default String archive() {
        return "Lưu trữ cơ quan";
    }

    /** Returns who represents that archive. */
    default Person archivist() {
        return Person.UNKNOWN;
    }

    /** Returns the authority that appraises or gives an opinion before a destruction. */
    default String archivesAuthority() {
        return "";
    }

    /** Returns the historical archive that files are delivered to. */
    default String historicalArchive() {
        return "";
    }

    /** Returns who represents the historical archive. */
    default Person historicalArchivist() {
        return Person.UNKNOWN;
    }

    /** Returns who destroys. */
    default Person destroyer() {
        return Person.UNKNOWN;
    }

    /** Returns the fonds, where files do not say it. */
    default String fonds() {
        return "";
    }

    /** Returns how the records to be destroyed came about. */
    default String history() {
        return "";
    }

    /** Returns where records are destroyed. */
    default String destructionPlace() {
        return "";
    }

    /** Returns how they are destroyed. */
    default String destructionMethod() {
        return "";
    }

    /** Returns the condition of records that are handed over. */
    default String condition() {
        return "";
    }

    /** Returns how many files a bundle holds; zero where bundles are numbered by hand. */
    default int filesPerBundle() {
        return 0;
    }

    /** Returns the members of the council. */
    ImmutableList<Person> council();

    /** Returns the units. */
    ImmutableList<Unit> units();

    /** Returns number and date of papers that have them, by the names of the papers. */
    ImmutableMap<String, Issued> issued();

    /** Returns the day the council meets. */
    Optional<LocalDate> meeting();

    /** Returns the unit of a name. */
    default Optional<Unit> unit(String name) {
        return units().stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    /** Returns a builder that holds what this value holds. */
    @Value.NonAttribute
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds what an agency says. */
    final class Builder extends ImmutablePaperData.Builder {
        Builder() {}
    }
}
