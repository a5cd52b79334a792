package vn.records.text.syllable;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** The rimes (<i>vần</i>) as they are written without tone, and which onsets (<i>phụ âm đầu</i>) they go with. */
final class Rimes {

    static final String VOWELS = "aăâeêioôơuưy";
    private static final String SHAPED = "ăâêôơư";

    /** Those whose tone may stand on either vowel. */
    private static final ImmutableSet<String> OF_TWO_PLACES = ImmutableSet.of("oa", "oe", "uy");

    static final ImmutableSet<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    static final ImmutableSet<String> ALL = words("""
            a ac ach ai am an ang anh ao ap at au ay
            ăc ăm ăn ăng ăp ăt
            âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et
            ê êch êm ên êng ênh êp êt êu
            i ia ich im in inh ip it iu
            iêc iêm iên iêng iêp iêt iêu
            o oc oi om on ong ooc oong op ot
            oa oac oach oai oam oan oang oanh oao oap oat oay
            oăc oăm oăn oăng oăt
            oe oem oen oeo oet
            ô ôc ôi ôm ôn ông ôôc ôông ôp ôt
            ơ ơi ơm ơn ơp ơt
            u ua uc ui um un ung up ut
            uân uâng uât uây
            uê uêch uên uênh uêt
            uôc uôi uôm uôn uông uôt
            uơ
            uy uya uych uyn uynh uyp uyt uyu
            uyên uyêt
            ư ưa ưc ưi ưm ưn ưng ưt ưu
            ươ ươc ươi ươm ươn ương ươp ươt ươu
            y ych yn ynh yp yt yu
            yêm yên yêng yêt yêu
            """);

    /** Where the {@code i} of {@code gi} is also the vowel, or the first of it. */
    private static final ImmutableSet<String> BEHIND_G = words("i ich im in inh ip it iêc iêm iên iêng iêp iêt iêu");

    /** Those of {@code quoàng}, {@code quoắt}, which repeat the glide. */
    private static final ImmutableSet<String> BEHIND_QU = words("oang oăt");

    private Rimes() {}

    static ImmutableSet<String> words(String spaced) {
        return ImmutableSet.copyOf(Splitter.onPattern("\\s").omitEmptyStrings().split(spaced));
    }

    /** Whether a rime is one that an onset may stand before. */
    static boolean goesWith(String onset, String rime) {
        if (!ALL.contains(rime)) {
            return false;
        }
        char first = rime.charAt(0);
        boolean front = first == 'e' || first == 'ê' || first == 'i';
        boolean spelling =
                switch (onset) {
                    case "ngh", "gh" -> front;
                    case "k" -> front || first == 'y';
                    case "c", "g", "ng" -> !front && first != 'y';
                    case "qu" -> "ouư".indexOf(first) < 0 || BEHIND_QU.contains(rime);
                    case "gi" ->
                        first == 'i' ? BEHIND_G.contains(rime) : first != 'y' && (first != 'ê' || rime.length() == 1);
                    default -> true;
                };
        return spelling && goesWithGlide(onset, rime);
    }

    /** A {@code y} that is not the whole rime stands behind {@code qu} or begins the syllable; {@code iê} never begins one. */
    private static boolean goesWithGlide(String onset, String rime) {
        if (rime.startsWith("yê")) {
            return onset.isEmpty() || onset.equals("qu");
        } else if (rime.charAt(0) == 'y' && rime.length() > 1) {
            return onset.equals("qu");
        }
        return !(rime.startsWith("iê") && onset.isEmpty()) && !(rime.equals("ươ") && !onset.equals("h"));
    }

    static boolean endsInStop(String rime) {
        return rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
    }

    /** Whether the tone of a rime may stand on the vowel of an index. */
    static boolean bearsToneAt(String rime, int index) {
        return index == place(rime) || (index == 1 && OF_TWO_PLACES.contains(rime));
    }

    static TonePlacement placement(String rime, int index) {
        if (!OF_TWO_PLACES.contains(rime)) {
            return TonePlacement.NO_CHOICE;
        }
        return index == 0 ? TonePlacement.FIRST_VOWEL : TonePlacement.SECOND_VOWEL;
    }

    /** Returns the index of the vowel that bears the tone; the first of those that may. */
    private static int place(String rime) {
        int vowels = 0;
        int shaped = -1;
        while (vowels < rime.length() && VOWELS.indexOf(rime.charAt(vowels)) >= 0) {
            shaped = SHAPED.indexOf(rime.charAt(vowels)) >= 0 ? vowels : shaped;
            vowels++;
        }
        if (shaped >= 0) {
            return shaped;
        }
        return vowels < rime.length() ? vowels - 1 : (vowels - 1) / 2;
    }
}
