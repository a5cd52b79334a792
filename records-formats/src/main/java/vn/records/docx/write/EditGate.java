package vn.records.docx.write;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.docx.write.LeftFinding.Reason;
import vn.records.docx.write.edit.OpenText;
import vn.records.docx.write.edit.Replacement;
import vn.records.docx.write.edit.TextEdit;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Severity;
import vn.records.presentation.draft.Draft;
import vn.records.view.Paragraph;
import vn.records.view.Place;

/** Whether the fixes of a finding change characters only as the table of edits allows, and if not, why. */
final class EditGate {

    /** Components that a draft leaves blank in part: what a change does not touch may stay so. */
    private static final ImmutableSet<Component> FILLED_LATER =
            ImmutableSet.of(Component.NUMBER, Component.PLACE_AND_DATE);

    private final WordFile file;
    private final ImmutableSet<TextEdit> asked;
    private final Map<Place, OpenText> openTexts = new HashMap<>();

    EditGate(WordFile file, ImmutableSet<TextEdit> asked) {
        this.file = file;
        this.asked = asked;
    }

    /** Returns why the fixes of a finding may not be made in a document; empty if they may. */
    Optional<Reason> refusal(Finding finding, Draft draft) {
        return first(finding, Optional.of(draft));
    }

    /** Returns why the fixes of a finding may not be made, as far as the text itself shows. */
    Optional<Reason> refusal(Finding finding) {
        return first(finding, Optional.empty());
    }

    private Optional<Reason> first(Finding finding, Optional<Draft> draft) {
        for (Fix fix : finding.fault().fixes()) {
            Optional<Reason> reason = refusal(finding, fix, draft);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> refusal(Finding finding, Fix fix, Optional<Draft> draft) {
        boolean date = fix.at().component() == Component.PLACE_AND_DATE;
        if (date && draft.filter(one -> Certainty.isMisplaced(one, fix.at())).isPresent()) {
            return Optional.of(Reason.NOT_CERTAIN);
        }
        return fix instanceof Fix.ReplaceText replace ? refusal(finding, replace, draft) : Optional.empty();
    }

    private Optional<Reason> refusal(Finding finding, Fix.ReplaceText fix, Optional<Draft> draft) {
        Optional<Paragraph> paragraph = fix.at().place().flatMap(file::decoded);
        if (paragraph.isEmpty()) {
            return Optional.of(Reason.NOT_IN_TEXT);
        }
        Replacement change = Replacement.of(paragraph.get(), fix);
        Optional<TextEdit> edit = TextEdit.of(fix.at().component(), change);
        if (edit.isEmpty()) {
            return Optional.of(Reason.WOULD_CHANGE_WORDS);
        } else if (isBlank(edit.get(), fix.at(), paragraph.get())) {
            return Optional.of(Reason.BLANK);
        }
        Optional<Reason> unasked = isHeldByCodes(edit.get(), fix, paragraph.get())
                ? Optional.of(Reason.UNICODE_NOT_ASKED)
                : unasked(edit.get(), finding);
        if (unasked.isPresent()) {
            return unasked;
        }
        boolean sure = edit.get() == TextEdit.UNICODE || draft.isEmpty() || Certainty.isSure(draft.get(), fix.at());
        return sure ? Optional.empty() : Optional.of(Reason.NOT_CERTAIN);
    }

    /** A font of an old code table shows no letters of Unicode beside its codes, so these are to be converted before. */
    private static boolean isHeldByCodes(TextEdit edit, Fix.ReplaceText fix, Paragraph paragraph) {
        return edit != TextEdit.UNICODE
                && !CharMatcher.ascii().matchesAllOf(fix.replacement())
                && paragraph.codes().stream()
                        .anyMatch(code ->
                                code.start() <= fix.at().end() && fix.at().start() <= code.end());
    }

    /** The same letters in another code change no blank but the name in a mark. */
    private boolean isBlank(TextEdit edit, Location at, Paragraph paragraph) {
        OpenText open = openTexts.computeIfAbsent(paragraph.place(), place -> new OpenText(paragraph));
        if (edit == TextEdit.UNICODE) {
            return paragraph.blanks().hasMark() && open.isIn(at.start(), at.end());
        }
        return FILLED_LATER.contains(at.component())
                ? open.isTouched(at.start(), at.end())
                : open.isInLine(at.start(), at.end());
    }

    /** Returns why an edit by option is not made: it was not asked for, or no option makes it. */
    private Optional<Reason> unasked(TextEdit edit, Finding finding) {
        if (edit == TextEdit.CAPITALS && finding.severity() != Severity.ERROR) {
            return Optional.of(Reason.NEEDS_JUDGEMENT);
        } else if (!edit.isByOption() || asked.contains(edit)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (edit) {
                    case CAPITALS -> Reason.CAPITALS_NOT_ASKED;
                    case SPACES -> Reason.SPACES_NOT_ASKED;
                    default -> Reason.UNICODE_NOT_ASKED;
                });
    }

    /** Whether the fixes of a finding write codes of an old table in Unicode, which is to be done before all else or not at all. */
    boolean convertsCodes(Finding finding) {
        return finding.fault().fixes().stream()
                .anyMatch(fix -> fix instanceof Fix.ReplaceText replace
                        && fix.at()
                                .place()
                                .flatMap(file::decoded)
                                .filter(paragraph -> !paragraph.codes().isEmpty()
                                        && TextEdit.of(fix.at().component(), Replacement.of(paragraph, replace))
                                                .filter(TextEdit.UNICODE::equals)
                                                .isPresent())
                                .isPresent());
    }
}
