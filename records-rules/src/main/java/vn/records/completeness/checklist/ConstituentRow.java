package vn.records.completeness.checklist;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import vn.records.document.DocumentType;
import vn.records.retention.law.Verification;
import vn.records.row.Column;
import vn.records.row.Phrase;
import vn.records.row.Row;
import vn.records.row.RowProblem;
import vn.records.row.RowProblems;
import vn.records.text.VietnameseText;

/** Reads one constituent from a row; what is wrong is told with its column. */
final class ConstituentRow {

    static final Column ID = Column.optional("id", "mã", "mã thành phần", "stt", "tt", "số tt");
    private static final Column TITLE = Column.required(
            "title", "tên thành phần", "thành phần", "thành phần hồ sơ", "tên tài liệu", "tên văn bản", "tên giấy tờ");
    private static final Column TITLE_EN = Column.optional("title_en");
    private static final Column NEED = Column.required("need", "mức độ", "mức độ bắt buộc", "bắt buộc", "yêu cầu");
    private static final Column CONDITION = Column.optional("condition", "điều kiện", "khi nào");
    private static final Column CONDITION_EN = Column.optional("condition_en");
    private static final Column CONDITION_KEY = Column.optional("condition_key", "mã điều kiện");
    private static final Column STAGE = Column.optional("stage", "giai đoạn");
    private static final Column DAYS = Column.optional("days", "số ngày", "thời hạn (ngày)");
    private static final Column OCCURRENCE = Column.optional("occurrence", "số lượng");
    private static final Column TYPES = Column.optional("types", "loại văn bản", "tên loại");
    private static final Column WORDS = Column.optional("words", "từ nhận biết", "từ khóa");
    private static final Column NOT_WORDS = Column.optional("not_words", "từ loại trừ");
    private static final Column MAYBE_WORDS = Column.optional("maybe_words", "từ có thể");
    private static final Column GROUP = Column.optional("group", "nhóm", "nhóm thứ");
    private static final Column CITATION = Column.optional("citation", "căn cứ", "quy định tại");
    static final Column VERIFIED = Column.optional("verified");
    static final Column ACT = Column.optional("act");
    static final Column AT = Column.optional("at");

    static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            ID,
            TITLE,
            TITLE_EN,
            NEED,
            CONDITION,
            CONDITION_EN,
            CONDITION_KEY,
            STAGE,
            DAYS,
            OCCURRENCE,
            TYPES,
            WORDS,
            NOT_WORDS,
            MAYBE_WORDS,
            GROUP,
            CITATION,
            VERIFIED,
            ACT,
            AT);

    private static final ImmutableMap<String, Need> NEEDS = ImmutableMap.<String, Need>builder()
            .put("required", Need.REQUIRED)
            .put("bắt buộc", Need.REQUIRED)
            .put("có", Need.REQUIRED)
            .put("conditional", Need.CONDITIONAL)
            .put("điều kiện", Need.CONDITIONAL)
            .put("có điều kiện", Need.CONDITIONAL)
            .put("bắt buộc có điều kiện", Need.CONDITIONAL)
            .put("prohibited", Need.PROHIBITED)
            .put("không được lưu", Need.PROHIBITED)
            .put("không được có", Need.PROHIBITED)
            .put("optional", Need.OPTIONAL)
            .put("nếu có", Need.OPTIONAL)
            .put("không bắt buộc", Need.OPTIONAL)
            .buildOrThrow();
    private static final ImmutableMap<String, FileStage> STAGES = ImmutableMap.<String, FileStage>builder()
            .put("start", FileStage.START)
            .put("mở hồ sơ", FileStage.START)
            .put("course", FileStage.COURSE)
            .put("quá trình", FileStage.COURSE)
            .put("end", FileStage.END)
            .put("kết thúc", FileStage.END)
            .put("", FileStage.END)
            .buildOrThrow();
    private static final ImmutableMap<String, Verification> VERIFICATIONS = ImmutableMap.of(
            "T1", Verification.TEXT,
            "T2", Verification.TEXT,
            "S1", Verification.SUMMARY,
            "S2", Verification.SUMMARY,
            "I", Verification.INFERENCE);

    private static final Splitter BAR = Splitter.on('|').trimResults().omitEmptyStrings();
    private static final String ANY_DOCUMENT = "*";
    private static final int MOST_DIGITS = 4;
    private static final Phrase TITLE_FORM = new Phrase("tên thành phần hồ sơ", "what the constituent is");
    private static final Phrase NEED_FORM = new Phrase(
            "bắt buộc (required), có điều kiện (conditional), nếu có (optional) hoặc không được lưu (prohibited)",
            "required, conditional, optional or prohibited");
    private static final Phrase CONDITION_FORM = new Phrase(
            "điều kiện của thành phần bắt buộc có điều kiện; thành phần khác để trống",
            "when a conditional constituent is needed; nothing for others");
    private static final Phrase STAGE_FORM = new Phrase(
            "mở hồ sơ (start), quá trình (course), kết thúc (end) hoặc để trống", "start, course, end or nothing");
    private static final Phrase DAYS_FORM = new Phrase("số ngày, như 30", "a number of days, such as 30");
    private static final Phrase GROUP_FORM =
            new Phrase("số thứ tự của nhóm trong hồ sơ, như 1", "the number of the group in the file, such as 1");
    private static final Phrase OCCURRENCE_FORM =
            new Phrase("số lượng ít nhất (1–99) hoặc hằng năm (yearly)", "the least number (1–99) or yearly");
    private static final Phrase TYPES_FORM = new Phrase(
            "mã loại văn bản, như QĐ|TTr hoặc quyet-dinh|to-trinh",
            "codes of types, such as QĐ|TTr or quyet-dinh|to-trinh");
    private static final Phrase WORDS_FORM = new Phrase(
            "các cụm từ cách nhau bằng dấu |, như “đơn khiếu nại|bản ghi lời khiếu nại”", "words with | between them");

    private final boolean own;
    private final Function<Row, Phrase> citation;

    private ConstituentRow(boolean own, Function<Row, Phrase> citation) {
        this.own = own;
        this.citation = citation;
    }

    /** Returns a reader of rows that an agency wrote. */
    static ConstituentRow ofAnAgency() {
        return new ConstituentRow(true, row -> Phrase.of(row.cell(CITATION)));
    }

    /** Returns a reader of rows of the law. */
    static ConstituentRow ofTheLaw(Function<Row, Phrase> citation) {
        return new ConstituentRow(false, citation);
    }

    Optional<Constituent> read(Row row, int next, RowProblems problems) {
        Cells cells = new Cells(row, problems);
        String title = cells.text(TITLE, TITLE_FORM);
        Optional<Need> need = cells.value(NEED, NEED_FORM, text -> Optional.ofNullable(NEEDS.get(fold(text))));
        Optional<FileStage> stage = cells.value(STAGE, STAGE_FORM, text -> Optional.ofNullable(STAGES.get(fold(text))));
        Optional<Integer> days = cells.value(DAYS, DAYS_FORM, ConstituentRow::number);
        Optional<Occurrence> occurrence = cells.value(OCCURRENCE, OCCURRENCE_FORM, text -> Occurrence.read(fold(text)));
        Optional<Integer> group = cells.value(GROUP, GROUP_FORM, ConstituentRow::number);
        Optional<Signs> signs = signs(cells, title);
        Optional<Constituent.Condition> condition = condition(cells, need);
        if (cells.bad) {
            return Optional.empty();
        }
        Constituent.Builder constituent = Constituent.builder();
        constituent.id(row.cell(ID).isEmpty() ? Integer.toString(next) : VietnameseText.nfc(row.cell(ID)));
        constituent.title(phrase(title, row.cell(TITLE_EN)));
        need.ifPresent(constituent::need);
        stage.ifPresent(constituent::stage);
        days.ifPresent(constituent::days);
        group.ifPresent(constituent::group);
        occurrence.ifPresent(constituent::occurrence);
        signs.ifPresent(constituent::signs);
        constituent.condition(condition).citation(citation.apply(row)).isOwn(own);
        constituent.verification(
                own ? Optional.of(Verification.TEXT) : Optional.ofNullable(VERIFICATIONS.get(row.cell(VERIFIED))));
        return Optional.of(constituent.build());
    }

    private static String fold(String text) {
        return VietnameseText.foldCase(text);
    }

    private static Phrase phrase(String vietnamese, String english) {
        return english.isEmpty() ? Phrase.of(vietnamese) : new Phrase(vietnamese, english);
    }

    private static Optional<Integer> number(String text) {
        boolean number = text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return text.isEmpty() ? Optional.of(0) : number ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<Constituent.Condition> condition(Cells cells, Optional<Need> need) {
        String text = VietnameseText.nfc(cells.row.cell(CONDITION));
        boolean conditional = need.isPresent() && need.get() == Need.CONDITIONAL;
        if (need.isPresent() && conditional == text.isEmpty()) {
            cells.fail(CONDITION, CONDITION_FORM);
        }
        if (!conditional || text.isEmpty()) {
            return Optional.empty();
        }
        String key = cells.row.cell(CONDITION_KEY);
        return Optional.of(new Constituent.Condition(
                key.isEmpty() ? fold(text) : key, phrase(text, cells.row.cell(CONDITION_EN))));
    }

    private Optional<Signs> signs(Cells cells, String title) {
        Optional<ImmutableSet<DocumentType>> types = cells.value(TYPES, TYPES_FORM, ConstituentRow::types);
        Optional<ImmutableList<WordPattern>> words = cells.value(WORDS, WORDS_FORM, ConstituentRow::patterns);
        Optional<ImmutableList<WordPattern>> not = cells.value(NOT_WORDS, WORDS_FORM, ConstituentRow::patterns);
        boolean open = cells.row.cell(MAYBE_WORDS).equals(ANY_DOCUMENT);
        Optional<ImmutableList<WordPattern>> possible = cells.value(
                MAYBE_WORDS,
                WORDS_FORM,
                text -> open ? Optional.of(ImmutableList.of()) : ConstituentRow.patterns(text));
        if (types.isEmpty() || words.isEmpty() || not.isEmpty() || possible.isEmpty()) {
            return Optional.empty();
        }
        boolean byTitle =
                own && !open && types.get().isEmpty() && words.get().isEmpty() && WordPattern.isPattern(title);
        ImmutableList<WordPattern> known = byTitle
                ? ImmutableList.of(WordPattern.parse(title.replace('+', ' ').replace('*', ' ')))
                : words.get();
        return Optional.of(new Signs(types.get(), known, not.get(), possible.get(), open));
    }

    private static Optional<ImmutableSet<DocumentType>> types(String text) {
        try {
            return Optional.of(BAR.splitToStream(text).map(DocumentType::parse).collect(ImmutableSet.toImmutableSet()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImmutableList<WordPattern>> patterns(String text) {
        ImmutableList<String> written = BAR.splitToStream(text).collect(toImmutableList());
        return written.stream().allMatch(WordPattern::isPattern)
                ? Optional.of(written.stream().map(WordPattern::parse).collect(toImmutableList()))
                : Optional.empty();
    }

    /** The cells of a row, and whether one of them was bad. */
    private static final class Cells {
        private final Row row;
        private final RowProblems problems;
        private boolean bad;

        Cells(Row row, RowProblems problems) {
            this.row = row;
            this.problems = problems;
        }

        String text(Column column, Phrase expected) {
            String text = VietnameseText.nfc(row.cell(column));
            if (text.isEmpty()) {
                fail(column, expected);
            }
            return text;
        }

        <T> Optional<T> value(Column column, Phrase expected, Function<String, Optional<T>> reading) {
            Optional<T> value = reading.apply(row.cell(column));
            if (value.isEmpty()) {
                fail(column, expected);
            }
            return value;
        }

        void fail(Column column, Phrase expected) {
            bad = true;
            problems.add(
                    row.cell(column).isEmpty()
                            ? RowProblem.missing(row, column, expected)
                            : RowProblem.bad(row, column, expected));
        }
    }
}
