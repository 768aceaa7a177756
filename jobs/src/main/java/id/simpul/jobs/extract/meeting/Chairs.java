package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who led or opened an event, and who else is quoted. */
final class Chairs {

    private static final Pattern PASSIVE = Pattern.compile(
            "(?<!\\p{L})(?:di ?buka|di ?pimpin|pimpinan (?:rapat|sidang)|(?:di bawah|dalam) pimpinan|pembukaan (?:\\p{L}{1,20} ){0,4}dilakukan)(?!\\p{L})");
    private static final Pattern ACTIVE = Pattern.compile(
            "(?<!\\p{L})(?:membuka(?:nya)?|memimpin(?:nya)?|memandu|pimpin|buka|mengetuai rombongan)(?!\\p{L})(?! (?:catatan|loket|gerai|stan|peluang|saluran|portal|aplikasi|rekening|blokade|program|kuota|toko|do[’']?a|lagu|akses|layanan|pelayanan|pos|kesempatan|pintu|lapangan|ruang|posko|hotline|"
                    + "call|rumah|cabang|kedok|unit|suara|puasa|wawasan|mata|diri|hati|usaha|lowongan|pendaftaran|jalan|jalur|kantor|aduan|pengaduan|data|aib|komunikasi|"
                    + "pikiran|kelas|sekolah|apel|upacara|dinas|daerah|kabupaten|kota|provinsi|desa|gugus|lembaga|organisasi|tim|satgas))");
    private static final Pattern NOT_CHAIRED = Pattern.compile(
            "^\\s*(?:(?:ber|pe)?do[’']?a|layanan|pendaftaran|posko|pos pengaduan|akses|untuk|sampai|hingga|mulai|24|lagu)"
                    + "|(?<!\\p{L})(?:dihadiri|disaksikan|diikuti|didampingi|sambutan|laporan|menyanyikan|tarian|narasumber|pemateri)(?!\\p{L})");
    /** Whom it leads to came along. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?<!\\p{L})(?:didampingi|bersama|disaksikan|dihadiri|mewakili)(?: oleh| dengan| juga)?\\s*$");

    private static final Pattern JOINED = Pattern.compile("[,\\s]*(?:(?:dan|serta|juga)\\s+)?");
    /** "Saat membuka rakor, Bupati X …": who does it stands behind the comma. */
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s“\"]*(?:(?:saat|ketika|usai|setelah|sebelum|sambil|dalam|sementara|hadir sekaligus|hadir dan|sekaligus)\\s)?[^\\p{L}]*$");

    private static final Pattern STEAD =
            Pattern.compile("(?<!\\p{L})(?:diwakili|diwakilkan|yang diwakili|melalui|lewat|dalam hal ini)(?!\\p{L})");
    private static final Pattern SPEECH = Pattern.compile(
            "(?<!\\p{L})(?:kata|ujar|ucap|ungkap|tutur|papar|jelas|terang|tegas|tambah|imbuh|sebut|tandas|pungkas|beber|lanjut|sambung|tutup|pesan|menurut|"
                    + "mengatakan|menyebut|menyebutkan|menjelaskan|menyampaikan|menambahkan|menuturkan|mengungkapkan|berharap|meminta|menegaskan|memaparkan|menerangkan|"
                    + "mengingatkan|mengimbau|menghimbau|mengajak|mendorong|menyarankan|merekomendasikan|mengusulkan|menyatakan|melaporkan|menilai|mengakui|memberikan apresiasi|"
                    + "mengapresiasi|narasumber|pembicara|materi disampaikan|pemateri)(?:nya)?(?!\\p{L})");
    /** "… disampaikan saat ia membuka rakor" */
    private static final Pattern PRONOUN =
            Pattern.compile("(?<!\\p{L})(?:ia|dia|beliau|dirinya) (?:\\p{L}{1,9} ){0,2}$");

    private static final int SPOKEN_OF = 300;
    private static final int BEHIND = 90;
    private static final int AHEAD = 160;
    private static final int STEAD_REACH = 24;

    /** "Memimpin paripurna itu Wakil Ketua DPRD X": the verb before whoever does it. */
    private static final Pattern INVERTED = Pattern.compile(
            "^ (?:langsung )?(?:jalannya )?(?:rapat|paripurna|sidang|pertemuan|acara|kegiatan|rakor|diskusi|dialog|forum)(?: kerja| koordinasi| paripurna)?(?: itu| ini| tersebut)?(?: adalah| ialah| yakni| yaitu)? ?$");

    private final Story story;
    private final Predicate<Story.Sentence> about;
    private final OfficeAlone offices;

    /** @param about which sentences tell of the event */
    Chairs(Story story, Predicate<Story.Sentence> about) {
        this.story = story;
        this.about = about;
        offices = new OfficeAlone(story);
    }

    /** In the order of the story; empty where nobody is said to lead or open. */
    List<Person> chairs() {
        Map<String, Person> chairs = new LinkedHashMap<>();
        for (Story.Sentence sentence : story.sentences()) {
            if (!sentence.headline() && about.test(sentence)) {
                List<Mention<Official>> people = Story.within(story.reading().people(), sentence.span());
                int before = chairs.size();
                if (people.isEmpty()) {
                    active(sentence.span(), people, chairs);
                } else {
                    passive(sentence.span(), people, chairs);
                    active(sentence.span(), people, chairs);
                }
                if (chairs.size() == before) {
                    offices.chair(sentence.span(), people).ifPresent(chair -> put(chair, chairs));
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
            Mention<Official> chair = PRONOUN.matcher(story.lower().substring(sentence.start(), verb.start()))
                            .find()
                    ? lastBefore(sentence)
                    : lastBefore(verb.start(), people);
            chair = chair != null ? chair : behindComma(verb.start(), verb.end(), sentence, people);
            if (chair != null) {
                put(chair, chairs);
            }
        }
    }

    /** Whom "ia" means: the official named last before the sentence, not far away. */
    private @Nullable Mention<Official> lastBefore(Span sentence) {
        int from = Math.max(0, sentence.start() - SPOKEN_OF);
        List<Mention<Official>> before = Story.within(story.reading().people(), new Span(from, sentence.start()));
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }

    private @Nullable Mention<Official> behindComma(int verb, int end, Span sentence, List<Mention<Official>> people) {
        Mention<Official> behind = firstBehind(end, people, AHEAD);
        if (behind == null || behind.span().start() == end) {
            return behind;
        }
        String between = story.lower().substring(end, behind.span().start());
        boolean opens =
                OPENING.matcher(story.lower().substring(sentence.start(), verb)).find();
        return opens
                        && (between.strip().endsWith(",")
                                        && !NOT_CHAIRED.matcher(between).find()
                                || INVERTED.matcher(between).find())
                ? behind
                : null;
    }

    private Mention<Official> inStead(Mention<Official> chair, Span sentence, List<Mention<Official>> people) {
        int end = Math.min(chair.span().end(), sentence.end());
        Matcher stead = STEAD.matcher(story.lower()).region(end, sentence.end()).useTransparentBounds(true);
        if (stead.find() && stead.start() - end <= STEAD_REACH) {
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

    /** The last one named before the verb; not who came along ("Bupati X didampingi Kadis Y membuka …"). */
    private @Nullable Mention<Official> lastBefore(int at, List<Mention<Official>> people) {
        int last = people.size() - 1;
        while (last >= 0 && people.get(last).span().end() > at) {
            last--;
        }
        int subject = last;
        while (subject > 0 && beside(people, subject)) {
            subject--;
        }
        return subject >= 0 && at - people.get(last).span().end() <= AHEAD ? people.get(subject) : null;
    }

    private boolean beside(List<Mention<Official>> people, int index) {
        int start = people.get(index).span().start();
        for (int i = index; i >= 0; i--) {
            int from = i == 0
                    ? Math.max(0, people.get(0).span().start() - STEAD_REACH)
                    : people.get(i - 1).span().end();
            String lead = story.lower()
                    .substring(Math.min(from, start), people.get(i).span().start());
            if (BESIDE.matcher(lead).find()) {
                return true;
            }
            if (!JOINED.matcher(lead).matches()) {
                return false;
            }
        }
        return false;
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
