package vn.records.docx.recall;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.records.document.Medium;
import vn.records.document.Stage;
import vn.records.docx.DocxReader;
import vn.records.docx.recall.FaultKind.Reach;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.finding.Severity;
import vn.records.finding.Verdict;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.DraftOptions;

/** A file as it was judged, to be compared with the same file after a fault was put in. */
record Judgement(FileJudgement file) {

    private static final DraftOptions OPTIONS = DraftOptions.builder()
            .stage(Stage.ISSUED)
            .medium(Medium.PAPER)
            .dateIfBlank(LocalDate.of(2026, 11, 22))
            .build();

    static Judgement of(byte[] file) {
        try {
            return new Judgement(PresentationRules.checkAll(DocxReader.create().read(file), OPTIONS));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts a fault into a copy of the file and tells what becomes of it; empty where the file cannot have it. */
    Optional<Outcome> after(FaultKind kind, OpenedDocx copy, int chosen) {
        Passage passage = copy.passages().get(chosen);
        try {
            kind.change().make(passage, copy);
        } catch (NotPossible e) {
            return Optional.empty();
        }
        Set<String> places = places(copy.passages(), passage.element(), kind.reach());
        if (isThere(kind, places)) {
            return Optional.empty();
        }
        return Optional.of(of(copy.bytes()).against(this, kind, places));
    }

    /** Whether an expected rule says something of the place already: a file of others may have the fault. */
    private boolean isThere(FaultKind kind, Set<String> places) {
        return kind.reach() != Reach.ANYWHERE
                && file.findings().stream()
                        .filter(finding -> kind.rules().contains(finding.rule().value()))
                        .anyMatch(finding -> stands(finding, kind.reach(), places));
    }

    /** Whether the law of its date is at hand. */
    boolean isOfLaw() {
        return file.first().report().verdicts().values().stream()
                .anyMatch(verdict -> verdict instanceof Verdict.Passed);
    }

    private static Set<String> places(List<Passage> passages, Element changed, Reach reach) {
        int beside = reach == Reach.NEAR ? 1 : 0;
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).element() == changed) {
                for (int j = Math.max(0, i - beside); j <= Math.min(passages.size() - 1, i + beside); j++) {
                    places.add(passages.get(j).place());
                }
            }
        }
        return places;
    }

    private Outcome against(Judgement before, FaultKind kind, Set<String> places) {
        List<String> old = before.keys(kind.rules(), true);
        boolean caught = file.findings().stream()
                .filter(finding -> kind.rules().contains(finding.rule().value()))
                .filter(finding -> !old.contains(key(finding)))
                .anyMatch(finding -> stands(finding, kind.reach(), places));
        boolean undecided = !caught && kind.rules().stream().anyMatch(this::isUndecided);
        return new Outcome(caught, undecided, moved(before, kind));
    }

    private static boolean stands(Finding finding, Reach reach, Set<String> places) {
        String place = finding.at().place().map(Object::toString).orElse("");
        return reach == Reach.ANYWHERE || places.stream().anyMatch(one -> (place + "/").startsWith(one + "/"));
    }

    private boolean isUndecided(String rule) {
        return file.documents().stream()
                .map(document -> document.report().verdicts().get(new RuleId(rule)))
                .anyMatch(Verdict.Undecided.class::isInstance);
    }

    private Set<String> moved(Judgement before, FaultKind kind) {
        List<String> now = keys(kind.rules(), false);
        List<String> then = before.keys(kind.rules(), false);
        List<String> came = new ArrayList<>(now);
        then.forEach(came::remove);
        List<String> went = new ArrayList<>(then);
        now.forEach(went::remove);
        came.addAll(went);
        return came.stream().map(key -> key.split("@", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Findings of these rules, with their places; or the errors of all others. */
    private List<String> keys(Set<String> rules, boolean these) {
        return file.findings().stream()
                .filter(finding -> these || finding.severity() == Severity.ERROR)
                .filter(finding -> rules.contains(finding.rule().value()) == these)
                .map(these ? Judgement::key : finding -> finding.rule().value())
                .toList();
    }

    private static String key(Finding finding) {
        return finding.rule().value() + "@"
                + finding.at().place().map(Object::toString).orElse("") + "@"
                + finding.fault().measured();
    }
}
