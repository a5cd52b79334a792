package vn.records.doc;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import vn.records.doc.Fib.Part;
import vn.records.doc.Fib.Stretch;
import vn.records.docx.format.NumberLevel;
import vn.records.docx.format.NumberList;
import vn.records.reader.DocumentReadException;

/** The lists of a file ([MS-DOC] 2.4.6.3), by the numbers with which paragraphs refer to them. */
final class Lists {

    private static final int MOST_USES = 0x07FE;
    private static final int LEVELS = 9;
    private static final byte[] NOTHING = {};

    /** A list with the levels it was made of. */
    private record Found(NumberList list, Map<Integer, ListLevel> levels) {}

    private final @Nullable ListTables tables;
    private final Map<Integer, @Nullable Found> known = new HashMap<>();
    private final int uses;

    Lists(WordFile file) throws DocumentReadException {
        Stretch lists = file.fib().part(Part.LISTS);
        Stretch used = file.fib().part(Part.LIST_USES);
        byte[] table = file.streams().table();
        boolean none = lists.isEmpty() || used.isEmpty();
        tables = none ? null : new ListTables(table, lists.at(), used.at(), used.length());
        uses = none ? 0 : Math.min(MOST_USES, LittleEndian.getInt(table, used.at()));
    }

    /** Returns the list of a number; null if there is none. */
    @Nullable
    NumberList list(int number) {
        Found found = find(number);
        return found == null ? null : found.list;
    }

    /** Returns what a level states about its paragraphs. */
    byte[] paragraph(int number, int index) {
        ListLevel level = level(number, index);
        return level == null ? NOTHING : level.getGrpprlPapx();
    }

    /** Returns what a level states about its labels. */
    byte[] characters(int number, int index) {
        ListLevel level = level(number, index);
        return level == null ? NOTHING : level.getGrpprlChpx();
    }

    private @Nullable ListLevel level(int number, int index) {
        Found found = find(number);
        return found == null ? null : found.levels.get(index);
    }

    private @Nullable Found find(int number) {
        if (tables == null || number < 1 || number > uses) {
            return null;
        }
        if (!known.containsKey(number)) {
            known.put(number, read(tables, number));
        }
        return known.get(number);
    }

    private static @Nullable Found read(ListTables tables, int number) {
        LFO use = tables.getLfo(number);
        ListData data = tables.getListData(use.getLsid());
        if (data == null) {
            return null;
        }
        Map<Integer, ListLevel> levels = new HashMap<>();
        Map<Integer, Integer> starts = new HashMap<>();
        for (int i = 0; i < Math.min(LEVELS, data.numLevels()); i++) {
            levels.put(i, data.getLevels()[i]);
        }
        for (ListFormatOverrideLevel other : tables.getLfoData(number).getRgLfoLvl()) {
            ListLevel level = other.getLevel();
            if (other.isFormatting() && level != null) {
                levels.put(other.getLevelNum(), level);
            }
            if (other.isStartAt()) {
                starts.put(other.getLevelNum(), level == null ? other.getIStartAt() : level.getStartAt());
            }
        }
        ImmutableMap.Builder<Integer, NumberLevel> made = ImmutableMap.builder();
        levels.forEach((index, level) -> made.put(index, level(index, level)));
        NumberList list = new NumberList(number, use.getLsid(), made.buildOrThrow(), ImmutableMap.copyOf(starts));
        return new Found(list, levels);
    }

    private static NumberLevel level(int index, ListLevel level) {
        String suffix =
                switch (level.getTypeOfCharFollowingTheNumber()) {
                    case 1 -> "space";
                    case 2 -> "nothing";
                    default -> "tab";
                };
        return NumberLevel.of(
                index,
                Math.max(0, level.getStartAt()),
                format(level.getNumberFormat() & 0xFF),
                text(level.getNumberText()),
                suffix,
                level.getRestart(),
                level.isLegalNumbering());
    }

    /** In the file the number of a level is a character of that code. */
    private static String text(@Nullable String stated) {
        StringBuilder text = new StringBuilder();
        String label = stated == null ? "" : stated;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < LEVELS) {
                text.append('%').append(c + 1);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 5 -> "ordinal";
            case 18 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 56 -> "vietnameseCounting";
            case 57 -> "numberInDash";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
