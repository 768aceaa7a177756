package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dots that lead from a row's label to its figures. They are taken out of the lines of tables, as they are no text of a cell;
 * a table of contents, whose dots lead to page numbers, keeps them and is known by them.
 */
final class Leaders {

    private static final String DOTS = ".…·_";
    private static final Pattern GLUED = Pattern.compile("([^…]{0,200}?)(\\.{4,}|…{2,}|·{4,}|_{4,})(.*)");
    private static final Pattern PAGE = Pattern.compile("\\d{1,4}|[ivxlc]{1,6}|[IVXLC]{1,6}");
    private static final int FEWEST = 3;
    private static final int LONG = 5;

    private final Map<PdfWord, PdfWord> whole = new IdentityHashMap<>();
    private final Map<PdfLine, PdfLine> stripped = new IdentityHashMap<>();
    private final Map<PdfLine, PdfLine> dotsBelow = new IdentityHashMap<>(); // lines of dots alone, by the line above
    private final List<PdfLine> lines = new ArrayList<>();

    /** @param from lines of a column, from top to bottom */
    Leaders(List<PdfLine> from) {
        List<PdfLine> run = new ArrayList<>();
        for (PdfLine line : from) {
            PdfLine without = leads(line) ? without(line) : line;
            stripped.put(line, without);
            if (without != line) {
                run.add(line);
            } else if (!goesOnBelow(line)) {
                restoreContents(run);
                run.clear();
            }
        }
        restoreContents(run);
        PdfLine above = null;
        for (PdfLine line : from) {
            if (above != null && leads(line) && dotsAlone(line)) {
                dotsBelow.put(above, line);
            } else {
                above = stripped.getOrDefault(line, line);
                lines.add(above);
            }
        }
    }

    private static boolean areDots(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (DOTS.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean dotsAlone(PdfLine line) {
        return line.words().stream().allMatch(word -> areDots(word.text()));
    }

    /** The lines without leaders; those that have none are the same objects. */
    List<PdfLine> lines() {
        return lines;
    }

    /** The words as the page holds them, instead of their parts that {@link #lines} are made of; the dots beside these too. */
    List<PdfWord> whole(List<PdfWord> words) {
        if (whole.isEmpty() && dotsBelow.isEmpty()) {
            return words;
        }
        Set<PdfWord> found = Collections.newSetFromMap(new IdentityHashMap<>());
        words.forEach(word -> found.add(whole.getOrDefault(word, word)));
        stripped.forEach((line, without) -> {
            if (line != without && without.words().stream().anyMatch(word -> found.contains(whole.get(word)))) {
                found.addAll(line.words());
            }
        });
        dotsBelow.forEach((above, dots) -> {
            if (found.contains(
                    whole.getOrDefault(above.words().get(0), above.words().get(0)))) {
                found.addAll(dots.words());
            }
        });
        return List.copyOf(found);
    }

    private static boolean leads(PdfLine line) {
        return in(line.words());
    }

    /** Whether dots lead from word to word. */
    static boolean in(List<PdfWord> words) {
        int dots = 0;
        for (PdfWord word : words) {
            if (word.text().contains("....")
                    || word.text().contains("……")
                    || word.text().contains("____")) {
                return true;
            }
            dots = areDots(word.text()) ? dots + word.text().length() : 0;
            if (dots >= FEWEST) {
                return true;
            }
        }
        return false;
    }

    /** A label's first line, which has no leader yet. */
    private static boolean goesOnBelow(PdfLine line) {
        return !LineTexts.areSeveral(line);
    }

    private PdfLine without(PdfLine line) {
        List<PdfWord> kept = new ArrayList<>();
        List<PdfWord> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            PdfWord word = words.get(i);
            Matcher glued = GLUED.matcher(word.text());
            if (areDots(word.text()) && (word.text().length() >= FEWEST || inRun(words, i))) {
                continue;
            }
            if (glued.matches()) {
                double unit = (word.right() - word.left()) / (width(word.text()));
                String before = glued.group(1);
                String behind = glued.group(3);
                if (!before.isEmpty()) {
                    kept.add(part(word, before, word.left(), word.left() + unit * width(before)));
                }
                if (!behind.isEmpty()) {
                    kept.add(part(word, behind, word.right() - unit * width(behind), word.right()));
                }
            } else {
                kept.add(word);
                whole.put(word, word);
            }
        }
        return kept.isEmpty() ? line : new PdfLine(kept);
    }

    private static boolean inRun(List<PdfWord> words, int at) {
        int from = at;
        int to = at;
        while (from > 0 && areDots(words.get(from - 1).text())) {
            from--;
        }
        while (to + 1 < words.size() && areDots(words.get(to + 1).text())) {
            to++;
        }
        return to - from + 1 >= FEWEST;
    }

    private PdfWord part(PdfWord word, String text, double left, double right) {
        PdfWord part = new PdfWord(
                text,
                left,
                right,
                word.top(),
                word.bottom(),
                word.size(),
                word.bold(),
                word.mark(),
                0,
                word.certainty());
        whole.put(part, word);
        return part;
    }

    /** In units of a letter: dots take half the room. */
    private static double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += ".,:;'|il".indexOf(text.charAt(i)) >= 0 ? 0.5 : 1;
        }
        return width;
    }

    /** A text of a cell without the dots at its end. */
    static String cut(String text) {
        int end = text.length();
        int dots = 0;
        while (end > 0 && (text.charAt(end - 1) == ' ' || ".…_·".indexOf(text.charAt(end - 1)) >= 0)) {
            dots += text.charAt(end - 1) == ' ' ? 0 : 1;
            end--;
        }
        return dots >= LONG && end > 0 ? text.substring(0, end) : text;
    }

    /** Lines that each end in one page number, none less than the one above it, are a table of contents: their dots stay. */
    private void restoreContents(List<PdfLine> run) {
        if (run.isEmpty()) {
            return;
        }
        int pages = 0;
        int rising = 0;
        int last = 0;
        for (PdfLine line : run) {
            List<PdfWord> words = line.words();
            String end = words.get(words.size() - 1).text();
            String page = end.substring(end.lastIndexOf('.') + 1);
            if (PAGE.matcher(page).matches() && figuresBehind(line) == 1) {
                pages++;
                int number = Character.isDigit(page.charAt(0)) ? Integer.parseInt(page) : last;
                rising += number >= last ? 1 : 0;
                last = number;
            }
        }
        if (pages * 5 >= run.size() * 4 && rising * 10 >= pages * 9) {
            run.forEach(line -> stripped.put(line, line));
        }
    }

    private static int figuresBehind(PdfLine line) {
        int words = 0;
        for (int i = line.words().size() - 1; i >= 0; i--) {
            String text = line.words().get(i).text();
            if (areDots(text)) {
                break;
            }
            words++;
            if (text.contains("....") || text.contains("……")) {
                return text.endsWith(".") || text.endsWith("…") ? words - 1 : words;
            }
        }
        return words;
    }
}
