package vn.records.docx.story;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.records.docx.format.Formats;
import vn.records.docx.format.PropertyReader;
import vn.records.docx.format.Settings;
import vn.records.docx.pack.Budget;
import vn.records.docx.pack.WordPackage;
import vn.records.docx.pack.Xml;
import vn.records.docx.source.Trace;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Running.Edge;
import vn.records.view.Running.Pages;
import vn.records.view.Section;

/** Reads headers and footers and gives each section those it names and those it takes over. */
public final class RunningReader {

    /** Where a header or footer stands; its order is that of the view. */
    private record Slot(Edge edge, Pages pages) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int byEdge = edge.compareTo(other.edge);
            return byEdge == 0 ? pages.compareTo(other.pages) : byEdge;
        }
    }

    /** A part in a place: read once, however many sections name it. */
    private record Use(String part, Slot slot) {}

    private final WordPackage source;
    private final Formats formats;
    private final PropertyReader properties;
    private final Budget budget;
    private final Settings settings;
    private final @Nullable Trace trace;
    private final Map<Use, Running> known = new HashMap<>();

    public RunningReader(
            WordPackage source,
            Formats formats,
            PropertyReader properties,
            Budget budget,
            Settings settings,
            @Nullable Trace trace) {
        this.source = source;
        this.formats = formats;
        this.properties = properties;
        this.budget = budget;
        this.settings = settings;
        this.trace = trace;
    }

    /** Returns the sections with their headers and footers. */
    public ImmutableList<Section> sections(ImmutableList<SectionProperties> stated) throws DocumentReadException {
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        Map<Slot, Running> runnings = new TreeMap<>();
        if (settings.evenPages()) {
            for (Edge edge : Edge.values()) {
                runnings.put(new Slot(edge, Pages.EVEN), new Running(edge, Pages.EVEN, ImmutableList.of()));
            }
        }
        for (int i = 0; i < stated.size(); i++) {
            for (SectionProperties.Reference reference : stated.get(i).references()) {
                Slot slot = new Slot(reference.edge(), reference.pages());
                Running running = read(reference.id(), slot, i);
                if (running != null) {
                    runnings.put(slot, running);
                }
            }
            sections.add(stated.get(i).toBuilder(settings.gutterAtTop())
                    .addAllRunnings(runnings.values())
                    .build());
        }
        return sections.build();
    }

    private @Nullable Running read(String id, Slot slot, int section) throws DocumentReadException {
        String part = source.partOf(id);
        boolean unseen = slot.pages == Pages.EVEN && !settings.evenPages();
        if (part == null || unseen) {
            return null;
        }
        Use use = new Use(part, slot);
        Running running = known.get(use);
        if (running == null) {
            running = readPart(part, slot, section);
            known.put(use, running);
        }
        return running;
    }

    private static Place place(Slot slot, int section) {
        String edge = slot.edge == Edge.HEADER ? "header" : "footer";
        String pages =
                switch (slot.pages) {
                    case DEFAULT -> "";
                    case FIRST -> "-first";
                    case EVEN -> "-even";
                };
        return Place.root("section[" + section + "]/" + edge + pages);
    }

    private Running readPart(String part, Slot slot, int section) throws DocumentReadException {
        if (trace != null) {
            trace.begin(part);
        }
        try (Xml xml = source.open(part)) {
            xml.nextIn(0);
            Story story = Story.apart(section);
            ImmutableList<Block> blocks =
                    new StoryReader(xml, formats, properties, budget, story, trace).read(place(slot, section));
            xml.finish();
            return new Running(slot.edge, slot.pages, blocks);
        }
    }
}
