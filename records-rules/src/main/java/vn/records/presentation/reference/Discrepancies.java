package vn.records.presentation.reference;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.agency.NationalIssuer;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.document.LegislationType;
import vn.records.document.TypeVocabulary;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.text.VietnameseText;

/**
 * Where what is written of a document cannot all be true: its type or issuer is not that of its symbol, or the same number
 * has another date or subject elsewhere. Which of them is wrong nobody can tell, so these are weaker faults.
 */
final class Discrepancies {

    private static final Pattern CODE = Pattern.compile("/(?:\\d{4}/)?+([^/-]++)-");
    private static final Pattern CITED = Pattern.compile(TypeVocabulary.mentioned());
    private static final Pattern YEAR_IN_NUMBER = Pattern.compile("/\\d{4}/");
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /** The word that names a document without its type. */
    private static final String ANY_TYPE = "văn bản";

    /** The letters of the codes of all types. */
    private static final ImmutableList<String> CODES = Arrays.stream(DocumentType.values())
            .flatMap(type -> type.abbreviation().stream())
            .map(VietnameseText::skeleton)
            .collect(ImmutableList.toImmutableList());

    /** So many words at the start of subjects are compared. */
    private static final int COMPARED = 14;

    private static final int FEWEST_WORDS = 4;

    /** Subjects of one document share at least this part of their words. */
    private static final double SHARED = 0.34;

    private final Map<String, Mention> first = new HashMap<>();

    /** Returns what in a mention does not fit its symbol. */
    static Optional<Fault> within(Mention mention, Component component) {
        Optional<String> coded = coded(mention.number());
        if (coded.isPresent() && isOther(mention.type(), coded.get())) {
            return Optional.of(
                    Fault.of(mention.at(component), Measure.words(mention.text()), Measure.words(coded.get()))
                            .withVariant(mention.type().equals(ANY_TYPE) ? "untyped" : "type")
                            .withBasis(Basis.DERIVED));
        }
        Optional<NationalIssuer> told = NationalIssuer.ofNumber(mention.number());
        Optional<NationalIssuer> named = mention.behind().issuer().flatMap(NationalIssuer::startOf);
        return told.isPresent() && named.isPresent() && !told.equals(named)
                ? Optional.of(Fault.of(
                                mention.at(component),
                                Measure.words(named.get().vietnameseName()),
                                Measure.words(told.get().vietnameseName()))
                        .withVariant("issuer")
                        .withBasis(Basis.DERIVED))
                : Optional.empty();
    }

    /** Returns the type that the first group of a symbol is the code of, where no other type has one like it. */
    private static Optional<String> coded(String number) {
        Matcher code = CODE.matcher(number);
        if (!code.find()) {
            return Optional.empty();
        }
        Optional<String> legislation = YEAR_IN_NUMBER.matcher(number).find()
                ? LegislationType.ofAbbreviation(code.group(1)).map(LegislationType::vietnameseName)
                : Optional.empty();
        return legislation.isPresent() ? legislation : administrative(code);
    }

    private static Optional<String> administrative(Matcher code) {
        String skeleton = VietnameseText.skeleton(code.group(1));
        boolean alike =
                CODES.stream().filter(other -> other.startsWith(skeleton)).count() > 1;
        return alike
                ? Optional.empty()
                : DocumentType.ofAbbreviation(code.group(1))
                        .map(DocumentType::vietnameseName)
                        .filter(name ->
                                CITED.matcher(VietnameseText.foldCase(name)).matches());
    }

    /** The symbol of a công văn begins with an agency, whose letters may be those of a type. */
    private static boolean isOther(String type, String coded) {
        boolean named = type.equals(ANY_TYPE)
                || TypeVocabulary.isLegislation(type)
                || DocumentType.ofName(type)
                        .filter(found -> found != DocumentType.OFFICIAL_LETTER)
                        .isPresent();
        return named && !type.equals(VietnameseText.foldCase(coded));
    }

    /** Takes the next mention; returns what does not fit an earlier one of the same number. */
    List<Fault> next(Mention mention, Component component) {
        List<Fault> faults = new ArrayList<>();
        Mention earlier = first.putIfAbsent(mention.type() + ' ' + mention.key(), mention);
        if (earlier != null) {
            Behind here = mention.behind();
            Behind there = earlier.behind();
            if (isOneDocument(mention, here, there) && differ(here.date(), there.date())) {
                faults.add(fault(mention, component, here.date(), there.date(), "dates"));
            } else if (isOneDocument(mention, here, there) && haveOtherSubjects(here, there)) {
                faults.add(fault(mention, component, here.fullSubject(), there.fullSubject(), "subjects"));
            }
        }
        return faults;
    }

    private static Fault fault(
            Mention mention, Component component, Optional<String> here, Optional<String> there, String variant) {
        return Fault.of(
                        mention.at(component),
                        Measure.words(mention.text() + ", " + shortened(here)),
                        Measure.words(shortened(there)))
                .withVariant(variant)
                .withBasis(Basis.DERIVED);
    }

    private static String shortened(Optional<String> words) {
        List<String> all = WORDS.splitToList(words.orElse(""));
        return String.join(" ", all.subList(0, Math.min(all.size(), COMPARED))) + (all.size() > COMPARED ? " …" : "");
    }

    private static boolean differ(Optional<String> here, Optional<String> there) {
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    /** Numbers begin anew each year, and every agency has its own. */
    private static boolean isOneDocument(Mention mention, Behind here, Behind there) {
        if (YEAR_IN_NUMBER.matcher(mention.number()).find()) {
            return true;
        }
        boolean sameAgency = NationalIssuer.ofNumber(mention.number()).isPresent()
                || (here.issuer().isPresent() && here.issuer().equals(there.issuer()));
        return sameAgency && year(here).isPresent() && year(here).equals(year(there));
    }

    private static Optional<String> year(Behind behind) {
        return behind.date().map(date -> date.substring(date.lastIndexOf('/') + 1));
    }

    private static boolean haveOtherSubjects(Behind here, Behind there) {
        ImmutableSet<String> one = words(here.fullSubject());
        ImmutableSet<String> other = words(there.fullSubject());
        int fewest = Math.min(one.size(), other.size());
        return fewest >= FEWEST_WORDS && Sets.intersection(one, other).size() < SHARED * fewest;
    }

    private static ImmutableSet<String> words(Optional<String> subject) {
        return WORDS.splitToList(subject.orElse("")).stream()
                .limit(COMPARED)
                .map(VietnameseText::skeleton)
                .filter(word -> !word.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }
}
