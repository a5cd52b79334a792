package vn.records.retention.disposal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.file.RecordsFile;
import vn.records.law.Citation;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.law.ArchivesFact;

/** Makes stubs of the files of a case that is done. */
final class Stubs {

    private static final int DOSSIER_YEARS = 20;

    private Stubs() {}

    static DisposalStub of(ListedFile listed, DisposalCase done) {
        RecordsFile file = listed.file();
        Disposition disposition = listed.disposition();
        LocalDate destroyed = taken(done, Step.DESTRUCTION).day();
        DisposalStub.Builder stub = DisposalStub.builder();
        stub.code(file.code())
                .title(file.title())
                .opened(file.opened())
                .closed(file.closed())
                .documents(file.entries().size())
                .period(disposition.period().orElseThrow())
                .ends(disposition.ends().orElseThrow())
                .decision(paper(done, Step.DECISION, DossierPaper.DECISION))
                .decidedBy(done.setting().decidedBy())
                .destroyed(destroyed)
                .destructionRecord(paper(done, Step.DESTRUCTION, DossierPaper.DESTRUCTION_RECORD))
                .dossierKeptUntil(
                        done.regime() == DisposalRegime.LAW_2011
                                ? Optional.of(destroyed.plusYears(DOSSIER_YEARS))
                                : Optional.empty());
        return stub.addAllCitations(citations(disposition, done.regime())).build();
    }

    private static TakenStep taken(DisposalCase done, Step step) {
        return done.taken().get(done.steps().indexOf(step));
    }

    private static String paper(DisposalCase done, Step step, DossierPaper paper) {
        return taken(done, step).papers().getOrDefault(paper, "");
    }

    private static ImmutableList<Citation> citations(Disposition disposition, DisposalRegime regime) {
        ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
        citations.addAll(disposition.citations());
        regime.facts().forEach(fact -> citations.addAll(fact.citations()));
        if (regime == DisposalRegime.LAW_2011) {
            citations.addAll(ArchivesFact.DIS_09.citations());
        }
        return citations.build().asList();
    }
}
