package vn.records.sample;

import static vn.records.sample.WordXml.run;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/** Files of several documents by the words that name them, and what is to be found in each. */
public final class PaperFiles {

    /**
     * What is found in a file: of each document its role, what it belongs to, its law and the rules it breaks, notes and those
     * of the page left out. Each role and each pair of roles is in one of them.
     */
    public static final ImmutableMap<String, String> PAIRS = ImmutableMap.<String, String>builder()
            .put("decision", "MAIN, nd30-2020")
            .put("wrong", "MAIN, nd30-2020: ND30-QH-02")
            .put("decision further", "MAIN, nd30-2020 | FURTHER, nd30-2020")
            .put("decision party", "MAIN, nd30-2020 | FURTHER, party")
            .put("party decision", "MAIN, party | FURTHER, nd30-2020")
            .put(
                    "wrong further wrong",
                    "MAIN, nd30-2020: ND30-QH-02 | FURTHER, nd30-2020 | FURTHER, nd30-2020: ND30-QH-02")
            .put("decision statute", "MAIN, nd30-2020 | ATTACHED of 1, nd30-2020")
            .put("party partystatute", "MAIN, party | ATTACHED of 1, party")
            .put("decision headed", "MAIN, nd30-2020 | ATTACHED of 1, nd30-2020: ND30-QH-02")
            .put("decision further statute", "MAIN, nd30-2020 | FURTHER, nd30-2020 | ATTACHED of 2, nd30-2020")
            .put("decision statute further", "MAIN, nd30-2020 | ATTACHED of 1, nd30-2020 | FURTHER, nd30-2020")
            .put(
                    "decision statute headed",
                    "MAIN, nd30-2020 | ATTACHED of 1, nd30-2020 | ATTACHED of 1, nd30-2020: ND30-QH-02")
            .put("statute statute", "MAIN, nd30-2020 | ATTACHED, nd30-2020")
            .put("statute further", "MAIN, nd30-2020 | FURTHER, nd30-2020")
            .put("decision form", "MAIN, nd30-2020 | FORM of 1, unknown")
            .put("decision further form", "MAIN, nd30-2020 | FURTHER, nd30-2020 | FORM of 2, unknown")
            .put("decision statute form", "MAIN, nd30-2020 | ATTACHED of 1, nd30-2020 | FORM of 2, unknown")
            .put("decision form request", "MAIN, nd30-2020 | FORM of 1, unknown | FORM of 1, unknown")
            .put("form form", "MAIN, unknown | FORM of 1, unknown")
            .put("decision copy", "COPIED, nd30-2020: ND30-DD-05 | COPY of 1, nd30-2020")
            .put("party copy", "COPIED, party | COPY of 1, party")
            .put(
                    "decision statute copy",
                    "COPIED, nd30-2020: ND30-DD-05 | ATTACHED of 1, nd30-2020 | COPY of 1, nd30-2020")
            .put("decision form copy", "COPIED, nd30-2020: ND30-DD-05 | FORM of 1, unknown | COPY of 1, nd30-2020")
            .put(
                    "decision further copy",
                    "COPIED, nd30-2020: ND30-DD-05 | COPIED, nd30-2020: ND30-DD-05 | COPY of 1, nd30-2020")
            .put(
                    "decision statute further copy",
                    "COPIED, nd30-2020: ND30-DD-05 | ATTACHED of 1, nd30-2020 | COPIED, nd30-2020: ND30-DD-05"
                            + " | COPY of 1, nd30-2020")
            .buildOrThrow();

    /** What is found in files that seem to hold a pair of roles which there is not. */
    public static final ImmutableMap<String, String> OTHERWISE = ImmutableMap.<String, String>builder()
            .put("decision form further", "MAIN, nd30-2020 | FORM of 1, unknown | FORM of 1, unknown")
            .put("decision form wrong", "MAIN, nd30-2020 | FORM of 1, unknown | FORM of 1, unknown")
            .put("decision form headed", "MAIN, nd30-2020 | FORM of 1, unknown | FORM of 1, unknown")
            .put("decision form statute", "MAIN, nd30-2020 | FORM of 1, unknown")
            .put("decision copy further", "MAIN, nd30-2020 | FURTHER, nd30-2020")
            .put("decision copy form", "MAIN, nd30-2020 | FORM of 1, unknown")
            .buildOrThrow();

    private PaperFiles() {}

    /** Returns the file of documents that are named, with blanks between. */
    public static byte[] of(Papers papers, String documents) {
        return papers.file(Arrays.stream(documents.split(" ", -1))
                .map(word -> document(papers, word))
                .toArray(String[]::new));
    }

    /** Returns one document, or a piece of one. */
    public static String document(Papers papers, String word) {
        String decision = papers.decision("15");
        return switch (word) {
            case "decision" -> decision;
            case "wrong" -> wrong(decision);
            case "open" -> decision.replace(papers.foot("- Như Điều 3;"), "");
            case "further" -> papers.decision("16");
            case "plan" -> papers.plan();
            case "party" -> PartyPapers.decision(papers);
            case "partystatute" -> PartyPapers.statute();
            case "partyannex" -> PartyPapers.annex();
            case "statute" -> Papers.statute("", Papers.REFERENCE, "Chương", ".");
            case "headed" -> Papers.statute(Papers.headOfStatute(26, 28), Papers.REFERENCE, "Chương", ".");
            case "annex" -> Papers.annex("I", Papers.REFERENCE);
            case "form" -> Papers.form("Mẫu số 01");
            case "unlabelled" -> Papers.form("");
            case "request" -> Papers.request();
            case "copy" -> papers.copy("SAO Y", "05/SY-STC");
            case "smallcopy" -> papers.copy("SAO Y", "05/SY-STC").replace(run(28, "b", "SAO Y"), run(20, "b", "SAO Y"));
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** Quốc hiệu larger than the law has it. */
    private static String wrong(String document) {
        return document.replace(run(26, "b", Papers.NAME), run(32, "b", Papers.NAME));
    }
}
