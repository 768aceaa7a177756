package id.simpul.pipeline;

import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.warehouse.Reviews;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Indonesian words for codes that commands print: those of facts stand in the warehouse's {@code terms.csv}, the others in
 * {@code codes_id.csv}. Each code belongs to a list, as one code may mean several things.
 */
final class CodeWords {

    private static final Map<String, String> WORDS = new HashMap<>();

    static {
        CsvResource.of(Reviews.class, "terms.csv")
                .rows()
                .forEach(row -> put(row.get(0), row.get(1), small(row.get(2))));
        CsvResource.of(CodeWords.class, "codes_id.csv").rows().forEach(row -> put(row.get(0), row.get(1), row.get(2)));
    }

    /** The lists that the codes of a fact's line may be of, by the fact's kind. */
    private static final Map<String, List<String>> OF_FACTS = Map.of(
            "case_count", List.of("qualifier", "category", "victim_group", "measure", "case_status"),
            "regulation", List.of("regulation_type", "regulation_status"),
            "meeting", List.of("meeting_kind"),
            "initiative", List.of("initiative_kind", "rank"));

    /** In a line of another kind than a count, what stands behind these is a document's word. */
    private static final int MOST_CODES = 4;

    private CodeWords() {}

    private static void put(String list, String code, String word) {
        WORDS.put(list + " " + code, word);
    }

    /** The code's word in the first of the lists that has it; the code itself where none does. */
    static String of(String code, List<String> lists) {
        for (String list : lists) {
            @Nullable String word = WORDS.get(list + " " + code);
            if (word != null) {
                return word;
            }
        }
        return code;
    }

    /** A line that tells a fact by codes, numbers and a document's words: "exact 97 violence children cases reported 2023-01-01". */
    static String line(String kind, String line) {
        List<String> lists = OF_FACTS.getOrDefault(kind, List.of());
        String[] words = line.split(" ", -1);
        int codes = kind.equals("case_count") ? words.length : Math.min(words.length, MOST_CODES);
        for (int at = 0; at < codes; at++) {
            words[at] = of(words[at], lists);
        }
        return String.join(" ", words);
    }

    /** "Perempuan dan anak" begins small among other words; "KDRT" and "Peraturan Daerah" don't. */
    private static String small(String word) {
        boolean name = word.chars().skip(1).anyMatch(Character::isUpperCase) && !word.contains("(");
        return name || word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }
}
