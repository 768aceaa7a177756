package id.simpul.jobs.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What an element's class and id names say it is; the terms stand in {@code html-names.csv}. */
final class HtmlNames {

    enum Role {
        ROOT1,
        ROOT2,
        ROOT3,
        ROOT4,
        ROOT5,
        FRAME,
        WEAK,
        KEEP
    }

    private static final int LONGEST_TERM = 4;

    private static final Map<String, Role> TERMS = load();

    /** Names seen in this page; themes repeat the same few hundred. */
    private final Map<String, List<Role>> seen = new HashMap<>();

    private static Map<String, Role> load() {
        Map<String, Role> terms = new HashMap<>();
        for (List<String> row : Rows.of("html-names.csv")) {
            terms.put(row.get(0), Role.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(terms);
    }

    /** The surest place of the article that the names claim, if any. */
    Optional<Role> root(Element element) {
        return roles(element).stream()
                .filter(role -> role.compareTo(Role.ROOT5) <= 0)
                .min(Role::compareTo);
    }

    /** Frame or weak, if the names say that the element is around the article. */
    Optional<Role> frame(Element element) {
        return roles(element).stream()
                .filter(role -> role == Role.FRAME || role == Role.WEAK)
                .min(Role::compareTo);
    }

    private List<Role> roles(Element element) {
        if (element.attributesSize() == 0) {
            return List.of();
        }
        String names = element.attr("class") + " " + element.id();
        return names.isBlank() ? List.of() : seen.computeIfAbsent(names, HtmlNames::rolesOf);
    }

    private static List<Role> rolesOf(String names) {
        List<Role> roles = new ArrayList<>();
        for (String name : names.strip().split("\\s+")) {
            String[] words = words(name);
            if (words.length > 0 && !words[0].matches("has|no|with|without|show|hide|is|not|js|wp-has")) {
                for (int start = 0; start < words.length; start++) {
                    StringBuilder term = new StringBuilder();
                    for (int end = start; end < Math.min(words.length, start + LONGEST_TERM); end++) {
                        term.append(end > start ? "-" : "").append(words[end]);
                        Role role = TERMS.get(term.toString());
                        if (role != null) {
                            roles.add(role);
                        }
                    }
                }
            }
        }
        return List.copyOf(roles);
    }

    /** {@code relatedPosts__list} is related, posts, list. */
    private static String[] words(String name) {
        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), 80); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                cut.append('-');
            } else {
                if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
                    cut.append('-');
                }
                cut.append(c);
            }
        }
        String[] words = cut.toString().toLowerCase(Locale.ROOT).split("-+");
        return words.length > 0 && words[0].isEmpty() ? java.util.Arrays.copyOfRange(words, 1, words.length) : words;
    }
}
