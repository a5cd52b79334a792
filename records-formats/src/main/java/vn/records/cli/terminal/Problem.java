package vn.records.cli.terminal;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import vn.records.finding.RuleProblem;
import vn.records.matter.FileName;
import vn.records.report.DocumentResult.Unreadable;

/** Why a file could not be read, where the reason lies outside the document. The codes are stable. */
public final class Problem {

    private Problem() {}

    /** Nothing has this name. */
    public static Unreadable notFound(String name) {
        return isUndecodable(name)
                ? undecodable(name)
                : new Unreadable(name, "NOT_FOUND", "không tìm thấy tệp hoặc thư mục", "no such file or folder");
    }

    /** It is neither a file nor a folder. */
    public static Unreadable notAFile(String name) {
        return new Unreadable(name, "NOT_A_FILE", "không phải tệp thông thường", "not a regular file");
    }

    /** A folder holds no document. */
    public static Unreadable emptyFolder(String name) {
        return new Unreadable(
                name,
                "EMPTY_FOLDER",
                "thư mục không có tệp .docx, .docm, .dotx, .doc, .odt, .ott hay .fodt nào",
                "the folder holds no .docx, .docm, .dotx, .doc, .odt, .ott or .fodt file");
    }

    /** No file can have this name. */
    public static Unreadable impossible(String name) {
        return isUndecodable(name)
                ? undecodable(name)
                : new Unreadable(name, "BAD_PATH", "tên không hợp lệ", "not a possible name");
    }

    /**
     * Returns the refusal of a name that no file can have.
     *
     * @param before what to say before the name
     */
    public static UsageException refused(String before, String name) {
        Unreadable why = impossible(name);
        return new UsageException(
                before + "“" + name + "” " + why.vietnamese(), before + "“" + name + "” " + why.english());
    }

    /** Whether the locale has no letters for a name, or for the folder that it is looked for in. */
    public static boolean isUndecodable(String name) {
        boolean relative = !name.startsWith("/");
        return FileName.isMangled(name) || (relative && FileName.isMangled(System.getProperty("user.dir", "")));
    }

    /** Where the locale cannot express a name, Java puts question marks for it before the command gets to see it. */
    private static Unreadable undecodable(String name) {
        String charset = System.getProperty("sun.jnu.encoding", "?");
        return new Unreadable(
                name,
                "BAD_PATH",
                "tên có ký tự không đọc được trong bảng mã " + charset + " của hệ thống; hãy đặt LC_ALL=C.UTF-8",
                "the name has characters that the system's charset " + charset + " cannot express; set LC_ALL=C.UTF-8");
    }

    /** The system refused to read it. */
    public static Unreadable of(String name, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return notFound(name);
        } else if (failure instanceof AccessDeniedException) {
            return new Unreadable(name, "ACCESS_DENIED", "không có quyền đọc", "not allowed to read it");
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return new Unreadable(name, "IO_ERROR", "lỗi đọc tệp: " + reason, "reading failed: " + reason);
    }

    /** A fault of ours must not keep the other files of a run from being judged. */
    public static Unreadable internal(String name, Throwable failure) {
        String cause = failure + where(failure);
        return new Unreadable(
                name, "INTERNAL_ERROR", "lỗi của chương trình: " + cause, "a fault of the program: " + cause);
    }

    /** Returns what the rules that broke on a file say of it, one line for all; empty if none did. */
    public static Optional<Bilingual> ofRules(String name, ImmutableList<RuleProblem> problems) {
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        String rules = problems.stream()
                .map(problem -> problem + problem.cause().map(Problem::where).orElse(""))
                .collect(joining("; "));
        return Optional.of(new Bilingual(
                name + ": lỗi của chương trình, các quy tắc sau chưa được xét: " + rules,
                name + ": a fault of the program, these rules were not judged: " + rules));
    }

    private static String where(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 ? " (" + trace[0] + ")" : "";
    }

    /** The memory of the process does not suffice for it. */
    public static Unreadable tooLarge(String name) {
        return new Unreadable(
                name,
                "OUT_OF_MEMORY",
                "không đủ bộ nhớ cho tệp này; hãy chạy lại với java -Xmx lớn hơn",
                "not enough memory for this file; run again with a larger java -Xmx");
    }
}
