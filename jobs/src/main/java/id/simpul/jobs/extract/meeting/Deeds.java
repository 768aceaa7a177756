package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.meeting.Phrases.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events that their sentence calls by no kind: something was held, people came together, or something was done at a place,
 * on a day that the sentence tells. What the police, a court or a reporter does on a day is none.
 */
final class Deeds {

    /** "Kegiatan ini berlangsung …": an event whatever it is, and even without a day. */
    private static final Pattern ANY_EVENT = Pattern.compile(
            "(?<!\\p{L})(?:kegiatan|acara|giat|proses|prosesi|pembentukan|pengukuhan|penyerahan|penganugerahan|pembukaan)(?:nya)?(?: \\p{L}{2,16}){0,3} (?:berlangsung|dilangsungkan|digelar|dilaksanakan|diselenggarakan|diadakan|dihelat|dibuka|bertempat|dipusatkan)(?!\\p{L})");

    private static final Pattern HELD = word(
            "digelar|dilaksanakan|diselenggarakan|diadakan|dihelat|berlangsung|dilangsungkan|dipusatkan|bertempat|menggelar|menghelat|mengadakan|menyelenggarakan|melangsungkan");

    private static final Pattern GATHERED = word(
            "tiba|disambut|menyambut|diterima|menerima|kedatangan|didatangi|kehadiran|dihadiri|menghadiri|singgah|mampir|bertamu|berkumpul|dikumpulkan|memadati|dipadati|memenuhi|dipenuhi|"
                    + "penuh|berbincang|berembuk|bertemu|menemui|dipertemukan|duduk|berikrar|dibuka|membuka|ditutup|menutup|hadir|turun|menyapa|disaksikan|menyaksikan|dipimpin|memimpin|"
                    + "menggunting|memotong|menandai|ditandai|diaktifkan|mengaktifkan|dikenalkan|mengenalkan|diperkenalkan|memperkenalkan|diserahkan|menyerahkan|dianugerahi|dianugerahkan|"
                    + "disahkan|mengesahkan|disepakati|menyepakati|membahas|dibahas|membicarakan|dibicarakan|merumuskan|dirumuskan|mengajak|diajak|mengajar|belajar|menyimak|mengikuti|diikuti|"
                    + "giliran|menimba|mempelajari|bertukar|mengevaluasi|dievaluasi|melepas|dilepas|dibentuk|membentuk|dikumpulkan|berjalan");

    private static final Pattern INCIDENT = word(
            "ditangkap|menangkap|penangkapan|diamankan|mengamankan|diringkus|meringkus|dibekuk|membekuk|ditahan|menahan|penahanan|digerebek|menggerebek|penggerebekan|digeledah|menggeledah|"
                    + "penggeledahan|disita|menyita|razia|dirazia|merazia|operasi|diselamatkan|menyelamatkan|penyelamatan|evakuasi|dievakuasi|mengevakuasi|dipulangkan|memulangkan|pemulangan|"
                    + "dideportasi|mendeportasi|deportasi|deportan|dijemput|menjemput|penjemputan|ditemukan|menemukan|tewas|meninggal|dimakamkan|jenazah|kejadian|peristiwa|insiden|terjadi|"
                    + "dilaporkan|melapor|melaporkan|pelaporan|laporan polisi|diperiksa|memeriksa|pemeriksaan|tkp|visum|rekonstruksi|gelar perkara|sidang|persidangan|divonis|vonis|putusan|dakwaan|"
                    + "tuntutan|penuntutan|terdakwa|tersangka|terpidana|terduga|napi|narapidana|remisi|pelaku|praperadilan|dicabuli|mencabuli|diperkosa|memperkosa|dianiaya|menganiaya|disetubuhi|menyetubuhi|"
                    + "dipukul|memukul|mengalami|kabur|melarikan|digagalkan|menggagalkan|dicegah|dilimpahkan|melimpahkan|pelimpahan|otopsi|autopsi|dirawat|menjalani|mengaku|diduga|viral|beredar|"
                    + "konferensi pers|jumpa pers|temu pers|keterangan pers|siaran pers|wawancara|wartawan|awak media|jurnalis|media|ditemui|dihubungi|dijumpai|dikonfirmasi|dimintai|diwawancarai?|"
                    + "keterangan|keterangannya|rilis|tertulis|telepon|whatsapp|surel|diundangkan|ditetapkan|pemilu|pilkada|pilkades|ujian|seleksi|pendaftaran|mendaftar|dibacakan majelis|jabatan|"
                    + "unjuk rasa|berunjuk|demonstrasi|aksi|orasi|berorasi|bantuan|santunan|sembako|lomba|turnamen|pertandingan|kejuaraan|futsal|voli|pasar murah|merilis|mengungkap|pengungkapan|ekspose|"
                    + "menjenguk|jenguk|membesuk|melayat|takziah|saya|kami|aku|kkn|kuliah|wisuda|dilantik|pelantikan|terbit|stunting");

    private static final Pattern SPEECH = word(
            "kata|ujar|ucap|ungkap|tutur|papar|jelas|terang|tegas|tambah|imbuh|sebut|tandas|pungkas|beber|lanjut|mengatakan|menyebut|menyebutkan|menuturkan|mengungkapkan|menjelaskan|menegaskan|"
                    + "memaparkan|menerangkan|membeberkan|menyampaikan|menyatakan|menilai|mengingatkan|mengimbau|menghimbau|meminta|berharap|mengakui|membenarkan|menanggapi|disampaikan|dikatakan|"
                    + "diungkapkan|dikemukakan|ditegaskan|dijelaskan|dituturkan|diutarakan|menurut");

    /** "lewat konferensi video": a place of a kind. */
    private static final Pattern ONLINE = word(
            "(?:secara |via |lewat |melalui |aplikasi )?(?:daring|virtual|zoom|google meet|konferensi video|video conference|vicon|telekonferensi)");

    /** Who comes in numbers. */
    private static final Pattern GROUP = word(
            "delegasi|rombongan|tim|jajaran|pengurus|anggota|para|puluhan|ratusan|ribuan|belasan|perwakilan|utusan|kader|warga|pelajar|siswa|mahasiswa|perempuan|ibu-ibu|orang tua");

    private static final Pattern VISITS = word(
            "tiba|disambut|menyambut|kedatangan|didatangi|singgah|mampir|bertamu|menyapa|turun|meninjau|menimba|bertukar");
    private static final Pattern MEETS = word(
            "diterima|menerima|berbincang|berembuk|bertemu|menemui|dipertemukan|duduk|membahas|dibahas|membicarakan|dibicarakan|merumuskan|dirumuskan|berkumpul|dikumpulkan|menyepakati|mengevaluasi|dievaluasi");

    private static final Pattern CEREMONY = word(
            "menggunting|memotong|diaktifkan|mengaktifkan|diserahkan|menyerahkan|dianugerahi|dianugerahkan|melepas|dilepas|prasasti|pita|malam|doa|piagam|penghargaan|upacara");
    /** What somebody explains to people, whatever the occasion is called. */
    private static final Pattern TEACHES = word(
            "materi|materinya|pemaparan|paparan|mengupas|diperkenalkan|memperkenalkan|dikenalkan|mengenalkan|pemahaman|diajari|mengajari|mengajarkan|menyimak|bercerita tentang|membawakan|pemateri|narasumber|dibekali");

    /** "… diajarkan kepada 28 anak", "menjelaskan modus … kepada jemaat": told to people who came. */
    private static final Pattern AUDIENCE = Pattern.compile(
            "(?<!\\p{L})(?:diajarkan|mengajarkan|menjelaskan|dijelaskan|memaparkan|menerangkan|diterangkan|menyampaikan materi|membagikan|mengenalkan|diberikan|memberikan)(?: [^.;:“”\"]{1,70}?)? (?:kepada|di hadapan|di depan|untuk) (?:[\\p{N}.]+ |para |sekitar |puluhan |ratusan |seluruh ){0,3}"
                    + "(?:anak|siswa|siswi|pelajar|murid|mahasiswa|santri|jemaat|jemaah|jamaah|warga|ibu|ibu-ibu|guru|kader|nelayan|petani|remaja|orang ?tua|pengunjung|penumpang|karyawan|pekerja|buruh)(?!\\p{L})");

    private static final double HOLDING = 2;
    private static final double GATHERING = 1;
    private static final double PLACE_ALONE = 0.5;

    /** Sentences behind a deed in which it is called by its kind. */
    private static final int CALLED = 3;
    /** Characters from the beginning. */
    private static final int LEADING = 1500;

    private final Story story;
    private final EventScore score;
    private final NoEvent against;

    Deeds(Story story, NoEvent against, EventScore score) {
        this.story = story;
        this.against = against;
        this.score = score;
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** One a sentence at most, in reading order. */
    List<EventCandidate> candidates() {
        List<EventCandidate> candidates = new ArrayList<>();
        int body = 0;
        for (Sentence sentence : story.sentences()) {
            EventCandidate deed = sentence.headline() ? null : deed(sentence, body);
            if (deed != null) {
                candidates.add(deed);
            }
            body += sentence.headline() ? 0 : 1;
        }
        return candidates;
    }

    private @Nullable EventCandidate deed(Sentence sentence, int body) {
        Matcher event = in(ANY_EVENT, sentence);
        if (event.find()) {
            MeetingKind kind = kindOfStory();
            return candidate(sentence, body, new Span(event.start(), event.end()), kind, 1);
        }
        When day = OwnDay.told(story, sentence);
        if (day == null || day.start() == null || in(INCIDENT, sentence).find() || against.victims(sentence.span())) {
            return null;
        }
        Matcher held = in(HELD, sentence);
        if (held.find()) {
            return candidate(sentence, body, new Span(held.start(), held.end()), kind(sentence), HOLDING);
        }
        Matcher audience = in(AUDIENCE, sentence);
        if (audience.find()) {
            Span told = new Span(audience.start(), audience.end());
            MeetingKind kind = kind(sentence);
            return candidate(sentence, body, told, kind == MeetingKind.OTHER ? MeetingKind.OUTREACH : kind, GATHERING);
        }
        if (in(SPEECH, sentence).find()) {
            return null;
        }
        Matcher gathered = in(GATHERED, sentence);
        if (gathered.find()) {
            boolean placed = Venues.in(story, sentence.span()) != null
                    || in(ONLINE, sentence).find()
                    || in(GROUP, sentence).find();
            return candidate(
                    sentence,
                    body,
                    new Span(gathered.start(), gathered.end()),
                    kind(sentence),
                    placed ? GATHERING : PLACE_ALONE);
        }
        Span venue = Venues.in(story, sentence.span());
        return venue == null ? null : candidate(sentence, body, venue, kind(sentence), PLACE_ALONE);
    }

    private EventCandidate candidate(Sentence sentence, int body, Span phrase, MeetingKind kind, double weight) {
        String code = kind.name().toLowerCase(Locale.ROOT);
        String word = phrase.of(story.lower());
        Hit hit = new Hit(phrase.start(), phrase.end(), word, List.of(code, String.valueOf(weight)));
        When day = OwnDay.of(story, sentence, hit);
        Span venue = Venues.in(story, sentence.span());
        return new EventCandidate(sentence, phrase, kind, day, venue, score.of(sentence, body, hit, day, venue));
    }

    private Matcher in(Pattern words, Sentence sentence) {
        return words.matcher(story.lower())
                .region(sentence.span().start(), sentence.span().end())
                .useTransparentBounds(true);
    }

    /** What the sentences right behind call it, else what was done, else other. */
    private MeetingKind kind(Sentence sentence) {
        MeetingKind called = new Naming(story, against).behind(sentence, CALLED);
        if (called != null) {
            return called;
        }
        MeetingKind titled = new Naming(story, against).ofTitle();
        if (titled != null) {
            return titled;
        }
        if (in(CEREMONY, sentence).find()) {
            return MeetingKind.OTHER;
        }
        if (in(MEETS, sentence).find()) {
            return MeetingKind.MEETING;
        }
        int last = Math.min(story.sentences().size() - 1, sentence.index() + CALLED);
        int first = Math.max(0, sentence.index() - 1);
        for (Sentence near : story.sentences().subList(first, last + 1)) {
            if (in(TEACHES, near).find()) {
                return MeetingKind.OUTREACH;
            }
        }
        return in(VISITS, sentence).find() ? MeetingKind.VISIT : MeetingKind.OTHER;
    }

    /** The kind that the title names, else the first one that the text does, else other. */
    private MeetingKind kindOfStory() {
        MeetingKind titled = new Naming(story, against).ofTitle();
        List<Hit> hits = titled == null
                ? EventSearch.KINDS.in(story.lower(), 0, Math.min(story.lower().length(), LEADING))
                : List.of();
        return titled != null ? titled : hits.isEmpty() ? MeetingKind.OTHER : EventSearch.kind(hits.get(0));
    }
}
