package vn.records.registering;

import vn.records.finding.Basis;
import vn.records.finding.Level;
import vn.records.finding.Severity;
import vn.records.finding.SeverityPolicy;

/** The usual policy of severities; a constant, so that a setting sent to another machine is equal there. */
enum UsualSeverities implements RegisterSetting.Severities {
    STANDARD;

    @Override
    public Severity severity(Level level, Basis basis) {
        return SeverityPolicy.STANDARD.severity(level, basis);
    }
}
