package vn.records.cli.presentation;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Measure;
import vn.records.finding.Origin;
import vn.records.presentation.draft.Draft;
import vn.records.report.words.FoldedFinding;
import vn.records.report.words.OriginWords;
import vn.records.report.words.Passages;
import vn.records.report.words.PlaceWords;
import vn.records.rule.Rule;

/** Writes what is told of one finding: message, values and place, and how to mend it in Word. */
final class FindingText {

    private final ExplanationText out;
    private final FileFindings.Named named;
    private final Finding finding;
    private final Passages passages;

    FindingText(ExplanationText out, FileFindings.Named named) {
        this.out = out;
        this.named = named;
        this.finding = named.finding();
        this.passages = Passages.of(named.document().draft());
    }

    /**
     * Writes what was found and where.
     *
     * @param origins the layers that the values measured come from
     */
    void write(FileFindings all, ImmutableList<Origin> origins) throws IOException {
        FoldedFinding.Words said = FoldedFinding.Words.of(finding, out.wording());
        String severity = out.phrases()
                .text("severity." + Ascii.toLowerCase(finding.severity().name()));
        boolean graded = out.book().house().severities().containsKey(finding.rule());
        out.say(
                0,
                "finding",
                named.name(),
                severity + (graded ? out.phrases().text("finding.graded") : ""),
                all.file());
        out.line(2, said.message());
        out.line(2, out.phrases().text("finding.change", said.measured(), said.required()));
        Optional<String> layers = new OriginWords(out.phrases(), out.wording()).of(origins);
        if (layers.isPresent()) {
            out.line(2, layers.get());
        }
        String place = place();
        if (!place.isEmpty()) {
            out.line(2, out.phrases().text("finding.place", place));
        }
        if (finding.basis() != out.book().rule(finding.rule()).map(Rule::basis).orElse(finding.basis())) {
            out.say(2, "finding.basis", out.basis(finding.basis()));
        }
        out.say(2, "finding.key", named.key());
        long same = all.of(finding.rule()).stream()
                .filter(other -> other.key().equals(named.key()))
                .count();
        if (same > 1) {
            out.say(2, "finding.same-key", same);
        }
        out.blank();
    }

    private String place() {
        String where = finding.at()
                .place()
                .map(new PlaceWords(out.phrases(), passages)::of)
                .orElse("");
        String quote = passages.quote(ImmutableList.of(finding.at())).orElse("");
        return where.isEmpty() || quote.isEmpty()
                ? where + quote
                : out.phrases().text("place.quoted", where, quote);
    }

    /** Writes how to mend it: as its fix does where it has one, else by the topic of its rule. */
    void change(Rule<Draft> rule) throws IOException {
        ImmutableSet.Builder<String> changes = ImmutableSet.builder();
        finding.fault().fixes().forEach(fix -> changes.addAll(changes(fix)));
        ImmutableSet<String> own = changes.build();
        if (own.isEmpty()) {
            out.change(rule);
        } else {
            out.list("change", own.asList());
        }
    }

    private ImmutableList<String> changes(Fix fix) {
        if (fix instanceof Fix.SetProperty set) {
            return ImmutableList.of(
                    out.setting(WordCommand.of(set.property()), out.wording().measure(set.value())));
        } else if (fix instanceof Fix.DrawLine line) {
            return ImmutableList.of(out.setting(WordCommand.LINE, out.wording().measure(Measure.of(line.width()))));
        } else if (fix instanceof Fix.NumberPages) {
            return ImmutableList.of(out.menu(WordCommand.PAGE_NUMBER), out.menu(WordCommand.FIRST_PAGE));
        } else if (fix instanceof Fix.SetRow row) {
            return ImmutableList.of(out.menu(WordCommand.of(row.setting())));
        }
        return ImmutableList.of(
                passages.corrected(finding, named.document().report().findings())
                        .map(words -> out.rewriting(WordCommand.TEXT, words.before(), words.after()))
                        .orElseGet(() -> out.menu(WordCommand.TEXT)));
    }
}
