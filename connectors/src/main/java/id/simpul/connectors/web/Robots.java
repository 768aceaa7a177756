package id.simpul.connectors.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a robots.txt for one crawler, by RFC 9309: the groups that name it count together, those for all only
 * where none does; of the rules that match, the longest decides, and of two as long the one that allows.
 *
 * @param delay the longest Crawl-delay of these groups (no part of the RFC, but widely asked for), or null
 */
record Robots(List<Rule> rules, @Nullable Duration delay) {

    /** Octets that must be read at least (RFC 9309, 2.5), and are read at most. */
    static final int LARGEST = 512 * 1024;

    static final Robots ALLOW_ALL = new Robots(List.of(), null);
    static final Robots DISALLOW_ALL = new Robots(List.of(new Rule(false, "/")), null);

    private static final Pattern LINE = Pattern.compile("([A-Za-z-]+(?: agent)?)[ \t]*:[ \t]*(.*)");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_-]+");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,3})\\d*)?");

    /** @param pattern of path and query, escaped as {@link WebAddress} does it; never empty */
    record Rule(boolean allow, String pattern) {

        /** Linear in the text for each star: each part is looked for at its first place, the last one at the end. */
        boolean matches(String target) {
            boolean anchored = pattern.endsWith("$");
            String[] parts = (anchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
            if (!target.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            int last = parts.length - 1;
            if (last == 0) {
                return !anchored || at == target.length();
            }
            for (int i = 1; i < last; i++) {
                int found = target.indexOf(parts[i], at);
                if (found < 0) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return anchored
                    ? target.length() - at >= parts[last].length() && target.endsWith(parts[last])
                    : target.indexOf(parts[last], at) >= 0;
        }
    }

    /** @param token the crawler's product token, as in its User-Agent */
    static Robots parse(byte[] file, String token) {
        Groups groups = new Groups(token.toLowerCase(Locale.ROOT));
        String text = new String(file, 0, Math.min(file.length, LARGEST), StandardCharsets.UTF_8);
        for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("[\r\n]+")) {
            int comment = line.indexOf('#');
            Matcher matcher = LINE.matcher((comment < 0 ? line : line.substring(0, comment)).strip());
            if (matcher.matches()) {
                groups.line(
                        matcher.group(1).toLowerCase(Locale.ROOT),
                        matcher.group(2).strip());
            }
        }
        return groups.robots();
    }

    /** @param target path and query of an address; its robots.txt is always allowed */
    boolean allow(String target) {
        if (target.equals("/robots.txt")) {
            return true;
        }
        // a star or dollar of an address is no wildcard: escaped, it meets only one that is escaped in a rule
        String literal = target.replace("*", "%2A").replace("$", "%24");
        Rule best = null;
        for (Rule rule : rules) {
            if ((best == null || better(rule, best)) && rule.matches(literal)) {
                best = rule;
            }
        }
        return best == null || best.allow();
    }

    private static boolean better(Rule rule, Rule best) {
        int length = rule.pattern().length() - best.pattern().length();
        return length > 0 || (length == 0 && rule.allow());
    }

    /** What the lines come to, one after the other. */
    private static final class Groups {

        private final String token;
        private final List<Rule> own = new ArrayList<>();
        private final List<Rule> all = new ArrayList<>();
        private @Nullable Duration ownDelay;
        private @Nullable Duration allDelay;
        private boolean named;
        private boolean inOwn;
        private boolean inAll;
        private boolean naming;

        Groups(String token) {
            this.token = token;
        }

        void line(String key, String value) {
            switch (key) {
                case "user-agent", "useragent", "user agent" -> agent(value);
                case "allow" -> rule(true, value);
                case "disallow" -> rule(false, value);
                case "crawl-delay" -> delay(value);
                default -> {
                    // other records, such as Sitemap, end no group (RFC 9309, 2.2.4)
                }
            }
        }

        private void agent(String value) {
            if (!naming) {
                inOwn = false;
                inAll = false;
                naming = true;
            }
            Matcher matcher = TOKEN.matcher(value);
            if (value.startsWith("*")) {
                inAll = true;
            } else if (matcher.lookingAt()
                    && matcher.group().toLowerCase(Locale.ROOT).equals(token)) {
                inOwn = true;
                named = true;
            }
        }

        private void rule(boolean allow, String value) {
            naming = false;
            if (!value.startsWith("/") && !value.startsWith("*")) {
                return; // an empty one forbids nothing, and any other is no path
            }
            Rule rule = new Rule(allow, normal(value));
            if (inOwn) {
                own.add(rule);
            }
            if (inAll) {
                all.add(rule);
            }
        }

        private void delay(String value) {
            Matcher matcher = SECONDS.matcher(value);
            if (!matcher.lookingAt()) {
                return;
            }
            String millis = matcher.group(2) == null ? "0" : (matcher.group(2) + "00").substring(0, 3);
            Duration delay =
                    Duration.ofSeconds(Long.parseLong(matcher.group(1))).plusMillis(Long.parseLong(millis));
            ownDelay = inOwn ? longer(ownDelay, delay) : ownDelay;
            allDelay = inAll ? longer(allDelay, delay) : allDelay;
        }

        private static Duration longer(@Nullable Duration one, Duration other) {
            return one == null || one.compareTo(other) < 0 ? other : one;
        }

        /** The path spelt as our addresses are; a star or dollar that is escaped stays so and means itself. */
        private static String normal(String value) {
            boolean star = value.startsWith("*");
            String path = PLAIN.at(star ? "/" + value : value).target();
            return star ? path.substring(1) : path;
        }

        private Robots robots() {
            return named ? new Robots(List.copyOf(own), ownDelay) : new Robots(List.copyOf(all), allDelay);
        }
    }

    private static final WebAddress PLAIN = new WebAddress("http", "host", -1, "/", null);
}
