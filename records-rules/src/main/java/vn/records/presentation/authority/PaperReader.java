package vn.records.presentation.authority;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.records.agency.Position;
import vn.records.document.Component;
import vn.records.document.LegislationType;
import vn.records.document.NamedType;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.draft.Reading;
import vn.records.presentation.draft.Signing;
import vn.records.text.VietnameseText;

/** Reads from a draft what tells who may sign it (<i>đọc thẩm quyền ký</i>), where all of it is certain and filled in. */
final class PaperReader {

    private static final Reading<PaperReader> READERS = Reading.by(PaperReader::new);

    private static final Pattern REPORTS = Pattern.compile("\\((?:để )?(?:b/c|báo cáo)\\)");

    private final Draft draft;
    private final Optional<Verdict> doubt;
    private final Optional<SignedPaper> paper;
    private final Optional<String> kind;
    private final ImmutableList<BlockLine> block;

    private PaperReader(Draft draft) {
        this.draft = draft;
        this.doubt = doubtOf();
        this.paper = doubt.isPresent() ? Optional.empty() : Optional.of(read());
        this.kind = readKind();
        this.block = paper.map(SigningTable::block).orElse(ImmutableList.of());
    }

    static PaperReader of(Draft draft) {
        return READERS.of(draft);
    }

    /** Returns why it cannot be judged; empty where it can. */
    Optional<Verdict> doubt() {
        return doubt;
    }

    /** Returns the kind of the issuer, where its name is certain; empty text for one of no kind. */
    Optional<String> kind() {
        return kind;
    }

    /** Returns the lines of the block; none where there is a doubt. */
    ImmutableList<BlockLine> block() {
        return block;
    }

    private Optional<String> readKind() {
        boolean certain = draft.has(Component.ISSUING_AGENCY)
                && parts(Component.PARENT_AGENCY, Component.ISSUING_AGENCY).allMatch(Part::certain);
        return certain
                ? Optional.of(SigningTable.kind(text(Component.ISSUING_AGENCY), text(Component.PARENT_AGENCY)))
                : Optional.empty();
    }

    SignedPaper paper() {
        return paper.orElseThrow();
    }

    private Optional<Verdict> doubtOf() {
        if (draft.named().isEmpty()) {
            return Optional.of(Verdict.undecided("type-unknown"));
        }
        if (draft.signings().isEmpty() || !draft.has(Component.ISSUING_AGENCY)) {
            return Optional.of(Verdicts.NOT_RECOGNISED);
        }
        boolean certain = draft.classification().certain()
                && parts(Component.PARENT_AGENCY, Component.ISSUING_AGENCY, Component.AUTHORITY_LINE)
                        .allMatch(Part::certain)
                && (parts(Component.SIGNING_AUTHORITY).allMatch(Part::certain) || isOfSeveral());
        if (!certain) {
            return Optional.of(Verdicts.NOT_CERTAIN);
        }
        boolean open = parts(
                        Component.PARENT_AGENCY,
                        Component.ISSUING_AGENCY,
                        Component.SIGNING_AUTHORITY,
                        Component.AUTHORITY_LINE)
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> !line.trimmed().blanks().isEmpty());
        return open ? Optional.of(Verdict.undecided("not-yet-known")) : Optional.empty();
    }

    /** Several blocks beside each other stand above the recipients, each with a name. */
    private boolean isOfSeveral() {
        return draft.signings().size() > 1
                && draft.signings().stream().allMatch(signing -> signing.name().isPresent());
    }

    private Stream<Part> parts(Component... components) {
        return Stream.of(components).flatMap(component -> draft.parts().get(component).stream());
    }

    private String text(Component component) {
        return draft.part(component).map(Part::text).orElse("");
    }

    private SignedPaper read() {
        return SignedPaper.builder()
                .issuer(text(Component.ISSUING_AGENCY))
                .above(text(Component.PARENT_AGENCY))
                .type(type())
                .date(draft.judgedFor())
                .addAllBlock(lines(draft.signings().get(0)))
                .addAllOtherBlocks(draft.signings().stream()
                        .skip(1)
                        .map(PaperReader::lines)
                        .toList())
                .authorityLine(authorityLine())
                .subject(text(Component.SUBJECT))
                .place(text(Component.PLACE_AND_DATE))
                .addAllAddressees(addressees())
                .build();
    }

    /** Decisions and resolutions have the names of administrative types. */
    private NamedType type() {
        NamedType named = draft.named().orElseThrow();
        return draft.family() == Family.LEGISLATION
                ? LegislationType.ofName(named.vietnameseName())
                        .map(type -> (NamedType) type)
                        .orElse(named)
                : named;
    }

    private static ImmutableList<String> lines(Signing signing) {
        return signing.authority().stream().map(Line::folded).collect(toImmutableList());
    }

    /** Those it is addressed to; where it is addressed to nobody, those it is sent to that it may report to them. */
    private ImmutableList<String> addressees() {
        if (draft.has(Component.ADDRESSEES)) {
            return lines(Component.ADDRESSEES).map(PaperReader::addressee).collect(toImmutableList());
        }
        return lines(Component.RECIPIENTS)
                .filter(line ->
                        REPORTS.matcher(VietnameseText.lower(line.folded())).find())
                .map(PaperReader::addressee)
                .collect(toImmutableList());
    }

    private Stream<Line> lines(Component component) {
        return parts(component).flatMap(part -> part.lines().stream());
    }

    /** Behind the label and a hyphen. */
    private static String addressee(Line line) {
        String text = line.folded();
        String behind = text.substring(text.indexOf(':') + 1);
        int from = 0;
        while (from < behind.length() && !Character.isLetter(behind.charAt(from))) {
            from++;
        }
        return behind.substring(from);
    }

    /** A post alone on the line above belongs to it; legislation names who issues it in the last of its bases. */
    private String authorityLine() {
        Optional<Part> line = draft.part(Component.AUTHORITY_LINE);
        if (line.isEmpty()) {
            return draft.part(Component.LEGAL_BASIS)
                    .map(part -> part.last().folded())
                    .orElse("");
        }
        String post = draft.lines().stream()
                .filter(other -> other.index() < line.get().first().index() && !other.isBlank())
                .reduce((earlier, later) -> later)
                .map(Line::folded)
                .filter(text -> Position.read(text)
                        .filter(found -> found.unit().isEmpty())
                        .isPresent())
                .orElse("");
        return VietnameseText.fold(post + ' ' + line.get().text());
    }
}
