package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Single words or letters in a row with people who stay unnamed, which by themselves would stay readable: "Fadel, Ghani, Mayang
 * dan ZI". A place, a day, a body or another thing in such a row stays so.
 */
final class PeopleInRows {

    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Set<String> AND = Set.of("dan", "serta");

    private final Wording tokens;
    private final NamedPeople people;
    private final boolean[] person;
    private final boolean[] named;

    /** @param person words of the names that are hidden; those that are found are added */
    PeopleInRows(Wording tokens, NamedPeople people, boolean[] person) {
        this.tokens = tokens;
        this.people = people;
        this.person = person;
        named = new boolean[person.length];
        for (NameRun run : people.runs()) {
            Arrays.fill(named, run.start(), run.end(), true);
        }
    }

    void find(List<Mention<Kind>> found) {
        for (int at = 0; at < person.length; at++) {
            if (open(at) && (hiddenBefore(at) || hiddenBehind(at))) {
                person[at] = true;
                found.add(new Mention<>(Kind.NAME, tokens.span(at, at + 1), "identity.row"));
            }
        }
    }

    /** Whether the word may be one more name: alone between commas or "dan", a word or letters, no place. */
    private boolean open(int at) {
        if (named[at]
                || person[at]
                || !tokens.capitalised(at)
                || people.sorts().shouted(at)
                || tokens.headline(at)
                || people.sorts().place(at)) {
            return false;
        }
        boolean letters = tokens.acronym(at) && tokens.word(at).length() == 2 && !Acronyms.known(tokens.word(at));
        if (tokens.before(at) == Gap.SPACE
                && !AND.contains(tokens.folded(at - 1))
                && !(letters && tokens.lower(at - 1))) {
            return false;
        }
        Sort sort = people.sorts().of(at);
        boolean word = !tokens.acronym(at)
                && (sort == Sort.WORD || sort == Sort.EITHER || sort == Sort.NAME || sort == Sort.STRANGE)
                && NON_NAMES.kind(tokens.folded(at)) == null;
        return letters || word;
    }

    private boolean hiddenBefore(int at) {
        int last = AND.contains(tokens.folded(at - 1)) && tokens.before(at) == Gap.SPACE ? at - 2 : at - 1;
        boolean joined = last < at - 1
                ? tokens.before(at - 1) == Gap.SPACE || tokens.before(at - 1) == Gap.COMMA
                : tokens.before(at) == Gap.COMMA;
        return joined && last >= 0 && person[last] && ends(at + 1);
    }

    private boolean hiddenBehind(int at) {
        int next = at + 1 < person.length && AND.contains(tokens.folded(at + 1)) ? at + 2 : at + 1;
        boolean joined = next > at + 1 ? tokens.before(next) == Gap.SPACE : tokens.before(next) == Gap.COMMA;
        return joined && next < person.length && person[next] && row(next);
    }

    /** Whether nothing goes on with the word: the row goes on, or something else begins. */
    private boolean ends(int behind) {
        return behind >= person.length
                || tokens.before(behind) != Gap.SPACE
                || tokens.lower(behind) && !tokens.folded(behind).equals("dari");
    }

    /** "Siang itu, Rani": what stands before one name alone is no row; a second one, or "dan", makes it one. */
    private boolean row(int next) {
        if (AND.contains(tokens.folded(next - 1))) {
            return true;
        }
        int end = next;
        while (end < person.length && person[end]) {
            end++;
        }
        boolean and = end < person.length && AND.contains(tokens.folded(end));
        return end < person.length
                && (tokens.before(end) == Gap.COMMA || and)
                && (person[Math.min(person.length - 1, and ? end + 1 : end)]);
    }
}
