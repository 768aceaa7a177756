package id.simpul.jobs.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Paragraphs out of lines that were cut at a page's or a terminal's width. Only a text that breaks off in mid-sentence several
 * times is taken to be cut so; in any other, a line stays a paragraph. Lines in capitals (titles) stay lines of their own.
 */
final class WrappedLines {

    private static final int FEWEST_BREAKS = 3;
    private static final int SHORTEST = 25;
    private static final int LONGEST = 150;

    /** A line this near to the usual width was cut there, whatever the next one begins with. */
    private static final double FULL = 0.8;

    /** No paragraph ends with these. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "dan",
            "atau",
            "serta",
            "di",
            "ke",
            "dari",
            "dengan",
            "untuk",
            "pada",
            "tentang",
            "oleh",
            "dalam",
            "bagi",
            "atas",
            "yang",
            "nomor",
            "tahun",
            "terhadap",
            "bahwa");

    /** What is counted, or how much it is, follows these. */
    private static final Set<String> COUNTS_ON = Set.of(
            "berumur",
            "berusia",
            "usia",
            "umur",
            "sebanyak",
            "mencapai",
            "ada",
            "hanya",
            "sekitar",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh");

    private static final Pattern LIST_ITEM =
            Pattern.compile("(?:[0-9]{1,3}[.)]|\\p{L}[.)]|\\([0-9a-z]{1,2}\\)|[-•*–—●▪:|]).*", Pattern.DOTALL);

    private static final Pattern HEADING = Pattern.compile(
            "(?:BAB|Pasal|Bagian|Paragraf|Menimbang|Mengingat|Menetapkan|Memutuskan|Ditetapkan|Diundangkan)\\b.*");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?:|www\\.).*");

    private static final Pattern LABEL = Pattern.compile("[\\p{L}./ ]{2,40}\\s?:.*");

    private final List<String> lines;
    private int width;

    private WrappedLines(List<String> lines) {
        this.lines = lines;
    }

    /** @param lines stripped; blank ones stand between paragraphs, and are left out of what comes back */
    static List<String> joined(List<String> lines) {
        return new WrappedLines(lines).join();
    }

    private List<String> join() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0, next; i < lines.size(); i = next) {
            next = next(i);
            if (next < lines.size() && breaksOff(lines.get(i), lines.get(next))) {
                widths.add(lines.get(i).length());
            }
        }
        if (widths.size() < FEWEST_BREAKS) {
            return torn();
        }
        widths.sort(null);
        width = widths.get(widths.size() / 2);
        return paragraphs();
    }

    /** Lines as they are, but for one torn off in mid-sentence: it ends with "dan", "berumur" or a number, or the next begins with a comma. */
    private List<String> torn() {
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            boolean goesOn = i > 0 && !lines.get(i - 1).isEmpty() && tornOff(lines.get(i - 1), line);
            if (goesOn) {
                int last = whole.size() - 1;
                whole.set(last, whole.get(last) + (line.charAt(0) == ',' ? "" : " ") + line);
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static boolean tornOff(String line, String next) {
        if (line.length() < SHORTEST
                || !prose(line)
                || ended(line)
                || LABEL.matcher(next).matches()) {
            return false;
        }
        String last = lastWord(line);
        boolean open = OPEN_ENDS.contains(last) || COUNTS_ON.contains(last);
        boolean goesOn = Character.isLowerCase(next.charAt(0)) || Character.isDigit(next.charAt(0));
        return open && goesOn && !opens(next) || next.startsWith(", ");
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0, next; i < lines.size(); i = next) {
            next = next(i);
            String line = lines.get(i);
            paragraph.append(line);
            boolean goesOn = next < lines.size()
                    && (breaksOff(line, lines.get(next)) || next == i + 1 && full(line, lines.get(next)));
            if (goesOn) {
                paragraph.append(' ');
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return paragraphs;
    }

    /** The next line that isn't blank. */
    private int next(int i) {
        int next = i + 1;
        while (next < lines.size() && lines.get(next).isEmpty()) {
            next++;
        }
        return next;
    }

    /** Whether a line ends within a sentence that the next one goes on with. */
    private static boolean breaksOff(String line, String next) {
        if (line.length() < SHORTEST || line.length() > LONGEST || !prose(line) || ended(line) || opens(next)) {
            return false;
        }
        return Character.isLowerCase(next.charAt(0)) || OPEN_ENDS.contains(lastWord(line)) && !inCapitals(next);
    }

    private boolean full(String line, String next) {
        return line.length() >= FULL * width
                && line.length() <= width / FULL
                && prose(line)
                && !ended(line)
                && !opens(next)
                && !inCapitals(next)
                && !LABEL.matcher(next).matches();
    }

    private static boolean prose(String line) {
        return line.chars().anyMatch(Character::isLowerCase)
                && !ADDRESS.matcher(line).matches();
    }

    private static boolean ended(String line) {
        return ".:;!?\"”|".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a line begins something of its own. */
    private static boolean opens(String line) {
        return LIST_ITEM.matcher(line).matches()
                || HEADING.matcher(line).matches()
                || ADDRESS.matcher(line).matches();
    }

    private static boolean inCapitals(String line) {
        return line.chars().noneMatch(Character::isLowerCase) && line.chars().anyMatch(Character::isUpperCase);
    }

    private static String lastWord(String line) {
        return line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
