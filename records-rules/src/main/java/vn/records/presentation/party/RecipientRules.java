package vn.records.presentation.party;

import static vn.records.document.Component.ADDRESSEES;
import static vn.records.document.Component.RECIPIENTS;
import static vn.records.presentation.party.Party.both;
import static vn.records.presentation.party.Party.hd05;
import static vn.records.presentation.party.Party.hd36;
import static vn.records.presentation.specimen.Edits.nothing;
import static vn.records.presentation.specimen.Edits.remove;
import static vn.records.presentation.specimen.Edits.replace;
import static vn.records.presentation.specimen.Edits.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import vn.records.document.PartyType;
import vn.records.finding.Basis;
import vn.records.presentation.check.When;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recipient.AddresseeLines;
import vn.records.presentation.recipient.Addressees;
import vn.records.presentation.recipient.ListMarks;
import vn.records.presentation.recipient.RecipientLines;
import vn.records.presentation.recipient.RecipientStyle;
import vn.records.presentation.recipient.Recipients;
import vn.records.presentation.regime.RuleEntry;
import vn.records.presentation.regime.Scope;
import vn.records.presentation.specimen.ClosingEdits;
import vn.records.presentation.specimen.FormatEdits;
import vn.records.presentation.typography.Style;
import vn.records.rule.Rule;

/** Nơi nhận, Kính gửi, Kính trình (<i>nơi nhận văn bản</i>), boxes 9a, 9b and 5a. */
final class RecipientRules {

    private static final ListMarks MARKS = new ListMarks('-', ';', '.');
    private static final ListMarks MARKS36 = new ListMarks('-', ',', '.');
    private static final String LAST = "- Lưu Văn phòng Tỉnh uỷ.";

    private static final AddresseeLines LETTER = new AddresseeLines(PartyType.OFFICIAL_LETTER, "Kính gửi:");
    private static final AddresseeLines SUBMISSION = new AddresseeLines(PartyType.SUBMISSION, "Kính trình:");
    private static final AddresseeLines SUBMISSION36 = new AddresseeLines(PartyType.SUBMISSION, "Kính gửi:");
    private static final Style LABEL = Style.ANY.size(14).italic();
    private static final Addressees ANY = new Addressees("Kính gửi:", ImmutableSet.of());

    private static final Rule<Draft> GIVEN = both("NN-02", "recipients.label", "II/I.9.2.1 P2#9", "II/1.9.2 P3#9")
            .fromFile(new When<>(
                    draft -> !draft.isType(PartyType.MINUTES),
                    "minutes",
                    Recipients.label("Nơi nhận:", Style.LOWER_CASE.size(14).upright())))
            .examples(e -> e.passes("size 14, upright", nothing())
                    .fails("size 13", words(RECIPIENTS, "Nơi nhận:", FormatEdits.size(13)))
                    .fails("size 15", words(RECIPIENTS, "Nơi nhận:", FormatEdits.size(15)))
                    .fails("italic, as in state documents", words(RECIPIENTS, "Nơi nhận:", FormatEdits.ITALIC))
                    .fails("without the colon", replace(RECIPIENTS, "nhận:", "nhận"))
                    .fails("missing", remove(RECIPIENTS)))
            .build();

    private static final Rule<Draft> UNDERLINED = both(
                    "NN-02-LINE", "recipients.label.line", "II/I.9.2.1 P2#9", "II/1.9.2 P3#9")
            .fromFile(RecipientLines.underlined())
            .examples(e -> e.passes("underlined", nothing())
                    .fails("not underlined", words(RECIPIENTS, "Nơi nhận:", f -> f.withUnderlined(false))))
            .build();

    private static final Rule<Draft> PLACE = both("NN-01", "recipients.position", "II/I.9.2.1", "II/1.9.2")
            .sumsUp("KY-04")
            .build();

    private static final Rule<Draft> STYLE = both("NN-03", "recipients.style", "P2#9", "P3#9")
            .fromFile(RecipientStyle.of(Style.LOWER_CASE.size(12).upright()))
            .examples(e -> e.passes("size 12", nothing())
                    .fails("size 11", words(RECIPIENTS, LAST, FormatEdits.size(11)))
                    .fails("size 13", words(RECIPIENTS, LAST, FormatEdits.size(13)))
                    .fails("italic", words(RECIPIENTS, LAST, FormatEdits.ITALIC)))
            .build();

    private static final Rule<Draft> ENDS =
            marked(hd05("NN-04", "recipients.lines", "II/I.9.2.5"), Specimens::decision, MARKS, ";", ",");
    private static final Rule<Draft> ENDS36 =
            marked(hd36("NN-04", "recipients.lines", "II/1.9.2"), SpecialSpecimens::decision36, MARKS36, ",", ";");

    /** No colon behind the word, and the office in words: as all examples of the guidances have it. */
    private static final Rule<Draft> FILED = both("NN-05", "recipients.file-copy", "II/I.9.2.5", "II/1.9.2")
            .basis(Basis.DERIVED)
            .fromFile(RecipientLines.filed("Lưu", "- Lưu Văn phòng …"))
            .examples(e -> e.passes("the office in words", nothing())
                    .fails("as in state documents", replace(RECIPIENTS, LAST, "- Lưu: VT."))
                    .fails("none", replace(RECIPIENTS, LAST, "- Ban Tổ chức Tỉnh uỷ.")))
            .build();

    private static final Rule<Draft> AS_ABOVE = both(
                    "NN-06", "recipients.as-above", "II/I.9.2.3 II/I.9.2.4", "II/1.9.2")
            .fromFile(Recipients.beginsAsAbove(ANY, "- Như trên"))
            .base(Specimens::letter)
            .examples(e -> e.passes("first", nothing()).fails("left out", ClosingEdits.removeLine("- Như trên;")))
            .build();

    private static final Rule<Draft> WHERE = both("NN-07", "addressees.where", "II/I.9.2.3", "II/1.9.2")
            .scope(Scope.TYPED)
            .byHeuristic(
                    new When<>(draft -> draft.isType(PartyType.OFFICIAL_LETTER), "not-official-letter", ANY.where()))
            .base(Specimens::letter)
            .examples(
                    e -> e.passes("a letter with addressees", nothing()).fails("a letter without", remove(ADDRESSEES)))
            .build();

    private static final Rule<Draft> LETTER_LABEL = both(
                    "NN-07-LABEL", "addressees.label", "II/I.9.2.3 P2#9", "II/1.9.2 P3#9")
            .fromFile(LETTER.labelled(LABEL))
            .base(Specimens::letter)
            .examples(e -> e.passes("size 14, italic", nothing())
                    .fails("size 13", words(ADDRESSEES, "Kính gửi:", FormatEdits.size(13)))
                    .fails("upright, as in state documents", words(ADDRESSEES, "Kính gửi:", FormatEdits.UPRIGHT)))
            .build();

    private static final Rule<Draft> NAMES =
            named(hd05("NN-07-NAMES", "addressees.names", "P2#9"), Specimens::letter, 15, 16);
    private static final Rule<Draft> NAMES36 =
            named(hd36("NN-07-NAMES", "addressees.names", "P3#9"), SpecialSpecimens::letter36, 14, 15);

    private static final Rule<Draft> SUBMITTED = submitted(
            hd05("NN-08", "addressees.submission", "II/I.9.2.4 P2#9"),
            Specimens::submission,
            SUBMISSION,
            "Kính trình",
            "Kính gửi");

    private static final Rule<Draft> SUBMITTED36 = submitted(
            hd36("NN-08", "addressees.submission", "II/1.9.2 P3#9"),
            SpecialSpecimens::submission36,
            SUBMISSION36,
            "Kính gửi",
            "Kính trình");

    private static final Rule<Draft> SUBMISSION_STYLE = both(
                    "NN-08-LABEL", "addressees.submission.label", "P2#9", "P3#9")
            .fromFile(SUBMISSION.labelled(LABEL))
            .base(Specimens::submission)
            .examples(e -> e.passes("size 14, italic", nothing())
                    .fails("size 13", words(ADDRESSEES, "Kính trình:", FormatEdits.size(13)))
                    .fails("upright", words(ADDRESSEES, "Kính trình:", FormatEdits.UPRIGHT)))
            .build();

    private static final Rule<Draft> COLON = both("NN-09-COLON", "addressees.words", "II/I.9.2.5", "II/1.9.2")
            .fromFile(LETTER.words())
            .base(Specimens::letter)
            .examples(e -> e.passes("a colon", nothing()).fails("none", replace(ADDRESSEES, "gửi:", "gửi")))
            .build();

    private static final Rule<Draft> NAMES_END =
            ending(hd05("NN-09", "addressees.lines", "II/I.9.2.5"), Specimens::letter, MARKS, ";", ",");

    private static final Rule<Draft> NAMES_END36 =
            ending(hd36("NN-09", "addressees.lines", "II/1.9.2"), SpecialSpecimens::letter36, MARKS36, ",", ";");

    static final ImmutableList<Rule<Draft>> ALL = ImmutableList.<Rule<Draft>>builder()
            .addAll(ImmutableList.of(
                    PLACE,
                    GIVEN,
                    UNDERLINED,
                    STYLE,
                    ENDS,
                    ENDS36,
                    FILED,
                    AS_ABOVE,
                    WHERE,
                    LETTER_LABEL,
                    NAMES,
                    NAMES36))
            .addAll(ImmutableList.of(SUBMITTED, SUBMITTED36, SUBMISSION_STYLE, COLON, NAMES_END, NAMES_END36))
            .build();

    private RecipientRules() {}

    private static Rule<Draft> marked(
            RuleEntry entry, Supplier<Draft> on, ListMarks marks, String right, String wrong) {
        return entry.fromFile(RecipientLines.marked(marks))
                .base(on)
                .examples(e -> e.passes("the marks of its time", nothing())
                        .fails("others", replace(RECIPIENTS, "Điều 3" + right, "Điều 3" + wrong))
                        .fails("no mark", replace(RECIPIENTS, "Điều 3" + right, "Điều 3"))
                        .fails("no full stop at the last", replace(RECIPIENTS, "Tỉnh uỷ.", "Tỉnh uỷ"))
                        .fails("no hyphen", replace(RECIPIENTS, "- Như", "Như")))
                .build();
    }

    private static Rule<Draft> named(RuleEntry entry, Supplier<Draft> on, int largest, int tooLarge) {
        return entry.fromFile(LETTER.named(Style.ANY.size(14, largest).upright()))
                .base(on)
                .examples(e -> e.passes("size 14", nothing())
                        .passes("the largest", words(ADDRESSEES, "- Ban Tổ chức", FormatEdits.size(largest)))
                        .fails("too small", words(ADDRESSEES, "- Ban Tổ chức", FormatEdits.size(13)))
                        .fails("too large", words(ADDRESSEES, "- Ban Tổ chức", FormatEdits.size(tooLarge)))
                        .fails("italic", words(ADDRESSEES, "- Ban Tổ chức", FormatEdits.ITALIC)))
                .build();
    }

    private static Rule<Draft> submitted(
            RuleEntry entry, Supplier<Draft> on, AddresseeLines lines, String right, String wrong) {
        return entry.fromFile(lines.words())
                .base(on)
                .examples(e -> e.passes("the words of its time", nothing())
                        .fails("the words of another", replace(ADDRESSEES, right, wrong)))
                .build();
    }

    private static Rule<Draft> ending(
            RuleEntry entry, Supplier<Draft> on, ListMarks marks, String right, String wrong) {
        return entry.fromFile(LETTER.ending(marks))
                .base(on)
                .examples(e -> e.passes("the mark of its time", nothing())
                        .fails("another", replace(ADDRESSEES, "Tổ chức Tỉnh uỷ" + right, "Tổ chức Tỉnh uỷ" + wrong))
                        .fails("none", replace(ADDRESSEES, "Tổ chức Tỉnh uỷ" + right, "Tổ chức Tỉnh uỷ")))
                .build();
    }
}
