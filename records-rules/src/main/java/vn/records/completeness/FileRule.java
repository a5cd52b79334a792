package vn.records.completeness;

import static vn.records.law.Acts.ARCHIVES_LAW_2011;
import static vn.records.law.Acts.ARCHIVES_LAW_2024;
import static vn.records.law.Acts.DECREE_30_2020;

import vn.records.finding.Decidability;
import vn.records.law.Act;
import vn.records.law.Acts;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;

/**
 * What the law asks of every file (<i>yêu cầu đối với hồ sơ</i>).
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // citations and periods do not change, but are not annotated
public enum FileRule {
    /** Reflects the functions and tasks of the unit. */
    FUNCTIONS("FC-01", Decidability.NOT, Provision.article("29.1.a")),
    /** Documents in the order of events: ordinals and dates. */
    ORDER("FC-02", Decidability.FROM_FILE, Provision.article("29.1.b")),
    /** Opened by the person assigned the work. */
    OPENED_BY("FC-03", Decidability.FROM_REGISTER, Provision.article("29.2.a")),
    /** Title and the other first data. */
    FIRST_DATA("FC-05", Decidability.FROM_FILE, Provision.article("29.2.c")),
    /** All documents of the matter, also those that others in it refer to. */
    ALL_DOCUMENTS("FC-06", Decidability.FROM_FILE, Provision.article("29.3")),
    /** Closed when the work is done. */
    CLOSING_DAY("FC-07", Decidability.FROM_FILE, Provision.article("29.4.a")),
    /** Drafts and duplicates taken out at closing. */
    DRAFTS("FC-08", Decidability.FROM_FILE, Provision.article("29.4.b")),
    /** Sheets numbered from five years up. */
    SHEETS_NUMBERED("FC-09", Decidability.FROM_FILE, Provision.article("29.4.c")),
    /** Index of documents in permanent files. */
    DOCUMENT_INDEX("FC-10", Decidability.FROM_FILE, Provision.article("29.4.c")),
    /** Closing note in every paper file. */
    CLOSING_NOTE("FC-11", Decidability.FROM_FILE, Provision.article("29.4.c")),
    /** Missing fields of an electronic file filled in. */
    ELECTRONIC_FIELDS("FC-12", Decidability.FROM_REGISTER, Provision.article("29.4.d")),
    /** The maker answers for the documents: signature. */
    MAKER("FC-14", Decidability.FROM_SIGNATURE, Provision.article("31.3.b")),
    /** Originals or main copies, else lawful copies: law of 2011. */
    ORIGINALS_2011("FC-15", Decidability.FROM_FILE, ARCHIVES_LAW_2011, Provision.article("2.3")),
    /** Originals or main copies, else lawful copies. */
    ORIGINALS("FC-19", Decidability.FROM_FILE, ARCHIVES_LAW_2024, Provision.article("17")),
    /** Further conditions of paper files, whose text is not known. */
    PAPER_CONDITIONS("FC-16", Decidability.NOT, ARCHIVES_LAW_2024, Provision.article("28.2")),
    /** The longest period of a document governs the file. */
    LONGEST_PERIOD("FC-17", Decidability.FROM_FILE, ARCHIVES_LAW_2024, Provision.article("15.4")),
    /** Stated totals of documents and pages. */
    TOTALS(
            "FE-02",
            Decidability.FROM_FILE,
            Provision.of(Unit.ANNEX, "VI").then(Unit.PART, "II").then(Unit.SECTION, "III")),
    /** Stated total of sheets. */
    SHEET_TOTAL("FF-08", Decidability.FROM_FILE, Provision.of(Unit.ANNEX, "V").then(Unit.SECTION, "III")),
    /** Access to the file as strict as to its strictest document. */
    ACCESS(
            "VT-PL6-08",
            Decidability.FROM_FILE,
            Provision.of(Unit.ANNEX, "VI")
                    .then(Unit.PART, "I")
                    .then(Unit.SECTION, "III")
                    .then(Unit.CLAUSE, "3"));

    private final String id;
    private final Decidability decidability;
    private final EffectivePeriod inForce;
    private final Citation citation;

    FileRule(String id, Decidability decidability, Provision provision) {
        this(id, decidability, DECREE_30_2020, provision);
    }

    FileRule(String id, Decidability decidability, Act act, Provision provision) {
        this.id = id;
        this.decidability = decidability;
        this.inForce = Acts.inForce(act);
        this.citation = act.at(provision);
    }

    /** Returns the id of the fact, such as {@code FC-02}. */
    public String id() {
        return id;
    }

    /** Returns what is needed to decide it. */
    public Decidability decidability() {
        return decidability;
    }

    /** Returns its period of force. */
    public EffectivePeriod inForce() {
        return inForce;
    }

    /** Returns where it stands in the law. */
    public Citation citation() {
        return citation;
    }
}
