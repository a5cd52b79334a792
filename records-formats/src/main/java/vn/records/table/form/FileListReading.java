package vn.records.table.form;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.file.FileList;
import vn.records.file.PlannedFile;

/** Puts headings and files together as they come. */
final class FileListReading {
    private static final Pattern HEADING = Pattern.compile("(?<number>[IVXLCDM]+|\\d{1,3})\\s*[.)]\\s*(?<title>\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("(?<number>[IVXLCDM]+|\\d{1,3})[.)]?");

    private final ImmutableList.Builder<FileList.Heading> headings = ImmutableList.builder();
    private ImmutableList.Builder<FileList.Group> groups = ImmutableList.builder();
    private ImmutableList.Builder<PlannedFile> files = ImmutableList.builder();
    private String number = "";
    private String title = "";
    private String groupNumber = "";
    private String groupTitle = "";
    private boolean open;
    private boolean groupOpen;

    /** Whether a row without period and maker is a heading: numbered in the column of titles or of codes. */
    boolean isHeading(String code, String text) {
        if (text.isEmpty()) {
            return HEADING.matcher(code).matches();
        }
        return code.isEmpty()
                ? HEADING.matcher(text).matches()
                : NUMBER.matcher(code).matches();
    }

    void addHeading(String code, String text) {
        Matcher apart = NUMBER.matcher(code);
        Matcher together = HEADING.matcher(text.isEmpty() ? code : text);
        boolean separate = !text.isEmpty() && apart.matches();
        String found = separate ? apart.group("number") : together.matches() ? together.group("number") : "";
        String words = separate ? text : together.matches() ? together.group("title") : text;
        if (Character.isDigit(found.codePointAt(0))) {
            endGroup();
            groupNumber = found;
            groupTitle = words;
            groupOpen = true;
            open = true;
        } else {
            endHeading();
            number = found;
            title = words;
            open = true;
        }
    }

    void addFile(PlannedFile file) {
        files.add(file);
        groupOpen = true;
        open = true;
    }

    private void endGroup() {
        if (groupOpen) {
            groups.add(new FileList.Group(groupNumber, groupTitle, files.build()));
        }
        files = ImmutableList.builder();
        groupNumber = "";
        groupTitle = "";
        groupOpen = false;
    }

    private void endHeading() {
        endGroup();
        if (open) {
            headings.add(new FileList.Heading(number, title, groups.build()));
        }
        groups = ImmutableList.builder();
        number = "";
        title = "";
        open = false;
    }

    ImmutableList<FileList.Heading> headings() {
        endHeading();
        return headings.build();
    }
}
