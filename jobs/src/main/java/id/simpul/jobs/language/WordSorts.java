package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of what sort each capitalised word of a text is, asked of the dictionaries and of the text itself. */
final class WordSorts {

    enum Sort {
        /** Written small, or no word. */
        PLAIN,
        /** An ordinary word with a capital. */
        WORD,
        /** Part of the name of a place, a body, an office or a thing, or a known acronym. */
        THING,
        /** A person's name, and hardly anything else. */
        NAME,
        /** A person's name or an ordinary word. */
        EITHER,
        /** In no dictionary. */
        STRANGE,
        /** One to three capitals that abbreviate nothing we know. */
        LETTERS
    }

    static final Lexicon THINGS = Lexicon.read("known_things.csv");
    private static final Set<String> REGULATIONS =
            CsvResource.of(WordSorts.class, "regulation_forms.csv").named().stream()
                    .flatMap(row -> Stream.of(row.getOrDefault("form", "").split("\\|", -1)))
                    .filter(form -> form.indexOf(' ') < 0)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon CALLINGS = Lexicon.read("public_roles.csv");
    private static final Lexicon ACRONYMS = Lexicon.read("acronyms.csv");
    private static final Set<String> NUMBERS = Set.of("no", "nomor");
    private static final Set<String> DURATIONS = Set.of("hari", "pekan", "minggu", "bulan", "tahun", "jam", "malam");
    /** What says that a person's name follows. */
    static final List<String> PERSON_CUES = List.of("subject", "kin", "named", "strikes");

    static final Set<String> COUNTS = Set.of(
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
            "belas",
            "puluh",
            "beberapa",
            "per",
            "setiap",
            "tiap");
    private static final Set<String> NAMED =
            Set.of("place", "people", "calendar", "brand", "media", "known", "head", "tail");
    /** Initials as well as "rumah sakit", "desa", "kampung". */
    private static final Set<String> AMBIGUOUS =
            Set.of("rs", "ds", "kp", "pd", "ud", "kn", "ka", "ma", "mi", "sd", "pa", "pn");

    private static final Set<String> SCHOOLS = Set.of("sd", "mi", "ma");
    private static final Set<String> PLACING = Set.of("di", "ke", "dari", "pihak", "antara", "putusan", "menuju");
    private static final Set<String> SCHOOLING = Set.of(
            "siswa",
            "siswi",
            "murid",
            "pelajar",
            "anak",
            "usia",
            "tingkat",
            "kelas",
            "bangku",
            "lulusan",
            "tamat",
            "tamatan",
            "jenjang",
            "setingkat",
            "sekolah",
            "guru",
            "kepala",
            "remaja",
            "bocah");

    private static final Set<String> ENCLITICS =
            Set.of("nya", "ku", "mu", "lah", "kah", "pun", "isasi", "an", "kan", "non", "se");
    /** A month, and a name among Chinese Indonesians. */
    private static final String MAY = "mei";

    private static final int LETTERS = 3;

    private final Wording tokens;
    private final Vouchers vouchers;
    private final Sort[] sorts;
    private final boolean[] thing;
    private final boolean[] shouted;
    private final boolean[] phrase;
    /** Capitals that stand for somebody. */
    private boolean[] letters;

    /** @param thing words of regions and bodies that are known already; kept and added to */
    WordSorts(Wording tokens, Vouchers vouchers, boolean[] thing) {
        this.tokens = tokens;
        this.vouchers = vouchers;
        this.thing = thing;
        sorts = new Sort[tokens.size()];
        shouted = new boolean[tokens.size()];
        phrase = new boolean[tokens.size()];
        letters = new boolean[tokens.size()];
        markShouted();
        markThings();
    }

    Sort of(int at) {
        if (at < 0 || at >= sorts.length) {
            return Sort.PLAIN;
        }
        Sort known = sorts[at];
        if (known == null) {
            known = look(at);
            sorts[at] = known;
        }
        return known;
    }

    /** Asks for every word anew, where the text's own acronyms have become known, and whom its capitals stand for. */
    void learn(boolean[] personal) {
        letters = personal;
        Arrays.fill(sorts, null);
    }

    /** Whether the place of the capitals tells that they stand for somebody. */
    boolean told(int at) {
        return at >= 0 && at < letters.length && letters[at];
    }

    /** Whether the word can be a person's. */
    boolean personal(int at) {
        Sort sort = of(at);
        return sort == Sort.NAME || sort == Sort.EITHER || sort == Sort.STRANGE;
    }

    /** Whether the text itself explains the capitals. */
    boolean explained(String word) {
        return vouchers.acronym(word);
    }

    /** Whether the word is part of a place's or a thing's name. */
    boolean place(int at) {
        return thing[at];
    }

    /** Whether the word belongs to a known name of several words, such as Mahkamah Agung. */
    boolean inPhrase(int at) {
        return at >= 0 && at < phrase.length && phrase[at];
    }

    /** Whether the word stands in a line of capitals alone. */
    boolean shouted(int at) {
        return at >= 0 && at < shouted.length && shouted[at];
    }

    /** Whether the capitals abbreviate something. */
    boolean acronym(String word) {
        return ACRONYMS.contains(word.toLowerCase(Locale.ROOT)) || vouchers.acronym(word) || Acronyms.known(word);
    }

    private Sort look(int at) {
        if (!tokens.capitalised(at)) {
            return Sort.PLAIN;
        }
        if (letters[at]) {
            return Sort.LETTERS;
        }
        String word = tokens.word(at);
        String folded = tokens.folded(at);
        if (folded.equals(MAY) && named(at)) {
            return Sort.NAME;
        }
        if (thing[at] || !tokens.acronym(at) && vouchers.acronym(word)) {
            return Sort.THING;
        }
        if (word.length() == 1) {
            return Sort.LETTERS;
        }
        if (!shouted[at] && tokens.acronym(at) && (word.length() > LETTERS || ambiguous(at))) {
            return capitals(at, word);
        }
        if (shouted[at] && ambiguous(at) && NameClues.person(tokens.folded(at - 1))) {
            return Sort.LETTERS;
        }
        if (NON_NAMES.contains(folded)
                || office(folded)
                || CALLINGS.is(folded, "public") && !GIVEN_NAMES.contains(folded)
                || coined(word)
                || domain(at)) {
            return Sort.THING;
        }
        if (!shouted[at] && tokens.acronym(at)) {
            return capitals(at, word);
        }
        if (folded.indexOf('-') > 0 && compound(word)) {
            return Sort.THING;
        }
        String kind = GIVEN_NAMES.kind(folded);
        if (kind != null) {
            return kind.equals("name") ? Sort.NAME : Sort.EITHER;
        }
        if (OrdinaryWords.contains(folded) || vouchers.word(folded)) {
            return Sort.WORD;
        }
        if (shouted[at] && word.length() <= LETTERS) {
            return acronym(word) ? Sort.THING : Sort.LETTERS;
        }
        return Sort.STRANGE;
    }

    /** "Lie Mei Hwa": no month stands between two capitals with no number beside it. */
    private boolean named(int at) {
        return at > 0
                && at + 1 < sorts.length
                && tokens.before(at) == Gap.SPACE
                && tokens.after(at) == Gap.SPACE
                && part(at - 1)
                && part(at + 1)
                && !OrdinaryWords.contains(tokens.folded(at + 1));
    }

    private boolean part(int at) {
        return tokens.capitalised(at) && !tokens.number(at) && !thing[at] && !NON_NAMES.contains(tokens.folded(at));
    }

    /** "RS" alone: initials too ("SISWI RS DICABULI"), unless a hospital's name follows or it is somewhere to be. */
    private boolean ambiguous(int at) {
        String word = tokens.folded(at);
        if (!AMBIGUOUS.contains(word)) {
            return false;
        }
        boolean named = tokens.after(at) == Gap.SPACE && tokens.capitalised(at + 1);
        String before = tokens.before(at) == Gap.SPACE ? tokens.folded(at - 1) : "";
        boolean school = SCHOOLS.contains(word) && SCHOOLING.contains(before);
        return !school && !PLACING.contains(before) && (!named || NameClues.person(before));
    }

    /** Digits, or a capital within: "P21", "TribunBatam", "SAFEnet". */
    private static boolean coined(String word) {
        boolean small = false;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || small && Character.isUpperCase(c) || capitals > 2 && Character.isLowerCase(c)) {
                return true;
            }
            small = Character.isLowerCase(c);
            capitals = Character.isUpperCase(c) ? capitals + 1 : 0;
        }
        return false;
    }

    /** "Xyz.com": no blank behind the point. */
    private boolean domain(int at) {
        int point = tokens.span(at).end();
        return point + 1 < tokens.text().length()
                && tokens.text().charAt(point) == '.'
                && Character.isLowerCase(tokens.text().charAt(point + 1));
    }

    /** "TPPO-nya", "Non-KDRT" */
    private boolean compound(String word) {
        for (String part : word.split("-")) {
            String folded = part.toLowerCase(Locale.ROOT);
            boolean known = part.length() > LETTERS && part.equals(part.toUpperCase(Locale.ROOT))
                    || acronym(part)
                    || ENCLITICS.contains(folded)
                    || NON_NAMES.contains(folded)
                    || OrdinaryWords.contains(folded);
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean office(String folded) {
        String title = TITLES.kind(folded);
        return ROLES.kind(folded) != null || title != null && !title.equals("degree");
    }

    private Sort capitals(int at, String word) {
        if (acronym(word)) {
            return Sort.THING;
        }
        if (word.length() <= LETTERS) {
            return Sort.LETTERS;
        }
        String folded = tokens.folded(at);
        String kind = GIVEN_NAMES.kind(folded);
        if (kind != null) {
            return kind.equals("name") ? Sort.NAME : Sort.EITHER;
        }
        if (NON_NAMES.contains(folded) || office(folded) || coined(word)) {
            return Sort.THING;
        }
        if (OrdinaryWords.contains(folded)) {
            return Sort.WORD;
        }
        return spoken(folded) ? Sort.STRANGE : word.length() == LETTERS + 1 ? Sort.LETTERS : Sort.THING;
    }

    /** Whether it can be said as a word, unlike most acronyms: vowels, and hardly three consonants in a row. */
    private static boolean spoken(String folded) {
        int run = 0;
        int vowels = 0;
        for (int i = 0; i < folded.length(); i++) {
            boolean vowel = "aeiou".indexOf(folded.charAt(i)) >= 0;
            boolean joint = i > 0 && "ng ny kh sy th".contains(folded.substring(i - 1, i + 1));
            vowels += vowel ? 1 : 0;
            run = vowel ? 0 : joint ? run : run + 1;
            if (run > 2) {
                return false;
            }
        }
        return vowels > 0 && run < 2;
    }

    private void markThings() {
        int at = 0;
        while (at < thing.length) {
            if (tokens.capitalised(at) && (numbered(at) || duration(at))) {
                thing[at] = true;
                phrase[at] = true;
                at++;
                continue;
            }
            Lexicon.Hit hit = tokens.capitalised(at) ? THINGS.at(tokens, at) : null;
            boolean letters = hit != null && hit.end() == at + 1 && AMBIGUOUS.contains(tokens.folded(at));
            if (hit == null || letters || !NAMED.contains(hit.kind()) || !tokens.capitalised(hit.end() - 1)) {
                at++;
                continue;
            }
            for (int i = at; i < hit.end(); i++) {
                thing[i] = true;
                phrase[i] = hit.end() > at + 1;
            }
            at = hit.end();
        }
    }

    /** "No. 5", "Permendagri 16/2006", "Uu No. 23": what only numbers something. */
    private boolean numbered(int at) {
        if (NUMBERS.contains(tokens.folded(at))) {
            return tokens.number(at + 1) && (tokens.after(at) == Gap.SPACE || tokens.after(at) == Gap.DOT);
        }
        if (tokens.after(at) != Gap.SPACE) {
            return false;
        }
        boolean known = REGULATIONS.contains(tokens.folded(at));
        if (tokens.number(at + 1)) {
            return known;
        }
        boolean counted = NUMBERS.contains(tokens.folded(at + 1)) && tokens.number(at + 2);
        return counted
                && (known
                        || tokens.folded(at + 3).equals("tahun")
                                && tokens.after(at + 2) == Gap.SPACE
                                && !GIVEN_NAMES.contains(tokens.folded(at))
                                && PERSON_CUES.stream()
                                        .noneMatch(cue -> NameClues.CUES.is(tokens.folded(at - 1), cue)));
    }

    /** "Empat Bulan", "3 Hari": how long. */
    boolean duration(int at) {
        return at > 0
                && tokens.before(at) == Gap.SPACE
                && DURATIONS.contains(tokens.folded(at))
                && (tokens.number(at - 1) || COUNTS.contains(tokens.folded(at - 1)));
    }

    private void markShouted() {
        int start = 0;
        for (int i = 0; i < shouted.length; i++) {
            if (tokens.after(i) == Gap.BREAK) {
                Arrays.fill(shouted, start, i + 1, allCapitals(start, i + 1));
                start = i + 1;
            }
        }
    }

    private boolean allCapitals(int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (tokens.word(i).length() > LETTERS && !tokens.number(i)) {
                words++;
                capitals += tokens.acronym(i) ? 1 : 0;
            }
        }
        return words >= 2 && capitals * 10 >= words * 8;
    }
}
