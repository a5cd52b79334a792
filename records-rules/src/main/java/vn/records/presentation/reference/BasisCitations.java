package vn.records.presentation.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.records.agency.AgencyVocabulary;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Terms;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * What is written of a document cited as a legal base. An element counts as missing only where nothing in the citation may
 * be it; a blank of a draft counts as there.
 */
public final class BasisCitations {

    private static final Pattern NUMBER = Pattern.compile("(?<!một)\\ssố[\\s:]|\\d\\p{L}?[/-][\\p{L}\\d]");
    private static final Pattern DIGIT_DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
    private static final Pattern DATE = Pattern.compile("ngày|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");

    /** The whole of what follows the date is an issuer, and no subject: only names that cannot be anything else. */
    private static final Pattern ENDS_WITH_ISSUER = Pattern.compile("của (?:thủ tướng )?chính phủ$|của quốc hội$"
            + "|của ủy ban thường vụ quốc hội$|của (?:chủ tịch )?(?:"
            + VietnameseText.lower(String.join("|", AgencyVocabulary.localBodies()))
            + ") (?:tỉnh|thành phố)(?<name>(?: \\p{L}+){0,3})$");

    private static final Pattern LAW_NUMBER =
            Pattern.compile("\\s*(?:số\\s*:?\\s*)?\\d+/\\d{4}/(?:qh|ubtvqh|pl)[\\p{L}\\d-]*");
    private static final Pattern LAW_ISSUER = Pattern.compile("\\d{4}( của (?:quốc hội|ủy ban thường vụ quốc hội))");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_OR_NOTHING = Pattern.compile("năm \\d{4}|^[^\\d]*$");

    private BasisCitations() {}

    /** Passes when number, date, issuer and subject of each document but a law are given. */
    public static Check<Draft> full() {
        return onCitations(act -> !act.law(), BasisCitations::full);
    }

    private static Optional<Fault> full(CitedAct act) {
        String text = act.lower();
        List<Measure> missing = new ArrayList<>();
        if (!NUMBER.matcher(DIGIT_DATE.matcher(text).replaceAll("")).find()) {
            missing.add(Measure.term("number-and-symbol"));
        }
        if (!namesIssuer(text)) {
            missing.add(Measure.term("issuer"));
        }
        if (!DATE.matcher(text).find()) {
            missing.add(Measure.term("date-of-issue"));
        }
        Matcher issuer = ENDS_WITH_ISSUER.matcher(text);
        if (issuer.find()
                && isRightBehindNumberOrDate(text, issuer.start())
                && isName(act.text(), issuer.group("name"))) {
            missing.add(Measure.term("subject"));
        }
        return missing.isEmpty()
                ? doubtful(act)
                : Optional.of(Fault.of(act.at(), Measure.words(act.text()), Measure.all(missing)));
    }

    /** What does not fit its symbol; what a subject names besides is not judged. */
    private static Optional<Fault> doubtful(CitedAct act) {
        return Mention.in(act.line()).stream()
                .filter(mention -> mention.start() == act.start())
                .findFirst()
                .flatMap(mention -> Discrepancies.within(mention, Component.LEGAL_BASIS)
                        .or(() -> References.numberWord(mention, Component.LEGAL_BASIS)));
    }

    /** Whether nothing stands between number or date and an agency: then it is the issuer, and not part of the subject. */
    private static boolean isRightBehindNumberOrDate(String text, int issuer) {
        int end = issuer;
        while (end > 0 && " ,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int word = text.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
        return end > 0
                && (Character.isDigit(text.charAt(end - 1))
                        || text.substring(word, end).indexOf('/') >= 0);
    }

    /** Where no word of an agency or of a person of authority stands, none issued it. */
    private static boolean namesIssuer(String text) {
        return text.contains(" của ") || text.contains(" do ") || AgencyVocabulary.namesAuthority(text);
    }

    /** Whether the last words are a name, each with a capital; what goes on in small letters is the subject. */
    private static boolean isName(String text, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return true;
        }
        List<String> words = Splitter.on(' ').splitToList(VietnameseText.fold(text));
        int length = Splitter.on(' ').splitToList(name.strip()).size();
        return words.subList(Math.max(0, words.size() - length), words.size()).stream()
                .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    /** Passes when a law or ordinance is cited with its number. */
    public static Check<Draft> lawNumbered() {
        return onCitations(CitedAct::law, act -> lacking(act, LAW_NUMBER, Measure.term("number-and-symbol")));
    }

    /** Passes when a law or ordinance is cited with its year, be it in a date or in its number. */
    public static Check<Draft> lawOfYear() {
        return onCitations(CitedAct::law, act -> lacking(act, YEAR, Measure.term("year")));
    }

    private static Optional<Fault> lacking(CitedAct act, Pattern given, Measure missing) {
        boolean open = act.text().indexOf('…') >= 0 || act.text().contains("..");
        return open || given.matcher(act.lower()).find()
                ? Optional.empty()
                : Optional.of(Fault.of(act.at(), Measure.words(act.text()), missing));
    }

    /** Passes when number and issuer of each document but a law are given. */
    public static Check<Draft> numberAndIssuer() {
        return onCitations(act -> !act.law(), act -> {
            List<Measure> missing = new ArrayList<>();
            if (!NUMBER.matcher(act.lower()).find()) {
                missing.add(Measure.term("number-and-symbol"));
            }
            if (!namesIssuer(act.lower())) {
                missing.add(Measure.term("issuer"));
            }
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Fault.of(act.at(), Measure.words(act.text()), Measure.all(missing)));
        });
    }

    /** Passes when a law or ordinance is cited with its name and date, without number, symbol and issuer. */
    public static Check<Draft> law() {
        return onCitations(CitedAct::law, BasisCitations::law);
    }

    private static Optional<Fault> law(CitedAct act) {
        String text = act.lower();
        Matcher number = LAW_NUMBER.matcher(text);
        if (number.find()) {
            return Optional.of(numbered(act, number));
        }
        Matcher issuer = LAW_ISSUER.matcher(text);
        if (issuer.find()) {
            Fault fault = Fault.of(
                    act.at(issuer.start(1) + 1, issuer.end(1)),
                    Measure.words(act.text().substring(issuer.start(1) + 1, issuer.end(1))),
                    Terms.MISSING);
            return Optional.of(fault.withVariant("issuer"));
        }
        return !DATE.matcher(text).find() && YEAR_OR_NOTHING.matcher(text).find()
                ? Optional.of(Fault.of(act.at(), Measure.words(act.text()), Measure.term("date-of-issue"))
                        .withVariant("date"))
                : Optional.empty();
    }

    /** To take words out is left to a person. */
    private static Fault numbered(CitedAct act, Matcher number) {
        int unnamed = LawName.missingAt(
                act.lower().substring(0, number.start()), act.lower().substring(number.end()));
        if (unnamed >= 0) {
            String words = act.text().substring(unnamed, number.end());
            return Fault.of(act.at(unnamed, number.end()), Measure.words(words), Measure.term("law-name"))
                    .withVariant("unnamed");
        }
        String found = act.text().substring(number.start(), number.end());
        int shown = number.end() - found.stripLeading().length();
        return Fault.of(act.at(shown, number.end()), Measure.words(found.strip()), Terms.MISSING)
                .withDetails(ImmutableMap.of(
                        "law", Measure.words(LawName.last(act.text().substring(0, number.start())))));
    }

    private static Check<Draft> onCitations(Predicate<CitedAct> chosen, Function<CitedAct, Optional<Fault>> judge) {
        return Bases.ifAny(draft -> {
            Optional<Part> bases = draft.part(Component.LEGAL_BASIS);
            if (bases.isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            ImmutableList<CitedAct> acts = bases.get().lines().stream()
                    .flatMap(line -> CitedAct.in(line).stream())
                    .filter(chosen)
                    .collect(ImmutableList.toImmutableList());
            return acts.isEmpty()
                    ? Verdict.notApplicable("nothing-cited")
                    : Verdict.of(acts.stream()
                            .flatMap(act -> judge.apply(act).stream())
                            .toList());
        });
    }
}
