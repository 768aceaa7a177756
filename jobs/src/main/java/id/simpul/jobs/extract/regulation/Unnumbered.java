package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence that names an instrument without number says that the region has it, discusses it or plans it. Most
 * mentions ("perda itu penting") say neither and are no fact.
 */
final class Unnumbered {

    private static final int REACH = 90;

    private static final Pattern END = Pattern.compile("\\p{L}{3}[.!?][\"”]?\\s+(?=[\"“]?\\p{Lu})");

    /** A wish, a condition, a lack. */
    private static final Pattern WISHED = Pattern.compile(
            "\\b(?:perlu|harus|mendesak|mendorong|meminta|minta|diminta|diharapkan|berharap|harap|agar|supaya|jika|kalau|apabila|bila"
                    + "|mengusulkan|diusulkan|usul|usulan|idealnya|semestinya|seharusnya|mengimbau|diimbau|didorong|merekomendasikan"
                    + "|direkomendasikan|menyarankan|disarankan|belum|tidak|tanpa|bukan|sebelum|ketiadaan|melanggar|menurut(?![^,]{1,40},)|sesuai|belajar)\\b");

    private static final Pattern ALREADY = Pattern.compile("\\b(?:sudah|telah|tidak|belum|bukan)\\s");

    private static final Pattern HAS_BEFORE = Pattern.compile(
            "\\byang (?:disahkan|ditetapkan|diundangkan|diterbitkan)\\s(?:ialah|adalah|yakni|yaitu)\\b[^.;]{0,90}$|\\b(?:sudah|telah)\\s(?:membuat|menyusun|melahirkan)\\b[^.;]{0,60}$|\\b(?:dasar|payung) hukum(?:nya)?[^.;:]{0,20}\\b(?:yaitu|yakni|adalah|berupa|ialah)\\s{1,2}$|\\bbaru [^.;,]{1,40} (?:membuat|memiliki|mempunyai|punya|menerbitkan)\\b[^.;]{0,60}$|\\b(?:menerbitkan|terbitkan|memiliki|mempunyai|punya|mengesahkan|sahkan|menetapkan|tetapkan|mengeluarkan|keluarkan"
                    + "|menandatangani|meneken|meluncurkan|luncurkan|merilis|memberlakukan|berlakukan|melahirkan|mengundangkan|diatur (?:dalam|lewat|melalui)|terbitnya|disahkannya|lahirnya)\\b[^.;]{0,60}$");

    private static final Pattern HAS_BEHIND =
            Pattern.compile("^[^.;]{0,70}?\\b(?:(?:sudah|telah|resmi|pun|akhirnya)\\s(?:\\w{1,12}\\s){0,1}"
                    + "(?:ada|terbit|diterbitkan|disahkan|ditetapkan|berlaku|dimiliki|diundangkan|dikeluarkan|diteken|ditandatangani|diketok|keluar|lahir|punya|jadi|berjalan|diterapkan|dijalankan))\\b"
                    + "|^(?:[^.;,]{0,40}? )?milik (?=[A-Z]|pemerintah|daerah|provinsi|kabupaten|kota)(?<! (?:aula|gedung|kantor|hotel|rumah|lahan|ruang) milik )"
                    + "|^[^.;,]{0,50}?\\b(?:lahir|berlaku|ada|terbit)\\s(?:sejak|pada)\\s(?:tahun\\s)?(?:19|20)[0-9]{2}\\b"
                    + "|^[^.;,]{0,50}?\\b(?:itu|ini|tersebut)\\s(?:ditandatangani|diteken)\\b");

    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:akan|bakal|segera|berencana|rencananya|hendak|tahun depan|wajib|nantinya|ditargetkan|menargetkan|direncanakan|menyiapkan"
                    + "|menyusun|disiapkan|disusun|merancang|menggesa|digesa|mengebut|dikebut|menggarap|digarap)\\b");

    /** "Edaran itu juga menyuruh daerah menyiapkan …": it is there, and tells others what to make. */
    private static final Pattern ORDERS = Pattern.compile(
            "[^.;,]{0,30}\\b(?:menyuruh|meminta|mewajibkan|memerintahkan|mengharuskan|menginstruksikan|menugaskan|mengimbau|mengamanatkan)\\b");

    private static final Pattern MAKING = Pattern.compile(
            "\\b(?:menerbitkan|menyusun|menyiapkan|membuat|mengeluarkan|merancang|melahirkan|menetapkan|mengesahkan|disusun|ditetapkan|diterbitkan"
                    + "|dibuat|disiapkan|dikeluarkan|disahkan|dirancang|berbentuk|menggesa|digesa|mengebut|dikebut|menggarap|digarap"
                    + "|(?:kami|kita) (?:susun|buat|siapkan|terbitkan|keluarkan|sahkan|rancang|garap))\\b");

    /** A programme of drafts, which is what a parliament passes where it says so. */
    private static final Pattern PROGRAMME =
            Pattern.compile("\\b(?:propemperda|prolegda|promperda|program (?:pembentukan|legislasi))\\b");

    private static final Pattern DISCUSSED = Pattern.compile(
            "\\b(?:masih |sedang )?dalam (?:proses|tahap|tahapan) (?:pembuatan|penyusunan|pembahasan|penggodokan|harmonisasi|finalisasi|fasilitasi)\\b|"
                    + "\\b(?:sedang|tengah|masih|kini|saat ini|sementara|baru)\\s(?:\\w{1,12}\\s){0,1}(?:dibahas|membahas|digodok|menggodok|difinalisasi|dirancang|diharmonisasi|berproses|diproses)\\b");

    private static final Pattern ADOPTED = Pattern.compile(
            "\\b(?:mengesahkan|sahkan|menyetujui|setujui|menetapkan|tetapkan|disahkan|disetujui|ditetapkan|diketok)\\b");

    private static final Pattern NOT_YET = Pattern.compile(
            "\\b(?:akan|bakal|segera|belum|sebelum|ditargetkan|menargetkan|target|diharapkan|rencana|rencananya|agar|untuk|dijadwalkan|siap)\\s{1,2}"
                    + "(?:\\w{1,14}\\s){0,2}$");

    /** Instruments of others, or of regions in general. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:seluruh indonesia|se-indonesia|sejumlah daerah|beberapa daerah|daerah lain|banyak daerah|setiap daerah|masing-masing daerah"
                    + "|kabupaten/kota|(?:atau|maupun) (?:per|qanun)\\w{0,8} (?:di|dari) daerah|sekitar \\d)");

    /** A proposal that becomes the parliament's own, or goes on to be discussed, is not adopted. */
    private static final Pattern PROPOSED = Pattern.compile(
            "^[^.;,]{0,30}\\buntuk (?:dibahas|dilanjutkan|masuk)\\b|\\b(?:ditetapkan|disetujui|disahkan|disepakati)\\s(?:\\w{1,12}\\s){0,2}"
                    + "(?:(?:menjadi|sebagai|jadi)\\s(?:\\w{1,12}\\s)?(?:usul|usulan|prakarsa|inisiatif|raperda|ranperda)|untuk\\s(?:dibahas|dilanjutkan|masuk)|dibahas)\\b");

    private static final Pattern HOPED =
            Pattern.compile("\\b(?:yakin|optimis|optimistis|semoga|mudah-mudahan|dalam waktu dekat)\\b");

    /** What an adopted instrument leaves to another ("dijabarkan lewat perwali"). */
    private static final Pattern LEFT_TO = Pattern.compile(
            "\\b(?:menjabarkan|dijabarkan|menindaklanjuti|ditindaklanjuti|diatur lebih (?:lanjut|rinci|detail|detil)|dituangkan|diturunkan|diperinci|dirinci)(?:nya|kannya)?\\s"
                    + "(?:\\S{1,14}\\s){0,2}(?:lewat|melalui|dengan|dalam|ke dalam|menjadi)\\s(?:\\S{1,14}\\s){0,2}$");

    /** "secara sah disepakati … pada rapat paripurna". */
    private static final Pattern AGREED = Pattern.compile(
            "^(?:\\s(?!akan\\s|bakal\\s|segera\\s|belum\\s|untuk\\s|agar\\s|bisa\\s|dapat\\s|diharapkan\\s|siap\\s|hendak\\s|diusulkan\\s|sebelum\\s|supaya\\s|target\\w{0,3}\\s)[^\\s.,;]{1,16}){0,7}?\\s(?:resmi\\s|sah\\s)?(?:jadi|menjadi)\\s(?:perda|peraturan daerah|qanun)\\b(?!\\s(?:inisiatif|prakarsa))|^[^.;]{0,70}?\\b(?:sudah|telah|resmi)\\s(?:rampung\\s|selesai\\s|sah\\s)?(?:menjadi|jadi)\\s(?:perda|peraturan daerah|qanun)\\b|\\b(?:sah|resmi)\\s(?:\\w{1,12}\\s){0,1}disepakati\\b|\\bdisepakati\\b.{0,80}\\b(?:menjadi perda|ditandatangani|paripurna)\\b");

    private Unnumbered() {}

    /**
     * The status that the sentence tells, or null where it tells of no such instrument.
     *
     * @param before the words of the sentence before the mention
     * @param behind those behind it
     */
    static @Nullable RegulationStatus status(boolean draft, boolean pointing, String before, String behind) {
        String left = folded(sentence(before.substring(Math.max(0, before.length() - REACH))));
        String right = folded(behind.substring(0, Math.min(behind.length(), REACH)));
        if (draft) {
            return adopted(left, right)
                            && !PROGRAMME.matcher(left + " " + right).find()
                    ? RegulationStatus.IN_FORCE
                    : RegulationStatus.DRAFT;
        }
        if (!pointing && LEFT_TO.matcher(left).find() && !ALREADY.matcher(left).find()) {
            return RegulationStatus.PLANNED;
        }
        if (pointing
                || WISHED.matcher(left).find()
                || OTHERS.matcher(left + " " + right).find()) {
            return null;
        }
        var discussed = DISCUSSED.matcher(right);
        var there = HAS_BEHIND.matcher(right);
        boolean later = discussed.find() && !(there.find() && there.end() <= discussed.start());
        if (DISCUSSED.matcher(left).find() || later) {
            return RegulationStatus.DRAFT;
        }
        var ahead = AHEAD.matcher(left);
        boolean planned = ahead.find() && MAKING.matcher(left).find();
        var aheadBehind = AHEAD.matcher(right);
        planned |= aheadBehind.find()
                && aheadBehind.start() < 45
                && MAKING.matcher(right).find()
                && !ORDERS.matcher(right).lookingAt();
        if (planned) {
            return RegulationStatus.PLANNED;
        }
        boolean has = HAS_BEFORE.matcher(left).find()
                || HAS_BEHIND.matcher(right).find()
                || ORDERS.matcher(right).lookingAt();
        return has ? RegulationStatus.IN_FORCE : null;
    }

    /** What stands before a mention in its own sentence. */
    private static String sentence(String before) {
        var end = END.matcher(before);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return before.substring(from);
    }

    /** Whether the words before an instrument say that those who are named behind it have it. */
    static boolean had(String before) {
        String left = folded(before.substring(Math.max(0, before.length() - REACH)));
        return HAS_BEFORE.matcher(left).find()
                && !WISHED.matcher(left).find()
                && !AHEAD.matcher(left).find();
    }

    /** "mengesahkan Raperda … menjadi Perda", "Raperda … disahkan". */
    private static boolean adopted(String left, String right) {
        if (PROPOSED.matcher(right).find() || HOPED.matcher(left + right).find()) {
            return false;
        }
        if (AGREED.matcher(right).find()) {
            return true;
        }
        var before = ADOPTED.matcher(left);
        int last = -1;
        while (before.find()) {
            last = before.start();
        }
        if (last >= 0 && left.length() - last < 50) {
            return !NOT_YET.matcher(left.substring(0, last)).find();
        }
        var behind = ADOPTED.matcher(right);
        return behind.find()
                && !NOT_YET.matcher(left + right.substring(0, behind.start())).find()
                && !right.substring(0, behind.start()).contains(" masih ");
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
    }
}
