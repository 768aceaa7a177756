package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The identities of one document, looked up by their first word: whole, and names by each of their parts too. */
final class KnownIdentities {

    /** Whose names a text needs; everybody else's are hidden in it. */
    enum Need {
        /** Those of people in office. */
        OFFICIALS,
        /** None: even an official's stays only where the office stands beside it. */
        NOBODY
    }

    /**
     * What one text hides.
     *
     * @param mentions every stretch to be masked, in order of their kinds
     * @param shown words of names that may be read
     */
    private record Found(List<Mention<Kind>> mentions, boolean[] shown) {}

    /** Hides every text. */
    static final KnownIdentities ALL = new KnownIdentities(true, Vouchers.document(false), Map.of());

    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final int SHORTEST_IN_ADDRESS = 4;
    private static final int SHORTEST_PART = 3;
    /** Of a name with what its bearer is called by among neighbours; the words besides the name are anybody's. */
    private static final String CALLED = "identity.called";
    /** Words of a thing's name beside those that look like a person's. */
    private static final int AROUND = 3;

    private final PhraseTrie phrases = new PhraseTrie();
    private final PhraseTrie initials = new PhraseTrie();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> readable = new HashSet<>();
    private final Set<String> forced = new HashSet<>();
    private final boolean all;
    private final Vouchers vouchers;
    private final Map<Set<String>, NamedPeople.Weight> decided;

    private KnownIdentities(boolean all, Vouchers vouchers, Map<Set<String>, NamedPeople.Weight> decided) {
        this.all = all;
        this.vouchers = vouchers;
        this.decided = decided;
    }

    static KnownIdentities of(CharSequence text, Identities.Labels labels) {
        Vouchers vouchers = Vouchers.document(labels.foreign());
        labels.officials().forEach(vouchers::official);
        labels.things().forEach(vouchers::named);
        Wording tokens = new Wording(text);
        NamedPeople people = new NamedPeople(tokens, vouchers);
        KnownIdentities known = new KnownIdentities(false, vouchers, people.decided());
        labels.identities().forEach(known::force);
        known.keepOpen(tokens, people);
        for (Mention<Kind> mention : known.find(tokens, people, Need.OFFICIALS).mentions()) {
            if (!mention.rule().equals(CALLED)) {
                known.learn(mention.span().of(text), mention.value());
            }
        }
        labels.identities().forEach(each -> known.learn(each, kind(each)));
        return known;
    }

    /** Whom a table names as private stays hidden, whatever the words around say. */
    private void force(String name) {
        Wording tokens = new Wording(name);
        for (int i = 0; i < tokens.size(); i++) {
            if (part(tokens, i)) {
                forced.add(tokens.folded(i));
            }
        }
    }

    private static Kind kind(String cell) {
        return cell.codePoints().anyMatch(Character::isDigit) ? Kind.ADDRESS : Kind.NAME;
    }

    /** Names of places and words of the names that may be read are no parts of a private name elsewhere. */
    private void keepOpen(Wording tokens, NamedPeople people) {
        for (int i = 0; i < tokens.size(); i++) {
            if (people.place(i)) {
                open.add(tokens.folded(i));
            }
        }
        for (NameRun run : people.runs()) {
            if (!hides(people, tokens, run, Need.OFFICIALS)) {
                Set<String> words = people.words(run);
                readable.addAll(words);
                open.addAll(words);
            }
        }
    }

    private Found find(Wording tokens, NamedPeople people, Need need) {
        List<Mention<Kind>> found = new ArrayList<>();
        NumberIdentities.find(tokens.text(), found);
        boolean[] person = new boolean[tokens.size()];
        boolean[] shown = new boolean[tokens.size()];
        for (NameRun run : people.runs()) {
            boolean hidden = hides(people, tokens, run, need);
            Arrays.fill(hidden ? person : shown, run.from(), run.to(), true);
            if (hidden) {
                Kind kind = run.initials() ? Kind.INITIALS : Kind.NAME;
                found.add(new Mention<>(kind, tokens.span(run.from(), run.to()), "identity.name"));
                int called = called(tokens, run, person);
                if (called < run.from()) {
                    found.add(new Mention<>(kind, tokens.span(called, run.to()), CALLED));
                }
            }
        }
        new PeopleInRows(tokens, people, person).find(found);
        if (!vouchers.foreign()) {
            new SmallAppositions(tokens, person).find(found);
        }
        new PrivateAddresses(tokens, person).find(found);
        new PrivateSchools(tokens, person, people.officialWords()).find(found);
        return new Found(found, shown);
    }

    /** The first word that goes with the name: "Mami Ike", "Deni alias Codet"; the name's own where none does. */
    private static int called(Wording tokens, NameRun run, boolean[] person) {
        int at = run.from();
        while (at > run.start() && NameWords.familiar(tokens, at - 1) && tokens.before(at) != Gap.BREAK) {
            at--;
        }
        boolean other = at > 1
                && person[at - 2]
                && NameWords.WORDS.is(tokens.folded(at - 1), "aliases")
                && tokens.before(at - 1) == Gap.SPACE
                && (tokens.before(at) == Gap.SPACE || tokens.before(at) == Gap.DOT);
        if (other) {
            at--;
            while (at > 0 && person[at - 1]) {
                at--;
            }
        }
        return at;
    }

    /** As the document decides; a name that it doesn't have as the string itself does. */
    private boolean hides(NamedPeople people, Wording tokens, NameRun run, Need need) {
        Set<String> words = people.words(run);
        for (String word : words) {
            if (forced.contains(word)) {
                return true;
            }
        }
        if (vouched(words) || thing(tokens, run)) {
            return false;
        }
        NamedPeople.Weight known = decided.get(words);
        if (known != null) {
            return people.hides(known, need);
        }
        boolean everyWord = true;
        for (String word : words) {
            if (parts.contains(word) && !readable.contains(word)) {
                return true;
            }
            everyWord &= readable.contains(word);
        }
        return (need == Need.NOBODY || !everyWord) && people.hides(run, need);
    }

    /** Whether the run is the name of a known thing, or of one the part that looks like a person's: "Kabar Melangwara". */
    private boolean thing(Wording tokens, NameRun run) {
        for (int from = run.from(); from >= Math.max(0, run.from() - AROUND); from--) {
            for (int to = run.to(); to <= Math.min(tokens.size(), run.to() + AROUND); to++) {
                if (vouchers.thing(tokens.phrase(from, to).toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean vouched(Set<String> words) {
        for (String word : words) {
            if (!vouchers.office(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private void learn(String phrase, Kind kind) {
        Wording tokens = new Wording(phrase);
        if (tokens.size() == 0 || (kind == Kind.INITIALS && Acronyms.known(phrase))) {
            return;
        }
        boolean asWritten = kind == Kind.INITIALS;
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(asWritten ? tokens.word(i) : tokens.folded(i));
            if (kind == Kind.NAME && part(tokens, i)) {
                parts.add(tokens.folded(i));
            }
        }
        if (kind == Kind.NAME) {
            writtenSmall(tokens);
        }
        if (asWritten) {
            initials.add(words);
        } else if (words.size() > 1 || kind != Kind.NAME) {
            phrases.add(words);
        } else if (!open.contains(words.get(0))) {
            parts.add(words.get(0));
        }
    }

    /** "putri melangwara" in a column of names: no capital tells its parts elsewhere, so that each hides as it is. */
    private void writtenSmall(Wording tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean ordinary = tokens.size() > 1 && OrdinaryWords.contains(tokens.folded(i));
            if (!tokens.capitalised(i) && !ordinary && part(tokens, i)) {
                phrases.add(List.of(tokens.folded(i)));
            }
        }
    }

    private boolean part(Wording tokens, int at) {
        String word = tokens.folded(at);
        return word.length() >= SHORTEST_PART
                && !tokens.number(at)
                && !open.contains(word)
                && !NON_NAMES.contains(word)
                && (GIVEN_NAMES.contains(word) || !OrdinaryWords.contains(word))
                && !word.equals("binti")
                && !word.equals("bin");
    }

    String mask(String text, Need need) {
        if (all) {
            return Identities.MASK;
        }
        List<Span> hidden = hidden(text, need);
        return hidden.isEmpty() ? text : replace(text, hidden);
    }

    /** In order; they may overlap. */
    List<Span> hidden(String text, Need need) {
        List<Span> hidden = new ArrayList<>();
        if (all) {
            hidden.add(new Span(0, text.length()));
            return hidden;
        }
        Wording tokens = new Wording(text);
        NamedPeople people = new NamedPeople(tokens, vouchers.within());
        Found found = find(tokens, people, need);
        found.mentions().forEach(mention -> hidden.add(mention.span()));
        for (int at = 0; at < tokens.size(); at++) {
            int length = longest(tokens, at, found.shown());
            if (length > 0) {
                hidden.add(tokens.span(at, at + length));
            }
        }
        if (address(text)) {
            inAddress(text, hidden);
        }
        hidden.sort(null);
        return hidden;
    }

    /** Whether it is the address of a page or the name of a file, where names are written small and joined. */
    private static boolean address(String text) {
        return text.contains("://") || text.chars().noneMatch(Character::isWhitespace);
    }

    private void inAddress(String text, List<Span> hidden) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - at >= SHORTEST_IN_ADDRESS
                    && parts.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                hidden.add(new Span(at, end));
            }
            at = Math.max(at + 1, end);
        }
    }

    private int longest(Wording tokens, int at, boolean[] shown) {
        // a part of a name may be an ordinary word too: its capital tells
        int part = tokens.capitalised(at) && !shown[at] && parts.contains(tokens.folded(at)) ? 1 : 0;
        return Math.max(part, Math.max(phrases.longest(tokens, at, false), initials.longest(tokens, at, true)));
    }

    private static String replace(String text, List<Span> hidden) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (Span span : hidden) {
            if (span.end() <= done) {
                continue;
            }
            if (span.start() >= done && !(out.length() > 0 && span.start() == done && endsMasked(out))) {
                out.append(text, done, span.start()).append(Identities.MASK);
            }
            done = span.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    private static boolean endsMasked(StringBuilder out) {
        return out.charAt(out.length() - 1) == Identities.MASK.charAt(0);
    }

    /** The stretches that a text shows by itself, in order, none overlapping another. */
    static List<Mention<Kind>> shown(CharSequence text) {
        KnownIdentities known = new KnownIdentities(false, Vouchers.document(false), Map.of());
        Wording tokens = new Wording(text);
        NamedPeople people = new NamedPeople(tokens, known.vouchers);
        List<Mention<Kind>> found = known.find(tokens, people, Need.OFFICIALS).mentions();
        found.sort((a, b) -> a.span().compareTo(b.span()));
        List<Mention<Kind>> disjoint = new ArrayList<>();
        int end = 0;
        for (Mention<Kind> mention : found) {
            if (mention.span().start() >= end) {
                disjoint.add(mention);
                end = mention.span().end();
            }
        }
        return disjoint;
    }
}
