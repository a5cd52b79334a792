package vn.records.presentation.reference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;
import vn.records.agency.AgencyVocabulary;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Body;
import vn.records.presentation.check.Terms;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Reading;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/**
 * How the body names other documents: in full the first time, by type, number and symbol from then on.
 *
 * <p>A first mention with a date passes only where an agency and a subject are seen behind it too; where its words surely
 * end without them it fails, else it is undecided.
 *
 * <p>Legal bases are no references: what they cite may be named in full or in short in the body. The first mention fails
 * only where no date at all stands in its paragraph and no line before it, not even the subject, names the number; a later
 * one only where it repeats the date of an earlier one.
 */
public final class References {

    private static final Pattern ANY_DATE = Pattern.compile("ngày\\s|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|tháng\\s");

    private static final Pattern ISSUER = Pattern.compile("\\scủa\\s");
    private static final Pattern SUBJECT = Pattern.compile("\\s(?:" + Behind.SUBJECTS + ")\\s");

    private static final Verdict NOT_SEEN_WHOLE = Verdict.undecided("reference-not-seen-whole");
    private static final Verdict NONE = Verdict.notApplicable("no-references");

    /** The mentions of documents in the body, in order, but those that may belong to another document's subject. */
    private static final Reading<ImmutableList<Mention>> MENTIONS = Reading.by(draft -> Body.of(draft).items().stream()
            .flatMap(item -> ownMentions(item.line()))
            .collect(ImmutableList.toImmutableList()));

    /** The lines that may name documents, those in boxes first. */
    private static final Reading<ImmutableList<Line>> NAMING =
            Reading.by(draft -> Stream.concat(draft.boxLines().stream(), draft.lines().stream())
                    .filter(line -> line.folded().indexOf('/') >= 0)
                    .collect(ImmutableList.toImmutableList()));

    private References() {}

    private static Stream<Mention> ownMentions(Line line) {
        ImmutableList<Mention> all = Mention.in(line);
        int[] ends = all.stream().mapToInt(Mention::end).sorted().toArray();
        return all.stream().filter(mention -> !mayBelongToOther(mention, ends));
    }

    /** Whether it stands after another in one sentence, so that it may be part of that document's subject. */
    private static boolean mayBelongToOther(Mention mention, int[] ends) {
        int at = Arrays.binarySearch(ends, mention.start());
        int nearest = at >= 0 ? at : ~at - 1;
        return nearest >= 0 && mention.goesOnFrom(ends[nearest]);
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
                    MENTIONS.of(draft).stream().filter(judged).collect(ImmutableList.toImmutableList());
            if (mentions.isEmpty()) {
                return NONE;
            }
            if (draft.classification().kind() == Kind.ATTACHED) {
                return Verdict.undecided("named-in-other-file");
            }
            List<Fault> faults = new ArrayList<>();
            Set<String> named = new HashSet<>();
            Dated dated = new Dated();
            boolean whole = true;
            for (Mention mention : mentions) {
                if (named.add(mention.key()) && isFirst(draft, mention)) {
                    fault(mention, dated).ifPresent(faults::add);
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
        ImmutableList<Line> lines = draft.lines();
        return NAMING.of(draft).stream()
                .filter(line -> line.index() < mention.line().index() || !line.isAmong(lines))
                .noneMatch(line -> line.key().contains(key));
    }

    private static Optional<Fault> fault(Mention mention, Dated dated) {
        if (mention.law()) {
            return Optional.of(law(mention));
        }
        if (isBare(mention)) {
            return Optional.of(Fault.of(mention.at(), Measure.words(mention.text()), Measure.all(missing(mention))));
        }
        if (!dated.isIn(mention.line().paragraph())) {
            return Optional.of(Fault.of(mention.at(), Measure.words(mention.text()), Measure.term("date-of-issue")));
        }
        return Discrepancies.within(mention, Component.BODY)
                .or(() -> numberWord(mention))
                .or(() -> Incomplete.fault(mention));
    }

    /** Whether a date stands anywhere in a paragraph; of several mentions in one it is looked for once. */
    private static final class Dated {

        private @Nullable Place last;
        private boolean dated;

        boolean isIn(Paragraph paragraph) {
            if (!paragraph.place().equals(last)) {
                last = paragraph.place();
                String text = VietnameseText.lower(VietnameseText.nfc(paragraph.text()));
                dated = ANY_DATE.matcher(text).find();
            }
            return dated;
        }
    }

    private static Fault law(Mention mention) {
        int unnamed = mention.unnamedLawAt();
        int from = unnamed < 0 ? mention.numberStart() : unnamed;
        String words = mention.line().text().substring(from, mention.end());
        return unnamed < 0
                ? Fault.of(mention.at(), Measure.words(words), Terms.MISSING).withVariant("law")
                : Fault.of(
                                mention.line().at(Component.BODY, from, mention.end()),
                                Measure.words(words),
                                Measure.term("law-name"))
                        .withVariant("unnamed");
    }

    /** Whether neither date, agency nor subject stands behind it, and no date before it in its sentence. */
    private static boolean isBare(Mention mention) {
        return mention.behind().isBare() && !ANY_DATE.matcher(mention.before()).find();
    }

    /** What a bare mention lacks: agency and subject may stand before it. */
    private static List<Measure> missing(Mention mention) {
        String before = mention.before();
        List<Measure> missing = new ArrayList<>(List.of(Measure.term("date-of-issue")));
        if (!AgencyVocabulary.namesAuthority(before)) {
            missing.add(Measure.term("issuer"));
        }
        if (!SUBJECT.matcher(before).find()) {
            missing.add(Measure.term("subject"));
        }
        return missing;
    }

    private static Optional<Fault> numberWord(Mention mention) {
        return numberWord(mention, Component.BODY);
    }

    /** Returns the fault of a number without the word số before it. */
    static Optional<Fault> numberWord(Mention mention, Component component) {
        return mention.hasNumberWord()
                ? Optional.empty()
                : Optional.of(
                        Fault.of(mention.at(component), Measure.words(mention.text()), Measure.words(mention.inWords()))
                                .withVariant("word")
                                .withBasis(Basis.DERIVED));
    }

    /** Passes when each document that was named in full is named in short from then on, and always as the same document. */
    public static Check<Draft> later() {
        return draft -> {
            List<Fault> faults = new ArrayList<>();
            Discrepancies discrepancies = new Discrepancies();
            draft.part(Component.LEGAL_BASIS)
                    .ifPresent(bases -> bases.lines().stream()
                            .flatMap(line -> Mention.in(line).stream())
                            .forEach(base -> faults.addAll(discrepancies.next(base, Component.LEGAL_BASIS))));
            boolean again = !faults.isEmpty();
            Set<String> named = new HashSet<>();
            Map<String, String> dates = new HashMap<>();
            for (Mention mention : MENTIONS.of(draft)) {
                again |= !named.add(mention.key());
                List<Fault> other = discrepancies.next(mention, Component.BODY);
                faults.addAll(other);
                again |= !other.isEmpty();
                Optional<String> date = mention.date();
                boolean repeated = date.isPresent() && date.get().equals(dates.putIfAbsent(mention.key(), date.get()));
                if (repeated && !mention.isEnded()) {
                    faults.add(
                            Fault.of(mention.dateAt(), Measure.words(mention.text()), Measure.words(mention.text())));
                }
            }
            return again ? Verdict.of(faults) : NONE;
        };
    }
}
