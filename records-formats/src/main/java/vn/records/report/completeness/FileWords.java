package vn.records.report.completeness;

import vn.records.completeness.FileCompleteness;
import vn.records.completeness.Outcome;
import vn.records.completeness.checklist.Need;
import vn.records.completeness.transfer.TransferStanding;
import vn.records.file.FileEntry;
import vn.records.finding.Reason;
import vn.records.finding.Severity;
import vn.records.law.Citation;
import vn.records.row.Phrase;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;
import vn.records.rule.Wording;

/** Words of reports on files in one language. */
final class FileWords {
    private final Language language;
    private final Wording wording;

    FileWords(Language language) {
        this.language = language;
        this.wording = FileCompleteness.wording(language);
    }

    String of(String vietnamese, String english) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    String of(Phrase phrase) {
        return of(phrase.vietnamese(), phrase.english());
    }

    String reason(Reason reason) {
        return wording.reason(reason);
    }

    String title(String rule) {
        return wording.text(rule + ".title");
    }

    String citation(Citation citation) {
        return wording.citation(citation);
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case MET -> of("đủ", "met");
            case MISSING -> of("THIẾU", "MISSING");
            case FORBIDDEN -> of("KHÔNG ĐƯỢC LƯU", "MUST NOT BE KEPT");
            case NOT_APPLICABLE -> of("không áp dụng", "not applicable");
            case UNDECIDED -> of("chưa rõ", "undecided");
        };
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> of("LỖI", "ERROR");
            case WARNING -> of("CẢNH BÁO", "WARNING");
            case INFO -> of("LƯU Ý", "INFO");
        };
    }

    String need(Need need) {
        return switch (need) {
            case REQUIRED -> of("bắt buộc", "required");
            case CONDITIONAL -> of("có điều kiện", "conditional");
            case OPTIONAL -> of("nếu có", "optional");
            case PROHIBITED -> of("không được lưu", "prohibited");
        };
    }

    String standing(TransferStanding standing) {
        return switch (standing) {
            case TRANSFERRED -> of("đã nộp lưu", "transferred");
            case OPEN -> of("công việc chưa kết thúc", "work goes on");
            case NOT_DELIVERED -> of("không phải nộp lưu (dưới 05 năm)", "not delivered (under five years)");
            case DUE -> of("đến kỳ nộp lưu", "due");
            case OVERDUE -> of("QUÁ HẠN NỘP LƯU", "OVERDUE");
            case KEPT_BACK -> of("được giữ lại", "lawfully kept back");
            case UNDECIDED -> of("chưa kết luận được", "undecided");
        };
    }

    /** Returns a document in a line: its ordinal, number, date and subject, or its name. */
    String entry(FileEntry entry, String name) {
        StringBuilder words = new StringBuilder("[").append(entry.ordinal()).append("]");
        entry.number().ifPresent(number -> words.append(' ').append(number));
        entry.date().ifPresent(date -> words.append(' ').append(WrittenDate.write(date)));
        String subject = entry.subject().isBlank()
                ? entry.type()
                        .map(type -> of(type.vietnameseName(), type.englishName()))
                        .orElse("")
                : entry.subject();
        if (!subject.isEmpty()) {
            words.append(' ').append(subject);
        }
        return name.isEmpty() ? words.toString() : words + " (" + name + ")";
    }
}
