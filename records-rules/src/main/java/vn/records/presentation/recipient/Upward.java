package vn.records.presentation.recipient;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.agency.AgencyVocabulary;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/** Words by which a report or submission says that it goes to a higher body: {@code Kính trình Ủy ban nhân dân tỉnh …} */
final class Upward {

    private static final Pattern WORDS =
            Pattern.compile("(?:kính|trân trọng|xin)\\s++(?:báo cáo|trình)\\s++(?<whom>[^,;.]{3,60})");

    private Upward() {}

    /** Returns where a line says so, if it does. */
    static Optional<Location> in(Line line) {
        String text = VietnameseText.lower(line.text());
        Matcher words = WORDS.matcher(text);
        while (text.length() == line.text().length() && words.find()) {
            if (AgencyVocabulary.beginsWithAuthority(VietnameseText.fold(words.group("whom")))) {
                return Optional.of(line.at(Component.BODY, words.start(), words.end()));
            }
        }
        return Optional.empty();
    }
}
