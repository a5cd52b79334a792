package vn.records.presentation.nd30;

import static vn.records.presentation.nd30.Edits.text;
import static vn.records.presentation.nd30.Edits.words;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import vn.records.document.Component;
import vn.records.presentation.check.OnParagraphs;
import vn.records.presentation.draft.Draft;
import vn.records.rule.Rule;

/** Font, character set and colour, Phụ lục I, Phần I, Mục I, khoản 4. */
final class FontRules {

    /**
     * Times New Roman everywhere: what is not a letter or a digit is free, and so are the fonts of symbols and formulas.
     * Fonts made to the same measures are other fonts. Fonts of old code tables are the matter of {@code ND30-PAGE-09}.
     */
    static final Rule<Draft> FONT = Nd30.rule("PAGE-08")
            .topic("page.font")
            .cites("I.I.4")
            .scope(Scope.WHOLE_FILE)
            .fromFile(new OnParagraphs(Fonts::mayBeOther, Fonts::other))
            .examples(e -> e.passes("Times New Roman", Edits.nothing())
                    .passes(
                            "bullets in a font of symbols",
                            words(Component.RECIPIENTS, "-", f -> f.withFonts("Symbol")))
                    .fails("subject in Arial", text(Component.SUBJECT, f -> f.withFonts("Arial")))
                    .fails("a font of the same measures", text(Component.SUBJECT, f -> f.withFonts("Liberation Serif")))
                    .fails(
                            "accented letters alone in Calibri",
                            text(Component.SUBJECT, f -> f.withAccentedFont("Calibri")))
                    .fails("a few words in Arial", words(Component.BODY, "hồ sơ", f -> f.withFonts("Arial"))))
            .build();

    /**
     * Unicode after TCVN 6909:2001: fonts of the code tables TCVN3 and VNI show that it is not. Decomposed letters are
     * Unicode too, but break search and comparison: a weaker fault, one for a file.
     */
    static final Rule<Draft> CHARACTER_SET = Nd30.rule("PAGE-09")
            .topic("page.character-set")
            .cites("I.I.4")
            .scope(Scope.WHOLE_FILE)
            .fromFile(Fonts.UNICODE)
            .examples(e -> e.passes("Unicode, composed", Edits.nothing())
                    .fails("a font of TCVN3", text(Component.SUBJECT, f -> f.withFonts(".VnTime")))
                    .fails("a font of VNI", text(Component.SUBJECT, f -> f.withFonts("VNI-Times")))
                    .fails(
                            "decomposed letters",
                            Edits.replaceAnywhere("rà soát", Normalizer.normalize("rà soát", Normalizer.Form.NFD))))
            .build();

    /**
     * Black text: no colour set, or one that no reader tells from black. Marks of urgency, secrecy and circulation, which
     * are stamps, and boxes beside the text are left out; so is white text, which stands on a coloured ground.
     */
    static final Rule<Draft> COLOUR = Nd30.rule("PAGE-10")
            .topic("page.colour")
            .cites("I.I.4")
            .scope(Scope.WHOLE_FILE)
            .fromFile(new OnParagraphs(Fonts::isColoured, Fonts::coloured))
            .examples(e -> e.passes("automatic colour", Edits.nothing())
                    .passes("black set by hand", text(Component.SUBJECT, f -> f.withColour(0x000000)))
                    .passes("as good as black", text(Component.SUBJECT, f -> f.withColour(0x0D0D0D)))
                    .fails("red", text(Component.SUBJECT, f -> f.withColour(0xFF0000)))
                    .fails("words in blue", words(Component.BODY, "hồ sơ", f -> f.withColour(0x0000FF)))
                    .on(Specimens::marked)
                    .passes("a red mark of urgency", text(Component.URGENCY_MARK, f -> f.withColour(0xFF0000))))
            .build();

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.of(FONT, CHARACTER_SET, COLOUR);

    private FontRules() {}
}
