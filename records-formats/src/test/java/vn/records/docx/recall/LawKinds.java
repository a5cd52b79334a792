package vn.records.docx.recall;

import static vn.records.docx.recall.Changes.bold;
import static vn.records.docx.recall.Changes.italic;
import static vn.records.docx.recall.Changes.light;
import static vn.records.docx.recall.Changes.lower;
import static vn.records.docx.recall.Changes.removed;
import static vn.records.docx.recall.Changes.size;
import static vn.records.docx.recall.Changes.upper;
import static vn.records.docx.recall.Changes.upright;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.records.docx.recall.FaultKind.Change;

/** The kinds of fault against one law, as they are written down. */
final class LawKinds {

    private final String law;
    private final String papers;
    private final List<String> prefixes;
    private final List<LawKind> kinds = new ArrayList<>();

    /**
     * Begins a list.
     *
     * @param law what the names of its kinds begin with
     * @param papers what the names of papers are like that have faults if nothing else is said
     * @param prefixes what the ids of its rules begin with, one for each of its acts
     */
    LawKinds(String law, String papers, String... prefixes) {
        this.law = law;
        this.papers = papers;
        this.prefixes = List.of(prefixes);
    }

    List<LawKind> all() {
        return kinds;
    }

    /** Adds a kind in the paragraph; rules without prefix, with a bar between. */
    void at(String name, String fact, Where where, String rules, Change change) {
        in(papers, name, fact, where, rules, change);
    }

    /** Adds a kind that is told in the paragraph or one beside it. */
    void near(String name, String fact, Where where, String rules, Change change) {
        nearIn(papers, name, fact, where, rules, change);
    }

    /** Adds a kind that is told in the paragraph or one beside it, in papers whose names are like that. */
    void nearIn(String papers, String name, String fact, Where where, String rules, Change change) {
        kinds.add(new LawKind(kind(name, fact, where, rules, change).near(), papers));
    }

    /** Adds a kind of what is missing, or no paragraph. */
    void anywhere(String name, String fact, Where where, String rules, Change change) {
        anywhereIn(papers, name, fact, where, rules, change);
    }

    /** Adds a kind in papers whose names are like that. */
    void in(String papers, String name, String fact, Where where, String rules, Change change) {
        kinds.add(new LawKind(kind(name, fact, where, rules, change), papers));
    }

    /** Adds a kind of what is missing in papers whose names are like that. */
    void anywhereIn(String papers, String name, String fact, Where where, String rules, Change change) {
        kinds.add(new LawKind(kind(name, fact, where, rules, change).anywhere(), papers));
    }

    /** Adds that a component is missing. */
    void missing(String name, String fact, Where where, String rules) {
        anywhere(name + "-missing", fact, where, rules, removed());
    }

    /** Adds a row of a table of type styles, each cell of it wrong: what it asks for, and sizes that it does not allow. */
    void row(String name, String fact, Where where, String rules, String asked, double... sizes) {
        rowIn(papers, name, fact, where, rules, asked, sizes);
    }

    /** Adds a row of a table of type styles in papers whose names are like that. */
    void rowIn(String papers, String name, String fact, Where where, String rules, String asked, double... sizes) {
        if (asked.contains("bold")) {
            in(papers, name + "-not-bold", fact, where, rules, light());
        }
        if (asked.contains("light")) {
            in(papers, name + "-bold", fact, where, rules, bold());
        }
        if (asked.contains("italic")) {
            in(papers, name + "-upright", fact, where, rules, upright());
        }
        if (asked.contains("upright")) {
            in(papers, name + "-italic", fact, where, rules, italic());
        }
        if (asked.contains("capitals")) {
            in(papers, name + "-in-small-letters", fact, where, rules, lower());
        }
        if (asked.contains("small")) {
            in(papers, name + "-in-capitals", fact, where, rules, upper());
        }
        for (double points : sizes) {
            in(papers, name + "-of-size-" + (int) points, fact, where, rules, size(points));
        }
    }

    private FaultKind kind(String name, String fact, Where where, String rules, Change change) {
        return FaultKind.of(
                law + "-" + name,
                fact,
                where,
                Arrays.stream(rules.split("\\|")).flatMap(this::ids).collect(Collectors.toSet()),
                change);
    }

    private Stream<String> ids(String rule) {
        return prefixes.stream().map(prefix -> prefix + "-" + rule);
    }

    /**
     * A kind, and the papers in which it is a fault.
     *
     * @param kind the kind
     * @param papers what their names are like
     */
    record LawKind(FaultKind kind, String papers) {}
}
