package vn.records.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.view.DocumentView;

/**
 * What was accepted in one document (<i>các sai khác đã được chấp nhận</i>): a small file beside it, or held by a host.
 * Nothing is hidden by it: reports show what was accepted, and what of it is used no more.
 *
 * @param all the acceptances; of two of one finding the first holds
 * @since 0.1
 */
public record Acceptances(ImmutableList<Acceptance> all) implements Serializable {

    /** Nothing was accepted. */
    public static final Acceptances NONE = new Acceptances(ImmutableList.of());

    /** Returns acceptances. */
    public static Acceptances of(Acceptance... all) {
        return new Acceptances(ImmutableList.copyOf(all));
    }

    /**
     * Returns what stands in a file, in UTF-8: a line for each acceptance as {@link Acceptance#toString} writes it, and lines
     * that begin with {@code #}.
     *
     * @throws vn.records.row.RowsException if it has another form; each slip is told with its line
     * @throws IOException if it cannot be read
     */
    public static Acceptances read(Path file) throws IOException {
        return new AcceptanceReader(file).read();
    }

    /** Returns the lines of a file that is {@linkplain #read read} as these acceptances. */
    @Override
    public String toString() {
        return all.stream().map(acceptance -> acceptance + "\n").collect(joining());
    }

    /** Returns the report of a document in which these were accepted. */
    public Report applyTo(Report report, DocumentView view) {
        if (all.isEmpty()) {
            return report;
        }
        Map<FindingKey, Acceptance> byKey = Maps.newHashMap();
        all.forEach(acceptance -> byKey.putIfAbsent(acceptance.key(), acceptance));
        FindingKeys keys = FindingKeys.of(view);
        List<Finding> standing = new ArrayList<>();
        List<AcceptedFinding> accepted = new ArrayList<>(report.accepted());
        for (Finding finding : report.findings()) {
            @Nullable Acceptance acceptance = byKey.get(keys.of(finding));
            if (acceptance == null) {
                standing.add(finding);
            } else {
                accepted.add(new AcceptedFinding(finding, acceptance));
            }
        }
        return report.withFindings(standing).withAccepted(accepted);
    }

    /**
     * Returns those that accept nothing in the reports of the documents of a file: their words have changed, or what they
     * accepted was mended.
     */
    public ImmutableList<Acceptance> unusedIn(Iterable<Report> reports) {
        Set<FindingKey> used = Streams.stream(reports)
                .flatMap(report -> report.accepted().stream())
                .map(accepted -> accepted.acceptance().key())
                .collect(toImmutableSet());
        return all.stream().filter(one -> !used.contains(one.key())).collect(toImmutableList());
    }

    /** Returns the rules of which something was accepted. */
    public ImmutableSet<RuleId> rules() {
        return all.stream().map(acceptance -> acceptance.key().rule()).collect(toImmutableSet());
    }
}
