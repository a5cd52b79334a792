package vn.records.presentation.nd30;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.records.finding.Finding;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.measure.LineSpacing;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.recognition.Recognizer;
import vn.records.presentation.specimen.Edits;
import vn.records.view.Alignment;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Field;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Rewrite;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** Does the fixes of findings on a view, as a writer would do them on a file. */
final class Mending {

    private final List<Fix.SetProperty> settings = new ArrayList<>();
    private final List<Fix.ReplaceText> replacements = new ArrayList<>();
    private final List<Fix.DrawLine> lines = new ArrayList<>();
    private boolean numbersPages;

    private Mending(Iterable<Finding> findings) {
        for (Finding finding : findings) {
            for (Fix fix : finding.fault().fixes()) {
                if (fix instanceof Fix.SetProperty set) {
                    settings.add(set);
                } else if (fix instanceof Fix.ReplaceText replace) {
                    replacements.add(replace);
                } else if (fix instanceof Fix.DrawLine draw) {
                    lines.add(draw);
                } else {
                    numbersPages = true;
                }
            }
        }
        replacements.sort(
                Comparator.comparing((Fix.ReplaceText fix) -> fix.at().start()).reversed());
    }

    static Draft of(Draft draft, Iterable<Finding> findings) {
        Mending mending = new Mending(findings);
        DocumentView view = Rewrite.body(draft.view(), paragraph -> ImmutableList.of(mending.mended(paragraph)));
        return Recognizer.again(draft, view.withSections(mending.sections(view)));
    }

    private List<Section> sections(DocumentView view) {
        List<Section> out = new ArrayList<>();
        for (int i = 0; i < view.sections().size(); i++) {
            String place = "section[" + i + "]";
            Section section = view.sections().get(i);
            for (Fix.SetProperty set : settings) {
                if (isAt(set.at(), place)) {
                    section = section(section, set);
                }
            }
            Section mended = section.withRunnings(
                    section.runnings().stream().map(this::running).toList());
            out.add(numbersPages ? numbered(mended, i) : mended);
        }
        return out;
    }

    /** The number at the middle of the header, from the second page on. */
    private static Section numbered(Section section, int index) {
        Section bare = index == 0 ? section.withOwnFirstPage(true) : section;
        boolean shown = section.runnings().stream()
                .anyMatch(running -> running.edge() == Running.Edge.HEADER && running.pages() == Running.Pages.DEFAULT);
        if (shown) {
            return bare;
        }
        TextFormat look = TextFormat.builder()
                .font("Times New Roman")
                .accentedFont("Times New Roman")
                .size(FontSize.points(13))
                .build();
        Paragraph number = Paragraph.builder()
                .place(Place.root("section[" + index + "]/header").child("p", 0))
                .text("2")
                .addSpans(new Span(0, 1, look))
                .format(ParagraphFormat.PLAIN.withAlignment(Alignment.CENTRE))
                .addFields(new Field(Field.Kind.PAGE, 0, 1))
                .build();
        return bare.withRunnings(ImmutableList.<Running>builder()
                .addAll(section.runnings())
                .add(new Running(Running.Edge.HEADER, Running.Pages.DEFAULT, ImmutableList.of(number)))
                .build());
    }

    private static Paragraph ruled(Paragraph paragraph, Length width) {
        List<Drawing> drawings = new ArrayList<>(paragraph.drawings());
        Drawing.Line line = new Drawing.Line(paragraph.text().length(), width, Length.ZERO, true);
        for (int i = 0; i < drawings.size(); i++) {
            if (drawings.get(i) instanceof Drawing.Line old && old.isHorizontal()) {
                drawings.set(i, line);
                return paragraph.withDrawings(drawings);
            }
        }
        drawings.add(line);
        return paragraph.withDrawings(drawings);
    }

    private Running running(Running running) {
        return new Running(
                running.edge(),
                running.pages(),
                running.blocks().stream()
                        .map(block -> block instanceof Paragraph paragraph ? mended(paragraph) : block)
                        .map(Block.class::cast)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static boolean isAt(Location at, String place) {
        return at.place().map(Object::toString).filter(place::equals).isPresent();
    }

    private Paragraph mended(Paragraph paragraph) {
        Paragraph mended = paragraph;
        String place = paragraph.place().toString();
        for (Fix.SetProperty set : settings) {
            if (isAt(set.at(), place)) {
                mended = paragraph(mended, set);
            }
        }
        for (Fix.DrawLine draw : lines) {
            if (isAt(draw.at(), place)) {
                mended = ruled(mended, draw.width());
            }
        }
        for (Fix.ReplaceText replace : replacements) {
            if (isAt(replace.at(), place)) {
                mended = mended.replacing(replace.at().start(), replace.at().end(), replace.replacement());
            }
        }
        return mended;
    }

    private static Paragraph paragraph(Paragraph paragraph, Fix.SetProperty set) {
        Measure value = set.value();
        return switch (set.property()) {
            case FONT -> text(paragraph, set, f -> f.withFonts(((Measure.Words) value).text()));
            case SIZE -> text(paragraph, set, f -> f.withSize(size(value)));
            case BOLD -> text(paragraph, set, f -> f.withBold(isTerm(value, "bold")));
            case ITALIC -> text(paragraph, set, f -> f.withItalic(isTerm(value, "italic")));
            case COLOUR -> text(paragraph, set, f -> f.withColour(java.util.OptionalInt.empty()));
            case ALIGNMENT -> format(paragraph, f -> f.withAlignment(alignment(value)));
            case FIRST_LINE_INDENT ->
                format(paragraph, f -> f.withLeftIndent(Length.ZERO).withFirstLineIndent(length(value)));
            case SPACE_BEFORE -> format(paragraph, f -> f.withSpaceBefore(length(value)));
            case SPACE_AFTER -> format(paragraph, f -> f.withSpaceAfter(length(value)));
            case LINE_SPACING ->
                format(
                        paragraph,
                        f -> f.withLineSpacing(
                                new LineSpacing.Multiple((int) Math.round(240 * ((Measure.Ratio) value).number()))));
            case PAGE_SIZE, MARGIN_TOP, MARGIN_BOTTOM, MARGIN_LEFT, MARGIN_RIGHT ->
                throw new AssertionError("a page property of a paragraph: " + set);
        };
    }

    private static Section section(Section section, Fix.SetProperty set) {
        Length length = set.property() == Fix.Property.PAGE_SIZE ? Length.ZERO : length(set.value());
        return switch (set.property()) {
            case PAGE_SIZE ->
                section.isLandscape()
                        ? section.withPage(Length.mm(297), Length.mm(210))
                        : section.withPage(Length.mm(210), Length.mm(297));
            case MARGIN_TOP -> section.withTop(length);
            case MARGIN_BOTTOM -> section.withBottom(length);
            case MARGIN_LEFT -> section.withLeft(length);
            case MARGIN_RIGHT -> section.withRight(length);
            default -> throw new AssertionError("no page property: " + set);
        };
    }

    private static Paragraph text(Paragraph paragraph, Fix.SetProperty set, UnaryOperator<TextFormat> change) {
        return Edits.formatted(paragraph, set.at().start(), set.at().end(), change);
    }

    private static Paragraph format(Paragraph paragraph, UnaryOperator<ParagraphFormat> change) {
        return paragraph.withFormat(change.apply(paragraph.format()));
    }

    private static boolean isTerm(Measure value, String key) {
        return ((Measure.Term) value).key().equals(key);
    }

    private static FontSize size(Measure value) {
        return ((Measure.OfSize) value).size();
    }

    private static Length length(Measure value) {
        return value instanceof Measure.InPoints points ? points.length() : ((Measure.OfLength) value).length();
    }

    private static Alignment alignment(Measure value) {
        return switch (((Measure.Term) value).key()) {
            case "left" -> Alignment.LEFT;
            case "right" -> Alignment.RIGHT;
            case "centred" -> Alignment.CENTRE;
            default -> Alignment.JUSTIFIED;
        };
    }
}
