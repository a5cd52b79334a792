package vn.records.odt.story;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.records.odt.style.MasterPage;
import vn.records.odt.style.Styles;

/** The sections of the main text: a paragraph or table may turn to other pages, a part of the text to other columns. */
public final class Sections {

    /**
     * Pages of one set-up.
     *
     * @param master their style
     * @param later the style of all but the first of them, if it is another
     * @param firstNumber the number they begin with, if they do not go on counting
     * @param continuous whether they begin on the page before
     * @param columns in how many columns the text is set; 0 for those of the page
     */
    record Run(
            MasterPage master, @Nullable MasterPage later, OptionalInt firstNumber, boolean continuous, int columns) {}

    private final Styles styles;
    private final List<Run> runs = new ArrayList<>();
    private int current;
    private int columns;

    Sections(Styles styles) {
        this.styles = styles;
    }

    /** Sets the columns of what follows; 0 for those of the page. */
    void columns(int count) {
        columns = count;
    }

    int columns() {
        return columns;
    }

    /**
     * Notes that a block follows.
     *
     * @param name the style of pages that begins with it, if one does
     * @return whether a page ends before it
     */
    boolean meet(@Nullable String name, OptionalInt number) {
        boolean first = runs.isEmpty();
        MasterPage named = name == null ? null : styles.master(name);
        if (first || named != null) {
            begin(named == null ? styles.firstMaster() : named, number);
        } else if (runs.get(current).columns != columns) {
            Run before = runs.get(current);
            MasterPage pages = before.later == null ? before.master : before.later;
            add(new Run(pages, null, OptionalInt.empty(), true, columns));
        }
        return !first && named != null;
    }

    /** Pages whose first one is set up otherwise are two sections; where the first page ends nobody knows. */
    private void begin(MasterPage master, OptionalInt number) {
        MasterPage later = master.next() == null ? null : styles.master(master.next());
        if (later == null || isLike(master, later)) {
            add(new Run(master, later, number, false, columns));
        } else {
            add(new Run(master, null, number, false, columns));
            runs.add(new Run(later, null, OptionalInt.empty(), false, columns));
        }
    }

    private void add(Run run) {
        current = runs.size();
        runs.add(run);
    }

    private static boolean isLike(MasterPage one, MasterPage other) {
        return one.section().build().equals(other.section().build());
    }

    /** Returns the index of the section that is being read. */
    int current() {
        return current;
    }

    /** Returns the sections; at least one. */
    ImmutableList<Run> all() {
        if (runs.isEmpty()) {
            begin(styles.firstMaster(), OptionalInt.empty());
        }
        return ImmutableList.copyOf(runs);
    }
}
