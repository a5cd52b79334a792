package vn.records.docx.generate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.records.content.Annexed;
import vn.records.content.BodyBlock;
import vn.records.content.BodyBlock.Article;
import vn.records.content.BodyBlock.Clause;
import vn.records.content.BodyBlock.Dash;
import vn.records.content.BodyBlock.Division;
import vn.records.content.BodyBlock.Heading;
import vn.records.content.BodyBlock.Point;
import vn.records.content.BodyBlock.Table;
import vn.records.content.BodyBlock.Text;
import vn.records.content.Contact;
import vn.records.content.DocumentContent;
import vn.records.content.DrafterMark;
import vn.records.content.IssuedText;
import vn.records.content.Signatory;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.IssueDate;
import vn.records.document.Notation;
import vn.records.document.PlaceAndDate;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.text.VietnameseText;

/** Lawful contents of documents of all types, as jqwik makes them up. */
final class Contents {

    private static final Arbitrary<String> WORD = Arbitraries.of(
            "công", "tác", "quản", "lý", "hồ", "sơ", "lưu", "trữ", "tài", "liệu", "đơn", "vị", "kiểm", "tra", "hướng",
            "dẫn", "nghiệp", "vụ", "chuyên", "môn", "rà", "soát", "thống", "kê", "đào", "tạo", "bồi", "dưỡng");
    private static final Arbitrary<String> ABBREVIATION = Arbitraries.of("SNV", "UBND", "TTLT", "BQLDA", "VP");
    private static final Arbitrary<Signatory> SIGNATORY = Combinators.combine(
                    Arbitraries.of(
                            ImmutableList.of("Giám đốc"),
                            ImmutableList.of("KT. Giám đốc", "Phó Giám đốc"),
                            ImmutableList.of("TM. Ủy ban nhân dân", "Chủ tịch"),
                            ImmutableList.of("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"),
                            ImmutableList.of("TL. Giám đốc", "Chánh Văn phòng"),
                            ImmutableList.of("Q. Cục trưởng")),
                    Arbitraries.of("Nguyễn Văn A", "Trần Thị Bích Hạnh", "Lê Quang Đ"))
            .as((authority, name) -> new Signatory(authority, name));

    private Contents() {}

    /** Returns words in small letters. */
    static Arbitrary<String> words(int least, int most) {
        return WORD.list().ofMinSize(least).ofMaxSize(most).map(words -> String.join(" ", words));
    }

    private static String capital(String text) {
        return VietnameseText.upper(text.substring(0, 1)) + text.substring(1);
    }

    static Arbitrary<String> title(int least, int most) {
        return words(least, most).map(Contents::capital);
    }

    static Arbitrary<String> sentence() {
        return words(4, 60).map(words -> capital(words) + ".");
    }

    private static Arbitrary<String> agency() {
        return Combinators.combine(Arbitraries.of("Sở", "Trung tâm", "Ban", "Cục", "Văn phòng"), words(1, 9))
                .as((noun, name) -> noun + " " + name);
    }

    private static Arbitrary<PlaceAndDate> placeAndDate() {
        Arbitrary<IssueDate> date = Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(2025, 2030),
                        Arbitraries.integers().between(0, 2))
                .as((day, month, year, blank) -> {
                    IssueDate full = IssueDate.of(day, month, year);
                    return blank == 0 ? full : blank == 1 ? full.withoutDay() : IssueDate.blank();
                });
        return Combinators.combine(Arbitraries.of("Hà Nội", "Ninh Bình", "Thành phố Hồ Chí Minh"), date)
                .as(PlaceAndDate::new);
    }

    /** Returns contents of any type. */
    static Arbitrary<DocumentContent> any() {
        return Arbitraries.of(DocumentType.inForceOn(LocalDate.of(2026, 11, 22)))
                .flatMap(Contents::of);
    }

    /** Returns contents of a type. */
    static Arbitrary<DocumentContent> of(DocumentType type) {
        return Combinators.combine(head(type), texts(type), marks(), annexes()).as((head, texts, marks, annexes) -> {
            DocumentContent.Builder content = DocumentContent.builder().type(type);
            head.addTo(content);
            texts.addTo(content, !annexes.isEmpty());
            marks.addTo(content);
            return content.addAllAnnexes(annexes).build();
        });
    }

    private record Head(
            String parent,
            String agency,
            DocumentNumber number,
            PlaceAndDate placeAndDate,
            String subject,
            DocumentType type) {
        void addTo(DocumentContent.Builder content) {
            boolean bare = type == DocumentType.INTRODUCTION || type == DocumentType.LEAVE_PERMIT;
            content.parentAgency(parent).issuingAgency(agency).number(number).subject(bare ? "" : subject);
            if (type != DocumentType.MINUTES) {
                content.placeAndDate(placeAndDate);
            }
        }
    }

    private static Arbitrary<Head> head(DocumentType type) {
        Arbitrary<DocumentNumber> number = Combinators.combine(
                        Arbitraries.integers().between(0, 3000), ABBREVIATION)
                .as((ordinal, agency) -> {
                    Notation notation = type.abbreviation()
                            .map(code -> Notation.of(code, agency))
                            .orElseGet(() -> Notation.of(agency, "TCCB"));
                    return ordinal % 3 == 0 ? DocumentNumber.blank(notation) : DocumentNumber.of(ordinal, notation);
                });
        Arbitrary<String> subject = words(2, 40).map(words -> switch (type) {
            case DECISION -> "Về việc " + words;
            case OFFICIAL_LETTER -> words;
            default -> capital(words);
        });
        return Combinators.combine(agency().optional(0.7), agency(), number, placeAndDate(), subject)
                .as((parent, agency, no, place, about) -> new Head(parent.orElse(""), agency, no, place, about, type));
    }

    private record Texts(
            DocumentType type,
            List<BodyBlock> body,
            List<String> bases,
            List<String> addressees,
            Signatory signatory,
            List<String> recipients) {
        void addTo(DocumentContent.Builder content, boolean annexed) {
            if (annexed) {
                content.addBody(new Text("Nội dung chi tiết nêu tại các Phụ lục kèm theo văn bản này."));
            }
            boolean decides = type == DocumentType.DECISION || type == DocumentType.RESOLUTION;
            if (decides) {
                boolean collective = signatory.authority().get(0).startsWith("TM.");
                content.authorityLine(collective ? "Ủy ban nhân dân tỉnh" : "Giám đốc sở");
                content.addAllBases(bases).addBases("Theo đề nghị của Chánh Văn phòng");
            }
            content.addAllBody(body);
            boolean addressed = type.addressees() == DocumentType.Presence.YES
                    || (type.addressees() == DocumentType.Presence.CONDITIONAL && addressees.size() % 2 == 0);
            if (addressed) {
                content.addAllAddressees(addressees).addRecipients("Như trên");
            } else {
                content.addRecipients(decides ? "Như Điều 1" : "Các đơn vị trực thuộc");
            }
            content.addAllRecipients(recipients);
            switch (type) {
                case MINUTES -> content.addFiledWith("VT", "Hồ sơ");
                case INTRODUCTION -> content.addFiledWith("VT");
                default -> content.addFiledWith("VT", "TCCB");
            }
            if (type == DocumentType.MINUTES) {
                content.addSignatories(Signatory.of("Trần Thị B", "Thư ký"), Signatory.of("Lê Văn C", "Chủ tọa"));
            } else {
                content.addSignatories(signatory);
            }
        }
    }

    private static Arbitrary<Texts> texts(DocumentType type) {
        Arbitrary<String> basis = Combinators.combine(
                        Arbitraries.integers().between(10, 500), placeAndDate(), words(2, 8))
                .as((number, date, about) -> "Căn cứ Quyết định số " + number + "/QĐ-UBND ngày 15 tháng 11 năm 2024"
                        + " của Ủy ban nhân dân tỉnh về " + about);
        return Combinators.combine(
                        body(type),
                        basis.list().ofMaxSize(4).uniqueElements(Contents::numbered),
                        agency().list().ofMinSize(1).ofMaxSize(4),
                        SIGNATORY,
                        agency().list().ofMaxSize(4))
                .as((body, bases, addressees, signatory, recipients) ->
                        new Texts(type, body, bases, addressees, signatory, recipients));
    }

    /** No two acts of one body have one number. */
    private static String numbered(String basis) {
        return basis.substring(0, basis.indexOf('/'));
    }

    private static Arbitrary<List<BodyBlock>> body(DocumentType type) {
        return switch (type) {
            case DECISION, RESOLUTION -> articles(Arbitraries.just(""));
            case REGULATION, PROVISIONS -> Arbitraries.oneOf(chapters(), articles(title(2, 8)));
            default -> Arbitraries.oneOf(paragraphs(), sections(), parts());
        };
    }

    private static Arbitrary<List<BodyBlock>> paragraphs() {
        Arbitrary<BodyBlock> block = Arbitraries.oneOf(
                sentence().map(text -> (BodyBlock) new Text(text)), sentence().map(text -> (BodyBlock) new Dash(text)));
        return Combinators.combine(sentence(), block.list().ofMaxSize(4), table().optional(0.2), sentence())
                .as((first, between, table, last) -> {
                    List<BodyBlock> blocks = new ArrayList<>(List.of(new Text(first)));
                    blocks.addAll(between);
                    table.ifPresent(blocks::add);
                    blocks.add(new Text(last));
                    return blocks;
                });
    }

    private static Arbitrary<Table> table() {
        return Combinators.combine(
                        title(1, 3).list().ofSize(3),
                        words(1, 9)
                                .list()
                                .ofSize(3)
                                .map(ImmutableList::copyOf)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(5))
                .as((headings, rows) -> new Table(ImmutableList.copyOf(headings), ImmutableList.copyOf(rows)));
    }

    private static Arbitrary<List<BodyBlock>> sections() {
        return section().list().ofMinSize(1).ofMaxSize(4).map(Contents::flat);
    }

    private static Arbitrary<List<BodyBlock>> section() {
        return Combinators.combine(title(2, 8), clauses()).as((title, clauses) -> {
            List<BodyBlock> blocks = new ArrayList<>();
            blocks.add(new Heading(Division.ROMAN, title));
            blocks.addAll(clauses);
            return blocks;
        });
    }

    private static Arbitrary<List<BodyBlock>> parts() {
        return Combinators.combine(title(2, 6), sections(), title(2, 6), sections())
                .as((first, one, second, other) -> {
                    List<BodyBlock> blocks = new ArrayList<>();
                    blocks.add(new Heading(Division.PART, first));
                    blocks.addAll(one);
                    blocks.add(new Heading(Division.PART, second));
                    blocks.addAll(other);
                    return blocks;
                });
    }

    private static Arbitrary<List<BodyBlock>> chapters() {
        Arbitrary<List<BodyBlock>> chapter = Combinators.combine(
                        title(2, 6), title(2, 6).optional(0.3), articles(title(2, 8)))
                .as((title, section, articles) -> {
                    List<BodyBlock> blocks = new ArrayList<>();
                    blocks.add(new Heading(Division.CHAPTER, title));
                    section.ifPresent(name -> blocks.add(new Heading(Division.SECTION, name)));
                    blocks.addAll(articles);
                    return blocks;
                });
        return chapter.list().ofMinSize(1).ofMaxSize(3).map(Contents::flat);
    }

    private static Arbitrary<List<BodyBlock>> articles(Arbitrary<String> titles) {
        Arbitrary<List<BodyBlock>> article = Combinators.combine(
                        titles, sentence(), clauses().optional(0.4))
                .as((title, text, clauses) -> {
                    List<BodyBlock> blocks = new ArrayList<>();
                    blocks.add(new Article(title, text));
                    clauses.ifPresent(blocks::addAll);
                    return blocks;
                });
        return article.list().ofMinSize(1).ofMaxSize(4).map(Contents::flat);
    }

    private static Arbitrary<List<BodyBlock>> clauses() {
        Arbitrary<List<BodyBlock>> clause = Combinators.combine(
                        sentence(), words(3, 20).map(Contents::capital).list().ofMaxSize(3))
                .as((text, points) -> {
                    List<BodyBlock> blocks = new ArrayList<>();
                    blocks.add(new Clause("", text));
                    for (int i = 0; i < points.size(); i++) {
                        blocks.add(new Point(points.get(i) + (i == points.size() - 1 ? "." : ";")));
                    }
                    return blocks;
                });
        return clause.list().ofMinSize(1).ofMaxSize(4).map(Contents::flat);
    }

    private static List<BodyBlock> flat(List<List<BodyBlock>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
    }

    private record Marks(
            Optional<Secrecy> secrecy,
            Optional<Urgency> urgency,
            Optional<CirculationMark> circulation,
            Optional<DrafterMark> drafter,
            Optional<Contact> contact) {
        void addTo(DocumentContent.Builder content) {
            content.secrecy(secrecy).urgency(urgency).circulation(circulation);
            content.drafterMark(drafter).contact(contact);
        }
    }

    private static Arbitrary<Marks> marks() {
        return Combinators.combine(
                        Arbitraries.of(Secrecy.class).optional(0.15),
                        Arbitraries.of(Urgency.class).optional(0.2),
                        Arbitraries.of(CirculationMark.class).optional(0.2),
                        Arbitraries.of(new DrafterMark("PL", 300), new DrafterMark("NVA", 5))
                                .optional(0.2),
                        Arbitraries.of(new Contact("12 đường số 3", "0229 000 000", "0229 000 001", "a@b.vn", "b.vn"))
                                .optional(0.2))
                .as(Marks::new);
    }

    private static Arbitrary<List<Annexed>> annexes() {
        Arbitrary<Annexed> annex = Combinators.combine(title(2, 8), paragraphs(), Arbitraries.of(true, false))
                .as((title, body, landscape) -> new Annexed(title, ImmutableList.copyOf(body), landscape));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<Annexed>of())),
                Tuple.of(1, annex.list().ofMinSize(1).ofMaxSize(3)));
    }

    /** Returns a decision that issues another text. */
    static Arbitrary<DocumentContent> issuing() {
        return Combinators.combine(head(DocumentType.DECISION), title(3, 8), chapters())
                .as((head, subject, body) -> {
                    DocumentContent.Builder content = DocumentContent.builder().type(DocumentType.DECISION);
                    content.parentAgency(head.parent())
                            .issuingAgency(head.agency())
                            .number(head.number());
                    return content.placeAndDate(head.placeAndDate())
                            .subject("Ban hành Quy chế " + subject)
                            .authorityLine("Giám đốc sở")
                            .addBases("Theo đề nghị của Chánh Văn phòng")
                            .addBody(new Article("", "Ban hành kèm theo Quyết định này Quy chế " + subject + "."))
                            .addBody(new Article("", "Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này."))
                            .addSignatories(Signatory.of("Nguyễn Văn A", "Giám đốc"))
                            .addRecipients("Như Điều 2")
                            .addFiledWith("VT", "VP")
                            .issued(new IssuedText("Quy chế", subject, ImmutableList.copyOf(body)))
                            .build();
                });
    }
}
