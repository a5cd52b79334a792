package vn.records.presentation.head;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.records.document.Component;
import vn.records.presentation.check.Demanded;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Part;
import vn.records.rule.Check;
import vn.records.text.VietnameseText;
import vn.records.view.Drawing;
import vn.records.view.Paragraph;
import vn.records.view.Running;

/**
 * Conditions on components of the head that must be there. One is only missed where nothing in the head, in a box or in a
 * page header may be it, and the head holds no picture.
 */
public final class HeadDemands {

    private HeadDemands() {}

    public static Check<Draft> nationalName(Check<Draft> check) {
        return demanded(
                Component.NATIONAL_NAME, text -> VietnameseText.skeleton(text).contains("congho"), check);
    }

    public static Check<Draft> motto(Check<Draft> check) {
        return demanded(
                Component.NATIONAL_MOTTO,
                text -> VietnameseText.skeleton(text).contains("doclap")
                        || VietnameseText.skeleton(text).contains("hanhphuc"),
                check);
    }

    /** Passes as the check does where the title of Party documents was found; what has none is known by nothing else. */
    public static Check<Draft> partyTitle(Check<Draft> check) {
        return demanded(
                Component.PARTY_TITLE, text -> VietnameseText.skeleton(text).contains("congsan"), check);
    }

    /** A star is missed only where the head holds no other sign that may be it. */
    public static Check<Draft> star(Check<Draft> check) {
        return demanded(Component.ISSUER_STAR, text -> text.indexOf('*') >= 0, check);
    }

    public static Check<Draft> issuer(Check<Draft> check) {
        return demanded(Component.ISSUING_AGENCY, VietnameseText::isUpperCase, check);
    }

    public static Check<Draft> number(Check<Draft> check) {
        return demanded(
                Component.NUMBER,
                text -> text.indexOf('/') >= 0 || VietnameseText.lower(text).startsWith("số"),
                check);
    }

    public static Check<Draft> date(Check<Draft> check) {
        return demanded(Component.PLACE_AND_DATE, HeadDemands::mayBeDate, check);
    }

    private static boolean mayBeDate(String text) {
        String lower = VietnameseText.lower(text);
        return lower.contains("ngày") || lower.contains("tháng") || lower.contains("năm") || text.indexOf('/') >= 0;
    }

    private static Check<Draft> demanded(Component component, Predicate<String> trace, Check<Draft> check) {
        return new Demanded(component, draft -> !mayHold(draft, component, trace), check);
    }

    private static boolean mayHold(Draft draft, Component component, Predicate<String> trace) {
        ImmutableList<Line> head = head(draft);
        boolean picture = head.stream()
                .flatMap(line -> line.paragraph().drawings().stream())
                .anyMatch(Drawing.Picture.class::isInstance);
        return picture
                || Streams.concat(head.stream(), draft.boxLines().stream())
                        .filter(line -> !isOther(draft, component, line))
                        .map(Line::folded)
                        .anyMatch(text -> !text.isEmpty() && trace.test(text))
                || headers(draft).anyMatch(trace);
    }

    /** The lines above the type name, the addressees or the text, whichever comes first. */
    private static ImmutableList<Line> head(Draft draft) {
        int end = Stream.of(Component.TYPE_NAME, Component.ADDRESSEES, Component.LEGAL_BASIS, Component.BODY)
                .flatMap(component -> draft.part(component).stream())
                .mapToInt(part -> part.first().index())
                .min()
                .orElse(draft.lines().size());
        return draft.lines().subList(0, Math.min(end, draft.lines().size()));
    }

    /** Whether a line was taken for another component, and so is no trace of this one. */
    private static boolean isOther(Draft draft, Component component, Line line) {
        return draft.parts().values().stream()
                .filter(part -> part.component() != component)
                .anyMatch(part -> holds(part, line));
    }

    private static boolean holds(Part part, Line line) {
        return part.lines().stream()
                .anyMatch(other -> other.paragraph().equals(line.paragraph()) && other.start() <= line.end());
    }

    private static Stream<String> headers(Draft draft) {
        return draft.view().sections().get(0).runnings().stream()
                .filter(running -> running.edge() == Running.Edge.HEADER)
                .flatMap(running -> running.blocks().stream())
                .map(block -> block instanceof Paragraph paragraph ? VietnameseText.fold(paragraph.text()) : "/")
                .filter(text -> !text.isEmpty());
    }
}
