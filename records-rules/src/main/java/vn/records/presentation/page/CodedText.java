package vn.records.presentation.page;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.document.Component;
import vn.records.finding.Fault;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.Verdict;
import vn.records.presentation.draft.Draft;
import vn.records.text.encoding.CodedReading;
import vn.records.text.encoding.LegacyEncoding;
import vn.records.text.encoding.LegacyFont;
import vn.records.view.CodedStretch;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Span;

/** Text in old code tables (<i>chữ theo bảng mã cũ</i>): one fault for each table, at the first stretch, with all its places. */
final class CodedText {

    private static final char LAST_ASCII = 0x7F;

    private final OldCodes codes;
    private final Measure font;
    private final Map<LegacyEncoding, Stretches> found = new EnumMap<>(LegacyEncoding.class);

    /** What is in one code table. */
    private static final class Stretches {
        private final List<Location> places = new ArrayList<>();
        private final List<Fix> fixes = new ArrayList<>();
        private boolean certain = true;
    }

    private CodedText(OldCodes codes, Measure font) {
        this.codes = codes;
        this.font = font;
    }

    static Verdict verdict(Draft draft, String font) {
        CodedText text = new CodedText(OldCodes.of(draft), Measure.words(font));
        Verdict otherwise = new OnParagraphs(CodedText::isSuspect, (component, paragraph) -> {
                    text.collect(component, paragraph);
                    return List.of();
                })
                .apply(draft);
        List<Fault> faults = text.faults();
        return faults.isEmpty() ? otherwise : Verdict.of(faults);
    }

    private static boolean isSuspect(Paragraph paragraph) {
        return !paragraph.codes().isEmpty()
                || paragraph.spans().stream().anyMatch(span -> OldCodes.isLegacy(span.format()));
    }

    private List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        found.forEach((encoding, stretches) -> {
            if (!stretches.places.isEmpty()) {
                Fault fault = Fault.of(
                                stretches.places.get(0), Measure.words(encoding.label()), Measure.words("Unicode"))
                        .withDetails(ImmutableMap.of("count", Measure.of(stretches.places.size())));
                faults.add(stretches.certain ? fault.withFixes(stretches.fixes) : fault);
            }
        });
        return faults;
    }

    private void collect(Component component, Paragraph paragraph) {
        for (Run<LegacyEncoding> run : Run.of(component, paragraph, span -> encoding(paragraph, span))) {
            Stretches stretches = found.computeIfAbsent(run.found(), encoding -> new Stretches());
            int start = Math.max(run.at().start(), paragraph.labelLength());
            int end = run.at().end();
            if (OldCodes.isCoded(paragraph, start, end)) {
                stretches.places.add(run.at());
            }
            stretches.certain &= OldCodes.code(paragraph, start, end)
                    .filter(code -> !code.certain())
                    .isEmpty();
            BitSet cuts = cuts(paragraph);
            boolean legacy = false;
            for (Span span : paragraph.spansIn(start, end)) {
                legacy |= OldCodes.isLegacy(span.format());
                if (OldCodes.isCoded(paragraph, span.start(), span.end())) {
                    convert(paragraph, span, cuts, stretches.fixes);
                }
            }
            if (legacy) {
                stretches.fixes.add(new Fix.SetProperty(
                        Location.of(Component.PAGE, paragraph.place(), start, end), Fix.Property.FONT, font));
            }
        }
    }

    private Optional<LegacyEncoding> encoding(Paragraph paragraph, Span span) {
        if (!codes.hold(paragraph, span)) {
            return Optional.empty();
        }
        return OldCodes.code(paragraph, span.start(), span.end())
                .map(CodedStretch::encoding)
                .or(() -> OldCodes.encoding(span.format()));
    }

    /** Where the text is parted by what no text may move over: breaks, fields, drawings. */
    private static BitSet cuts(Paragraph paragraph) {
        BitSet cuts = new BitSet();
        paragraph.pageBreaks().forEach(cuts::set);
        paragraph.drawings().stream().map(Drawing::offset).forEach(cuts::set);
        paragraph.fields().forEach(field -> {
            cuts.set(field.start());
            cuts.set(field.end());
        });
        return cuts;
    }

    private static void convert(Paragraph paragraph, Span span, BitSet cuts, List<Fix> fixes) {
        String text = paragraph.text();
        int from = Math.max(span.start(), paragraph.labelLength());
        for (int i = from; i <= span.end(); i++) {
            boolean control = i < span.end() && Character.isISOControl(text.charAt(i));
            if (i == span.end() || control || cuts.get(i)) {
                convert(paragraph, span, from, i, fixes);
                from = control ? i + 1 : i;
            }
        }
    }

    private static void convert(Paragraph paragraph, Span span, int from, int to, List<Fix> fixes) {
        String stretch = paragraph.text().substring(Math.min(from, to), to);
        boolean changed = stretch.chars().anyMatch(c -> c > LAST_ASCII)
                || LegacyFont.of(span.format().font())
                        .filter(LegacyFont::capitals)
                        .isPresent();
        if (changed && !stretch.isBlank()) {
            fixes.add(new Fix.ReplaceText(
                    Location.of(Component.PAGE, paragraph.place(), from, to), CodedReading.composed(stretch)));
        }
    }
}
