package id.simpul.jobs.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The count 0 told in words: "tidak ditemukan kasus", "nihil", "belum pernah ada laporan"; not what is only wished for. */
final class Zero {

    private enum Needs {
        /** Says zero by itself. */
        NOTHING,
        /** Says zero only of something countable that follows. */
        NOUN
    }

    private static final Phrases<Needs> OPENERS = Phrases.of(
            CsvResource.of(Zero.class, "zero.csv").named(),
            "phrases",
            row -> Needs.valueOf(row.getOrDefault("needs", "")));

    private static final Set<String> NOUNS = Set.of(
            "kasus",
            "laporan",
            "korban",
            "pengaduan",
            "aduan",
            "perkara",
            "kasusnya",
            "laporannya",
            "kejadian",
            "pelaku",
            "tersangka",
            "permohonan");

    /** "Daerah yang belum ada laporannya mungkin masih berproses": of whichever that is, nobody counts. */
    private static final Set<String> PLACES = Set.of(
            "daerah", "wilayah", "kecamatan", "desa", "kelurahan", "kabupaten", "kota", "polres", "polda", "provinsi");

    /** "Malinau sama sekali tidak ada eksploitasi": behind these a crime is counted. */
    private static final Set<String> UTTERLY = Set.of("sekali", "satupun", "pun");

    private static final Set<String> CRIMES = Set.of(
            "kekerasan",
            "kdrt",
            "tppo",
            "trafficking",
            "eksploitasi",
            "penelantaran",
            "pencabulan",
            "cabul",
            "persetubuhan",
            "perkosaan",
            "pemerkosaan",
            "pelecehan",
            "perdagangan",
            "perundungan");

    private static final Set<String> BETWEEN = Set.of(
            "ada",
            "adanya",
            "satu",
            "pun",
            "satupun",
            "lagi",
            "sama",
            "sekali",
            "menerima",
            "ditemukan",
            "terjadi",
            "mencatat",
            "menemukan",
            "masuk",
            "menangani",
            "tercatat",
            "dilaporkan",
            "seorang",
            "sebuah",
            "terdapat",
            "yang",
            "mendapat",
            "mendapatkan",
            "anak",
            "warga");

    /** Words that turn what follows into a wish or a condition. */
    private static final Set<String> WISHES = Set.of(
            "agar",
            "sehingga",
            "supaya",
            "semoga",
            "berharap",
            "harapan",
            "harapannya",
            "diharapkan",
            "jika",
            "bila",
            "apabila",
            "kalau",
            "jangan",
            "mungkin",
            "target",
            "menargetkan",
            "ditargetkan",
            "targetnya",
            "menuju",
            "mewujudkan",
            "bukan",
            "mudah-mudahan",
            "andai",
            "sampai-sampai",
            "komitmen",
            "bebas",
            "ingin");

    private static final Set<String> ENDS = Set.of(".", ",", ";", "”", "\"");

    /** Behind these the noun belongs to something else. */
    private static final Set<String> LINKS =
            Set.of("yang", "karena", "sebab", "bahwa", "untuk", "agar", "kalau", "dan");

    private static final int NOUN_REACH = 4;

    /** "Cabul terhadap anak tahun 2021 tidak ada,": words between a crime and that there was none, at most. */
    private static final int CRIME_REACH = 6;

    private static final Set<String> WHETHER =
            Set.of("terhadap", "soal", "tentang", "untuk", "stop", "anti", "cegah", "pencegahan");

    private static final int WISH_REACH = 8;

    private Zero() {}

    /** What the words of a zero begin with. */
    static Set<String> openers() {
        return OPENERS.firstWords();
    }

    /** Index behind the words of a zero that begins at a token, or the index itself. */
    static int endOf(TokenList text, int at) {
        Phrases.Match<Needs> opener =
                text.at(at).isWord() && text.opens(at, Openers.ZERO) ? OPENERS.startingAt(text, at) : null;
        if (opener == null || wish(text, at)) {
            return at;
        }
        int behind = at + opener.tokens();
        int noun = noun(text, behind, UTTERLY.contains(text.word(at - 1)));
        if (opener.value() == Needs.NOTHING) {
            return behind;
        }
        if (text.word(at - 1).equals("yang") && PLACES.contains(text.word(at - 2))) {
            return at;
        }
        return noun < 0 && !nounBefore(text, at, behind) ? at : Math.max(behind, noun);
    }

    /** "korban anak tidak ada.": the noun may stand before, where the words end what is said of it. */
    private static boolean nounBefore(TokenList text, int at, int behind) {
        boolean utterly =
                text.word(behind).equals("sama") && text.word(behind + 1).equals("sekali");
        boolean ends = text.at(behind).kind() == Token.Kind.BREAK || ENDS.contains(text.word(behind)) || utterly;
        for (int before = at - 1; ends && before >= at - CRIME_REACH; before--) {
            if (CRIMES.contains(text.word(before)) && !WHETHER.contains(text.word(before - 1))) {
                return true;
            }
            if (!text.at(before).isWord() && !text.at(before).isDigits() || LINKS.contains(text.word(before))) {
                break;
            }
        }
        for (int before = at - 1; ends && before >= at - NOUN_REACH; before--) {
            if (NOUNS.contains(text.word(before))) {
                return !Set.of("ada", "jumlah").contains(text.word(before - 1));
            }
            if (!text.at(before).isWord() || LINKS.contains(text.word(before))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a "nol" is a goal: "menuju nol kasus". */
    static boolean wished(TokenList text, int at, NumberWords.@Nullable Parsed number) {
        return number != null && number.value() == 0 && !number.digits() && wish(text, at);
    }

    private static int noun(TokenList text, int from, boolean before) {
        for (int at = from; at < from + 4; at++) {
            boolean utterly = before
                    || at > from && UTTERLY.contains(text.word(at - 1))
                    || text.word(at + 1).equals("sama") && text.word(at + 2).equals("sekali");
            if (NOUNS.contains(text.word(at)) || utterly && CRIMES.contains(text.word(at))) {
                return at;
            }
            if (!BETWEEN.contains(text.word(at))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean wish(TokenList text, int at) {
        for (int back = 1; back <= WISH_REACH; back++) {
            Token token = text.at(at - back);
            if (token.kind() == Token.Kind.BREAK || token.is(".") || token.is(";")) {
                return false;
            }
            if (WISHES.contains(token.word())) {
                return true;
            }
        }
        return false;
    }
}
