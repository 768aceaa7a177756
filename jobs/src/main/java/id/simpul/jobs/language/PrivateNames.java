package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a private person's name or initials reach, and what goes on in a list of them. */
final class PrivateNames {

    private static final Set<String> YEARS = Set.of("tahun", "th", "thn", "bulan", "bln");
    private static final Set<String> SENTENCES =
            Set.of("penjara", "kurungan", "lalu", "terakhir", "silam", "mendatang", "berturut-turut");

    private final IdentityScene scene;
    private final Wording tokens;
    private final NameReader names;

    PrivateNames(IdentityScene scene) {
        this.scene = scene;
        tokens = scene.tokens();
        names = scene.names();
    }

    /** The first word of the name that ends at the word; behind it where no name does. */
    int nameStart(int at) {
        if (tokens.acronym(at)) {
            boolean initials = tokens.word(at).length() <= 2 || scene.initials(at);
            return initials && tokens.word(at).length() <= 4 ? at : capitalsStart(at);
        }
        int from = at + 1;
        while (from > 0 && at + 1 - from < 6 && names.nameable(from - 1) && (from > at || linked(from))) {
            from--;
        }
        return from;
    }

    private int capitalsStart(int at) {
        boolean name = tokens.word(at).length() >= 4
                && at > 0
                && tokens.before(at) == Gap.SPACE
                && tokens.acronym(at - 1)
                && names.nameable(at)
                && names.nameable(at - 1);
        return name ? at - 1 : at + 1;
    }

    private boolean linked(int at) {
        Gap gap = tokens.before(at);
        return gap == Gap.SPACE || (gap == Gap.DOT && tokens.word(at - 1).length() == 1);
    }

    /** Behind the private person's name or initials at the word, or the word itself. */
    int person(int at, boolean certain) {
        if (at < tokens.size() && digits(at)) {
            return at;
        }
        int initials = scene.initialsEnd(at);
        if (initials > at) {
            return initials;
        }
        PersonName name = names.at(at);
        if (name == null) {
            return certain && names.nameable(at) && !tokens.acronym(at) && !scene.region(at, at + 1) ? at + 1 : at;
        }
        return scene.region(name.from(), name.to()) || scene.official(name.from(), name.to()) ? at : name.to();
    }

    private boolean digits(int at) {
        return tokens.word(at).chars().anyMatch(Character::isDigit);
    }

    boolean age(int at, boolean bracket) {
        if (!tokens.number(at) || tokens.word(at).length() > 2) {
            return false;
        }
        boolean years = at + 1 < tokens.size()
                && YEARS.contains(tokens.folded(at + 1))
                && !SENTENCES.contains(tokens.folded(at + 2));
        return years || (bracket && (tokens.after(at) == Gap.CLOSE || tokens.after(at) == Gap.COMMA));
    }

    int nextInList(int end) {
        int at = end;
        if (at + 1 < tokens.size() && tokens.before(at) == Gap.OPEN && tokens.number(at)) {
            at = YEARS.contains(tokens.folded(at + 1)) ? at + 2 : at + 1;
        }
        while (at < tokens.size()
                && (tokens.folded(at).equals("dan")
                        || tokens.folded(at).equals("serta")
                        || tokens.folded(at).equals("hingga")
                        || tokens.folded(at).equals("alias"))) {
            at++;
        }
        boolean goesOn =
                at < tokens.size() && (at > end || tokens.before(at) == Gap.COMMA || tokens.before(at) == Gap.JOIN);
        return goesOn ? at : tokens.size();
    }

    void add(int from, int to, String rule, List<Mention<Kind>> found) {
        boolean initials =
                to - from == 1 && (tokens.acronym(from) || tokens.word(from).length() == 1);
        add(from, to, initials || tokens.word(to - 1).length() == 1 ? Kind.INITIALS : Kind.NAME, rule, found);
    }

    void add(int from, int to, @Nullable Kind kind, String rule, List<Mention<Kind>> found) {
        found.add(new Mention<>(kind == null ? Kind.NAME : kind, tokens.span(from, to), rule));
    }
}
