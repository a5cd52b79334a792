package vn.records.completeness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.FileStage;
import vn.records.completeness.checklist.Need;
import vn.records.file.FileEntry;
import vn.records.finding.Measure;
import vn.records.finding.Reason;

/** Says of each constituent of a checklist whether a file has it. */
final class Requirements {

    private final FileCase subject;
    private final Checklist checklist;
    private final Matching matching;

    Requirements(FileCase subject, Checklist checklist, Matching matching) {
        this.subject = subject;
        this.checklist = checklist;
        this.matching = matching;
    }

    ImmutableList<Requirement> all() {
        List<Requirement> all = new ArrayList<>();
        for (int i = 0; i < checklist.constituents().size(); i++) {
            all.add(requirement(checklist.constituents().get(i), matching.sure(i), matching.possible(i)));
        }
        return ImmutableList.copyOf(all);
    }

    private Requirement requirement(Constituent constituent, List<FileEntry> sure, List<FileEntry> possible) {
        Answer answer = answer(constituent, sure, possible);
        return Requirement.builder()
                .checklist(checklist.id())
                .constituent(constituent)
                .outcome(answer.outcome())
                .reason(answer.reason())
                .addAllEntries(sure)
                .addAllPossible(possible)
                .build();
    }

    /** An outcome and why. */
    record Answer(Outcome outcome, Optional<Reason> reason) {
        static Answer of(Outcome outcome, String reason) {
            return new Answer(outcome, Optional.of(Reason.of(reason)));
        }

        static Answer of(Outcome outcome, String reason, String name, Measure value) {
            return new Answer(outcome, Optional.of(Reason.of(reason, name, value)));
        }
    }

    private static final Answer MET = new Answer(Outcome.MET, Optional.empty());

    private Answer answer(Constituent constituent, List<FileEntry> sure, List<FileEntry> possible) {
        if (constituent.verification().isEmpty()) {
            return Answer.of(Outcome.UNDECIDED, "requirement.unverified");
        } else if (checklist
                .inForce()
                .filter(period -> !period.contains(subject.lawOf()))
                .isPresent()) {
            return Answer.of(Outcome.UNDECIDED, "requirement.not-in-force", "day", CheckResult.day(subject.lawOf()));
        } else if (constituent.need() == Need.PROHIBITED) {
            return prohibited(sure, possible);
        } else if (constituent.occurrence().yearly()) {
            return yearly(constituent, sure, possible);
        } else if (sure.size() >= constituent.occurrence().least()) {
            return MET;
        }
        Optional<Answer> needless = needless(constituent, sure);
        return needless.isPresent() ? needless.get() : wanting(constituent, sure, possible);
    }

    private static Answer prohibited(List<FileEntry> sure, List<FileEntry> possible) {
        if (!sure.isEmpty()) {
            return Answer.of(Outcome.FORBIDDEN, "requirement.prohibited");
        }
        return possible.isEmpty()
                ? Answer.of(Outcome.NOT_APPLICABLE, "requirement.none-found")
                : Answer.of(Outcome.UNDECIDED, "requirement.prohibited-possible");
    }

    /** Returns why it is not asked for, or not known to be. */
    private Optional<Answer> needless(Constituent constituent, List<FileEntry> sure) {
        if (constituent.need() == Need.OPTIONAL) {
            return Optional.of(sure.isEmpty() ? Answer.of(Outcome.NOT_APPLICABLE, "requirement.if-any") : MET);
        }
        Constituent.Condition condition = constituent.condition().orElse(null);
        if (condition == null) {
            return Optional.empty();
        }
        Boolean holds = subject.conditions().get(condition.key());
        if (holds == null) {
            return Optional.of(
                    sure.isEmpty() ? condition(Outcome.UNDECIDED, "requirement.condition-unknown", condition) : MET);
        }
        return holds
                ? Optional.empty()
                : Optional.of(condition(Outcome.NOT_APPLICABLE, "requirement.condition-not-met", condition));
    }

    private static Answer condition(Outcome outcome, String key, Constituent.Condition condition) {
        return new Answer(
                outcome,
                Optional.of(new Reason(
                        key,
                        ImmutableMap.of(
                                "condition", Measure.words(condition.text().vietnamese()),
                                "condition_en", Measure.words(condition.text().english()),
                                "key", Measure.words(condition.key())))));
    }

    private Answer wanting(Constituent constituent, List<FileEntry> sure, List<FileEntry> possible) {
        if (!sure.isEmpty()) {
            return Answer.of(
                    Outcome.UNDECIDED,
                    "requirement.copies",
                    "least",
                    Measure.of(constituent.occurrence().least()));
        } else if (!possible.isEmpty()) {
            return Answer.of(Outcome.UNDECIDED, "requirement.possible");
        }
        return isDue(constituent)
                ? Answer.of(Outcome.MISSING, "requirement.missing")
                : Answer.of(Outcome.UNDECIDED, "requirement.not-yet");
    }

    private boolean isDue(Constituent constituent) {
        if (subject.isClosed()) {
            return true;
        }
        LocalDate opened = subject.file().opened().orElse(null);
        return constituent.stage() == FileStage.START
                && opened != null
                && opened.plusDays(constituent.days()).isBefore(subject.asOf());
    }

    private Answer yearly(Constituent constituent, List<FileEntry> sure, List<FileEntry> possible) {
        Optional<Answer> needless = needless(constituent, sure);
        if (needless.isPresent()) {
            return needless.get();
        }
        LocalDate opened = subject.file().opened().orElse(null);
        if (opened == null) {
            return Answer.of(Outcome.UNDECIDED, "requirement.opened-unknown");
        }
        YearsCovered years = new YearsCovered(opened, lastDay(), checklist.inForce());
        return years.answer(sure, possible);
    }

    private LocalDate lastDay() {
        LocalDate closed = subject.file().closed().orElse(subject.asOf());
        return closed.isBefore(subject.asOf()) ? closed : subject.asOf();
    }
}
