package vn.records.presentation.signing;

import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Signing;
import vn.records.presentation.draft.Zone;
import vn.records.presentation.typography.Centred;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Alignment;

/** Where signature and name stand (<i>ô số 7b, 7c</i>). */
public final class SignaturePlace {

    /** Less space leaves no room to sign in, whatever the hand. */
    private static final double LEAST_ROOM_MM = 5;

    private SignaturePlace() {}

    /**
     * Passes when there is room for a signature below the last line of authority, above the name or the signer's other post.
     * A lack of room is only a warning.
     */
    public static Check<Draft> room() {
        return Signers.named(SigningBlock.each((draft, block) -> block.signing()
                .name()
                .map(name -> room(draft, block.signing(), name))
                .orElse(Verdicts.NOT_RECOGNISED)));
    }

    private static Verdict room(Draft draft, Signing signing, Line name) {
        Line post = signing.authority().get(signing.authority().size() - 1);
        Line below =
                signing.otherPosts().isEmpty() ? name : signing.otherPosts().get(0);
        boolean besideEachOther = post.zone().isPresent() != name.zone().isPresent()
                || !post.zone()
                        .map(zone -> zone.isSameCell(name.zone().orElseThrow()))
                        .orElse(true);
        if (besideEachOther) {
            return Verdict.passed();
        }
        boolean between = draft.lines().stream()
                .anyMatch(line -> line.index() > post.index()
                        && line.index() < name.index()
                        && signing.otherPosts().stream().noneMatch(other -> other.index() == line.index()));
        double space = post.paragraph().format().spaceAfter().toMm()
                + below.paragraph().format().spaceBefore().toMm();
        if (between || space >= LEAST_ROOM_MM || !name.paragraph().drawings().isEmpty()) {
            return Verdict.passed();
        }
        return Verdict.failed(Fault.of(name.at(Component.SIGNER_NAME), SigningTerms.NO_ROOM, SigningTerms.ROOM)
                .withBasis(Basis.DERIVED));
    }

    /** Passes when the only block stands right of what is beside it. */
    public static Check<Draft> onRight() {
        return SigningBlock.each((draft, block) -> {
            Optional<Zone> zone = block.signing().authority().get(0).zone().filter(found -> !found.isAlone());
            if (draft.signings().size() > 1) {
                return Verdict.notApplicable("several-signers");
            }
            if (zone.isEmpty()) {
                return Verdict.undecided("placed-by-hand");
            }
            return zone.get().cell() > 0
                    ? Verdict.passed()
                    : Verdict.failed(
                            Fault.of(block.posts().get(0).at(), Measure.term("at-left"), Measure.term("at-right")));
        });
    }

    /**
     * Passes when of several who sign the one whose line begins with some words stands farthest right.
     *
     * @param words the words, in capitals with folded tones
     */
    public static Check<Draft> rightmost(String words) {
        return draft -> {
            Optional<Signing> lead = draft.signings().stream()
                    .filter(signing -> VietnameseText.upper(
                                    signing.authority().get(0).folded())
                            .startsWith(words))
                    .findFirst();
            if (draft.signings().size() < 2 || lead.isEmpty()) {
                return Verdict.notApplicable("one-signer");
            }
            Line line = lead.get().authority().get(0);
            Optional<Zone> zone = line.zone().filter(found -> !found.isAlone());
            if (zone.isEmpty()) {
                return Verdict.undecided("placed-by-hand");
            }
            return zone.get().cell() == zone.get().cells() - 1
                    ? Verdict.passed()
                    : Verdict.failed(Fault.of(
                            line.at(Component.SIGNING_AUTHORITY), Measure.term("at-left"), Measure.term("at-right")));
        };
    }

    /** Passes when each name stands in the middle below its post. */
    public static Check<Draft> centred() {
        return draft -> draft.signings().size() == 1
                ? Centred.below(Component.SIGNER_NAME, Component.SIGNING_AUTHORITY)
                        .apply(draft)
                : SigningBlock.each((subject, block) -> bothCentred(block.signing()))
                        .apply(draft);
    }

    /** Of several blocks only what is plainly centred is judged. */
    private static Verdict bothCentred(Signing signing) {
        Optional<Line> name = signing.name();
        if (name.isEmpty()) {
            return Verdicts.NOT_RECOGNISED;
        }
        return isCentred(name.get()) && isCentred(signing.authority().get(0))
                ? Verdict.passed()
                : Verdict.undecided("placed-by-hand");
    }

    private static boolean isCentred(Line line) {
        return line.paragraph().format().alignment() == Alignment.CENTRE
                && line.paragraph().text().indexOf('\t') < 0;
    }
}
