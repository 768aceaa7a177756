package id.simpul.jobs.reconcile.meeting;

import id.simpul.jobs.language.CsvResource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name of an event, a venue or a body, in lower case, short forms spelled out.
 *
 * @param all in their order
 * @param telling without those that any such name may have ({@code rapat}, {@code hotel}, {@code kota})
 * @param named whether there are any such; else {@code telling} is {@code all}
 * @param place whether they say of which kota, kabupaten or other place it is
 * @param marks what counts things of one kind: numbers, Roman numerals, single letters ({@code Angkatan II}, {@code
 *     Komisi D})
 */
record EventWords(Set<String> all, Set<String> telling, boolean named, boolean place, Set<String> marks) {

    /** What the words of a name may be besides what tells it apart. */
    enum Plain {
        EVENT,
        HOUSE,
        BODY,
        PLACE,
        FILLER
    }

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARK = Pattern.compile("[0-9]{1,3}|[ivx]{1,5}|[a-z]");
    private static final Map<String, String> LONG_FORMS = new HashMap<>();
    private static final Map<Plain, Set<String>> PLAIN = new HashMap<>();

    static {
        CsvResource.of(EventWords.class, "abbreviations.csv")
                .rows()
                .forEach(row -> LONG_FORMS.put(row.get(0), row.get(1)));
        CsvResource.of(EventWords.class, "event_words.csv")
                .rows()
                .forEach(row -> PLAIN.computeIfAbsent(
                                Plain.valueOf(row.get(1).toUpperCase(Locale.ROOT)), kind -> new LinkedHashSet<>())
                        .add(row.get(0)));
    }

    /** Nothing for null. */
    static EventWords of(@Nullable String name, Plain sort) {
        if (name == null) {
            return new EventWords(Set.of(), Set.of(), false, false, Set.of());
        }
        Set<Plain> plain = EnumSet.of(sort, Plain.PLACE, Plain.FILLER);
        Set<String> words = new LinkedHashSet<>(spelledOut(Arrays.stream(NO_WORD.split(name.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList()));
        words.removeAll(PLAIN.getOrDefault(Plain.FILLER, Set.of()));
        Set<String> telling = words.stream()
                .filter(word -> plain.stream()
                        .noneMatch(kind -> PLAIN.getOrDefault(kind, Set.of()).contains(word)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> marks =
                words.stream().filter(word -> MARK.matcher(word).matches()).collect(Collectors.toSet());
        // of "Kota Layak Anak" there are hundreds
        boolean place = !telling.isEmpty()
                && !words.contains("layak")
                && words.stream().anyMatch(PLAIN.getOrDefault(Plain.PLACE, Set.of())::contains);
        return new EventWords(words, telling.isEmpty() ? words : telling, !telling.isEmpty(), place, marks);
    }

    /** Short forms of up to three words. */
    private static List<String> spelledOut(List<String> words) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(3, words.size() - at);
            while (length > 1 && !LONG_FORMS.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            String told = String.join(" ", words.subList(at, at + length));
            out.append(LONG_FORMS.getOrDefault(told, told)).append(' ');
            at += length;
        }
        return Arrays.asList(out.toString().strip().split(" "));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Shared telling words in proportion to those of the shorter name, in [0, 1]. */
    double likeness(EventWords other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        long shared = telling.stream().filter(other.telling::contains).count();
        int fewer = Math.min(telling.size(), other.telling.size());
        return shared < fewer && joined(this, other) ? 1 : (double) shared / fewer;
    }

    /** {@code Si Panji} and {@code Sipanji}. */
    private static boolean joined(EventWords one, EventWords other) {
        String a = String.join("", one.telling);
        String b = String.join("", other.telling);
        return a.length() <= b.length() ? b.contains(a) : a.contains(b);
    }

    /** Whether both count and count differently: two of one series. */
    boolean countsOtherwise(EventWords other) {
        return !marks.isEmpty() && !other.marks.isEmpty() && marks.stream().noneMatch(other.marks::contains);
    }
}
