package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Signing;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.recognition.line.NamesBelow;
import vn.records.presentation.recognition.line.RecipientsLabel;
import vn.records.presentation.recognition.line.SigningReader;

/**
 * Finds the end of a document: Nơi nhận (box 9b) and, beside it, the signing block (boxes 7a to 7c), in a table or laid
 * out with tabs.
 */
final class ClosingFinder {

    private static final int LINES_OF_BLOCK = 30;
    private static final int LINES_OF_TITLE = 42;

    private final ImmutableList<Line> lines;
    private final Found found;
    private final int from;
    private final List<Signing> signings = new ArrayList<>();

    /**
     * The end of a document.
     *
     * @param bodyEnd the index after the last line of the body
     * @param mainEnd the index after the last line of the document
     * @param signings the signing blocks
     */
    record Closing(int bodyEnd, int mainEnd, ImmutableList<Signing> signings) {}

    private ClosingFinder(ImmutableList<Line> lines, int from, Found found) {
        this.lines = lines;
        this.from = from;
        this.found = found;
    }

    static Closing find(ImmutableList<Line> lines, int from, Found found) {
        return new ClosingFinder(lines, from, found).find();
    }

    private Closing find() {
        int limit = Boundaries.limit(lines, from);
        int label = label(limit);
        int next = Boundaries.next(lines, from, limit);
        if (next < label) {
            int bodyEnd = signBefore(lastShown(next) + 1);
            if (signings.stream().anyMatch(signing -> signing.name().isPresent())) {
                return closed(bodyEnd, next, "last-lines", false);
            }
            signings.clear();
        }
        return label == limit ? withoutLabel(limit) : withLabel(label, limit);
    }

    private Closing withLabel(int label, int limit) {
        Line line = lines.get(label);
        return line.zone().isPresent() ? inTable(line, line.zone().get()) : inText(label, limit);
    }

    /** The index of the label Nơi nhận before a limit, the limit if there is none. */
    private int label(int limit) {
        for (int i = from; i < limit; i++) {
            if (RecipientsLabel.is(lines.get(i))) {
                return i;
            }
        }
        return limit;
    }

    private Closing inTable(Line label, Zone zone) {
        List<Line> recipients = new ArrayList<>();
        TreeMap<Integer, List<Line>> others = new TreeMap<>();
        int first = position(label);
        int last = position(label);
        for (Line line : lines) {
            Optional<Zone> other = line.zone().filter(zone::isSameTable);
            if (other.isEmpty() || other.get().row() < zone.row()) {
                continue;
            }
            first = Math.min(first, position(line));
            last = Math.max(last, position(line));
            if (other.get().cell() != zone.cell()) {
                others.computeIfAbsent(other.get().cell(), k -> new ArrayList<>())
                        .add(line);
            } else if (line.index() >= label.index() && !line.isBlank()) {
                recipients.add(line.trimmed());
            }
        }
        recipients(recipients);
        others.values().forEach(cell -> SigningReader.read(cell).ifPresent(signings::add));
        if (signings.isEmpty()) {
            signBefore(first);
        }
        int end = new NamesBelow(lines, signings).find(last + 1, lines.size());
        return closed(first, end, "beside-recipients", true);
    }

    private int position(Line line) {
        return line.index() - lines.get(0).index();
    }

    /** Recipients and signing block in running text: what begins with a hyphen is a recipient, capitals are authority. */
    private Closing inText(int at, int limit) {
        List<Line> recipients = new ArrayList<>();
        List<Line> signing = new ArrayList<>();
        int to = Math.min(Boundaries.next(lines, at + 1, Math.min(limit, at + LINES_OF_TITLE)), at + LINES_OF_BLOCK);
        int last = at;
        for (int i = at; i < to; i++) {
            Line line = lines.get(i);
            ImmutableList<Line> columns = line.columns();
            if (columns.isEmpty()) {
                signing.add(line);
            }
            for (Line column : columns) {
                boolean recipient = recipients.isEmpty() || column.isDash();
                boolean goesOn = !recipient
                        && signing.stream().allMatch(Line::isBlank)
                        && ((!column.isUpper() && !isPostBeside(column, columns))
                                || RecipientsLabel.isDrafterMark(column));
                (recipient || goesOn ? recipients : signing).add(column);
                last = i;
            }
        }
        recipients(recipients);
        SigningReader.read(signing).ifPresent(signings::add);
        boolean beside = !signings.isEmpty();
        int end = beside ? endOfSigning(last) : last + 1;
        int bodyEnd = beside ? at : signBefore(at);
        return closed(bodyEnd, end, beside ? "beside-recipients" : "above-recipients", beside);
    }

    /** Whether it begins a signing block in small letters, right of the recipients. */
    private static boolean isPostBeside(Line column, ImmutableList<Line> columns) {
        return !column.equals(columns.get(0)) && SigningReader.mayBePost(column);
    }

    private int endOfSigning(int last) {
        Optional<Line> name = signings.get(0).name();
        return name.isPresent() ? position(name.get()) + 1 : last + 1;
    }

    /** Looks for signing blocks just above a line; returns the index at which they begin, the line itself without any. */
    private int signBefore(int at) {
        int low = Math.max(from, at - LINES_OF_BLOCK);
        for (int i = low; i < at; i++) {
            Line line = lines.get(i);
            boolean begins = line.zone().isPresent() ? isSigningTable(line) : SigningReader.begins(line);
            if (begins) {
                readSigning(i, at);
                if (!signings.isEmpty()
                        && (SigningReader.isUnmistakable(line) || SigningReader.isPlain(signings.get(0)))) {
                    return i;
                }
                signings.clear();
            }
        }
        return at;
    }

    private boolean isSigningTable(Line line) {
        Zone zone = line.zone().orElseThrow();
        return zone.cells() > 1
                && !zone.table().bordered()
                && line.isUpper()
                && line.folded().length() < 60;
    }

    private void readSigning(int at, int to) {
        Line first = lines.get(at);
        if (first.zone().isEmpty()) {
            SigningReader.read(lines.subList(at, to)).ifPresent(signings::add);
            return;
        }
        TreeMap<Integer, List<Line>> cells = new TreeMap<>();
        for (Line line : lines.subList(at, to)) {
            line.zone()
                    .filter(first.zone().get()::isSameTable)
                    .ifPresent(zone -> cells.computeIfAbsent(zone.cell(), k -> new ArrayList<>())
                            .add(line));
        }
        cells.values().forEach(cell -> SigningReader.read(cell).ifPresent(signings::add));
        int last = at;
        while (last < to
                && lines.get(last)
                        .zone()
                        .filter(first.zone().get()::isSameTable)
                        .isPresent()) {
            last++;
        }
        new NamesBelow(lines, signings).find(last, to);
    }

    /** Without Nơi nhận the block is looked for among the last lines; only one that ends the text is taken for certain. */
    private Closing withoutLabel(int limit) {
        int bodyEnd = signBefore(lastShown(limit) + 1);
        boolean plain = signings.size() == 1 && SigningReader.isPlain(signings.get(0)) && endsWithName(limit);
        return closed(bodyEnd, limit, "last-lines", plain);
    }

    /** Whether nothing but what stands for the signature follows the name. */
    private boolean endsWithName(int limit) {
        int name = position(signings.get(0).name().orElseThrow());
        return lines.subList(name + 1, limit).stream().allMatch(line -> line.isBlank() || SigningReader.isRemark(line));
    }

    private int lastShown(int before) {
        int last = before - 1;
        while (last >= from && lines.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    private void recipients(List<Line> recipients) {
        List<Line> kept = new ArrayList<>();
        boolean ofParty = found.isOfParty();
        for (Line line : recipients) {
            if (RecipientsLabel.isDrafterMark(line) || (ofParty && RecipientsLabel.isPartyDrafterMark(line))) {
                found.add(Component.DRAFTER_MARK, line, "drafter-pattern");
            } else if (!line.isTypedRule()) {
                kept.add(line);
            }
        }
        found.add(Component.RECIPIENTS, kept, "label", true);
    }

    private Closing closed(int bodyEnd, int mainEnd, String why, boolean certain) {
        for (Signing signing : signings) {
            found.add(Component.SIGNING_AUTHORITY, signing.authority(), why, certain);
            signing.name().ifPresent(name -> found.add(Component.SIGNER_NAME, ImmutableList.of(name), why, certain));
        }
        return new Closing(bodyEnd, mainEnd, ImmutableList.copyOf(signings));
    }
}
