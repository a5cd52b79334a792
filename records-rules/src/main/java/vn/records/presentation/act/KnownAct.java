package vn.records.presentation.act;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.records.act.ActRegister;
import vn.records.act.CitedAct;
import vn.records.act.RegisteredAct;
import vn.records.row.WrittenDate;

/** What a register has of cited acts, and how it is told (<i>tra cứu văn bản</i>). */
record KnownAct(ActRegister register) {

    /** Returns the one act that a citation means, if one alone is known and something may be concluded from what is known. */
    Optional<RegisteredAct> of(CitedAct cited) {
        ImmutableList<RegisteredAct> found = register.find(cited);
        boolean tells = cited.number().isPresent() || cited.date().isPresent();
        return tells && found.size() == 1 ? Optional.of(found.get(0)).filter(RegisteredAct::decides) : Optional.empty();
    }

    /** Returns title and date, and the number of a law behind them. */
    static String told(RegisteredAct act) {
        String date = act.signed().map(day -> " ngày " + WrittenDate.write(day)).orElse("");
        boolean named = act.kind().isNamed() && !act.name().isEmpty();
        return act.title() + date + (named && !act.number().isEmpty() ? " (số " + act.number() + ")" : "");
    }

    /** Returns what ended an act, told by title and date where the register has it; empty if that is not known. */
    String enders(RegisteredAct act) {
        return act.enders().stream()
                .map(number -> register.numbered(number).stream()
                        .findFirst()
                        .map(KnownAct::told)
                        .orElse("số " + number))
                .collect(joining(", "));
    }
}
