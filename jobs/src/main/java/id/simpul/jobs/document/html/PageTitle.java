package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Headline of a page and name of its site, told apart: window titles hold both, in either order. */
final class PageTitle {

    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " » ", " « ", " :: ", " · ", " • ", " / ", " : ", ": ");

    private final String window;
    private final PageElements elements;
    private final HtmlHead head;
    private final List<HtmlLine> lines;

    /** @param window the title of the window */
    PageTitle(String window, PageElements elements, HtmlHead head, List<HtmlLine> lines) {
        this.window = window;
        this.elements = elements;
        this.head = head;
        this.lines = lines;
    }

    /** What no longer than this stands in the window title beside a headline that stands in the page. */
    Optional<String> besideHeadline(int longest) {
        for (String separator : SEPARATORS) {
            for (int at = window.indexOf(separator); at > 0; at = window.indexOf(separator, at + 1)) {
                String left = window.substring(0, at).strip();
                String right = window.substring(at + separator.length()).strip();
                boolean leftFits = left.length() <= longest && right.length() >= 15 && isHeadline(right);
                boolean rightFits = right.length() <= longest && left.length() >= 15 && isHeadline(left);
                if (leftFits || rightFits) {
                    return Optional.of(leftFits && (!rightFits || left.length() < right.length()) ? left : right);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isHeadline(String text) {
        String folded = fold(text);
        return stands(folded)
                || head.meta("og:title")
                        .map(PageTitle::fold)
                        .filter(folded::equals)
                        .isPresent();
    }

    /** Whether this is a line of the page. */
    private boolean stands(String folded) {
        return lines.stream().anyMatch(line -> folds(line.text(), folded));
    }

    @Nullable
    String headline(@Nullable String site) {
        String named = withoutSite(window, site);
        String shared = withoutSite(
                head.meta("og:title", "twitter:title").map(PageTitle::clean).orElse(""), site);
        List<String> headings = headings();
        for (String heading : headings) {
            String folded = fold(heading);
            if (names(heading, site)) {
                continue; // the site's own name set as a heading
            }
            if (tells(named, folded) || tells(shared, folded)) {
                return heading;
            }
        }
        String headline =
                withoutSite(head.article("headline").map(PageTitle::clean).orElse(""), site);
        String best = !shared.isEmpty() ? shared : !headline.isEmpty() ? headline : named;
        if (headings.size() == 1 && similar(headings.get(0), best)) {
            return headings.get(0);
        }
        return best.isBlank() ? headings.stream().findFirst().orElse(null) : best;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (Element h1 : elements.tagged("h1")) {
            String text = clean(h1.text());
            if (!LineElements.hidden(h1) && text.length() >= 8) {
                headings.add(text);
            }
        }
        return headings;
    }

    /** Whether a title is this heading, give or take a few words. */
    private static boolean tells(String title, String heading) {
        String folded = fold(title);
        return folded.contains(heading) && heading.length() * 2 >= folded.length();
    }

    private static boolean similar(String a, String b) {
        List<String> first = List.of(fold(a).split(" "));
        List<String> second = List.of(fold(b).split(" "));
        long common = first.stream().filter(second::contains).count();
        return common * 2 > Math.min(first.size(), second.size());
    }

    /** The headline without the site's name behind or before it. */
    private String withoutSite(String title, @Nullable String site) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            int first = title.indexOf(separator);
            if (last > 0 && names(title.substring(last + separator.length()), site)) {
                return withoutSite(title.substring(0, last).strip(), site);
            }
            if (first > 0 && names(title.substring(0, first), site)) {
                return title.substring(first + separator.length()).strip();
            }
        }
        if (stands(fold(title))) {
            return title;
        }
        int bar = title.lastIndexOf(" | ");
        if (bar > 0 && title.length() - bar < bar) {
            return title.substring(0, bar).strip();
        }
        int dash = Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – "));
        if (dash >= 25
                && title.length() - dash <= 30
                && title.substring(dash + 3).split(" ").length <= 4) {
            return title.substring(0, dash).strip();
        }
        return title;
    }

    private static boolean names(String part, @Nullable String site) {
        if (site == null) {
            return false;
        }
        String a = fold(part).replace(" ", "");
        String b = fold(site).replace(" ", "");
        return !a.isEmpty()
                && (a.equals(b) || (a.length() >= 4 && b.contains(a)) || (b.length() >= 4 && a.contains(b)));
    }

    /** Letters and digits in lower case, everything else a blank. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** Whether a text {@link #fold folds} to this; most texts differ at their beginning. */
    static boolean folds(String text, String folded) {
        return folds(text, folded, false);
    }

    /** Whether what a text {@link #fold folds} to begins so. */
    static boolean foldsFrom(String text, String beginning) {
        return folds(text, beginning, true);
    }

    private static boolean folds(String text, String folded, boolean beginning) {
        int at = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            if (beginning && at == folded.length()) {
                return true;
            }
            char c = Character.toLowerCase(text.charAt(i));
            if (!Character.isLetterOrDigit(c)) {
                blank = at > 0;
                continue;
            }
            if (blank) {
                if (at >= folded.length() || folded.charAt(at++) != ' ') {
                    return false;
                }
                blank = false;
            }
            if (at >= folded.length() || folded.charAt(at++) != c) {
                return false;
            }
        }
        return at == folded.length();
    }

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u200B\\u00AD]+");

    /** Whether single blanks between words are the only white space, as in most texts. */
    private static boolean isClean(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && (Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\u00AD')) {
                return false;
            }
            if (c == ' ' && blank) {
                return false;
            }
            blank = c == ' ';
        }
        return text.isEmpty() || !blank;
    }

    /** White space folded, entities that were escaped twice read. */
    static String clean(String text) {
        String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return isClean(plain) ? plain : BLANKS.matcher(plain).replaceAll(" ").strip();
    }
}
