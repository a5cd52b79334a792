package vn.records.presentation.unit;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Verdict;
import vn.records.place.AdministrativeUnits;
import vn.records.presentation.check.Body;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * Units that are no more where a document turns to someone (<i>nơi nhận, nơi gửi, điều khoản thi hành, địa chỉ</i>). What
 * tells of the past, quotes or only mentions them may name them.
 */
public final class EndedUnits {

    /** Words that tell of the past, or of the change itself. */
    private static final Pattern PAST = Pattern.compile(
            "(?<!\\p{L})(?:cũ|trước đây|trước ngày|nay là|nguyên|sáp nhập|hợp nhất"
                    + "|sắp xếp|giải thể|kết thúc|chuyển tiếp|bàn giao|tiếp nhận|đổi tên|trước khi|đã)(?!\\p{L})|[“”\"«»]");

    /** How a recipient begins that is a body of the unit, or its head; others may be people who served it. */
    private static final ImmutableList<String> OF_BODIES = ImmutableList.of(
            "ủy ban nhân dân",
            "ubnd",
            "hội đồng nhân dân",
            "hđnd",
            "thường trực",
            "tt.",
            "tt hđnd",
            "chủ tịch",
            "phó chủ tịch",
            "văn phòng",
            "phòng",
            "đảng ủy",
            "các ");

    private static final String CARRIES_OUT = "chịu trách nhiệm thi hành";

    /** The mark of an item, and the words that lists of recipients begin with. */
    private static final Pattern MARK = Pattern.compile("^(?:(?:kính gửi|nơi nhận) ?:? ?)?+(?:[-–—+•*] ?)?+");

    private static final Pattern DEPARTMENT = Pattern.compile("^sở [^,;.:]{1,60}? (?=(?:tỉnh|thành phố) )");

    /** What is said to be an address of today; where one lives by the register may be written as the paper has it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:[-–—+•*] ?)?+(?:\\w{1,2}+[.)] ?)?+"
                    + "(?:địa chỉ|trụ sở|nơi ở hiện nay|chỗ ở hiện nay)(?: (?!thường trú|hộ khẩu)\\p{L}++){0,4}+ ?:(?<pieces>.++)$");

    private static final Splitter PIECES = Splitter.on(CharMatcher.anyOf(",;")).trimResults();

    private final AdministrativeUnits units;

    private EndedUnits(AdministrativeUnits units) {
        this.units = units;
    }

    /** Passes when no recipient, nobody who is to carry a document out and no address is of a unit that is no more. */
    public static Check<Draft> none(AdministrativeUnits units) {
        EndedUnits check = new EndedUnits(units);
        return draft -> UnitDay.judged(draft, units, day -> Verdict.of(check.faults(draft, day)));
    }

    private List<Fault> faults(Draft draft, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        for (Component component : ImmutableList.of(Component.ADDRESSEES, Component.RECIPIENTS)) {
            for (Part part : draft.parts().get(component)) {
                for (Line line : part.lines()) {
                    recipient(line.folded(), day).ifPresent(unit -> faults.add(unit.at(line.at(component), day)));
                }
            }
        }
        Body.of(draft)
                .items()
                .forEach(item -> inBody(VietnameseText.fold(item.rest()), day)
                        .ifPresent(unit -> faults.add(unit.at(item.line().at(Component.BODY), day))));
        return faults;
    }

    private static boolean tellsOfPast(String lower) {
        return PAST.matcher(lower).find();
    }

    private Optional<EndedUnit> recipient(String folded, LocalDate day) {
        String lower = VietnameseText.lower(folded);
        if (tellsOfPast(lower)) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(lower);
        int start = mark.lookingAt() ? mark.end() : 0;
        boolean body = OF_BODIES.stream().anyMatch(words -> lower.startsWith(words, start));
        Optional<EndedUnit> ofBody = body ? EndedUnit.ofBodies(folded, units, day) : Optional.empty();
        if (ofBody.isPresent()) {
            return ofBody;
        }
        Matcher department = DEPARTMENT.matcher(lower).region(start, lower.length());
        return department.lookingAt()
                ? EndedUnit.startOf(folded.substring(department.end()), units, day)
                : EndedUnit.startOf(folded.substring(start), units, day);
    }

    private Optional<EndedUnit> inBody(String folded, LocalDate day) {
        String lower = VietnameseText.lower(folded);
        if (lower.contains(CARRIES_OUT)) {
            return tellsOfPast(lower) ? Optional.empty() : EndedUnit.ofBodies(folded, units, day);
        }
        Matcher address = ADDRESS.matcher(lower);
        if (!address.find() || tellsOfPast(lower)) {
            return Optional.empty();
        }
        return PIECES.splitToList(folded.substring(address.start("pieces"))).stream()
                .flatMap(piece -> EndedUnit.startOf(piece, units, day).stream())
                .findFirst();
    }
}
