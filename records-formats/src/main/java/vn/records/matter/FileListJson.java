package vn.records.matter;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;

/**
 * Reads a list of files from JSON (<i>danh mục hồ sơ dạng JSON</i>).
 *
 * <p>Fields: {@code parentAgency}, {@code issuingAgency}, {@code year}, {@code decision} (the words behind {@code Kèm theo}),
 * {@code headings}: each with {@code title}, and {@code files} right below it or {@code groups} ({@code title},
 * {@code files}). A file has {@code code}, {@code title}, {@code retention}, {@code maker}, {@code note}. Numbers of
 * headings follow from their order. A field of another name is told.
 *
 * <p>Needs jackson-core at run time.
 *
 * @since 0.1
 */
public final class FileListJson {

    private FileListJson() {}

    /**
     * A list and what stands above it.
     *
     * @param parentAgency the parent agency; empty for none
     * @param agency the agency
     * @param decision the decision it goes with, such as {@code Quyết định số 15/QĐ-SNV ngày …}; empty where it is blank
     * @param list the list
     */
    public record Content(String parentAgency, String agency, String decision, FileList list) implements Serializable {}

    /**
     * Returns the list in a file.
     *
     * @param year the year where the file says none
     * @throws FileJsonException if it is no JSON, or not of this form
     * @throws IOException if reading fails
     */
    public static Content read(Path path, int year) throws IOException {
        JsonFields fields = new JsonFields("", JsonValue.read(path));
        String agency = fields.text("issuingAgency").orElseThrow(() -> missing(fields, "issuingAgency"));
        String parent = fields.text("parentAgency").orElse("");
        String decision = fields.text("decision").orElse("");
        int own = fields.number("year").orElse(year);
        ImmutableList.Builder<FileList.Heading> headings = ImmutableList.builder();
        int number = 0;
        for (JsonValue heading : fields.list("headings")) {
            headings.add(heading(FileList.roman(++number), new JsonFields("headings", heading)));
        }
        fields.finish();
        return new Content(parent, agency, decision, new FileList(own, headings.build()));
    }

    private static FileList.Heading heading(String number, JsonFields fields) throws FileJsonException {
        String title = fields.text("title").orElseThrow(() -> missing(fields, "title"));
        ImmutableList.Builder<FileList.Group> groups = ImmutableList.builder();
        ImmutableList<PlannedFile> below = files(fields);
        if (!below.isEmpty()) {
            groups.add(new FileList.Group("", "", below));
        }
        int small = 0;
        for (JsonValue value : fields.list("groups")) {
            JsonFields group = new JsonFields("groups", value);
            String name = group.text("title").orElseThrow(() -> missing(group, "title"));
            groups.add(new FileList.Group(Integer.toString(++small), name, files(group)));
            group.finish();
        }
        fields.finish();
        return new FileList.Heading(number, title, groups.build());
    }

    private static ImmutableList<PlannedFile> files(JsonFields parent) throws FileJsonException {
        ImmutableList.Builder<PlannedFile> files = ImmutableList.builder();
        for (JsonValue value : parent.list("files")) {
            JsonFields file = new JsonFields("files", value);
            Optional<String> code = file.text("code");
            files.add(PlannedFile.builder()
                    .code(code.orElse(""))
                    .title(file.text("title").orElseThrow(() -> missing(file, "title")))
                    .retention(file.text("retention").orElse(""))
                    .maker(file.text("maker").orElse(""))
                    .note(file.text("note").orElse(""))
                    .build());
            file.finish();
        }
        return files.build();
    }

    private static FileJsonException missing(JsonFields fields, String name) {
        return new FileJsonException(fields.lineOf(name), name, "thiếu trường này", "this field is missing");
    }
}
