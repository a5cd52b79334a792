package vn.records.presentation.act;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.records.act.ActKind;
import vn.records.act.ActRegister;
import vn.records.act.CitedAct;
import vn.records.act.RegisteredAct;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.IssueDays;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Whether number, date, issuer and name of a cited act belong together (<i>số, ngày, cơ quan ban hành, tên của văn bản viện
 * dẫn</i>), as far as a register knows. Which of them is wrong nobody can tell, so that what the register has is shown.
 */
public final class Belonging {

    private static final Verdict NONE = Verdict.notApplicable("no-known-act");
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /** So many words at the start of subjects are compared; with fewer nothing is concluded. */
    private static final int COMPARED = 16;

    private static final int FEWEST = 6;

    /** Subjects of one act share at least this part of their words. */
    private static final double SHARED = 0.2;

    private static final String MINISTRY = "bộ ";
    private static final String MINISTER = "bộ trưởng ";
    private static final String AMENDING = "sửa đổi";
    private static final String JOINT = "TTLT";

    private final KnownAct known;

    private Belonging(ActRegister register) {
        this.known = new KnownAct(register);
    }

    /**
     * Passes when what is written of each act, where it is named first, is what the register has, and none is younger than the
     * draft.
     */
    public static Check<Draft> together(ActRegister register) {
        Belonging check = new Belonging(register);
        return check::judge;
    }

    private Verdict judge(Draft draft) {
        ImmutableList<Cited> bases = Cited.inBases(draft);
        ImmutableList<Cited> all = ImmutableList.<Cited>builder()
                .addAll(bases)
                .addAll(Cited.inBody(draft))
                .build();
        if (all.isEmpty()) {
            return NONE;
        }
        Optional<LocalDate> last = IssueDays.of(draft, ImmutableList.of()).flatMap(IssueDays::last);
        ImmutableList.Builder<Fault> faults = ImmutableList.builder();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Cited cited = all.get(i);
            boolean base = i < bases.size();
            boolean again = !cited.act().number().map(named::add).orElse(true);
            Optional.of(cited)
                    .filter(one -> !again)
                    .flatMap(this::fault)
                    .or(() -> base ? younger(cited, last) : Optional.empty())
                    .ifPresent(faults::add);
        }
        return Verdict.of(faults.build());
    }

    /** A base dated after the draft: one of the two days is wrong, whatever the act. */
    private Optional<Fault> younger(Cited cited, Optional<LocalDate> last) {
        return cited.day()
                .or(() -> known.of(cited.act()).flatMap(RegisteredAct::signed))
                .filter(day -> last.filter(day::isAfter).isPresent())
                .map(day -> Fault.of(cited.at(), cited.words(), InForce.day(last.orElseThrow()))
                        .withVariant("younger"));
    }

    private Optional<Fault> fault(Cited cited) {
        CitedAct act = cited.act();
        if (act.number().isEmpty()) {
            return act.isLaw() ? lawOfOtherDay(cited) : Optional.empty();
        }
        ImmutableList<RegisteredAct> rows = known.register().find(act);
        if (rows.isEmpty() && known.register().numbered(act.number().get()).isEmpty()) {
            return yearOfNumber(cited);
        }
        return rows.size() == 1 && rows.get(0).decides() ? against(cited, rows.get(0)) : Optional.empty();
    }

    private Optional<Fault> against(Cited cited, RegisteredAct row) {
        Optional<LocalDate> day = cited.day();
        boolean otherDay = day.isPresent()
                && row.evidenceOfSigned().isText()
                && row.signed().filter(signed -> !signed.equals(day.get())).isPresent();
        if (otherDay) {
            return Optional.of(fault(cited, row, ""));
        } else if (hasOtherIssuer(cited.act(), row)) {
            return Optional.of(fault(cited, row, "issuer"));
        }
        boolean otherName = cited.act().isLaw() ? isOtherLaw(cited.act(), row) : hasOtherSubject(cited.act(), row);
        return otherName ? Optional.of(fault(cited, row, "name")) : Optional.empty();
    }

    private static Fault fault(Cited cited, RegisteredAct row, String variant) {
        String issuer = row.issuer().isEmpty() ? "" : " của " + row.issuer();
        String subject = row.kind().isNamed() || row.name().isEmpty() ? "" : ": " + row.name();
        return Fault.of(cited.at(), cited.words(), Measure.words(KnownAct.told(row) + issuer + subject))
                .withVariant(variant);
    }

    /** Acts numbered by the year bear the year in which they are signed. */
    private static Optional<Fault> yearOfNumber(Cited cited) {
        boolean ofTheCentre = cited.act()
                .symbol()
                .filter(symbol -> symbol.endsWith("-CP") || symbol.endsWith("-TTg") || symbol.startsWith("QH"))
                .isPresent();
        Optional<Integer> year = cited.act().yearOfNumber();
        return cited.day()
                .filter(day ->
                        ofTheCentre && year.filter(own -> own != day.getYear()).isPresent())
                .map(day -> Fault.of(
                                cited.at(),
                                cited.words(),
                                Measure.words(year.orElseThrow().toString()))
                        .withVariant("year"));
    }

    /** A law that is known by its name, of which none was passed on that day. */
    private Optional<Fault> lawOfOtherDay(Cited cited) {
        Optional<LocalDate> day = cited.day();
        Optional<String> name = cited.act().lookupName();
        if (day.isEmpty()
                || name.isEmpty()
                || VietnameseText.foldCase(name.get()).startsWith(AMENDING)) {
            return Optional.empty();
        }
        ImmutableList<RegisteredAct> known = this.known.register().named(name.get()).stream()
                .filter(row -> row.kind().isOfType(cited.act().type()))
                .collect(ImmutableList.toImmutableList());
        boolean allDated = known.stream()
                .allMatch(row ->
                        row.signed().isPresent() && row.evidenceOfSigned().decides());
        boolean between = known.stream()
                .anyMatch(row -> row.signed().filter(day.get()::isAfter).isPresent());
        boolean there = known.stream().anyMatch(row -> row.signed().equals(day));
        boolean told = known.stream().anyMatch(RegisteredAct::decides);
        if (!allDated || !between || there || !told) {
            return Optional.empty();
        }
        ImmutableList<Measure> shown =
                known.stream().map(row -> Measure.words(KnownAct.told(row))).collect(ImmutableList.toImmutableList());
        return Optional.of(
                Fault.of(cited.at(), cited.words(), Measure.all(shown)).withVariant("law"));
    }

    private static boolean hasOtherIssuer(CitedAct act, RegisteredAct row) {
        if (row.kind() != ActKind.CIRCULAR
                || row.issuer().isEmpty()
                || row.number().contains(JOINT)) {
            return false;
        }
        String named = ministry(act.issuer().orElse(""));
        String known = ministry(row.issuer());
        return named.startsWith(MINISTRY)
                && known.startsWith(MINISTRY)
                && !named.startsWith(known)
                && !known.startsWith(named);
    }

    private static String ministry(String issuer) {
        String folded = VietnameseText.foldCase(issuer);
        return folded.startsWith(MINISTER) ? folded.substring(MINISTER.length()) : folded;
    }

    /** Whether the register has the name for other laws only. */
    private boolean isOtherLaw(CitedAct act, RegisteredAct row) {
        String own = VietnameseText.skeleton(row.name());
        Optional<String> name = act.lookupName();
        return name.isPresent()
                && !own.isEmpty()
                && !own.contains(VietnameseText.skeleton(name.get()))
                && !known.register().named(name.get()).isEmpty();
    }

    private static boolean hasOtherSubject(CitedAct act, RegisteredAct row) {
        ImmutableSet<String> cited = words(act.name().orElse(""));
        ImmutableSet<String> known = words(row.name());
        int least = Math.min(cited.size(), known.size());
        return least >= FEWEST && Sets.intersection(cited, known).size() < SHARED * least;
    }

    private static ImmutableSet<String> words(String subject) {
        return WORDS.splitToStream(VietnameseText.foldCase(subject).replace(',', ' '))
                .limit(COMPARED)
                .collect(ImmutableSet.toImmutableSet());
    }
}
