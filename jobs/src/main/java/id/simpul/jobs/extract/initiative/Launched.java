package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.initiative.Verb.Act;
import id.simpul.jobs.extract.initiative.Verb.Voice;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.WordTable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something with a name of its own that no table has, where a verb says that it was brought out: "meluncurkan program “Sekolah
 * Pulau Aman”", "memperkenalkan SIPPA Online, aplikasi …". What it is, the noun before the name or behind its comma tells.
 */
final class Launched {

    private static final WordTable WORDS = WordTable.of(Launched.class, "launched.csv");

    /** Between noun and name. */
    private static final Set<String> LINKS = WORDS.of("link");

    /** "pada peluncuran layanan X" */
    private static final Set<String> NOUNS = WORDS.of("noun");

    /** What it must be about. */
    private static final Pattern OURS = WORDS.find("ours");

    private static final Pattern CALLS = Pattern.compile("aduan|lapor|telepon|whatsapp|nomor|hotline");

    private static final int MOST = 6;

    private static final int REACH = 6;

    private static final int NOUN = 6;

    private Launched() {}

    /** The name in a sentence that has none that we know, or null. */
    static @Nullable Named in(Reading reading, Span sentence) {
        TokenList tokens = reading.tokens();
        int end = tokens.from(sentence.end());
        for (int i = tokens.from(sentence.start()); i < end; i++) {
            Verb verb = Verb.of(tokens.word(i));
            boolean brings = verb != null
                    && verb.act() == Act.FOUND
                    && (verb.voice() == Voice.ACTIVE
                            || NOUNS.contains(tokens.word(i))
                            || verb.voice() == Voice.BARE && tokens.at(i).capital());
            if (brings) {
                Named named = behind(reading, tokens, i + 1, end, sentence);
                if (named != null) {
                    return named;
                }
            }
        }
        return null;
    }

    private static @Nullable Named behind(Reading reading, TokenList tokens, int from, int end, Span sentence) {
        InitiativeKind kind = null;
        int at = from;
        while (at < Math.min(end, from + REACH) && !starts(tokens, at)) {
            String word = tokens.word(at);
            InitiativeKind noun = Nouns.launched(word);
            if (noun == null && !LINKS.contains(word)) {
                return null;
            }
            kind = kind == null ? noun : kind;
            at++;
        }
        int last = at - 1;
        while (last + 1 < end && last + 1 < at + MOST && named(tokens.at(last + 1))) {
            last++;
        }
        boolean quoted = tokens.word(at - 1).equals("“") || tokens.word(at - 1).equals("\"");
        if (last < at || kind != null && at >= from + REACH) {
            return null;
        }
        int next = last + 1;
        for (int i = next; kind == null && i < Math.min(end, next + NOUN); i++) {
            kind = Nouns.launched(tokens.word(i));
        }
        String about = Passage.fold(sentence.of(reading.text()));
        boolean own = quoted || last > at || capitals(reading, tokens.at(at));
        if (kind == null || !own || !OURS.matcher(about).find()) {
            return null;
        }
        boolean calls =
                kind == InitiativeKind.SERVICE_UNIT && CALLS.matcher(about).find();
        Span name = tokens.span(at, last);
        return new Named(
                calls ? InitiativeKind.HOTLINE : kind,
                "launched " + name.of(reading.text()).toLowerCase(Locale.ROOT),
                name,
                name,
                false);
    }

    private static boolean starts(TokenList tokens, int at) {
        return named(tokens.at(at)) && Nouns.launched(tokens.word(at)) == null;
    }

    private static boolean named(Token token) {
        return token.isWord() && token.capital()
                || token.isWord() && token.word().startsWith("e-");
    }

    private static boolean capitals(Reading reading, Token token) {
        String word = token.span().of(reading.text());
        return word.length() > 2 && word.chars().filter(Character::isUpperCase).count() > 1;
    }
}
