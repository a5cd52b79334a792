package vn.records.registering;

import vn.records.register.IncomingEntry;
import vn.records.register.OutgoingEntry;
import vn.records.register.Register;
import vn.records.rule.Language;
import vn.records.rule.Wording;

/**
 * Checks whole registers that are held as values (<i>kiểm tra sổ</i>); longer ones go entry by entry through
 * {@link OutgoingCheck} and {@link IncomingCheck}.
 *
 * @since 0.1
 */
public final class RegisterCheck {
    private RegisterCheck() {}

    /** Returns what the rules say of a register of outgoing documents. */
    public static RegisterReport outgoing(Register<OutgoingEntry> register, RegisterSetting setting) {
        OutgoingCheck check = OutgoingCheck.of(setting);
        register.entries().forEach(check::add);
        return check.finish();
    }

    /** Returns what the rules say of a register of incoming documents. */
    public static RegisterReport incoming(Register<IncomingEntry> register, RegisterSetting setting) {
        IncomingCheck check = IncomingCheck.of(setting);
        register.entries().forEach(check::add);
        return check.finish();
    }

    /** Returns the words of the findings in a language. */
    public static Wording wording(Language language) {
        return Wording.load(RegisterCheck.class, language);
    }

    /** Returns what a person is told of a finding. */
    public static String message(RegisterFinding finding, Wording wording) {
        return wording.reason(finding.message());
    }
}
