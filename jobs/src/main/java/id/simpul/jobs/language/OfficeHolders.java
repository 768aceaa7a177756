package id.simpul.jobs.language;

import static id.simpul.jobs.language.IdentityScene.CUES;

import id.simpul.jobs.language.Wording.Gap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names in a text that stand beside an office, a rank or the calling of a public speaker. */
final class OfficeHolders {

    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon PUBLIC = Lexicon.read("public_roles.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Set<String> PROFESSIONS = Set.of(
            "dr",
            "drg",
            "prof",
            "bidan",
            "ust",
            "ustaz",
            "ustadz",
            "kiai",
            "kyai",
            "kh",
            "pdt",
            "pendeta",
            "pastor",
            "romo",
            "drs",
            "dra",
            "suster",
            "habib",
            "gus",
            "buya",
            "tgh",
            "nyai",
            "ustazah",
            "ustadzah");
    private static final Set<String> AS =
            Set.of("selaku", "bertindak", "sebagai", "adalah", "merupakan", "juga", "yang", "menjabat", "ialah");
    /** Whose lawyer or companion it is. */
    private static final Set<String> SERVED =
            Set.of("korban", "pelapor", "terdakwa", "tersangka", "terlapor", "saksi", "keluarga", "penyintas");

    private static final Set<String> SERVING = Set.of(
            "hukum", "pengacara", "advokat", "kuasa", "pendamping", "psikolog", "konselor", "pembela", "psikologis");
    /** Of what somebody is an expert or an officer. */
    private static final Set<String> FIELDS = Set.of(
            "anak",
            "literasi",
            "nomor",
            "urut",
            "satu",
            "dua",
            "tiga",
            "the",
            "of",
            "for",
            "perempuan",
            "perlindungan",
            "psikologi",
            "forensik",
            "hukum",
            "pidana",
            "perdata",
            "cabang",
            "klinis",
            "senior",
            "muda",
            "madya",
            "negara",
            "kriminologi",
            "sosiologi",
            "komunikasi",
            "kebijakan",
            "publik",
            "politik",
            "sekaligus",
            "dari",
            "di",
            "untuk",
            "pada",
            "dan",
            "bidang",
            "wilayah",
            "se",
            "dangdut",
            "ttd",
            "pop",
            "tata",
            "umum",
            "penuntut",
            "pidsus",
            "pidum",
            "intelijen",
            "anyar",
            "baru",
            "spesialis",
            "olahraga",
            "kandungan",
            "jiwa",
            "bedah",
            "gigi",
            "kulit",
            "saraf",
            "asal",
            "keluarga",
            "gizi",
            "kesehatan",
            "masyarakat",
            "pendidikan",
            "sosial",
            "ekonomi",
            "gender",
            "migrasi",
            "budaya",
            "adat",
            "agama",
            "perkembangan",
            "digital",
            "siber",
            "media",
            "feminis",
            "buruh",
            "migran",
            "disabilitas",
            "kemanusiaan",
            "antikekerasan",
            "perdagangan",
            "orang",
            "advokasi",
            "pendampingan",
            "utama",
            "pratama",
            "fungsional",
            "eksekutif",
            "jenderal",
            "pelaksana",
            "harian",
            "sementara",
            "pertama",
            "kedua",
            "setempat",
            "daerah",
            "nasional",
            "pusat",
            "provinsi",
            "kabupaten",
            "kota",
            "kecamatan",
            "desa",
            "kelurahan",
            "universitas",
            "fakultas",
            "lembaga");

    private static final Set<String> BODIES = Set.of("organisation", "territory", "body", "field");
    private static final Set<String> PRESIDED = Set.of("diketuai", "dipimpin", "dibuka", "dimoderatori", "dinakhodai");
    private static final Set<String> OCCASIONS = Set.of(
            "hakim",
            "majelis",
            "tim",
            "satgas",
            "rapat",
            "sidang",
            "rakor",
            "acara",
            "kegiatan",
            "pertemuan",
            "diskusi",
            "seminar",
            "delegasi",
            "rombongan",
            "apel",
            "upacara",
            "sosialisasi",
            "pelatihan",
            "workshop",
            "lembaga",
            "dinas",
            "fraksi",
            "yayasan");

    private static final Set<String> CIVIL = Set.of("sdri", "sdr", "nn", "an");
    private static final Set<String> FAMILY_WORK =
            Set.of("ketahanan", "kesejahteraan", "pembangunan", "pembelajaran", "kualitas", "hukum");
    private static final Set<String> POINTING = Set.of("itu", "tersebut", "ini");
    private static final int REACH = 12;
    private static final int LONG_REACH = 30;

    private final Wording tokens;
    private final NameReader names;
    private final Bystanders bystanders;
    private final boolean[] inOffice;

    OfficeHolders(Wording tokens, NameReader names) {
        this.tokens = tokens;
        this.names = names;
        bystanders = new Bystanders(tokens);
        inOffice = new boolean[tokens.size()];
        for (int at = 0; at < inOffice.length; at++) {
            int end = agent(at) ? at + 1 : end(at);
            for (int i = at; i < end; i++) {
                inOffice[i] = true;
            }
            at = Math.max(at, PUBLIC.end(tokens, at, "private") - 1);
        }
    }

    /** "Petugas BP3MI X": who begins a sentence as somebody's agent, or is told of as one who spoke. */
    private boolean agent(int at) {
        boolean opens = tokens.before(at) == Gap.BREAK || tokens.before(at) == Gap.DOT;
        return tokens.folded(at).equals("petugas")
                && opens
                && tokens.capitalised(at + 1)
                && (organisation(at + 1) || tokens.capitalised(at + 2) && organisation(at + 2));
    }

    private boolean organisation(int at) {
        return "organisation".equals(NON_NAMES.kind(tokens.folded(at)));
    }

    /** Behind the words of an office at the word, or the word itself: "anggota keluarga" is none. */
    private int end(int at) {
        if (PUBLIC.end(tokens, at, "private") > at) {
            return at;
        }
        Lexicon.Hit hit = ROLES.at(tokens, at);
        int role = hit == null || hit.kind().equals("acting") ? at : hit.end();
        String word = tokens.folded(at);
        boolean whose = word.endsWith("nya") && ROLES.contains(word.substring(0, word.length() - 3));
        return Math.max(whose ? at + 1 : role, PUBLIC.end(tokens, at, "public"));
    }

    /** The words of their names, in lower case. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            PersonName name = begins(at) ? names.at(at) : null;
            if (name != null
                    && !civil(at, name)
                    && (ranked(at, name) || officeBefore(at, name) || officeBehind(behind(name)) || presides(at))) {
                for (int i = name.from(); i < name.to(); i++) {
                    words.add(tokens.folded(i));
                }
            }
        }
        return words;
    }

    /** The officials, but those who are only heard by somebody in office. */
    List<Mention<Official>> held(List<Mention<Official>> officials) {
        Set<String> full = new HashSet<>();
        List<Mention<Official>> held = new ArrayList<>();
        for (Mention<Official> official : officials) {
            if (!official.rule().equals("person.short-name") && !heard(official)) {
                full.add(official.value().name());
            }
        }
        for (Mention<Official> official : officials) {
            String role = official.value().role();
            if (role != null
                    && !privately(official.span())
                    && full.contains(official.value().name())) {
                held.add(official);
            }
        }
        return held;
    }

    /** "X, asisten rumah tangga", "Notulen: Sdri. X" */
    private boolean privately(Span span) {
        int end = tokens.at(span.end());
        for (int i = tokens.at(span.start()); i < end; i++) {
            if (PUBLIC.end(tokens, i, "private") > i || CIVIL.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean heard(Mention<Official> official) {
        int from = tokens.at(official.span().start());
        int end = tokens.at(official.span().end());
        int office = from;
        while (office < end && !inOffice[office]) {
            office++;
        }
        if (office < end && bystanders.kin(office)) {
            return true;
        }
        int comma = from + 1;
        while (comma < end && tokens.before(comma) != Gap.COMMA) {
            comma++;
        }
        return comma < end && bystanders.heard(from, comma, end);
    }

    /** "Sdri. X": nobody in office is called so. */
    private boolean civil(int at, PersonName name) {
        for (int i = at - 1; i < name.from(); i++) {
            if (CIVIL.contains(tokens.folded(i)) && (i >= at || tokens.before(at) == Gap.DOT)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int at) {
        return tokens.capitalised(at)
                && (tokens.before(at) != Gap.SPACE
                        || !names.nameable(at - 1)
                        || tokens.acronym(at - 1)
                        || inOffice[at - 1]);
    }

    private boolean ranked(int at, PersonName name) {
        if (at > 0 && tokens.before(at) == Gap.DOT && PROFESSIONS.contains(tokens.folded(at - 1))) {
            return true;
        }
        for (int i = at; i < name.from(); i++) {
            if (PROFESSIONS.contains(tokens.folded(i)) || TITLES.is(tokens.folded(i), "rank")) {
                return true;
            }
        }
        return false;
    }

    /** "Pengacara korban X", "Ketua KPAI X": nothing but the office's own words stands between. */
    private boolean officeBefore(int at, PersonName name) {
        int comma = at;
        boolean pointed = false;
        for (int i = at - 1; i >= Math.max(0, at - LONG_REACH); i--) {
            if (at - i > REACH && !inOffice[i] && !body(i)) {
                return false;
            }
            Gap gap = i == at - 1 && signs(at, name) ? Gap.COMMA : gapBehind(i);
            boolean joined = gap == Gap.SPACE || gap == Gap.JOIN || gap == Gap.COMMA || gap == Gap.DOT;
            if (!joined && gap != Gap.OPEN && gap != Gap.CLOSE && gap != Gap.COLON) {
                return false;
            }
            if (CIVIL.contains(tokens.folded(i))) {
                return false;
            }
            comma = gap == Gap.COMMA ? i + 1 : comma;
            if (inOffice[i]) {
                int first = i;
                while (first > 0 && inOffice[first - 1]) {
                    first--;
                }
                return !bystanders.kin(first)
                        && !bystanders.heard(first, Math.max(1, comma), name.end())
                        && !(pointed && bystanders.aside(first));
            }
            boolean points =
                    i == at - 1 && gap == Gap.COMMA && POINTING.contains(tokens.folded(i)) && closed(name.end());
            pointed |= points;
            if (!points && (gap == Gap.DOT && tokens.word(i).length() > 4 || !partOfOffice(i))) {
                return false;
            }
        }
        return false;
    }

    /** Names of offices with many fields go far: "Dinas Pengendalian Penduduk, Keluarga Berencana, ...". */
    private boolean body(int at) {
        String word = tokens.folded(at);
        return FIELDS.contains(word) || NON_NAMES.contains(word) || tokens.acronym(at) || OrdinaryWords.contains(word);
    }

    /** "Kabid itu, X, ...": the name only explains who was told of. */
    private boolean closed(int end) {
        return end >= tokens.size() || tokens.before(end) != Gap.SPACE;
    }

    /** Whether the name stands alone in its line, below somebody's office. */
    private boolean signs(int at, PersonName name) {
        return tokens.before(at) == Gap.BREAK
                && tokens.after(name.end() - 1) == Gap.BREAK
                && name.words() + name.end() - name.to() > 1;
    }

    /** Behind the letters of a degree or clan too: "Wasis MK, Wakil Ketua". */
    private int behind(PersonName name) {
        int end = name.end();
        boolean letters = end < tokens.size()
                && tokens.before(end) == Gap.SPACE
                && tokens.acronym(end)
                && tokens.word(end).length() <= 3;
        return letters ? end + 1 : end;
    }

    private Gap gapBehind(int at) {
        if (signed(at)) {
            return Gap.COMMA;
        }
        return tokens.masked(at) ? Gap.SPACE : tokens.after(at);
    }

    /** "Kepala Dinas,", and the name in a line below. */
    private boolean signed(int at) {
        int end = tokens.span(at).end();
        return tokens.after(at) == Gap.BREAK
                && at + 1 < tokens.size()
                && tokens.text().charAt(end) == ',';
    }

    private boolean partOfOffice(int at) {
        String word = tokens.folded(at);
        if (word.equals("keluarga") && tokens.capitalised(at) && familyField(at)) {
            return true;
        }
        if (SERVED.contains(word)) {
            return SERVING.contains(tokens.folded(at - 1)) || SERVED.contains(tokens.folded(at - 1));
        }
        if (tokens.capitalised(at) || tokens.number(at) || FIELDS.contains(word)) {
            return true;
        }
        String kind = CUES.is(word, "kin") || CUES.is(word, "subject") ? null : NON_NAMES.kind(word);
        return kind != null && BODIES.contains(kind);
    }

    /** "Dinas Pengendalian Penduduk dan Keluarga Berencana", "Pemberdayaan Kesejahteraan Keluarga" */
    private boolean familyField(int at) {
        return tokens.folded(at + 1).equals("berencana") || FAMILY_WORK.contains(tokens.folded(at - 1));
    }

    /** "Majelis hakim yang diketuai X", "rapat dipimpin X" */
    private boolean presides(int at) {
        int verb = tokens.folded(at - 1).equals("oleh") ? at - 2 : at - 1;
        if (!PRESIDED.contains(tokens.folded(verb)) || tokens.before(at) != Gap.SPACE) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && tokens.after(i) != Gap.BREAK; i--) {
            if (OCCASIONS.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    /** "X dari Komnas Perempuan": who speaks for a body, unless it is a school. */
    private boolean fromBody(int end) {
        int body = end + 1;
        return tokens.folded(end).equals("dari")
                && tokens.before(end) == Gap.SPACE
                && tokens.capitalised(body)
                && (organisation(body) || "body".equals(NON_NAMES.kind(tokens.folded(body))) && tokens.acronym(body))
                && !CUES.is(tokens.folded(body), "school");
    }

    /** "X yang memimpin sidang" */
    private boolean leads(int end) {
        int verb = tokens.folded(end).equals("yang") ? end + 1 : end;
        return tokens.folded(verb).equals("memimpin") && OCCASIONS.contains(tokens.folded(verb + 1));
    }

    /** "X, Kepala Dinas Sosial", "X selaku pendamping" */
    private boolean officeBehind(int end) {
        int at = end;
        while (at < end + 3 && AS.contains(tokens.folded(at)) && tokens.before(at) != Gap.DOT) {
            at++;
        }
        if (tokens.folded(end).equals("nip")) {
            return true;
        }
        if (fromBody(end) || leads(end)) {
            return true;
        }
        Gap gap = at < tokens.size() ? tokens.before(end) : Gap.BREAK;
        return (gap == Gap.COMMA || gap == Gap.OPEN || at > end && gap == Gap.SPACE) && inOffice[at];
    }
}
