package vn.records.presentation.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.NumberReading;
import vn.records.document.PlaceAndDate;
import vn.records.document.PlaceAndDateReading;
import vn.records.law.Acts;
import vn.records.presentation.draft.Annex;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.Classification;
import vn.records.presentation.draft.CopyBlock;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Lines;
import vn.records.presentation.draft.Regime;
import vn.records.view.DocumentView;

/**
 * The way from a view to a draft (<i>nhận dạng thành phần thể thức</i>): finds the components of Nghị định
 * 30/2020/NĐ-CP, Điều 8 by their words, their form and where they stand, and tells why.
 *
 * <p>One pass from the top: head, title, opening, body, closing, what is attached; each finder begins where the one
 * before ended. Of several documents in one file the first is recognised.
 *
 * @since 0.1
 */
public final class Recognizer {

    private final DocumentView view;
    private final DraftOptions options;
    private final Lines lines;
    private final Found found = new Found();

    private Recognizer(DocumentView view, DraftOptions options) {
        this.view = view;
        this.options = options;
        this.lines = Lines.of(view);
    }

    /** Returns the view with its components recognised. */
    public static Draft recognize(DocumentView view, DraftOptions options) {
        return new Recognizer(view, options).recognize();
    }

    /** Returns another view recognised with the options of a draft. */
    public static Draft again(Draft draft, DocumentView view) {
        return recognize(view, draft.options());
    }

    /** Returns the view of a draft recognised anew with other options. */
    public static Draft again(Draft draft, DraftOptions options) {
        return recognize(draft.view(), options);
    }

    private Draft recognize() {
        ImmutableList<Line> main = lines.main();
        int afterHead = HeaderFinder.find(main, found);
        TitleFinder.Title title = TitleFinder.find(main, afterHead, found);
        int body = OpeningFinder.find(main, title.next(), decides(title), found);
        ClosingFinder.Closing closing = ClosingFinder.find(main, body, found);
        int bodyEnd = Math.max(body, closing.bodyEnd());
        Marks.find(main.subList(0, Math.max(afterHead, title.next())), lines.boxes(), found);
        Contacts.find(view, main.subList(bodyEnd, closing.mainEnd()), found);
        ImmutableList<BodyItem> items = StructureReader.read(main.subList(body, bodyEnd));
        found.add(Component.BODY, items.stream().map(BodyItem::line).toList(), "between", true);
        Optional<CopyBlock> copy = CopyFinder.find(main, bodyEnd, found);
        ImmutableList<Annex> annexes = Annexes.find(main, bodyEnd, found);
        return draft(title, closing, items, copy, annexes);
    }

    private static boolean decides(TitleFinder.Title title) {
        return title.whole()
                && (title.type().equals(Optional.of(DocumentType.DECISION))
                        || title.type().equals(Optional.of(DocumentType.RESOLUTION)));
    }

    private Draft draft(
            TitleFinder.Title title,
            ClosingFinder.Closing closing,
            ImmutableList<BodyItem> items,
            Optional<CopyBlock> copy,
            ImmutableList<Annex> annexes) {
        Optional<NumberReading> number = found.get(Component.NUMBER)
                .map(part -> DocumentNumber.read(part.first().text()));
        Optional<PlaceAndDateReading> place = found.get(Component.PLACE_AND_DATE)
                .map(part -> PlaceAndDate.read(part.first().text()));
        int laterHeads = laterHeads(closing.mainEnd());
        Classification classification =
                new Classifier(lines.main(), found, title, number).classify(copy.map(CopyBlock::kind), laterHeads);
        LocalDate judgedFor = judgedFor(place);
        return Draft.builder()
                .view(view)
                .options(options)
                .classification(classification)
                .regime(regime(classification, judgedFor))
                .judgedFor(judgedFor)
                .addAllLines(lines.main())
                .addAllBoxLines(lines.boxes())
                .putAllParts(found.all())
                .addAllBody(items)
                .addAllSignings(closing.signings())
                .addAllAnnexes(annexes)
                .copyBlock(copy)
                .addAllAttachedTo(title.attachedTo())
                .addAllPageNumbers(PageNumbers.find(view))
                .number(number)
                .placeAndDate(place)
                .mainEnd(closing.mainEnd())
                .laterDocuments(laterHeads)
                .build();
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

    private static Regime regime(Classification classification, LocalDate judgedFor) {
        return switch (classification.kind()) {
            case LEGISLATION -> Regime.LEGISLATION;
            case PARTY -> Regime.PARTY;
            case NOT_ADMINISTRATIVE, COLLECTION -> Regime.UNKNOWN;
            case ADMINISTRATIVE, ATTACHED, ANNEX, COPY, UNKNOWN_TYPE ->
                judgedFor.isBefore(FIRST_DAY) ? Regime.UNSUPPORTED : Regime.ND30_2020;
        };
    }

    /** The first day of force of Nghị định 30/2020/NĐ-CP, Điều 37; the law before it is not in this library. */
    private static final LocalDate FIRST_DAY = Acts.inForce(Acts.DECREE_30_2020).first();
}
