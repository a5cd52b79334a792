package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.NumberReading;
import vn.records.document.PlaceAndDate;
import vn.records.document.PlaceAndDateReading;
import vn.records.presentation.draft.Annex;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.Classification;
import vn.records.presentation.draft.CopyBlock;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Lines;
import vn.records.presentation.draft.Role;
import vn.records.presentation.recognition.line.ActReference;
import vn.records.presentation.recognition.line.HeadAnchor;
import vn.records.presentation.recognition.line.MeetingDate;
import vn.records.presentation.recognition.line.PageNumbers;
import vn.records.presentation.recognition.line.PassingNote;
import vn.records.presentation.recognition.line.StructureReader;
import vn.records.text.Legibility;
import vn.records.view.DocumentView;

/**
 * The way from a view to a draft (<i>nhận dạng thành phần thể thức</i>): finds the components of Nghị định
 * 30/2020/NĐ-CP, Điều 8 by their words, their form and where they stand, and tells why.
 *
 * <p>One pass from the top: head, title, opening, body, closing, what is attached; each finder begins where the one
 * before ended. Of several documents in one file the first is recognised. Text in old code tables is read as Unicode before.
 *
 * @since 0.1
 */
public final class Recognizer {

    private final DocumentView view;
    private final DraftOptions options;
    private final Standing standing;
    private final Lines lines;
    private final Found found = new Found();

    /**
     * What is known of a document from the file it stands in, before it is recognised.
     *
     * @param role what it is among the documents of the file
     * @param ordinal which of them it is, from 1
     * @param belongsTo the ordinal of the document it belongs to, if it does
     * @param family that of the document it belongs to, where it has none of its own
     */
    record Standing(Role role, int ordinal, OptionalInt belongsTo, Optional<Family> family) {

        /** A document in a file of its own. */
        static final Standing ALONE = new Standing(Role.MAIN, 1, OptionalInt.empty(), Optional.empty());

        /** Returns the standing of a draft that was recognised before. */
        static Standing of(Draft draft) {
            boolean own = draft.role() != Role.ATTACHED && draft.role() != Role.FORM;
            return new Standing(
                    draft.role(),
                    draft.ordinal(),
                    draft.belongsTo(),
                    own ? Optional.empty() : Optional.of(draft.family()));
        }
    }

    Recognizer(DocumentView view, DraftOptions options, Standing standing) {
        this(view, Lines.of(view), options, standing);
    }

    Recognizer(DocumentView view, Lines lines, DraftOptions options, Standing standing) {
        this.view = view;
        this.options = options;
        this.standing = standing;
        this.lines = lines;
    }

    /** Returns the first document of a file with its components recognised. */
    public static Draft recognize(DocumentView view, DraftOptions options) {
        return recognizeAll(view, options).get(0);
    }

    /** Returns the documents of a file, in order, each with its components recognised; at least one. */
    public static ImmutableList<Draft> recognizeAll(DocumentView view, DraftOptions options) {
        return DocumentFinder.find(view.decoded(), options);
    }

    /** Returns the document of a draft recognised anew in another view. */
    public static Draft again(Draft draft, DocumentView view) {
        return new Recognizer(view.decoded(), draft.options(), Standing.of(draft)).recognize();
    }

    /** Returns the document of a draft recognised anew with other options. */
    public static Draft again(Draft draft, DraftOptions options) {
        return new Recognizer(draft.view(), options, Standing.of(draft)).recognize();
    }

    Lines lines() {
        return lines;
    }

    /** Returns the view as one document. */
    Draft recognize() {
        Optional<CopyBlock> copy = standing.role() == Role.COPY || CopyFinder.isCopyAlone(lines.main())
                ? CopyFinder.find(lines.main(), found)
                : Optional.empty();
        return copy.map(this::copy).orElseGet(this::document);
    }

    private Draft document() {
        ImmutableList<Line> main = lines.main();
        int afterHead = HeaderFinder.find(main, lines.boxes(), found);
        TitleFinder.Title title = TitleFinder.find(main, afterHead, found);
        Optional<NumberReading> number = found.get(Component.NUMBER)
                .map(part -> DocumentNumber.read(part.first().blanks().open()));
        Optional<PlaceAndDateReading> place = found.get(Component.PLACE_AND_DATE)
                .map(part -> PlaceAndDate.read(part.first().blanks().open()));
        boolean act =
                LegislationReader.read(found, title, number, judgedFor(place)).isPresent();
        int body = OpeningFinder.find(main, title.next(), opening(act, title), found);
        ClosingFinder.Closing closing = ClosingFinder.find(main, body, found);
        int bodyEnd = Math.max(body, closing.bodyEnd());
        Marks.find(main.subList(0, Math.max(afterHead, title.next())), lines.boxes(), found);
        Contacts.find(view, main.subList(bodyEnd, endOfContact(closing)), found);
        ImmutableList<BodyItem> items = StructureReader.read(main.subList(body, bodyEnd));
        found.add(Component.BODY, items.stream().map(BodyItem::line).toList(), "between", true);
        ImmutableList<Annex> annexes = Annexes.find(main, bodyEnd, found);
        ImmutableList<Line> owner = title.attachedTo().isEmpty() ? reference(annexes) : title.attachedTo();
        Draft.Builder draft = draft(title, closing, number, place, owner, act ? PassingNote.toldIn(items) : items);
        return draft.addAllAnnexes(annexes).build();
    }

    private static ImmutableList<Line> reference(ImmutableList<Annex> annexes) {
        return annexes.isEmpty() ? ImmutableList.of() : annexes.get(0).reference();
    }

    private static OpeningFinder.Of opening(boolean act, TitleFinder.Title title) {
        return act
                ? OpeningFinder.Of.LEGISLATION
                : title.decides() ? OpeningFinder.Of.DECISION : OpeningFinder.Of.OTHER;
    }

    /** Documents of the Party have their contact at the foot of the last page, below the signature. */
    private int endOfContact(ClosingFinder.Closing closing) {
        return found.isOfParty() ? Boundaries.limit(lines.main(), closing.mainEnd()) : closing.mainEnd();
    }

    private Draft.Builder draft(
            TitleFinder.Title title,
            ClosingFinder.Closing closing,
            Optional<NumberReading> number,
            Optional<PlaceAndDateReading> head,
            ImmutableList<Line> owner,
            ImmutableList<BodyItem> items) {
        int laterHeads = laterHeads(closing.mainEnd());
        Classifier classifier = new Classifier(lines.main(), found, title, number, judgedFor(head));
        Classification classification = classifier.classify(laterHeads);
        Classification whole = standing.role() == Role.ATTACHED ? attached(classification) : classification;
        boolean issuedWithAnother = whole.kind() == Kind.ATTACHED || whole.kind() == Kind.ANNEX;
        Optional<PlaceAndDateReading> place = head.or(() -> PassingNote.date(items))
                .or(() -> classifier.dateOfAct())
                .or(() -> issuedWithAnother ? ActReference.dateIn(owner) : Optional.empty())
                .or(() -> whole.type().filter(DocumentType.MINUTES::equals).flatMap(minutes -> MeetingDate.in(items)));
        return draft(whole, family(whole, classifier), place)
                .addAllBody(items)
                .addAllSignings(closing.signings())
                .addAllAttachedTo(title.attachedTo())
                .number(number)
                .mainEnd(closing.mainEnd())
                .laterDocuments(laterHeads);
    }

    /** What is issued with another is no document of its own, whatever its head says. */
    private Classification attached(Classification classification) {
        boolean ofItsOwner = standing.family().filter(Family.PARTY::equals).isPresent();
        return switch (classification.kind()) {
            case ATTACHED, LEGISLATION -> classification;
            case PARTY -> ofItsOwner ? issuedWithAnother(classification) : classification;
            default -> issuedWithAnother(classification);
        };
    }

    private static Classification issuedWithAnother(Classification classification) {
        return Classification.builder()
                .kind(Kind.ATTACHED)
                .type(classification.type())
                .typeOfOtherFamily(classification.typeOfOtherFamily())
                .typeName(classification.typeName())
                .why("attached-reference")
                .build();
    }

    private Draft copy(CopyBlock block) {
        found.add(Component.ISSUING_AGENCY, block.agency(), "copy-form", true);
        block.number().ifPresent(line -> found.add(Component.NUMBER, line, "copy-form"));
        block.placeAndDate().ifPresent(line -> found.add(Component.PLACE_AND_DATE, line, "copy-form"));
        found.add(Component.RECIPIENTS, block.recipients(), "copy-form", true);
        Classification classification = Classification.builder()
                .kind(Kind.COPY)
                .copy(block.kind())
                .why("copy-form")
                .build();
        Family family = CopyFinder.isOfParty(block) ? Family.PARTY : Family.STATE;
        return draft(classification, family, block.placeAndDate().map(line -> PlaceAndDate.read(line.text())))
                .addAllSignings(block.signing().stream().toList())
                .copyBlock(block)
                .number(block.reading())
                .mainEnd(lines.main().size())
                .laterDocuments(0)
                .build();
    }

    private Draft.Builder draft(Classification classification, Family family, Optional<PlaceAndDateReading> place) {
        LocalDate judgedFor = judgedFor(place);
        Draft.Builder draft = Draft.builder();
        draft.view(view)
                .options(options)
                .classification(classification)
                .family(standing.family().orElse(family))
                .role(standing.role())
                .ordinal(standing.ordinal())
                .belongsTo(standing.belongsTo())
                .judgedFor(judgedFor)
                .legibility(Legibility.of(Lists.transform(lines.main(), Line::text)))
                .addAllLines(lines.main())
                .addAllBoxLines(lines.boxes())
                .putAllParts(found.all())
                .addAllPageNumbers(PageNumbers.find(view))
                .placeAndDate(place);
        return draft;
    }

    /** How many documents begin after the first. */
    private int laterHeads(int from) {
        int heads = 0;
        for (Line line : lines.main()
                .subList(Math.min(from, lines.main().size()), lines.main().size())) {
            heads += HeadAnchor.holdsNationalName(line) ? 1 : 0;
        }
        return heads;
    }

    private LocalDate judgedFor(Optional<PlaceAndDateReading> place) {
        return options.date()
                .or(() -> place.flatMap(reading -> reading.date().lastPossibleDay()))
                .orElse(options.dateIfBlank());
    }

    private static Family family(Classification classification, Classifier classifier) {
        return switch (classification.kind()) {
            case LEGISLATION -> Family.LEGISLATION;
            case PARTY -> Family.PARTY;
            case NOT_ADMINISTRATIVE, COLLECTION -> Family.NONE;
            case ATTACHED, ANNEX ->
                classifier.belongsToAct()
                        ? Family.LEGISLATION
                        : classifier.belongsToParty() ? Family.PARTY : Family.STATE;
            case ADMINISTRATIVE, COPY, UNKNOWN_TYPE -> Family.STATE;
        };
    }
}
