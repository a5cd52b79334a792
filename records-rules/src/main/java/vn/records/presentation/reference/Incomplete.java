package vn.records.presentation.reference;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.records.agency.AgencyVocabulary;
import vn.records.finding.Basis;
import vn.records.finding.Fault;
import vn.records.finding.Measure;
import vn.records.text.VietnameseText;

/**
 * What a document named with its date lacks besides, where the words around it leave no doubt (<i>viện dẫn thiếu cơ quan ban
 * hành, trích yếu</i>). Words for it may stand elsewhere in the sentence, so these are weaker faults.
 */
final class Incomplete {

    /** The end of the words on a document; behind a comma another clause begins. */
    private static final Pattern END = Pattern.compile("^\\s*+(?:$|[.;:),]|(?:để|thì|đã|trong|tại)\\s)");

    private static final Pattern SUBJECT = Pattern.compile("(?:^|[\\s,])(?:" + Behind.SUBJECTS + ")\\s");
    private static final Pattern ABOUT = Pattern.compile("(?:^|\\s)về\\s");
    private static final Pattern FOLLOWED = Pattern.compile("(?:^|\\s)(?:theo|thực hiện|căn cứ|nhận được)\\s++$");
    private static final Pattern OWNER = Pattern.compile("\\s(?:của|do)\\s");

    /** What an agency does, which no name of one holds. */
    private static final Pattern VERB =
            Pattern.compile("\\s(?:tổ chức|đề nghị|yêu cầu|báo cáo|kiểm tra|rà soát|xin|mời|cử|lấy"
                    + "|cung cấp|trả lời|góp ý|và các|cho|gửi|phân công|xây dựng|đăng ký|có)(?:\\s|$)");

    /** A body of a unit of the State whose name is left out. */
    private static final Pattern LOCAL =
            Pattern.compile("(?:nhân dân|ubnd|hđnd)(?: (?:tỉnh|thành phố|huyện|xã|phường|thị trấn|đặc khu))?$");

    private static final Splitter ON_SPACE = Splitter.on(' ').omitEmptyStrings();
    private static final int LONGEST_NAME = 60;

    private Incomplete() {}

    static Optional<Fault> fault(Mention mention) {
        List<Measure> missing = missing(mention);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.of(mention.at(), Measure.words(mention.text()), Measure.all(missing))
                        .withBasis(Basis.DERIVED));
    }

    private static List<Measure> missing(Mention mention) {
        Behind behind = mention.behind();
        List<Measure> missing = new ArrayList<>();
        if (behind.date().isEmpty()) {
            return missing;
        }
        boolean ends = ends(behind.rest());
        if (behind.issuer().isEmpty() && (ends || isPlain(behind)) && !isIssuedBefore(mention.before())) {
            missing.add(Measure.term("issuer"));
        }
        boolean issued = behind.issuer()
                .map(issuer -> isName(asWritten(mention, issuer)))
                .orElse(!missing.isEmpty());
        if (ends
                && issued
                && behind.subject().isEmpty()
                && !ABOUT.matcher(mention.before()).find()) {
            missing.add(Measure.term("subject"));
        }
        return missing;
    }

    /** Whether the words before may tell who issued it: {@code của Hiệp hội tại Công văn số …}; behind theo they do not. */
    private static boolean isIssuedBefore(String before) {
        return !before.isBlank() && !FOLLOWED.matcher(before).find();
    }

    /** Whether the subject follows the date at once, and names nobody whose document it may be. */
    private static boolean isPlain(Behind behind) {
        return behind.subject()
                .filter(subject -> !OWNER.matcher(subject).find())
                .isPresent();
    }

    /** Whether nothing more is said of the document in its sentence. */
    private static boolean ends(String rest) {
        int end = 0;
        while (end < rest.length() && ".;".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return END.matcher(rest).find()
                && !SUBJECT.matcher(rest.substring(0, end)).find();
    }

    /** Returns the name of an agency in the letters it is written in. */
    private static String asWritten(Mention mention, String issuer) {
        int at = mention.end() + mention.rest().indexOf(issuer);
        return mention.line().text().substring(at, at + issuer.length());
    }

    /** A name goes on in small letters for one word, as in Bộ Nội vụ; what goes on longer may be the subject. */
    private static boolean isName(String issuer) {
        String lower = VietnameseText.foldCase(issuer);
        boolean local = LOCAL.matcher(lower).find();
        int tail = 0;
        for (String word : ON_SPACE.split(VietnameseText.fold(issuer))) {
            tail = Character.isLowerCase(word.charAt(0)) ? tail + 1 : 0;
        }
        return lower.length() <= LONGEST_NAME
                && AgencyVocabulary.namesAuthority(lower + ' ')
                && (tail <= 1 || local)
                && !VERB.matcher(lower).find();
    }
}
