package vn.records.retention.appraisal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.records.law.Citation;
import vn.records.retention.RetentionPeriod;
import vn.records.retention.appraisal.Undecided.Reason;
import vn.records.retention.law.ArchivesFact;

/** Lists what a disposition rests on. Asked for by few, so worked out when it is. */
final class Grounds {

    private Grounds() {}

    static ImmutableList<ArchivesFact> facts(Disposition of, boolean severalItems) {
        Set<ArchivesFact> facts = new LinkedHashSet<>();
        if (of.ends().isPresent()) {
            facts.add(ArchivesFact.RET_05);
            facts.add(ArchivesFact.RET_06);
        }
        if (severalItems && of.governing().isPresent()) {
            facts.add(ArchivesFact.RET_07);
        }
        of.transferDue().ifPresent(due -> facts.addAll(due.facts()));
        if (of.transferDue().isEmpty()
                && of.ends().isPresent()
                && of.period().filter(RetentionPeriod.Years.class::isInstance).isPresent()
                && of.undecided().isEmpty()) {
            facts.add(ArchivesFact.TRF_08);
        }
        of.historicalTransferDue().ifPresent(due -> facts.addAll(due.facts()));
        for (Undecided open : of.undecided()) {
            open.candidates().forEach(due -> facts.addAll(due.facts()));
            if (open.reason() == Reason.SECRET) {
                facts.add(ArchivesFact.HIS_05);
            }
        }
        disposal(of, facts);
        return ImmutableList.copyOf(facts);
    }

    private static void disposal(Disposition of, Set<ArchivesFact> facts) {
        if (of.bars().contains(DisposalBar.SHARED_DOCUMENTS)) {
            facts.add(ArchivesFact.DIS_14);
            facts.add(ArchivesFact.E20_5);
        }
        if (of.isDisposable()) {
            facts.add(of.asOf().isBefore(AgencyTransfer.LAW_2024) ? ArchivesFact.DIS_01 : ArchivesFact.DIS_02);
        }
    }

    static ImmutableList<Citation> citations(Disposition of, ImmutableList<ArchivesFact> facts) {
        ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
        of.governing().flatMap(governing -> governing.item().citation()).ifPresent(citations::add);
        facts.forEach(fact -> citations.addAll(fact.citations()));
        return citations.build().asList();
    }
}
