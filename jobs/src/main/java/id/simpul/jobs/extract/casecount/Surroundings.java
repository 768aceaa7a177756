package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a number, as clues for a judgement: the words beside it by their place, those of its clause, each by what it
 * tells (a region, a date, an outcome) where the vocabulary knows it; and what kind of number it is.
 */
final class Surroundings {

    /** Places on each side whose words tell by their place, and those that tell by standing there at all. */
    private static final int BESIDE = 3;

    private static final int NEAR = 6;

    private static final long FEW = 3;
    private static final long SOME = 12;
    private static final long MANY = 100;

    /** Words that say how far something is, before the word that says what: "masih dilidik", "sudah vonis". */
    private static final Set<String> HOW_FAR = Set.of(
            "masih",
            "sudah",
            "telah",
            "belum",
            "sedang",
            "baru",
            "akan",
            "tinggal",
            "lagi",
            "kini",
            "berhasil",
            "tengah");

    private static final Set<String> PREPOSITIONS = Set.of(
            "dari",
            "ke",
            "di",
            "pada",
            "dalam",
            "untuk",
            "oleh",
            "dengan",
            "sepanjang",
            "selama",
            "lewat",
            "melalui",
            "terhadap",
            "antara",
            "tanpa",
            "atas",
            "asal",
            "bagi",
            "kepada");

    private static final Set<String> LINKS = Set.of(
            "dan", "serta", "lalu", "kemudian", "sedangkan", "sementara", "atau", "tetapi", "namun", "tapi", "disusul");

    /** What a number behind it numbers. */
    private static final Set<String> NUMBERED = Set.of(
            "tabel",
            "grafik",
            "gambar",
            "diagram",
            "bagan",
            "lampiran",
            "halaman",
            "hal",
            "nomor",
            "no",
            "pasal",
            "ayat",
            "bab",
            "blok",
            "lorong",
            "lr",
            "jalan",
            "jl",
            "gang",
            "km",
            "lantai",
            "kelas",
            "angkatan",
            "jilid",
            "edisi",
            "volume",
            "seri",
            "butir",
            "huruf",
            "diktum",
            "sila");

    /** What no word can be part of. */
    private static final String END = "|";

    private static final String THING = "<thing>";

    private final Scene scene;
    private final TokenList tokens;

    Surroundings(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
    }

    /** Clues by name, the same for the same words wherever they stand. */
    Set<String> of(Span number, Span sentence) {
        Set<String> clues = new LinkedHashSet<>();
        int first = tokens.from(number.start());
        int behind = Heads.spelledOut(tokens, tokens.from(number.end()));
        before(first, sentence, clues);
        after(behind, sentence, clues);
        clues.add(tokens.at(first).isDigits() ? "digits" : "words");
        if (tokens.from(sentence.start()) == first) {
            clues.add("opens");
        }
        sentence(number, sentence, clues);
        return clues;
    }

    /** Whether a number without a noun of ours counts something else for sure: "3 (tiga) kali", "Lr. 4". */
    boolean other(Span number, Span sentence) {
        int behind = Heads.spelledOut(tokens, tokens.from(number.end()));
        return numbers(number, sentence) || kind(behind, sentence).equals(THING);
    }

    /** Whether it numbers a paragraph or a house, or tells in words what digits have just told: "(1) RAD ditetapkan", "6 (enam)". */
    boolean numbers(Span number, Span sentence) {
        int first = tokens.from(number.start());
        int opening = tokens.from(sentence.start());
        boolean marked =
                tokens.word(first - 1).equals("(") || tokens.word(first - 1).equals(".");
        int before = marked ? first - 2 : first - 1;
        boolean line = before < opening || tokens.at(before).kind() == Token.Kind.BREAK;
        boolean bracketed = line && marked && tokens.word(first + 1).equals(")");
        boolean abbreviated = first > opening && tokens.word(first - 1).equals(".");
        boolean again =
                tokens.word(first - 1).equals("(") && tokens.at(first - 2).isDigits();
        return bracketed || abbreviated || again || NUMBERED.contains(tokens.word(before));
    }

    /** How great a number is, and how it stands to another. */
    static String size(long value) {
        return value <= FEW ? "few" : value <= SOME ? "some" : value <= MANY ? "many" : "hundreds";
    }

    private void before(int first, Span sentence, Set<String> clues) {
        String kind = "";
        for (int place = 1, at = first - 1; place <= NEAR && !kind.equals(END); place++, at--) {
            kind = kind(at, sentence);
            if (place <= BESIDE) {
                clues.add("before " + place + " " + kind);
            }
            if (place <= 2 && tokens.at(at).isWord()) {
                clues.add("before " + place + " is " + form(tokens.word(at)));
            }
            clues.add("near before " + kind);
        }
    }

    private void after(int behind, Span sentence, Set<String> clues) {
        String kind = "";
        for (int place = 1, at = behind; place <= NEAR && !kind.equals(END); place++, at++) {
            kind = kind(at, sentence);
            if (place <= BESIDE) {
                clues.add("behind " + place + " " + kind);
            }
            if (place <= 2 && tokens.at(at).isWord()) {
                clues.add("behind " + place + " is " + form(tokens.word(at)));
            }
            clues.add("near behind " + kind);
        }
    }

    /** What a token tells: what the vocabulary knows it for, else its word. */
    String kind(int at, Span sentence) {
        Token token = tokens.at(at);
        Span span = token.span();
        if (token.kind() == Token.Kind.BREAK
                || span.start() < sentence.start()
                || span.start() >= sentence.end()
                || token.is(".")) {
            return END;
        }
        List<Mention<Quantity>> numbers = scene.numbers(span);
        if (!numbers.isEmpty()) {
            return "<" + Fact.code(numbers.get(0).value().kind()) + ">";
        } else if (!scene.dates(span).isEmpty()) {
            return "<date>";
        } else if (!scene.regions(span).isEmpty()) {
            return "<region>";
        } else if (!scene.agencies(span).isEmpty()) {
            return "<agency>";
        }
        String known = known(span);
        return known == null ? token.word() : known;
    }

    private @Nullable String known(Span span) {
        List<Term<Categories.Word>> categories = scene.topics(span);
        if (!categories.isEmpty()) {
            return "<category>";
        }
        List<Term<Statuses.Word>> statuses = scene.statuses(span);
        if (!statuses.isEmpty()) {
            return "<" + Fact.code(statuses.get(0).value().status()) + ">";
        }
        List<Term<Measures.Word>> measures = scene.measures(span);
        if (!measures.isEmpty() && measures.get(0).value().role() != Measures.Role.PERSON) {
            return "<" + Fact.code(measures.get(0).value().measure()) + ">";
        } else if (!scene.groups(span).isEmpty() || !measures.isEmpty()) {
            return "<people>";
        }
        return scene.has(Cues.Cue.OFF_TOPIC, span) ? "<other>" : scene.has(Cues.Cue.THING, span) ? THING : null;
    }

    /** What a word's form tells of it: a passive verb, somebody who does, a thing done. */
    private static String form(String word) {
        if (HOW_FAR.contains(word)) {
            return "how far";
        } else if (PREPOSITIONS.contains(word)) {
            return "preposition";
        } else if (LINKS.contains(word)) {
            return "link";
        } else if (word.startsWith("di") && word.length() > 4) {
            return "passive";
        } else if (word.startsWith("me") && word.length() > 4 || word.startsWith("ber") && word.length() > 5) {
            return "active";
        } else if (word.startsWith("ter") && word.length() > 5) {
            return "state";
        }
        return word.startsWith("pe") && word.length() > 5 || word.endsWith("an") && word.length() > 4
                ? "noun"
                : "plain";
    }

    private void sentence(Span number, Span sentence, Set<String> clues) {
        Span left = new Span(sentence.start(), Math.max(sentence.start(), number.start()));
        Span right = new Span(Math.min(number.end(), sentence.end()), sentence.end());
        if (!scene.topics(left).isEmpty()) {
            clues.add("category before");
        }
        if (!scene.topics(right).isEmpty()) {
            clues.add("category behind");
        }
        if (scene.has(Cues.Cue.OFF_TOPIC, sentence)) {
            clues.add("other matter");
        }
        if (scene.has(Cues.Cue.NEGATIVE, sentence)) {
            clues.add("audience");
        }
        for (Term<Measures.Word> term : scene.measures(left)) {
            if (term.value().role() != Measures.Role.PERSON) {
                clues.add("unit before");
            }
        }
    }
}
