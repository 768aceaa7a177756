package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
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

    private static final WordTable SPEECH = WordTable.of(Outcomes.class, "speech.csv");

    private static final WordTable WORDS = WordTable.of(Outcomes.class, "outcome_words.csv");

    private static final PhraseTable CUES = PhraseTable.read("outcome_cues.csv");
    private static final Pattern FUTURE = Pattern.compile(
            "(?<!tidak )(?<!yang )(?<!calon )(?<!\\p{L})akan (?!tetapi|pentingnya|hal|adanya|berlangsung|dampak)(?:segera |kembali |turut |juga |kita |kami |ia |kembali |langsung )?(?:(?:di|me|ber)\\p{L}{3,}|turun|masuk|hadir|dorong|lakukan|bentuk|undang|panggil)");
    private static final Pattern STATE = Pattern.compile(
            "(?<!\\p{L})(?:baru(?= (?:ada )?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\\d))|ada \\d|\\d+ (?:kasus|laporan|pengaduan|korban|perkara)|"
                    + WORDS.any("state") + ")(?!\\p{L})");
    private static final Pattern REPORTED = Pattern.compile("(?<!\\p{L})(?:menurut|menemukan|tercatat|"
            + SPEECH.any("said", "says", "tells", "told") + ")(?:nya)?(?!\\p{L})");
    private static final Pattern COURTESY = Pattern.compile(WORDS.any("courtesy"));
    private static final Pattern ABOUT_ITSELF = Pattern.compile(
            "(?:kegiatan|acara|rapat|rakor|workshop|seminar|diskusi|pelatihan|bimtek|sosialisasi|pertemuan|forum) ini (?:bertujuan|dilaksanakan|digelar|diikuti|akan berlangsung|sebagai|merupakan|dihadiri|juga)"
                    + "|(?:kegiatan|acara) (?:tersebut|itu) (?:mengajak|bertujuan|dihadiri|diikuti)|^(?:acara|kegiatan)(?: ini| itu| tersebut)? di ?buka");
    /** "Selama ini upaya itu belum …": how it is, whatever verb follows. */
    private static final Pattern UNTIL_NOW = Pattern.compile(
            "^[“\"'\\s]*(?:selama ini|sampai (?:saat ini|sekarang)|hingga (?:saat ini|kini))(?!\\p{L})(?!.{0,80}(?:diharapkan|meminta|agar|supaya|akan ))");
    /** "… yang sudah terbentuk baru dua" */
    private static final Pattern ONLY = Pattern.compile(
            "(?<!\\p{L})(?:baru|hanya|cuma) (?:ada )?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\\d)");

    private static final Pattern TABLE = Pattern.compile("^(?:tabel|gambar|grafik|diagram|lampiran) \\d");
    private static final Pattern QUOTED = Pattern.compile("^[“\"][^”\"]{20,}[”\"]");
    private static final Pattern SIGNED = Pattern.compile("^ (?:dilakukan|disaksikan|berlangsung|digelar)(?!\\p{L})");
    private static final Pattern ASKED_BEFORE =
            Pattern.compile("(?<!\\p{L})(?:setelah|usai|karena|saat|ketika|nyaris|pernah|sempat) $");
    private static final Pattern NO_DUTY = Pattern.compile("(?<!\\p{L})(?:urusan|mata pelajaran|layanan dasar|yang) $");
    private static final Pattern URGENT =
            Pattern.compile("(?<!\\p{L})(?:sangat|paling|lebih|kebutuhan|hal|isu|masalah|persoalan|anak|perempuan) $");
    /** "akan mengusulkan": a plan of one's own. */
    private static final Pattern WILL = Pattern.compile("(?<!\\p{L})akan (?:segera |terus |juga |kembali )?$");
    /** "langkah membentuk UPTD": what it is for, nothing that was done. */
    private static final Pattern IN_ORDER_TO = Pattern.compile(
            "(?<!\\p{L})(?:untuk|guna|strategi|langkah|cara|upaya|dalam|rangka|dan|belum|bisa|dapat|ingin|mau) $");

    private static final Pattern FIGURE =
            Pattern.compile("\\d+ (?:persen|kasus|korban|desa|kelurahan|kecamatan|kabupaten|anak|orang)");
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
        OutcomeList list = new OutcomeList(story);
        for (Sentence sentence : new Section(story).around(announcement)) {
            if (sentence.headline()) {
                continue;
            }
            Outcome outcome = outcome(sentence, sentence.index() == announcement);
            OutcomeType listed = list.item(sentence, outcome == null ? null : outcome.type());
            if (outcome == null && listed != null) {
                outcome =
                        new Outcome(listed, list.bare(sentence), null, null, attribution.due(sentence.span(), listed));
            }
            if (outcome != null) {
                outcomes.add(outcome);
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
        boolean quoted = announcement && quotedBefore(sentence);
        OutcomeType type = TABLE.matcher(lower).find() ? null : type(lower, hits, story.of(sentence));

        if (type == null
                || (announcement
                        && type != OutcomeType.AGREEMENT
                        && type != OutcomeType.ESTABLISHMENT
                        && !(quoted
                                && (type != OutcomeType.FINDING
                                        || FIGURE.matcher(lower).find())))
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

    /** "“…,” kata X di sela rakor": the sentence that announces the event begins with what somebody says. */
    private boolean quotedBefore(Sentence sentence) {
        return QUOTED.matcher(story.of(sentence)).lookingAt();
    }

    /** "Keluarga Berencana" is part of an agency's name; "usai penandatanganan", "pemohon yang meminta …" tell of something else. */
    private boolean beside(Hit hit) {
        String lead = story.lower().substring(Math.max(0, hit.start() - LEAD), hit.start());
        String behind =
                story.lower().substring(hit.end(), Math.min(story.lower().length(), hit.end() + LEAD));
        boolean founded = hit.columns().get(0).equals("establishment");
        return hit.phrase().equals("berencana") && lead.endsWith("keluarga ")
                || hit.phrase().equals("penandatanganan")
                        && (AFTER.matcher(lead).find() || SIGNED.matcher(behind).lookingAt())
                || hit.phrase().endsWith("minta")
                        && (WHO_ASK.matcher(lead).find()
                                || ASKED_BEFORE.matcher(lead).find())
                || hit.phrase().equals("wajib") && NO_DUTY.matcher(lead).find()
                || hit.phrase().equals("mendesak")
                        && (URGENT.matcher(lead).find() || behind.startsWith(" di") || behind.startsWith(" untuk"))
                || hit.columns().get(0).equals("recommendation")
                        && WILL.matcher(lead).find()
                || hit.columns().get(0).equals("plan") && lead.endsWith("semula ")
                || founded
                        && (IN_ORDER_TO.matcher(lead).find()
                                || hit.phrase().startsWith("di") && lead.endsWith("yang "));
    }

    private static @Nullable OutcomeType type(String lower, List<Hit> hits, String sentence) {
        if (UNTIL_NOW.matcher(lower).find() && (said(lower, sentence))) {
            return OutcomeType.FINDING;
        }
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
            return ONLY.matcher(lower).find() ? OutcomeType.FINDING : OutcomeType.ESTABLISHMENT;
        }
        if (asked != null && (planned == null || asked < planned)) {
            return OutcomeType.RECOMMENDATION;
        }
        if (planned != null || FUTURE.matcher(lower).find()) {
            return OutcomeType.PLAN;
        }
        return said(lower, sentence) && STATE.matcher(lower).find() ? OutcomeType.FINDING : null;
    }

    private static boolean said(String lower, String sentence) {
        return REPORTED.matcher(lower).find()
                || sentence.indexOf('“') >= 0
                || sentence.indexOf('”') >= 0
                || sentence.indexOf('"') >= 0;
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
