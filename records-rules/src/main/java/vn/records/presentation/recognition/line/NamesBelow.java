package vn.records.presentation.recognition.line;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import vn.records.agency.PersonName;
import vn.records.presentation.draft.Line;
import vn.records.presentation.draft.Signing;

/**
 * Finds the names of signers in the text below the table that holds their posts (<i>họ tên ở dưới bảng chữ ký</i>), where
 * they are set in the middle or pushed there with tabs or spaces.
 */
public final class NamesBelow {

    private static final int LINES_TO_SEARCH = 12;

    private final ImmutableList<Line> lines;
    private final List<Signing> signings;

    /** Takes the blocks of the table; names that are found are added to them. */
    public NamesBelow(ImmutableList<Line> lines, List<Signing> signings) {
        this.lines = lines;
        this.signings = signings;
    }

    /** Finds them; returns the index after the line of the names between two indices, the first of them if there is none. */
    @CanIgnoreReturnValue
    public int find(int from, int to) {
        boolean open = !signings.isEmpty()
                && signings.stream()
                        .allMatch(signing ->
                                signing.name().isEmpty() && signing.otherPosts().isEmpty());
        int i = from;
        int end = Math.min(to, from + LINES_TO_SEARCH);
        while (i < end && lines.get(i).isBlank()) {
            i++;
        }
        return open && i < end && lines.get(i).zone().isEmpty() && name(lines.get(i)) ? i + 1 : from;
    }

    private boolean name(Line line) {
        ImmutableList<Line> names = line.columns();
        if (names.size() != signings.size() || !names.stream().allMatch(NamesBelow::isName)) {
            return false;
        }
        for (int i = 0; i < names.size(); i++) {
            Signing signing = signings.get(i);
            signings.set(i, new Signing(signing.authority(), signing.otherPosts(), Optional.of(names.get(i))));
        }
        return true;
    }

    private static boolean isName(Line line) {
        return SigningReader.mayBeName(line)
                && PersonName.read(line.folded())
                        .filter(PersonName::hasCommonFamilyName)
                        .isPresent();
    }
}
