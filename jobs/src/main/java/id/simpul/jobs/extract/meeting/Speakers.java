package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Who is quoted in a story, or taught at its event. */
final class Speakers {

    private static final WordTable WORDS = WordTable.of(Speakers.class, "speech.csv");

    private static final Pattern SPEAKS = Pattern.compile(
            "(?<!\\p{L})" + WORDS.any("said", "said_too", "says", "tells", "urges", "lectures") + "(?:nya)?(?!\\p{L})");

    private Speakers() {}

    /** Every one named in a sentence that quotes, in the order of the story, chairs left out. */
    static List<Person> of(Story story, List<Person> chairs) {
        Map<String, Person> speakers = new LinkedHashMap<>();
        for (Story.Sentence sentence : story.sentences()) {
            if (SPEAKS.matcher(story.lower())
                    .region(sentence.span().start(), sentence.span().end())
                    .useTransparentBounds(true)
                    .find()) {
                for (Mention<Official> person : Story.within(story.reading().people(), sentence.span())) {
                    Official official = person.value();
                    speakers.putIfAbsent(official.name(), new Person(official.name(), official.role()));
                }
            }
        }
        chairs.forEach(chair -> speakers.remove(chair.name()));
        return new ArrayList<>(speakers.values());
    }
}
