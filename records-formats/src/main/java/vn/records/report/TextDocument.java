package vn.records.report;

import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Acceptance;
import vn.records.finding.AcceptedFinding;
import vn.records.finding.Finding;
import vn.records.finding.Origin;
import vn.records.finding.Reason;
import vn.records.finding.Report;
import vn.records.finding.Verdict;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.JudgedDocument;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Role;
import vn.records.report.words.FoldedFinding;
import vn.records.report.words.Passages;
import vn.records.report.words.Phrases;

/** Writes one document of the text report. */
final class TextDocument {

    private final Page page;
    private final RunContext run;
    private final Phrases phrases;
    private final DocumentTraits traits;
    private final DocumentHeading headings;
    private final boolean verbose;

    TextDocument(Page page, RunContext run, boolean verbose) {
        this.page = page;
        this.run = run;
        this.phrases = run.phrases();
        this.traits = new DocumentTraits(run);
        this.headings = new DocumentHeading(run);
        this.verbose = verbose;
    }

    void write(DocumentResult result) throws IOException {
        page.text(Page.Paint.BOLD, 0, result.file());
        page.underline('=', result.file());
        if (result instanceof DocumentResult.Read read) {
            documents(read);
        } else if (result instanceof DocumentResult.Unreadable unreadable) {
            String message = DocumentNames.message(unreadable, run.language());
            page.text(Page.Paint.ERROR, 0, phrases.text("document.unreadable", unreadable.code(), message));
        }
        page.blank();
    }

    private void documents(DocumentResult.Read read) throws IOException {
        FileJudgement file = read.judgement();
        for (JudgedDocument document : file.documents()) {
            if (read.hasSeveral()) {
                String heading = headings.of(document, file);
                page.blank();
                page.text(Page.Paint.BOLD, 0, heading);
                if (document.draft().role() == Role.FORM) {
                    continue;
                }
                page.underline('-', heading);
            }
            new TextDocument(page, run.judgedBy(document.report()), verbose).judged(document, read);
        }
        if (file.documents().stream().anyMatch(document -> document.draft().role() == Role.FORM)) {
            page.blank();
            page.text(Page.Paint.FAINT, 0, phrases.text("document.forms"));
        }
        for (Acceptance acceptance : file.unused()) {
            page.text(Page.Paint.WARNING, 0, run.unused(acceptance));
        }
        new TextRemainder(page, run.judgedBy(file.first().report()), verbose)
                .foot(file.first().report());
    }

    private void judged(JudgedDocument document, DocumentResult.Read read) throws IOException {
        head(document.draft(), document.report());
        if (document.hasErrors() && !read.judgement().isOpen(document)) {
            page.text(Page.Paint.WARNING, 0, phrases.text("document.not-open"));
        }
        findings(document.draft(), document.report(), read.origins());
        accepted(document.draft(), document.report());
        page.blank();
        new TextRemainder(page, run, verbose).write(document.report());
    }

    private void accepted(Draft draft, Report report) throws IOException {
        if (report.accepted().isEmpty()) {
            return;
        }
        page.blank();
        page.text(Page.Paint.BOLD, 0, phrases.text("accepted.heading"));
        FindingWords words = new FindingWords(run, Passages.of(draft));
        for (AcceptedFinding one : report.accepted()) {
            page.labelled(Page.Paint.PLAIN, 2, "-", 2, words.accepted(one));
            page.text(Page.Paint.FAINT, 4, run.decision(one.acceptance()));
        }
    }

    private void head(Draft draft, Report report) throws IOException {
        page.text(0, traits.of(draft, report) + ".");
        Optional<String> other = traits.otherLaw(draft, report);
        if (other.isPresent()) {
            page.text(Page.Paint.WARNING, 0, other.get());
        }
        if (PresentationRules.regimeOf(draft).isEmpty()) {
            outside(report);
        } else {
            openAsAWhole(report);
        }
        Optional<String> missing = new Unrecognised(run).in(draft, report);
        if (missing.isPresent()) {
            page.text(Page.Paint.WARNING, 0, phrases.text("document.not-found", missing.get()));
        }
        page.text(0, traits.counts(CauseTally.of(report)) + ".");
        page.text(Page.Paint.FAINT, 0, traits.rules(report));
    }

    /** Says why no rule was asked, where one reason holds for all of them. */
    private void outside(Report report) throws IOException {
        for (Verdict verdict : report.verdicts().values()) {
            if (verdict instanceof Verdict.NotApplicable not) {
                page.text(Page.Paint.WARNING, 0, phrases.text("document.outside", reason(not)));
            } else if (verdict instanceof Verdict.Undecided open) {
                page.text(Page.Paint.WARNING, 0, phrases.text("document.outside", reason(open)));
            }
            return;
        }
    }

    /** Says why nothing was decided, where one reason holds for all rules of the law that governs the document. */
    private void openAsAWhole(Report report) throws IOException {
        Optional<Reason> open = RunContext.reasonForAll(report);
        if (open.isPresent()) {
            String why = run.wording().reason(open.get());
            page.text(Page.Paint.WARNING, 0, phrases.text("document.not-judged", why));
        }
    }

    private String reason(Verdict.NotApplicable not) {
        return run.wording().reason(not.reason());
    }

    private String reason(Verdict.Undecided open) {
        return run.wording().reason(open.reason());
    }

    private void findings(Draft draft, Report report, ImmutableListMultimap<Finding, Origin> origins)
            throws IOException {
        if (report.findings().isEmpty()) {
            return;
        }
        TextFinding finding = new TextFinding(page, run, Passages.of(draft), origins);
        for (Map.Entry<Component, List<FoldedFinding>> group :
                FoldedFinding.of(report, run.wording()).entrySet()) {
            page.blank();
            page.text(Page.Paint.BOLD, 0, DocumentNames.group(group.getKey(), run.language(), phrases));
            for (FoldedFinding folded : group.getValue()) {
                finding.write(folded);
            }
        }
    }
}
