package vn.records.presentation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import vn.records.finding.Acceptance;
import vn.records.finding.Acceptances;
import vn.records.finding.Finding;
import vn.records.finding.RuleProblem;
import vn.records.presentation.draft.Role;

/**
 * The documents of one file and what the rules say of each (<i>kết quả xét một tệp</i>).
 *
 * @param documents the documents in order; at least one
 * @param unused what was accepted of the file and accepts nothing in it any more
 * @since 0.1
 */
public record FileJudgement(ImmutableList<JudgedDocument> documents, ImmutableList<Acceptance> unused) {

    /**
     * Checks that there is a document.
     *
     * @throws IllegalArgumentException if there is none
     */
    public FileJudgement {
        checkArgument(!documents.isEmpty(), "a file without a document");
    }

    /**
     * Makes the judgement of a file in which nothing was accepted.
     *
     * @throws IllegalArgumentException if there is no document
     */
    public FileJudgement(ImmutableList<JudgedDocument> documents) {
        this(documents, ImmutableList.of());
    }

    /** Returns the same file with what was accepted in its documents. */
    public FileJudgement accepting(Acceptances acceptances) {
        ImmutableList<JudgedDocument> accepting = documents.stream()
                .map(document -> document.accepting(acceptances))
                .collect(toImmutableList());
        return new FileJudgement(
                accepting,
                acceptances.unusedIn(
                        accepting.stream().map(JudgedDocument::report).collect(toImmutableList())));
    }

    /** Returns the first document, which most files hold alone. */
    public JudgedDocument first() {
        return documents.get(0);
    }

    /** Returns those after the first. */
    public ImmutableList<JudgedDocument> further() {
        return documents.subList(1, documents.size());
    }

    /** Returns the findings of all documents, document by document. */
    public ImmutableList<Finding> findings() {
        return documents.stream()
                .flatMap(document -> document.report().findings().stream())
                .collect(toImmutableList());
    }

    /** Returns the rules that broke on a document, and how. */
    public ImmutableList<RuleProblem> problems() {
        return documents.stream()
                .flatMap(document -> document.report().problems().stream())
                .collect(toImmutableList());
    }

    /** Whether a document has an error that those who drafted the file may mend. */
    public boolean hasErrors() {
        return documents.stream().anyMatch(document -> document.hasErrors() && isOpen(document));
    }

    /**
     * Whether what is wrong in a document is to be mended: not in a form, and not in what is copied, which a copy may not
     * change, nor in what was issued with it.
     */
    public boolean isOpen(JudgedDocument document) {
        Role role = document.draft().role();
        if (role == Role.COPIED || role == Role.FORM) {
            return false;
        }
        int owner = document.draft().belongsTo().orElse(0);
        return role != Role.ATTACHED || owner == 0 || isOpen(documents.get(owner - 1));
    }
}
