package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.file.FileCode;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.matter.PaperData;
import vn.records.report.retention.BarWords;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.disposal.DisposalList;
import vn.records.retention.disposal.DisposalRegime;
import vn.records.retention.disposal.DisposalSetting;
import vn.records.retention.disposal.Duplicates;
import vn.records.rule.Language;

/** Makes the dossier of a destruction by the law of the day: {@code records file dispose}. */
final class FileDisposeCommand implements Subcommand {

    private final Console console;

    FileDisposeCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.value(OptionNames.CONTENT, "AGENCY.json"))
                .addOption(FileOptions.SOURCE.spec())
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.sectors())
                .addOption(OptionSpecs.date())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT_FOLDER, "FOLDER"))
                .addPositional(OptionSpecs.several("FILES", "year-files"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        FileOptions options = FileOptions.ofYear(parsed, language);
        LocalDate today = options.date().orElseGet(console.today());
        boolean source = options.source()
                .orElseThrow(() -> new UsageException(
                        OptionNames.SOURCE_BODY + ": cần nêu cơ quan có là nguồn nộp lưu hay không: yes | no",
                        OptionNames.SOURCE_BODY + ": say whether the body is a source of an archive: yes | no"));
        PaperData data = YearInputs.data(options, console);
        Path folder = Papers.folder(options.output().orElse(""));
        YearInputs inputs = YearInputs.read(options, today, console);
        DisposalRegime regime = DisposalRegime.on(today)
                .orElseThrow(() -> new UsageException(
                        "chưa nạp quy định về hủy tài liệu có hiệu lực ngày " + today,
                        "no law of destruction is loaded for " + today));
        ImmutableList<RecordsFile> files = inputs.files();
        DisposalList list = DisposalList.of(Appraiser.of(inputs.schedules(), today), files);
        ImmutableListMultimap<RecordsFile, FileEntry> duplicates = Duplicates.of(files, list);
        Papers papers = new Papers(FileOptions.Papers.DOCX, false);
        ImmutableList<String> names = ImmutableList.of();
        if (!inputs.isFaulty() && (!list.files().isEmpty() || !duplicates.isEmpty())) {
            DisposalSetting setting = new DisposalSetting(DisposalSetting.Holder.AGENCY_ARCHIVE, source);
            DisposalPapers.make(data, files, list, duplicates, setting, regime, papers);
            names = papers.write(folder);
        }
        report(list, duplicates, names, papers, language);
        return inputs.isFaulty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }

    private void report(
            DisposalList list,
            ImmutableListMultimap<RecordsFile, FileEntry> duplicates,
            ImmutableList<String> names,
            Papers papers,
            Language language)
            throws IOException {
        boolean vietnamese = language == Language.VIETNAMESE;
        Writer out = new BufferedWriter(console.printer());
        out.write((vietnamese ? "Hồ sơ hết thời hạn, được hủy: " : "Expired files, to be destroyed: ")
                + list.files().size() + "\n");
        out.write((vietnamese ? "Tài liệu trùng lặp, được hủy: " : "Duplicates, to be destroyed: ") + duplicates.size()
                + "\n");
        out.write((vietnamese ? "Hồ sơ ở lại: " : "Files that stay: ")
                + list.refused().size() + "\n");
        for (Map.Entry<FileCode, Disposition> stays : list.refused().entrySet()) {
            String bars = BarWords.of(stays.getValue(), language);
            out.write("  " + stays.getKey() + (bars.isEmpty() ? "" : ": " + bars) + "\n");
        }
        for (String name : names) {
            out.write((vietnamese ? "Đã ghi: " : "Written: ") + name + "\n");
        }
        if (names.isEmpty()) {
            out.write(vietnamese ? "Không ghi giấy tờ nào.\n" : "No papers were written.\n");
        }
        for (String note : papers.notes(language)) {
            out.write(note + "\n");
        }
        out.flush();
    }
}
