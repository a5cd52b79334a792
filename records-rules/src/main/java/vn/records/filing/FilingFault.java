package vn.records.filing;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;
import vn.records.finding.RuleId;
import vn.records.finding.SeverityPolicy;
import vn.records.law.Act;
import vn.records.law.Citation;
import vn.records.law.Provision;
import vn.records.law.Unit;

/** The ways a list of files can be wrong (<i>lỗi của danh mục hồ sơ</i>). */
@SuppressWarnings("ImmutableEnumChecker")
enum FilingFault {
    MISSING("VT-DM-01", Basis.LAW),
    ROMAN("VT-DM-03", Basis.LAW),
    ARABIC("VT-DM-03", Basis.LAW),
    CODE("VT-DM-04", Basis.LAW),
    ABBREVIATION("VT-DM-04", Basis.LAW),
    GAP("VT-DM-05", Basis.LAW),
    REPEAT("VT-DM-05", Basis.LAW),
    RETENTION("VT-DM-07", Basis.LAW),
    NOT_OPENED("VT-HS-03", Basis.DERIVED),
    NOT_LISTED("VT-HS-04", Basis.DERIVED),
    OTHER_CODE("VT-HS-03", Basis.DERIVED),
    OTHER_RETENTION("VT-HS-03", Basis.DERIVED);

    private final RuleId rule;
    private final Basis basis;

    FilingFault(String rule, Basis basis) {
        this.rule = new RuleId(rule);
        this.basis = basis;
    }

    RuleId rule() {
        return rule;
    }

    String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    FileListFinding at(String about, ImmutableMap<String, Measure> details) {
        return FileListFinding.builder()
                .rule(rule)
                .fault(word())
                .basis(basis)
                .severity(SeverityPolicy.STANDARD.severity(Level.MANDATORY, basis))
                .addAllCitations(citations())
                .about(about)
                .putAllDetails(details)
                .build();
    }

    private ImmutableList<Citation> citations() {
        Act act = new Act("nd30-2020", "Nghị định 30/2020/NĐ-CP", "Decree 30/2020/NĐ-CP", LocalDate.of(2020, 3, 5));
        Provision.Step[] steps =
                switch (this) {
                    case NOT_OPENED, NOT_LISTED, OTHER_CODE, OTHER_RETENTION ->
                        new Provision.Step[] {
                            new Provision.Step(Unit.ARTICLE, "29"), new Provision.Step(Unit.CLAUSE, "2")
                        };
                    case ROMAN, ARABIC -> annex("1");
                    case CODE, ABBREVIATION, GAP, REPEAT -> annex("2");
                    case RETENTION -> annex("4");
                    case MISSING ->
                        new Provision.Step[] {new Provision.Step(Unit.ANNEX, "V"), new Provision.Step(Unit.SECTION, "I")
                        };
                };
        return ImmutableList.of(new Citation(act, Provision.of(steps)));
    }

    private static Provision.Step[] annex(String clause) {
        return new Provision.Step[] {
            new Provision.Step(Unit.ANNEX, "V"),
            new Provision.Step(Unit.SECTION, "I"),
            new Provision.Step(Unit.CLAUSE, clause)
        };
    }
}
