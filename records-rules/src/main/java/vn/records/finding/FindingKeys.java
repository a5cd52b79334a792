package vn.records.finding;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.records.text.VietnameseText;
import vn.records.view.Block;
import vn.records.view.DocumentView;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Place;
import vn.records.view.Running;
import vn.records.view.Section;
import vn.records.view.Table;

/**
 * The keys of the findings in one document. A fingerprint is made of the component, the folded words of the paragraph and the
 * folded words concerned: where else the paragraph stands, and how it is set, does not matter. A finding that stands on no
 * words has that of its place and of what was found there.
 *
 * @since 0.1
 */
public final class FindingKeys {

    private static final int DIGITS = 16;
    private static final char BETWEEN = '\n';

    private final Map<Place, String> words = new HashMap<>();

    /** The digests of paragraphs by their places, each made once. */
    private final Map<Place, String> digests = new HashMap<>();

    private FindingKeys() {}

    /** Returns the keys for findings in a document. */
    public static FindingKeys of(DocumentView view) {
        FindingKeys keys = new FindingKeys();
        keys.read(view.body());
        for (Section section : view.sections()) {
            for (Running running : section.runnings()) {
                keys.read(running.blocks());
            }
        }
        return keys;
    }

    private void read(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> read(cell.blocks())));
            } else {
                read((Paragraph) block);
            }
        }
    }

    private void read(Paragraph paragraph) {
        words.put(paragraph.place(), paragraph.text());
        for (Drawing drawing : paragraph.drawings()) {
            if (drawing instanceof Drawing.TextBox box) {
                read(box.blocks());
            }
        }
    }

    /** Returns the key of a finding in the document. */
    public FindingKey of(Finding finding) {
        String signs = finding.at().component().name() + BETWEEN + standsOn(finding);
        return new FindingKey(finding.rule(), digest(signs).substring(0, DIGITS));
    }

    private static String digest(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private String standsOn(Finding finding) {
        Location at = finding.at();
        String text = at.place()
                .flatMap(place -> Optional.ofNullable(words.get(place)))
                .orElse("");
        if (text.isBlank()) {
            String place = at.place().map(Place::toString).orElse("");
            return place + BETWEEN + finding.fault().measured();
        }
        int start = Math.min(at.start(), text.length());
        int end = Math.min(at.end(), text.length());
        String whole =
                digests.computeIfAbsent(at.place().orElseThrow(), place -> digest(VietnameseText.foldCase(text)));
        return end - start == text.length()
                ? whole
                : whole + BETWEEN + VietnameseText.foldCase(text.substring(start, end));
    }
}
