package vn.records.report.completeness;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import vn.records.completeness.FileFinding;
import vn.records.completeness.Outcome;
import vn.records.completeness.Requirement;
import vn.records.completeness.RuleVerdict;
import vn.records.completeness.checklist.Checklist;
import vn.records.file.FileEntry;
import vn.records.finding.Severity;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;

/**
 * Reports on files as a person reads them: what is missing first, then what is open, what is there, and the findings.
 *
 * @since 0.1
 */
public final class FileReportText {
    private static final int MOST_ENTRIES = 5;
    private static final ImmutableList<Outcome> SHOWN = ImmutableList.of(
            Outcome.MISSING, Outcome.FORBIDDEN, Outcome.UNDECIDED, Outcome.MET, Outcome.NOT_APPLICABLE);

    private final Writer out;
    private final FileWords words;
    private final boolean verbose;

    /** Returns a writer of reports. */
    public FileReportText(Writer out, Language language, boolean verbose) {
        this.out = out;
        this.words = new FileWords(language);
        this.verbose = verbose;
    }

    /**
     * Writes the report on a file.
     *
     * @throws IOException if writing fails
     */
    public void write(FileResult result) throws IOException {
        line(0, result.source());
        line(0, words.of("Hồ sơ ", "File ") + result.report().code() + ": " + result.title());
        line(
                0,
                result.documents()
                        + words.of(" văn bản; kiểm tra cho ngày ", " documents; judged for ")
                        + WrittenDate.write(result.report().asOf()));
        for (Checklist list : result.checklists()) {
            checklist(list, result);
        }
        if (result.checklists().isEmpty()) {
            line(
                    0,
                    words.of(
                            "Không chọn danh mục thành phần (--checklist).", "No checklist was chosen (--checklist)."));
        }
        unassigned(result);
        findings(result);
        rules(result);
        unread(result);
        totals(result);
    }

    private void checklist(Checklist list, FileResult result) throws IOException {
        line(0, "");
        line(0, words.of("Danh mục thành phần: ", "Checklist: ") + words.of(list.title()) + " (" + list.id() + ")");
        if (!list.note().vietnamese().isEmpty()) {
            line(1, words.of("Lưu ý: ", "Note: ") + words.of(list.note()));
        }
        for (Outcome outcome : SHOWN) {
            for (Requirement requirement : result.report().requirements(outcome)) {
                if (requirement.checklist().equals(list.id())) {
                    requirement(requirement, result);
                }
            }
        }
    }

    private void requirement(Requirement requirement, FileResult result) throws IOException {
        if (requirement.outcome() == Outcome.NOT_APPLICABLE && !verbose) {
            return;
        }
        String reason =
                requirement.reason().map(why -> " – " + words.reason(why)).orElse("");
        String assumed = requirement.isAssumed() ? words.of(" (suy luận từ quy định)", " (inferred)") : "";
        line(
                1,
                words.outcome(requirement.outcome()) + ": "
                        + requirement.constituent().id() + ") "
                        + words.of(requirement.constituent().title()) + assumed + reason);
        if (requirement.outcome() != Outcome.MET
                && !requirement.constituent().citation().vietnamese().isEmpty()) {
            line(3, words.of(requirement.constituent().citation()));
        }
        entries("", requirement.entries(), result);
        if (requirement.outcome() == Outcome.UNDECIDED) {
            entries(words.of("có thể là ", "perhaps "), requirement.possible(), result);
        }
    }

    private void entries(String label, List<FileEntry> entries, FileResult result) throws IOException {
        for (int i = 0; i < Math.min(entries.size(), MOST_ENTRIES); i++) {
            line(3, label + entry(entries.get(i), result));
        }
        if (entries.size() > MOST_ENTRIES) {
            line(3, "… " + (entries.size() - MOST_ENTRIES) + words.of(" văn bản nữa", " more"));
        }
    }

    private String entry(FileEntry entry, FileResult result) {
        return words.entry(entry, result.names().getOrDefault(entry.ordinal(), ""));
    }

    private void unassigned(FileResult result) throws IOException {
        List<FileEntry> unrelated = result.report().unrelated();
        List<FileEntry> open = result.report().unassigned().stream()
                .filter(entry -> !unrelated.contains(entry))
                .toList();
        listed(
                words.of("Văn bản chưa xếp vào thành phần nào:", "Documents that are no constituent for sure:"),
                open,
                result);
        listed(
                words.of(
                        "Văn bản không phải thành phần nào của danh mục:",
                        "Documents that are no constituent of the checklist:"),
                unrelated,
                result);
    }

    private void listed(String head, List<FileEntry> entries, FileResult result) throws IOException {
        if (!entries.isEmpty()) {
            line(0, "");
            line(0, head);
            entries("", entries, result);
        }
    }

    private void findings(FileResult result) throws IOException {
        if (!result.report().findings().isEmpty()) {
            line(0, "");
            line(0, words.of("Phát hiện về lập hồ sơ:", "Findings on the file:"));
        }
        for (FileFinding finding : result.report().findings()) {
            line(
                    1,
                    words.severity(finding.severity()) + " " + finding.rule().id() + ": "
                            + words.reason(finding.message()));
            for (FileEntry entry : finding.entries()) {
                line(3, entry(entry, result));
            }
            line(3, words.citation(finding.rule().citation()));
        }
    }

    private void rules(FileResult result) throws IOException {
        long open = result.report().verdicts().stream()
                .filter(verdict -> verdict.outcome() == Outcome.UNDECIDED)
                .count();
        line(0, "");
        line(
                0,
                words.of("Quy tắc chung chưa kết luận được: ", "General rules left undecided: ")
                        + open
                        + (verbose ? "" : words.of(" (xem với --verbose)", " (see with --verbose)")));
        for (RuleVerdict verdict : result.report().verdicts()) {
            if (verbose && verdict.reason().isPresent()) {
                line(
                        1,
                        words.outcome(verdict.outcome()) + ": " + verdict.rule().id() + " "
                                + words.title(verdict.rule().id()) + " – "
                                + words.reason(verdict.reason().get()));
            }
        }
    }

    private void unread(FileResult result) throws IOException {
        if (!result.unread().isEmpty()) {
            line(0, "");
            line(0, words.of("Tệp không đọc được nội dung:", "Files whose content was not read:"));
        }
        for (var file : result.unread().entrySet()) {
            line(1, file.getKey() + ": " + words.of(file.getValue()));
        }
    }

    private void totals(FileResult result) throws IOException {
        line(0, "");
        line(
                0,
                words.of("Cộng: ", "In all: ")
                        + count(result, Outcome.MET) + ", " + count(result, Outcome.MISSING) + ", "
                        + count(result, Outcome.UNDECIDED) + "; "
                        + result.report().count(Severity.ERROR) + words.of(" lỗi, ", " errors, ")
                        + result.report().count(Severity.WARNING) + words.of(" cảnh báo", " warnings"));
        line(0, "");
        out.flush();
    }

    private String count(FileResult result, Outcome outcome) {
        return result.report().requirements(outcome).size() + " " + words.outcome(outcome);
    }

    private void line(int indent, String text) throws IOException {
        PrintedLine.write(out, indent, text);
    }
}
