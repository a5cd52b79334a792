package vn.records.presentation.party;

import static vn.records.document.Component.ISSUER_STAR;
import static vn.records.document.Component.ISSUING_AGENCY;
import static vn.records.document.Component.NUMBER;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.party.Party.permission;
import static vn.records.presentation.party.Party.registered;
import static vn.records.presentation.specimen.Edits.all;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.paragraph;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.records.document.NumberFlaw;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.head.HeadDemands;
import vn.records.presentation.head.NumberLine;
import vn.records.presentation.head.PartyNumberLine;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.Edits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Centred;
import vn.records.presentation.typography.Style;
import vn.records.presentation.typography.Styled;
import vn.records.rule.Rule;
import vn.records.view.Alignment;

/** Number and symbol (<i>số và ký hiệu văn bản</i>), box 3. */
final class NumberRules {

    /** How the code of a body begins by how its name does; of other bodies the texts only show examples. */
    private static final ImmutableMap<String, String> CODES =
            ImmutableMap.of("ĐẢNG ỦY", "ĐU", "CHI BỘ", "CB", "ĐẠI HỘI", "ĐH");

    private static final Rule<Draft> WORD = number("SO-01", "number.word", "P2#3", "P3#3")
            .fromFile(HeadDemands.number(PartyNumberLine.word()))
            .examples(e -> e.passes("no colon", nothing())
                    .fails("a colon", replace(NUMBER, "Số", "Số:"))
                    .fails("in capitals", replace(NUMBER, "Số", "SỐ"))
                    .fails("missing", remove(NUMBER)))
            .build();

    private static final Rule<Draft> STYLE = number("SO-02", "number.style", "P2#3", "P3#3")
            .fromFile(Styled.of(NUMBER, Style.ANY.size(14).upright().notBold()))
            .examples(e -> e.passes("size 14", nothing())
                    .fails("size 13", text(NUMBER, FormatEdits.size(13)))
                    .fails("size 15", text(NUMBER, FormatEdits.size(15)))
                    .fails("bold", text(NUMBER, f -> f.withBold(true)))
                    .fails("italic", text(NUMBER, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> ORDINAL = number("SO-03", "number.ordinal", "II/I.3.2.2", "II/1.3.2")
            .judgesBlanks()
            .fromFile(NumberLine.ORDINAL)
            .examples(e -> e.passes("Arabic digits", nothing())
                    .passes("blank in a draft", replace(NUMBER, "127", "      "))
                    .fails("blank in an issued document", all(replace(NUMBER, "127", "      "), Edits.issued())))
            .build();

    private static final Rule<Draft> ZERO = number("SO-03-ZERO", "number.leading-zero", "II/I.3.2.2", "II/1.3.2")
            .fromFile(NumberLine.flaws(NumberFlaw.Kind.MISSING_LEADING_ZERO, NumberFlaw.Kind.EXTRA_ZERO))
            .examples(e -> e.passes("09", replace(NUMBER, "127", "09"))
                    .fails("9", replace(NUMBER, "127", "9"))
                    .fails("0127", replace(NUMBER, "127", "0127")))
            .build();

    /** The hyphen stands where state documents have a slash, and the slash where they have a hyphen. */
    private static final Rule<Draft> SIGNS = number("SO-04", "number.separators", "II/I.3.2.2", "II/1.3.2")
            .fromFile(PartyNumberLine.signs())
            .examples(e -> e.passes("hyphen and slash", nothing())
                    .passes("joint bodies", replace(NUMBER, "QĐ/TU", "QĐ/BTCTU-BNCTU"))
                    .fails("as state documents have them", replace(NUMBER, "127-QĐ/TU", "127/QĐ-TU"))
                    .fails("two hyphens", replace(NUMBER, "QĐ/TU", "QĐ-TU"))
                    .fails("a long dash", replace(NUMBER, "127-", "127–"))
                    .fails("spaces", replace(NUMBER, "127-", "127 - ")))
            .build();

    private static final Rule<Draft> PLACE = hd05("SO-05", "number.alignment", "II/I.3.2.1")
            .fromFile(Centred.below(NUMBER, ISSUING_AGENCY, ISSUER_STAR))
            .examples(e -> e.passes("centred", nothing())
                    .fails("flush left", paragraph(NUMBER, FormatEdits.aligned(Alignment.LEFT))))
            .build();

    private static final Rule<Draft> TYPE = number("SO-11", "number.symbol.type", "II/I.3.1.2.a", "II/1.3.1.b")
            .scope(Scope.TYPED)
            .fromFile(PartyNumberLine.fitsType())
            .examples(e -> e.passes("code of the type", nothing())
                    .fails("code of another type", replace(NUMBER, "QĐ", "KH"))
                    .fails("the code of the State", replace(NUMBER, "QĐ", "QyĐ")))
            .build();

    private static final Rule<Draft> BODY = number("SO-13", "number.symbol.body", "II/I.3.1.2.b", "II/1.3.1.b")
            .fromFile(PartyNumberLine.fitsBody(CODES))
            .base(Specimens::ward)
            .examples(e -> e.passes("code of the body", nothing())
                    .fails("code of another body", replace(NUMBER, "ĐU", "UBND")))
            .build();

    private static final Rule<Draft> LETTER = number("SO-15", "number.symbol.letter", "II/I.3.1.2.a", "II/1.3.1.b")
            .scope(Scope.TYPED)
            .sumsUp("SO-11")
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(
            WORD,
            STYLE,
            ORDINAL,
            ZERO,
            SIGNS,
            PLACE,
            permission(hd36("SO-05", "number.alignment", "II/1.3.2")),
            registered(number("SO-06", "number.series.congress", "II/I.3.1.1.a", "II/1.3.1.a")),
            registered(number("SO-07", "number.series", "II/I.3.1.1.b", "II/1.3.1.a")),
            registered(hd05("SO-08", "number.term", "II/I.3.1.1.b")),
            registered(hd36("SO-08", "number.term", "II/1.3.1.a")),
            registered(number("SO-09", "number.secret", "II/I.3.1.1.c", "II/1.3.1.a")),
            registered(number("SO-10", "number.joint", "II/I.3.1.1.d", "II/1.3.1.a")),
            TYPE,
            registered(number("SO-12", "number.symbol.congress", "II/I.3.1.2.b", "II/1.3.1.b")),
            BODY,
            registered(number("SO-14", "number.symbol.joint", "II/I.3.1.2.b", "II/1.3.1.b")),
            LETTER);

    private NumberRules() {}

    private static RuleEntry number(String id, String topic, String now, String before) {
        return both(id, topic, now, before);
    }
}
