package id.simpul.jobs.language;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of the calendar, from {@code calendar.csv}; short forms ("Sen", "Mar") count only where digits stand beside. */
final class Calendar {

    private static final Map<String, Map<String, Integer>> WORDS = new HashMap<>();

    static {
        for (Map<String, String> row :
                CsvResource.of(Calendar.class, "calendar.csv").named()) {
            put(row.getOrDefault("kind", ""), row, "forms");
            put("short " + row.get("kind"), row, "short");
            if ("weekday".equals(row.get("kind"))) {
                putMisprints(row);
            }
        }
    }

    private Calendar() {}

    /** All its words. */
    static Set<String> words() {
        return WORDS.values().stream()
                .flatMap(words -> words.keySet().stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void put(String kind, Map<String, String> row, String column) {
        for (String form : row.getOrDefault(column, "").split("\\|", -1)) {
            WORDS.computeIfAbsent(kind, unused -> new HashMap<>())
                    .put(form, Integer.valueOf(row.getOrDefault("value", "")));
        }
    }

    /** "Kamsi (12/9)": two letters behind the first one have changed places. */
    private static void putMisprints(Map<String, String> row) {
        String name = row.getOrDefault("name", "").toLowerCase(Locale.ROOT);
        for (int at = 1; at + 1 < name.length(); at++) {
            String misprint = name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            WORDS.computeIfAbsent("misprinted weekday", unused -> new HashMap<>())
                    .put(misprint, Integer.valueOf(row.getOrDefault("value", "")));
        }
    }

    static @Nullable Integer look(String kind, String word) {
        Map<String, Integer> words = WORDS.get(kind);
        return words == null || word.isEmpty() ? null : words.get(word);
    }

    /** The month that a token names; a short form needs a neighbour in digits or the month that it lasts to ("Jan–Okt 2024"). */
    static @Nullable Integer month(TokenList text, int index) {
        String word = text.word(index);
        Integer full = look("month", word);
        Integer brief = full == null ? look("short month", word) : null;
        if (brief == null) {
            return full;
        }
        int behind = behindShort(text, index);
        boolean besideDigits = text.at(index - 1).isDigits() || text.at(behind).isDigits();
        return besideDigits || opensRange(text, behind) ? brief : null;
    }

    /** A joint and a month stand here. */
    private static boolean opensRange(TokenList text, int index) {
        int joint = DateJoints.end(text, index);
        return joint > index && month(text, joint) != null;
    }

    /** Index behind a month's word, the point of a short form included. */
    static int behindShort(TokenList text, int index) {
        boolean pointed = text.word(index + 1).equals(".") && look("short month", text.word(index)) != null;
        return pointed ? index + 2 : index + 1;
    }

    /** The weekday that a token names; "minggu" in small letters or behind a number is a week. */
    static @Nullable DayOfWeek weekday(TokenList text, int index) {
        Token token = text.at(index);
        Integer full = look("weekday", token.word());
        if (full == null
                && token.capital()
                && ",(".contains(text.word(index + 1))
                && !text.word(index + 1).isEmpty()) {
            boolean dated = text.at(index + 2).isDigits();
            Integer abbreviated = dated ? look("short weekday", token.word()) : null;
            full = dated && abbreviated == null ? look("misprinted weekday", token.word()) : abbreviated;
        }
        boolean week = token.is("minggu") && (!token.capital() || NumberWords.at(text, index - 1) != null);
        return full == null || week ? null : DayOfWeek.of(full);
    }
}
