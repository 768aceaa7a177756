package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.meeting.Phrases.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Official;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What came out of an event, sentence by sentence: the words of each type stand in {@code outcome_cues.csv}. */
final class Outcomes {

    private static final Phrases CUES = Phrases.read("outcome_cues.csv");
    private static final Pattern FUTURE = Pattern.compile(
            "(?<!tidak )(?<!yang )(?<!calon )(?<!\\p{L})akan (?!tetapi|pentingnya|hal|adanya|berlangsung|dampak)(?:segera |kembali |turut |juga )?(?:di|me|ber)\\p{L}{3,}");
    private static final Pattern STATE = Pattern.compile(
            "(?<!\\p{L})(?:masih|belum|hanya|rawan|rentan|terdapat|tercatat|menurun|meningkat|kendala|kesulitan|minim|kurang|berpotensi|menemukan|bukan cuma|bukan hanya|"
                    + "termasuk|dianggap|tidak ada|tidak memiliki|kekurangan|keterbatasan|menyasar|selama ini|mayoritas|sebagian besar|terbanyak|tertinggi|didominasi|nihil|"
                    + "menangani|ditangani|mendampingi|menunda|baru (?=satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\\d)|ada \\d|"
                    + "\\d+ (?:kasus|laporan|pengaduan|korban|perkara)|pernah|terkendala|sudah relevan|menjadi jalur|jadi tujuan|menjadi tujuan|daerah (?:transit|asal|tujuan))(?!\\p{L})");
    private static final Pattern REPORTED = Pattern.compile(
            "(?<!\\p{L})(?:kata|ujar|ucap|ungkap|tutur|papar|jelas|terang|tegas|tambah|imbuh|sebut|tandas|pungkas|beber|lanjut|menurut|mengatakan|menyebut|menyebutkan|menjelaskan|"
                    + "menyampaikan|menambahkan|menuturkan|mengungkapkan|menegaskan|memaparkan|menerangkan|mengingatkan|menyatakan|melaporkan|menilai|mengakui|dikatakan|dikatakannya|"
                    + "disampaikan|diakui|menemukan|dijelaskan|tercatat)(?:nya)?(?!\\p{L})");
    private static final Pattern COURTESY = Pattern.compile(
            "apresiasi|terima kasih|berterima|bangga|kebanggaan|syukur|ucapkan selamat|selamat datang|selamat dan sukses|penghormatan");
    private static final Pattern ABOUT_ITSELF = Pattern.compile(
            "(?:kegiatan|acara|rapat|rakor|workshop|seminar|diskusi|pelatihan|bimtek|sosialisasi|pertemuan|forum) ini (?:bertujuan|dilaksanakan|digelar|diikuti|akan berlangsung|sebagai|merupakan|dihadiri|juga)");
    private static final Pattern WORD = Pattern.compile("\\S+\\s*");
    private static final int MOST_WORDS = 55;
    private static final int FEWEST_WORDS = 5;

    private final Story story;

    Outcomes(Story story) {
        this.story = story;
    }

    /**
     * Of the whole story, in order.
     *
     * @param announcement the sentence that announces the event: nothing but an agreement comes out of it; -1 for none
     */
    List<Outcome> of(int announcement) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            if (!sentence.headline()) {
                Outcome outcome = outcome(sentence, sentence.index() == announcement);
                if (outcome != null) {
                    outcomes.add(outcome);
                }
            }
        }
        return outcomes;
    }

    /** An item of a list of decisions: what no cue tells apart was agreed. */
    @Nullable
    Outcome decided(Sentence sentence) {
        Outcome told = outcome(sentence, false);
        if (told != null || Story.words(story.of(sentence)) < FEWEST_WORDS) {
            return told;
        }
        return new Outcome(
                OutcomeType.AGREEMENT,
                story.of(sentence).strip(),
                null,
                null,
                due(sentence.span(), OutcomeType.AGREEMENT));
    }

    private @Nullable Outcome outcome(Sentence sentence, boolean announcement) {
        Span span = sentence.span();
        String lower = story.lower().substring(span.start(), span.end());
        int words = Story.words(lower);
        if (words < FEWEST_WORDS || ABOUT_ITSELF.matcher(lower).find()) {
            return null;
        }
        List<Hit> hits = new ArrayList<>(CUES.in(story.lower(), span.start(), span.end()));
        // "Keluarga Berencana" is part of an agency's name
        hits.removeIf(
                hit -> hit.phrase().equals("berencana") && story.lower().startsWith("keluarga ", hit.start() - 9));
        OutcomeType type = type(lower, hits, story.of(sentence));

        if (type == null
                || (announcement && type != OutcomeType.AGREEMENT)
                || (COURTESY.matcher(lower).find() && type != OutcomeType.AGREEMENT)) {
            return null;
        }
        Span quote = shortened(span, hits);
        return new Outcome(
                type, quote.of(story.text()).strip(), actor(quote, hits), addressee(quote, hits), due(quote, type));
    }

    private static @Nullable OutcomeType type(String lower, List<Hit> hits, String sentence) {
        Map<OutcomeType, Integer> first = new EnumMap<>(OutcomeType.class);
        for (Hit hit : hits) {
            first.putIfAbsent(OutcomeType.valueOf(hit.columns().get(0).toUpperCase(Locale.ROOT)), hit.start());
        }
        Integer asked = first.get(OutcomeType.RECOMMENDATION);
        if (first.containsKey(OutcomeType.AGREEMENT)
                && (asked == null || asked > first.getOrDefault(OutcomeType.AGREEMENT, 0))) {
            return OutcomeType.AGREEMENT;
        }
        if (first.containsKey(OutcomeType.COMMITMENT)
                && (asked == null || asked > first.getOrDefault(OutcomeType.COMMITMENT, 0))) {
            return OutcomeType.COMMITMENT;
        }
        Integer founded = first.get(OutcomeType.ESTABLISHMENT);
        Integer planned = first.get(OutcomeType.PLAN);
        if (founded != null && (asked == null || asked > founded) && planned == null) {
            return OutcomeType.ESTABLISHMENT;
        }
        if (asked != null && (planned == null || asked < planned)) {
            return OutcomeType.RECOMMENDATION;
        }
        if (planned != null || FUTURE.matcher(lower).find()) {
            return OutcomeType.PLAN;
        }
        boolean told = REPORTED.matcher(lower).find()
                || sentence.indexOf('“') >= 0
                || sentence.indexOf('”') >= 0
                || sentence.indexOf('"') >= 0;
        return told && STATE.matcher(lower).find() ? OutcomeType.FINDING : null;
    }

    /** The sentence; of a very long one the clause around its cue. */
    private Span shortened(Span sentence, List<Hit> hits) {
        String text = sentence.of(story.text());
        if (Story.words(text) <= MOST_WORDS) {
            return sentence;
        }
        int cue = hits.isEmpty() ? sentence.start() : hits.get(0).start();
        int start = Math.max(story.text().lastIndexOf(',', cue) + 1, sentence.start());
        Matcher word = WORD.matcher(story.text()).region(start, sentence.end());
        int end = start;
        for (int i = 0; i < MOST_WORDS && word.find(); i++) {
            end = word.end();
        }
        return new Span(start, end);
    }

    private @Nullable String actor(Span quote, List<Hit> hits) {
        int cue = hits.isEmpty() ? quote.end() : hits.get(0).start();
        String actor = null;
        int nearest = quote.start() - 1;
        for (Mention<Official> person : Story.within(story.reading().people(), quote)) {
            if (person.span().end() <= cue && person.span().start() > nearest) {
                actor = person.value().name();
                nearest = person.span().start();
            }
        }
        for (Mention<Agency> agency : Story.within(story.reading().agencies(), quote)) {
            if (agency.span().end() <= cue && agency.span().start() > nearest) {
                actor = agency.value().name();
                nearest = agency.span().start();
            }
        }
        return actor;
    }

    /** Of a recommendation: the body named right behind its verb. */
    private @Nullable String addressee(Span quote, List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.columns().get(0).equals("recommendation")
                    && hit.start() >= quote.start()
                    && hit.end() <= quote.end()) {
                for (Mention<Agency> agency :
                        Story.within(story.reading().agencies(), new Span(hit.end(), quote.end()))) {
                    boolean next = agency.span().start() - hit.end() <= 12;
                    return next ? agency.value().name() : null;
                }
            }
        }
        return null;
    }

    private @Nullable String due(Span quote, OutcomeType type) {
        if (type == OutcomeType.FINDING || type == OutcomeType.ESTABLISHMENT) {
            return null;
        }
        LocalDate published = story.reading().document().metadata().published();
        for (Mention<When> mention : Story.within(story.reading().dates(), quote)) {
            When when = mention.value();
            LocalDate end = when.end();
            if (end != null && (published == null || end.isAfter(published))) {
                return when.grain() == When.Grain.YEAR ? String.valueOf(end.getYear()) : end.toString();
            }
        }
        return null;
    }
}
