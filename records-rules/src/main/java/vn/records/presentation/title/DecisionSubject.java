package vn.records.presentation.title;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.records.document.Component;
import vn.records.document.DocumentType;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.check.OnComponent;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.BodyItem;
import vn.records.presentation.draft.BodyItem.Unit;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;

/**
 * How the subject of a decision begins (<i>trích yếu của quyết định</i>): of one that orders something itself, and of one
 * that issues or approves another document.
 */
public final class DecisionSubject {

    private static final String ATTACHED = "kèm theo quyết định này";

    /** Verbs of decisions that act on another document, which may have the form of those that issue one. */
    private static final ImmutableList<String> INDIRECT = ImmutableList.of(
            "ban hành",
            "phê duyệt",
            "phê chuẩn",
            "công bố",
            "thông qua",
            "sửa đổi",
            "bổ sung",
            "điều chỉnh",
            "thay thế",
            "bãi bỏ",
            "hủy bỏ");

    /** Verbs with which a first article issues or approves a document. */
    private static final ImmutableList<String> ISSUING = ImmutableList.of("ban hành", "phê duyệt");

    private DecisionSubject() {}

    /** Passes when a decision that orders something itself has a subject that begins with some words. */
    public static Check<Draft> direct(String words) {
        String asked = VietnameseText.lower(words);
        return ofDecision(draft -> !issues(draft), "issues-a-document", (draft, part) -> {
            String text = VietnameseText.lower(part.text());
            if (beginsWithWords(text, asked)) {
                return Verdict.passed();
            }
            return beginsWith(text, INDIRECT)
                    ? Verdict.notApplicable("issues-a-document")
                    : failed(part, Measure.words(words));
        });
    }

    /** Passes when a decision that issues another document has a subject that begins with one of some verbs. */
    public static Check<Draft> indirect(String... verbs) {
        ImmutableList<String> asked =
                Arrays.stream(verbs).map(VietnameseText::lower).collect(ImmutableList.toImmutableList());
        Measure required =
                Measure.anyOf(Arrays.stream(verbs).map(Measure::words).toArray(Measure[]::new));
        return ofDecision(
                DecisionSubject::issues,
                "issues-no-document",
                (draft, part) -> beginsWith(VietnameseText.lower(part.text()), asked)
                        ? Verdict.passed()
                        : failed(part, required));
    }

    private static Check<Draft> ofDecision(
            Predicate<Draft> applies, String otherwise, BiFunction<Draft, Part, Verdict> judge) {
        return new When<>(
                draft -> draft.isType(DocumentType.DECISION),
                "not-a-decision",
                new When<>(applies, otherwise, OnComponent.of(Component.SUBJECT, judge)));
    }

    private static Verdict failed(Part subject, Measure required) {
        return Verdict.failed(Fault.of(subject.at(), Measure.words(firstWords(subject.text())), required));
    }

    private static String firstWords(String text) {
        int end = -1;
        for (int i = 0; i < 2; i++) {
            end = text.indexOf(' ', end + 1);
            if (end < 0) {
                return text;
            }
        }
        return text.substring(0, end);
    }

    /** Whether a text begins with whole words, whatever comes after them: a colon, the dots of a blank. */
    private static boolean beginsWithWords(String text, String words) {
        return text.startsWith(words)
                && (text.length() == words.length() || !Character.isLetterOrDigit(text.charAt(words.length())));
    }

    private static boolean beginsWith(String text, ImmutableList<String> words) {
        return words.stream().anyMatch(text::startsWith);
    }

    /** Whether its first article issues or approves a document attached to it. */
    private static boolean issues(Draft draft) {
        Optional<BodyItem> first = draft.body().stream()
                .filter(item -> item.unit() == Unit.ARTICLE)
                .findFirst();
        String text = first.map(item -> VietnameseText.foldCase(item.rest())).orElse("");
        return beginsWith(text, ISSUING) && text.contains(ATTACHED);
    }
}
