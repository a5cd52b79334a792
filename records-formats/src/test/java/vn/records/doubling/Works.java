package vn.records.doubling;

import java.time.LocalDateTime;
import vn.records.docx.DocxReader;
import vn.records.docx.ViewDocx;
import vn.records.docx.write.Authorship;
import vn.records.docx.write.DocxAnnotator;
import vn.records.docx.write.DocxFixer;
import vn.records.docx.write.FixOptions;
import vn.records.presentation.FileJudgement;
import vn.records.presentation.PresentationRules;
import vn.records.reader.ReadLimits;
import vn.records.rule.Language;
import vn.records.rule.Wording;
import vn.records.view.DocumentView;

/** What is done with a document. */
enum Works {
    READ {
        @Override
        Cost.Work on(DocumentView view) {
            byte[] file = ViewDocx.write(view);
            return () -> READER.read(file);
        }
    },
    CHECK {
        @Override
        Cost.Work on(DocumentView view) {
            return () -> PresentationRules.checkAll(view, Spot.OPTIONS);
        }
    },
    FIX {
        @Override
        Cost.Work on(DocumentView view) {
            byte[] file = ViewDocx.write(view);
            return () -> FIXER.fix(file, FixOptions.all(Spot.OPTIONS));
        }
    },
    ANNOTATE {
        @Override
        Cost.Work on(DocumentView view) {
            byte[] file = ViewDocx.write(view);
            FileJudgement judgement = PresentationRules.checkAll(view, Spot.OPTIONS);
            Wording words = PresentationRules.book().wording(Language.VIETNAMESE);
            return () -> ANNOTATOR.annotate(file, judgement, words, AUTHOR);
        }
    };

    /** Texts of one word said again are packed better than any real one. */
    private static final ReadLimits LIMITS = ReadLimits.builder().ratio(100_000).build();

    private static final DocxFixer FIXER = DocxFixer.with(PresentationRules.book(), LIMITS);
    private static final DocxAnnotator ANNOTATOR = DocxAnnotator.with(LIMITS);
    private static final DocxReader READER = DocxReader.with(LIMITS);
    private static final Authorship AUTHOR = new Authorship("Bộ phận soát xét", LocalDateTime.of(2026, 11, 22, 8, 30));

    /** Returns the work; what is made before it is not counted. */
    abstract Cost.Work on(DocumentView view);
}
