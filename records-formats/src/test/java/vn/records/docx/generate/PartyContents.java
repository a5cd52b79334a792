package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.records.content.Annexed;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Article;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Dash;
import vn.records.content.BodyBlock.Division;
import vn.records.content.BodyBlock.Heading;
import vn.records.content.BodyBlock.Point;
import vn.records.content.BodyBlock.Text;
import vn.records.content.Contact;
import vn.records.content.DocumentContent;
import vn.records.content.DrafterMark;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType.Presence;
import vn.records.document.IssueDate;
import vn.records.document.Notation;
import vn.records.document.PartyType;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Urgency;

/** Lawful contents of documents of the Party, as jqwik makes them up. */
final class PartyContents {

    private static final LocalDate FIRST = LocalDate.of(2018, 4, 3);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    /** The day from which on documents are made by the guidance of today. */
    private static final LocalDate CHANGE = LocalDate.of(2026, 5, 27);

    private static final ImmutableList<PartyType> TYPES = Arrays.stream(PartyType.values())
            .filter(type -> type.source() != PartyType.Code.OURS)
            .collect(ImmutableList.toImmutableList());

    private PartyContents() {}

    /** A body of the Party: its names in the head, its code, and who signs for it. */
    private record Body(String parent, String name, String code, Signatory signatory) {}

    private static final Arbitrary<Body> BODIES = Arbitraries.of(
            new Body("", "Tỉnh uỷ Ninh Bình", "TU", Signatory.of("Nguyễn Văn A", "T/M Ban Thường vụ", "Phó Bí thư")),
            new Body("", "Thành uỷ Hải Phòng", "TU", Signatory.of("Lê Quang Đ", "T/M Thành uỷ", "Bí thư")),
            new Body("", "Ban Chấp hành Trung ương", "TW", Signatory.of("Trần Thị Hạnh", "T/M Ban Bí thư")),
            new Body(
                    "Đảng bộ thành phố Hà Nội",
                    "Đảng uỷ phường Ba Đình",
                    "ĐU",
                    Signatory.of("Nguyễn Văn A", "T/M Đảng uỷ", "Bí thư")),
            new Body(
                    "Đảng bộ phường Ba Đình",
                    "Chi bộ Trường Trung học phổ thông",
                    "CB",
                    Signatory.of("Trần Văn B", "T/M Chi bộ", "Phó Bí thư")),
            new Body("Tỉnh uỷ Ninh Bình", "Ban Tổ chức", "BTCTU", Signatory.of("Lê Văn C", "Trưởng ban")),
            new Body(
                    "Tỉnh uỷ Ninh Bình",
                    "Ban Nội chính",
                    "BNCTU",
                    Signatory.of("Lê Văn C", "K/T Trưởng ban", "Phó Trưởng ban")),
            new Body(
                    "Tỉnh uỷ Ninh Bình",
                    "Văn phòng",
                    "VPTU",
                    Signatory.of("Lê Văn C", "T/L Ban Thường vụ", "Chánh Văn phòng")),
            new Body(
                    "Tỉnh uỷ Ninh Bình",
                    "Uỷ ban Kiểm tra",
                    "UBKTTU",
                    Signatory.of("Lê Văn C", "T/M Uỷ ban Kiểm tra", "Phó Chủ nhiệm")));

    static Arbitrary<DocumentContent> any() {
        return Arbitraries.of(TYPES).flatMap(PartyContents::of);
    }

    private record Head(Body body, PlaceAndDate placeAndDate, int ordinal) {}

    private static Arbitrary<Head> heads() {
        Arbitrary<LocalDate> near = Arbitraries.of(-2, -1, 0, 1).map(CHANGE::plusDays);
        Arbitrary<LocalDate> far = Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<PlaceAndDate> place = Combinators.combine(
                        Arbitraries.of("Hà Nội", "Ninh Bình", "Thành phố Huế"), Arbitraries.oneOf(far, far, near))
                .as((name, day) -> new PlaceAndDate(name, IssueDate.from(day)));
        return Combinators.combine(BODIES, place, Arbitraries.integers().between(0, 3000))
                .as(Head::new);
    }

    private record Texts(
            String subject, List<BodyBlock> body, List<String> bases, List<String> names, List<Annexed> annexes) {}

    private static Arbitrary<Texts> texts(PartyType type) {
        Arbitrary<String> subject = Combinators.combine(
                        Arbitraries.of("về ", "về việc ", "kết quả "), Contents.words(2, 30))
                .as(String::concat);
        Arbitrary<List<String>> names = Arbitraries.of(
                        "Ban Tổ chức Tỉnh uỷ", "các chi bộ trực thuộc", "Ban Nội chính Tỉnh uỷ")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<List<String>> bases = Contents.words(2, 20)
                .map(words -> "Căn cứ Nghị quyết về " + words)
                .list()
                .ofMaxSize(3);
        Arbitrary<Annexed> annex = Combinators.combine(Contents.title(2, 8), Contents.sentence())
                .as((title, text) -> new Annexed(title, ImmutableList.of(new Text(text)), false));
        return Combinators.combine(
                        subject, body(type), bases, names, annex.list().ofMaxSize(2))
                .as(Texts::new);
    }

    private static Arbitrary<DocumentContent> of(PartyType type) {
        return Combinators.combine(heads(), texts(type), marks()).as((head, texts, marks) -> {
            DocumentContent.Builder content = DocumentContent.builder().type(type);
            LocalDate day = head.placeAndDate().date().toLocalDate().orElseThrow();
            String code = type.abbreviations(day).asList().get(0);
            Notation notation = Notation.of(code, head.body().code());
            DocumentNumber number = DocumentNumber.party(Math.max(1, head.ordinal()), notation);
            content.parentAgency(head.body().parent())
                    .issuingAgency(head.body().name())
                    .number(head.ordinal() % 4 == 0 ? number.withoutOrdinal() : number)
                    .placeAndDate(head.placeAndDate())
                    .subject(texts.subject());
            if (type == PartyType.DECISION) {
                content.addAllBases(texts.bases());
            }
            if (!texts.annexes().isEmpty()) {
                content.addBody(new Text("Nội dung chi tiết nêu tại các phụ lục kèm theo văn bản này."));
            }
            content.addAllBody(texts.body()).addAllAnnexes(texts.annexes());
            marks.addTo(content, type);
            foot(content, type, head, texts);
            return content.build();
        });
    }

    private static void foot(DocumentContent.Builder content, PartyType type, Head head, Texts texts) {
        if (type == PartyType.MINUTES) {
            content.addSignatories(
                    Signatory.of("Trần Thị B", "Người ghi biên bản"), Signatory.of("Lê Văn C", "Chủ trì hội nghị"));
            return;
        }
        content.addSignatories(head.body().signatory());
        if (type.addressees() == Presence.YES) {
            content.addAllAddressees(texts.names()).addRecipients("Như trên");
        }
        content.addAllRecipients(texts.names()).addFiledWith("Văn phòng Tỉnh uỷ");
    }

    private record Marks(
            Optional<Urgency> urgency,
            Optional<CirculationMark> circulation,
            Optional<DrafterMark> drafter,
            Optional<Contact> contact) {
        void addTo(DocumentContent.Builder content, PartyType type) {
            content.urgency(urgency).circulation(circulation).contact(contact);
            if (type != PartyType.MINUTES) {
                content.drafterMark(drafter);
            }
        }
    }

    private static Arbitrary<Marks> marks() {
        return Combinators.combine(
                        Arbitraries.of(Urgency.class).optional(0.2),
                        Arbitraries.of(CirculationMark.class).optional(0.2),
                        Arbitraries.just(new DrafterMark("NVA", 26)).optional(0.2),
                        Arbitraries.just(new Contact("12 đường số 3", "0229 000 000", "0229 000 001", "a@b.vn", "b.vn"))
                                .optional(0.2))
                .as(Marks::new);
    }

    private static Arbitrary<List<BodyBlock>> body(PartyType type) {
        return switch (type) {
            case DECISION -> articles(Arbitraries.just(""));
            case REGULATION, PROVISIONS -> Arbitraries.oneOf(chapters(), articles(Contents.title(2, 8)));
            default -> Arbitraries.oneOf(paragraphs(), sections());
        };
    }

    private static Arbitrary<List<BodyBlock>> paragraphs() {
        Arbitrary<BodyBlock> block = Arbitraries.oneOf(
                Contents.sentence().map(text -> (BodyBlock) new Text(text)),
                Contents.sentence().map(text -> (BodyBlock) new Dash(text)));
        return Combinators.combine(Contents.sentence(), block.list().ofMaxSize(4))
                .as((first, others) -> {
                    List<BodyBlock> blocks = new ArrayList<>(List.of(new Text(first)));
                    blocks.addAll(others);
                    return blocks;
                });
    }

    private static Arbitrary<List<BodyBlock>> sections() {
        return Combinators.combine(Contents.title(2, 8), clauses())
                .as((title, clauses) -> with(new Heading(Division.ROMAN, title), clauses))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(PartyContents::flat);
    }

    private static Arbitrary<List<BodyBlock>> chapters() {
        return Combinators.combine(Contents.title(2, 6), articles(Contents.title(2, 8)))
                .as((title, articles) -> with(new Heading(Division.CHAPTER, title), articles))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(PartyContents::flat);
    }

    private static Arbitrary<List<BodyBlock>> articles(Arbitrary<String> titles) {
        return Combinators.combine(titles, Contents.sentence(), clauses().optional(0.4))
                .as((title, text, clauses) -> with(new Article(title, text), clauses.orElse(List.of())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(PartyContents::flat);
    }

    private static Arbitrary<List<BodyBlock>> clauses() {
        return Combinators.combine(
                        Contents.sentence(), Contents.title(3, 20).list().ofMaxSize(3))
                .as((text, points) -> {
                    List<BodyBlock> blocks = new ArrayList<>(List.of(new Clause("", text)));
                    for (int i = 0; i < points.size(); i++) {
                        blocks.add(new Point(points.get(i) + (i == points.size() - 1 ? "." : ";")));
                    }
                    return blocks;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(PartyContents::flat);
    }

    private static List<BodyBlock> with(BodyBlock first, List<BodyBlock> others) {
        List<BodyBlock> blocks = new ArrayList<>(List.of(first));
        blocks.addAll(others);
        return blocks;
    }

    private static List<BodyBlock> flat(List<List<BodyBlock>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
    }
}
