package vn.records.docx.write;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.records.docx.write.Anchor.Target;
import vn.records.docx.write.CommentWords.Remedy;
import vn.records.finding.Finding;
import vn.records.presentation.FileJudgement;
import vn.records.reader.ReadLimits;
import vn.records.rule.Wording;

/**
 * Notes findings in a copy of a Word file (<i>ghi nhận xét vào bản sao</i>): one comment for each, on the words it is about.
 *
 * <p>Comments and tracked changes that are there stay. A finding without a place is noted at the start of the document.
 * The copy is judged like the file it was made from. One annotator may be used by any number of threads at once.
 *
 * @since 0.1
 */
public final class DocxAnnotator {

    private final ReadLimits limits;

    private DocxAnnotator(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns an annotator with the usual limits. */
    public static DocxAnnotator create() {
        return new DocxAnnotator(ReadLimits.DEFAULT);
    }

    /** Returns an annotator with limits of its own. */
    public static DocxAnnotator with(ReadLimits limits) {
        return new DocxAnnotator(requireNonNull(limits, "limits"));
    }

    /**
     * Returns a copy of a file with comments.
     *
     * @param file the whole file; not changed
     * @param findings what was found in this very file
     * @param wording the words of the rules, in the language of the comments
     * @param authorship whose comments they are
     * @throws vn.records.reader.DocumentReadException if it cannot be read as a document
     * @throws UnwritableException if it can be read but not changed
     */
    public byte[] annotate(byte[] file, Iterable<Finding> findings, Wording wording, Authorship authorship)
            throws IOException {
        return annotate(file, ImmutableList.copyOf(findings), ImmutableSet.of(), wording, authorship);
    }

    /**
     * Returns a copy of a file with comments on all its documents. What stands in a copied document is told and said to be left
     * as it is.
     *
     * @param file the whole file; not changed
     * @param judgement what the rules say of this very file
     * @param wording the words of the rules, in the language of the comments
     * @param authorship whose comments they are
     * @throws vn.records.reader.DocumentReadException if it cannot be read as a document
     * @throws UnwritableException if it can be read but not changed
     */
    public byte[] annotate(byte[] file, FileJudgement judgement, Wording wording, Authorship authorship)
            throws IOException {
        ImmutableSet<Finding> closed = judgement.documents().stream()
                .filter(document -> !judgement.isOpen(document))
                .flatMap(document -> document.report().findings().stream())
                .collect(toImmutableSet());
        return annotate(file, judgement.findings(), closed, wording, authorship);
    }

    private byte[] annotate(
            byte[] file,
            ImmutableList<Finding> all,
            ImmutableSet<Finding> closed,
            Wording wording,
            Authorship authorship)
            throws IOException {
        WordFile copy = WordFile.open(file, limits);
        if (all.isEmpty()) {
            return file.clone();
        }
        Comments comments = Comments.of(copy, authorship);
        Anchor anchor = new Anchor(copy);
        CommentWords words = CommentWords.of(wording);
        EditGate gate = new EditGate(copy, ImmutableSet.of());
        List<Optional<Target>> targets = new ArrayList<>();
        for (Finding finding : all) {
            targets.add(anchor.target(finding.at()));
        }
        cut(targets);
        for (int i = 0; i < all.size(); i++) {
            Finding finding = all.get(i);
            Remedy remedy = closed.contains(finding) ? Remedy.NOBODY : remedy(finding, gate);
            comments.add(targets.get(i), words.paragraphs(finding, remedy));
        }
        return copy.bytes();
    }

    /** Cuts each paragraph at all places at which comments begin or end, before the first is put in. */
    private static void cut(List<Optional<Target>> targets) {
        Map<EditableText, NavigableSet<Integer>> offsets = new LinkedHashMap<>();
        for (Optional<Target> target : targets) {
            target.filter(one -> one.start() < one.end()).ifPresent(one -> {
                NavigableSet<Integer> own = offsets.computeIfAbsent(one.text(), text -> new TreeSet<>());
                own.add(one.start());
                own.add(one.end());
            });
        }
        offsets.forEach(EditableText::cutAll);
    }

    private static Remedy remedy(Finding finding, EditGate gate) {
        return finding.isFixable() && gate.refusal(finding).isEmpty() ? Remedy.AUTOMATIC : Remedy.PERSON;
    }
}
