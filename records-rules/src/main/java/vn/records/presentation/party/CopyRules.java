package vn.records.presentation.party;

import static vn.records.document.Component.COPY_FORM;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.listed;
import static vn.records.presentation.party.Party.registered;
import static vn.records.presentation.party.Party.signed;
import static vn.records.presentation.party.Party.unread;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.replaceAnywhere;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.records.document.CopyKind;
import vn.records.presentation.attachment.Copies;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.CopyEdits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;

/** Copies (<i>bản sao</i>): a block below the copied document before, a stamp since. */
final class CopyRules {

    private static final ImmutableMap<CopyKind, String> WORDS = ImmutableMap.of(CopyKind.FULL, "SAO Y BẢN CHÍNH");

    private static final Rule<Draft> FORM = copy(hd36("SAO-01", "copy.form", "II/3.1"))
            .fromFile(Copies.form(WORDS))
            .examples(e -> e.passes("SAO Y BẢN CHÍNH", nothing())
                    .passes("another form", replace(COPY_FORM, "SAO Y BẢN CHÍNH", "SAO LỤC"))
                    .fails("the words of the State", replace(COPY_FORM, "SAO Y BẢN CHÍNH", "SAO Y")))
            .build();

    private static final Rule<Draft> BLOCK = copy(hd36("SAO-03", "copy.place", "II/3.3"))
            .byHeuristic(Copies.RULED_OFF)
            .examples(e -> e.passes("below a line across the page", nothing()).fails("no line", CopyEdits::withoutRule))
            .build();

    private static final Rule<Draft> STYLE = copy(hd36("SAO-03-STYLE", "copy.form.style", "II/3.3"))
            .ends()
            .fromFile(Styled.of(COPY_FORM, Style.CAPITALS.size(14).upright().bold()))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", text(COPY_FORM, FormatEdits.size(13)))
                    .fails("size 15", text(COPY_FORM, FormatEdits.size(15)))
                    .fails("not bold", text(COPY_FORM, FormatEdits.NOT_BOLD)))
            .build();

    private static final Rule<Draft> COMPONENTS = copy(hd36("SAO-03-PARTS", "copy.components", "II/3.3"))
            .ends()
            .byHeuristic(Copies.COMPONENTS)
            .examples(e ->
                    e.passes("all there", nothing()).fails("no place and date", CopyEdits.without("ngày 28 tháng 6")))
            .build();

    private static final Rule<Draft> CODE = copy(hd36("SAO-04", "copy.number", "II/3.3"))
            .fromFile(Copies.symbol("BS"))
            .examples(e -> e.passes("code of all copies", nothing())
                    .fails("the code of the State", replaceAnywhere("BS/VPTU", "SY/VPTU")))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(FORM, BLOCK, STYLE, COMPONENTS, CODE))
            .add(listed(hd05("SAO-01", "copy.form", "II/III.1")))
            .add(listed(hd05("SAO-02", "copy.stamp", "II/III.2 P3.1.1")))
            .add(listed(hd05("SAO-03", "copy.place", "II/III.2.2.1")))
            .add(registered(hd05("SAO-04", "copy.number", "P3.1.2")))
            .add(listed(hd05("SAO-05", "copy.many", "II/III.2.4")))
            .add(signed(hd05("SAO-06", "copy.scanned", "II/III.3.1")))
            .add(signed(hd05("SAO-07", "copy.signatures", "II/III.3.2 II/III.3.3")))
            .add(unread(hd05("SAO-08", "copy.signature-text", "II/III.3.4")))
            .add(listed(hd36("SAO-09", "copy.photocopy", "II/3.3").ends()))
            .build();

    private CopyRules() {}

    private static RuleEntry copy(RuleEntry entry) {
        return entry.scope(Scope.COPY).base(SpecialSpecimens::copy36);
    }
}
