package vn.records.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

/** A register in memory (<i>danh mục trong bộ nhớ</i>): one look-up a question. */
final class ActIndex implements ActRegister {

    private final ImmutableList<RegisteredAct> acts;
    private final ImmutableListMultimap<String, RegisteredAct> byNumber;
    private final ImmutableListMultimap<String, RegisteredAct> byName;

    private ActIndex(
            ImmutableList<RegisteredAct> acts,
            ImmutableListMultimap<String, RegisteredAct> byNumber,
            ImmutableListMultimap<String, RegisteredAct> byName) {
        this.acts = acts;
        this.byNumber = byNumber;
        this.byName = byName;
    }

    static ActIndex of(Iterable<RegisteredAct> acts) {
        ImmutableListMultimap.Builder<String, RegisteredAct> numbers = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, RegisteredAct> names = ImmutableListMultimap.builder();
        for (RegisteredAct act : acts) {
            if (!act.number().isEmpty()) {
                numbers.put(ActNumbers.key(act.number()), act);
            }
            if (act.kind().isNamed() && !act.name().isEmpty()) {
                names.put(ActNumbers.nameKey(act.name()), act);
            }
        }
        return new ActIndex(ImmutableList.copyOf(acts), numbers.build(), names.build());
    }

    ImmutableList<RegisteredAct> acts() {
        return acts;
    }

    @Override
    public ImmutableList<RegisteredAct> numbered(String number) {
        return byNumber.get(ActNumbers.key(number));
    }

    @Override
    public ImmutableList<RegisteredAct> named(String name) {
        return byName.get(ActNumbers.nameKey(name));
    }
}
