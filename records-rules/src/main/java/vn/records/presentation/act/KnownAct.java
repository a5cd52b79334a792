package vn.records.presentation.act;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.act.ActRegister;
import vn.records.act.CitedAct;
import vn.records.act.RegisteredAct;
import vn.records.row.WrittenDate;

/** What a register has of cited acts, and how it is told (<i>tra cứu văn bản</i>). */
record KnownAct(ActRegister register) {

    /** So many acts in a row are followed, so that two entries that name each other do no harm. */
    private static final int MOST_STEPS = 8;

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

    /**
     * Returns what stands for an act on a day, told by title and date where the register has it: what ended it, or in turn what
     * ended that; empty if that is not known.
     */
    String successors(RegisteredAct act, LocalDate day) {
        return act.enders().stream()
                .map(number -> successor(number, day, MOST_STEPS))
                .distinct()
                .collect(joining(", "));
    }

    private String successor(String number, LocalDate day, int steps) {
        ImmutableList<RegisteredAct> known = register.numbered(number);
        if (known.isEmpty()) {
            return "số " + number;
        }
        RegisteredAct act = known.get(0);
        boolean further = steps > 0 && act.hasEndedBefore(day) && act.enders().size() == 1;
        return further ? successor(act.enders().get(0), day, steps - 1) : told(act);
    }
}
