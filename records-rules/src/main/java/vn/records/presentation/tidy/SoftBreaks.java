package vn.records.presentation.tidy;

import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.prose.Passage;
import vn.records.presentation.prose.Prose;
import vn.records.rule.Check;
import vn.records.view.Alignment;
import vn.records.view.Paragraph;

/**
 * No line of a paragraph of the body ended by hand (<i>ngắt dòng thủ công trong đoạn văn</i>): the line before the break is
 * stretched, and what stands behind it has no indent. Centred lines are set so on purpose.
 */
public final class SoftBreaks implements Check<Draft> {

    private static final SoftBreaks NONE = new SoftBreaks();

    private static final Measure PARAGRAPH = Measure.term("paragraph");

    private SoftBreaks() {}

    /** Returns the condition. */
    public static Check<Draft> none() {
        return NONE;
    }

    @Override
    public Verdict apply(Draft draft) {
        Sightings seen = new Sightings("");
        for (Passage passage : Prose.of(draft).passages()) {
            Paragraph paragraph = passage.line().paragraph();
            Component component = passage.at(0, 0).component();
            boolean body = passage.kind() == Passage.Kind.TEXT && component == Component.BODY;
            if (body && paragraph.format().alignment() != Alignment.CENTRE) {
                breaks(component, paragraph, passage.line().end(), seen);
            }
        }
        return Verdict.of(seen.faults());
    }

    /** Finds the lines of a paragraph from one on that show something. */
    private static void breaks(Component component, Paragraph paragraph, int from, Sightings seen) {
        String text = paragraph.text();
        int end = from;
        while (end < text.length()) {
            int start = end + 1;
            int next = text.indexOf('\n', start);
            end = next < 0 ? text.length() : next;
            String line = text.substring(Math.min(start, end), end).strip();
            if (!line.isEmpty()) {
                seen.add(Location.of(component, paragraph.place(), start, end), Around.beginning(line), PARAGRAPH);
            }
        }
    }
}
