package vn.records.presentation.authority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.document.PartyType;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.law.Citation;
import vn.records.law.EffectivePeriod;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;

/**
 * The rows of the table of who may sign, asked of drafts (<i>thẩm quyền ký</i>). What a rule on the form of documents tells
 * already, and a block whose forms of authority are misspelt, is not told again.
 */
public final class WhoSigns {

    private static final Verdict OTHER_ISSUER = Verdict.notApplicable("other-issuer");
    private static final Verdict OTHER_TYPE = Verdict.notApplicable("authority-of-other-types");
    private static final Verdict OTHER_CASE = Verdict.notApplicable("authority-of-other-cases");
    private static final Verdict OF_PARTIES = Verdict.notApplicable("signed-by-parties");
    private static final Verdict TOLD = Verdict.notApplicable("authority-told-by-form");
    private static final Verdict BY_SIGNER = Verdict.notApplicable("form-told-by-authority");
    private static final Verdict NOT_LISTED = Verdict.undecided("authority-not-listed");
    private static final Verdict DAYS_DIFFER = Verdict.undecided("authority-of-two-days");

    private final String row;

    private WhoSigns(String row) {
        this.row = row;
    }

    /** Returns the condition that a draft is signed as a row of the table has it. */
    public static Check<Draft> byRow(String row) {
        return new WhoSigns(row)::judge;
    }

    /**
     * Returns a condition whose fault is not told where the table speaks of the document: that is a fault of who signs, or
     * none.
     *
     * @param rows the rows that may speak of it
     */
    public static Check<Draft> unlessTold(Check<Draft> check, String... rows) {
        return draft -> {
            Verdict verdict = check.apply(draft);
            boolean told = verdict instanceof Verdict.Failed
                    && Stream.of(rows).anyMatch(row -> new WhoSigns(row).speaksOf(draft));
            return told ? BY_SIGNER : verdict;
        };
    }

    /** Returns a condition that does not apply where one row says that a block is lawful, and others say nothing of it. */
    public static Check<Draft> unlessLawful(Check<Draft> check, String lawful, String... others) {
        return draft -> {
            boolean free = byRow(lawful).apply(draft) instanceof Verdict.Passed
                    && Stream.of(others).noneMatch(row -> new WhoSigns(row).speaksOf(draft));
            return free ? BY_SIGNER : check.apply(draft);
        };
    }

    private boolean speaksOf(Draft draft) {
        PaperReader reader = PaperReader.of(draft);
        return reader.doubt().isEmpty()
                && SigningTable.line(row, reader.kind().orElse(""), reader.block(), reader.paper())
                        .isPresent();
    }

    /** Returns the provisions that a row cites. */
    public static ImmutableList<Citation> citations(String row) {
        return SigningTable.citations(row);
    }

    private Verdict judge(Draft draft) {
        boolean ofParties = draft.lacksForm() || draft.isType(DocumentType.MINUTES);
        if (ofParties) {
            return OF_PARTIES;
        }
        PaperReader reader = PaperReader.of(draft);
        Optional<String> kind = reader.kind();
        if (kind.isPresent() && SigningTable.lines(row, kind.get()).isEmpty()) {
            return OTHER_ISSUER;
        }
        return reader.doubt().orElseGet(() -> judge(draft, reader));
    }

    private Verdict judge(Draft draft, PaperReader reader) {
        SignedPaper paper = reader.paper();
        String kind = reader.kind().orElse("");
        if (SigningTable.lines(row).stream().noneMatch(line -> line.isOfType(paper.type()))) {
            return OTHER_TYPE;
        }
        List<TableLine> lines = SigningTable.lines(row, kind).stream()
                .filter(line -> line.isOfType(paper.type()))
                .toList();
        if (lines.isEmpty()) {
            return OTHER_ISSUER;
        }
        ImmutableList<BlockLine> block = reader.block();
        boolean misspelt =
                !(paper.type() instanceof PartyType) && block.stream().anyMatch(line -> !line.wellSpelt());
        if (misspelt) {
            return TOLD;
        }
        Set<Verdict> verdicts = new LinkedHashSet<>();
        for (LocalDate day : days(draft, lines)) {
            verdicts.add(onDay(draft, kind, block, lines, paper.withDate(day)));
        }
        return oneOf(verdicts);
    }

    /** Returns the verdict of all days; that the row does not apply on some of them speaks against no block. */
    private static Verdict oneOf(Set<Verdict> verdicts) {
        if (verdicts.size() > 1 && verdicts.contains(Verdict.passed())) {
            verdicts.removeIf(Verdict.NotApplicable.class::isInstance);
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : DAYS_DIFFER;
    }

    /** Returns the days that the draft may be of on which the answer may change. */
    private static ImmutableSet<LocalDate> days(Draft draft, List<TableLine> lines) {
        Optional<EffectivePeriod> possible = draft.possibleDays();
        if (possible.isEmpty()) {
            return ImmutableSet.of(draft.judgedFor());
        }
        EffectivePeriod days = possible.get();
        Stream<LocalDate> changes = lines.stream()
                .map(TableLine::period)
                .flatMap(period -> Stream.concat(
                        Stream.of(period.first()), period.last().stream().map(day -> day.plusDays(1))));
        return Stream.concat(Stream.of(days.first()), changes.filter(days::contains))
                .collect(ImmutableSet.toImmutableSet());
    }

    private Verdict onDay(
            Draft draft, String kind, ImmutableList<BlockLine> block, List<TableLine> lines, SignedPaper paper) {
        Optional<TableLine> found = SigningTable.line(row, kind, block, paper);
        if (found.isPresent()) {
            return verdict(draft, paper, found.get());
        }
        boolean unread = lines.stream().anyMatch(line -> line.isAsked(paper))
                && !block.stream().allMatch(BlockLine::isRead);
        return unread ? NOT_LISTED : OTHER_CASE;
    }

    private static Verdict verdict(Draft draft, SignedPaper paper, TableLine line) {
        if (!line.told().isEmpty()) {
            return TOLD;
        }
        return switch (line.outcome()) {
            case LAWFUL -> Verdict.passed();
            case NEEDS_ORDER -> Verdict.undecided("needs-order");
            case NEEDS_DELEGATION -> Verdict.undecided("needs-delegation");
            case NEEDS_APPOINTMENT -> Verdict.undecided("needs-appointment");
            case NEEDS_UNIT -> Verdict.undecided("needs-unit");
            case UNKNOWN -> NOT_LISTED;
            case UNUSUAL, IMPOSSIBLE -> Verdict.failed(fault(draft, paper, line));
        };
    }

    private static Fault fault(Draft draft, SignedPaper paper, TableLine line) {
        String block = paper.block().stream().collect(Collectors.joining(", "));
        Fault fault = Fault.of(
                        draft.signings().get(0).authority().get(0).at(Component.SIGNING_AUTHORITY),
                        Measure.words(block),
                        Measure.words(line.required()))
                .withDetails(ImmutableMap.of("line", Measure.words(paper.authorityLine())));
        boolean certain = line.outcome() == SigningOutcome.IMPOSSIBLE && line.wellFounded();
        return certain ? fault : fault.withBasis(Basis.DERIVED);
    }
}
