package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.meeting.Phrases.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that report events and scores them: kind, verb of holding, day, venue, place in the story. */
final class EventSearch {

    static final Phrases KINDS = Phrases.read("events.csv");

    private static final Pattern HOLDING = Pattern.compile(
            "(?<!\\p{L})(?:(?:meng)?gelar|menggelar|digelar|mengadakan|diadakan|adakan|melaksanakan|dilaksanakan|menyelenggarakan|diselenggarakan|"
                    + "menghelat|dihelat|berlangsung|dibuka|membuka|memimpin|dipimpin|menghadiri|dihadiri|mengikuti|diikuti|memanggil|mengumpulkan|"
                    + "bertempat|tuan rumah|dipusatkan|mengemuka dalam|saat rapat|bersama|melakukan|diterima|menerima|memadati|dilakukan|menandatangani|mencanangkan|dicanangkan|"
                    + "meresmikan|diresmikan|diserahkan|menyerahkan|ditetapkan|mengesahkan|hadir dalam|hadir pada|dilatih|diberi)(?!\\p{L})");
    private static final Pattern NOT_AN_EVENT = Pattern.compile(
            "(?:ruang|aula|undangan|hasil|notulen|notula|tim|gedung|meja|kegiatan rutin|melalui|minimal|setiap|berbagai|program|rutin|materi|berupa|seperti|"
                    + "antara lain|memberikan|dan|atau|,|jarang|sering|tanpa|demi|untuk)\\s+$");
    private static final Pattern GENERIC = Pattern.compile(
            "(?<!\\p{L})(?:minimal|setiap|rutin|berkala|gencar|terus|sering|kerap|selalu|tahun (?:lalu|depan)|akan|berencana|mengintensifkan|menggencarkan|meningkatkan)(?!\\p{L})");
    private static final Pattern PRESS = Pattern.compile(
            "konferensi pers|jumpa pers|keterangan pers|siaran pers|press release|temu pers|dalam keterangan(?:nya)?|pernyataan tertulis|keterangan tertulis|wawancara");

    /** "Dalam rangka monitoring …": what the event told is for. */
    private static final Pattern PURPOSE = Pattern.compile("(?<!\\p{L})rangka (?:kegiatan |pelaksanaan )?$");
    /** "mendahului rapat koordinasi …": another event, to which the one told is related. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?<!\\p{L})(?:mendahului|menjelang|sebelum|persiapan|tindak lanjut(?: dari| hasil)?|kelanjutan(?: dari)?) (?:kegiatan |pelaksanaan |acara )?$");
    /** "… yang disambung diskusi": what belongs to the event told. */
    private static final Pattern ADDED = Pattern.compile(
            "(?<!\\p{L})(?:dirangkai(?:kan)?|disambung|dilanjutkan|diisi|diselingi|dilengkapi|diawali|diakhiri|ditutup|disertai|dibarengi)"
                    + "(?: pula| juga)?(?: dengan| oleh)?(?: kegiatan| acara| sesi)? $");
    /** "menggelar kegiatan Sosialisasi …": an event with a name of its own, and its host. */
    private static final Pattern HOSTING = Pattern.compile(
            "(?<!\\p{L})(?:menggelar|gelar|mengadakan|melaksanakan|menyelenggarakan|menghelat|membuka|menghadiri) (?:(?:kegiatan|acara) )?$");

    private static final Set<String> SIGNING = Set.of(
            "menandatangani", "ditandatangani", "tandatangani", "tanda tangani", "meneken", "diteken", "teken", "mou");
    private static final Pattern PACT =
            Pattern.compile("nota|mou|memorandum|perjanjian|komitmen|pakta|kesepa|deklarasi|kerja ?sama");
    /** "mengunjungi korban", "mendatangi rumah pelaku": no visit of a body. */
    private static final Pattern VICTIMS = Pattern.compile(
            " (?:ke )?(?:para |kediaman |rumah (?!aman|perlindungan|singgah|dinas|jabatan|sakit umum|ibadah)|tempat kejadian|tkp|lokasi |sejumlah |kedua |seorang )?"
                    + "(?:korban|keluarga|anak|bocah|balita|siswi|pelaku|tersangka|terduga|orang ?tua|duka|jenazah|tkp|kejadian|warga)(?!\\p{L})");
    /** "… kepada wartawan usai rapat paripurna": an interview, whatever was before it. */
    private static final Pattern AFTER = Pattern.compile("(?<!\\p{L})(?:usai|seusai|setelah|selepas|di sela(?:-sela)?) (?:mengikuti |menghadiri |kegiatan |acara )?$");

    private static final Pattern TO_THE_PRESS = Pattern.compile(
            "(?<!\\p{L})(?:kepada (?:wartawan|awak media|media|jurnalis|[a-z]{3,16}(?:\\.com|\\.id))|ditemui|dikonfirmasi|diwawancarai?|doorstop)(?!\\p{L})");
    /** "rapat tersebut": the event of the sentence before. */
    private static final Pattern THAT = Pattern.compile("^ (?:tersebut|itu|ini)(?!\\p{L})");
    /** "Kegiatan ini berlangsung …": an event that is called by no kind. */
    private static final Pattern ANY_EVENT = Pattern.compile(
            "(?<!\\p{L})(?:kegiatan|acara|giat|proses|prosesi|pembentukan|pengukuhan|penyerahan|penganugerahan|pembukaan)(?:nya)?(?: \\p{L}{2,16}){0,3} (?:berlangsung|digelar|dilaksanakan|diselenggarakan|diadakan|dihelat|dibuka|bertempat|dipusatkan)(?!\\p{L})");

    private static final int LEAD_SENTENCES = 3;
    /** Characters from the beginning. */
    private static final int LEADING = 1500;

    private final Story story;
    private final String title;
    private final Set<String> titleKinds = new HashSet<>();

    EventSearch(Story story) {
        this.story = story;
        String given = story.reading().document().metadata().title();
        title = given == null ? "" : given.toLowerCase(Locale.ROOT);
        KINDS.in(title, 0, title.length())
                .forEach(hit -> titleKinds.add(hit.columns().get(0)));
    }

    /** Every candidate, one a sentence, in reading order. */
    List<EventCandidate> candidates() {
        List<EventCandidate> candidates = new ArrayList<>();
        int body = 0;
        for (Sentence sentence : story.sentences()) {
            EventCandidate candidate = candidate(sentence, body);
            if (candidate != null) {
                candidates.add(candidate);
            }
            body += sentence.headline() ? 0 : 1;
        }
        return candidates;
    }

    private @Nullable EventCandidate candidate(Sentence sentence, int body) {
        Hit best = null;
        for (Hit hit :
                KINDS.in(story.lower(), sentence.span().start(), sentence.span().end())) {
            if (!excluded(hit, sentence) && (best == null || rank(hit) > rank(best))) {
                best = hit;
            }
        }
        if (best == null) {
            return null;
        }
        MeetingKind kind = kind(best);
        Span venue = Venues.in(story, sentence.span());
        venue = venue != null || sentence.headline()
                ? venue
                : Venues.named(story, new Span(best.end(), sentence.span().end()));
        When day = day(sentence, best);
        if (day == null && !sentence.headline()) {
            day = Days.told(story, sentence);
            boolean goesOn =
                    Days.goesOn(story, sentence) || THAT.matcher(behind(best)).find();
            boolean came = body <= LEAD_SENTENCES && Days.came(story, sentence);
            day = day == null && (goesOn || came) ? Days.before(story, sentence) : day;
            if (came && day != null && (venue == null || !Venues.placed(story, venue))) {
                Span before = Venues.in(story, story.sentences().get(sentence.index() - 1).span());
                venue = before == null ? venue : before;
            }
        }
        Sentence occasion = day == null ? Days.occasion(story, sentence) : null;
        if (occasion != null) {
            day = Days.first(story, occasion);
            venue = venue == null ? Venues.in(story, occasion.span()) : venue;
        }
        return new EventCandidate(
                sentence,
                new Span(best.start(), best.end()),
                kind,
                day,
                venue,
                score(sentence, body, best, day, venue));
    }

    /** Sentences that tell the day of an event without calling it by its kind, which the story tells elsewhere. */
    List<EventCandidate> unnamed() {
        List<EventCandidate> candidates = new ArrayList<>();
        int body = 0;
        for (Sentence sentence : story.sentences()) {
            Matcher event = ANY_EVENT
                    .matcher(story.lower())
                    .region(sentence.span().start(), sentence.span().end())
                    .useTransparentBounds(true);
            if (!sentence.headline() && event.find()) {
                MeetingKind kind = kindOfStory();
                String code = kind.name().toLowerCase(Locale.ROOT);
                Hit hit = new Hit(event.start(), event.end(), event.group(), List.of(code, "1"));
                When day = day(sentence, hit);
                Span venue = Venues.in(story, sentence.span());
                Span phrase = new Span(hit.start(), hit.end());
                double score = score(sentence, body, hit, day, venue);
                candidates.add(new EventCandidate(sentence, phrase, kind, day, venue, score));
            }
            body += sentence.headline() ? 0 : 1;
        }
        return candidates;
    }

    /** The kind that the title names, else the first one that the text does, else other. */
    private MeetingKind kindOfStory() {
        List<Hit> hits = KINDS.in(title, 0, title.length());
        hits = hits.isEmpty()
                ? KINDS.in(story.lower(), 0, Math.min(story.lower().length(), LEADING))
                : hits;
        return hits.isEmpty() ? MeetingKind.OTHER : kind(hits.get(0));
    }

    /** Whether a sentence has a verb of holding or opening, or names a kind of event. */
    static boolean holds(Story story, Sentence sentence) {
        Span span = sentence.span();
        return !KINDS.in(story.lower(), span.start(), span.end()).isEmpty() || HOLDING.matcher(story.lower())
                .region(sentence.span().start(), sentence.span().end())
                .useTransparentBounds(true)
                .find();
    }

    static MeetingKind kind(Hit hit) {
        return MeetingKind.valueOf(hit.columns().get(0).toUpperCase(Locale.ROOT));
    }

    static int weight(Hit hit) {
        return Integer.parseInt(hit.columns().get(1));
    }

    /** The weight, less where the word only tells what the event was for. */
    private double rank(Hit hit) {
        return weight(hit)
                - (PURPOSE.matcher(lead(hit)).find()
                                || ANOTHER.matcher(lead(hit)).find()
                        ? 1.5
                        : 0)
                - (ADDED.matcher(lead(hit)).find() ? 2.5 : 0);
    }

    private String lead(Hit hit) {
        return story.lower().substring(Math.max(0, hit.start() - 32), hit.start());
    }

    private String behind(Hit hit) {
        return story.lower().substring(hit.end(), Math.min(story.lower().length(), hit.end() + 12));
    }

    private boolean named(Hit hit) {
        return Character.isUpperCase(story.text().charAt(hit.start()))
                && HOSTING.matcher(lead(hit)).find();
    }

    private boolean excluded(Hit hit, Sentence sentence) {
        int from = Math.max(sentence.span().start(), hit.start() - 12);
        String before = story.lower().substring(from, hit.start());
        boolean room = before.endsWith("ruang ") || before.endsWith("aula ") || before.endsWith("ruangan ");
        boolean press = hit.phrase().startsWith("konferensi") || before.endsWith("tim ");
        boolean signing = hit.columns().get(0).equals("declaration")
                && SIGNING.contains(hit.phrase())
                && !PACT.matcher(story.lower()
                                .substring(hit.end(), Math.min(story.lower().length(), hit.end() + 60)))
                        .find();
        boolean victims = hit.columns().get(0).equals("visit")
                && VICTIMS.matcher(story.lower()).region(hit.end(), story.lower().length()).lookingAt();
        return room || press || signing || victims;
    }

    private @Nullable When day(Sentence sentence, Hit hit) {
        When nearest = null;
        int distance = Integer.MAX_VALUE;
        for (Mention<When> mention : Story.within(story.reading().dates(), sentence.span())) {
            When when = mention.value();
            if (Days.isDay(when)
                    && !Days.vague(story, mention.span())
                    && !Days.dateline(story, sentence.span(), mention.span())
                    && !(Days.ofQuotation(story, sentence.span(), mention.span())
                            && !Days.atEvent(story, hit.start(), hit.end(), mention.span()))) {
                int away = mention.span().distance(new Span(hit.start(), hit.end()));
                if (away < distance) {
                    nearest = when;
                    distance = away;
                }
            }
        }
        return nearest;
    }

    private double score(Sentence sentence, int body, Hit hit, @Nullable When day, @Nullable Span venue) {
        String lower =
                story.lower().substring(sentence.span().start(), sentence.span().end());
        int at = hit.start() - sentence.span().start();
        String before = lower.substring(0, at);
        double score = weight(hit);
        score += day != null ? 3 : 0;
        score += venue != null ? 1 : 0;
        score += HOLDING.matcher(lower).find() ? 1.5 : 0;
        score += named(hit) ? 0.75 : 0;
        score += body < 3 ? 1.5 : body < 6 ? 0.75 : 0;
        score += title.contains(hit.phrase()) || titleKind(hit) ? 1 : 0;
        score += Topic.in(lower) ? 0.5 : -0.5;
        score -= sentence.headline() ? 2 : 0;
        score -= GENERIC.matcher(before.substring(Math.max(0, before.length() - 30)))
                                .find()
                        && day == null
                ? 2
                : 0;
        score -= NOT_AN_EVENT
                        .matcher(before.substring(Math.max(0, before.length() - 20)))
                        .find()
                ? 1
                : 0;
        score -= quoted(sentence, hit) ? 2 : 0;
        score -= ANOTHER.matcher(lead(hit)).find() ? 2.5 : 0;
        score -= PRESS.matcher(lower).find() ? 2 : 0;
        score -= AFTER.matcher(lead(hit)).find() && TO_THE_PRESS.matcher(lower).find() ? 2.5 : 0;
        return score;
    }

    private boolean titleKind(Hit hit) {
        return titleKinds.contains(hit.columns().get(0));
    }

    private boolean quoted(Sentence sentence, Hit hit) {
        int open = 0;
        for (int i = sentence.span().start(); i < hit.start(); i++) {
            char c = story.text().charAt(i);
            if (c == '“') {
                open++;
            } else if (c == '”') {
                open--;
            } else if (c == '"') {
                open = open > 0 ? open - 1 : open + 1;
            }
        }
        return open > 0;
    }
}
