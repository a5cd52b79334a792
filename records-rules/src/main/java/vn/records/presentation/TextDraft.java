package vn.records.presentation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import vn.records.law.Acts;
import vn.records.measure.FontSize;
import vn.records.presentation.draft.Classification;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.DraftOptions;
import vn.records.presentation.draft.Family;
import vn.records.presentation.draft.Kind;
import vn.records.presentation.draft.Lines;
import vn.records.presentation.recognition.line.StructureReader;
import vn.records.view.DocumentView;
import vn.records.view.Paragraph;
import vn.records.view.ParagraphFormat;
import vn.records.view.Place;
import vn.records.view.Span;
import vn.records.view.TextFormat;

/** Texts without head and closing as a draft, all of it body (<i>văn bản chỉ có lời văn</i>). */
final class TextDraft {

    private static final Splitter ON_BREAKS = Splitter.onPattern("\r\n|\r|\n");

    /** Any; no rule on letters asks for it. */
    private static final TextFormat FORMAT = TextFormat.builder()
            .font("")
            .accentedFont("")
            .size(FontSize.points(14))
            .build();

    private TextDraft() {}

    static Draft of(ImmutableList<String> texts) {
        LocalDate day = Acts.inForce(Acts.DECREE_30_2020).first();
        DocumentView view = view(texts);
        Lines lines = Lines.of(view);
        return Draft.builder()
                .view(view)
                .options(DraftOptions.on(day))
                .classification(
                        Classification.builder().kind(Kind.ATTACHED).why("text").build())
                .family(Family.STATE)
                .judgedFor(day)
                .addAllLines(lines.main())
                .addAllBody(StructureReader.read(lines.main()))
                .laterDocuments(0)
                .mainEnd(lines.main().size())
                .build();
    }

    private static DocumentView view(ImmutableList<String> texts) {
        DocumentView.Builder view = DocumentView.builder();
        for (int i = 0; i < texts.size(); i++) {
            List<String> paragraphs = ON_BREAKS.splitToList(texts.get(i));
            for (int j = 0; j < paragraphs.size(); j++) {
                view.addBody(paragraph(Place.root("text[" + i + "]").child("p", j), paragraphs.get(j)));
            }
        }
        return view.build();
    }

    private static Paragraph paragraph(Place place, String text) {
        Paragraph.Builder paragraph =
                Paragraph.builder().place(place).text(text).format(ParagraphFormat.PLAIN);
        if (!text.isEmpty()) {
            paragraph.addSpans(new Span(0, text.length(), FORMAT));
        }
        return paragraph.build();
    }
}
