package vn.records.presentation.vbqppl;

import static vn.records.document.Component.SUBJECT;
import static vn.records.document.Component.TYPE_NAME;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.vbqppl.Qp.listed;
import static vn.records.presentation.vbqppl.Qp.nd34;
import static vn.records.presentation.vbqppl.Qp.nd78;
import static vn.records.presentation.vbqppl.Qp.notOfType;
import static vn.records.presentation.vbqppl.Qp.nq351;
import static vn.records.presentation.vbqppl.Qp.ofType;

import com.google.common.collect.ImmutableList;
import vn.records.document.LegislationType;
import vn.records.presentation.attachment.AttachedNote;
import vn.records.presentation.check.Together;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.BodyEdits;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.RuledBelow;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Check;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Name of the type and name of the document (<i>tên loại, tên văn bản</i>). */
final class TitleRules {

    private static final LegislationType[] NAMED_IN_CAPITALS = {
        LegislationType.LAW, LegislationType.LEGAL_CODE, LegislationType.ORDINANCE
    };

    private static final Style SMALL = Style.LOWER_CASE.upright().bold();

    /** The name of a law or ordinance: capitals. */
    private static final Rule<Draft> NAME_OF_LAW = nq351("TY-01-LAW")
            .topic("subject.style.law")
            .cites("Đ33")
            .ends()
            .fromFile(
                    ofType(Styled.of(SUBJECT, Style.CAPITALS.size(14).upright().bold()), NAMED_IN_CAPITALS))
            .examples(e -> e.passes("capitals of size 14", nothing())
                    .fails("size 13", text(SUBJECT, FormatEdits.size(13)))
                    .fails("size 15", text(SUBJECT, FormatEdits.size(15)))
                    .fails("small letters", Edits.replace(SUBJECT, "LƯU GIỮ TÀI LIỆU", "Lưu giữ tài liệu"))
                    .fails("not bold", text(SUBJECT, FormatEdits.NOT_BOLD)))
            .build();

    private static final Rule<Draft> LINE = nd78("TY-01-LINE")
            .topic("subject.line")
            .cites("PLI")
            .byHeuristic(RuledBelow.thirdToHalf(SUBJECT))
            .examples(e -> e.passes("a third", BodyEdits.lineBelow(SUBJECT, 1.0 / 3))
                    .passes("a half", BodyEdits.lineBelow(SUBJECT, 0.5))
                    .fails("a fifth", BodyEdits.lineBelow(SUBJECT, 0.2))
                    .fails("as long as the text", BodyEdits.lineBelow(SUBJECT, 1))
                    .fails("none", Edits.drawings(SUBJECT)))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            type(nd34("TL-01"), "Đ60.2.a"),
            type(nq351("TL-01"), "Đ33"),
            type(nd78("TL-01"), "PLI"),
            name(nd34("TY-01"), "Đ60.2.b", 14),
            name(nq351("TY-01").base(ParliamentSpecimens::presidentsDecision), "Đ33", 14),
            NAME_OF_LAW,
            name(nd78("TY-01"), "PLI", 13),
            LINE,
            note(nd34("TY-02"), "Đ60.2.c"),
            listed(nq351("TY-02"), "attached.reference.style", "Đ33.3"),
            listed(nd78("TY-02"), "attached.reference.style", "PLI"),
            listed(nd34("TY-02-CONTENT").ends(), "attached.reference", "Đ55.2"),
            listed(nd34("TY-03"), "subject.amends", "Đ77.2", "Đ80.2"),
            listed(nq351("TY-03"), "subject.amends", "Đ25.2", "Đ28.2"),
            listed(nd78("TY-03"), "subject.amends", "Đ71.2"));

    private TitleRules() {}

    private static Rule<Draft> type(RuleEntry entry, String cite) {
        return entry.topic("type-name.style")
                .cites(cite)
                .fromFile(Together.of(
                        Styled.of(TYPE_NAME, Style.CAPITALS.size(14).upright().bold()), Centred.of(TYPE_NAME)))
                .examples(e -> e.passes("size 14", nothing())
                        .fails("size 13", text(TYPE_NAME, FormatEdits.size(13)))
                        .fails("size 15", text(TYPE_NAME, FormatEdits.size(15)))
                        .fails("not bold", text(TYPE_NAME, FormatEdits.NOT_BOLD))
                        .fails("italic", text(TYPE_NAME, FormatEdits.ITALIC))
                        .fails("flush left", paragraph(TYPE_NAME, FormatEdits.aligned(Alignment.LEFT))))
                .build();
    }

    /** Lower-case type, upright, bold, centred right below the type; that of a law is another rule's matter. */
    private static Rule<Draft> name(RuleEntry entry, String cite, int least) {
        Check<Draft> set = Together.of(Styled.of(SUBJECT, SMALL.size(least, 14)), Centred.of(SUBJECT));
        return entry.topic("subject.style")
                .cites(cite)
                .fromFile(notOfType(set, NAMED_IN_CAPITALS))
                .examples(e -> e.passes("the smallest", text(SUBJECT, FormatEdits.size(least)))
                        .passes("the largest", nothing())
                        .fails("too small", text(SUBJECT, FormatEdits.size(least - 1)))
                        .fails("too large", text(SUBJECT, FormatEdits.size(15)))
                        .fails("not bold", text(SUBJECT, FormatEdits.NOT_BOLD))
                        .fails("italic", text(SUBJECT, FormatEdits.ITALIC))
                        .fails("flush left", paragraph(SUBJECT, FormatEdits.aligned(Alignment.LEFT))))
                .build();
    }

    /** The line in brackets below the name of what is issued with another: 14, italic, centred. */
    private static Rule<Draft> note(RuleEntry entry, String cite) {
        return entry.topic("attached.reference.style")
                .cites(cite)
                .scope(Scope.WHOLE_FILE)
                .fromFile(AttachedNote.styled(Style.LOWER_CASE.size(14).italic()))
                .base(Specimens::attached)
                .examples(e -> e.passes("size 14", nothing())
                        .fails("size 13", BodyEdits.line("(Ban hành", FormatEdits.size(13)))
                        .fails("size 15", BodyEdits.line("(Ban hành", FormatEdits.size(15)))
                        .fails("upright", BodyEdits.line("(Ban hành", FormatEdits.UPRIGHT))
                        .fails("flush left", BodyEdits.set("(Ban hành", FormatEdits.aligned(Alignment.LEFT))))
                .build();
    }
}
