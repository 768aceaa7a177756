package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Phrases.Hit;
import id.simpul.jobs.extract.meeting.Story.Sentence;
import id.simpul.jobs.language.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What speaks against an event where a sentence names a kind of one. */
final class NoEvent {

    private static final Pattern NOT_AN_EVENT = Pattern.compile(
            "(?:ruang|aula|undangan|hasil|notulen|notula|tim|gedung|meja|kegiatan rutin|melalui|minimal|setiap|berbagai|program|rutin|materi|berupa|seperti|"
                    + "antara lain|memberikan|dan|atau|,|jarang|sering|tanpa|demi|untuk)\\s+$");

    private static final Pattern GENERIC = Pattern.compile(
            "(?<!\\p{L})(?:minimal|setiap|rutin|berkala|gencar|terus|sering|kerap|selalu|tahun (?:lalu|depan)|akan|berencana|mengintensifkan|menggencarkan|meningkatkan)(?!\\p{L})");

    private static final Pattern PRESS = Pattern.compile(
            "konferensi pers|jumpa pers|keterangan pers|siaran pers|press release|temu pers|dalam keterangan(?:nya)?|pernyataan tertulis|keterangan tertulis|wawancara");

    private static final Set<String> SIGNING = Set.of(
            "menandatangani",
            "ditandatangani",
            "tandatangani",
            "tanda tangani",
            "penandatanganan",
            "penandatangan",
            "meneken",
            "diteken",
            "teken",
            "mou");

    private static final Pattern PACT =
            Pattern.compile("nota|mou|memorandum|perjanjian|komitmen|pakta|kesepa|deklarasi|kerja ?sama|pks(?!\\p{L})");

    /** "mengunjungi korban", "mendatangi rumah pelaku": no visit of a body. */
    private static final Pattern VICTIMS = Pattern.compile(
            " (?:ke )?(?:para |kediaman |rumah (?!aman|perlindungan|singgah|dinas|jabatan|sakit umum|ibadah)|tempat kejadian|tkp|lokasi |sejumlah |kedua |seorang )?"
                    + "(?:korban|keluarga|anak|bocah|balita|siswi|pelaku|tersangka|terduga|orang ?tua|duka|jenazah|tkp|kejadian|warga)(?!\\p{L})");

    /** "… kepada wartawan usai rapat paripurna": an interview, whatever was before it. */
    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})(?:usai|seusai|setelah|selepas|di sela|di sela-sela|disela|disela-sela|sela-sela) (?:mengikuti |menghadiri |membuka |memimpin |kegiatan |acara )?$");

    private static final Pattern TO_THE_PRESS = Pattern.compile(
            "(?<!\\p{L})(?:kepada (?:wartawan|awak media|media|jurnalis|[a-z]{3,16}(?:\\.com|\\.id))|ditemui|dikonfirmasi|diwawancarai?|doorstop)(?!\\p{L})");

    /** "mendahului rapat koordinasi …": another event, to which the one told is related. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?<!\\p{L})(?:mendahului|menjelang|jelang|menyongsong|menyambut|menghadapi|menyiapkan|mempersiapkan|sebelum|persiapan|menyambung|menyusul|menindaklanjuti"
                    + "|tindak lanjut(?: dari| hasil)?|kelanjutan(?: dari)?|hasil(?: dari)?|(?:kembali|pulang|sepulang|sekembali) dari|alumni|lulusan|penerima|pernah (?:ikut|mengikuti|mendapat|diundang ke)) (?:kegiatan |pelaksanaan |acara )?$");

    /** "… katanya seusai paripurna": what was said behind it, not at it. */
    private static final Pattern SAID_AFTER = Pattern.compile(
            "(?<!\\p{L})(?:kata|ujar|ucap|ungkap|tutur|jelas|terang|tegas|sebut|mengatakan|mengutarakan|menyampaikan|mengungkapkan)(?:nya)?(?: \\p{L}{2,14}){0,3} (?:usai|seusai|selepas|sehabis) (?:mengikuti |menghadiri )?$");

    /** "dana rapat koordinasi", "jadwal pelatihan": what is paid for or listed. */
    private static final Pattern OF_IT =
            Pattern.compile("(?<!\\p{L})(?:dana|anggaran|biaya|jadwal|pendaftaran|honor|usulan|wacana)(?: untuk)? $");

    /** "peringatan keras": a warning. */
    private static final Pattern WARNING =
            Pattern.compile(" (?:keras|dini|tegas|serius|terakhir|agar|kepada|bagi|untuk|bahwa)(?!\\p{L})");

    private static final Pattern THINGS = Pattern.compile(
            " (?:data|barang|bukti|alat bukti|keterangan|informasi|dana|uang|tanda ?tangan|poin|nilai|sumbangan|donasi|dokumen|kasus|laporan)(?!\\p{L})");

    /** "Rapat yang sedianya digelar Selasa ditunda": it was not held. */
    private static final Pattern CALLED_OFF = Pattern.compile(
            "(?<!\\p{L})(?:ditunda|tertunda|dibatalkan|batal|urung|sedianya|semestinya digelar|seharusnya digelar|gagal digelar)(?!\\p{L})");

    /** "mendesak DPRD menggelar rapat …": somebody wants it. */
    private static final Pattern WISHED = Pattern.compile(
            "(?<!\\p{L})(?:mendesak|menuntut|mengusulkan|menyarankan|mendorong|menagih|berharap|meminta|minta|seandainya|andai|jika|kalau|apabila|harus|perlu|wajib|sebaiknya)(?: \\p{L}[\\p{L}\\p{N}-]*){0,4} (?:menggelar|digelar|mengadakan|diadakan|melaksanakan|dilaksanakan|menyelenggarakan|melakukan|dilakukan|segera|rutin|ada)(?: kegiatan| acara)? $");

    private static final int WISH = 90;

    /** What agencies do every day; an event only where it is told as one. */
    private static final Set<String> WORK = Set.of("pendampingan", "pembinaan", "advokasi", "penyadaran");

    private static final Pattern TOLD_AS_EVENT = Pattern.compile(
            "(?<!\\p{L})(?:kegiatan|acara|menggelar|gelar|mengadakan|melaksanakan|melakukan|menyelenggarakan|mengikuti|membuka|menghadiri|memberikan|memberi|dalam|pada|saat|diberi|mendapat)\\s+$");

    private static final Pattern VERB = Pattern.compile("^(?:me[mnlr]|be[rt])");

    private static final int LEAD = 32;

    private static final Pattern VISITS =
            Pattern.compile("(?<!\\p{L})(?:mengunjungi|menyambangi|mendatangi|menemui|meninjau)(?!\\p{L})");

    private final Story story;

    NoEvent(Story story) {
        this.story = story;
    }

    /** Whether a word for an event names none here: a room, a press conference, a signature under something else, a visit to victims. */
    boolean excluded(Hit hit, Sentence sentence) {
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
                && VICTIMS.matcher(story.lower())
                        .region(hit.end(), story.lower().length())
                        .lookingAt();
        boolean things = hit.phrase().equals("mengumpulkan")
                && THINGS.matcher(story.lower())
                        .region(hit.end(), story.lower().length())
                        .lookingAt();
        boolean work = WORK.contains(hit.phrase())
                && !Character.isUpperCase(story.text().charAt(hit.start()))
                && !TOLD_AS_EVENT.matcher(lead(hit)).find();
        boolean warning = hit.phrase().equals("peringatan")
                && WARNING.matcher(story.lower())
                        .region(hit.end(), story.lower().length())
                        .lookingAt();
        return warning || room || press || signing || victims || things || work;
    }

    /** Whether a sentence tells of a visit to victims, to a suspect or to where it happened. */
    boolean victims(Span sentence) {
        Matcher visits = VISITS.matcher(story.lower())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true);
        return visits.find()
                && VICTIMS.matcher(story.lower())
                        .region(visits.end(), sentence.end())
                        .lookingAt();
    }

    /** Whether another event is meant, to which the one told is related. */
    boolean another(Hit hit) {
        return ANOTHER.matcher(lead(hit)).find();
    }

    /** How much less likely a sentence tells an event; 0 where nothing speaks against it. */
    double doubt(Sentence sentence, Hit hit, boolean dated) {
        String lower =
                story.lower().substring(sentence.span().start(), sentence.span().end());
        String before = lower.substring(0, hit.start() - sentence.span().start());
        double doubt = sentence.headline() ? 2 : 0;
        doubt += !dated && GENERIC.matcher(tail(before, 30)).find() ? 2 : 0;
        doubt += NOT_AN_EVENT.matcher(tail(before, 20)).find() && !told(hit, before) ? 1 : 0;
        doubt += OwnDay.quoted(story, sentence, hit.start()) ? 2 : 0;
        doubt += another(hit) ? 2.5 : 0;
        doubt += CALLED_OFF.matcher(lower).find() ? 5 : 0;
        doubt += WISHED.matcher(tail(before, WISH)).find() ? 2.5 : 0;
        doubt += PRESS.matcher(lower).find() ? 2 : 0;
        doubt += SAID_AFTER.matcher(tail(before, WISH)).find() ? 4 : 0;
        doubt += OF_IT.matcher(lead(hit)).find() ? 2.5 : 0;
        doubt += AFTER.matcher(lead(hit)).find() && TO_THE_PRESS.matcher(lower).find() ? 4 : 0;
        return doubt;
    }

    /** "Kepala Dinas X, Yuli Manafe, mengunjungi …": the comma before a verb belongs to no list. */
    private static boolean told(Hit hit, String before) {
        return before.endsWith(", ") && VERB.matcher(hit.phrase()).find();
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    private String lead(Hit hit) {
        return story.lower().substring(Math.max(0, hit.start() - LEAD), hit.start());
    }
}
