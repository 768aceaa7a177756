package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who led or opened an event, and who else is quoted. */
final class Chairs {

    private static final Pattern PASSIVE = Pattern.compile(
            "(?<!\\p{L})(?:dibuka|dipimpin|diketuai|dihadiri dan dibuka|pimpinan|dibuka dan dipimpin)(?!\\p{L})");
    private static final Pattern ACTIVE = Pattern.compile(
            "(?<!\\p{L})(?:membuka|memimpin|mengetuai)(?!\\p{L})(?! (?:do[’']?a|lagu|akses|layanan|pos|kesempatan|pintu|lapangan|ruang|posko|hotline|rumah|cabang|kedok|unit|suara))");
    private static final Pattern NOT_CHAIRED = Pattern.compile(
            "^\\s*(?:(?:ber|pe)?do[’']?a|layanan|pendaftaran|posko|pos pengaduan|akses|untuk umum|sampai|hingga|mulai|24|lagu)");
    private static final Pattern STEAD = Pattern.compile("(?<!\\p{L})(?:diwakili|diwakilkan|yang diwakili)(?!\\p{L})");
    private static final Pattern SPEECH = Pattern.compile(
            "(?<!\\p{L})(?:kata|ujar|ucap|ungkap|tutur|papar|jelas|terang|tegas|tambah|imbuh|sebut|tandas|pungkas|beber|lanjut|sambung|tutup|pesan|menurut|"
                    + "mengatakan|menyebut|menyebutkan|menjelaskan|menyampaikan|menambahkan|menuturkan|mengungkapkan|berharap|meminta|menegaskan|memaparkan|menerangkan|"
                    + "mengingatkan|mengimbau|menghimbau|mengajak|mendorong|menyarankan|merekomendasikan|mengusulkan|menyatakan|melaporkan|menilai|mengakui|memberikan apresiasi|"
                    + "mengapresiasi|narasumber|pembicara|materi disampaikan|pemateri)(?:nya)?(?!\\p{L})");
    private static final int BEHIND = 60;
    private static final int AHEAD = 160;

    private final Story story;

    Chairs(Story story) {
        this.story = story;
    }

    /** In the order of the story; empty where nobody is said to lead or open. */
    List<Person> chairs() {
        Map<String, Person> chairs = new LinkedHashMap<>();
        for (Story.Sentence sentence : story.sentences()) {
            if (!sentence.headline()) {
                List<Mention<Official>> people = Story.within(story.reading().people(), sentence.span());
                if (!people.isEmpty()) {
                    passive(sentence.span(), people, chairs);
                    active(sentence.span(), people, chairs);
                }
            }
            if (chairs.size() >= 2) {
                break;
            }
        }
        return List.copyOf(chairs.values()).subList(0, Math.min(1, chairs.size()));
    }

    private void passive(Span sentence, List<Mention<Official>> people, Map<String, Person> chairs) {
        Matcher verb = PASSIVE.matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        while (verb.find()) {
            Mention<Official> chair = firstBehind(verb.end(), people, BEHIND);
            if (chair != null
                    && !NOT_CHAIRED
                            .matcher(story.lower()
                                    .substring(verb.end(), chair.span().start()))
                            .find()) {
                put(inStead(chair, sentence, people), chairs);
            }
        }
    }

    private void active(Span sentence, List<Mention<Official>> people, Map<String, Person> chairs) {
        Matcher verb = ACTIVE.matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        while (verb.find()) {
            Mention<Official> chair = lastBefore(verb.start(), people);
            if (chair != null) {
                put(chair, chairs);
            } else {
                Mention<Official> behind = firstBehind(verb.end(), people, 0);
                if (behind != null) {
                    put(behind, chairs);
                }
            }
        }
    }

    private Mention<Official> inStead(Mention<Official> chair, Span sentence, List<Mention<Official>> people) {
        Matcher stead = STEAD.matcher(story.lower())
                .region(chair.span().end(), sentence.end())
                .useTransparentBounds(true);
        if (stead.find() && stead.start() - chair.span().end() <= 20) {
            Mention<Official> other = firstBehind(stead.end(), people, BEHIND);
            return other == null ? chair : other;
        }
        return chair;
    }

    private static @Nullable Mention<Official> firstBehind(int at, List<Mention<Official>> people, int reach) {
        for (Mention<Official> person : people) {
            if (person.span().start() >= at) {
                return person.span().start() - at <= reach ? person : null;
            }
        }
        return null;
    }

    private static @Nullable Mention<Official> lastBefore(int at, List<Mention<Official>> people) {
        Mention<Official> last = null;
        for (Mention<Official> person : people) {
            if (person.span().end() <= at && at - person.span().end() <= AHEAD) {
                last = person;
            }
        }
        return last;
    }

    private static void put(Mention<Official> mention, Map<String, Person> people) {
        people.putIfAbsent(
                mention.value().name(),
                new Person(mention.value().name(), mention.value().role()));
    }

    /** Whoever is quoted or taught, chairs left out. */
    List<Person> speakers(List<Person> chairs) {
        Map<String, Person> speakers = new LinkedHashMap<>();
        for (Story.Sentence sentence : story.sentences()) {
            if (SPEECH.matcher(story.lower())
                    .region(sentence.span().start(), sentence.span().end())
                    .useTransparentBounds(true)
                    .find()) {
                for (Mention<Official> person : Story.within(story.reading().people(), sentence.span())) {
                    put(person, speakers);
                }
            }
        }
        chairs.forEach(chair -> speakers.remove(chair.name()));
        return new ArrayList<>(speakers.values());
    }
}
