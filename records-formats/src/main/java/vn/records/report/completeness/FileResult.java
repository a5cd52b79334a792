package vn.records.report.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.records.completeness.CompletenessReport;
import vn.records.completeness.checklist.Checklist;
import vn.records.row.Phrase;

/**
 * What became of one file.
 *
 * @param source where it was read from
 * @param title its title
 * @param documents how many documents it has
 * @param checklists the lists it was judged by
 * @param report what was found
 * @param names names of its documents by ordinal, where they are known
 * @param unread documents that were not read, and why
 * @since 0.1
 */
public record FileResult(
        String source,
        String title,
        int documents,
        ImmutableList<Checklist> checklists,
        CompletenessReport report,
        ImmutableMap<Integer, String> names,
        ImmutableMap<String, Phrase> unread) {}
