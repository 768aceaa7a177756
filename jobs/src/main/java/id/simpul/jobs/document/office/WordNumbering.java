package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of a Word document, which print numbers that stand in no text. Counts along: each paragraph is to be asked for once, in order. */
final class WordNumbering {

    static final int LEVELS = 9;

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean decimalOnly;
    }

    /** The design of a list; lists of one design count on, unless they begin anew. */
    private static final class Design {
        final Level[] levels = new Level[LEVELS];
        final int[] counts = new int[LEVELS];

        Design() {
            for (int i = 0; i < LEVELS; i++) {
                levels[i] = new Level();
                levels[i].format = "none";
                counts[i] = Integer.MIN_VALUE;
            }
        }
    }

    private record Start(int list, int level) {}

    private final Map<Integer, Design> designs = new HashMap<>();
    private final Map<Integer, Design> lists = new HashMap<>();
    private final Map<Start, Integer> starts = new HashMap<>();
    private final Set<Start> begun = new HashSet<>();

    void read(XmlPart part) throws IOException {
        try (XmlPart xml = part) {
            while (xml.next()) {
                if (xml.starts("abstractNum")) {
                    Design design = new Design();
                    designs.put(xml.number("abstractNumId", -1), design);
                    design(xml, design);
                } else if (xml.starts("num")) {
                    list(xml, xml.number("numId", 0));
                }
            }
        }
    }

    private static void design(XmlPart xml, Design design) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("lvl")) {
                level(xml, design);
            }
        }
    }

    private static void level(XmlPart xml, Design design) throws IOException {
        Level level = new Level();
        int at = xml.number("ilvl", 0);
        if (at >= 0 && at < LEVELS) {
            design.levels[at] = level;
        }
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "start" -> level.start = xml.number("val", 1);
                    case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
                    case "lvlText" -> level.text = String.valueOf(xml.attribute("val"));
                    case "isLgl" -> level.decimalOnly = true;
                    default -> {
                        // looks
                    }
                }
            }
        }
    }

    private void list(XmlPart xml, int list) throws IOException {
        int level = 0;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("abstractNumId")) {
                Design design = designs.get(xml.number("val", -1));
                if (design != null) {
                    lists.put(list, design);
                }
            } else if (xml.starts("lvlOverride")) {
                level = xml.number("ilvl", 0);
            } else if (xml.starts("startOverride")) {
                starts.put(new Start(list, level), xml.number("val", 1));
            }
        }
    }

    /** What the list prints before its next paragraph of a level, such as {@code "2."} or {@code "BAB I"}; "" for a bullet or nothing. */
    String next(int list, int at) {
        Design design = lists.get(list);
        if (design == null) {
            return "";
        }
        Start start = new Start(list, at);
        Level level = design.levels[at];
        Integer anew = begun.add(start) ? starts.get(start) : null;
        design.counts[at] =
                anew != null ? anew : design.counts[at] == Integer.MIN_VALUE ? level.start : design.counts[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            design.counts[deeper] = Integer.MIN_VALUE;
        }
        return level.format.equals("bullet") ? "" : printed(design, level);
    }

    private static String printed(Design design, Level level) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            int other = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (other < 0 || other >= LEVELS) {
                printed.append(c);
                continue;
            }
            i++;
            int count = design.counts[other] == Integer.MIN_VALUE ? design.levels[other].start : design.counts[other];
            printed.append(number(count, level.decimalOnly ? "decimal" : design.levels[other].format));
        }
        return printed.toString().strip();
    }

    private static String number(int count, @Nullable String format) {
        return switch (String.valueOf(format)) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count);
            case "lowerLetter" -> letter(count).toLowerCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            case "none", "bullet" -> "";
            default -> Integer.toString(count);
        };
    }

    private static String roman(int count) {
        if (count < 1 || count > 3999) {
            return Integer.toString(count);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int left = count;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }

    /** A to Z, then AA, BB: so Word counts. */
    private static String letter(int count) {
        if (count < 1 || count > 260) {
            return Integer.toString(count);
        }
        return String.valueOf((char) ('A' + (count - 1) % 26)).repeat((count - 1) / 26 + 1);
    }
}
