package vn.records.completeness.checklist;

import com.google.common.collect.ImmutableMap;

/**
 * The checklists of the law that are shipped with this library (<i>thành phần hồ sơ theo quy định</i>): personnel files,
 * discipline, complaints, denunciations, legal normative documents, construction, rewards, and the files that the records
 * officer makes.
 *
 * <p>Constituents whose provision could not be confirmed stand in them too: what a file says to them is undecided.
 *
 * @since 0.1
 */
public final class PublishedChecklists {

    /** All of them by their names. */
    public static final ImmutableMap<String, Checklist> BY_ID = LawTables.checklists();

    private PublishedChecklists() {}
}
