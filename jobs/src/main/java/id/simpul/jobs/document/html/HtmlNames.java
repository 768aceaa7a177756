package id.simpul.jobs.document.html;

import id.simpul.jobs.document.CommonWords;
import id.simpul.jobs.document.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element's class and id names say it is; the terms stand in {@code html-names.csv}. */
final class HtmlNames {

    enum Role {
        ROOT1,
        ROOT2,
        ROOT3,
        ROOT4,
        COMMENT,
        FRAME,
        WEAK;

        boolean isRoot() {
            return compareTo(ROOT4) <= 0;
        }

        /** 1 for the surest name of an article. */
        int rank() {
            return switch (this) {
                case ROOT1 -> 1;
                case ROOT2 -> 2;
                case ROOT3 -> 3;
                case ROOT4 -> 4;
                case COMMENT, FRAME, WEAK -> throw new IllegalStateException("no name of an article: " + this);
            };
        }
    }

    private static final int LONGEST_TERM = 4;

    private static final Map<String, Role> TERMS = load();

    /** The first words of terms of several. */
    private static final Set<String> BEGINNINGS = TERMS.keySet().stream()
            .filter(term -> term.indexOf('-') > 0)
            .map(term -> term.substring(0, term.indexOf('-')))
            .collect(Collectors.toUnmodifiableSet());

    /** The single words of the table, and those with which terms of several begin. */
    private static final CommonWords<Boolean> WORDS = new CommonWords<>(Stream.concat(
                    TERMS.keySet().stream().filter(term -> term.indexOf('-') < 0), BEGINNINGS.stream())
            .distinct()
            .collect(Collectors.toMap(word -> word, word -> true)));

    /** A name that begins so says what its element has or lacks, not what it is. */
    private static final Set<String> NEGATIONS =
            Set.of("has", "no", "with", "without", "show", "hide", "is", "not", "js");

    /** Longer names and more of them are a page builder's. */
    private static final int LONGEST_NAME = 80;

    private static final int MOST_NAMES = 40;

    /** Lists of names seen in this page; themes repeat the same few hundred. */
    private final Map<String, Roles> seen = new HashMap<>();

    private static Map<String, Role> load() {
        Map<String, Role> terms = new HashMap<>();
        for (List<String> row : Rows.of(HtmlNames.class, "html-names.csv")) {
            terms.put(row.get(0), Role.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(terms);
    }

    /** What a list of names says: the surest role of each kind. */
    private record Roles(@Nullable Role root, @Nullable Role frame) {

        private static final Roles NONE = new Roles(null, null);

        private static Roles of(Role role) {
            return role.isRoot() ? new Roles(role, null) : new Roles(null, role);
        }

        private Roles and(Roles other) {
            return this == NONE
                    ? other
                    : other == NONE ? this : new Roles(surer(root, other.root), surer(frame, other.frame));
        }

        private static @Nullable Role surer(@Nullable Role a, @Nullable Role b) {
            return a == null || (b != null && b.compareTo(a) < 0) ? b : a;
        }
    }

    /** The surest place of the article that the names claim, if any. */
    Optional<Role> root(Element element) {
        return Optional.ofNullable(roles(element).root());
    }

    /** Comment, frame or weak, if the names say that the element is around the article. */
    Optional<Role> frame(Element element) {
        return Optional.ofNullable(roles(element).frame());
    }

    private Roles roles(Element element) {
        if (element.attributesSize() == 0) {
            return Roles.NONE;
        }
        String classes = element.attributes().get("class"); // the parser writes names in lower case
        boolean heading =
                element.normalName().length() == 2 && element.normalName().charAt(0) == 'h';
        String id = heading ? "" : element.attributes().get("id"); // of a heading it repeats the words
        Roles said = classes.isEmpty() ? Roles.NONE : said(classes);
        return id.isEmpty() ? said : said.and(said(id));
    }

    private Roles said(String list) {
        Roles known = seen.get(list);
        if (known == null) {
            known = read(list);
            seen.put(list, known);
        }
        return known;
    }

    private static Roles read(String list) {
        Roles all = Roles.NONE;
        StringTokenizer names = new StringTokenizer(list);
        for (int i = 0; i < MOST_NAMES && names.hasMoreTokens(); i++) {
            all = all.and(rolesOf(names.nextToken()));
        }
        return all;
    }

    private static Roles rolesOf(String name) {
        return speaks(name) ? rolesOf(words(name)) : Roles.NONE;
    }

    /** Whether any word of a name stands in the table: of most names none does, and they need not be cut. */
    private static boolean speaks(String name) {
        int most = Math.min(name.length(), LONGEST_NAME);
        for (int start = 0; start < most; ) {
            int end = start;
            while (end < most && Character.isLetterOrDigit(name.charAt(end)) && (end == start || !humps(name, end))) {
                end++;
            }
            if (end > start && WORDS.find(name, start, end) != null) {
                return true;
            }
            start = Math.max(end, start + 1);
        }
        return false;
    }

    private static Roles rolesOf(List<String> words) {
        if (words.isEmpty() || NEGATIONS.contains(words.get(0))) {
            return Roles.NONE;
        }
        Roles roles = Roles.NONE;
        for (int start = 0; start < words.size(); start++) {
            Role single = TERMS.get(words.get(start));
            if (single != null) {
                roles = roles.and(Roles.of(single));
            }
            if (start + 1 == words.size() || !BEGINNINGS.contains(words.get(start))) {
                continue;
            }
            StringBuilder term = new StringBuilder(words.get(start));
            for (int end = start + 1; end < Math.min(words.size(), start + LONGEST_TERM); end++) {
                term.append('-').append(words.get(end));
                Role role = TERMS.get(term.toString());
                if (role != null) {
                    roles = roles.and(Roles.of(role));
                }
            }
        }
        return roles;
    }

    /** A capital behind a small letter begins a word. */
    private static boolean humps(String name, int at) {
        return at > 0 && Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    /** {@code relatedPosts__list} is related, posts, list. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), LONGEST_NAME); i++) {
            char c = name.charAt(i);
            if ((humps(name, i) || !Character.isLetterOrDigit(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
