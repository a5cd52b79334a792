package vn.records.docx;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.AskedOrigins;
import vn.records.docx.format.Formats;
import vn.records.docx.format.LineGrid;
import vn.records.docx.format.ListNumbering;
import vn.records.docx.format.PropertyReader;
import vn.records.docx.format.Settings;
import vn.records.docx.format.StyleReader;
import vn.records.docx.format.Styles;
import vn.records.docx.format.Theme;
import vn.records.docx.pack.AttributeValue;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.WordPackage;
import vn.records.docx.pack.Xml;
import vn.records.docx.source.Trace;
import vn.records.docx.story.PageSigns;
import vn.records.docx.story.RunningReader;
import vn.records.docx.story.SectionProperties;
import vn.records.docx.story.Story;
import vn.records.docx.story.StoryReader;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.PageEvidence;
import vn.records.view.Place;

/** One reading of one document, from its parts to the view. */
final class DocumentReading {

    private static final int MAX_PAGES = 1_000_000;

    private final WordPackage source;
    private final Budget budget;
    private final PropertyReader properties;
    private final Formats formats;
    private final Settings settings;
    private final @Nullable Trace trace;

    /**
     * Begins a reading.
     *
     * @param trace takes down where the text stands, if wanted
     * @param asked the values whose layer is wanted
     */
    DocumentReading(WordPackage source, Budget budget, @Nullable Trace trace, AskedOrigins asked)
            throws DocumentReadException {
        this.source = source;
        this.budget = budget;
        this.trace = trace;
        try (Xml xml = source.openRelated("settings")) {
            this.settings = Settings.read(xml);
        }
        this.properties = new PropertyReader(new Theme(source, settings.vietnameseTheme()));
        Styles styles;
        try (Xml xml = source.openRelated("styles")) {
            styles = new StyleReader(properties, budget).read(xml);
        }
        ListNumbering numbering = new ListNumbering(source, properties, styles, budget);
        this.formats = new Formats(styles, numbering, new LineGrid(source), asked);
    }

    DocumentView read() throws DocumentReadException {
        Story story = Story.main();
        if (trace != null) {
            trace.begin(source.main());
        }
        ImmutableList<Block> body;
        try (Xml xml = source.openMain()) {
            body = new StoryReader(xml, formats, properties, budget, story, trace).read(Place.root("body"));
            xml.finish();
        }
        ImmutableList<SectionProperties> sections = story.sections().all();
        RunningReader runnings = new RunningReader(source, formats, properties, budget, settings, trace);
        trace(sections);
        return DocumentView.builder()
                .addAllBody(body)
                .addAllSections(runnings.sections(sections))
                .pageEvidence(evidence(story.pages(), sections))
                .build();
    }

    /** Reads as far as the last paragraph that is asked about. */
    void answer(AskedOrigins asked) throws DocumentReadException {
        Story story = Story.main();
        try (Xml xml = source.openMain()) {
            new StoryReader(xml, formats, properties, budget, story, trace).read(Place.root("body"));
        }
        if (!asked.areAllMet()) {
            ImmutableList<SectionProperties> sections = story.sections().all();
            for (int i = 0; i < sections.size(); i++) {
                asked.section(Place.root("section", i), sections.get(i)::states);
            }
            new RunningReader(source, formats, properties, budget, settings, trace).sections(sections);
        }
    }

    private void trace(ImmutableList<SectionProperties> sections) {
        if (trace != null) {
            sections.forEach(section -> trace.add(section.source()));
        }
    }

    private PageEvidence evidence(PageSigns pages, ImmutableList<SectionProperties> sections)
            throws DocumentReadException {
        boolean explicit = pages.isExplicit();
        for (SectionProperties section : sections.subList(1, sections.size())) {
            explicit |= !section.isContinuous();
        }
        return new PageEvidence(statedPages(), pages.isRendered(), explicit);
    }

    private int statedPages() throws DocumentReadException {
        try (Xml xml = source.openStatistics()) {
            while (xml != null && xml.nextIn(0)) {
                if (xml.name().equals("Pages")) {
                    StringBuilder text = new StringBuilder();
                    xml.appendContentTo(text);
                    AttributeValue value = new AttributeValue();
                    value.decode(text.toString().strip());
                    return Math.max(0, value.integer(0, MAX_PAGES));
                }
            }
        }
        return 0;
    }
}
