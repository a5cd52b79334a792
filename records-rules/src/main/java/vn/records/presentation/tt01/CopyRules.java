package vn.records.presentation.tt01;

import static vn.records.document.Component.COPY_FORM;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;
import static vn.records.presentation.tt01.Tt01.listed;
import static vn.records.presentation.tt01.Tt01.registered;
import static vn.records.presentation.tt01.Tt01.unread;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.records.document.CopyKind;
import vn.records.finding.Basis;
import vn.records.measure.FontSize;
import vn.records.presentation.attachment.Copies;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.CopyEdits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/** The other components, and copies (<i>bản sao</i>), Điều 15 to 17, Phụ lục II and III. */
final class CopyRules {

    /** The words of each form of copy; the others keep theirs to this day. */
    private static final ImmutableMap<CopyKind, String> WORDS = ImmutableMap.of(CopyKind.FULL, "SAO Y BẢN CHÍNH");

    private static final Rule<Draft> COMPONENTS = copy("SD-02", "copy.components", "PLIII")
            .byHeuristic(Copies.COMPONENTS)
            .examples(e ->
                    e.passes("all there", nothing()).fails("no place and date", CopyEdits.without("ngày 30 tháng 6")))
            .build();

    private static final Rule<Draft> FORM = copy("SAO-01-WORDS", "copy.form", "Đ16")
            .basis(Basis.DERIVED)
            .fromFile(Copies.form(WORDS))
            .examples(e -> e.passes("SAO Y BẢN CHÍNH", nothing())
                    .passes("another form", replace(COPY_FORM, "SAO Y BẢN CHÍNH", "SAO LỤC"))
                    .fails("the words of the law after", replace(COPY_FORM, "SAO Y BẢN CHÍNH", "SAO Y")))
            .build();

    private static final Rule<Draft> STYLE = copy("SAO-01-STYLE", "copy.form.style", "Đ17")
            .basis(Basis.DERIVED)
            .fromFile(Styled.of(COPY_FORM, Style.CAPITALS.size(13, 14).upright().bold()))
            .examples(e -> e.passes("size 14", nothing())
                    .passes("size 13", text(COPY_FORM, f -> f.withSize(FontSize.points(13))))
                    .fails("size 12", text(COPY_FORM, f -> f.withSize(FontSize.points(12))))
                    .fails("size 15", text(COPY_FORM, f -> f.withSize(FontSize.points(15))))
                    .fails("not bold", text(COPY_FORM, f -> f.withBold(false))))
            .build();

    private static final Rule<Draft> RULED_OFF = copy("SAO-02", "copy.rule-above", "Đ17")
            .basis(Basis.DERIVED)
            .byHeuristic(Copies.RULED_OFF)
            .examples(e -> e.passes("a line across the page", nothing()).fails("no line", CopyEdits::withoutRule))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            listed("SD-01", "components.boxes", "PLII"),
            unread("KHAN-01", "urgency.words", "Đ15"),
            unread("PL-01", "annex.numbers", "Đ15"),
            COMPONENTS,
            FORM,
            STYLE,
            RULED_OFF,
            registered("SAO-03", "copy.number.series", "Đ16"));

    private CopyRules() {}

    private static RuleEntry copy(String id, String topic, String cite) {
        return Tt01.rule(id).topic(topic).cites(cite).scope(Scope.COPY).base(Specimens::paperCopy);
    }
}
