package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.WordTable;
import java.util.regex.Pattern;

/**
 * How a story says that somebody led or opened an event, in the order in which they are tried: the words, on which side of
 * them the person stands, and how much they say. Moderating, praying and what is always done say nothing.
 */
enum Leading {
    /** "dibuka oleh X", "Pimpinan rapat: X", "pembukaan dilakukan X". */
    OPENED(
            Side.BEHIND,
            3,
            "di ?buka (?:secara resmi |resmi |langsung )?(?:dengan|melalui|lewat) (?:kata )?(?:sambutan|arahan|pidato)(?: dari| oleh)?|di ?buka|di ?pimpin|diketuai|dikepalai|dinahkodai|(?:pimpinan|pemimpin) (?:rapat|sidang|ikrar|rombongan|upacara|apel)"
                    + "|(?:di bawah|dalam) pimpinan|pembukaan(?:nya)? (?:\\p{L}{1,20} ){0,4}(?:oleh|dilakukan)|(?<=\\. )inspektur upacara"),
    /** "X membuka", "dalam pembukaannya, X". */
    OPENS(
            Side.BEFORE,
            3,
            "(?:membuka(?:nya)?|memimpin(?:nya)?|mengetuai|mengepalai|pimpin|buka)" + Things.NO_EVENT
                    + "|mengawali (?:kegiatan|acara|rapat|rakor|pertemuan|sosialisasi|pelatihan|diskusi|seminar)"
                    + "|(?:selaku|sebagai|menjadi) (?:pimpinan|pemimpin|ketua) (?:rapat|sidang|rombongan|delegasi|pertemuan)|(?:selaku|sebagai|menjadi|jadi) (?:inspektur upacara|irup|pembina (?:apel|upacara))"),
    /** "dalam pembukaannya X mengingatkan". */
    IN_THE_OPENING(Side.BEFORE, 2, "dalam (?:sambutan |pidato )?pembukaan(?:nya)?"),
    /** "Pengukuhan oleh X", "diresmikan X": what was done at the event is what it was held for. */
    DONE_BY(
            Side.BEHIND,
            2,
            "(?:pelantikan|pengukuhan|peresmian|pencanangan|peluncuran|pengguntingan pita|pemotongan pita)(?:nya)?(?: [^.;:“”\"]{1,160}?)?,? (?:oleh|dilakukan(?: langsung)?(?: oleh)?)"
                    + "|(?:dilantik|dikukuhkan|diresmikan|dicanangkan|diluncurkan|dilaunching|dikumpulkan)(?: secara resmi| resmi| langsung| kembali)*(?: oleh)?"),
    /** "X mengukuhkan", "X menggunting pita". */
    DOES(
            Side.BEFORE,
            2,
            "mengevaluasi(?: kinerja| pelaksanaan| capaian)?(?= (?:tim|gugus|satgas|satuan|anggota|pengurus|para|jajaran|opd|camat|kepala|kader)(?!\\p{L}))|melantik|mengukuhkan|meresmikan|mencanangkan|meluncurkan|melaunching|mengumpulkan"
                    + Things.NO_PEOPLE
                    + "|(?:menggunting|memotong) pita|melepas balon"
                    + "|(?:memukul|menabuh|mengetuk|membunyikan) (?:gong|tifa|be?duk|bedug|kentongan|tambur|rebana|palu|gendang|kompang|lesung|sirene)"),
    /** A headline: "Wabup Buka Rakor". */
    HEADED(
            Side.BEFORE,
            1,
            "(?:membuka|memimpin|buka|pimpin)" + Things.NO_EVENT
                    + "|melantik|mengukuhkan|meresmikan|mencanangkan|meluncurkan|lantik|kukuhkan|resmikan|canangkan|luncurkan|launching|kumpulkan"
                    + Things.NO_PEOPLE);

    /** Where the person stands. */
    enum Side {
        BEFORE,
        BEHIND
    }

    /** What else is opened, led or gathered. */
    private static final class Things {

        private static final WordTable WORDS = WordTable.of(Leading.class, "leading.csv");

        private static final String NO_EVENT = "(?!\\p{L})(?! " + WORDS.any("no_event") + "(?!\\p{L}))";

        private static final String NO_PEOPLE = "(?!\\p{L})(?! " + WORDS.any("no_people") + "(?!\\p{L}))";
    }

    private final Side side;
    private final int weight;
    private final Pattern words;

    Leading(Side side, int weight, String words) {
        this.side = side;
        this.weight = weight;
        this.words = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    Side side() {
        return side;
    }

    /** How much it says, from 1 to 3: whoever opened goes before whoever did what the event was held for. */
    int weight() {
        return weight;
    }

    Pattern words() {
        return words;
    }

    /** Whether it is told of a headline. */
    boolean headed() {
        return this == HEADED;
    }

    /** Whether it is said of the event only close to where that is told. */
    boolean close() {
        return this == DONE_BY || this == DOES;
    }
}
