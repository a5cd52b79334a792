package vn.records.presentation.vbqppl;

import static vn.records.document.Component.RECIPIENTS;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.words;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.notOfType;
import static vn.records.presentation.vbqppl.Qp.nq351;
import static vn.records.presentation.vbqppl.Qp.ofType;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import vn.records.document.LegislationType;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recipient.FiledCopy;
import vn.records.presentation.recipient.ListMarks;
import vn.records.presentation.recipient.RecipientStyle;
import vn.records.presentation.recipient.Recipients;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Check;
import vn.records.rule.Rule;

/** Nơi nhận; of Quốc hội, its Standing Committee and the President only some documents have it. */
final class RecipientRules {

    /** Before each recipient, after it, after the last. */
    private static final ListMarks MARKS = new ListMarks('-', ';', '.');

    private static final String OF_DECREE = "- Ban Bí thư Trung ương Đảng;";
    private static final String OF_PRESIDENT = "- Ủy ban Thường vụ Quốc hội;";

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            label(nd34("NN-01"), "Đ67.2", RecipientRules::any),
            label(president("NN-01"), "Đ38", RecipientRules::some),
            style(nd34("NN-02-STYLE"), "Đ67.2", RecipientRules::any, OF_DECREE, 11),
            style(president("NN-02-STYLE"), "Đ38.2", RecipientRules::some, OF_PRESIDENT, 11),
            style(nd78("NN-02-STYLE"), "PLI", RecipientRules::any, OF_DECREE, 12),
            marks(nd34("NN-02-MARKS"), "Đ67.2", RecipientRules::any, OF_DECREE),
            marks(president("NN-02-MARKS"), "Đ38.2", RecipientRules::some, OF_PRESIDENT),
            filed(nd34("NN-03"), "Đ67.2", RecipientRules::ofOneAuthor, "VT", "- Lưu: VT, TCCB (02)."),
            filed(president("NN-03"), "Đ38.3", RecipientRules::some, "HC", "- Lưu: HC, PL (02)."),
            filed(nd78("NN-03"), "PLI", RecipientRules::ofOneAuthor, "VT", "- Lưu: VT, TCCB (02)."));

    private RecipientRules() {}

    private static Check<Draft> any(Check<Draft> check) {
        return check;
    }

    /** Joint documents are kept by each author, under its own abbreviation. */
    private static Check<Draft> ofOneAuthor(Check<Draft> check) {
        return notOfType(check, LegislationType.JOINT_CIRCULAR, LegislationType.JOINT_RESOLUTION);
    }

    /** Of the documents of Quốc hội, its Standing Committee and the President only these have recipients. */
    private static Check<Draft> some(Check<Draft> check) {
        return ofType(check, LegislationType.JOINT_RESOLUTION, LegislationType.DECISION);
    }

    private static RuleEntry president(String id) {
        return nq351(id).base(ParliamentSpecimens::presidentsDecision);
    }

    private static Rule<Draft> label(RuleEntry entry, String cite, UnaryOperator<Check<Draft>> of) {
        return entry.topic("recipients.label")
                .cites(cite)
                .ends()
                .fromFile(of.apply(Recipients.label(
                        "Nơi nhận:", Style.LOWER_CASE.size(12).italic().bold())))
                .examples(e -> e.passes("size 12, italic and bold", nothing())
                        .fails("size 11", words(RECIPIENTS, "Nơi nhận", FormatEdits.size(11)))
                        .fails("size 13", words(RECIPIENTS, "Nơi nhận", FormatEdits.size(13)))
                        .fails("not bold", words(RECIPIENTS, "Nơi nhận", FormatEdits.NOT_BOLD))
                        .fails("upright", words(RECIPIENTS, "Nơi nhận", FormatEdits.UPRIGHT))
                        .fails("missing", remove(RECIPIENTS)))
                .build();
    }

    private static Rule<Draft> style(
            RuleEntry entry, String cite, UnaryOperator<Check<Draft>> of, String recipient, int most) {
        return entry.topic("recipients.style")
                .cites(cite)
                .fromFile(of.apply(
                        RecipientStyle.of(Style.LOWER_CASE.size(11, most).upright())))
                .examples(e -> e.passes("size 11", nothing())
                        .passes("the largest", words(RECIPIENTS, recipient, FormatEdits.size(most)))
                        .fails("too large", words(RECIPIENTS, recipient, FormatEdits.size(most + 1)))
                        .fails("too small", words(RECIPIENTS, recipient, FormatEdits.size(10)))
                        .fails("italic", words(RECIPIENTS, recipient, FormatEdits.ITALIC)))
                .build();
    }

    private static Rule<Draft> marks(RuleEntry entry, String cite, UnaryOperator<Check<Draft>> of, String recipient) {
        String open = recipient.substring(0, recipient.length() - 1);
        return entry.topic("recipients.lines")
                .cites(cite)
                .ends()
                .fromFile(of.apply(Recipients.lines(MARKS)))
                .examples(e -> e.passes("hyphen and semicolon", nothing())
                        .fails("no semicolon", replace(RECIPIENTS, recipient, open))
                        .fails("a full stop", replace(RECIPIENTS, recipient, open + "."))
                        .fails("no hyphen", replace(RECIPIENTS, recipient, recipient.substring(2))))
                .build();
    }

    private static Rule<Draft> filed(
            RuleEntry entry, String cite, UnaryOperator<Check<Draft>> of, String office, String line) {
        return entry.topic("recipients.file-copy")
                .cites(cite)
                .fromFile(of.apply(FiledCopy.lastLine(new FiledCopy.Form(MARKS, "Lưu:", office + ","))))
                .examples(e -> e.passes("unit and copies", nothing())
                        .fails("no line for it", ClosingEdits.removeLine(line))
                        .fails("without the colon", replace(RECIPIENTS, "Lưu:", "Lưu"))
                        .fails("without the office", replace(RECIPIENTS, office + ", ", "")))
                .build();
    }
}
