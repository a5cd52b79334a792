package vn.records.cli.file;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.records.cli.terminal.NewFile;
import vn.records.completeness.transfer.DateSpan;
import vn.records.completeness.transfer.DeliveredFile;
import vn.records.completeness.transfer.DocumentIndex;
import vn.records.completeness.transfer.HandoverRecord;
import vn.records.completeness.transfer.IndexedDocument;
import vn.records.completeness.transfer.KeepBack;
import vn.records.completeness.transfer.PeriodWords;
import vn.records.completeness.transfer.TransferItem;
import vn.records.completeness.transfer.TransferList;
import vn.records.completeness.transfer.TransferPlan;
import vn.records.completeness.transfer.TransferStanding;
import vn.records.document.IssueDate;
import vn.records.document.PlaceAndDate;
import vn.records.docx.generate.FormDocuments;
import vn.records.docx.generate.FormDocuments.Representative;
import vn.records.docx.generate.SizeSet;
import vn.records.file.RecordsFile;
import vn.records.matter.PaperData;
import vn.records.retention.appraisal.DueDate;
import vn.records.row.WrittenDate;
import vn.records.table.form.DocumentIndexTable;
import vn.records.table.transfer.TransferTables;

/** The papers with which units deliver their files into the agency archive, unit by unit. */
final class TransferPapers {

    private final FileOptions options;
    private final PaperData data;
    private final TransferPlan plan;
    private final Papers papers;

    private TransferPapers(FileOptions options, PaperData data, TransferPlan plan, Papers papers) {
        this.options = options;
        this.data = data;
        this.plan = plan;
        this.papers = papers;
    }

    /** Makes the papers of all units; those of several units lie in a folder each. */
    static void make(FileOptions options, PaperData data, TransferPlan plan, Papers papers) throws IOException {
        new TransferPapers(options, data, plan, papers).make();
    }

    private void make() throws IOException {
        ImmutableListMultimap.Builder<String, TransferItem> byUnit = ImmutableListMultimap.builder();
        for (TransferItem item : plan.items()) {
            if (isToDeliver(item) || isKept(item)) {
                byUnit.put(unit(item.file()), item);
            }
        }
        ImmutableListMultimap<String, TransferItem> units = byUnit.build();
        boolean several = units.keySet().size() > 1;
        for (String unit : units.keySet()) {
            String name = unit.isEmpty() ? "chua-ro-don-vi" : NewFile.name(unit);
            unit(unit, several ? name + "/" : "", units.get(unit));
        }
        if (units.isEmpty()) {
            unit(options.unit().orElse(""), "", ImmutableList.of());
        }
    }

    private String unit(RecordsFile file) {
        return options.unit().or(file::unit).orElse("");
    }

    private static boolean isToDeliver(TransferItem item) {
        return item.standing() == TransferStanding.DUE || item.standing() == TransferStanding.OVERDUE;
    }

    /** Whether a file stands on the list of files kept back: that list must be sent before the consent lets it stay. */
    private boolean isKept(TransferItem item) {
        Optional<LocalDate> last = lastDay(item);
        return item.standing() != TransferStanding.TRANSFERRED
                && last.filter(day -> !day.isBefore(plan.asOf())).isPresent();
    }

    private static Optional<LocalDate> lastDay(TransferItem item) {
        return item.keepBack().flatMap(kept -> item.disposition().transferDue().map(due -> kept.lastDay(due.day())));
    }

    private void unit(String unit, String folder, List<TransferItem> all) throws IOException {
        ImmutableList<TransferItem> kept = all.stream().filter(this::isKept).collect(toImmutableList());
        ImmutableList<TransferItem> items =
                all.stream().filter(item -> !isKept(item)).collect(toImmutableList());
        String parent =
                options.agency().or(() -> Optional.of(data.issuingAgency())).orElse("");
        TransferTables.Head head = new TransferTables.Head(parent, unit, years(items));
        int lists = 0;
        for (boolean permanent : new boolean[] {true, false}) {
            TransferList list = TransferList.of(permanent, items);
            if (!list.files().isEmpty()) {
                lists++;
                String name = permanent ? "muc-luc-ho-so-vinh-vien" : "muc-luc-ho-so-co-thoi-han";
                papers.table(folder + name, TransferTables.form(list, head), out -> TransferTables.write(list, out));
                list.files().forEach(this::blanks);
            }
        }
        if (!items.isEmpty() || kept.isEmpty()) {
            handover(unit, folder, head, items, lists);
        }
        for (TransferItem item : items) {
            if (item.period().filter(period -> period.isPermanent()).isPresent()) {
                index(item, folder, papers);
            }
        }
        if (!kept.isEmpty()) {
            kept(folder, new TransferTables.Head(parent, unit, years(kept)), kept);
        }
    }

    private void blanks(DeliveredFile file) {
        if (file.sheetsOrPages().isEmpty()) {
            papers.blank("số tờ/số trang của " + file.code(), "sheets or pages of " + file.code());
        }
        if (file.title().isEmpty()) {
            papers.blank("tiêu đề của " + file.code(), "title of " + file.code());
        }
    }

    /** Returns the years of the lists that files rest on: of those they were opened in, else of those they ended in. */
    private String years(List<TransferItem> items) {
        if (options.listYear().isPresent()) {
            return Integer.toString(options.listYear().get());
        }
        String years = items.stream()
                .flatMap(item -> item.file().opened().or(item.file()::closed).stream())
                .map(LocalDate::getYear)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return years.isEmpty() ? Integer.toString(plan.asOf().getYear()) : years;
    }

    private void handover(String unit, String folder, TransferTables.Head head, List<TransferItem> items, int lists)
            throws IOException {
        HandoverRecord record = HandoverRecord.of(
                        items.stream().map(TransferItem::file).collect(toImmutableList()))
                .giver(unit)
                .receiver(options.receiver().orElse(data.issuingAgency().isEmpty() ? "" : data.archive()))
                .records(unit.isEmpty() ? "" : "Hồ sơ, tài liệu của " + unit + " năm " + head.year())
                .condition(data.condition())
                .lists(lists)
                .build();
        Representative giver = options.giver()
                .map(TransferPapers::person)
                .orElseGet(() -> data.unit(unit)
                        .map(PaperData.Unit::representative)
                        .map(TransferPapers::person)
                        .orElse(Representative.BLANK));
        Representative receiver =
                options.receivedBy().map(TransferPapers::person).orElseGet(() -> person(data.archivist()));
        String of = unit.isEmpty() ? "" : " (" + unit + ")";
        papers.given(record.giver(), "tên bên giao" + of, "name of who hands over" + of);
        papers.given(record.receiver(), "tên bên nhận", "name of who receives");
        papers.given(giver.name() + giver.post(), "đại diện bên giao" + of, "representative of who hands over" + of);
        papers.given(receiver.name() + receiver.post(), "đại diện bên nhận", "representative of who receives");
        papers.given(record.condition(), "tình trạng tài liệu giao nộp", "condition of the records");
        if (record.withoutBoxes() > 0) {
            papers.blank(
                    "số hộp của " + record.withoutBoxes() + " hồ sơ giấy" + of,
                    "boxes of " + record.withoutBoxes() + " paper files" + of);
        }
        if (record.electronicFiles() > 0) {
            papers.blank("tổng số tệp tin của hồ sơ điện tử" + of, "number of computer files" + of);
        }
        papers.blank("ngày lập biên bản giao nhận, mục lục", "date of the record of hand-over and the lists");
        String name = folder + "bien-ban-giao-nhan";
        if (!papers.areDocuments()) {
            papers.table(name, TransferTables.recordForm(head), out -> TransferTables.write(record, out));
            return;
        }
        String place = options.place().orElse(data.place());
        papers.given(place, "địa danh", "place");
        FormDocuments.Heading heading = new FormDocuments.Heading(
                head.parent(),
                head.unit().isEmpty() ? head.parent() : head.unit(),
                place.isEmpty() ? FormDocuments.blank().placeAndDate() : new PlaceAndDate(place, IssueDate.blank()));
        papers.document(name, FormDocuments.handover(record, heading, head.year(), giver, receiver, SizeSet.SET_14));
    }

    private static Representative person(PaperData.Person person) {
        return new Representative(person.name(), person.post());
    }

    private static Representative person(String words) {
        List<String> parts = Splitter.on(',').limit(2).trimResults().splitToList(words);
        return new Representative(parts.get(0), parts.size() > 1 ? parts.get(1) : "");
    }

    private void kept(String folder, TransferTables.Head head, List<TransferItem> kept) throws IOException {
        papers.withoutForm("danh mục hồ sơ, tài liệu giữ lại");
        for (TransferItem item : kept) {
            String consent = item.keepBack().map(KeepBack::consent).orElse("");
            papers.given(
                    consent,
                    "văn bản đồng ý cho giữ lại " + item.file().code(),
                    "written consent to keep back " + item.file().code());
        }
        papers.table(folder + "danh-muc-ho-so-giu-lai", TransferTables.keptBackForm(head), out -> {
            int ordinal = 0;
            for (TransferItem item : kept) {
                String due = item.disposition()
                        .transferDue()
                        .map(DueDate::day)
                        .map(WrittenDate::write)
                        .orElse("");
                out.row(ImmutableList.of(
                        Integer.toString(++ordinal),
                        item.file().code().value(),
                        item.file().title(),
                        DateSpan.of(item.file()).map(DateSpan::toString).orElse(""),
                        item.period().map(PeriodWords::of).orElse(""),
                        due,
                        lastDay(item).map(WrittenDate::write).orElse(""),
                        item.keepBack().map(KeepBack::consent).orElse("")));
            }
            TransferTables.close("Danh mục này gồm: " + kept.size() + " hồ sơ.", out);
        });
    }

    /** Makes the index of the documents in a permanent file. */
    static void index(TransferItem item, String folder, Papers papers) throws IOException {
        DocumentIndex index = DocumentIndex.of(item.file());
        String code = item.file().code().value();
        int year = item.file().closed().orElse(LocalDate.EPOCH).getYear();
        papers.table(folder + "muc-luc-van-ban-" + NewFile.name(code), DocumentIndexTable.form(code, year), out -> {
            for (IndexedDocument document : index.documents()) {
                DocumentIndexTable.write(
                        DocumentIndexTable.Line.builder()
                                .ordinal(Integer.toString(document.ordinal()))
                                .number(document.number())
                                .date(document.date())
                                .subject(document.subject())
                                .author(document.author())
                                .sheets(document.place())
                                .note(document.remark())
                                .build(),
                        out);
            }
        });
    }
}
