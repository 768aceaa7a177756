package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/**
 * Who stands beside an office without holding it: those who are heard by somebody in office ("Kepada penyidik, X mengaku",
 * "Saat bertemu kepala desa, X menangis") and those who are kin to somebody ("anak Kepala Desa X", "istri anggota DPRD, X").
 */
final class Bystanders {

    /** What is said to, done by or told after the one in office. */
    private static final Set<String> HEARERS = Set.of(
            "kepada",
            "oleh",
            "menurut",
            "dari",
            "bersama",
            "hadapan",
            "depan",
            "didampingi",
            "dengan",
            "pada",
            "para",
            "ke",
            "melalui",
            "lewat",
            "bagi",
            "antara");
    /** Behind these the name is never the office's own when it goes on with a verb. */
    private static final Set<String> STRICT = Set.of(
            "kepada",
            "oleh",
            "hadapan",
            "depan",
            "bertemu",
            "menemui",
            "ditemui",
            "mendatangi",
            "didatangi",
            "dijemput",
            "diperiksa",
            "ditanya",
            "ditanyai",
            "dipanggil",
            "dibawa",
            "diantar",
            "ditolong",
            "ditemukan",
            "rumah");

    private static final Set<String> SAYING = Set.of(
            "mengatakan",
            "menyebut",
            "menyebutkan",
            "menyampaikan",
            "menjelaskan",
            "menuturkan",
            "mengungkapkan",
            "menambahkan",
            "menegaskan",
            "menyatakan",
            "membenarkan",
            "mengimbau",
            "menilai",
            "memaparkan",
            "menerangkan",
            "meminta",
            "mengajak",
            "memastikan",
            "berharap");
    private static final Set<String> ADVERBS = Set.of(
            "sudah", "telah", "masih", "tidak", "tak", "belum", "akan", "sempat", "baru", "kini", "akhirnya", "lalu");
    private static final Set<String> JOINTS = Set.of(
            "dari",
            "dan",
            "dengan",
            "dalam",
            "di",
            "terhadap",
            "terkait",
            "tentang",
            "bersama",
            "berdasarkan",
            "menurut",
            "mengenai",
            "melalui",
            "menjelang",
            "berikut",
            "beserta",
            "bertempat",
            "disela",
            "mewakili",
            "didampingi");

    private static final Set<String> FAMILY = Set.of(
            "anak",
            "putri",
            "putra",
            "cucu",
            "keponakan",
            "kemenakan",
            "menantu",
            "mertua",
            "ipar",
            "mantu",
            "selingkuhan",
            "kekasih",
            "janda",
            "uwak",
            "ponakan",
            "pembantu",
            "buah",
            "sepupu",
            "besan",
            "tunangan",
            "sopir",
            "bekas");
    /** "Anak Kepala Desa X", but "Perlindungan Anak Kepala Dinas". */
    private static final Set<String> FIELDS = Set.of(
            "dan",
            "perlindungan",
            "hak",
            "forum",
            "khusus",
            "ramah",
            "layak",
            "duta",
            "hukum",
            "ketahanan",
            "para",
            "bunda",
            "pemenuhan",
            "pemerhati",
            "peduli",
            "komnas",
            "ketua",
            "kesejahteraan");

    private static final Set<String> ALSO = Set.of("juga", "sekaligus", "merupakan", "menjabat", "adalah");
    private static final int WIDER = 5;

    private final Wording tokens;

    Bystanders(Wording tokens) {
        this.tokens = tokens;
    }

    /** Whether the words before the office make the name behind it somebody's relative. */
    boolean kin(int office) {
        int at = office - 1;
        while (at > 0
                && joined(at + 1)
                && (tokens.folded(at).equals("seorang") || tokens.folded(at).equals("sang"))) {
            at--;
        }
        if (at >= 0 && joined(at + 1) && relative(at)) {
            return true;
        }
        if (at < 0 || !ALSO.contains(tokens.folded(at))) {
            return false;
        }
        for (int i = at; i > 0 && i > at - WIDER && joined(i + 1); i--) {
            if (CUES.is(tokens.folded(i), "subject") && joined(i) && relative(i - 1)) {
                return true; // "ayah korban yang juga Kepala Dusun, X"
            }
        }
        return false;
    }

    private boolean relative(int at) {
        String word = tokens.folded(at);
        boolean address = word.equals("bapak") || word.equals("ibu") || word.equals("saudara");
        if (address && tokens.capitalised(at) || !FAMILY.contains(word) && !close(word)) {
            return false;
        }
        if (tokens.capitalised(at) && tokens.before(at) == Gap.SPACE) {
            return false;
        }
        return at == 0 || tokens.before(at) != Gap.SPACE || !FIELDS.contains(tokens.folded(at - 1));
    }

    private static boolean close(String word) {
        return CUES.is(word, "kin") && !word.equals("wali") && !word.equals("keluarga");
    }

    private boolean joined(int at) {
        return at < tokens.size() && tokens.before(at) == Gap.SPACE;
    }

    /** Whether an office is not the grammatical subject: whoever is named behind it need not hold it. */
    boolean aside(int office) {
        String before = office > 0 ? tokens.folded(office - 1) : "";
        return HEARERS.contains(before) || STRICT.contains(before);
    }

    /**
     * Whether the name is heard by the one in office.
     *
     * @param comma the word behind the comma that ends the office
     * @param end behind the name
     */
    boolean heard(int office, int comma, int end) {
        if (tokens.before(comma) != Gap.COMMA || !aside(office) || end >= tokens.size() || !joined(end)) {
            return false;
        }
        if (tokens.lower(comma - 1)) {
            return true;
        }
        boolean strict = STRICT.contains(tokens.folded(office - 1));
        return verb(end) && (strict || !SAYING.contains(tokens.folded(end)));
    }

    private boolean verb(int at) {
        String word = tokens.folded(at);
        if (!tokens.lower(at) || JOINTS.contains(word)) {
            return false;
        }
        boolean prefixed = word.length() > 4
                && (word.startsWith("me") || word.startsWith("di") || word.startsWith("ber") || word.startsWith("ter"));
        return prefixed || ADVERBS.contains(word);
    }
}
