package vn.records.docx.write;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multiset;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.docx.write.LeftFinding.Reason;
import vn.records.finding.Finding;
import vn.records.finding.RuleId;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.draft.Draft;
import vn.records.reader.ReadLimits;
import vn.records.rule.RuleBook;

/**
 * The mending of one file, in rounds: a fix may bring to light another fault that can be mended, or let one be made that
 * could not be before. The last round begins as a mending of the mended file does, and finds nothing to do: mending twice is
 * mending once.
 */
final class Mending {

    /** More than any file needs: each round leaves fewer findings, or the same in other places. */
    private static final int MOST_ROUNDS = 24;
    /** Findings of one rule are tried one by one where there are no more than these. */
    private static final int FEW = 6;

    private final ImmutableList<RuleBook<Draft>> books;
    private final ReadLimits limits;
    private final FixOptions options;
    private final Map<Judged.Key, Reason> blocked = new HashMap<>();

    Mending(ImmutableList<RuleBook<Draft>> books, ReadLimits limits, FixOptions options) {
        this.books = books;
        this.limits = limits;
        this.options = options;
    }

    FixedDocument mend(byte[] bytes) throws IOException {
        Judged before = judged(bytes);
        Judged after = before;
        boolean changed = false;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Optional<Judged> next = round(after);
            if (next.isPresent()) {
                after = next.get();
                changed = true;
            } else if (changed) {
                blocked.clear();
                changed = false;
            } else {
                break;
            }
        }
        return FixedDocument.builder()
                .file(ByteSource.wrap(after.bytes()))
                .before(before.judgement())
                .after(after.judgement())
                .addAllMended(mended(before, after))
                .addAllLeft(left(after))
                .build();
    }

    private Judged judged(byte[] bytes) throws IOException {
        return Judged.of(bytes, limits, books, options.draft());
    }

    private static ImmutableList<Finding> mended(Judged before, Judged after) {
        Multiset<Judged.Key> rest = after.keys();
        return before.judgement().findings().stream()
                .filter(finding -> !rest.remove(Judged.Key.of(finding)))
                .collect(toImmutableList());
    }

    private ImmutableList<LeftFinding> left(Judged after) {
        ImmutableList.Builder<LeftFinding> left = ImmutableList.builder();
        for (JudgedDocument document : after.judgement().documents()) {
            boolean open = after.judgement().isOpen(document);
            for (Finding finding : document.report().findings()) {
                left.add(new LeftFinding(finding, open ? reason(finding) : Reason.COPIED));
            }
        }
        return left.build();
    }

    private Reason reason(Finding finding) {
        if (!finding.isFixable()) {
            return Reason.NEEDS_JUDGEMENT;
        } else if (!options.isChosen(finding)) {
            return Reason.NOT_CHOSEN;
        }
        return blocked.getOrDefault(Judged.Key.of(finding), Reason.WITHOUT_EFFECT);
    }

    /** Returns the file after one round; empty if nothing can be mended. */
    private Optional<Judged> round(Judged now) throws IOException {
        List<Finding> wanted = new ArrayList<>();
        EditGate gate = new EditGate(now.file(), options.edits());
        for (JudgedDocument document : now.open()) {
            for (Finding finding : document.report().findings()) {
                if (finding.isFixable() && options.isChosen(finding) && !isBlocked(finding)) {
                    Optional<Reason> refusal = gate.refusal(finding, document.draft());
                    refusal.ifPresent(reason -> blocked.put(Judged.Key.of(finding), reason));
                    if (refusal.isEmpty()) {
                        wanted.add(finding);
                    }
                }
            }
        }
        List<Finding> converted = new ArrayList<>(wanted);
        converted.removeIf(finding -> !gate.convertsCodes(finding));
        wanted.removeAll(converted);
        Optional<Judged> next = made(now, converted);
        if (next.isEmpty()) {
            return made(now, wanted);
        }
        blocked.values().removeIf(Reason.UNICODE_NOT_ASKED::equals);
        return next;
    }

    private Optional<Judged> made(Judged now, List<Finding> wanted) throws IOException {
        Optional<Judged> together = attempt(now, wanted);
        return together.isPresent() && now.isWorse(together.get()) ? oneByOne(now, wanted) : together;
    }

    private boolean isBlocked(Finding finding) {
        return blocked.containsKey(Judged.Key.of(finding));
    }

    /** Does fixes; those that cannot be done, or do not mend, are blocked and left out. Empty if none is left. */
    private Optional<Judged> attempt(Judged now, List<Finding> wanted) throws IOException {
        while (!wanted.isEmpty()) {
            WordFile file = now.copy();
            FixAttempt attempt = new FixAttempt(file, options.tracked());
            attempt.apply(wanted);
            if (block(wanted, attempt.failed(), Reason.NOT_IN_TEXT)) {
                continue;
            }
            Judged next = file.isChanged() ? judged(file.bytes()) : now;
            ImmutableList<Finding> idle = wanted.stream()
                    .filter(finding -> !attempt.isDeferred(finding) && now.persists(finding, next))
                    .collect(toImmutableList());
            if (!block(wanted, idle, Reason.WITHOUT_EFFECT)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private boolean block(List<Finding> wanted, Collection<Finding> findings, Reason reason) {
        findings.forEach(finding -> blocked.putIfAbsent(Judged.Key.of(finding), reason));
        return wanted.removeIf(this::isBlocked);
    }

    /** Finds those fixes that together bring no finding, rule by rule. */
    private Optional<Judged> oneByOne(Judged now, List<Finding> wanted) throws IOException {
        Multimap<RuleId, Finding> byRule = LinkedHashMultimap.create();
        wanted.forEach(finding -> byRule.put(finding.rule(), finding));
        List<Finding> good = new ArrayList<>();
        Optional<Judged> best = Optional.empty();
        for (Collection<Finding> group : byRule.asMap().values()) {
            Optional<Judged> more = extended(now, good, group);
            best = more.isPresent() ? more : best;
        }
        return best;
    }

    /** Returns the file with good fixes and more; empty if these are not good. */
    private Optional<Judged> extended(Judged now, List<Finding> good, Collection<Finding> group) throws IOException {
        List<Finding> all = new ArrayList<>(good);
        all.addAll(group);
        Optional<Judged> next = attempt(now, all);
        if (next.isPresent() && !now.isWorse(next.get())) {
            good.clear();
            good.addAll(all);
            return next;
        }
        Optional<Judged> best = Optional.empty();
        for (Finding finding : group) {
            if (group.size() > 1 && group.size() <= FEW) {
                Optional<Judged> more = extended(now, good, ImmutableList.of(finding));
                best = more.isPresent() ? more : best;
            } else {
                blocked.putIfAbsent(Judged.Key.of(finding), Reason.WOULD_ADD_FINDING);
            }
        }
        return best;
    }
}
