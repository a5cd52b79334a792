package vn.records.presentation.title;

import com.google.common.collect.ImmutableList;
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
 * How the forms let the subject of a decision begin: Mẫu 1.2 for one that orders something itself, Mẫu 1.3 for one that
 * issues or approves another document.
 */
public final class DecisionSubject {

    private static final String ATTACHED = "kèm theo quyết định này";

    /** Verbs of decisions that act on another document, which may follow Mẫu 1.3. */
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

    private static final ImmutableList<String> OF_FORM = ImmutableList.of("ban hành", "phê duyệt");

    private DecisionSubject() {}

    /** Passes when a decision that orders something itself has a subject that begins with Về việc. */
    public static Check<Draft> direct() {
        return ofDecision(draft -> !issues(draft), "issues-a-document", (draft, part) -> {
            String text = VietnameseText.lower(part.text());
            if (text.startsWith("về việc ") || text.equals("về việc")) {
                return Verdict.passed();
            }
            return beginsWith(text, INDIRECT)
                    ? Verdict.notApplicable("issues-a-document")
                    : failed(part, Measure.words("Về việc"));
        });
    }

    /** Passes when a decision that issues another document has a subject that begins with Ban hành or Phê duyệt. */
    public static Check<Draft> indirect() {
        return ofDecision(
                DecisionSubject::issues,
                "issues-no-document",
                (draft, part) -> beginsWith(VietnameseText.lower(part.text()), OF_FORM)
                        ? Verdict.passed()
                        : failed(part, Measure.anyOf(Measure.words("Ban hành"), Measure.words("Phê duyệt"))));
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

    private static boolean beginsWith(String text, ImmutableList<String> words) {
        return words.stream().anyMatch(text::startsWith);
    }

    /** Whether its first article issues or approves a document attached to it. */
    private static boolean issues(Draft draft) {
        Optional<BodyItem> first = draft.body().stream()
                .filter(item -> item.unit() == Unit.ARTICLE)
                .findFirst();
        String text = first.map(item -> VietnameseText.foldCase(item.rest())).orElse("");
        return beginsWith(text, OF_FORM) && text.contains(ATTACHED);
    }
}
