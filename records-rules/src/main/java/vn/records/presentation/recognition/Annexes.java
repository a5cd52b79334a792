package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import vn.records.document.Component;
import vn.records.presentation.draft.Annex;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.StructureReader;

/** Finds annexes: the words Phụ lục with their number, the title and the reference below. */
final class Annexes {

    private static final int LONGEST_LABEL = 30;
    private static final int MOST_REFERENCE_LINES = 5;

    private Annexes() {}

    static ImmutableList<Annex> find(ImmutableList<Line> lines, int from, Found found) {
        ImmutableList.Builder<Annex> out = ImmutableList.builder();
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.zone().isEmpty() && isLabel(line)) {
                Annex annex = annex(lines, i);
                out.add(annex);
                found.add(Component.ANNEX, ImmutableList.of(annex.label()), "label", true);
            }
        }
        return out.build();
    }

    /** Whether it is the words Phụ lục, alone or with a number. */
    static boolean isLabel(Line line) {
        return line.folded().length() <= LONGEST_LABEL
                && line.startsWith("phụ lục")
                && (line.folded().length() == 7 || isNumber(number(line)));
    }

    /** Whether it begins the line in brackets that names the document something is attached to. */
    static boolean isReference(Line line) {
        String key = line.folded().startsWith("(") && line.isShort() ? line.key() : "";
        return key.startsWith("kemtheo")
                || key.startsWith("banhanhkemtheo")
                || key.startsWith("banhanhtheo")
                || key.startsWith("duocbanhanhkemtheo")
                || key.startsWith("pheduyetkemtheo")
                || key.startsWith("duocpheduyetkemtheo")
                || key.startsWith("dinhkem");
    }

    static ImmutableList<Line> reference(ImmutableList<Line> lines, int from) {
        if (!lines.get(from).folded().startsWith("(")) {
            return referenceWithoutBrackets(lines, from);
        }
        int to = from;
        while (to < lines.size() && to < from + MOST_REFERENCE_LINES) {
            boolean closed = lines.get(to++).folded().endsWith(")");
            if (closed) {
                return lines.subList(from, to);
            }
        }
        return lines.subList(from, from + 1);
    }

    /** Without brackets it goes on in lines in the middle that are in small letters. */
    private static ImmutableList<Line> referenceWithoutBrackets(ImmutableList<Line> lines, int from) {
        int to = from + 1;
        while (to < lines.size()
                && to < from + MOST_REFERENCE_LINES
                && !lines.get(to).isBlank()
                && lines.get(to).isCentred()
                && lines.get(to).zone().isEmpty()
                && !lines.get(to).isUpper()) {
            to++;
        }
        return lines.subList(from, to);
    }

    private static String number(Line line) {
        String rest =
                line.folded().substring(Math.min(7, line.folded().length())).strip();
        int end = rest.length();
        while (end > 0 && ".:-".indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        return rest.substring(0, end).strip();
    }

    private static boolean isNumber(String text) {
        return StructureReader.isRoman(text)
                || StructureReader.isDigits(text)
                || (text.length() == 1 && Character.isUpperCase(text.charAt(0)))
                || text.startsWith("số ");
    }

    private static Annex annex(ImmutableList<Line> lines, int at) {
        Line label = lines.get(at);
        ImmutableList.Builder<Line> title = ImmutableList.builder();
        ImmutableList<Line> reference = ImmutableList.of();
        for (int i = at + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (Boundaries.isReference(line)) {
                reference = reference(lines, i);
                break;
            }
            boolean isTitle = line.zone().isEmpty() && (line.isCentred() || line.isUpper()) && !isLabel(line);
            if (!isTitle || StructureReader.isNumbered(line) || line.isTypedRule()) {
                break;
            }
            title.add(line);
        }
        int section = label.paragraph().section();
        return new Annex(
                label.trimmed(), number(label), title.build(), reference, section, startsSection(lines, at, section));
    }

    private static boolean startsSection(ImmutableList<Line> lines, int at, int section) {
        for (int i = at - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).paragraph().section() != section;
            }
        }
        return true;
    }
}
