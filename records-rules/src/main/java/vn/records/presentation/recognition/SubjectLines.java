package vn.records.presentation.recognition;

import java.util.List;
import vn.records.agency.AgencyVocabulary;
import vn.records.agency.Position;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.FormMarks;
import vn.records.presentation.recognition.line.StructureReader;

/** Tells the lines of a subject below the name of the type (<i>trích yếu nội dung</i>) from what follows it. */
final class SubjectLines {

    private static final int LONGEST = 400;

    private SubjectLines() {}

    /** Whether a line belongs to the subject of which some lines were found. */
    static boolean goesOn(List<Line> subject, Line line) {
        return isSubject(line)
                && !isSentence(subject, line)
                && !(line.folded().startsWith("(") && isRemark(line, subject));
    }

    /** Whether a line in the middle is text below a subject in bold type: not bold itself, with a mark at its end. */
    private static boolean isSentence(List<Line> subject, Line line) {
        return !subject.isEmpty()
                && subject.stream().allMatch(Line::isBold)
                && !line.isBold()
                && ".;:".indexOf(line.folded().charAt(line.folded().length() - 1)) >= 0;
    }

    /** Whether a line names who issues the document; below a subject that is in capitals itself only the words tell. */
    static boolean endsAtAuthority(List<Line> subject, Line line, boolean gap) {
        boolean begun = !subject.isEmpty() && !subject.get(0).isUpper();
        return line.isUpper() && (gap || begun || Position.read(line.folded()).isPresent() || isAgency(line));
    }

    /** Ban hành and quy định begin many subjects, and no name of a ban or quỹ. */
    private static boolean isAgency(Line line) {
        return AgencyVocabulary.beginsAsAgency(line.folded())
                && !line.startsWith("ban hành")
                && !line.startsWith("quy ");
    }

    private static boolean isSubject(Line line) {
        boolean beside = line.zone().filter(zone -> !zone.isAlone()).isPresent();
        boolean prominent = line.folded().length() <= LONGEST
                ? line.isCentred() || line.isBold()
                : line.isCentred() && line.isBold();
        return prominent
                && !beside
                && (!line.isTypedRule() || FormMarks.isDotted(line))
                && !Boundaries.isReference(line)
                && !OpeningFinder.isBasis(line)
                && !line.startsWith("kính gửi")
                && !line.startsWith("số:")
                && !StructureReader.isNumbered(line);
    }

    /** Whether words in brackets are no part of the subject: a mark, or set otherwise than the lines above. */
    private static boolean isRemark(Line line, List<Line> subject) {
        return Marks.isMark(line) || !line.isBold() || subject.stream().anyMatch(other -> !other.isBold());
    }
}
