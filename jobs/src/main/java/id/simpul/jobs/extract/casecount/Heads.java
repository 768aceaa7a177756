package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Phrases;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun that a number counts, behind it: "46 kasus", "9 calon pekerja migran", "6 orang sebagai tersangka". */
final class Heads {

    /** @param behind index of the token behind the noun */
    record Head(Measures.@Nullable Word word, int behind) {}

    private static final Set<String> SKIPPED = Set.of(
            "lebih",
            "an",
            "-",
            "buah",
            "dugaan",
            "baru",
            "calon",
            "total",
            "jumlah",
            "di",
            "antaranya",
            "diantaranya",
            "tindak",
            "terduga",
            "orang",
            "unit",
            "berkas");

    /** Verbs and prepositions that make a bare "orang" another noun. */
    private static final Set<String> AS = Set.of("sebagai", "jadi", "menjadi");

    /** What a number may end with where its noun is left out. */
    private static final Set<String> OPEN = Set.of(
            "",
            ",",
            ".",
            ";",
            ")",
            "dan",
            "serta",
            "\"",
            "”",
            "sedangkan",
            "atau",
            "pada",
            "di",
            "yang",
            "sementara",
            "menjadi",
            "dengan",
            "tetapi",
            "tapi",
            "namun",
            "lalu",
            "kemudian",
            "(",
            "%",
            "/",
            "-",
            "–");

    private Heads() {}

    /** The noun behind a number, a head without word where the number stands alone, or null where it counts something else. */
    static @Nullable Head behind(TokenList text, int index) {
        int at = spelledOut(text, index);
        Head found = null;
        for (int steps = 0; steps < 5; steps++) {
            Phrases.Match<Measures.Word> match = Measures.at(text, at);
            if (match != null) {
                found = new Head(match.value(), at + match.tokens());
                return found.word != null && found.word.role() == Measures.Role.PERSON ? promoted(text, found) : found;
            }
            if (!SKIPPED.contains(text.word(at))) {
                break;
            }
            at++;
        }
        boolean alone = OPEN.contains(text.word(index)) || text.at(index).kind() == Token.Kind.BREAK;
        return alone ? new Head(null, index) : null;
    }

    /** "43 (empat puluh tiga) kasus": behind the brackets. */
    private static int spelledOut(TokenList text, int index) {
        if (!text.word(index).equals("(")) {
            return index;
        }
        for (int at = index + 1; at < index + 9; at++) {
            if (text.word(at).equals(")")) {
                return at + 1;
            }
        }
        return index;
    }

    /** "6 orang sebagai tersangka", "18 anak menjadi korban", "12 orang korban": people that are called something. */
    private static Head promoted(TokenList text, Head person) {
        for (int at = person.behind; at < person.behind + 4; at++) {
            Phrases.Match<Measures.Word> match = Measures.at(text, at);
            boolean unit = match != null && match.value().role() == Measures.Role.UNIT;
            boolean named = at == person.behind || AS.contains(text.word(at - 1));
            if (match != null && unit && named) {
                return merged(person, match.value(), at + match.tokens());
            }
            if (!text.at(at).isWord()) {
                return person;
            }
        }
        return person;
    }

    /** "18 anak menjadi korban" are victims, still children; "6 orang sebagai tersangka" are suspects. */
    private static Head merged(Head person, Measures.Word unit, int behind) {
        Measures.Word word = person.word;
        if (word == null || word.group() == null) {
            return new Head(unit, behind);
        }
        return new Head(new Measures.Word(unit.rule(), unit.measure(), unit.role(), word.group()), behind);
    }
}
