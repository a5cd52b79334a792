package vn.records.cli.file;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import vn.records.cli.retention.ScheduleChoice;
import vn.records.cli.retention.ShelfOption;
import vn.records.cli.terminal.Console;
import vn.records.cli.terminal.ExitCode;
import vn.records.cli.terminal.NamedFile;
import vn.records.cli.terminal.NewFile;
import vn.records.cli.terminal.OptionNames;
import vn.records.cli.terminal.OptionSpecs;
import vn.records.cli.terminal.OptionValues;
import vn.records.cli.terminal.Subcommand;
import vn.records.cli.terminal.UsageException;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.document.IssueDate;
import vn.records.document.PlaceAndDate;
import vn.records.docx.generate.FormDocuments;
import vn.records.docx.generate.FormDocuments.Representative;
import vn.records.docx.generate.SizeSet;
import vn.records.file.RecordsFile;
import vn.records.matter.PaperData;
import vn.records.matter.ReorganisationCase;
import vn.records.matter.ReorganisationJson;
import vn.records.report.statistics.FigureTable;
import vn.records.report.statistics.PlacementTable;
import vn.records.report.statistics.PlacementTable.Placed;
import vn.records.retention.appraisal.Appraiser;
import vn.records.retention.appraisal.ArchiveSource;
import vn.records.retention.appraisal.ShelfRatio;
import vn.records.retention.reorganisation.AffectedFile;
import vn.records.retention.reorganisation.AgencyChange;
import vn.records.retention.reorganisation.Placement;
import vn.records.rule.Language;

/** Says where each file of an agency goes that changes, and makes the papers: {@code records reorganise}. */
public final class ReorganiseCommand implements Subcommand {

    private final Console console;

    /** Returns the command on a console. */
    public ReorganiseCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        return OptionSpecs.command()
                .addOption(OptionSpecs.value(OptionNames.CONTENT, "AGENCY.json"))
                .addOption(ScheduleChoice.option(OptionNames.SCHEDULE_OPTION))
                .addOption(ScheduleChoice.sectors())
                .addOption(ShelfOption.spec())
                .addOption(FigureOutput.FORMAT.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT, "FILE"))
                .addOption(FileOptions.SIGNED_PAPERS.spec())
                .addOption(OptionSpecs.value(OptionNames.OUTPUT_FOLDER, "FOLDER"))
                .addPositional(OptionSpecs.several("CASE.json FILES", "case"));
    }

    @Override
    public int run(ParseResult parsed, Language language) throws IOException, UsageException {
        FileOptions all = FileOptions.ofYear(parsed, language);
        ImmutableList<String> named = all.inputs();
        if (named.size() < 2) {
            throw new UsageException(
                    "cần tệp của trường hợp tổ chức lại và các tệp hồ sơ: CASE.json FILES",
                    "the case and files are needed: CASE.json FILES");
        }
        ReorganisationCase change = NamedFile.read("", named.get(0), ReorganisationJson::read);
        FileOptions options = all.withInputs(named.subList(1, named.size()));
        ShelfRatio ratio = ShelfOption.of(new OptionValues(parsed));
        PaperData data = YearInputs.data(options, console);
        YearInputs inputs = YearInputs.read(options, change.change().day(), console);
        ImmutableList<Placed> placed = place(change, inputs);
        String title = PlacementTable.title(change.change().day(), language);
        FigureTable table = PlacementTable.of(title, placed, ratio, language);
        FigureOutput.write(table, parsed, console, named);
        if (options.output().isPresent() && !inputs.isFaulty()) {
            Path folder = Papers.folder(options.output().get());
            Papers papers = new Papers(options.papers(), false);
            papers(change.change(), placed, data, ratio, papers);
            tell(papers, papers.write(folder), language);
        }
        return inputs.isFaulty() ? ExitCode.TROUBLE : ExitCode.CLEAN;
    }

    private static ImmutableList<Placed> place(ReorganisationCase change, YearInputs inputs) {
        AgencyChange what = change.change();
        Appraiser appraiser = Appraiser.of(inputs.schedules(), what.day())
                .of(what.sourceBody() ? ArchiveSource.SOURCE : ArchiveSource.NONE);
        return inputs.files().stream()
                .sorted(Comparator.comparing(RecordsFile::code))
                .map(file -> placed(what, change.affected(file), appraiser))
                .collect(toImmutableList());
    }

    private static Placed placed(AgencyChange change, AffectedFile file, Appraiser appraiser) {
        var judged = appraiser.appraise(file.file());
        return new Placed(file.file(), judged, Placement.of(change, file, judged));
    }

    /** A list for each place that files go to, with the record of their hand-over; what is open is listed apart. */
    private static void papers(
            AgencyChange change, ImmutableList<Placed> placed, PaperData data, ShelfRatio ratio, Papers papers)
            throws IOException {
        ImmutableListMultimap<String, Placed> places =
                Multimaps.index(placed, one -> PlacementTable.destination(one.placement(), Language.VIETNAMESE));
        for (String place : places.keySet()) {
            ImmutableList<Placed> files = places.get(place);
            boolean open = files.get(0).placement() instanceof Placement.Open;
            String folder = NewFile.name(place.replace(":", "")) + "/";
            String title = open ? "DANH MỤC HỒ SƠ CHƯA KẾT LUẬN NƠI TIẾP NHẬN" : "DANH MỤC HỒ SƠ BÀN GIAO";
            FigureTable list = PlacementTable.of(title, files, ratio, Language.VIETNAMESE);
            papers.withoutForm("danh mục hồ sơ bàn giao khi tổ chức lại");
            papers.table(folder + "danh-muc-ho-so", list.form(), list::write);
            if (!open) {
                papers.document(folder + "bien-ban-giao-nhan", record(change.day(), place, files, data, papers));
            }
        }
    }

    private static byte[] record(LocalDate day, String receiver, List<Placed> files, PaperData data, Papers papers) {
        String agency = papers.given(data.issuingAgency(), "tên cơ quan", "name of the agency");
        papers.given(data.place(), "địa danh", "place");
        papers.blank("đại diện bên nhận", "representative of who receives");
        papers.blank("ngày lập biên bản giao nhận", "date of the record of hand-over");
        HandoverRecord record = HandoverRecord.of(
                        files.stream().map(Placed::file).collect(toImmutableList()))
                .giver(agency)
                .receiver(receiver)
                .records("Hồ sơ, tài liệu của " + agency)
                .condition(papers.given(data.condition(), "tình trạng tài liệu", "condition of the records"))
                .lists(1)
                .build();
        PlaceAndDate head = data.place().isEmpty()
                ? FormDocuments.blank().placeAndDate()
                : new PlaceAndDate(data.place(), IssueDate.blank());
        FormDocuments.Heading heading = new FormDocuments.Heading(data.parentAgency(), agency, head);
        Representative giver =
                new Representative(data.head().name(), data.head().post());
        return FormDocuments.handover(
                record, heading, Integer.toString(day.getYear()), giver, Representative.BLANK, SizeSet.SET_14);
    }

    private void tell(Papers papers, ImmutableList<String> names, Language language) throws IOException {
        Writer out = new BufferedWriter(console.printer());
        for (String name : names) {
            out.write((language == Language.VIETNAMESE ? "Đã ghi: " : "Written: ") + name + "\n");
        }
        for (String note : papers.notes(language)) {
            out.write(note + "\n");
        }
        out.flush();
    }
}
