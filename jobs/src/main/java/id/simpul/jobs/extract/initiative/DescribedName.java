package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.WordTable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name that no table has, but which says what it is and for whom: "Desa Migran Aman", "kelompok pemantau anak", "pusat layanan
 * konseling keluarga". Each begins with a word for the kind of thing, goes on with words of protection and tells whom it protects.
 *
 * @param what the word that it begins with
 * @param last its last token
 */
record DescribedName(InitiativeKind kind, String what, int last) {

    private static final WordTable WORDS = WordTable.of(DescribedName.class, "described.csv");

    private static final int LONGEST = 9;

    /** Whom it is for, or against what. */
    private static final Set<String> WHOM = WORDS.of("whom");

    /** So do these, of what has a name. */
    private static final Set<String> WHOM_BY_NAME = WORDS.of("whom_by_name");

    /** What it does, or how it is. */
    private static final Set<String> DOES = WORDS.of("does");

    /** "penyelidik", "pencegah", "pengaduan": who does it, and the doing. */
    private static final Pattern AGENT = Pattern.compile("pe(?:m|n|ng|ny)\\p{L}{4,}");

    private static final Set<String> SMALL = WORDS.of("small");

    /** Whether a word tells what a body does or for whom: it belongs to a name that goes on in small letters. */
    static boolean topical(String word) {
        return WHOM.contains(word)
                || DOES.contains(word)
                || SMALL.contains(word)
                || AGENT.matcher(word).matches();
    }

    /** The name that begins at a token, or null. */
    static @Nullable DescribedName at(TokenList tokens, int first) {
        InitiativeKind kind = Nouns.describing(tokens.word(first));
        if (kind == null || !tokens.at(first).isWord()) {
            return null;
        }
        boolean proper = tokens.at(first).capital() && tokens.at(first + 1).capital();
        boolean whom = false;
        boolean does = false;
        int last = first;
        for (int i = first + 1; i < first + LONGEST; i++) {
            Token token = tokens.at(i);
            String word = token.word().toLowerCase(Locale.ROOT);
            boolean here = WHOM.contains(word)
                    || word.equals("orang") && tokens.word(i - 1).equals("perdagangan")
                    || proper && WHOM_BY_NAME.contains(word);
            boolean doing = DOES.contains(word) || AGENT.matcher(word).matches();
            boolean own = proper && token.isWord() && token.capital();
            if (!token.isWord()
                    || proper && !token.capital() && !SMALL.contains(word)
                    || !here && !doing && !own && !SMALL.contains(word)) {
                break;
            }
            if (here && !does && !proper) {
                return null; // "rumah korban", "kelompok anak"
            }
            whom |= here;
            does |= doing;
            last = here || doing || own ? i : last;
        }
        return whom && does ? new DescribedName(kind, tokens.word(first), last) : null;
    }
}
