package vn.records.retention.disposal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileCode;
import vn.records.file.RecordsFile;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;

/**
 * The files that may be destroyed on a day (<i>danh mục tài liệu hết thời hạn</i>), those that only a shared document
 * keeps, and those that may not.
 *
 * <p>It is worked out from files, never put together by hand; one that was stored is taken again if every file on it may
 * be destroyed by what is stored of it.
 *
 * @since 0.1
 */
public final class DisposalList implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final ImmutableMap<FileCode, ListedFile> listed;
    private final ImmutableList<KeptDocument> kept;
    private final ImmutableMap<FileCode, Disposition> refused;

    private DisposalList(
            LocalDate asOf,
            ImmutableMap<FileCode, ListedFile> listed,
            ImmutableList<KeptDocument> kept,
            ImmutableMap<FileCode, Disposition> refused) {
        this.asOf = asOf;
        this.listed = listed;
        this.kept = kept;
        this.refused = refused;
    }

    /**
     * Returns the list for files on the appraiser's day. All files that share documents must be among them: one that is
     * not is taken for one that stays.
     *
     * @throws IllegalArgumentException if two files have one code
     */
    public static DisposalList of(Appraiser appraiser, Iterable<RecordsFile> files) {
        Map<FileCode, ListedFile> all = new TreeMap<>();
        for (RecordsFile file : files) {
            ListedFile earlier = all.put(file.code(), new ListedFile(file, appraiser.appraise(file)));
            checkArgument(earlier == null, "two files with the code %s", file.code());
        }
        ImmutableList<KeptDocument> links = links(all);
        Set<FileCode> leaving = leaving(all, links);
        ImmutableMap.Builder<FileCode, ListedFile> listed = ImmutableMap.builder();
        ImmutableMap.Builder<FileCode, Disposition> refused = ImmutableMap.builder();
        all.forEach((code, file) -> {
            if (leaving.contains(code)) {
                listed.put(code, file);
            } else {
                refused.put(code, file.disposition());
            }
        });
        ImmutableList<KeptDocument> kept = links.stream()
                .filter(link -> isOver(all.get(link.file())) && !leaving.contains(link.keeper()))
                .sorted(Comparator.comparing(KeptDocument::file)
                        .thenComparing(KeptDocument::keeper)
                        .thenComparing(document -> document.entry().ordinal()))
                .collect(ImmutableList.toImmutableList());
        return new DisposalList(appraiser.asOf(), listed.buildOrThrow(), kept, refused.buildOrThrow());
    }

    /**
     * Returns a list that was stored.
     *
     * @throws IllegalArgumentException if a file on it may not be destroyed by its disposition of that day, or shares a
     *     document with one that is not on it; if what is said of a file is of another file or another day; or if a file
     *     is there twice
     */
    public static DisposalList restore(
            LocalDate asOf,
            Iterable<ListedFile> files,
            Iterable<KeptDocument> kept,
            Map<FileCode, Disposition> refused) {
        ImmutableMap<FileCode, ListedFile> listed =
                Maps.uniqueIndex(files, listedFile -> listedFile.file().code());
        listed.forEach((code, each) -> {
            checkOf(each.disposition(), code, asOf);
            checkArgument(
                    isOver(each),
                    "%s may not be destroyed: %s",
                    code,
                    each.disposition().bars());
            checkArgument(!refused.containsKey(code), "%s may be destroyed and may not", code);
        });
        refused.forEach((code, disposition) -> checkOf(disposition, code, asOf));
        for (KeptDocument link : links(listed)) {
            checkArgument(
                    listed.containsKey(link.keeper()),
                    "%s shares a document with %s, which stays",
                    link.file(),
                    link.keeper());
        }
        return new DisposalList(
                asOf,
                ImmutableMap.copyOf(new TreeMap<>(listed)),
                ImmutableList.copyOf(kept),
                ImmutableMap.copyOf(refused));
    }

    private static void checkOf(Disposition disposition, FileCode code, LocalDate asOf) {
        checkArgument(
                disposition.code().equals(code) && disposition.asOf().equals(asOf),
                "expected what holds for %s on %s, found %s on %s",
                code,
                asOf,
                disposition.code(),
                disposition.asOf());
    }

    /** Returns each shared document from both sides: one side may not know of the other. */
    private static ImmutableList<KeptDocument> links(Map<FileCode, ListedFile> all) {
        ImmutableSet.Builder<KeptDocument> links = ImmutableSet.builder();
        all.forEach((code, listed) -> listed.file().entries().forEach(entry -> {
            for (FileCode other : entry.otherFiles()) {
                if (!other.equals(code)) {
                    links.add(new KeptDocument(code, entry, other));
                    if (all.containsKey(other)) {
                        links.add(new KeptDocument(other, entry, code));
                    }
                }
            }
        }));
        return links.build().asList();
    }

    /** Files that share documents leave together or stay together, and so do those that share with them. */
    private static Set<FileCode> leaving(Map<FileCode, ListedFile> all, ImmutableList<KeptDocument> links) {
        Set<FileCode> leaving = new HashSet<>();
        all.forEach((code, file) -> {
            if (isOver(file)) {
                leaving.add(code);
            }
        });
        boolean changed = true;
        while (changed) {
            changed = false;
            for (KeptDocument link : links) {
                changed |= !leaving.contains(link.keeper()) && leaving.remove(link.file());
            }
        }
        return leaving;
    }

    private static boolean isOver(@Nullable ListedFile file) {
        return file != null
                && (file.disposition().isDisposable() || file.disposition().isBarredOnlyByShared());
    }

    /** Returns the day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Returns the files that may be destroyed, in the order of their codes. */
    public ImmutableList<ListedFile> files() {
        return listed.values().asList();
    }

    /** Returns the documents for whose sake expired files stay. */
    public ImmutableList<KeptDocument> kept() {
        return kept;
    }

    /** Returns the files that may not be destroyed, each with what bars it. */
    public ImmutableMap<FileCode, Disposition> refused() {
        return refused;
    }

    /** Whether a file may be destroyed. */
    public boolean contains(FileCode file) {
        return listed.containsKey(file);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisposalList that
                && asOf.equals(that.asOf)
                && listed.equals(that.listed)
                && kept.equals(that.kept)
                && refused.equals(that.refused);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, listed, kept, refused);
    }
}
