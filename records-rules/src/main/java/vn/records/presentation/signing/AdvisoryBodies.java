package vn.records.presentation.signing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.records.agency.Position;
import vn.records.agency.Position.Rank;
import vn.records.agency.SigningForm;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.Verdicts;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.presentation.signing.SigningBlock.Post;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/** Conditions on documents of advisory bodies (<i>tổ chức tư vấn</i>): steering committees, working groups, councils. */
public final class AdvisoryBodies {

    private static final Verdict NONE = Verdict.notApplicable("no-advisory-body");
    private static final Verdict POST_UNKNOWN = Verdict.undecided("post-unknown");

    /** Bodies whose head has one of a few titles; of councils, the title is that of many other heads too. */
    private static final ImmutableList<String> COMMITTEES =
            ImmutableList.of("BAN CHỈ ĐẠO", "TỔ CÔNG TÁC", "TỔ GIÚP VIỆC");

    private static final ImmutableSet<String> TITLES =
            ImmutableSet.of("TRƯỞNG BAN", "TỔ TRƯỞNG", "CHỦ TỊCH", "CHỦ NHIỆM");

    private static final ImmutableSet<String> LEADERS_OF_MINISTRIES = ImmutableSet.of("BỘ TRƯỞNG", "THỨ TRƯỞNG");

    private AdvisoryBodies() {}

    /** Passes when the signer's title in the body is written; does not apply to other issuers. */
    public static Check<Draft> titleInBody() {
        return ofIssuer(name -> COMMITTEES.stream().anyMatch(name::startsWith), AdvisoryBodies::title);
    }

    private static Verdict title(SigningBlock block) {
        ImmutableList<Position> positions = block.posts().stream()
                .filter(post -> !post.has(SigningForm.TL) && !post.has(SigningForm.TUQ))
                .flatMap(post -> post.position().stream())
                .collect(ImmutableList.toImmutableList());
        if (positions.stream().anyMatch(position -> TITLES.contains(position.headTitle()))) {
            return Verdict.passed();
        }
        if (positions.isEmpty() || positions.stream().anyMatch(position -> position.rank() == Rank.OTHER)) {
            return POST_UNKNOWN;
        }
        Post first = block.posts().get(0);
        return Verdict.failed(Fault.of(first.at(), Measure.words(first.line().folded()), SigningTerms.POST_IN_BODY));
    }

    /** Passes when a leader of a ministry who signs for a council of the State is named with the ministry. */
    public static Check<Draft> ministryOfSigner() {
        return ofIssuer(AdvisoryBodies::isOfState, AdvisoryBodies::ministry);
    }

    private static boolean isOfState(String name) {
        boolean council = name.startsWith("HỘI ĐỒNG") || COMMITTEES.stream().anyMatch(name::startsWith);
        return council && (name.contains("QUỐC GIA") || name.contains("NHÀ NƯỚC") || name.contains("TRUNG ƯƠNG"));
    }

    private static Verdict ministry(SigningBlock block) {
        ImmutableList<Line> below = ImmutableList.<Line>builder()
                .addAll(block.signing()
                        .authority()
                        .subList(1, block.signing().authority().size()))
                .addAll(block.signing().otherPosts())
                .build();
        for (Line line : below) {
            Optional<Position> leader =
                    Position.read(line.folded()).filter(position -> LEADERS_OF_MINISTRIES.contains(position.title()));
            if (leader.isPresent()) {
                return leader.get().unit().isEmpty()
                        ? Verdict.failed(Fault.of(
                                line.at(Component.SIGNING_AUTHORITY),
                                Measure.words(line.folded()),
                                SigningTerms.NAME_OF_MINISTRY))
                        : Verdict.passed();
            }
        }
        return POST_UNKNOWN;
    }

    private static Check<Draft> ofIssuer(Predicate<String> applies, Function<SigningBlock, Verdict> judge) {
        return draft -> {
            Optional<Part> issuer = draft.part(Component.ISSUING_AGENCY).filter(Part::certain);
            if (issuer.isEmpty()) {
                return Verdicts.NOT_RECOGNISED;
            }
            return applies.test(VietnameseText.upper(issuer.get().text()))
                    ? SigningBlock.each((subject, block) -> judge.apply(block)).apply(draft)
                    : NONE;
        };
    }
}
