package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.meeting.Phrases.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
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
            "(?<!tidak )(?<!yang )(?<!calon )(?<!\\p{L})akan (?!tetapi|pentingnya|hal|adanya|berlangsung|dampak)(?:segera |kembali |turut |juga |kita |kami |ia |kembali |langsung )?(?:(?:di|me|ber)\\p{L}{3,}|turun|masuk|hadir|dorong|lakukan|bentuk|undang|panggil)");
    private static final Pattern STATE = Pattern.compile(
            "(?<!\\p{L})(?:masih|belum|hanya|rawan|rentan|terdapat|tercatat|menurun|meningkat|kendala|kesulitan|minim|kurang|berpotensi|menemukan|bukan cuma|bukan hanya|"
                    + "termasuk|dianggap|tidak ada|tidak memiliki|kekurangan|keterbatasan|menyasar|selama ini|mayoritas|sebagian besar|terbanyak|tertinggi|didominasi|nihil|"
                    + "menangani|ditangani|mendampingi|menunda|baru (?=satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\\d)|ada \\d|"
                    + "\\d+ (?:kasus|laporan|pengaduan|korban|perkara)|pernah|terkendala|sudah relevan|menjadi jalur|jadi tujuan|menjadi tujuan|daerah (?:transit|asal|tujuan)|menjadi tempat|menempati|"
                    + "urutan|di atas rata-rata|di bawah rata-rata|di atas angka|kebanyakan|umumnya|cenderung|marak|bertambah|berkurang|melewati|sudah ada|telah ada|baru ada|"
                    + "enggan|takut|sulit|persen|naik|turun|angka kekerasan|angka kasus)(?!\\p{L})");
    private static final Pattern REPORTED = Pattern.compile(
            "(?<!\\p{L})(?:kata|ujar|ucap|ungkap|tutur|papar|jelas|terang|tegas|tambah|imbuh|sebut|tandas|pungkas|beber|lanjut|menurut|mengatakan|menyebut|menyebutkan|menjelaskan|"
                    + "menyampaikan|menambahkan|menuturkan|mengungkapkan|menegaskan|memaparkan|menerangkan|mengingatkan|menyatakan|melaporkan|menilai|mengakui|dikatakan|dikatakannya|"
                    + "disampaikan|diakui|menemukan|dijelaskan|tercatat)(?:nya)?(?!\\p{L})");
    private static final Pattern COURTESY = Pattern.compile(
            "apresiasi|terima kasih|berterima|bangga|kebanggaan|syukur|ucapkan selamat|selamat datang|selamat dan sukses|penghormatan");
    private static final Pattern ABOUT_ITSELF = Pattern.compile(
            "(?:kegiatan|acara|rapat|rakor|workshop|seminar|diskusi|pelatihan|bimtek|sosialisasi|pertemuan|forum) ini (?:bertujuan|dilaksanakan|digelar|diikuti|akan berlangsung|sebagai|merupakan|dihadiri|juga)");
    private static final Pattern WORD = Pattern.compile("\\S+\\s*");
    private static final Pattern CAPTION =
            Pattern.compile("\\((?:kiri|kanan|tengah|ist|istimewa|foto|dok)[ :.)]|^foto ?:");
    private static final Pattern AFTER = Pattern.compile("(?<!\\p{L})(?:usai|seusai|setelah|saat|prosesi|acara) $");
    private static final Pattern WHO_ASK = Pattern.compile("(?<!\\p{L})yang (?:hendak |akan |ingin |mau )?$");
    private static final int LEAD = 16;
    private static final int MOST_WORDS = 55;
    private static final int FEWEST_WORDS = 5;

    private final Story story;
    private final Attribution attribution;

    Outcomes(Story story) {
        this.story = story;
        attribution = new Attribution(story);
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
                attribution.due(sentence.span(), OutcomeType.AGREEMENT));
    }

    private @Nullable Outcome outcome(Sentence sentence, boolean announcement) {
        Span span = sentence.span();
        String lower = story.lower().substring(span.start(), span.end());
        int words = Story.words(lower);
        if (words < FEWEST_WORDS
                || ABOUT_ITSELF.matcher(lower).find()
                || CAPTION.matcher(lower).find()) {
            return null;
        }
        List<Hit> hits = new ArrayList<>(CUES.in(story.lower(), span.start(), span.end()));
        hits.removeIf(this::beside);
        OutcomeType type = type(lower, hits, story.of(sentence));

        if (type == null
                || (announcement && type != OutcomeType.AGREEMENT && type != OutcomeType.ESTABLISHMENT)
                || (COURTESY.matcher(lower).find() && type != OutcomeType.AGREEMENT)) {
            return null;
        }
        Span quote = shortened(span, hits);
        return new Outcome(
                type,
                quote.of(story.text()).strip(),
                attribution.actor(sentence, quote, hits),
                attribution.addressee(quote, hits),
                attribution.due(quote, type));
    }

    /** "Keluarga Berencana" is part of an agency's name; "usai penandatanganan", "pemohon yang meminta …" tell of something else. */
    private boolean beside(Hit hit) {
        String lead = story.lower().substring(Math.max(0, hit.start() - LEAD), hit.start());
        return hit.phrase().equals("berencana") && lead.endsWith("keluarga ")
                || hit.phrase().equals("penandatanganan") && AFTER.matcher(lead).find()
                || hit.phrase().endsWith("minta") && WHO_ASK.matcher(lead).find();
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
        if (founded != null && (asked == null || asked > founded) && (planned == null || planned > founded)) {
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
}
