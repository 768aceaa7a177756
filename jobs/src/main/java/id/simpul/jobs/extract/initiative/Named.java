package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.Phrases;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of something that a region can set up or be given; the table is {@code names.csv}.
 *
 * @param what the body or programme behind its many names: UPTD and UPTD PPA are one
 * @param core where the name itself stands
 * @param span the name with what belongs to it ("gugus tugas tingkat kecamatan")
 * @param described whether no table has it: it says what it is and for whom
 */
record Named(InitiativeKind kind, String what, Span core, Span span, boolean described) {

    private static final WordTable WORDS = WordTable.of(Named.class, "name_words.csv");

    private record Form(InitiativeKind kind, String what, boolean capitals) {}

    private static final int LONGEST = 14;

    private static final Phrases<Form> FORMS =
            Phrases.of(CsvResource.of(Named.class, "names.csv").named(), "names", Named::form);

    /** Small words inside a name of capitalised words. */
    private static final Set<String> PARTICLES = WORDS.of("particle");

    /** Behind "di" they lead to where it stands or was founded. */
    private static final Set<String> PLACES = WORDS.of("place");

    /** Behind an award's name they lead to where and by whom it was given. */
    private static final Set<String> PLACED = Set.of("di", "dalam", "dari", "untuk", "bagi");

    /** A level of administration makes another body of it. */
    private static final Set<String> LEVELS = WORDS.of("level");
    /** They do so without "tingkat" too: "Gugus Tugas Kecamatan". */
    private static final Set<String> SMALL_LEVELS = WORDS.of("small_level");

    /** "bernama X", "yang diberi nama X" */
    private static final Set<String> CALLED = WORDS.of("called");

    private static final Set<String> NAMING = WORDS.of("naming");

    private static final int MOST_CALLED = 3;

    private static final Set<String> OPENING = Set.of("\"", "“", "‘", "'");

    private static final String SUFFIX = "-nya";

    /** In the capitals of a headline what is told of a name stands as part of it: "Satgas TPPO Dibentuk". */
    private static final Set<String> TOLD = WORDS.of("told");

    /** Squads and posts against other things: "Satgas Covid-19", "posko mudik". */
    private static final Set<String> OTHER_TOPICS = WORDS.of("other_topic");

    private static final Pattern IN_VILLAGES = Pattern.compile(
            "^[^.;]{0,30}?\\b(?:(?:di|tiap|setiap|seluruh|semua) |[0-9]{1,4} )+(?:desa|kelurahan)(?!\\p{L})");

    private static final Set<String> CONJUNCTIONS = Set.of("dan", "serta", "/");

    private static Form form(Map<String, String> row) {
        return new Form(
                InitiativeKind.valueOf(row.getOrDefault("kind", "").toUpperCase(Locale.ROOT)),
                row.getOrDefault("what", ""),
                "yes".equals(row.get("capitals")));
    }

    /** "KPAD di 38 desa": an abbreviation that means a commission of a region, and a group where villages have it. */
    Named inVillages(Reading reading, Span sentence) {
        boolean group = what.equals("commission")
                && IN_VILLAGES
                        .matcher(reading.text()
                                .substring(core.end(), Math.max(core.end(), sentence.end()))
                                .toLowerCase(Locale.ROOT))
                        .find();
        return group ? new Named(InitiativeKind.COMMUNITY_PROGRAMME, "patbm", core, span, described) : this;
    }

    /** The same name of a text that stands so many characters farther on. */
    Named moved(int by) {
        return new Named(
                kind,
                what,
                new Span(core.start() + by, core.end() + by),
                new Span(span.start() + by, span.end() + by),
                described);
    }

    /** All names in a text, in order. */
    static List<Named> find(CharSequence text) {
        TokenList tokens = TokenList.of(text);
        List<Named> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Named named = at(text, tokens, i);
            if (named == null) {
                i++;
            } else {
                found.add(named);
                i = tokens.from(named.span().end());
            }
        }
        return found;
    }

    private static @Nullable Named at(CharSequence text, TokenList tokens, int i) {
        Phrases.Match<Form> match = FORMS.startingAt(tokens, i);
        if (match == null) {
            match = enclitic(tokens, i);
        }
        if (match == null || match.value().capitals() && !capitals(text, tokens.at(i))) {
            return described(tokens, i);
        }
        int last = i + match.tokens() - 1;
        if (tokens.word(last + 1).equals("nasional") || OTHER_TOPICS.contains(tokens.word(last + 1))) {
            return null;
        }
        String what = match.value().what();
        boolean ofLevel = tokens.word(last + 1).equals("tingkat") && LEVELS.contains(tokens.word(last + 2));
        int end = ofLevel ? last + 2 : nameEnd(tokens, last, match.value().kind());
        return new Named(
                match.value().kind(),
                ofLevel
                        ? what + " of " + tokens.word(last + 2)
                        : SMALL_LEVELS.contains(tokens.word(last + 1)) ? what + " of " + tokens.word(last + 1) : what,
                tokens.span(i, last),
                tokens.span(i, end),
                false);
    }

    private static @Nullable Named described(TokenList tokens, int i) {
        DescribedName name = DescribedName.at(tokens, i);
        for (int at = i + 1; name != null && at <= name.last(); at++) {
            name = FORMS.startingAt(tokens, at) == null
                    ? name
                    : null; // "kelompok Perlindungan Anak Terpadu Berbasis Masyarakat"
        }
        return name == null
                ? null
                : new Named(
                        name.kind(),
                        "described " + name.what(),
                        tokens.span(i, name.last()),
                        tokens.span(i, name.last()),
                        true);
    }

    /** "gugus tugasnya", "PATBM-nya". */
    private static Phrases.@Nullable Match<Form> enclitic(TokenList tokens, int i) {
        if (tokens.word(i).endsWith(SUFFIX)) {
            String bare = tokens.word(i).substring(0, tokens.word(i).length() - SUFFIX.length());
            return FORMS.startingAt(TokenList.of(bare.toUpperCase(Locale.ROOT)), 0);
        }
        if (!tokens.word(i + 1).endsWith("nya")) {
            return null;
        }
        String whole = tokens.word(i) + " "
                + tokens.word(i + 1).substring(0, tokens.word(i + 1).length() - 3);
        Phrases.Match<Form> match = FORMS.startingAt(TokenList.of(whole), 0);
        return match != null && match.tokens() == 2 ? match : null;
    }

    /** The last token of a name in capitalised words that goes on behind its core. */
    private static int nameEnd(TokenList tokens, int last, InitiativeKind kind) {
        int end = last;
        boolean inParentheses = false;
        for (int i = last + 1; i < last + LONGEST; i++) {
            Token token = tokens.at(i);
            if (i == last + 1
                    && OPENING.contains(token.word())
                    && tokens.at(i + 1).capital()) {
                continue; // aplikasi "Sahabat Ibu"
            }
            if (i - last <= MOST_CALLED && CALLED.contains(token.word()) && called(tokens, i)) {
                continue; // aplikasi yang diberi nama Sahabat Ibu
            }
            boolean place = token.is("di") && PLACES.contains(tokens.word(i + 1))
                    || kind == InitiativeKind.AWARD && PLACED.contains(token.word());
            boolean another = CONJUNCTIONS.contains(token.word()) && FORMS.startingAt(tokens, i + 1) != null;
            if (place || another || TOLD.contains(token.word())) {
                break;
            } else if (token.isWord() && token.capital()) {
                end = i;
            } else if (token.is("(")) {
                inParentheses = true;
            } else if (token.is(")") && inParentheses) {
                inParentheses = false;
                end = i;
            } else if (!PARTICLES.contains(token.word()) && !token.is("/")
                    || !tokens.at(i + 1).capital() && !tokens.at(i + 1).is("/")) {
                break;
            }
        }
        return inParentheses ? last : end;
    }

    private static boolean called(TokenList tokens, int from) {
        int i = from;
        while (CALLED.contains(tokens.word(i))) {
            i++;
        }
        i += OPENING.contains(tokens.word(i)) ? 1 : 0;
        return i > from && NAMING.contains(tokens.word(from)) && tokens.at(i).capital();
    }

    private static boolean capitals(CharSequence text, Token token) {
        return token.span().of(text).chars().noneMatch(Character::isLowerCase);
    }
}
