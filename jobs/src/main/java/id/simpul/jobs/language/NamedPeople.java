package id.simpul.jobs.language;

import id.simpul.jobs.language.KnownIdentities.Need;
import id.simpul.jobs.language.Wording.Gap;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text names, and which of them stay unnamed. All mentions of one person are decided together: the name stays hidden
 * unless what stands around them says clearly enough that it is an official's or no person's.
 */
final class NamedPeople {

    /** The odds (as a logarithm) from which on a name is shown; chosen on the sentences that are held out of the fitting of weights, which are no blind test of it, and a step higher: rather an official hidden than a private person shown. */
    private static final double OPEN = 1.6;
    /** In a language whose ordinary words we don't know, names are hidden for a reason only. */
    private static final double FOREIGN = -3;
    /** The odds (as a logarithm) from which on a name is no person's where nobody needs to be named. */
    private static final double THING = 0;

    private final Wording tokens;
    private final Vouchers vouchers;
    private final List<NameRun> runs;
    private final List<List<NameRun>> people;
    private final NameReader names;
    private @Nullable NameClues clues;
    private final Map<Set<String>, Set<List<NameRun>>> byWords = new HashMap<>();
    private final Map<List<NameRun>, Weight> weighed = new IdentityHashMap<>();
    private final Map<Set<String>, Weight> decided = new HashMap<>();
    private final Set<List<NameRun>> officials = Collections.newSetFromMap(new IdentityHashMap<>());
    private final WordSorts sorts;
    private final boolean[] places;

    /**
     * @param vouchers what is known of the text; what it tells of its own words is added
     */
    NamedPeople(Wording tokens, Vouchers vouchers) {
        this.tokens = tokens;
        this.vouchers = vouchers;
        learnSmallWords();
        places = PlaceWords.of(tokens);
        sorts = new WordSorts(tokens, vouchers, places.clone());
        vouchers.acronyms().addAll(Abbreviations.of(tokens, sorts));
        sorts.learn(PersonalLetters.of(tokens, vouchers, places));
        names = new NameReader(tokens);
        runs = new NameRuns(tokens, sorts, names).find();
        people = SamePeople.of(tokens, runs);
        for (List<NameRun> person : people) {
            for (NameRun run : person) {
                // by identity: a long list takes long to hash
                byWords.computeIfAbsent(words(run), words -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(person);
            }
        }
    }

    /**
     * How one is weighed.
     *
     * @param open the odds (as a logarithm) that the name may be read
     * @param thing those that it is no person's at all; infinite for an official's whose office stands beside it
     */
    record Weight(double open, double thing) {

        static final Weight UNKNOWN = new Weight(0, Double.NEGATIVE_INFINITY);
        /** Of letters whose place tells that they stand for somebody. */
        private static final Weight HIDDEN = new Weight(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

        Weight and(Weight other) {
            return new Weight(Math.min(open, other.open), Math.min(thing, other.thing));
        }
    }

    /** The lowest odds of those who go by the words; a name that the text doesn't have is hidden. */
    private Weight weight(Set<String> words) {
        Weight known = decided.get(words);
        if (known == null) {
            known = byWords.getOrDefault(words, Set.of()).stream()
                    .map(this::weight)
                    .reduce(Weight::and)
                    .orElse(Weight.UNKNOWN);
            decided.put(words, known);
        }
        return known;
    }

    private Weight weight(List<NameRun> person) {
        Weight known = weighed.get(person);
        if (known == null) {
            known = weigh(person);
            weighed.put(person, known);
        }
        return known;
    }

    private Weight weigh(List<NameRun> person) {
        for (NameRun run : person) {
            if (run.initials() && sorts.told(run.from())) {
                return Weight.HIDDEN;
            }
        }
        Standing standing = new Standing(person.stream().anyMatch(this::celled));
        PersonClues.of(clues(), person, standing);
        if (standing.official()) {
            officials.add(person);
        }
        return standing.weight(person.get(0).initials() && !vouchers.foreign());
    }

    /** Whether nothing else stands in its cell of a table. */
    private boolean celled(NameRun run) {
        CharSequence text = tokens.text();
        int start = tokens.span(run.start()).start() - 1;
        int end = tokens.span(run.to() - 1).end();
        boolean before = start >= 0 && text.charAt(start) == '\t';
        boolean behind = end < text.length() && text.charAt(end) == '\t';
        boolean closed = end >= text.length() || behind || text.charAt(end) == '\n';
        return before && closed || behind && (start < 0 || text.charAt(start) == '\n');
    }

    /** Not those in addresses of pages and accounts, where names are written small too. */
    private void learnSmallWords() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.lower(i) && tokens.before(i) == Gap.SPACE && tokens.after(i) != Gap.OTHER) {
                vouchers.words().add(tokens.folded(i));
            }
        }
    }

    List<NameRun> runs() {
        return runs;
    }

    /** The runs of each person. */
    List<List<NameRun>> people() {
        return people;
    }

    NameClues clues() {
        NameClues made = clues;
        if (made == null) {
            made = new NameClues(tokens, sorts, names, runs);
            clues = made;
        }
        return made;
    }

    WordSorts sorts() {
        return sorts;
    }

    /** Whether the word is part of a place's name. */
    boolean place(int at) {
        return places[at];
    }

    /** The words of the names that may be read because they are officials', not things'. */
    boolean[] officialWords() {
        boolean[] words = new boolean[tokens.size()];
        for (List<NameRun> person : people) {
            boolean shown = !hides(weight(person), Need.OFFICIALS);
            for (NameRun run : person) {
                Arrays.fill(words, run.from(), run.to(), shown && officials.contains(person));
            }
        }
        return words;
    }

    /** Whether nothing says clearly enough that the run may be read. */
    boolean hides(NameRun run, Need need) {
        return hides(weight(words(run)), need);
    }

    boolean hides(Weight weight, Need need) {
        return weight.open < (vouchers.foreign() ? FOREIGN : OPEN)
                || need == Need.NOBODY && weight.thing < (vouchers.foreign() ? FOREIGN : THING);
    }

    /** How each name was decided, by its words. */
    Map<Set<String>, Weight> decided() {
        byWords.keySet().forEach(this::weight);
        return decided;
    }

    Set<String> words(NameRun run) {
        return words(tokens, run);
    }

    static Set<String> words(Wording tokens, NameRun run) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = run.from(); i < run.to(); i++) {
            words.add(run.initials() ? tokens.word(i) : tokens.folded(i));
        }
        return words;
    }
}
