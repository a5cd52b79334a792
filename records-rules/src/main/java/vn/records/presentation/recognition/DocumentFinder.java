package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.presentation.draft.Classification;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Lines;
import vn.records.presentation.draft.Role;
import vn.records.presentation.recognition.Boundaries.Boundary;
import vn.records.presentation.recognition.Boundaries.Sign;
import vn.records.presentation.recognition.Recognizer.Standing;
import vn.records.presentation.recognition.line.FormMarks;
import vn.records.view.DocumentView;

/**
 * Finds the documents of a file (<i>các văn bản trong một tệp</i>) from one boundary to the next.
 *
 * <p>Only behind the signature or Nơi nhận of a document may another begin. A head inside an annex, or below a heading
 * such as {@code Mẫu số 01}, is a form. Where a second head follows a document that was not closed, nobody can tell
 * where one ends, and the file stays one, undecided.
 */
final class DocumentFinder {

    private static final int MOST_LINES_ABOVE = 6;
    private static final int LONGEST_LINE_ABOVE = 120;

    private final DocumentView view;
    private final DraftOptions options;
    private final Lines lines;
    private final ImmutableList<Boundary> boundaries;
    /** The index of the first boundary behind which there are only copies. */
    private final int copiesFrom;

    private final Extents extents = new Extents();

    private boolean closed;
    private boolean attached;
    private boolean annex;
    private boolean doubtful;

    /** The index of the block it begins with. */
    private int begun;

    /** The index of the line behind the closing of the document that goes on. */
    private int end;

    /** The index of the line before which boundaries are words of that document. */
    private int behind;

    private DocumentFinder(DocumentView view, DraftOptions options, Lines lines, ImmutableList<Boundary> boundaries) {
        this.view = view;
        this.options = options;
        this.lines = lines;
        this.boundaries = boundaries;
        this.copiesFrom = copiesFrom(boundaries);
    }

    private static int copiesFrom(ImmutableList<Boundary> boundaries) {
        int from = boundaries.size();
        while (from > 0 && boundaries.get(from - 1).sign() == Sign.COPY) {
            from--;
        }
        return from;
    }

    /** Returns the documents of a file, in order; at least one. */
    static ImmutableList<Draft> find(DocumentView view, DraftOptions options) {
        Recognizer whole = new Recognizer(view, options, Standing.ALONE);
        Draft first = whole.recognize();
        ImmutableList<Boundary> boundaries = Boundaries.find(whole.lines().main(), behindText(first), end(first));
        return boundaries.stream().allMatch(boundary -> boundary.sign() == Sign.ANNEX)
                ? ImmutableList.of(first)
                : new DocumentFinder(view, options, whole.lines(), boundaries).find(first);
    }

    private ImmutableList<Draft> find(Draft first) {
        begin(0, Role.MAIN, first);
        attached = first.classification().kind() == Kind.ATTACHED;
        annex = !attached && (!hasHead(first) || first.classification().kind() == Kind.COLLECTION);
        for (int i = 0; i < boundaries.size() && !doubtful; i++) {
            if (boundaries.get(i).line() >= behind) {
                pass(i);
            }
        }
        return doubtful
                ? ImmutableList.of(first.withClassification(Classification.builder()
                                .kind(Kind.COLLECTION)
                                .why(Classifier.SEVERAL_HEADS)
                                .build())
                        .withFamily(Family.NONE))
                : extents.recognize(view, lines, options, first);
    }

    private void pass(int i) {
        Boundary boundary = boundaries.get(i);
        switch (boundary.sign()) {
            case ANNEX -> {
                annex = true;
                extents.endForm(lines.block(boundary.line()));
            }
            case HEAD, ATTACHED_HEAD -> head(i);
            case ATTACHED_TITLE -> {
                if (!annex && (closed || attached) && boundary.line() >= end) {
                    begin(lines.block(above(boundary.line())), Role.ATTACHED, null);
                }
            }
            case COPY -> copy(i);
        }
    }

    private void head(int i) {
        Boundary boundary = boundaries.get(i);
        int block = lines.block(boundary.line());
        if (annex) {
            extents.form(block);
            return;
        }
        int from = lines.block(above(boundary.line()));
        if ((!closed && !attached) || from <= lines.block(end - 1)) {
            doubtful = extents.isFirst();
            annex = true;
            extents.form(block);
            return;
        }
        DocumentView part = view.part(from, next(i));
        Draft piece = new Recognizer(part, lines.of(part, from), options, Standing.ALONE).recognize();
        Role role = role(piece, boundary.sign());
        if (role == Role.FORM) {
            annex = true;
            extents.form(block);
        } else {
            begin(from, role, role == Role.ATTACHED ? null : piece);
        }
    }

    /** The block at which the next document or form may begin. */
    private int next(int i) {
        int own = lines.block(boundaries.get(i).line());
        return boundaries.subList(i + 1, boundaries.size()).stream()
                .filter(boundary -> boundary.sign() != Sign.ANNEX)
                .mapToInt(boundary -> lines.block(boundary.line()))
                .filter(block -> block > own)
                .findFirst()
                .orElse(view.body().size());
    }

    /** What a head begins. Behind an attached document, which nothing closes, only a number makes it a document. */
    private Role role(Draft piece, Sign sign) {
        boolean numbered = piece.number().filter(FormMarks::isNumbered).isPresent() && isClosed(piece);
        if (sign == Sign.ATTACHED_HEAD && !numbered) {
            return Role.ATTACHED;
        }
        boolean dated = piece.has(Component.ISSUING_AGENCY) && piece.has(Component.PLACE_AND_DATE) && isClosed(piece);
        boolean document =
                switch (piece.classification().kind()) {
                    case ADMINISTRATIVE, LEGISLATION, PARTY -> numbered || (dated && !attached);
                    default -> numbered;
                };
        return document && !FormMarks.isForm(piece) ? Role.FURTHER : Role.FORM;
    }

    private void begin(int from, Role role, @Nullable Draft piece) {
        int start = lines.starts().get(from);
        extents.begin(from, role);
        begun = from;
        attached = role == Role.ATTACHED;
        annex = false;
        closed = piece != null && isClosed(piece);
        end = start + (piece == null ? 1 : end(piece));
        behind = start + (piece == null ? 1 : behindText(piece));
    }

    /** The first line of what stands above a head or title and behind the closing: an issuer, a mark. */
    private int above(int line) {
        int first = line;
        int shown = 0;
        for (int i = line - 1; i >= end && closed; i--) {
            Line other = lines.main().get(i);
            if (!other.isBlank()) {
                boolean ofAnother = other.folded().length() > LONGEST_LINE_ABOVE || CopyFinder.isForm(other);
                if (++shown > MOST_LINES_ABOVE || ofAnother) {
                    return line;
                }
                first = i;
            }
        }
        return first;
    }

    private void copy(int i) {
        int start = CopyFinder.start(lines.main(), boundaries.get(i).line());
        boolean last = i >= copiesFrom;
        boolean cuts = lines.block(start) > (closed ? lines.block(end - 1) : begun);
        if (last
                && cuts
                && CopyFinder.isWhole(lines.main().subList(start, lines.main().size()))) {
            extents.copy(lines.block(start));
            behind = lines.main().size();
        }
    }

    /** The index of the line behind a document; of a statute, which nothing closes, the line its text begins at. */
    private static int end(Draft draft) {
        boolean open = draft.classification().kind() == Kind.ATTACHED && !isClosed(draft);
        return open && !draft.body().isEmpty()
                ? Math.max(1, draft.body().get(0).line().index())
                : draft.mainEnd();
    }

    /** The index of the line behind the text of a document: where its closing begins, or where it ends without one. */
    private static int behindText(Draft draft) {
        return isClosed(draft)
                ? draft.parts().values().stream()
                        .filter(part -> part.component() == Component.RECIPIENTS
                                || part.component() == Component.SIGNING_AUTHORITY)
                        .mapToInt(part -> part.first().index())
                        .min()
                        .orElse(draft.mainEnd())
                : end(draft);
    }

    private static boolean isClosed(Draft draft) {
        return draft.has(Component.RECIPIENTS) || draft.has(Component.SIGNING_AUTHORITY);
    }

    private static boolean hasHead(Draft draft) {
        boolean national = draft.has(Component.NATIONAL_NAME) || draft.has(Component.NATIONAL_MOTTO);
        boolean numbered = draft.has(Component.NUMBER) && draft.has(Component.ISSUING_AGENCY);
        boolean labelled = draft.lines().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(Boundaries::isAnnex)
                .isPresent();
        return !labelled && (national || numbered || draft.classification().kind() == Kind.PARTY);
    }
}
