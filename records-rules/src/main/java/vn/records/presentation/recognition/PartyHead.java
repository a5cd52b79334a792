package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.presentation.draft.Line;
import vn.records.presentation.recognition.line.HeadAnchor;
import vn.records.presentation.recognition.line.Sides;
import vn.records.presentation.recognition.line.TypeNames;
import vn.records.text.VietnameseText;

/**
 * Finds what the head of a document of the Party has in its own way (<i>phần đầu văn bản của Đảng</i>): the title in place of
 * Quốc hiệu, the issuer over a star, the subject of a letter without {@code V/v} below the number.
 */
final class PartyHead {

    private static final int LINES_TO_SEARCH = 40;
    private static final int MOST_SUBJECT_LINES = 6;
    private static final int MOST_ISSUER_LINES = 6;
    private static final int LONGEST_SUBJECT_LINE = 120;
    private static final String CONGRESS = "ĐẠI HỘI";

    /** How names of bodies begin that stand below the name of another. */
    private static final ImmutableSet<String> BODIES = ImmutableSet.of(
            "TỈNH ỦY",
            "THÀNH ỦY",
            "HUYỆN ỦY",
            "QUẬN ỦY",
            "THỊ ỦY",
            "ĐẢNG ỦY",
            "QUÂN ỦY",
            "CHI BỘ",
            "BAN",
            "ỦY BAN KIỂM TRA",
            "CƠ QUAN",
            "VĂN PHÒNG",
            "ĐẢNG ĐOÀN",
            "HỘI ĐỒNG",
            "TIỂU BAN",
            "TỔ",
            "TRƯỜNG",
            "TRUNG TÂM",
            "HỌC VIỆN",
            "VỤ",
            "CỤC",
            "PHÒNG",
            "BÁO",
            "TẠP CHÍ");

    private static final ImmutableSet<String> COMMITTEES = ImmutableSet.of(
            "BAN CHẤP HÀNH TRUNG ƯƠNG",
            "TỈNH ỦY",
            "THÀNH ỦY",
            "HUYỆN ỦY",
            "QUẬN ỦY",
            "THỊ ỦY",
            "ĐẢNG ỦY",
            "QUÂN ỦY",
            "ĐẢNG BỘ");

    /** The bodies of a congress. */
    private static final ImmutableSet<String> OF_CONGRESS =
            ImmutableSet.of("ĐOÀN CHỦ TỊCH", "ĐOÀN THƯ KÝ", "BAN THẨM TRA", "BAN KIỂM PHIẾU");

    private PartyHead() {}

    /** Whether a line begins with the name of a committee of the Party. */
    static boolean isCommittee(Line line) {
        return begins(line, COMMITTEES);
    }

    private static boolean begins(Line line, ImmutableSet<String> bodies) {
        String name = VietnameseText.upper(line.folded());
        return bodies.stream().anyMatch(body -> VietnameseText.beginsWithWords(name, body));
    }

    /** Returns the title, which stands above all that follows a head; empty if there is none. */
    static Optional<Line> title(ImmutableList<Line> lines) {
        int shown = 0;
        for (Line line : above(lines)) {
            if (line.isBlank()) {
                continue;
            }
            if (++shown > LINES_TO_SEARCH) {
                break;
            }
            Optional<Line> title = HeadAnchor.partyTitle(line);
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }

    /** Returns the lines above what follows a head, a type of the Party among it. */
    static ImmutableList<Line> above(ImmutableList<Line> lines) {
        ImmutableList<Line> head = HeadEnd.above(lines);
        for (int i = 0; i < head.size(); i++) {
            if (TypeNames.ofParty(head.get(i)).isPresent() || OpeningFinder.isSubmissionLabel(head.get(i))) {
                return head.subList(0, i);
            }
        }
        return head;
    }

    /**
     * Whether a head without the title is surely one of the Party: its number has the Party's form, the name of a committee
     * stands at the top on the left, and on the right no other title does.
     */
    static boolean isUntitled(Sides sides, ImmutableList<Line> head, @Nullable Line number) {
        return number != null
                && DocumentNumber.read(number.text()).number().kind() == DocumentNumber.Kind.PARTY
                && firstShown(sides.left()).filter(PartyHead::isCommittee).isPresent()
                && above(head).stream().noneMatch(PartyHead::isOtherTitle)
                && above(sides.left()).stream().anyMatch(HeadAnchor::isStar);
    }

    private static boolean isOtherTitle(Line line) {
        boolean right = line.zone().filter(zone -> zone.cell() > 0).isPresent();
        return right && !line.isBlank() && line.isUpper() && !Marks.isMark(line);
    }

    private static Optional<Line> firstShown(ImmutableList<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !Marks.isMark(line))
                .findFirst();
    }

    /** Adds the issuer, its parent, the star below them and the subject of a letter. */
    static void find(Sides sides, @Nullable Line number, Consumer<Line> reach, Found found) {
        ImmutableList<Line> left = above(sides.left());
        List<Line> names = new ArrayList<>();
        for (Line line : left) {
            if (HeadAnchor.isStar(line)) {
                found.add(Component.ISSUER_STAR, line.trimmed(), "fixed-words");
                reach.accept(line);
                break;
            }
            boolean ends = number != null && line.index() >= number.index();
            if (ends || (line.isTypedRule() && !names.isEmpty())) {
                break;
            }
            if (!line.isBlank() && !Marks.isMark(line)) {
                names.add(line.trimmed());
            }
        }
        if (!names.isEmpty() && names.size() <= MOST_ISSUER_LINES) {
            issuer(ImmutableList.copyOf(names), isAboveStar(found), found);
            names.forEach(reach);
        }
        if (number != null) {
            subject(left, number, reach, found);
        }
    }

    /** Whether what was read stands above the star, and the title not on the same side. */
    private static boolean isAboveStar(Found found) {
        return found.has(Component.ISSUER_STAR)
                && found.get(Component.PARTY_TITLE)
                        .flatMap(title -> title.first().zone())
                        .filter(zone -> zone.cell() == 0)
                        .isEmpty();
    }

    /** What stands above the star is the issuer, in whatever letters. */
    private static void issuer(ImmutableList<Line> names, boolean starred, Found found) {
        int issuer = firstOfIssuer(names);
        boolean certain = starred || names.stream().allMatch(Line::isUpper);
        found.add(Component.PARENT_AGENCY, names.subList(0, issuer), "agency-words", certain);
        found.add(Component.ISSUING_AGENCY, names.subList(issuer, names.size()), "beside-party-title", certain);
    }

    /** The first line of the name at the bottom: below one that is not bold, else the last that begins as a body does. */
    private static int firstOfIssuer(ImmutableList<Line> names) {
        ImmutableSet<String> bodies =
                VietnameseText.upper(names.get(0).folded()).startsWith(CONGRESS) ? OF_CONGRESS : BODIES;
        int byWeight = names.size();
        while (byWeight > 0 && names.get(byWeight - 1).isBold()) {
            byWeight--;
        }
        boolean plainAbove = names.subList(0, byWeight).stream().noneMatch(Line::isBold);
        if (byWeight > 0 && byWeight < names.size() && plainAbove) {
            return byWeight;
        }
        for (int i = names.size() - 1; i > 0; i--) {
            if (begins(names.get(i), bodies)) {
                return i;
            }
        }
        return 0;
    }

    /** What stands below the number and is no mark: in a cell of its own or beside nothing. */
    private static void subject(ImmutableList<Line> left, Line number, Consumer<Line> reach, Found found) {
        List<Line> subject = new ArrayList<>();
        for (Line line : left) {
            if (line.index() <= number.index() || (line.isBlank() && subject.isEmpty())) {
                continue;
            }
            boolean own = line.zone().isPresent() || mayBeSubjectOutsideTable(line);
            boolean ends = line.isBlank() || line.isTypedRule() || Marks.isMark(line) || isDate(line, found);
            boolean otherwise = line.isUpper() && !isItalic(line);
            if (!own || ends || otherwise || line.folded().length() > LONGEST_SUBJECT_LINE) {
                if (subject.isEmpty() && own && (Marks.isMark(line) || line.isTypedRule())) {
                    continue;
                }
                break;
            }
            subject.add(line.trimmed());
        }
        if (subject.size() <= MOST_SUBJECT_LINES) {
            found.add(Component.OFFICIAL_LETTER_SUBJECT, subject, "below-number", true);
            subject.forEach(reach);
        }
    }

    private static boolean mayBeSubjectOutsideTable(Line line) {
        return LetterSubjects.begins(line)
                || (!line.isBlank() && Character.isLowerCase(line.folded().charAt(0)) && isItalic(line));
    }

    private static boolean isItalic(Line line) {
        return line.paragraph().spansIn(line.start(), line.end()).stream()
                .allMatch(span -> span.format().italic());
    }

    private static boolean isDate(Line line, Found found) {
        return found.get(Component.PLACE_AND_DATE)
                .filter(part ->
                        part.first().paragraph().place().equals(line.paragraph().place()))
                .isPresent();
    }
}
