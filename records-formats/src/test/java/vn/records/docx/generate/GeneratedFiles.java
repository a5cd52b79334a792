package vn.records.docx.generate;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Generated documents by their names, those without a fault and their twins in old codes, for tests of other readers. */
public final class GeneratedFiles {

    private GeneratedFiles() {}

    public static ImmutableMap<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put("decision", RightDocuments::decision);
        files.put("letter", RightDocuments::letter);
        files.put("short-letter", RightDocuments::shortLetter);
        files.put("submission", RightDocuments::submission);
        files.put("regulation", RightDocuments::regulation);
        files.put("plan", RightDocuments::plan);
        files.put("issued", RightDocuments::issued);
        files.put("copy", RightDocuments::copy);
        for (String name : List.of("decision", "letter", "plan")) {
            Supplier<byte[]> unicode = files.get(name);
            files.put(name + "-tcvn3", () -> OldCodes.TCVN3.file(unicode.get()));
            files.put(name + "-vni", () -> OldCodes.VNI.file(unicode.get()));
        }
        return ImmutableMap.copyOf(files);
    }
}
