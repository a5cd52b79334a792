package vn.records.odt;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.Ns;
import vn.records.docx.pack.Unreadable;
import vn.records.docx.pack.Xml;
import vn.records.docx.pack.XmlSource;
import vn.records.docx.pack.ZipPackage;
import vn.records.odt.story.BodyReader;
import vn.records.odt.story.Meter;
import vn.records.odt.story.RunningReader;
import vn.records.odt.style.Looks;
import vn.records.odt.style.StyleReader;
import vn.records.odt.style.Styles;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.DocumentView;

/** One reading of one archive: its styles, its text, and the headers and footers of the pages that the text uses. */
final class PackageReading {

    private static final String MIMETYPE = "mimetype";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";
    private static final int MOST_OF_KIND = 100;
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String META = "meta.xml";

    private final ZipPackage archive;
    private final XmlSource source;
    private final Budget budget;

    PackageReading(ZipPackage archive, XmlSource source, Budget budget) {
        this.archive = archive;
        this.source = source;
        this.budget = budget;
    }

    DocumentView read() throws DocumentReadException {
        refuseOtherKinds();
        refuseEncrypted();
        if (!archive.contains(CONTENT)) {
            throw Refusal.noText("no part " + CONTENT, "không có phần " + CONTENT);
        }
        Styles shared = new Styles();
        if (archive.contains(STYLES)) {
            try (Xml xml = source.open(STYLES)) {
                styles(xml, shared);
            }
        }
        Meter meter = new Meter(budget);
        Styles own = shared.besides();
        BodyReader body;
        ImmutableList<Block> blocks;
        try (Xml xml = source.open(CONTENT)) {
            Body.enter(xml, own, budget);
            body = new BodyReader(xml, new Looks(own), meter);
            blocks = body.read();
            xml.finish();
        }
        RunningReader runnings = new RunningReader(new Looks(shared), meter, body.sections());
        if (archive.contains(STYLES)) {
            try (Xml xml = source.open(STYLES)) {
                runnings(xml, runnings);
            }
        }
        return DocumentView.builder()
                .addAllBody(blocks)
                .addAllSections(runnings.sections())
                .pageEvidence(Body.evidence(body, statedPages()))
                .build();
    }

    private void refuseOtherKinds() throws DocumentReadException {
        if (!archive.contains(MIMETYPE)) {
            return;
        }
        try (InputStream stream = archive.stream(MIMETYPE)) {
            String kind = new String(stream.readNBytes(MOST_OF_KIND), StandardCharsets.ISO_8859_1).strip();
            if (!kind.startsWith(TEXT)) {
                throw Refusal.otherKind(kind);
            }
        } catch (DocumentReadException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    private void refuseEncrypted() throws DocumentReadException {
        if (!archive.contains(MANIFEST)) {
            return;
        }
        try (Xml xml = source.open(MANIFEST)) {
            while (xml.nextIn(0)) {
                if (xml.name().equals("encryption-data")) {
                    throw Unreadable.encrypted(MANIFEST);
                }
            }
        }
    }

    private void styles(Xml xml, Styles shared) throws DocumentReadException {
        StyleReader reader = new StyleReader(xml, shared, budget);
        if (xml.nextIn(0)) {
            int depth = xml.depth();
            while (xml.nextIn(depth)) {
                if (!reader.read()) {
                    xml.skip();
                }
            }
        }
        xml.finish();
    }

    private static void runnings(Xml xml, RunningReader runnings) throws DocumentReadException {
        if (!xml.nextIn(0)) {
            return;
        }
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.ns() == Ns.ODF_OFFICE && xml.name().equals("master-styles")) {
                runnings.read(xml);
            } else {
                xml.skip();
            }
        }
    }

    private int statedPages() throws DocumentReadException {
        if (!archive.contains(META)) {
            return 0;
        }
        try (Xml xml = source.open(META)) {
            while (xml.nextIn(0)) {
                if (xml.name().equals("document-statistic")) {
                    return Body.pages(xml);
                }
            }
        }
        return 0;
    }
}
