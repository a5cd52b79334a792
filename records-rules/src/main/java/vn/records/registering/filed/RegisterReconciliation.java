package vn.records.registering.filed;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.records.document.DocumentNumber.Kind;
import vn.records.file.FileEntry;
import vn.records.file.RecordsFile;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;
import vn.records.finding.SeverityPolicy;
import vn.records.register.EntryStatus;
import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.RegisterKind;
import vn.records.register.RegisterNumber;
import vn.records.registering.NumberingPeriod;
import vn.records.row.WrittenDate;
import vn.records.rule.Language;
import vn.records.rule.Wording;
import vn.records.text.VietnameseText;

/**
 * Holds registers against files (<i>đối chiếu sổ đăng ký với hồ sơ</i>): entries are given one by one, then the files.
 *
 * <p>A document is known by number and symbol, however both are typed, by its date, and by who issued it as far as both say so. It
 * may lie in several files. Nghị định 30/2020/NĐ-CP, Điều 29 khoản 3: all documents of the work are gathered in its file; Điều 4
 * khoản 2 điểm b: all that come in and go out are managed by the records unit.
 *
 * @since 0.1
 */
public final class RegisterReconciliation {
    private final NumberingPeriod period;
    private final String agency;
    private final ListMultimap<String, RegisteredDocument> byNumber = ArrayListMultimap.create();
    private final Set<RegisteredDocument> unfiled = new LinkedHashSet<>();
    private final Set<RegisteredDocument> filed = new HashSet<>();
    private int rowsOut;
    private int rowsIn;
    private int undecided;

    private RegisterReconciliation(NumberingPeriod period, String agency) {
        this.period = period;
        this.agency = VietnameseText.foldCase(agency);
    }

    /**
     * Returns a reconciliation to which nothing was given yet.
     *
     * @param period the days of the registers; filed documents of other days are undecided
     * @param agency the agency that keeps them, as authors of filed documents name it; empty if that is not known
     */
    public static RegisterReconciliation of(NumberingPeriod period, String agency) {
        return new RegisterReconciliation(period, agency);
    }

    /** Takes the next row of the register of outgoing documents. */
    public void add(OutgoingEntry entry) {
        rowsOut++;
        if (entry.status() != EntryStatus.CANCELLED && entry.number().isPresent()) {
            String author = entry.issuer().isEmpty() ? agency : VietnameseText.foldCase(entry.issuer());
            add(new RegisteredDocument(
                    RegisterKind.OUTGOING, rowsOut, entry.number().get(), entry.date(), author, entry.subject()));
        }
    }

    /** Takes the next row of the register of incoming documents. */
    public void add(IncomingEntry entry) {
        rowsIn++;
        Optional<RegisterNumber> number = RegisterNumber.read(entry.number());
        if (entry.status() != EntryStatus.CANCELLED && number.isPresent()) {
            String author = VietnameseText.foldCase(entry.author());
            add(new RegisteredDocument(
                    RegisterKind.INCOMING, rowsIn, number.get(), entry.date(), author, entry.subject()));
        }
    }

    private void add(RegisteredDocument document) {
        byNumber.put(key(document.number()), document);
        unfiled.add(document);
    }

    private static String key(RegisterNumber number) {
        return number.ordinal()
                + VietnameseText.lower(number.suffix())
                + number.kind()
                + number.yearInside()
                + number.foldedSymbol();
    }

    /** Returns what does not go together, given the files; no row can be added any more. */
    public ReconciliationReport against(Iterable<RecordsFile> files) {
        int registered = unfiled.size();
        ImmutableList.Builder<ReconciliationFinding> ofFiles = ImmutableList.builder();
        for (RecordsFile file : files) {
            file.entries().forEach(entry -> find(file, entry, ofFiles));
        }
        ReconciliationReport.Builder report = ReconciliationReport.builder();
        for (RegisteredDocument document : unfiled) {
            report.addFindings(finding(ReconciliationFault.NOT_FILED, of(document))
                    .register(document.register())
                    .row(document.row())
                    .build());
        }
        return report.addAllFindings(ofFiles.build())
                .filed(filed.size())
                .registered(registered)
                .undecided(undecided)
                .build();
    }

    private void find(RecordsFile file, FileEntry entry, ImmutableList.Builder<ReconciliationFinding> told) {
        Optional<RegisterNumber> number = entry.number().flatMap(RegisterNumber::read);
        if (number.isEmpty() || number.get().symbol().isEmpty()) {
            undecided++;
            return;
        }
        List<RegisteredDocument> alike = byNumber.get(key(number.get())).stream()
                .filter(document -> document.mayBe(entry))
                .toList();
        List<RegisteredDocument> same =
                alike.stream().filter(document -> document.isOfDate(entry)).toList();
        (same.isEmpty() ? alike : same).forEach(document -> {
            unfiled.remove(document);
            filed.add(document);
        });
        if (!same.isEmpty()) {
            return;
        } else if (!alike.isEmpty()) {
            RegisteredDocument other = alike.get(0);
            told.add(at(file, entry, ReconciliationFault.OTHER_DATE, otherDate(other, entry))
                    .register(other.register())
                    .row(other.row())
                    .build());
        } else if (isOfRegisters(number.get(), entry)) {
            told.add(at(file, entry, ReconciliationFault.NOT_REGISTERED, of(entry))
                    .build());
        } else {
            undecided++;
        }
    }

    private boolean isOfRegisters(RegisterNumber number, FileEntry entry) {
        boolean ofPeriod = entry.date().filter(period::contains).isPresent();
        return ofPeriod && number.kind().filter(Kind.LEGISLATION::equals).isEmpty();
    }

    private static ReconciliationFinding.Builder at(
            RecordsFile file, FileEntry entry, ReconciliationFault fault, ImmutableMap<String, Measure> details) {
        return finding(fault, details).file(file.code().toString()).ordinal(entry.ordinal());
    }

    private static ReconciliationFinding.Builder finding(
            ReconciliationFault fault, ImmutableMap<String, Measure> details) {
        return ReconciliationFinding.builder()
                .rule(fault.rule())
                .fault(fault.toString())
                .basis(Basis.DERIVED)
                .severity(SeverityPolicy.STANDARD.severity(Level.MANDATORY, Basis.DERIVED))
                .addAllCitations(fault.citations())
                .putAllDetails(details);
    }

    private static ImmutableMap<String, Measure> of(RegisteredDocument document) {
        return details(document.number().text(), document.date(), document.subject());
    }

    private static ImmutableMap<String, Measure> of(FileEntry entry) {
        return details(entry.number().orElse(""), entry.date(), entry.subject());
    }

    private static ImmutableMap<String, Measure> details(String number, Optional<LocalDate> date, String subject) {
        return ImmutableMap.of(
                "number", Measure.words(number),
                "date", Measure.words(date.map(WrittenDate::write).orElse("…")),
                "subject", Measure.words(subject));
    }

    private static ImmutableMap<String, Measure> otherDate(RegisteredDocument document, FileEntry entry) {
        return ImmutableMap.of(
                "number", Measure.words(document.number().text()),
                "date", Measure.words(entry.date().map(WrittenDate::write).orElse("…")),
                "registered",
                        Measure.words(document.date().map(WrittenDate::write).orElse("…")),
                "row", Measure.of(document.row()));
    }

    /** Returns the words of the findings in a language. */
    public static Wording wording(Language language) {
        return Wording.load(RegisterReconciliation.class, language);
    }
}
