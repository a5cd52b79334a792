package vn.records.doc;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.util.LittleEndian;
import vn.records.doc.Fib.Part;
import vn.records.doc.Fib.Story;
import vn.records.doc.Fib.Stretch;
import vn.records.docx.pack.Budget;
import vn.records.reader.DocumentReadException;
import vn.records.reader.ReadLimits;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.PageEvidence;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Running.Edge;
import vn.records.view.Running.Pages;
import vn.records.view.Section;

/** One reading of one document, from its streams to the view. */
final class DocumentAssembly {

    /** A header or footer; its order is that of the file. */
    private enum Slot {
        EVEN_HEADER(Edge.HEADER, Pages.EVEN, "header-even"),
        HEADER(Edge.HEADER, Pages.DEFAULT, "header"),
        EVEN_FOOTER(Edge.FOOTER, Pages.EVEN, "footer-even"),
        FOOTER(Edge.FOOTER, Pages.DEFAULT, "footer"),
        FIRST_HEADER(Edge.HEADER, Pages.FIRST, "header-first"),
        FIRST_FOOTER(Edge.FOOTER, Pages.FIRST, "footer-first");

        private final Edge edge;
        private final Pages pages;
        private final String name;

        Slot(Edge edge, Pages pages, String name) {
            this.edge = edge;
            this.pages = pages;
            this.name = name;
        }
    }

    /** The order in which a view has headers and footers. */
    private static final ImmutableList<Slot> SHOWN = ImmutableList.of(
            Slot.HEADER, Slot.FIRST_HEADER, Slot.EVEN_HEADER, Slot.FOOTER, Slot.FIRST_FOOTER, Slot.EVEN_FOOTER);

    /** Separators of notes, which stand before the headers. */
    private static final int SEPARATORS = 6;

    private static final int PAGES_AT = 0x2E;

    private final WordFile file;
    private final StoryWalk.Sources sources;

    DocumentAssembly(WordFile file, ReadLimits limits) throws DocumentReadException {
        this.file = file;
        Lists lists = new Lists(file);
        sources = new StoryWalk.Sources(file, new Styles(file, lists), lists, new Sections(file), new Budget(limits));
    }

    DocumentView view() throws DocumentReadException {
        StoryWalk main = new StoryWalk(sources, new StoryWalk.Kind(0, Drawings.ofMain(file), -1));
        int end = file.fib().length(Story.MAIN);
        requireText(end);
        ImmutableList<Block> body = main.read(0, end, Place.root("body"));
        boolean explicit = main.pages().isExplicit();
        List<SectionState> states = sources.sections().states();
        for (SectionState section : states.subList(1, states.size())) {
            explicit |= !section.isContinuous();
        }
        return DocumentView.builder()
                .addAllBody(body)
                .addAllSections(sections())
                .pageEvidence(new PageEvidence(pages(), false, explicit))
                .build();
    }

    private void requireText(int end) throws DocumentReadException {
        if (end > file.text().length()) {
            throw Refusal.damaged("the text ends early", "văn bản kết thúc sớm");
        }
    }

    private int pages() throws DocumentReadException {
        Stretch settings = file.fib().part(Part.SETTINGS);
        return settings.length() < PAGES_AT + 2
                ? 0
                : Math.max(0, LittleEndian.getShort(file.streams().table(), settings.at() + PAGES_AT));
    }

    private boolean hasEvenPages() throws DocumentReadException {
        Stretch settings = file.fib().part(Part.SETTINGS);
        return !settings.isEmpty() && (file.streams().table()[settings.at()] & 1) != 0;
    }

    private ImmutableList<Section> sections() throws DocumentReadException {
        List<Stretch> stories = stories();
        Drawings drawings = Drawings.ofRunnings(file);
        boolean even = hasEvenPages();
        Map<Slot, Running> runnings = new TreeMap<>(Comparator.comparingInt(SHOWN::indexOf));
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        int count = 0;
        for (SectionState state : sources.sections().states()) {
            for (Slot slot : Slot.values()) {
                int index = SEPARATORS
                        + count * Slot.values().length
                        + List.of(Slot.values()).indexOf(slot);
                boolean seen = index < stories.size() && (slot.pages != Pages.EVEN || even);
                if (seen && !stories.get(index).isEmpty()) {
                    runnings.put(slot, running(stories.get(index), slot, count, drawings));
                }
            }
            sections.add(state.toBuilder().addAllRunnings(runnings.values()).build());
            count++;
        }
        return sections.build();
    }

    private Running running(Stretch story, Slot slot, int section, Drawings drawings) throws DocumentReadException {
        StoryWalk.Kind kind = new StoryWalk.Kind(file.fib().start(Story.RUNNINGS), drawings, section);
        int end = sources.withoutGuard(story.at(), story.at() + story.length());
        ImmutableList<Block> blocks =
                new StoryWalk(sources, kind).read(story.at(), end, Place.root("section[" + section + "]/" + slot.name));
        return new Running(slot.edge, slot.pages, blocks);
    }

    /** Returns where the headers and footers lie in the text; an empty one is taken over from the section before. */
    private List<Stretch> stories() throws DocumentReadException {
        Stretch part = file.fib().part(Part.RUNNINGS);
        int start = file.fib().start(Story.RUNNINGS);
        int length = file.fib().length(Story.RUNNINGS);
        requireText(start + length);
        List<Stretch> stories = new ArrayList<>();
        int count = part.isEmpty() ? 0 : part.length() / 4 - 1;
        for (int i = 0; i < count; i++) {
            int from = LittleEndian.getInt(file.streams().table(), part.at() + 4 * i);
            int to = LittleEndian.getInt(file.streams().table(), part.at() + 4 * (i + 1));
            boolean inside = from >= 0 && to >= from && to <= length;
            stories.add(inside ? new Stretch(start + from, to - from) : new Stretch(0, 0));
        }
        return stories;
    }
}
