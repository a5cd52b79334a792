package vn.records.filing;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Measure;
import vn.records.finding.RuleId;
import vn.records.finding.SeverityPolicy;
import vn.records.law.Acts;
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
        Provision annex = Provision.of(Unit.ANNEX, "V").then(Unit.SECTION, "I");
        return ImmutableList.of(
                switch (this) {
                    case NOT_OPENED, NOT_LISTED, OTHER_CODE, OTHER_RETENTION -> Acts.DECREE_30_2020.article("29.2");
                    case ROMAN, ARABIC -> Acts.DECREE_30_2020.at(annex.then(Unit.CLAUSE, "1"));
                    case CODE, ABBREVIATION, GAP, REPEAT -> Acts.DECREE_30_2020.at(annex.then(Unit.CLAUSE, "2"));
                    case RETENTION -> Acts.DECREE_30_2020.at(annex.then(Unit.CLAUSE, "4"));
                    case MISSING -> Acts.DECREE_30_2020.at(annex);
                });
    }
}
