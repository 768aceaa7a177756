package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.initiative.Founding.Mode;
import id.simpul.jobs.language.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell of a founding only together with its time: a post is opened "mulai Juni 2022", a line is active "sejak 2015",
 * the region "tahun depan sudah punya" a shelter. Without a time they tell of opening hours and of daily work.
 */
final class Opening {

    private static final int NEAR = 70;

    /** Between the verb and its date. */
    private static final int CLOSE = 45;

    private static final String OWN =
            "(?:kami|kita) (?:buka|bangun|dirikan|bentuk|siapkan|aktifkan|operasikan|luncurkan|hadirkan|tempatkan|terapkan|tambah|rintis"
                    + "|pasang|jalankan|pakai|gunakan|sahkan|kelola|terbitkan|adakan|mulai|hidupkan|gerakkan|resmikan|canangkan|fungsikan|kukuhkan|buat|rampungkan|kembangkan|tetapkan)";

    private static final String OPENED = OWN
            + "|dibuka|dibukanya|diaktifkan|diterapkan|diberlakukan|dihadirkan|ditempatkan|disiagakan|dirintis|digagas|dibuat|dirilis|direalisasikan|diwujudkan"
            + "|dipasang|dijalankan|dipakai|digunakan|dimulai|digulirkan|difungsikan|dihidupkan|digerakkan|diinisiasi|diprakarsai|diujicobakan|dirampungkan|rampung|dibuatkan|diperkenalkan|dibakukan|disahkan|disepakati|dioperasikan";

    private static final String STATE =
            "aktif|tersedia|ada|berjalan|bekerja|bertugas|melayani|berfungsi|berlaku|hadir|beroperasi|berdiri|siap|menyala|bisa diakses|dapat diakses|bisa dipakai|bisa digunakan|menempati";

    private static final Pattern BEHIND =
            Pattern.compile("^([^.,;:]{0,45}?)\\b(?:(" + OPENED + ")|(" + STATE + "))\\b");

    /** "aktif sejak 2015": a state has begun only where its beginning is told. */
    private static final Pattern BEGUN = Pattern.compile("^(?:\\s[^.,;:]{0,30})?\\s(?:sejak|mulai|terhitung)\\b");

    private static final Pattern BEFORE = Pattern.compile("\\b(" + OWN
            + "|(?:menaikkan|mengubah|meningkatkan|dinaikkan|diubah|ditingkatkan|bertransformasi|berubah|naik)(?:\\s[^\\s,;.]{1,16}){0,5}\\s(?:menjadi|jadi)"
            + "|membuat|menerapkan|memberlakukan|menghadirkan|hadirkan|menempatkan|menyiagakan|merintis|menggagas|mewujudkan|merealisasikan"
            + "|memasang|mengelola|menjalankan|mengesahkan|merampungkan|memfungsikan|menghidupkan|menggulirkan|memulai|memprakarsai|menginisiasi|menggerakkan|mengujicobakan|membakukan|memperbanyak|mengadakan|menerbitkan|melahirkan)"
            + "\\s(?:[^\\s,;.]{1,16}\\s){0,3}$");

    /** "rencananya tahun 2022 sudah ada rumah aman", "kami rencanakan setiap kecamatan punya pos layanan". */
    private static final Pattern TARGET = Pattern.compile(
            "\\b(?:(?:target\\w{0,3}|menargetkan|(?:di)?targetkan|diupayakan|optimis(?:tis)?|insya\\s?allah)\\b(?![^.;]{0,70}\\b(?:seluruh|semua|setiap)\\b)"
                    + "|(?:(?:di)?rencanakan|rencananya|merencanakan)\\b)[^.;]{0,70}\\b(?:ada|memiliki|mempunyai|punya|tersedia|miliki)\\s(?:[^\\s,;]{1,16}\\s){0,2}$");

    /** "menyerahkan SK Satgas PPA" */
    private static final Pattern DECREE_HANDED = Pattern.compile(
            "\\b(?:menyerahkan|serahkan|membagikan|penyerahan|diserahkan)\\s(?:sk|surat keputusan)\\s(?:\\(sk\\)\\s)?"
                    + "(?:(?!yang|oleh)[^\\s,;]{1,16}\\s){0,3}$");

    private static final Pattern DECREE_OF =
            Pattern.compile("\\b(?:sk|surat keputusan)\\s(?:\\(sk\\)\\s)?(?:(?:pembentukan|tentang|tim)\\s){0,2}$");

    private static final Pattern ISSUED = Pattern.compile(
            "^[^.,;:]{0,45}\\b(?:diterbitkan|terbit|ditandatangani|diteken|dikeluarkan|keluar|turun)\\b");

    /** "Sejak 2017 Sikka memiliki rumah aman" */
    private static final Pattern HAD_SINCE = Pattern.compile(
            "\\bsejak\\s(?:tahun\\s)?(?:19|20)[0-9]{2},?\\s[^.,;]{0,60}\\b(?:memiliki|mempunyai|punya)\\s(?:[^\\s,;.]{1,16}\\s){0,2}$");

    /** "sudah ada satgas sejak 2022" */
    private static final Pattern THERE_IS = Pattern.compile(
            "\\b(?:sudah|telah|kini|memang)\\s(?:ada|tersedia|berdiri|terbentuk|memiliki|mempunyai|punya)\\s(?:[^\\s,;.]{1,16}\\s){0,2}$");

    private static final Pattern SINCE = Pattern.compile("^[^.,;:]{0,45}\\bsejak\\s");

    private static final Pattern STARTS =
            Pattern.compile("^[^.;,:]{0,60}\\bmulai (?:bekerja|bertugas|beroperasi|aktif|melayani)\\b");

    /** "akan … NAME … mulai Januari": what begins then, whatever is done with it but what is done with bodies that stand. */
    private static final Pattern TO_BEGIN = Pattern.compile(
            "\\b(?:akan|bakal|segera)\\s(?:\\w{1,10}\\s)?(?!me(?:libatkan|nggandeng|ngundang|manggil|ngunjungi|ndatangi|mperkuat|nguatkan|latih|mbekali|ndampingi|ngevaluasi|mantau|ngawasi"
                    + "|ngoptimalkan|maksimalkan|nyosialisasikan|nsosialisasikan|ngumpulkan|nghubungi|ngajak|minta|ndorong|mbantu|ndukung|nyurati|ngirim|nyerahkan|nilai|ngkaji|nutup|mbubarkan"
                    + "|mbahas|nggelar|laksanakan|ngikuti|nghadiri|njadi|nemui|nerima|meriksa|mberi|mberikan|rekrut|milih|ngganti|mindahkan|perbaiki|renovasi|laporkan|nata|lanjutkan)\\b)"
                    + "me\\p{L}{4,14}\\s(?:[^\\s,;.]{1,16}\\s){0,2}$");

    private static final Pattern BEGINS = Pattern.compile("^[^.;]{0,70}\\b(?:mulai|terhitung|paling lambat)\\s");

    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:akan|bakal|segera|rencananya|berencana|ditargetkan|direncanakan|targetnya)\\b");

    /** Said of an event, not of the body that takes part in it. */
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:rapat|rakor|pertemuan|sosialisasi|pelatihan|bimtek|fgd|workshop|lokakarya|kegiatan|acara|sidang|diskusi|seminar|pendaftaran|seleksi|ketua|anggota|pengurus|kasus)\\b[^,;.]{0,60}$");

    private Opening() {}

    /** What the passage tells of its name with a time, or null. */
    static @Nullable Founding of(Passage passage) {
        String words = passage.words();
        int start = Math.min(passage.start(), words.length());
        String left = words.substring(Math.max(0, start - NEAR), start);
        InitiativeKind kind = passage.named().kind();
        if (kind == InitiativeKind.AWARD
                || kind == InitiativeKind.ACTION_PLAN
                || Founding.denied(Passage.behindPlan(left))) {
            return null;
        }
        if (DECREE_HANDED.matcher(left).find()) {
            return new Founding(Mode.CEREMONY, start);
        }
        if (TARGET.matcher(left).find() && dated(passage)) {
            return new Founding(Mode.PLANNED, start);
        }
        if (HAD_SINCE.matcher(words.substring(0, start)).find()) {
            return new Founding(Mode.FOUNDED, start);
        }
        if (THERE_IS.matcher(left).find()) {
            Matcher since = SINCE.matcher(words.substring(passage.end()));
            return since.find() ? told(passage, passage.end() + since.end(), false) : null;
        }
        if (DECREE_OF.matcher(left).find()) {
            return decreed(passage);
        }
        if (TO_BEGIN.matcher(left).find()
                && BEGINS.matcher(words.substring(passage.end())).find()
                && dated(passage)) {
            return new Founding(Mode.PLANNED, start);
        }
        Matcher before = BEFORE.matcher(left);
        if (before.find()) {
            return EVENT.matcher(left.substring(before.start())).find()
                    ? null
                    : told(
                            passage,
                            start,
                            AHEAD.matcher(left.substring(0, before.end(1))).find());
        }
        return EVENT.matcher(left).find() ? null : behind(passage, left);
    }

    /** "SK Satgas PPA sudah diterbitkan pada 6 Agustus" */
    private static @Nullable Founding decreed(Passage passage) {
        String words = passage.words();
        Matcher issued = ISSUED.matcher(words.substring(passage.end(), Math.min(words.length(), passage.end() + NEAR)));
        return issued.find() && !Founding.denied(issued.group())
                ? told(passage, passage.end() + issued.end(), false)
                : null;
    }

    private static @Nullable Founding behind(Passage passage, String left) {
        String words = passage.words();
        String right = words.substring(passage.end(), Math.min(words.length(), passage.end() + 2 * NEAR));
        if (STARTS.matcher(right).find()) {
            return new Founding(Mode.CEREMONY, passage.end());
        }
        Matcher verb = BEHIND.matcher(right);
        if (!verb.find()) {
            return null;
        }
        boolean opened = verb.group(2) != null;
        boolean force = passage.named().kind() == InitiativeKind.TASK_FORCE;
        if (Founding.denied(verb.group(1))
                || Founding.aside(left, verb.group(1))
                || opened && force && verb.group(2).startsWith("dibuka")) {
            return null;
        }
        boolean ahead = AHEAD.matcher(left.substring(Math.max(0, left.length() - 25)) + verb.group(1))
                .find();
        boolean begun = opened || BEGUN.matcher(right.substring(verb.end())).find();
        return begun || ahead ? told(passage, passage.end() + verb.end(), ahead) : null;
    }

    /** With its time: anywhere in the sentence for what is to come, right by the verb for what was. */
    private static @Nullable Founding told(Passage passage, int place, boolean ahead) {
        if (ahead) {
            return dated(passage) ? new Founding(Mode.PLANNED, place) : null;
        }
        int at = passage.sentence().start() + place;
        Timing told = Timing.within(passage.reading(), passage.sentence(), new Span(at, at), CLOSE);
        return told.year() == null ? null : new Founding(Mode.FOUNDED, place);
    }

    private static boolean dated(Passage passage) {
        Span name = passage.named().core();
        return Timing.nearest(passage.reading(), passage.sentence(), name).year() != null
                || Timing.term(passage.reading(), passage.sentence()).year() != null;
    }
}
