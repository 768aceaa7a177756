package id.simpul.jobs.extract;

import id.simpul.jobs.language.CsvResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a document states none of the facts that are collected. By its words alone, which stand in {@code silence.csv}: what is told
 * is for people who look after sources, and decides nothing.
 *
 * @param code {@code no_term}: no word of the subject; {@code other_topic}: it speaks of something else; {@code abroad}: of the
 *     subject, in other countries alone; {@code no_facts}: of the subject, without a fact
 * @param message for people, without a word of the document
 */
public record Silence(String code, String message) {

    /** A text that speaks of something else names so many things of it. */
    private static final int ABOUT = 3;

    /** And of the subject by far fewer. */
    private static final int TIMES = 2;

    private static final String SUBJECT = "subject";
    private static final String ABROAD = "abroad";

    /** What a text may be about, the subject first. */
    record Topic(String code, String name, Pattern words, String example, String counterexample) {

        private static Topic of(Map<String, String> row) {
            String words = row.getOrDefault("words", "").replace("-", "\\-");
            return new Topic(
                    row.getOrDefault("topic", ""),
                    row.getOrDefault("name", ""),
                    Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + words.replace(" ", "\\s+") + ")(?![\\p{L}\\p{N}])"),
                    row.getOrDefault("example", ""),
                    row.getOrDefault("counterexample", ""));
        }

        int count(CharSequence text) {
            Matcher matcher = words.matcher(text);
            int count = 0;
            while (matcher.find()) {
                count++;
            }
            return count;
        }
    }

    private static final List<Topic> TOPICS = read();

    private static List<Topic> read() {
        List<Topic> topics = new ArrayList<>();
        for (Map<String, String> row :
                CsvResource.of(Silence.class, "silence.csv").named()) {
            topics.add(Topic.of(row));
        }
        return List.copyOf(topics);
    }

    static List<Topic> topics() {
        return TOPICS;
    }

    /** Of a document that states nothing. */
    public static Silence of(Reading reading) {
        String title = reading.document().metadata().title();
        String text = title == null ? reading.text() : title + "\n" + reading.text();
        Map<Topic, Integer> told = new LinkedHashMap<>();
        TOPICS.forEach(topic -> told.put(topic, topic.count(text)));
        int subject = told(told, SUBJECT);
        if (subject > 0 && told(told, ABROAD) > 0 && reading.regions().isEmpty()) {
            return new Silence(ABROAD, "read; it speaks of the subject in other countries alone");
        }
        Map.Entry<Topic, Integer> other = most(told);
        if (other.getValue() >= ABOUT && other.getValue() > TIMES * subject) {
            return new Silence(
                    "other_topic",
                    "read; it speaks of something else: " + other.getKey().name());
        }
        return subject == 0
                ? new Silence("no_term", "read; no word of the subject stands in it")
                : new Silence(
                        "no_facts", "read; it speaks of the subject and states none of the facts that are collected");
    }

    private static int told(Map<Topic, Integer> told, String code) {
        return told.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(code))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Of the other topics the one that is named most. */
    private static Map.Entry<Topic, Integer> most(Map<Topic, Integer> told) {
        return told.entrySet().stream()
                .filter(entry -> !entry.getKey().code().equals(SUBJECT)
                        && !entry.getKey().code().equals(ABROAD))
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
    }
}
