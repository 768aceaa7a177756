package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.CsvResource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many instruments a text counts ("lima raperda", "kelima raperda", "3 buah perda"); small numbers in words stand in {@code counts.csv}. */
final class DraftCount {

    private static final int LONGEST = 30;

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final Pattern COUNT = Pattern.compile("\\b(?:ke-?)?(?<word>" + String.join("|", NUMBERS.keySet())
            + "|[0-9]{1,2})\\s(?:buah\\s|usul(?:an)?\\s|judul\\s)?$");

    private DraftCount() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Map<String, String> row :
                CsvResource.of(DraftCount.class, "counts.csv").named()) {
            numbers.put(row.getOrDefault("word", ""), Integer.valueOf(row.getOrDefault("value", "")));
        }
        return numbers;
    }

    /** How many the words right before their name count; 0 where they count none. */
    static int before(String text) {
        String near = text.substring(Math.max(0, text.length() - LONGEST))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", " ");
        Matcher count = COUNT.matcher(near);
        if (!count.find()) {
            return 0;
        }
        Integer number = NUMBERS.get(count.group("word"));
        return number == null ? Integer.parseInt(count.group("word")) : number;
    }
}
