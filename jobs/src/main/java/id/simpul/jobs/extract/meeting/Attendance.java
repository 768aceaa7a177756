package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which bodies attended an event. */
final class Attendance {

    private static final Pattern ATTENDING = Pattern.compile(
            "(?<!\\p{L})(?:diikuti|dihadiri|mengikuti(?:nya)?|menghadiri(?:nya)?|hadir|peserta|pesertanya|disaksikan|memadati|melibatkan)(?!\\p{L})");
    private static final Pattern LIST = Pattern.compile(
            "(?<!\\p{L})(?:terdiri (?:dari|atas)|dari unsur|dari|dihadiri(?: oleh)?|diikuti(?: oleh)?|unsur)\\s+");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:oleh|para|unsur|perwakilan|beberapa|sejumlah|dari|serta|dan|pimpinan|juga|turut|masing-masing|termasuk|antara lain)\\s+");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*,\\s*(?:dan |serta |hingga )?|\\s+(?:serta|hingga|dan juga)\\s+|\\s+dan\\s+(?=\\p{Lu})");

    private final Story story;
    private final Predicate<Story.Sentence> about;

    /** @param about which sentences tell of the event */
    Attendance(Story story, Predicate<Story.Sentence> about) {
        this.story = story;
        this.about = about;
    }

    private String lower(Span span) {
        return story.lower().substring(span.start(), span.end());
    }

    /** The bodies listed as attending, as written. */
    List<String> bodies() {
        for (Story.Sentence sentence : story.sentences()) {
            String lower = lower(sentence.span());
            Matcher attending = ATTENDING.matcher(lower);
            if (sentence.headline() || !about.test(sentence) || !attending.find()) {
                continue;
            }
            Matcher list = LIST.matcher(lower).region(attending.start(), lower.length());
            int from = -1;
            while (list.find()) {
                from = list.end();
            }
            List<String> bodies =
                    from < 0 ? List.of() : split(story.of(sentence).substring(from));
            if (bodies.size() >= 2) {
                return bodies;
            }
        }
        return List.of();
    }

    private static List<String> split(String list) {
        List<String> bodies = new ArrayList<>();
        String plain = list.replaceAll("[.\\s]+$", "");
        for (String part : SEPARATOR.split(plain.substring(0, Math.min(plain.length(), 1000)))) {
            String body = part.strip();
            Matcher lead = LEAD.matcher(body);
            while (lead.find()) {
                body = body.substring(lead.end());
                lead = LEAD.matcher(body);
            }
            if (body.length() >= 3 && body.split(" ").length <= 10 && Attendee.body(body)) {
                bodies.add(body);
            }
        }
        return bodies;
    }
}
