package vn.records.sample;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.records.agency.AgencyCode;
import vn.records.agency.AgencyName;
import vn.records.completeness.FileRule;
import vn.records.completeness.Outcome;
import vn.records.completeness.RuleVerdict;
import vn.records.completeness.checklist.WordPattern;
import vn.records.content.Annexed;
import vn.records.content.BodyBlock;
import vn.records.content.CopyContent;
import vn.records.content.DocumentContent;
import vn.records.content.DrafterMark;
import vn.records.content.IssuedText;
import vn.records.content.Signatory;
import vn.records.document.Component;
import vn.records.document.CopyKind;
import vn.records.document.DocumentIdentifier;
import vn.records.document.DocumentNumber;
import vn.records.document.DocumentType;
import vn.records.document.IssueDate;
import vn.records.document.Notation;
import vn.records.docx.generate.FormContent;
import vn.records.file.FileCode;
import vn.records.file.FileIdentifier;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.FindingKey;
import vn.records.finding.Fix;
import vn.records.finding.Location;
import vn.records.finding.Measure;
import vn.records.finding.RuleId;
import vn.records.finding.RuleProblem;
import vn.records.finding.Severity;
import vn.records.finding.SeverityTable;
import vn.records.law.Act;
import vn.records.law.EffectivePeriod;
import vn.records.law.Provision;
import vn.records.law.Unit;
import vn.records.measure.FontSize;
import vn.records.presentation.PresentationRules;
import vn.records.presentation.draft.Classification;
import vn.records.register.OutgoingEntry;
import vn.records.register.Register;
import vn.records.register.RegisterNumber;
import vn.records.registering.Numbering;
import vn.records.registering.RegisterSetting;
import vn.records.registering.SeriesPolicy;
import vn.records.retention.PublishedSchedules;
import vn.records.retention.RetentionEvent;
import vn.records.retention.RetentionSchedule;
import vn.records.retention.SchedulePrecedence;
import vn.records.retention.appraisal.Disposition;
import vn.records.retention.appraisal.Hold;
import vn.records.retention.appraisal.Holds;
import vn.records.retention.disposal.DisposalCase;
import vn.records.retention.disposal.DisposalList;
import vn.records.row.CellNotes;
import vn.records.row.Column;
import vn.records.row.Header;
import vn.records.row.Row;
import vn.records.row.Source;
import vn.records.text.syllable.VietnameseSyllable;
import vn.records.view.Place;

/** Values that random components would hardly ever make, or that are computed from others. */
final class OwnValues {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Place PLACE = Place.root("body").child("table", 0).child("row", 3);
    private static final Column CODE = Column.required("code", "mã");
    private static final Row ROW = Row.of(Source.of("a.csv"), 2, ImmutableList.of("code", "x"));
    private static final SchedulePrecedence SCHEDULES = SchedulePrecedence.of(PublishedSchedules.TT10_2022);
    private static final Fault FAULT =
            Fault.of(Location.of(Component.NUMBER, PLACE, 2, 5), Measure.words("5"), Measure.term("missing"));

    static final ImmutableMap<Class<?>, ImmutableList<Supplier<?>>> BY_CLASS =
            ImmutableMap.<Class<?>, ImmutableList<Supplier<?>>>builder()
                    .put(AgencyCode.class, codes())
                    .put(AgencyName.class, of(() -> new AgencyName("Ủy ban nhân dân tỉnh X")))
                    .put(
                            DocumentIdentifier.class,
                            of(() -> new DocumentIdentifier(AgencyCode.parse("G09.16"), DAY, "05/QĐ-UBND")))
                    .put(DocumentNumber.class, numbers())
                    .put(
                            VietnameseSyllable.class,
                            of(
                                    () -> VietnameseSyllable.read("nghĩa").orElseThrow(),
                                    () -> VietnameseSyllable.read("hoà").orElseThrow()))
                    .put(IssueDate.class, dates())
                    .put(Notation.class, of(() -> Notation.parse("QĐ-UBND"), () -> Notation.parse("CTr-BNV")))
                    .put(FileCode.class, of(() -> FileCode.of("01.TCCB"), () -> FileCode.of("${1+1} {x}")))
                    .put(FileIdentifier.class, of(() -> FileIdentifier.parse("000.06.16.G09.2010.01.TH")))
                    .put(
                            FindingKey.class,
                            of(
                                    () -> FindingKey.parse("ND30-PAGE-06:3f2a9c01d4e5b677"),
                                    () -> FindingKey.parse("A-B-3:0000000000000000")))
                    .put(RuleId.class, of(() -> new RuleId("ND30-PAGE-06"), () -> new RuleId("A-B-3")))
                    .put(Act.class, of(() -> new Act("nd30-2020", "Nghị định", "Decree", DAY)))
                    .put(
                            Provision.class,
                            of(() -> Provision.of(
                                    new Provision.Step(Unit.ARTICLE, "15"), new Provision.Step(Unit.CLAUSE, "1"))))
                    .put(Place.class, of(() -> PLACE, () -> Place.root("section", 2), () -> Place.root("body")))
                    .put(
                            RegisterNumber.class,
                            of(
                                    () -> RegisterNumber.parse("15a/CV-VP"),
                                    () -> RegisterNumber.of(7),
                                    () -> new RegisterNumber("x", 3, "?", "y")))
                    .put(
                            RetentionEvent.class,
                            of(() -> RetentionEvent.CONTRACT_ENDED, () -> new RetentionEvent("own-event")))
                    .put(
                            EffectivePeriod.class,
                            of(
                                    () -> EffectivePeriod.since(DAY),
                                    () -> EffectivePeriod.of(LocalDate.of(2001, 1, 1), DAY)))
                    .put(FontSize.class, of(() -> new FontSize(27), () -> new FontSize(28)))
                    .put(
                            Location.class,
                            of(() -> Location.of(Component.PAGE), () -> Location.of(Component.NUMBER, PLACE, 2, 5)))
                    .put(Fault.class, faults())
                    .put(
                            RuleProblem.class,
                            of(
                                    () -> RuleProblem.of(new RuleId("A-B-3"), new IllegalStateException("x")),
                                    () -> RuleProblem.of(new RuleId("A-B-4"), new StackOverflowError()),
                                    () -> RuleProblem.of(new RuleId("A-B-5"), "a.B", "“y”")))
                    .put(
                            RuleVerdict.class,
                            of(
                                    () -> RuleVerdict.of(FileRule.ORIGINALS, Outcome.MET),
                                    () -> RuleVerdict.of(FileRule.ORDER, Outcome.UNDECIDED, "no-entries")))
                    .put(WordPattern.class, of(() -> WordPattern.parse("quyết định"), () -> WordPattern.parse("*a+b")))
                    .put(Register.class, of(() -> new Register<>("UBND", 2026, ImmutableList.<OutgoingEntry>of())))
                    .put(
                            RegisterSetting.class,
                            of(
                                    () -> RegisterSetting.of(2026),
                                    () -> RegisterSetting.builder()
                                            .year(2025)
                                            .severities(SeverityTable.of((level, basis) -> Severity.INFO))
                                            .mostFindings(7)
                                            .build()))
                    .put(
                            SeverityTable.class,
                            of(
                                    () -> SeverityTable.OF_STANDARD,
                                    () -> SeverityTable.of((level, basis) -> Severity.INFO)))
                    .put(RetentionSchedule.class, of(() -> PublishedSchedules.TT10_2022))
                    .put(SchedulePrecedence.class, of(() -> SCHEDULES))
                    .put(
                            Numbering.class,
                            of(() -> Numbering.of(2026, SeriesPolicy.Grouping.ONE)
                                    .next(Notation.parse("QĐ-UBND"), DAY, "")
                                    .next()))
                    .put(Holds.class, of(() -> Holds.of(ImmutableList.of((Hold) new AnyValue(3).of(Hold.class)))))
                    .put(Disposition.class, Disposals.dispositions())
                    .put(DisposalList.class, of(Disposals::list))
                    .put(DisposalCase.class, of(Disposals::opened, Disposals::done))
                    .put(Classification.class, of(OwnValues::classification))
                    .put(
                            DocumentContent.class,
                            of(
                                    () -> FormContent.of(DocumentType.OFFICIAL_LETTER),
                                    () -> FormContent.issuing(),
                                    () -> FormContent.annexed()))
                    .put(CopyContent.class, of(() -> FormContent.copy(CopyKind.EXTRACT)))
                    .put(Annexed.class, of(() -> new Annexed("Bảng", ImmutableList.of(new BodyBlock.Text("a")), true)))
                    .put(
                            IssuedText.class,
                            of(() -> new IssuedText("Quy chế", "b", ImmutableList.of(new BodyBlock.Point("c")))))
                    .put(DrafterMark.class, of(() -> new DrafterMark("PL", 300)))
                    .put(Signatory.class, of(() -> Signatory.of("Nguyễn Văn A", "KT. Giám đốc", "Phó Giám đốc")))
                    .put(
                            BodyBlock.Table.class,
                            of(() -> new BodyBlock.Table(
                                    ImmutableList.of("TT", "Tên"), ImmutableList.of(ImmutableList.of("1", "A")))))
                    .put(Column.class, of(() -> CODE))
                    .put(Header.class, of(OwnValues::header))
                    .put(Row.class, of(() -> ROW, () -> ROW.under(header()).with(notes())))
                    .buildOrThrow();

    private OwnValues() {}

    private static ImmutableList<Supplier<?>> of(Supplier<?>... values) {
        return ImmutableList.copyOf(values);
    }

    private static ImmutableList<Supplier<?>> codes() {
        return of(
                () -> AgencyCode.parse("000.06.16.G09"),
                () -> AgencyCode.parse("G09.16"),
                () -> AgencyCode.parse("0100109106"));
    }

    private static ImmutableList<Supplier<?>> numbers() {
        return ImmutableList.copyOf(
                ImmutableList.of("05/QĐ-UBND", "30/2020/NĐ-CP", "36-HD/VPTW", "/QĐ-BNV", "271/", "15//NQ-CP", "/")
                        .stream()
                        .<Supplier<?>>map(text -> () -> DocumentNumber.parse(text))
                        .iterator());
    }

    private static ImmutableList<Supplier<?>> dates() {
        return of(
                () -> IssueDate.of(5, 1, 2020),
                () -> IssueDate.blank().withYear(2026),
                IssueDate::blank,
                () -> IssueDate.blank().withMonth(3));
    }

    private static ImmutableList<Supplier<?>> faults() {
        return of(
                () -> FAULT,
                () -> FAULT.withVariant("colon")
                        .withDetails(ImmutableMap.of("x", Measure.of(3)))
                        .withFixes(new Fix.ReplaceText(FAULT.at(), "05")),
                () -> FAULT.withBasis(Basis.FORM));
    }

    private static Classification classification() {
        return PresentationRules.book().rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .findFirst()
                .orElseThrow()
                .subject()
                .get()
                .classification();
    }

    private static CellNotes notes() {
        return (CellNotes) new AnyValue(5).of(CellNotes.class);
    }

    private static Header header() {
        return Header.read(ROW, ImmutableList.of(CODE, Column.required("title"), Column.optional("x")));
    }
}
