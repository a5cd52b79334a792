package vn.records.odt.story;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.records.docx.pack.Xml;
import vn.records.odt.style.Looks;
import vn.records.odt.style.MasterPage;
import vn.records.reader.DocumentReadException;
import vn.records.view.Block;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Running.Edge;
import vn.records.view.Running.Pages;
import vn.records.view.Section;

/** Reads headers and footers, once it is known which styles of pages the text uses, and makes its sections. */
public final class RunningReader {

    private final Looks looks;
    private final Meter meter;
    private final ImmutableList<Sections.Run> runs;
    /** The section that uses a style of pages first. */
    private final Map<String, Integer> users = new HashMap<>();
    /** What is written in a header or footer, by the style of pages and the name of its element. */
    private final Map<String, Map<String, ImmutableList<Block>>> written = new HashMap<>();

    /**
     * Begins.
     *
     * @param looks what the styles of the part make of text that holds the styles of pages
     */
    public RunningReader(Looks looks, Meter meter, Sections sections) {
        this.looks = looks;
        this.meter = meter;
        this.runs = sections.all();
        for (int i = 0; i < runs.size(); i++) {
            users.putIfAbsent(runs.get(i).master().name(), i);
            MasterPage later = runs.get(i).later();
            if (later != null) {
                users.putIfAbsent(later.name(), i);
            }
        }
    }

    /** Reads {@code office:master-styles}, whose start tag was met last, to its end. */
    public void read(Xml xml) throws DocumentReadException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            String name = xml.attribute("name");
            Integer section = name == null || !xml.name().equals("master-page") ? null : users.get(name);
            if (name == null || section == null) {
                xml.skip();
            } else {
                master(xml, name, section);
            }
        }
    }

    private void master(Xml xml, String name, int section) throws DocumentReadException {
        Map<String, ImmutableList<Block>> stories = new HashMap<>();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (MasterPage.isShown(xml)) {
                String element = xml.name();
                Story story = Story.of(xml, looks, meter, Flow.apart(section));
                boolean later = runs.get(section).later() != null
                        && runs.get(section).master().name().equals(name);
                String place = "section[" + section + "]/" + element.replace("-left", "-even");
                stories.put(element, new Blocks(story, Place.root(later ? place + "-first" : place), false).read());
            } else {
                xml.skip();
            }
        }
        written.put(name, stories);
    }

    /** Returns the sections, once the styles of pages were read. */
    public ImmutableList<Section> sections() {
        return runs.stream().map(this::section).collect(ImmutableList.toImmutableList());
    }

    private Section section(Sections.Run run) {
        MasterPage master = run.master();
        MasterPage later = run.later();
        boolean turning = later != null && master.name().equals(later.next());
        List<Running> runnings = new ArrayList<>();
        boolean ownFirst = false;
        for (Edge edge : Edge.values()) {
            String element = edge == Edge.HEADER ? "header" : "footer";
            MasterPage usual = later == null || turning ? master : later;
            add(runnings, edge, Pages.DEFAULT, usual, element);
            if (turning) {
                add(runnings, edge, Pages.EVEN, later, element);
            } else if (later != null) {
                add(runnings, edge, Pages.FIRST, master, element);
                add(runnings, edge, Pages.EVEN, usual, element + "-left");
            } else {
                add(runnings, edge, Pages.FIRST, master, element + "-first");
                add(runnings, edge, Pages.EVEN, master, element + "-left");
                ownFirst |= master.shown().contains(element + "-first");
            }
        }
        boolean numbered = run.firstNumber().isPresent();
        return master.section()
                .columns(run.columns() > 0 ? run.columns() : master.layout().columnCount())
                .firstPageNumber(numbered ? run.firstNumber() : master.layout().firstPageNumber())
                .continuous(run.continuous())
                .ownFirstPage(ownFirst || (later != null && !turning))
                .addAllRunnings(runnings)
                .build();
    }

    private void add(List<Running> out, Edge edge, Pages pages, @Nullable MasterPage master, String element) {
        Map<String, ImmutableList<Block>> stories = master == null ? null : written.get(master.name());
        ImmutableList<Block> blocks = stories == null ? null : stories.get(element);
        if (blocks != null) {
            out.add(new Running(edge, pages, blocks));
        }
    }
}
