package vn.records.docx.write;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.records.docx.write.part.XmlElement;
import vn.records.docx.write.part.XmlPart;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.view.Place;
import vn.records.view.Span;

/** The fixes of some findings, done on one file. */
final class FixAttempt {

    /** A fix of a finding. */
    private record Step(Finding finding, Fix.ReplaceText fix) {}

    private final WordFile file;
    private final Revisions revisions;
    private final List<Finding> failed = new ArrayList<>();
    private final Set<Finding> deferred = new HashSet<>();
    /** The last stretch of each place that was replaced: the next one begins no further behind. */
    private final Map<Optional<Place>, Location> replaced = new HashMap<>();

    FixAttempt(WordFile file, Optional<Authorship> author) throws UnwritableException {
        this.file = file;
        this.revisions = new Revisions(author.orElse(null), author.isPresent() ? Annotations.nextId(file) : 0);
    }

    /** Does the fixes: properties first, since they do not move text, then text from the end of the document. */
    void apply(List<Finding> findings) throws UnwritableException {
        List<Step> texts = new ArrayList<>();
        for (Finding finding : findings) {
            for (Fix fix : finding.fault().fixes()) {
                if (fix instanceof Fix.ReplaceText replace) {
                    texts.add(new Step(finding, replace));
                } else {
                    note(finding, change(fix));
                }
            }
        }
        texts.sort(Comparator.comparing((Step step) -> step.fix.at().start())
                .thenComparing(step -> step.fix.at().end())
                .reversed());
        for (Step step : texts) {
            note(step.finding, replace(step));
        }
    }

    private void note(Finding finding, boolean done) {
        if (!done) {
            failed.add(finding);
        }
    }

    /** Returns the findings that could not be dealt with in the parts. */
    ImmutableList<Finding> failed() {
        return ImmutableList.copyOf(failed);
    }

    /**
     * Whether a finding waits for the next time: two changes of one stretch cannot both be made, and the second may not
     * be asked for any more after the first.
     */
    boolean isDeferred(Finding finding) {
        return deferred.contains(finding);
    }

    private boolean change(Fix fix) throws UnwritableException {
        if (fix instanceof Fix.SetProperty set) {
            return set(set);
        } else if (fix instanceof Fix.DrawLine line) {
            Optional<EditableText> text = text(line.at());
            return text.isPresent() && new LineChange(text.get(), line.width(), revisions).apply();
        } else if (fix instanceof Fix.SetRow row) {
            Optional<EditableText> text = text(row.at());
            return text.isPresent() && new RowChange(text.get(), row.setting(), revisions).apply();
        }
        return new PageNumberChange(file, revisions, (Fix.NumberPages) fix).apply();
    }

    private Optional<EditableText> text(Location at) throws UnwritableException {
        return at.place().isEmpty() ? Optional.empty() : file.text(at.place().get());
    }

    private boolean set(Fix.SetProperty fix) throws UnwritableException {
        Optional<Place> place = fix.at().place();
        if (place.isEmpty()) {
            return false;
        } else if (SectionChange.isFor(fix.property())) {
            return setSection(fix, place.get());
        }
        Optional<EditableText> text = file.text(place.get());
        if (text.isEmpty()) {
            return false;
        } else if (RunChange.isFor(fix.property())) {
            return setText(fix, text.get());
        }
        new ParagraphChange(text.get().part(), fix).apply(text.get().element(), revisions);
        return true;
    }

    private boolean setSection(Fix.SetProperty fix, Place place) throws UnwritableException {
        int index = place.index();
        boolean known = place.name().equals("section")
                && index >= 0
                && index < file.view().sections().size();
        if (!known || file.trace().section(index).isEmpty()) {
            return false;
        }
        XmlPart main = file.main();
        Optional<XmlElement> properties =
                SectionChange.properties(main, file.trace().section(index).get());
        properties.ifPresent(
                found -> new SectionChange(main, file.view().sections().get(index), fix).apply(found, revisions));
        return properties.isPresent();
    }

    /** Only spans that are not yet so are touched; the mark of the paragraph where its automatic number is meant. */
    private boolean setText(Fix.SetProperty fix, EditableText text) {
        RunChange change = new RunChange(fix);
        boolean done = false;
        for (Span span : text.paragraph().spans()) {
            int start = Math.max(span.start(), fix.at().start());
            int end = Math.min(span.end(), fix.at().end());
            if (start >= end || change.isDone(span.format())) {
                continue;
            }
            for (XmlElement run : text.runs(start, end)) {
                change.apply(PropertyOrder.of(run, "rPr"), text.part(), revisions);
                done = true;
            }
            if (start < text.paragraph().labelLength()) {
                XmlElement properties = PropertyOrder.of(text.element(), "pPr");
                change.apply(PropertyOrder.PARAGRAPH.property(properties, "rPr"), text.part(), revisions);
                done = true;
            }
        }
        return done;
    }

    private boolean replace(Step step) throws UnwritableException {
        Location at = step.fix.at();
        Optional<EditableText> text = text(at);
        if (text.isEmpty()) {
            return false;
        }
        Location last = replaced.get(at.place());
        if (last != null && overlap(at, last)) {
            deferred.add(step.finding);
            return true;
        }
        replaced.put(at.place(), at);
        return new TextChange(text.get(), revisions, at.start(), at.end(), step.fix.replacement()).apply();
    }

    private static boolean overlap(Location one, Location other) {
        boolean equal = one.start() == other.start() && one.end() == other.end();
        boolean crossed = one.start() < other.end() && other.start() < one.end();
        return equal || crossed;
    }
}
