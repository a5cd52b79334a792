package vn.records.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import vn.records.finding.RuleId;

/** A {@link Profile} that names rules of several books, taken apart (<i>phần thiết lập của từng bộ quy tắc</i>). */
record ProfileParts(Profile whole) {

    /** Returns what it says of the rules of a book; its name and tolerance go with every part. */
    Profile of(RuleBook<?> book) {
        ImmutableSet<RuleId> ids = ids(book);
        return Profile.builder()
                .name(whole.name())
                .tolerance(whole.tolerance())
                .addAllRemoved(Sets.intersection(whole.removed(), ids))
                .putAllSeverities(Maps.filterKeys(whole.severities(), ids::contains))
                .putAllRanges(Maps.filterKeys(whole.ranges(), ids::contains))
                .build();
    }

    private static ImmutableSet<RuleId> ids(RuleBook<?> book) {
        return book.rules().stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());
    }

    <S extends Subject> void checkWhole(ImmutableList<RuleBook<S>> books) {
        ImmutableSet<RuleId> known =
                books.stream().flatMap(book -> ids(book).stream()).collect(ImmutableSet.toImmutableSet());
        ImmutableMap<String, ? extends Iterable<RuleId>> named = ImmutableMap.of(
                "removed", whole.removed(),
                "graded", whole.severities().keySet(),
                "narrowed", whole.ranges().keySet());
        named.forEach((how, rules) -> rules.forEach(
                rule -> checkArgument(known.contains(rule), "no rule %s in any of the books, but %s", rule, how)));
    }
}
