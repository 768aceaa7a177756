package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the names in a byline from what stands beside them: labels, roles, days, counts of readers. */
final class PersonNames {

    private static final String LABELS =
            "ditulis oleh|diposting oleh|diposkan oleh|dipublikasikan oleh|diunggah oleh|disusun oleh|penulis|pewarta|reporter|wartawan|jurnalis|kontributor|oleh|author|writer|written by|posted by|published by|words by|story by|by";

    /** "Penulis: ", "Oleh ", "By ": the words that are no label without a colon stand in names, such as Kontributor Humas. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:" + LABELS
                    + "|laporan)\\s{0,2}:\\s{0,2}|(?:ditulis oleh|diposting oleh|oleh|written by|posted by|by)\\s{1,3})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONLY_LABEL =
            Pattern.compile("(?:" + LABELS + "|laporan)\\s{0,2}:?", Pattern.CASE_INSENSITIVE);

    /** What ends a name: a bar, a dot between columns, a dash, a bracket. */
    private static final Pattern END = Pattern.compile("\\s{0,3}(?:[|•·»>/\\n(\\[]|\\s[-–—]\\s|\\s[-–—]$)");

    private static final Pattern JOINT = Pattern.compile("\\s{0,2}(?:,|;|&|\\band\\b|\\bdan\\b)\\s{0,2}");

    /** Words of names that begin with a small letter. */
    private static final Set<String> SMALL = Set.of(
            "van", "der", "den", "de", "da", "di", "von", "bin", "binti", "al", "el", "la", "le", "ibn", "and", "dan",
            "the", "of");

    /** What stands in a name's place where there is none. */
    private static final Set<String> NOBODY = Set.of(
            "guest",
            "anonymous",
            "anonim",
            "unknown",
            "author",
            "penulis",
            "editor",
            "redaktur",
            "null",
            "none",
            "undefined",
            "share",
            "bagikan",
            "follow",
            "login",
            "masuk",
            "daftar");

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 8;
    private static final int MOST_NAMES = 12;

    private PersonNames() {}

    /** The names that a byline holds, joined by commas as they stand; empty where it holds none. */
    static Optional<String> in(String byline) {
        return in(byline, false);
    }

    /** @param told whether a label says that a name follows, which may then begin with a small letter */
    static Optional<String> in(String byline, boolean told) {
        for (String line : byline.split("\n", 12)) {
            String clean = PageTitle.clean(line);
            if (!clean.isEmpty() && !ONLY_LABEL.matcher(clean).matches()) {
                return named(clean, told);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(String line, boolean told) {
        Matcher label = LABEL.matcher(line);
        String rest = label.lookingAt() ? line.substring(label.end()) : line;
        Matcher end = END.matcher(rest);
        String text = end.find() ? rest.substring(0, end.start()).strip() : rest.strip();
        List<String> names = new ArrayList<>();
        int kept = 0;
        Matcher joint = JOINT.matcher(text);
        int from = 0;
        while (from <= text.length() && names.size() < MOST_NAMES) {
            boolean more = joint.find(from);
            int to = more ? joint.start() : text.length();
            String part = text.substring(from, to).strip();
            if (!part.isEmpty() && !(names.isEmpty() ? isName(part) || (told && isShort(part)) : isProper(part))) {
                break;
            }
            if (!part.isEmpty()) {
                names.add(part);
                kept = to;
            }
            from = more ? Math.max(joint.end(), from + 1) : text.length() + 1;
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(text.substring(0, kept).strip());
    }

    /** Whether this may be how somebody signs: a name, a desk, a handle. */
    static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST
                && text.split(" ").length <= MOST_WORDS
                && !text.contains("://")
                && !text.startsWith("@")
                && !text.startsWith("www.")
                && Character.isLetter(text.codePointAt(0))
                && !NOBODY.contains(text.toLowerCase(Locale.ROOT))
                && (isProper(text) || text.indexOf(' ') < 0);
    }

    /** "lalu m.": how a label's name may be written, too. */
    private static boolean isShort(String text) {
        return text.length() <= 30
                && text.split(" ").length <= 3
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.')
                && !NOBODY.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether every word begins as words of names do. */
    static boolean isProper(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        for (String word : text.split(" ", MOST_WORDS + 2)) {
            boolean small = SMALL.contains(word) || (word.length() <= 2 && word.endsWith("."));
            if (!small && !word.isEmpty() && (!Character.isUpperCase(word.codePointAt(0)) || hasDigits(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigits(String word) {
        long digits = word.chars().filter(Character::isDigit).count();
        return digits * 2 > word.length() || digits > 2;
    }
}
