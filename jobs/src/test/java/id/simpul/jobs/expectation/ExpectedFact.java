package id.simpul.jobs.expectation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that a text tells.
 *
 * @param optional neither missed when absent nor wrong when present
 * @param fields what is right, each with its readings; {@code null} as text is the absent value
 */
public record ExpectedFact(String kind, boolean optional, Map<String, List<String>> fields) {

    /** Reads {@code kind; optional; name=value|value; …}. */
    public static ExpectedFact parse(String line) {
        String[] parts = line.split("; ");
        boolean optional = parts[1].equals("optional");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = optional ? 2 : 1; i < parts.length; i++) {
            String[] field = parts[i].split("=", 2);
            fields.put(field[0], List.of(field[1].split("\\|")));
        }
        return new ExpectedFact(parts[0], optional, fields);
    }

    /** Whether the fact is so in every field but {@code except}. */
    boolean equalsBut(Map<String, String> found, List<String> except) {
        return fields.entrySet().stream()
                .allMatch(field ->
                        except.contains(field.getKey()) || field.getValue().contains(found.get(field.getKey())));
    }
}
