package vn.records.filing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;
import vn.records.finding.Measure;
import vn.records.text.VietnameseText;

/**
 * Compares the list of files of a year with the files that were opened (<i>đối chiếu danh mục với hồ sơ đã lập</i>).
 *
 * <p>Nghị định 30/2020/NĐ-CP, Điều 29 khoản 2: files are opened by the list; one that is not in it gets its title, code,
 * period and maker when it is opened, which is lawful, so it is told as a warning.
 *
 * @since 0.1
 */
public final class FileListComparison {
    private FileListComparison() {}

    /** Returns where list and files differ: first what was opened, in its order, then what was only planned. */
    public static ImmutableList<FileListFinding> of(FileList list, Iterable<OpenedFile> opened) {
        Map<String, PlannedFile> byCode = new LinkedHashMap<>();
        Map<String, PlannedFile> byTitle = new LinkedHashMap<>();
        for (PlannedFile file : list.files()) {
            byCode.putIfAbsent(compared(file.code()), file);
            byTitle.putIfAbsent(compared(file.title()), file);
        }
        Set<PlannedFile> met = new HashSet<>();
        ImmutableList.Builder<FileListFinding> findings = ImmutableList.builder();
        for (OpenedFile file : opened) {
            @Nullable PlannedFile planned = byCode.get(compared(file.code().value()));
            if (planned == null) {
                planned = byTitle.get(compared(file.title()));
                findings.add(unlisted(file, planned));
            }
            if (planned != null) {
                met.add(planned);
                retention(file, planned, findings);
            }
        }
        for (PlannedFile file : list.files()) {
            if (!met.contains(file)) {
                findings.add(
                        FilingFault.NOT_OPENED.at(file.code(), values("code", file.code(), "title", file.title())));
            }
        }
        return findings.build();
    }

    private static FileListFinding unlisted(OpenedFile file, @Nullable PlannedFile sameTitle) {
        String code = file.code().value();
        return sameTitle == null
                ? FilingFault.NOT_LISTED.at(code, values("code", code, "title", file.title()))
                : FilingFault.OTHER_CODE.at(code, values("code", code, "expected", sameTitle.code()));
    }

    private static void retention(
            OpenedFile file, PlannedFile planned, ImmutableList.Builder<FileListFinding> findings) {
        boolean both = !file.retention().isEmpty() && !planned.retention().isEmpty();
        if (both && !compared(file.retention()).equals(compared(planned.retention()))) {
            String code = file.code().value();
            findings.add(FilingFault.OTHER_RETENTION.at(
                    code,
                    ImmutableMap.of(
                            "code", Measure.words(code),
                            "period", Measure.words(file.retention()),
                            "expected", Measure.words(planned.retention()))));
        }
    }

    private static ImmutableMap<String, Measure> values(String name, String value, String other, String otherValue) {
        return ImmutableMap.of(name, Measure.words(value), other, Measure.words(otherValue));
    }

    private static String compared(String text) {
        return VietnameseText.foldCase(text).replace(" ", "");
    }
}
