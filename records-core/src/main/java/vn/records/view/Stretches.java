package vn.records.view;

import com.google.common.collect.ImmutableList;

/** Finds the spans of a stretch (<i>đoạn chữ</i>) without a walk over those before it. */
final class Stretches {

    private Stretches() {}

    static ImmutableList<Span> of(ImmutableList<Span> spans, int start, int end) {
        int from = 0;
        int to = spans.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (spans.get(middle).end() <= start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        while (to < spans.size() && spans.get(to).start() < end) {
            to++;
        }
        return start < end ? spans.subList(from, to) : ImmutableList.of();
    }
}
