package vn.records.act;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import vn.records.document.IssueDate;

/**
 * What is known of acts (<i>danh mục văn bản</i>): a host may answer from its own database, and what is right for any of them
 * {@link ActRegisterAudit} tells.
 *
 * <p>An implementation may be shared by any number of threads. It finds a number and a name in whatever letter case, spacing,
 * Unicode form, place of tone marks and with whatever hyphen they are written.
 *
 * @since 0.1
 */
public interface ActRegister {

    /**
     * Returns the acts of a number: none if it is not known, several where acts share it.
     *
     * @param number number and symbol, such as {@code 30/2020/NĐ-CP}
     */
    ImmutableList<RegisteredAct> numbered(String number);

    /**
     * Returns the laws, codes and ordinances of a name, of all times.
     *
     * @param name the name, without the word luật or pháp lệnh but with bộ luật
     */
    ImmutableList<RegisteredAct> named(String name);

    /**
     * Returns the acts that a citation may mean: those of its number, or of its name and date. More than one where it does not
     * tell which.
     */
    default ImmutableList<RegisteredAct> find(CitedAct cited) {
        ImmutableList<RegisteredAct> known = cited.number().isPresent()
                ? numbered(cited.number().get())
                : cited.lookupName().map(this::named).orElse(ImmutableList.of());
        ImmutableList<RegisteredAct> ofType = known.stream()
                .filter(act -> act.kind().isOfType(cited.type()))
                .collect(ImmutableList.toImmutableList());
        Optional<IssueDate> date = cited.date();
        if (date.isEmpty() || (cited.number().isPresent() && ofType.size() < 2)) {
            return ofType;
        }
        return ofType.stream()
                .filter(act ->
                        act.signed().filter(day -> mayBe(date.get(), day)).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean mayBe(IssueDate date, LocalDate day) {
        return date.day().filter(own -> own != day.getDayOfMonth()).isEmpty()
                && date.month().filter(own -> own != day.getMonthValue()).isEmpty()
                && date.year().filter(own -> own != day.getYear()).isEmpty();
    }

    /** Returns the acts of this library: see {@link PublishedActs}. */
    static ActRegister published() {
        return PublishedActs.register();
    }

    /** Returns a register of some acts, which are looked up in memory. */
    static ActRegister of(Iterable<RegisteredAct> acts) {
        return ActIndex.of(acts);
    }
}
