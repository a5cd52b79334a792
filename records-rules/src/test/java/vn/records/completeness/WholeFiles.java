package vn.records.completeness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.records.completeness.checklist.Checklist;
import vn.records.completeness.checklist.Constituent;
import vn.records.completeness.checklist.FileStage;
import vn.records.completeness.checklist.Need;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.RecordsFile;

/** Whole files of the checklists of the law, their documents named as a clerk names them. */
final class WholeFiles {
    static final int WORDINGS = 6;

    private static final Path WORDS = Path.of("src/test/resources/vn/records/completeness/constituent-wordings.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Titles and the wordings of each. */
    private final ImmutableListMultimap<String, String> wordings;

    private WholeFiles(ImmutableListMultimap<String, String> wordings) {
        this.wordings = wordings;
    }

    static WholeFiles read() throws IOException {
        ImmutableListMultimap.Builder<String, String> all = ImmutableListMultimap.builder();
        String title = "";
        for (String line : Files.readAllLines(WORDS, StandardCharsets.UTF_8)) {
            if (line.startsWith("  ")) {
                all.put(title, line.strip());
            } else if (!line.startsWith("#")) {
                title = line;
                all.put(title, title.substring(title.indexOf(']') + 1));
            }
        }
        return new WholeFiles(all.build());
    }

    /** Returns the constituents that a file of the list always has. */
    static ImmutableList<Constituent> required(Checklist list) {
        return list.constituents().stream()
                .filter(c -> c.need() == Need.REQUIRED && c.verification().isPresent())
                .collect(toImmutableList());
    }

    /** Returns the subject of a document in one of the wordings, counted from 0. */
    String subject(Checklist list, Constituent constituent, int wording) {
        String title = constituent.title().vietnamese();
        String own = "[" + list.id() + "]" + title;
        String words = wordings.get(
                        wordings.containsKey(own)
                                ? own
                                : wordings.containsKey(base(list, title)) ? base(list, title) : title)
                .get(wording);
        return words.replace("{matter}", matter(list.id()));
    }

    private static String base(Checklist list, String title) {
        return list.id().startsWith("reward-emulation") ? "[reward]" + title : title;
    }

    private static String matter(String list) {
        if (list.startsWith("law")) {
            return "Luật Văn thư";
        } else if (list.startsWith("decree")) {
            return "Nghị định về công tác văn thư";
        } else if (list.startsWith("circular")) {
            return "Thông tư hướng dẫn công tác văn thư";
        } else if (list.startsWith("council")) {
            return "Nghị quyết của HĐND tỉnh quy định mức thu phí";
        }
        return "Quyết định ban hành quy chế quản lý";
    }

    /** Returns a closed file with these constituents, each named in a wording, and with other documents. */
    FileCase file(Checklist list, List<Constituent> constituents, int wording, List<String> others) {
        boolean yearly = constituents.stream().anyMatch(c -> c.occurrence().yearly());
        LocalDate closed = list.inForce().flatMap(period -> period.last()).orElse(LocalDate.of(2026, 10, 1));
        LocalDate opened = yearly ? LocalDate.of(closed.getYear() - 3, 6, 1) : closed.minusDays(80);
        List<FileEntry> entries = new ArrayList<>();
        for (Constituent constituent : constituents) {
            for (LocalDate day : days(constituent, opened, closed, entries.size())) {
                entries.add(entry(
                        entries.size() + 1,
                        day,
                        subject(list, constituent, wording).replace("2024", String.valueOf(day.getYear()))));
            }
        }
        others.forEach(other -> entries.add(entry(entries.size() + 1, closed, other)));
        RecordsFile file = RecordsFile.builder()
                .code(FileCode.of("01.X"))
                .title(list.title().vietnamese())
                .medium(FileMedium.PAPER)
                .opened(opened)
                .closed(closed)
                .addAllEntries(entries)
                .build();
        return FileCase.builder().file(file).asOf(TODAY).addChecklists(list).build();
    }

    /** A yearly paper late in each year; the others when they come. */
    private static ImmutableList<LocalDate> days(
            Constituent constituent, LocalDate opened, LocalDate closed, int place) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        if (constituent.occurrence().yearly()) {
            for (int year = opened.getYear() + 1; year < closed.getYear(); year++) {
                days.add(LocalDate.of(year, 12, 20));
            }
            return days.build();
        }
        for (int i = 0; i < constituent.occurrence().least(); i++) {
            days.add(constituent.stage() == FileStage.START ? opened : opened.plusDays(place + i));
        }
        return days.build();
    }

    private static FileEntry entry(int ordinal, LocalDate day, String subject) {
        return FileEntry.builder().ordinal(ordinal).date(day).subject(subject).build();
    }
}
