package vn.records.presentation.recipient;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.records.agency.AgencyVocabulary;
import vn.records.document.Component;
import vn.records.finding.Location;
import vn.records.presentation.draft.Draft;
import vn.records.presentation.draft.Line;
import vn.records.text.VietnameseText;

/**
 * Words by which a report or submission says that it goes to a higher body: {@code Kính trình Ủy ban nhân dân tỉnh …}, or in
 * plain words {@code Sở Nội vụ báo cáo UBND tỉnh …}, {@code Trên đây là báo cáo …, gửi UBND tỉnh.}
 *
 * <p>Plain words count only where the issuer says them of this document, not of what was done or others are to do.
 */
final class Upward {

    /** Said with respect: whoever is named with it is higher. */
    private static final Pattern RESPECTFUL = Pattern.compile(
            "(?:kính|trân trọng|xin)\\s++(?:báo cáo|trình|gửi)\\s++(?:(?:đến|tới|lên)\\s++)?+(?<whom>[^,;.]{3,60})");

    private static final Splitter SENTENCES = Splitter.onPattern("[.;:]").trimResults();

    /** Bodies that are higher than whoever reports to them, by the words they begin with. */
    private static final Pattern HIGHER = Pattern.compile("(?:chính phủ|thủ tướng|quốc hội|tỉnh ủy|thành ủy|bộ trưởng"
            + "|bộ (?:nội vụ|tài chính|y tế|công an|quốc phòng|tư pháp|xây dựng|giáo dục|khoa học|nông nghiệp|công thương"
            + "|ngoại giao|văn hóa|dân tộc)|(?:chủ tịch )?(?:ủy ban|hội đồng) nhân dân (?:tỉnh|thành phố)).*+");

    /** Begins what says of a document that it is the one at hand. */
    private static final Pattern THIS = Pattern.compile("(?:trên đây là|báo cáo này|tờ trình này) .*+");

    /** Words that send; behind some others they tell what is sent, or are part of a name. */
    private static final Pattern SENDS = Pattern.compile(
            "(?<!chương|tờ|hồ sơ|tài liệu|văn bản|đã|việc|được|sẽ|để)[ ,](?:gửi|trình|báo cáo) (?:(?:đến|tới|lên) )?+");

    private final String issuer;
    private final String parent;

    private Upward(String issuer, String parent) {
        this.issuer = issuer;
        this.parent = parent;
    }

    static Upward of(Draft draft) {
        return new Upward(name(draft, Component.ISSUING_AGENCY), name(draft, Component.PARENT_AGENCY));
    }

    private static String name(Draft draft, Component component) {
        return draft.part(component).map(part -> inFull(part.text())).orElse("");
    }

    private static String inFull(String text) {
        return VietnameseText.lower(VietnameseText.fold(text))
                .replace("ubnd", "ủy ban nhân dân")
                .replace("hđnd", "hội đồng nhân dân");
    }

    /** Returns where a line says so, if it does. */
    Optional<Location> in(Line line) {
        return respectful(line).or(() -> isPlain(line) ? Optional.of(line.at(Component.BODY)) : Optional.empty());
    }

    private static Optional<Location> respectful(Line line) {
        String text = VietnameseText.lower(line.text());
        Matcher words = RESPECTFUL.matcher(text);
        while (text.length() == line.text().length() && words.find()) {
            if (AgencyVocabulary.beginsWithAuthority(VietnameseText.fold(words.group("whom")))) {
                return Optional.of(line.at(Component.BODY, words.start(), words.end()));
            }
        }
        return Optional.empty();
    }

    private boolean isPlain(Line line) {
        for (String sentence : SENTENCES.split(inFull(line.folded()))) {
            if (THIS.matcher(sentence).matches() ? sends(sentence, 0) : saidByIssuer(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the issuer itself reports, and to a higher body or sending it there. */
    private boolean saidByIssuer(String sentence) {
        int at = issuer.isEmpty() ? -1 : sentence.indexOf(issuer);
        Matcher words = SENDS.matcher(sentence);
        return at >= 0
                && words.find(at + issuer.length())
                && words.start() == at + issuer.length()
                && sends(sentence, words.start());
    }

    private boolean sends(String sentence, int from) {
        Matcher words = SENDS.matcher(sentence);
        for (int at = from; words.find(at); at = words.end() - 1) {
            if (isHigher(sentence.substring(words.end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHigher(String whom) {
        boolean own = !issuer.isEmpty() && whom.startsWith(issuer);
        boolean above = !parent.isEmpty() && whom.startsWith(parent);
        return !own && (above || HIGHER.matcher(whom).matches());
    }
}
