package vn.records.docx.recall;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.records.document.DocumentType;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.GenerateOptions;

/** A generated document of each type, bare and with tables, annexes and marks, for tests of other readers. */
public final class TypeFiles {

    private static final LocalDate JUDGED = LocalDate.of(2026, 11, 22);

    private TypeFiles() {}

    public static ImmutableMap<String, Supplier<byte[]>> all() {
        ImmutableMap.Builder<String, Supplier<byte[]>> files = ImmutableMap.builder();
        for (DocumentType type : DocumentType.inForceOn(JUDGED)) {
            String name = Ascii.toLowerCase(type.name()).replace('_', '-');
            files.put("type-" + name, () -> file(type, false));
            files.put("type-" + name + "-full", () -> file(type, true));
        }
        return files.buildOrThrow();
    }

    private static byte[] file(DocumentType type, boolean full) {
        return DocxGenerator.create().generate(RightContents.of(type, full), GenerateOptions.DEFAULT);
    }
}
