package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.NamedType;
import vn.records.document.Notation;
import vn.records.document.NumberReading;
import vn.records.document.PartyType;
import vn.records.document.PlaceAndDateReading;
import vn.records.presentation.draft.Classification;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.recognition.line.ActReference;
import vn.records.presentation.recognition.line.FormMarks;
import vn.records.presentation.recognition.line.HeadAnchor;
import vn.records.presentation.recognition.line.PartyReference;

/** Tells what a file holds from what was found in it. */
final class Classifier {

    /** The reason given where several heads follow one another. */
    static final String SEVERAL_HEADS = "several-heads";

    private static final int LINES_OF_SEARCH = 30;
    private static final int LINES_BEFORE_FORM = 20;

    private final ImmutableList<Line> lines;
    private final Found found;
    private final TitleFinder.Title title;
    private final Optional<NumberReading> number;
    private final LocalDate day;

    /** The legal act that what has no number of its own names. */
    private final Optional<ActReference> act;

    /** The document of the Party that what has neither number nor Quốc hiệu of its own names. */
    private final Optional<PartyReference> ofParty;

    /**
     * Takes what was found.
     *
     * @param day the date of the document: only types that the law names on it are told
     */
    Classifier(
            ImmutableList<Line> lines,
            Found found,
            TitleFinder.Title title,
            Optional<NumberReading> number,
            LocalDate day) {
        this.lines = lines;
        this.found = found;
        this.title = title;
        this.number = number;
        this.day = day;
        boolean numbered = found.has(Component.NUMBER);
        boolean ofState = found.has(Component.NATIONAL_NAME) || found.has(Component.NATIONAL_MOTTO);
        this.act = numbered ? Optional.empty() : ActReference.in(lines);
        this.ofParty = numbered || ofState ? Optional.empty() : PartyReference.in(lines);
    }

    Classification classify(int laterHeads) {
        if (hasPartyTitle() || isNumbered(DocumentNumber.Kind.PARTY)) {
            return ofParty.isPresent() && !title.attachedTo().isEmpty() ? issuedByParty() : ofParty();
        }
        boolean head = found.has(Component.NATIONAL_NAME) || found.has(Component.NATIONAL_MOTTO);
        if (belongsToAct()) {
            return isForm() ? of(Kind.NOT_ADMINISTRATIVE, Optional.empty(), "form-of-act", true) : ofAct();
        }
        Optional<LegislationReader.Told> legislation = LegislationReader.read(found, title, number, day);
        if (legislation.isPresent()) {
            return legislation(legislation.get());
        }
        if (laterHeads > (head ? 0 : 1) && (!head || headFollowsText())) {
            return of(Kind.COLLECTION, Optional.empty(), SEVERAL_HEADS, true);
        }
        return attachedOrOwn(head);
    }

    /** What is known by its number alone may be of an organisation that follows the Party's form. */
    private Classification ofParty() {
        boolean titled = found.get(Component.PARTY_TITLE)
                .or(() -> found.get(Component.ISSUER_STAR))
                .filter(Part::certain)
                .isPresent();
        Optional<NamedType> type = titled ? partyType() : Optional.empty();
        return Classification.builder()
                .kind(Kind.PARTY)
                .typeOfOtherFamily(type)
                .typeName(title.heading())
                .why("party-name")
                .certain(titled)
                .build();
    }

    /** What is issued with a document of the Party has no number of its own. */
    private Classification issuedByParty() {
        return Classification.builder()
                .kind(Kind.ATTACHED)
                .typeOfOtherFamily(PartyType.ofName(title.heading()))
                .typeName(title.heading())
                .why("attached-reference")
                .build();
    }

    /** A letter has no type name, and says by its symbol, its subject below the number or its addressees that it is one. */
    private Optional<NamedType> partyType() {
        Optional<NamedType> named = title.whole() ? title.type() : Optional.empty();
        Optional<String> code = number.flatMap(reading -> reading.number().notation())
                .map(symbol -> symbol.groups().get(0));
        boolean coded = code.filter(PartyType.OFFICIAL_LETTER::isAbbreviated).isPresent();
        boolean letter = title.heading().isEmpty()
                && (found.has(Component.OFFICIAL_LETTER_SUBJECT)
                        || coded
                        || (found.has(Component.ADDRESSEES)
                                && code.filter(known -> !PartyType.ofAbbreviation(known, day)
                                                .isEmpty())
                                        .isEmpty()));
        return named.or(() -> letter ? Optional.of(PartyType.OFFICIAL_LETTER) : Optional.empty());
    }

    /** Whether the title of Party documents is in its head: above the head of a State document, and not beside Quốc hiệu. */
    private boolean hasPartyTitle() {
        if (found.isOfParty()) {
            return true;
        }
        Optional<Line> nation = found.get(Component.NATIONAL_NAME).map(Part::first);
        int end = Math.min(
                Math.min(nation.map(Line::index).orElse(lines.size()), LINES_OF_SEARCH), Boundaries.endOfHead(lines));
        return PartyHead.above(lines.subList(0, Math.min(end, lines.size()))).stream()
                .filter(line -> !isInTableOf(line, nation))
                .anyMatch(HeadAnchor::isPartyTitle);
    }

    private static boolean isInTableOf(Line line, Optional<Line> nation) {
        return nation.flatMap(Line::zone)
                .flatMap(zone -> line.zone().filter(zone::isSameTable))
                .isPresent();
    }

    /** Whether words stand before the head that are no part of it, such as the name of a form. */
    private boolean headFollowsText() {
        Line name = found.get(Component.NATIONAL_NAME)
                .or(() -> found.get(Component.NATIONAL_MOTTO))
                .orElseThrow()
                .first();
        if (!name.isAmong(lines)) {
            return false;
        }
        for (Line line : lines.subList(0, name.index())) {
            boolean sameTable = name.zone()
                    .flatMap(zone -> line.zone().filter(zone::isSameTable))
                    .isPresent();
            if (!line.isBlank() && !sameTable && !isIssuer(line) && !Marks.isMark(line)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIssuer(Line line) {
        return Stream.of(Component.PARENT_AGENCY, Component.ISSUING_AGENCY, Component.NUMBER)
                .flatMap(component -> found.get(component).stream())
                .flatMap(part -> part.lines().stream())
                .anyMatch(other -> other.index() == line.index());
    }

    private Classification attachedOrOwn(boolean head) {
        boolean numbered = found.has(Component.NUMBER);
        if (!title.attachedTo().isEmpty() && !numbered) {
            return ofParty.isPresent() ? issuedByParty() : of(Kind.ATTACHED, type(), "attached-reference", true);
        }
        if (!head && !numbered && firstShown().filter(Annexes::isLabel).isPresent()) {
            return of(Kind.ANNEX, Optional.empty(), "annex-label", true);
        }
        Optional<DocumentType> type = type();
        boolean agencyHead = head || (numbered && found.has(Component.ISSUING_AGENCY));
        if (type.isPresent() && (agencyHead || title.whole())) {
            return of(Kind.ADMINISTRATIVE, type, "type-name", agencyHead && isSure(type.get()));
        }
        if (title.heading().isEmpty() && isLetter()) {
            return of(Kind.ADMINISTRATIVE, Optional.of(DocumentType.OFFICIAL_LETTER), "letter-marks", agencyHead);
        }
        if (head && !numbered && !found.has(Component.ISSUING_AGENCY) && FormMarks.isCitizens(title.heading(), lines)) {
            return of(Kind.NOT_ADMINISTRATIVE, Optional.empty(), "citizen-form", true);
        }
        return agencyHead
                ? of(Kind.UNKNOWN_TYPE, Optional.empty(), "unknown-type", true)
                : of(Kind.NOT_ADMINISTRATIVE, Optional.empty(), "no-head", true);
    }

    private Classification of(Kind kind, Optional<DocumentType> type, String why, boolean certain) {
        return Classification.builder()
                .kind(kind)
                .type(type)
                .typeName(title.heading())
                .why(why)
                .certain(certain)
                .build();
    }

    private Classification legislation(LegislationReader.Told told) {
        return Classification.builder()
                .kind(Kind.LEGISLATION)
                .typeOfOtherFamily(told.type())
                .typeName(title.heading())
                .why("legislation")
                .certain(told.certain())
                .build();
    }

    /** An annex of a legal act in a file of its own, or what was issued with one. */
    private Classification ofAct() {
        boolean annex = title.attachedTo().isEmpty()
                || firstShown().filter(Annexes::isLabel).isPresent();
        return annex
                ? of(Kind.ANNEX, Optional.empty(), "annex-label", true)
                : of(Kind.ATTACHED, type(), "attached-reference", true);
    }

    /** A name that goes on in the same line counts as a type only if the symbol says the same. */
    private Optional<DocumentType> type() {
        return title.type()
                .flatMap(type -> type instanceof DocumentType state ? Optional.of(state) : Optional.empty())
                .filter(type -> type.isInForceOn(day))
                .filter(type ->
                        title.whole() || symbolType().filter(type::equals).isPresent());
    }

    private boolean isSure(DocumentType type) {
        return title.whole() || symbolType().filter(type::equals).isPresent();
    }

    private Optional<DocumentType> symbolType() {
        return number.flatMap(reading -> reading.number().notation())
                .flatMap(Notation::type)
                .filter(type -> type.isInForceOn(day));
    }

    /** V/v and no type name, or Kính gửi and a symbol without a type. */
    private boolean isLetter() {
        return found.has(Component.OFFICIAL_LETTER_SUBJECT)
                || (found.has(Component.ADDRESSEES)
                        && found.has(Component.NUMBER)
                        && symbolType().isEmpty());
    }

    private boolean isNumbered(DocumentNumber.Kind kind) {
        return number.filter(reading -> reading.number().kind() == kind).isPresent()
                && !found.has(Component.NATIONAL_NAME);
    }

    /** Whether a head stands near the reference to another act, and no label of an annex above: a form to be filled in. */
    private boolean isForm() {
        return firstShown().filter(Annexes::isLabel).isEmpty()
                && lines.stream().limit(LINES_BEFORE_FORM).anyMatch(HeadAnchor::holdsNationalName);
    }

    /** Whether what has no number of its own names a legal act that it is issued with. */
    boolean belongsToAct() {
        return act.isPresent();
    }

    /** Whether what has no number of its own names a document of the Party that it is issued with. */
    boolean belongsToParty() {
        return ofParty.isPresent();
    }

    /** Returns the date of the document that what has no number of its own names; empty for anything else. */
    Optional<PlaceAndDateReading> dateOfAct() {
        return act.flatMap(ActReference::date).or(() -> ofParty.flatMap(PartyReference::date));
    }

    private Optional<Line> firstShown() {
        return lines.stream().filter(line -> !line.isBlank()).findFirst();
    }
}
