package vn.records.cli.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.records.completeness.transfer.DateSpan;
import vn.records.completeness.transfer.PeriodWords;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Article;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Dash;
import vn.records.content.BodyBlock.Division;
import vn.records.content.BodyBlock.Heading;
import vn.records.content.BodyBlock.Text;
import vn.records.content.DocumentContent;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.IssueDate;
import vn.records.document.NationalTitle;
import vn.records.document.Notation;
import vn.records.document.PlaceAndDate;
import vn.records.docx.generate.DocxGenerator;
import vn.records.docx.generate.FormDocuments;
import vn.records.docx.generate.GenerateOptions;
import vn.records.docx.generate.SizeSet;
import vn.records.file.FileEntry;
import vn.records.file.FileMedium;
import vn.records.file.Fonds;
import vn.records.file.RecordsFile;
import vn.records.matter.PaperData;
import vn.records.matter.PaperData.Issued;
import vn.records.matter.PaperData.Person;
import vn.records.retention.disposal.DisposalList;
import vn.records.retention.disposal.DisposalRegime;
import vn.records.retention.disposal.DisposalSetting;
import vn.records.retention.disposal.DossierPaper;
import vn.records.retention.disposal.ListedFile;
import vn.records.retention.disposal.Step;
import vn.records.row.WrittenDate;
import vn.records.table.FormColumn;
import vn.records.table.FormColumn.Kind;
import vn.records.table.TableForm;
import vn.records.table.TableForm.LineKind;
import vn.records.text.VietnameseText;

/**
 * The papers of one destruction, in the order of the steps of its law. A form is known for the list and the explanatory note
 * of 2025 only; what the others say is no wording of a law but what they need to say.
 */
final class DisposalPapers {

    private static final String BLANK_PLACE = "Địa danh";

    private final PaperData data;
    private final ImmutableList<RecordsFile> files;
    private final DisposalList list;
    private final ImmutableListMultimap<RecordsFile, FileEntry> duplicates;
    private final DisposalSetting setting;
    private final DisposalRegime regime;
    private final Papers papers;
    private final boolean recent;

    /** What is destroyed, as papers of this law name it. */
    private final String what;

    private int ordinal;

    private DisposalPapers(
            PaperData data,
            ImmutableList<RecordsFile> files,
            DisposalList list,
            ImmutableListMultimap<RecordsFile, FileEntry> duplicates,
            DisposalSetting setting,
            DisposalRegime regime,
            Papers papers) {
        this.data = data;
        this.files = files;
        this.list = list;
        this.duplicates = duplicates;
        this.setting = setting;
        this.regime = regime;
        this.papers = papers;
        this.recent = regime == DisposalRegime.LAW_2024;
        this.what = recent ? "tài liệu hết thời hạn lưu trữ, trùng lặp" : "tài liệu hết giá trị";
    }

    static void make(
            PaperData data,
            ImmutableList<RecordsFile> files,
            DisposalList list,
            ImmutableListMultimap<RecordsFile, FileEntry> duplicates,
            DisposalSetting setting,
            DisposalRegime regime,
            Papers papers)
            throws IOException {
        new DisposalPapers(data, files, list, duplicates, setting, regime, papers).make();
    }

    private void make() throws IOException {
        if (list.files().stream().anyMatch(listed -> isElectronic(listed.file()))) {
            notice();
        }
        for (Step step : setting.steps(regime)) {
            if (step == Step.OPINION && !setting.steps(regime).contains(Step.REQUEST)) {
                request();
            }
            for (DossierPaper paper : step.papers(regime)) {
                make(paper);
            }
        }
    }

    private void make(DossierPaper paper) throws IOException {
        switch (paper) {
            case EXPIRY_NOTICE -> notice();
            case LIST -> list();
            case EXPLANATORY_NOTE -> note();
            case COUNCIL_DECISION -> council();
            case COUNCIL_MINUTES -> minutes();
            case SUBMISSION -> submission();
            case OPINION_REQUEST -> request();
            case OPINION -> opinion();
            case DECISION -> decision();
            case HAND_OVER_RECORD -> handOver();
            case DESTRUCTION_RECORD -> destruction();
        }
    }

    private static boolean isElectronic(RecordsFile file) {
        return file.medium().filter(medium -> medium != FileMedium.PAPER).isPresent();
    }

    private String name(String slug) {
        return String.format(Locale.ROOT, "%02d-%s", ++ordinal, slug);
    }

    private String agency() {
        return papers.given(data.issuingAgency(), "tên cơ quan", "name of the agency");
    }

    private String head() {
        return data.head().post().isEmpty()
                ? papers.given("", "chức vụ người đứng đầu", "post of the head")
                : data.head().post();
    }

    private static String person(Person person) {
        return person.name() + (person.post().isEmpty() ? "" : ", " + person.post());
    }

    private String fonds() {
        return files.stream()
                .flatMap(file -> file.fonds().stream())
                .map(Fonds::title)
                .findFirst()
                .orElse(data.fonds());
    }

    private String amount() {
        String expired = list.files().size() + " hồ sơ " + (recent ? "hết thời hạn lưu trữ" : "hết thời hạn bảo quản");
        return duplicates.isEmpty() ? expired : expired + " và " + duplicates.size() + " tài liệu trùng lặp";
    }

    private Optional<DateSpan> span() {
        Optional<DateSpan> span = Optional.empty();
        for (ListedFile listed : list.files()) {
            DateSpan own = DateSpan.of(listed.file()).orElse(null);
            if (own != null) {
                DateSpan all = span.orElse(own);
                span = Optional.of(new DateSpan(
                        own.first().isBefore(all.first()) ? own.first() : all.first(),
                        own.last().isAfter(all.last()) ? own.last() : all.last()));
            }
        }
        return span;
    }

    /** The list: Phụ lục II of Thông tư 06/2025. */
    private void list() throws IOException {
        String title = recent ? "DANH MỤC TÀI LIỆU HẾT THỜI HẠN LƯU TRỮ, TRÙNG LẶP" : "DANH MỤC TÀI LIỆU HẾT GIÁ TRỊ";
        if (!recent) {
            papers.withoutForm("danh mục tài liệu hết giá trị");
        }
        String fonds = papers.given(fonds(), "tên phông (khối)", "name of the fonds");
        TableForm.Builder form =
                TableForm.builder().sheet("Danh mục tài liệu hủy").landscape(false);
        form.addAbove(
                new TableForm.Line(LineKind.HEADER, data.parentAgency() + "\t" + NationalTitle.NAME),
                new TableForm.Line(LineKind.HEADER, agency() + "\t" + NationalTitle.MOTTO),
                new TableForm.Line(LineKind.TITLE, title),
                new TableForm.Line(LineKind.CENTRED, "Phông (khối): " + fonds));
        form.addColumns(
                new FormColumn("Bó số", Kind.SHORT, 7),
                new FormColumn("Tập số", Kind.SHORT, 7),
                new FormColumn("Tiêu đề", Kind.TEXT, 44),
                new FormColumn("Lý do hủy", Kind.TEXT, 26),
                new FormColumn("Ghi chú", Kind.TEXT, 14));
        if (data.filesPerBundle() == 0) {
            papers.blank("bó số trong danh mục", "numbers of bundles in the list");
        }
        papers.table(name("danh-muc-tai-lieu"), form.build(), out -> {
            int number = 0;
            for (ListedFile listed : list.files()) {
                number++;
                RecordsFile file = listed.file();
                String span = DateSpan.of(file).map(days -> " (" + days + ")").orElse("");
                String period =
                        listed.disposition().period().map(PeriodWords::of).orElse("");
                String ends = listed.disposition()
                        .ends()
                        .map(day -> ", hết ngày " + WrittenDate.write(day))
                        .orElse("");
                out.row(ImmutableList.of(
                        bundle(number),
                        Integer.toString(number),
                        file.code() + " " + file.title() + span,
                        (recent ? "Hết thời hạn lưu trữ " : "Hết thời hạn bảo quản ") + period + ends,
                        isElectronic(file) ? "Có tài liệu điện tử" : ""));
            }
            for (var each : duplicates.entries()) {
                number++;
                FileEntry entry = each.getValue();
                String words = (entry.number().orElse("") + " " + entry.subject()).strip();
                out.row(ImmutableList.of(
                        bundle(number),
                        Integer.toString(number),
                        words,
                        "Trùng lặp trong hồ sơ " + each.getKey().code(),
                        ""));
            }
            out.below(new TableForm.Line(LineKind.LEFT, "Danh mục này gồm: " + amount() + "."));
        });
    }

    private String bundle(int number) {
        return data.filesPerBundle() == 0 ? "" : Integer.toString((number - 1) / data.filesPerBundle() + 1);
    }

    /** The explanatory note: Phụ lục III of Thông tư 06/2025. */
    private void note() {
        if (!recent) {
            papers.withoutForm("bản thuyết minh");
        }
        long paper = files.stream().filter(file -> !isElectronic(file)).count();
        List<BodyBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(Division.ROMAN, "Khối tài liệu"));
        blocks.add(new Clause(
                "Sự hình thành khối tài liệu",
                papers.given(data.history(), "sự hình thành khối tài liệu", "how the records came about")));
        blocks.add(new Clause("Số lượng", ""));
        blocks.add(new Dash("Tổng số đưa ra xét: " + files.size() + " hồ sơ;"));
        blocks.add(new Dash("Tài liệu giấy đã chỉnh lý: " + paper + " hồ sơ;"));
        blocks.add(new Dash("Giữ lại: " + list.refused().size() + " hồ sơ;"));
        blocks.add(new Dash("Đề nghị hủy: " + amount() + "."));
        blocks.add(new Clause(
                "Thời gian của tài liệu",
                span().map(days -> "Từ ngày " + WrittenDate.write(days.first()) + " đến ngày "
                                + WrittenDate.write(days.last()) + ".")
                        .orElseGet(() -> papers.given("", "thời gian của tài liệu", "time of the records"))));
        blocks.add(new Heading(Division.ROMAN, "Tóm tắt nội dung"));
        blocks.add(new Clause(recent ? "Tài liệu hết thời hạn lưu trữ" : "Tài liệu hết thời hạn bảo quản", ""));
        if (list.files().isEmpty()) {
            blocks.add(new Text("Không có."));
        }
        for (ListedFile listed : list.files()) {
            RecordsFile file = listed.file();
            blocks.add(new Dash(file.code() + " " + file.title()
                    + file.unit().map(unit -> "; " + unit).orElse("")
                    + DateSpan.of(file).map(days -> "; " + days).orElse("")
                    + "."));
        }
        blocks.add(new Clause("Tài liệu trùng lặp", ""));
        if (duplicates.isEmpty()) {
            blocks.add(new Text("Không có."));
        }
        for (var each : duplicates.entries()) {
            blocks.add(new Dash(
                    (each.getValue().number().orElse("") + " " + each.getValue().subject()).strip() + " (hồ sơ "
                            + each.getKey().code() + ")."));
        }
        blocks.add(new Clause("Tài liệu khác", "Không có."));
        papers.document(
                name("ban-thuyet-minh"),
                FormDocuments.plain(
                        new FormDocuments.Heading(data.parentAgency(), agency(), placeAndDate("ban-thuyet-minh")),
                        "BẢN THUYẾT MINH " + VietnameseText.upper(what),
                        "Phông (khối): " + given(fonds()),
                        ImmutableList.copyOf(blocks),
                        ImmutableList.of(Signatory.of("", "Người lập")),
                        SizeSet.SET_14));
    }

    private PlaceAndDate placeAndDate(String slug) {
        String place = papers.given(data.place(), "địa danh", "place");
        Issued issued = data.issued().get(slug);
        return new PlaceAndDate(
                place.equals(Papers.DOTS) ? BLANK_PLACE : place,
                issued == null ? IssueDate.blank() : IssueDate.from(issued.date()));
    }

    private DocumentContent.Builder begun(DocumentType type, String slug, String agency, String parent, String symbol) {
        Issued issued = data.issued().get(slug);
        if (issued == null) {
            papers.blank("số, ngày của " + slug, "number and date of " + slug);
        }
        DocumentNumber number = issued != null
                ? DocumentNumber.parse(issued.number())
                : symbol.isEmpty() ? DocumentNumber.blank() : DocumentNumber.blank(Notation.parse(symbol));
        DocumentContent.Builder content = DocumentContent.builder()
                .type(type)
                .parentAgency(parent)
                .issuingAgency(agency)
                .number(number);
        return type == DocumentType.MINUTES ? content : content.placeAndDate(placeAndDate(slug));
    }

    private DocumentContent.Builder begun(DocumentType type, String slug) {
        String own = data.abbreviation();
        if (own.isEmpty()) {
            papers.blank("chữ viết tắt tên cơ quan", "short form of the agency's name");
        }
        String unit = data.draftingUnit().isEmpty() ? "" : "-" + data.draftingUnit();
        String symbol = own.isEmpty()
                ? ""
                : type.abbreviation().map(code -> code + "-" + own).orElse(own + unit);
        return begun(type, slug, agency(), data.parentAgency(), symbol);
    }

    private void write(String slug, DocumentContent.Builder content) {
        papers.document(
                name(slug),
                DocxGenerator.create().generate(content.build(), GenerateOptions.DEFAULT.withDateIfBlank(list.asOf())));
    }

    private ImmutableList<String> filed() {
        return data.draftingUnit().isEmpty() ? ImmutableList.of("VT") : ImmutableList.of("VT", data.draftingUnit());
    }

    private Signatory headSigns() {
        papers.given(data.head().name(), "họ tên người đứng đầu", "name of the head");
        return Signatory.of(data.head().name(), head());
    }

    private String law() {
        return recent
                ? "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024"
                : "Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011";
    }

    private DocumentContent.Builder decides(String slug, String subject) {
        String proposer = papers.given(data.proposer().post(), "chức vụ người đề nghị", "post of who proposes");
        return begun(DocumentType.DECISION, slug)
                .subject(subject)
                .authorityLine(head() + " " + agency())
                .addBases(law(), "Theo đề nghị của " + proposer)
                .addFiledWith(filed().toArray(new String[0]))
                .addSignatories(headSigns());
    }

    private String councilName() {
        return recent ? "Hội đồng xét hủy tài liệu lưu trữ" : "Hội đồng xét hủy tài liệu hết giá trị";
    }

    private void council() {
        String slug = "quyet-dinh-thanh-lap-hoi-dong";
        DocumentContent.Builder decision = decides(slug, "Về việc thành lập " + councilName());
        decision.addBody(new Article("", "Thành lập " + councilName() + " gồm các ông (bà) có tên sau đây:"));
        members().forEach(decision::addBody);
        decision.addBody(
                new Article(
                        "",
                        councilName() + " xem xét Danh mục " + what
                                + " và Bản thuyết minh, lập biên bản cuộc họp và tự giải thể sau khi hoàn thành nhiệm vụ."),
                new Article("", "Quyết định này có hiệu lực kể từ ngày ký."),
                new Article(
                        "",
                        "Các đơn vị có liên quan và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành"
                                + " Quyết định này."));
        write(slug, decision.addRecipients("Như Điều 4"));
    }

    private ImmutableList<BodyBlock> members() {
        ImmutableList.Builder<BodyBlock> members = ImmutableList.builder();
        if (data.council().isEmpty()) {
            papers.blank("thành viên Hội đồng", "members of the council");
            return ImmutableList.of(new Clause("", "Ông (bà) " + Papers.DOTS + "."));
        }
        int last = data.council().size();
        for (Person member : data.council()) {
            last--;
            String role = member.role().isEmpty() ? "" : ", " + member.role();
            members.add(new Clause("", "Ông (bà) " + person(member) + role + (last == 0 ? "." : ";")));
        }
        return members.build();
    }

    private Person member(String role) {
        return data.council().stream()
                .filter(member -> member.role().startsWith(role))
                .findFirst()
                .orElseGet(() -> {
                    papers.blank(role + " Hội đồng", role.equals("Thư ký") ? "secretary" : "chair of the council");
                    return Person.UNKNOWN;
                });
    }

    private void minutes() {
        papers.withoutForm("biên bản họp Hội đồng");
        String day = data.meeting()
                .map(DisposalPapers::day)
                .orElseGet(() -> papers.given("", "ngày họp Hội đồng", "day of the meeting"));
        Person chair = member("Chủ tịch");
        Person secretary = member("Thư ký");
        DocumentContent.Builder minutes =
                begun(DocumentType.MINUTES, "bien-ban-hop-hoi-dong").subject("Họp " + councilName());
        minutes.addBody(
                new Text("Thời gian bắt đầu: " + day + "."),
                new Text("Địa điểm: Trụ sở " + agency() + "."),
                new Text("Thành phần tham dự:"));
        members().forEach(minutes::addBody);
        minutes.addBody(
                new Text("Chủ trì: " + given(person(chair)) + "."),
                new Text("Thư ký: " + given(person(secretary)) + "."),
                new Text("Nội dung:"),
                new Text("Hội đồng xem xét Danh mục " + what + " gồm " + amount() + " và Bản thuyết minh kèm theo."),
                new Text("Ý kiến của thành viên: "
                        + papers.given("", "ý kiến của thành viên Hội đồng", "opinions of the council's members")),
                new Text("Kết luận: " + papers.given("", "kết luận của Hội đồng", "the council's conclusion")),
                new Text("Cuộc họp kết thúc vào "
                        + papers.given("", "giờ kết thúc cuộc họp Hội đồng", "end of the meeting") + "."));
        minutes.addSignatories(Signatory.of(secretary.name(), "Thư ký"), Signatory.of(chair.name(), "Chủ tọa"));
        write("bien-ban-hop-hoi-dong", minutes.addFiledWith("VT", "Hồ sơ"));
    }

    private static String given(String text) {
        return text.isEmpty() ? Papers.DOTS : text;
    }

    private static String day(LocalDate day) {
        return IssueDate.from(day).toString();
    }

    private void submission() {
        String slug = "to-trinh";
        String post = papers.given(data.proposer().post(), "chức vụ người đề nghị", "post of who proposes");
        papers.given(data.proposer().name(), "họ tên người đề nghị", "name of who proposes");
        DocumentContent.Builder submission = begun(DocumentType.SUBMISSION, slug)
                .subject("Về việc hủy " + what)
                .addAddressees(head() + " " + agency())
                .addBody(
                        new Text("Qua rà soát, tài liệu đề nghị hủy gồm " + amount() + "."),
                        new Text("Kính trình xem xét, quyết định việc hủy theo Danh mục và Bản thuyết minh kèm theo."))
                .addRecipients("Như trên")
                .addFiledWith(filed().toArray(new String[0]))
                .addSignatories(Signatory.of(data.proposer().name(), post));
        write(slug, submission);
    }

    private String authority() {
        return papers.given(
                data.archivesAuthority(),
                "cơ quan thẩm định, cho ý kiến",
                "the authority that appraises or gives an opinion");
    }

    private String appraisal() {
        return recent ? "thẩm định" : "thẩm tra";
    }

    private void request() {
        String slug = "cong-van-de-nghi";
        DocumentContent.Builder letter = begun(DocumentType.OFFICIAL_LETTER, slug)
                .subject("đề nghị " + appraisal() + " " + what)
                .addAddressees(authority())
                .addBody(
                        new Text(agency() + " đề nghị " + authority() + " " + appraisal() + " " + what + ", gồm "
                                + amount() + "."),
                        new Text("Gửi kèm theo: Danh mục " + what + ", Bản thuyết minh, Biên bản họp Hội đồng."))
                .addRecipients("Như trên")
                .addFiledWith(filed().toArray(new String[0]))
                .addSignatories(headSigns());
        write(slug, letter);
    }

    /** A draft for the authority, whose words it must be. */
    private void opinion() {
        String slug = "van-ban-" + (recent ? "tham-dinh" : "tham-tra");
        papers.blank(
                "ý kiến " + appraisal() + " (dự thảo cho cơ quan có thẩm quyền)",
                "the appraisal (a draft for the authority)");
        String authority = authority();
        DocumentContent.Builder letter = begun(DocumentType.OFFICIAL_LETTER, slug, authority, "", "")
                .subject("kết quả " + appraisal() + " " + what)
                .addAddressees(agency())
                .addBody(
                        new Text("Về " + what + " của " + agency() + ", gồm " + amount() + ", " + authority
                                + " có ý kiến như sau:"),
                        new Text(Papers.DOTS))
                .addRecipients("Như trên")
                .addFiledWith("VT")
                .addSignatories(Signatory.of("", "Người có thẩm quyền"));
        write(slug, letter);
    }

    private void decision() {
        String slug = "quyet-dinh-huy";
        String time = recent
                ? "Thực hiện việc hủy trong thời hạn 15 ngày kể từ ngày ký Quyết định này; hủy toàn bộ, không để khôi"
                        + " phục; lập biên bản bàn giao và biên bản hủy."
                : "Hủy toàn bộ thông tin trong tài liệu; lập biên bản bàn giao và biên bản hủy. Hồ sơ hủy tài liệu được"
                        + " giữ ít nhất 20 năm kể từ ngày hủy.";
        DocumentContent.Builder decision = decides(slug, "Về việc hủy " + what)
                .addBody(
                        new Article("", "Hủy " + amount() + " theo Danh mục kèm theo Quyết định này."),
                        new Article("", time),
                        new Article("", "Các đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này."))
                .addRecipients("Như Điều 3");
        write(slug, decision);
    }

    private void notice() {
        String slug = "thong-bao-het-thoi-han";
        DocumentContent.Builder notice = begun(DocumentType.NOTICE, slug)
                .subject("Về việc hồ sơ điện tử hết thời hạn lưu trữ")
                .addBody(new Text("Các hồ sơ sau đây có tài liệu điện tử và hết thời hạn lưu trữ:"));
        for (ListedFile listed : list.files()) {
            if (isElectronic(listed.file())) {
                String ends = listed.disposition()
                        .ends()
                        .map(day -> ", hết ngày " + WrittenDate.write(day))
                        .orElse("");
                notice.addBody(
                        new Dash(listed.file().code() + " " + listed.file().title() + ends + ";"));
            }
        }
        notice.addBody(new Text("Đơn vị có ý kiến khác gửi về " + data.archive() + "."));
        write(
                slug,
                notice.addRecipients("Các đơn vị thuộc " + agency())
                        .addFiledWith(filed().toArray(new String[0]))
                        .addSignatories(headSigns()));
    }

    private void handOver() {
        papers.withoutForm("biên bản bàn giao tài liệu hủy");
        papers.blank("giờ, ngày bàn giao tài liệu hủy", "time and day of the hand-over");
        DocumentContent.Builder record = begun(DocumentType.MINUTES, "bien-ban-ban-giao")
                .subject("Bàn giao tài liệu hủy")
                .addBody(
                        new Text("Thời gian: " + Papers.DOTS + "."),
                        new Text("Địa điểm: " + place() + "."),
                        new Text("Bên giao: " + given(person(data.archivist())) + "."),
                        new Text("Bên nhận: " + given(person(data.destroyer())) + "."),
                        new Text("Hai bên bàn giao tài liệu để hủy gồm " + amount() + " theo Danh mục đã được duyệt."),
                        new Text("Biên bản này được lập thành hai bản, mỗi bên giữ một bản."));
        bothSign(record, "Đại diện bên giao", "Đại diện bên nhận");
        write("bien-ban-ban-giao", record);
    }

    private void destruction() {
        papers.withoutForm("biên bản hủy tài liệu");
        papers.blank("giờ, ngày hủy", "time and day of the destruction");
        String method = papers.given(data.destructionMethod(), "cách hủy", "how they are destroyed");
        DocumentContent.Builder record = begun(DocumentType.MINUTES, "bien-ban-huy")
                .subject(recent ? "Hủy tài liệu lưu trữ" : "Hủy tài liệu hết giá trị")
                .addBody(
                        new Text("Thời gian: " + Papers.DOTS + "."),
                        new Text("Địa điểm: " + place() + "."),
                        new Text("Đại diện cơ quan có tài liệu: " + given(person(data.archivist())) + "."),
                        new Text("Đại diện bên thực hiện hủy: " + given(person(data.destroyer())) + "."),
                        new Text("Đã hủy toàn bộ " + amount() + " theo Danh mục đã được duyệt."),
                        new Text("Cách hủy: " + method + "."),
                        new Text("Biên bản này được lập thành hai bản, mỗi bên giữ một bản."));
        bothSign(record, "Đại diện cơ quan có tài liệu", "Đại diện bên thực hiện hủy");
        write("bien-ban-huy", record);
    }

    private String place() {
        return papers.given(data.destructionPlace(), "nơi hủy", "place of destruction");
    }

    private void bothSign(DocumentContent.Builder record, String left, String right) {
        papers.given(person(data.archivist()), "đại diện cơ quan có tài liệu", "representative of the owner");
        papers.given(person(data.destroyer()), "đại diện bên thực hiện hủy", "representative of who destroys");
        record.addSignatories(
                        Signatory.of(data.archivist().name(), left),
                        Signatory.of(data.destroyer().name(), right))
                .addFiledWith("VT", "Hồ sơ");
    }
}
