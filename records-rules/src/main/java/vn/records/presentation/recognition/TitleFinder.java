package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.NamedType;
import vn.records.document.Notation;
import vn.records.document.PartyType;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.StructureReader;
import vn.records.presentation.recognition.line.TypeNames;

/**
 * Finds the name of the type and the subject below it (box 5a), the line in brackets that names the document it is
 * attached to, and the line of the issuing authority of decisions and resolutions.
 */
final class TitleFinder {

    /** The types whose forms show no subject: what stands below their name is text. */
    private static final ImmutableSet<DocumentType> WITHOUT_SUBJECT =
            ImmutableSet.of(DocumentType.INTRODUCTION, DocumentType.LEAVE_PERMIT);

    private static final int LINES_TO_SEARCH = 8;
    private static final int MOST_SUBJECT_LINES = 12;
    private static final int LONGEST_HEADING = 200;

    private final ImmutableList<Line> lines;
    private final Found found;
    private final boolean ofParty;
    private int at;

    /**
     * What stands at the head of the text.
     *
     * @param next the index of the first line after it
     * @param type the type, if its name is the whole line or begins it
     * @param whole whether the name is the whole line, or nothing speaks against it in the line it begins
     * @param heading the words taken for the name of a type; empty if there are none
     * @param legislation whether they name a legal act
     * @param attachedTo the lines in brackets that name another document
     */
    record Title(
            int next,
            Optional<NamedType> type,
            boolean whole,
            String heading,
            boolean legislation,
            ImmutableList<Line> attachedTo) {

        /** Whether its name is that of a decision or resolution of the State. */
        boolean decides() {
            return whole && type.filter(TitleFinder::decides).isPresent();
        }
    }

    private TitleFinder(ImmutableList<Line> lines, int from, Found found) {
        this.lines = lines;
        this.at = from;
        this.found = found;
        this.ofParty = found.isOfParty();
    }

    private static boolean decides(NamedType type) {
        return type instanceof DocumentType state && state.decides();
    }

    private Optional<NamedType> nameOf(Line line) {
        if (ofParty) {
            return TypeNames.ofParty(line).map(type -> type);
        }
        Optional<NamedType> ofState = TypeNames.of(line).map(type -> type);
        return ofState.or(() -> LegislationReader.title(found, line));
    }

    private Optional<NamedType> startOf(Line line) {
        return ofParty
                ? TypeNames.startOfParty(line).map(type -> type)
                : TypeNames.startOf(line).map(type -> type);
    }

    static Title find(ImmutableList<Line> lines, int from, Found found) {
        return new TitleFinder(lines, from, found).find();
    }

    private Title find() {
        int start = at;
        int shown = 0;
        for (int i = start; i < lines.size() && shown < LINES_TO_SEARCH; i++) {
            Line line = lines.get(i);
            if (line.isBlank() || (line.zone().isPresent() && Marks.isMark(line))) {
                continue;
            }
            shown++;
            if (isEndOfSearch(line)) {
                break;
            }
            if (isHeading(line)) {
                return titled(i);
            }
        }
        return new Title(start, Optional.empty(), false, "", false, ImmutableList.of());
    }

    private boolean isEndOfSearch(Line line) {
        return Annexes.isLabel(line)
                || (ofParty && OpeningFinder.isSubmissionLabel(line))
                || OpeningFinder.isAddressLabel(line)
                || line.startsWith("nơi nhận")
                || line.startsWith("điều 1")
                || StructureReader.isHeading(line)
                || line.startsWith("căn cứ");
    }

    private boolean isHeading(Line line) {
        if (Marks.isMark(line) || line.isTypedRule()) {
            return false;
        }
        if (!line.isUpper()) {
            return nameOf(line).isPresent()
                    || (!ofParty && TypeNames.startOf(line).isPresent());
        }
        boolean prominent = line.isCentred() || line.isBold();
        return nameOf(line).isPresent()
                || (!ofParty && TypeNames.isLegislation(line))
                || (prominent && line.folded().length() <= LONGEST_HEADING && !isNumbered(line));
    }

    private static boolean isNumbered(Line line) {
        return StructureReader.isRomanNumbered(line.folded());
    }

    private Title titled(int i) {
        Line line = lines.get(i);
        Optional<NamedType> whole = nameOf(line);
        Optional<NamedType> type = whole.isPresent() ? whole : startOf(line);
        boolean begins =
                whole.isEmpty() && type.filter(first -> isTold(first, i)).isPresent();
        boolean sure = whole.isPresent() || begins;
        Line name = begins ? TypeNames.name(line, type.orElseThrow()) : line.trimmed();
        found.add(Component.TYPE_NAME, ImmutableList.of(name), "type-name", sure);
        at = i + 1;
        boolean legislation = TypeNames.isLegislation(line);
        boolean authorityFollows = sure && type.filter(TitleFinder::decides).isPresent();
        List<Line> subject = begins
                ? new ArrayList<>(List.of(line.part(name.end(), line.end()).trimmed()))
                : new ArrayList<>();
        if (whole.filter(WITHOUT_SUBJECT::contains).isEmpty()) {
            readSubject(subject, authorityFollows);
        }
        found.add(Component.SUBJECT, subject, "below-type-name", sure);
        ImmutableList<Line> attachedTo = attachedTo();
        if (authorityFollows) {
            authority();
        }
        if (ofParty) {
            at = nextShown(at);
        }
        return new Title(at, type, sure, line.folded(), legislation, attachedTo);
    }

    /**
     * Whether the first words of a line in capitals are the type and the others the subject: the symbol says the same, or no
     * symbol says otherwise beside the name of an issuer. What is issued with another document often has a longer title.
     */
    private boolean isTold(NamedType type, int i) {
        Optional<Notation> symbol = found.get(Component.NUMBER)
                .flatMap(part ->
                        DocumentNumber.read(part.first().text()).number().notation());
        boolean told = symbol.map(notation -> isAbbreviated(type, notation))
                .orElse(found.has(Component.ISSUING_AGENCY) && (ofParty || found.has(Component.NATIONAL_NAME)));
        return told
                && lines.subList(i, Math.min(lines.size(), i + MOST_SUBJECT_LINES)).stream()
                        .noneMatch(Boundaries::isReference);
    }

    private static boolean isAbbreviated(NamedType type, Notation symbol) {
        return type instanceof PartyType ofParty
                ? ofParty.isAbbreviated(symbol.groups().get(0))
                : symbol.type().filter(type::equals).isPresent();
    }

    private void readSubject(List<Line> subject, boolean authorityFollows) {
        boolean gap = false;
        for (int i = at; i < lines.size() && subject.size() < MOST_SUBJECT_LINES; i++) {
            Line line = lines.get(i);
            boolean number = isNumber(line);
            if (line.isBlank() || number) {
                at = number ? i + 1 : at;
                gap = true;
                continue;
            }
            boolean ends = (gap && !subject.isEmpty())
                    || (authorityFollows && SubjectLines.endsAtAuthority(subject, line, gap))
                    || (ofParty && OpeningFinder.isSubmissionLabel(line))
                    || !SubjectLines.goesOn(subject, line);
            if (ends) {
                break;
            }
            subject.add(line.trimmed());
            at = i + 1;
            gap = false;
        }
    }

    private boolean isNumber(Line line) {
        return found.get(Component.NUMBER)
                .filter(part ->
                        part.first().paragraph().place().equals(line.paragraph().place()))
                .isPresent();
    }

    private ImmutableList<Line> attachedTo() {
        int i = nextShown(at);
        if (i >= lines.size() || !Boundaries.isReference(lines.get(i))) {
            return ImmutableList.of();
        }
        ImmutableList<Line> reference = Annexes.reference(lines, i);
        at = i + reference.size();
        return reference;
    }

    private void authority() {
        List<Line> authority = new ArrayList<>();
        for (int i = afterRemark(nextShown(at)); i < lines.size() && authority.size() < 4; i++) {
            Line line = lines.get(i);
            boolean operative = StructureReader.isOperative(line);
            if (line.isBlank() || !line.isUpper() || operative || line.zone().isPresent()) {
                break;
            }
            authority.add(line.trimmed());
        }
        if (!authority.isEmpty()) {
            found.add(Component.AUTHORITY_LINE, authority, "between-subject-and-bases", true);
            at = authority.get(authority.size() - 1).index() - lines.get(0).index() + 1;
        }
    }

    /** What comes after a line in brackets that stands below the subject: {@code (Trình tại kỳ họp thứ 5)}. */
    private int afterRemark(int from) {
        boolean remark = from < lines.size()
                && lines.get(from).isCentred()
                && lines.get(from).folded().startsWith("(")
                && lines.get(from).folded().endsWith(")");
        return remark ? nextShown(from + 1) : from;
    }

    private int nextShown(int from) {
        int i = from;
        while (i < lines.size() && (lines.get(i).isBlank() || lines.get(i).isTypedRule())) {
            i++;
        }
        return i;
    }
}
