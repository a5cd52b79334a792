package vn.records.docx.generate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents that LibreOffice saved in another format, for tests of other readers. */
public final class SavedFiles {

    /** It ends early when it is given very many. */
    private static final int AT_ONCE = 100;

    private SavedFiles() {}

    /**
     * Returns documents in a format, by their names; the test is skipped, with the reason, where there is no LibreOffice.
     *
     * @param folder where it may write
     * @param format the extension of the format, such as {@code doc}
     */
    public static ImmutableMap<String, byte[]> of(Path folder, Map<String, byte[]> documents, String format)
            throws IOException, InterruptedException {
        Office office = Office.orSkip(folder);
        ImmutableMap.Builder<String, byte[]> saved = ImmutableMap.builder();
        for (List<String> names : Lists.partition(List.copyOf(documents.keySet()), AT_ONCE)) {
            Map<String, byte[]> some = new LinkedHashMap<>();
            names.forEach(name -> some.put(name, documents.get(name)));
            saved.putAll(office.save(some, format));
        }
        return saved.buildOrThrow();
    }
}
