package id.simpul.jobs.language;

import static id.simpul.jobs.language.NameClues.CUES;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;

/**
 * Where somebody lives: streets, hamlets, housing estates and neighbourhood numbers. An office's and an event's address stays
 * readable, and a street or hamlet alone where nobody private is told of.
 */
final class PrivateAddresses {

    /** Words that begin an address; "kampung" and its like are villages too. */
    private static final Set<String> HEADS = Set.of(
            "jalan",
            "jl",
            "jln",
            "gang",
            "gg",
            "lorong",
            "lr",
            "dusun",
            "dsn",
            "dukuh",
            "perumahan",
            "perum",
            "perumnas",
            "blok",
            "kompleks",
            "komplek",
            "rt",
            "rw",
            "lingkungan",
            "banjar",
            "kavling",
            "kav",
            "barak",
            "ruko",
            "rusun",
            "rusunawa",
            "btn",
            "kp",
            "kampung",
            "huta",
            "jorong",
            "pedukuhan",
            "padukuhan",
            "griya",
            "apartemen",
            "asrama");
    /** Of these alone a number is asked for, or a word of dwelling. */
    private static final Set<String> VILLAGES = Set.of(
            "kp",
            "kampung",
            "huta",
            "jorong",
            "banjar",
            "lingkungan",
            "asrama",
            "apartemen",
            "kompleks",
            "komplek",
            "griya",
            "rusun",
            "rusunawa",
            "ruko",
            "barak");

    private static final Set<String> STREETS = Set.of("jalan", "jl", "jln");
    private static final Set<String> NUMBERED =
            Set.of("rt", "rw", "no", "nomor", "blok", "kav", "kavling", "gang", "gg", "lorong", "lr");
    private static final Set<String> PARTS = Set.of(
            "no",
            "nomor",
            "desa",
            "kelurahan",
            "kel",
            "kec",
            "kecamatan",
            "km",
            "tower",
            "lantai",
            "unit",
            "kamar",
            "nagori");
    private static final Set<String> PUBLIC = Set.of(
            "kantor",
            "aula",
            "gedung",
            "hotel",
            "balai",
            "sekretariat",
            "posko",
            "pos",
            "dinas",
            "pengadilan",
            "kejaksaan",
            "polres",
            "polsek",
            "polda",
            "puskesmas",
            "rsud",
            "klinik",
            "yayasan",
            "pt",
            "cv",
            "rapat",
            "pukul",
            "acara",
            "kegiatan",
            "pelatihan",
            "sosialisasi",
            "pendaftaran",
            "hubungi",
            "undangan",
            "ruang",
            "layanan",
            "uptd",
            "upt",
            "shelter",
            "selter",
            "singgah",
            "telepon",
            "telp",
            "faks",
            "email",
            "kunjungi",
            "meresmikan",
            "sentra",
            "lembaga",
            "kepala",
            "ketua",
            "harapan",
            "gereja",
            "masjid",
            "pendopo",
            "pemerintah",
            "sekolah",
            "universitas",
            "macet",
            "unjuk",
            "aksi",
            "massa");
    private static final Set<String> HOME = Set.of(
            "rumah",
            "rumahnya",
            "kos",
            "kost",
            "indekos",
            "kontrakan",
            "kontrakannya",
            "kediaman",
            "kediamannya",
            "tinggal",
            "beralamat",
            "alamat",
            "alamatnya",
            "warga",
            "domisili",
            "berdomisili",
            "kamar",
            "menyewa",
            "pulang",
            "dipulangkan",
            "keluarga",
            "dijemput",
            "orang",
            "neneknya",
            "tantenya",
            "mertuanya",
            "pekarangan",
            "menginap",
            "kamarnya",
            "asal");
    private static final Set<String> OFFICES =
            Set.of("kepala", "ketua", "tim", "komandan", "pengurus", "kadus", "lurah");
    private static final Set<String> HOSTS =
            Set.of("aman", "singgah", "sakit", "dinas", "makan", "harapan", "ibadah", "perlindungan");
    private static final Set<String> ABBREVIATED = Set.of(
            "jl", "jln", "gg", "no", "km", "rt", "rw", "kp", "dr", "hj", "st", "kec", "kel", "kab", "drs", "ir", "lr",
            "dsn", "kav");
    /** Smaller than a village: whoever is told of near them lives there. */
    private static final Set<String> SMALL =
            Set.of("dusun", "dsn", "dukuh", "gang", "gg", "lorong", "lr", "blok", "pedukuhan", "padukuhan");

    private static final int NEAR = 40;
    private static final int LONGEST = 14;
    private static final int REACH = 16;

    private final Wording tokens;
    private final boolean[] person;

    /** @param person words of the names of people who are hidden */
    PrivateAddresses(Wording tokens, boolean[] person) {
        this.tokens = tokens;
        this.person = person;
    }

    void find(List<Mention<Kind>> found) {
        int at = 0;
        while (at < tokens.size()) {
            int end = head(at) ? end(at) : at;
            if (end > at) {
                int start = numbered(at) ? left(at) : at;
                if (hides(start, at, end)) {
                    found.add(new Mention<>(Kind.ADDRESS, tokens.span(start, end), "identity.address"));
                }
            }
            at = Math.max(at + 1, end);
        }
    }

    private boolean head(int at) {
        String word = tokens.folded(at);
        boolean small = (word.equals("rt") || word.equals("dsn"))
                && !tokens.capitalised(at)
                && at + 1 < tokens.size()
                && tokens.before(at + 1) != Gap.BREAK
                && (tokens.number(at + 1) || word.equals("dsn"));
        if (small) {
            return true;
        }
        boolean written =
                tokens.capitalised(at) || STREETS.contains(word) || word.equals("gang") || word.equals("dusun");
        boolean number = word.equals("nomor")
                && tokens.capitalised(at)
                && tokens.number(at + 1)
                && HEADS.contains(tokens.folded(at + 2));
        if (!(HEADS.contains(word) && written || number) || at + 1 >= tokens.size()) {
            return false;
        }
        boolean goesOn = tokens.before(at + 1) == Gap.SPACE
                || tokens.before(at + 1) == Gap.DOT
                || tokens.before(at + 1) == Gap.JOIN;
        return goesOn
                && (tokens.capitalised(at + 1) || tokens.number(at + 1))
                && !OFFICES.contains(tokens.folded(at - 1));
    }

    private boolean numbered(int at) {
        return NUMBERED.contains(tokens.folded(at)) || tokens.folded(at).equals("nomor");
    }

    /** Behind the address that begins at the word. */
    private int end(int at) {
        int end = at + 1;
        while (end < tokens.size() && end - at < LONGEST) {
            Gap gap = tokens.before(end);
            String word = tokens.folded(end);
            boolean part = PARTS.contains(word) || HEADS.contains(word);
            boolean lowered =
                    tokens.lower(at) && (word.equals("rt") || word.equals("rw") || tokens.number(end) || end == at + 1);
            boolean piece = lowered
                    || part && (tokens.capitalised(end) || tokens.number(end + 1))
                    || tokens.capitalised(end)
                    || tokens.number(end);
            boolean joined = gap == Gap.SPACE
                    || gap == Gap.JOIN
                    || gap == Gap.DOT && tokens.lower(at)
                    || gap == Gap.DOT
                            && (tokens.word(end - 1).length() <= 3
                                    && (tokens.number(end)
                                            || part
                                            || tokens.word(end - 1).length() <= 2
                                            || STREETS.contains(tokens.folded(end - 1))))
                    || gap == Gap.COMMA && part;
            if (!piece || !joined) {
                break;
            }
            end++;
        }
        return end;
    }

    /** To the estate or street that a number belongs to: "Citra Garden Blok H". */
    private int left(int at) {
        int start = at;
        while (start > 0
                && at - start < 4
                && tokens.before(start) == Gap.SPACE
                && (tokens.capitalised(start - 1) || tokens.number(start - 1))
                && !OFFICES.contains(tokens.folded(start - 1))
                && !person[start - 1]) {
            start--;
        }
        return start;
    }

    private boolean hides(int start, int at, int end) {
        boolean numbers = false;
        for (int i = at; i < end; i++) {
            numbers |= tokens.number(i) || NUMBERED.contains(tokens.folded(i));
        }
        boolean home = false;
        boolean open = start == 0
                || tokens.before(start) == Gap.BREAK && !tokens.folded(start).equals("rt");
        boolean told = false;
        int from = start - 1;
        for (int i = from; i >= Math.max(0, start - REACH) && !ends(i + 1); i--) {
            String word = tokens.folded(i);
            told |= person[i];
            boolean hosting = word.equals("rumah") && HOSTS.contains(tokens.folded(i + 1));
            boolean room = word.equals("ruang") && tokens.folded(i + 1).equals("tamu");
            if (HOME.contains(word) && !hosting && !home && !open) {
                home = true;
            }
            if ((PUBLIC.contains(word) && !room || hosting) && !home && !told) {
                open = true;
            }
        }
        for (int i = end; i < Math.min(tokens.size(), end + REACH) && !ends(i); i++) {
            told |= person[i];
            open |= !home
                    && i < end + 4
                    && (CUES.is(tokens.folded(i), "office") || tokens.folded(i).equals("disegel"));
        }
        for (int i = Math.max(0, start - NEAR);
                SMALL.contains(tokens.folded(at)) && i < Math.min(tokens.size(), end + NEAR);
                i++) {
            told |= person[i];
        }
        if (home) {
            return true;
        }
        if (open) {
            return false;
        }
        if (numbers) {
            return true;
        }
        return told
                && !(VILLAGES.contains(tokens.folded(at))
                        && tokens.folded(start - 1).equals("kepala"));
    }

    private boolean ends(int at) {
        if (at <= 0 || at >= tokens.size()) {
            return true;
        }
        Gap gap = tokens.before(at);
        return gap == Gap.BREAK
                || gap == Gap.DOT
                        && tokens.capitalised(at)
                        && tokens.word(at - 1).length() > 1
                        && !ABBREVIATED.contains(tokens.folded(at - 1));
    }
}
