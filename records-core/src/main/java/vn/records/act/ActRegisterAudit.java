package vn.records.act;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.records.text.VietnameseText;

/**
 * What every register must answer (<i>kiểm tra danh mục</i>), for a host that brings its own. It needs no test framework:
 * {@code ActRegisterAudit.of(register, some)} must be empty.
 *
 * @since 0.1
 */
public final class ActRegisterAudit {

    private static final ImmutableList<UnaryOperator<String>> SPELLINGS = ImmutableList.of(
            VietnameseText::lower,
            VietnameseText::upper,
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> " " + text + " ");

    private final ActRegister register;
    private final List<String> problems = new ArrayList<>();

    private ActRegisterAudit(ActRegister register) {
        this.register = register;
    }

    /**
     * Returns the problems of a register, in English; empty for a sound one.
     *
     * @param register the register
     * @param some acts that it holds, some hundreds at most
     */
    public static ImmutableList<String> of(ActRegister register, Iterable<RegisteredAct> some) {
        ActRegisterAudit audit = new ActRegisterAudit(register);
        some.forEach(audit::act);
        audit.nothing();
        return ImmutableList.copyOf(audit.problems);
    }

    private void act(RegisteredAct act) {
        if (!act.number().isEmpty()) {
            numbered(act, act.number());
            numbered(act, act.number().replace('-', '–'));
            numbered(act, "0" + act.number());
            SPELLINGS.forEach(spelling -> numbered(act, spelling.apply(act.number())));
            for (RegisteredAct other : register.numbered(act.number())) {
                if (!ActNumbers.key(other.number()).equals(ActNumbers.key(act.number()))) {
                    problems.add("asked for " + act.number() + ", gave " + other.number());
                }
            }
        }
        if (act.kind().isNamed() && !act.name().isEmpty()) {
            named(act, act.name());
            SPELLINGS.forEach(spelling -> named(act, spelling.apply(act.name())));
        }
    }

    private void numbered(RegisteredAct act, String number) {
        if (!register.numbered(number).contains(act)) {
            problems.add("not found by its number: “" + number + "”");
        }
    }

    private void named(RegisteredAct act, String name) {
        if (!register.named(name).contains(act)) {
            problems.add("not found by its name: “" + name + "”");
        }
    }

    /** What nobody has issued is not found, and no text is refused. */
    private void nothing() {
        for (String text : ImmutableList.of("", " ", "…", "…/2025/NĐ-CP", "0/0/NĐ-CP", "NĐ-CP")) {
            if (!register.numbered(text).isEmpty()) {
                problems.add("an act of the number “" + text + "”");
            }
            if (!register.named(text).isEmpty()) {
                problems.add("a law of the name “" + text + "”");
            }
        }
    }
}
