package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.records.document.Component;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.StructureReader;
import vn.records.view.Span;

/** Finds what stands between the title and the body: addressees (box 9a) and legal bases. */
final class OpeningFinder {

    private static final int LINES_TO_SEARCH = 8;
    private static final int MOST_BASES = 60;
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_ADDRESSEE = 100;

    private final ImmutableList<Line> lines;
    private final Found found;
    private final boolean ofParty;
    private int at;

    private OpeningFinder(ImmutableList<Line> lines, int from, Found found) {
        this.lines = lines;
        this.at = from;
        this.found = found;
        this.ofParty = found.isOfParty();
    }

    /**
     * Adds what it finds.
     *
     * @param of what its bases go on to
     * @return the index of the first line of the body
     */
    static int find(ImmutableList<Line> lines, int from, Of of, Found found) {
        OpeningFinder finder = new OpeningFinder(lines, from, found);
        switch (of) {
            case DECISION -> finder.basesOfDecision();
            case LEGISLATION -> finder.basesOfAct();
            case OTHER -> {
                finder.addressees();
                if (finder.ofParty) {
                    finder.basesOfParty();
                } else {
                    finder.bases();
                }
            }
        }
        return finder.at;
    }

    /** The kind of document by what its legal bases go on to. */
    enum Of {
        /** The words QUYẾT ĐỊNH or QUYẾT NGHỊ. */
        DECISION,
        /** The sentence that enacts it, or those words; then the first unit. */
        LEGISLATION,
        /** Text of any kind. */
        OTHER
    }

    /** Whether it begins as a legal basis does. */
    static boolean isBasis(Line line) {
        return line.startsWith("căn cứ") || line.startsWith("xét ") || line.startsWith("theo đề nghị");
    }

    /** Whether it begins with the words Kính trình, which only submissions of the Party have. */
    static boolean isSubmissionLabel(Line line) {
        return line.startsWith("kính tr") && line.key().startsWith("kinhtrinh");
    }

    private void addressees() {
        int shown = 0;
        for (int i = at; i < lines.size() && shown < LINES_TO_SEARCH; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            shown++;
            if (isAddressLabel(line) || (ofParty && isSubmissionLabel(line))) {
                List<Line> block = block(i);
                found.add(Component.ADDRESSEES, block, "label", true);
                at = block.get(block.size() - 1).index() - lines.get(0).index() + 1;
                return;
            }
        }
    }

    /** Whether it begins with the words Kính gửi, or as some write them, Kính gởi. */
    static boolean isAddressLabel(Line line) {
        String key = line.isShort() || line.startsWith("kính g") ? line.key() : "";
        return key.startsWith("kinhgui") || key.startsWith("kinhgoi");
    }

    /** The label and the lines of addressees after it: with hyphens, or in the same table. */
    private List<Line> block(int from) {
        Line label = lines.get(from);
        List<Line> block = new ArrayList<>(List.of(label.trimmed()));
        for (int i = from + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean sameTable = label.zone().isPresent()
                    && line.zone().filter(label.zone().get()::isSameTable).isPresent();
            if (line.isBlank()) {
                continue;
            }
            if (!sameTable && !line.isDash() && !isAddressee(label, block, line)) {
                break;
            }
            block.add(line.trimmed());
        }
        return block;
    }

    /** Whether a line is an addressee without a hyphen: short, with the mark of a list, below a label that stands alone. */
    private static boolean isAddressee(Line label, List<Line> block, Line line) {
        String text = line.folded();
        boolean alone = label.folded().endsWith(":") && label.folded().length() <= LONGEST_LABEL;
        boolean open = block.get(block.size() - 1).folded().endsWith(";");
        return alone
                && text.length() <= LONGEST_ADDRESSEE
                && line.zone().isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && (text.endsWith(";") || (open && text.endsWith(".")));
    }

    private void basesOfDecision() {
        List<Line> bases = new ArrayList<>();
        boolean certain = true;
        int i = at;
        while (i < lines.size() && bases.size() < MOST_BASES) {
            Line line = lines.get(i);
            if (StructureReader.isOperative(line)
                    || line.startsWith("điều 1")
                    || line.zone().isPresent()) {
                break;
            }
            if (!line.isBlank() && !line.isTypedRule()) {
                bases.add(line.trimmed());
                certain &= isBasis(line) || line.isDash();
            }
            i++;
        }
        boolean closed = i < lines.size()
                && bases.size() < MOST_BASES
                && lines.get(i).zone().isEmpty();
        if (!bases.isEmpty() && closed && bases.stream().anyMatch(OpeningFinder::isBasis)) {
            found.add(Component.LEGAL_BASIS, bases, "before-operative-words", certain);
            at = i;
        }
    }

    /**
     * The bases of legislation, and the sentence that enacts it behind them, which is the last of their lines: {@code Chính phủ
     * ban hành Nghị định về công tác văn thư.}
     */
    private void basesOfAct() {
        List<Line> shown = new ArrayList<>();
        int end = endOfOpening(shown);
        int last = lastBasis(shown);
        int more = shown.size() - last - 1;
        boolean closed = end < lines.size() && shown.size() < MOST_BASES;
        if (last >= 0 && isBasis(shown.get(0))) {
            boolean enacted = closed && more <= 1;
            List<Line> bases = shown.subList(0, enacted ? shown.size() : last + 1);
            boolean certain =
                    enacted && shown.subList(0, last).stream().allMatch(line -> isBasis(line) || line.isDash());
            found.add(Component.LEGAL_BASIS, bases, "words-and-mark", certain);
            at = bases.get(bases.size() - 1).index() - lines.get(0).index() + 1;
        }
    }

    /** Collects what stands above the first unit or the operative words; returns the index of their line. */
    private int endOfOpening(List<Line> shown) {
        int i = at;
        while (i < lines.size() && shown.size() < MOST_BASES) {
            Line line = lines.get(i);
            boolean ends = !line.isBlank() && (StructureReader.isOperative(line) || StructureReader.isNumbered(line));
            if (line.zone().isPresent() || (ends && !line.isDash())) {
                break;
            }
            if (!line.isBlank() && !line.isTypedRule()) {
                shown.add(line.trimmed());
            }
            i++;
        }
        return i;
    }

    private static int lastBasis(List<Line> shown) {
        int last = shown.size() - 1;
        while (last >= 0 && !isBasis(shown.get(last))) {
            last--;
        }
        return last;
    }

    /** In other documents only lines that look like bases in every way are taken for them. */
    private void bases() {
        List<Line> bases = new ArrayList<>();
        int next = at;
        for (int i = at; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            boolean ends = line.folded().endsWith(";") || isItalic(line);
            if (!isBasis(line) || !ends || line.zone().isPresent()) {
                break;
            }
            bases.add(line.trimmed());
            next = i + 1;
        }
        if (!bases.isEmpty()) {
            found.add(Component.LEGAL_BASIS, bases, "words-and-mark", true);
            at = next;
        }
    }

    /**
     * Bases of Party documents are upright like the text. They end with a semicolon or have a hyphen before them; the last
     * may end otherwise, where others stand before it or a comma leads on to who decides.
     */
    private void basesOfParty() {
        List<Line> bases = new ArrayList<>();
        int next = at;
        for (int i = at; i < lines.size() && bases.size() < MOST_BASES; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            String end = line.folded().substring(line.folded().length() - 1);
            boolean known = end.equals(";") || (line.isDash() && !end.equals(":")) || end.equals(",");
            boolean last = !bases.isEmpty() && !end.equals(":");
            boolean first = bases.isEmpty() && !end.equals(":") && goesOn(i);
            if (!isPartyBasis(line) || line.zone().isPresent() || !(known || last || first)) {
                break;
            }
            bases.add(line.trimmed());
            next = i + 1;
        }
        if (!bases.isEmpty()) {
            found.add(Component.LEGAL_BASIS, bases, "words-and-mark", true);
            at = next;
        }
    }

    /** Whether the next line that shows something is a basis too. */
    private boolean goesOn(int i) {
        return lines.subList(i + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(OpeningFinder::isPartyBasis)
                .isPresent();
    }

    private static boolean isPartyBasis(Line line) {
        Line words = line.isDash()
                ? line.stretch(line.begins() + 1, line.text().length()).trimmed()
                : line;
        return isBasis(words);
    }

    private static boolean isItalic(Line line) {
        return !line.paragraph().spans().isEmpty()
                && line.paragraph().spans().stream()
                        .filter(span -> isVisible(line, span))
                        .allMatch(span -> span.format().italic());
    }

    private static boolean isVisible(Line line, Span span) {
        return !line.paragraph().text().substring(span.start(), span.end()).isBlank();
    }
}
