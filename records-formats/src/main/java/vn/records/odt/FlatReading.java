package vn.records.odt;

import com.google.common.collect.ImmutableList;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Xml;
import vn.records.docx.pack.XmlSource;
import vn.records.odt.story.BodyReader;
import vn.records.odt.story.Meter;
import vn.records.odt.story.RunningReader;
import vn.records.odt.style.Looks;
import vn.records.odt.style.Styles;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.DocumentView;

/** One reading of one file that holds everything as XML. */
final class FlatReading {

    private static final String PART = "office:document";

    private final XmlSource source;
    private final Budget budget;

    FlatReading(XmlSource source, Budget budget) {
        this.source = source;
        this.budget = budget;
    }

    DocumentView read() throws DocumentReadException {
        Styles styles = new Styles();
        Looks looks = new Looks(styles);
        Meter meter = new Meter(budget);
        BodyReader body;
        ImmutableList<Block> blocks;
        try (Xml xml = source.open(PART)) {
            Body.enter(xml, styles, budget);
            body = new BodyReader(xml, looks, meter);
            blocks = body.read();
            xml.finish();
        }
        RunningReader runnings = new RunningReader(looks, meter, body.sections());
        int pages = headsAndPages(runnings);
        return DocumentView.builder()
                .addAllBody(blocks)
                .addAllSections(runnings.sections())
                .pageEvidence(Body.evidence(body, pages))
                .build();
    }

    /** Goes over the file once more, up to its text; returns how many pages it states. */
    private int headsAndPages(RunningReader runnings) throws DocumentReadException {
        int pages = 0;
        try (Xml xml = source.open(PART)) {
            while (xml.nextIn(0)) {
                if (xml.name().equals("document-statistic")) {
                    pages = Body.pages(xml);
                } else if (xml.ns() == Ns.ODF_OFFICE && xml.name().equals("master-styles")) {
                    runnings.read(xml);
                } else if (xml.ns() == Ns.ODF_OFFICE && xml.name().equals("body")) {
                    return pages;
                }
            }
        }
        return pages;
    }
}
