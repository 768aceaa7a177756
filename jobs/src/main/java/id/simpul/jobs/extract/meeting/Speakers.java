package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Who is quoted in a story, or taught at its event. */
final class Speakers {

    private static final Pattern SPEECH = Pattern.compile(
            "(?<!\\p{L})(?:kata|ujar|ucap|ungkap|tutur|papar|jelas|terang|tegas|tambah|imbuh|sebut|tandas|pungkas|beber|lanjut|sambung|tutup|pesan|menurut|"
                    + "mengatakan|menyebut|menyebutkan|menjelaskan|menyampaikan|menambahkan|menuturkan|mengungkapkan|berharap|meminta|menegaskan|memaparkan|menerangkan|"
                    + "mengingatkan|mengimbau|menghimbau|mengajak|mendorong|menyarankan|merekomendasikan|mengusulkan|menyatakan|melaporkan|menilai|mengakui|memberikan apresiasi|"
                    + "mengapresiasi|narasumber|pembicara|materi disampaikan|pemateri)(?:nya)?(?!\\p{L})");

    private Speakers() {}

    /** Every one named in a sentence that quotes, in the order of the story, chairs left out. */
    static List<Person> of(Story story, List<Person> chairs) {
        Map<String, Person> speakers = new LinkedHashMap<>();
        for (Story.Sentence sentence : story.sentences()) {
            if (SPEECH.matcher(story.lower())
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
