package id.simpul.jobs.language;

import static id.simpul.jobs.language.WordSorts.THINGS;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;

/** One to three capitals in a sentence that abbreviate nothing we know: somebody's initials. */
final class StrangeInitials {

    private final IdentityScene scene;
    private final Wording tokens;
    private final WordSorts sorts;
    private final PrivateNames people;
    private final NameReader names;

    StrangeInitials(IdentityScene scene, PrivateNames people) {
        this.scene = scene;
        this.people = people;
        tokens = scene.tokens();
        sorts = scene.sorts();
        names = scene.names();
    }

    void find(List<Mention<Kind>> found) {
        int at = 0;
        while (at < tokens.size()) {
            int degree = tokens.before(at) == Gap.COMMA || tokens.before(at) == Gap.DOT ? names.afterDegree(at) : at;
            int end = degree == at && sorts.of(at) == Sort.LETTERS ? end(at) : at;
            if (end > at && initials(at, end)) {
                people.add(at, end, Kind.INITIALS, "identity.strange-initials", found);
            }
            at = Math.max(at + 1, Math.max(end, degree));
        }
    }

    /** Behind "R.S." too. */
    private int end(int at) {
        int end = at + 1;
        while (end < tokens.size()
                && end < at + 4
                && tokens.word(end - 1).length() == 1
                && tokens.before(end) == Gap.DOT
                && tokens.word(end).length() <= 2
                && tokens.capitalised(end)) {
            end++;
        }
        return end;
    }

    private boolean initials(int from, int to) {
        Gap before = tokens.before(from);
        Gap after = tokens.after(to - 1);
        if (before == Gap.JOIN || after == Gap.JOIN && !name(to)) {
            return false;
        }
        if (after == Gap.DOT
                && to - from == 1
                && sorts.personal(to)
                && scene.vouchers().office(tokens.folded(to))) {
            return false; // "Kapolres M. Rizal"
        }
        if (before == Gap.SPACE && (tokens.number(from - 1) || THINGS.is(tokens.folded(from - 1), "lettered"))) {
            return false;
        }
        if (after == Gap.SPACE && tokens.number(to) && !people.age(to, false)) {
            return false;
        }
        if (scene.headline(from) || sorts.shouted(from)) {
            boolean apart = sorts.of(from - 1) != Sort.THING && (sorts.of(to) != Sort.THING || told(to));
            return tokens.word(from).length() >= 2 && (told(from - 1) || apart);
        }
        boolean joinedBefore = before == Gap.SPACE
                && tokens.capitalised(from - 1)
                && !names.rank(from - 1)
                && (!opens(from - 1) || tokens.acronym(from - 1));
        boolean joinedAfter = after == Gap.SPACE && tokens.capitalised(to);
        if (joinedBefore || joinedAfter) {
            return false;
        }
        return to - from > 1 || tokens.word(from).length() > 1 || single(from);
    }

    /** "Korban RS", "NA Pelajar": words of people, which name nothing. */
    private boolean told(int at) {
        String word = tokens.folded(at);
        return IdentityScene.CUES.is(word, "subject") || IdentityScene.CUES.is(word, "kin");
    }

    private boolean name(int at) {
        return sorts.of(at) == Sort.LETTERS;
    }

    private boolean opens(int at) {
        Gap gap = tokens.before(at);
        return gap != Gap.SPACE && gap != Gap.JOIN;
    }

    /** One letter among small words. */
    private boolean single(int at) {
        Gap before = tokens.before(at);
        Gap after = tokens.after(at);
        if (after == Gap.OTHER || after == Gap.QUOTE) {
            return false;
        }
        if (before == Gap.OPEN && after == Gap.CLOSE) {
            return told(at - 1);
        }
        boolean said = tokens.lower(at + 1) && (after == Gap.COMMA || after == Gap.SPACE);
        return before == Gap.SPACE && tokens.lower(at - 1) || said && before != Gap.JOIN && !tokens.number(at - 1);
    }
}
