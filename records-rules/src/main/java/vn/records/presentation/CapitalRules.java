package vn.records.presentation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import vn.records.finding.Report;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.nd30.Nd30Rules;
import vn.records.presentation.nd30.capitals.Capitals;
import vn.records.rule.Language;
import vn.records.rule.RuleBook;
import vn.records.rule.Wording;

/**
 * The rules on capital letters (<i>viết hoa trong văn bản hành chính</i>) for texts that are no files, such as the fields of
 * a form: Nghị định 30/2020/NĐ-CP, Điều 9 and Phụ lục II.
 *
 * <pre>{@code
 * Report report = CapitalRules.check("Thực hiện Khoản 2 điều 5 Nghị định này.");
 * }</pre>
 *
 * <p>They are the same rules with the same findings as in the book of the decree. Each text stands for itself; a line break
 * begins a paragraph.
 *
 * @since 0.1
 */
public final class CapitalRules {

    private static final String NAME = "nd30-2020-capitals";

    private static final Supplier<RuleBook<Draft>> BOOK =
            Suppliers.memoize(() -> RuleBook.of(NAME, Capitals.ALL, draft -> Optional.empty(), CapitalRules::words));

    private CapitalRules() {}

    private static Wording words(Language language) {
        return SharedWords.in(language).with(Wording.load(Nd30Rules.class, ImmutableList.of("capitals"), language));
    }

    /** Returns the rules, of all dates. */
    public static RuleBook<Draft> book() {
        return BOOK.get();
    }

    /**
     * Returns what the rules say of some texts; the place of a finding is {@code text[1]/p[0]} for the first paragraph of the
     * second text.
     */
    public static Report check(String... texts) {
        return check(ImmutableList.copyOf(texts));
    }

    /** Returns what the rules say of some texts. */
    public static Report check(Iterable<String> texts) {
        return book().evaluate(TextDraft.of(ImmutableList.copyOf(texts)));
    }
}
