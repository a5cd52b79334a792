package vn.records.presentation.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * How the body names other documents: in full the first time, by type, number and symbol from then on.
 *
 * <p>A first mention with a date passes only where an agency and a subject are seen behind it too; else it is undecided.
 *
 * <p>Legal bases are no references: what they cite may be named in full or in short in the body. The first mention fails
 * only where no date at all stands in its paragraph and no line before it, not even the subject, names the number; a later
 * one only where it repeats the date of an earlier one.
 */
public final class References {

    private static final Pattern ANY_DATE = Pattern.compile("ngày\\s|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|tháng\\s");

    private static final Pattern ISSUER = Pattern.compile("\\scủa\\s");
    private static final Pattern SUBJECT =
            Pattern.compile("\\s(?:về|v/v|quy định|ban hành|phê duyệt|hướng dẫn|sửa đổi|công bố"
                    + "|giao|thành lập|bãi bỏ|triển khai|thực hiện|tăng cường)\\s");

    private static final Verdict NOT_SEEN_WHOLE = Verdict.undecided("reference-not-seen-whole");
    private static final Verdict NONE = Verdict.notApplicable("no-references");

    private References() {}

    /** Returns the mentions of documents in the body, in order, but those that may belong to another document's subject. */
    private static ImmutableList<Mention> mentions(Draft draft) {
        return Body.of(draft).items().stream()
                .flatMap(item -> ownMentions(item.line()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Mention> ownMentions(Line line) {
        ImmutableList<Mention> all = Mention.in(line);
        return all.stream().filter(mention -> all.stream().noneMatch(other -> mention.mayBelongTo(other)));
    }

    /** Passes when each document is named in full the first time, and a law without its number. */
    public static Check<Draft> first() {
        return first(mention -> true);
    }

    /** Passes when each document but a law is named in full the first time. */
    public static Check<Draft> firstButLaws() {
        return first(mention -> !mention.law());
    }

    private static Check<Draft> first(Predicate<Mention> judged) {
        return draft -> {
            ImmutableList<Mention> mentions =
                    mentions(draft).stream().filter(judged).collect(ImmutableList.toImmutableList());
            if (mentions.isEmpty()) {
                return NONE;
            }
            if (draft.classification().kind() == Kind.ATTACHED) {
                return Verdict.undecided("named-in-other-file");
            }
            List<Fault> faults = new ArrayList<>();
            Set<String> named = new HashSet<>();
            boolean whole = true;
            for (Mention mention : mentions) {
                if (named.add(mention.key()) && isFirst(draft, mention)) {
                    fault(mention).ifPresent(faults::add);
                    whole &= isWhole(mention);
                }
            }
            return faults.isEmpty() && !whole ? NOT_SEEN_WHOLE : Verdict.of(faults);
        };
    }

    /** Whether an agency and a subject stand behind a mention, as far as words show; a law needs neither. */
    private static boolean isWhole(Mention mention) {
        if (mention.law()) {
            return true;
        }
        String rest = mention.rest();
        Matcher issuer = ISSUER.matcher(rest);
        return issuer.find() && SUBJECT.matcher(rest).find(issuer.end());
    }

    /** Whether no line before the one it stands in names the number, in a table, a box or the subject. */
    private static boolean isFirst(Draft draft, Mention mention) {
        String key = mention.key();
        ImmutableSet<Line> before = ImmutableSet.<Line>builder()
                .addAll(draft.lines().subList(0, mention.line().index()))
                .addAll(draft.boxLines())
                .build();
        return before.stream()
                .filter(line -> line.folded().indexOf('/') >= 0)
                .noneMatch(line -> line.key().contains(key));
    }

    private static Optional<Fault> fault(Mention mention) {
        if (mention.law()) {
            return Optional.of(Fault.of(
                            mention.at(),
                            Measure.words(mention.line().text().substring(mention.numberStart(), mention.end())),
                            Terms.MISSING)
                    .withVariant("law"));
        }
        String paragraph = VietnameseText.lower(
                VietnameseText.nfc(mention.line().paragraph().text()));
        return ANY_DATE.matcher(paragraph).find()
                ? Optional.empty()
                : Optional.of(Fault.of(mention.at(), Measure.words(mention.text()), Measure.term("date-of-issue")));
    }

    /** Passes when each document that was named in full is named in short from then on. */
    public static Check<Draft> later() {
        return draft -> {
            List<Fault> faults = new ArrayList<>();
            Map<String, String> dates = new HashMap<>();
            boolean again = false;
            Set<String> named = new HashSet<>();
            for (Mention mention : mentions(draft)) {
                again |= !named.add(mention.key());
                Optional<String> date = mention.date();
                if (date.isPresent() && date.get().equals(dates.putIfAbsent(mention.key(), date.get()))) {
                    faults.add(
                            Fault.of(mention.dateAt(), Measure.words(mention.text()), Measure.words(mention.text())));
                }
            }
            return again ? Verdict.of(faults) : NONE;
        };
    }
}
