package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines in the margins that are the paper's, not the text's: heads and feet that come again in the same place on most pages, page
 * numbers, and the first words of the next page printed under a page of a decree.
 */
final class RunningHeads {

    /** Margins, as a share of the page's height. */
    private static final double MARGIN = 0.13;

    private static final int MOST_LINES = 4;

    /** A head stands in one place; another section's margins may differ a little. */
    private static final double SAME_PLACE = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:[-–—]\\s{0,2})?(?:hal(?:aman|\\.)?|page)?\\s{0,2}(?:\\d{1,4}|[ivxl]{1,6})(?:\\s{0,2}(?:dari|of|/)\\s{0,2}\\d{1,4})?(?:\\s{0,2}[-–—])?");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");

    private static final Pattern BARRED_NUMBER =
            Pattern.compile(".{8,120}\\s[|•]\\s?\\d{1,4}|\\d{1,4}\\s?[|•]\\s.{8,120}");

    /** A foot that names the paper has at least so many words, its number included. */
    private static final int FEWEST_WORDS = 4;

    /** How far a foot's number stands from its words, and a foot from the text above, in type sizes: a table's last row stands nearer to both. */
    private static final double WIDE = 5;

    private static final double APART = 3;

    /** Text that comes again with another number wherever it stands. */
    private static final Pattern NUMBERED_TEXT =
            Pattern.compile("pasal #[a-z]?|(?:tabel|gambar|grafik) #.*|[(]?#[.)].*");

    /** "Pasal 4 . . ." */
    private static final Pattern CATCHWORD = Pattern.compile("(.{1,60}?)\\s?(?:(?:\\. ?){3,10}|…)");

    private record Seen(int page, double y, List<Long> numbers) {}

    private final Map<String, List<Seen>> seen = new HashMap<>();
    private final Set<PdfLine> found = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

    private RunningHeads() {}

    /** The words of the lines that are no part of the text. */
    static Set<PdfWord> of(List<PdfPage> pages) {
        RunningHeads heads = new RunningHeads();
        List<List<PdfLine>> edges = pages.stream().map(RunningHeads::edges).toList();
        for (int i = 0; i < pages.size(); i++) {
            for (PdfLine line : edges.get(i)) {
                heads.seen
                        .computeIfAbsent(key(line), key -> new ArrayList<>())
                        .add(new Seen(i + 1, line.bottom(), numbers(line.text())));
            }
        }
        Set<String> running = heads.seen.entrySet().stream()
                .filter(entry -> !NUMBERED_TEXT.matcher(entry.getKey()).matches())
                .filter(entry -> isRunning(entry.getValue(), pages.size()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        for (List<PdfLine> lines : edges) {
            lines.stream().filter(line -> running.contains(key(line))).forEach(heads.found::add);
        }
        for (int i = 0; i < pages.size(); i++) {
            heads.pageNumbers(pages.get(i), edges.get(i));
        }
        heads.catchwords(pages);
        Set<PdfWord> words = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        heads.found.forEach(line -> words.addAll(line.words()));
        return words;
    }

    /** A lone figure between lines of the text, such as a year, is none, unless it counts the pages. */
    private void pageNumbers(PdfPage page, List<PdfLine> edges) {
        for (PdfLine line : edges) {
            if (PAGE_NUMBER.matcher(line.text()).matches()
                    && (!BARE_NUMBER.matcher(line.text()).matches() || isOutermost(line, page) || counts(line, page))) {
                found.add(line);
            } else if (namesPaper(line, page) && isOutermost(line, page)) {
                found.add(line);
            }
        }
    }

    /** "LKjIP Dinas Sosial Tahun 2023 … 17", "Profil Anak 2022 | 8": a foot of one page, its number apart from what names the paper. */
    private static boolean namesPaper(PdfLine line, PdfPage page) {
        if (line.bottom() < page.frame().height() / 2 || line.words().size() < FEWEST_WORDS) {
            return false;
        }
        if (BARRED_NUMBER.matcher(line.text()).matches()) {
            return true;
        }
        List<PdfLine> texts = LineTexts.apart(line);
        return texts.size() == 2
                && texts.stream()
                        .anyMatch(text -> BARE_NUMBER.matcher(text.text()).matches())
                && texts.get(1).left() - texts.get(0).right() > WIDE * line.size()
                && line.top() - bottomAbove(line, page) > APART * line.size();
    }

    /** Where the line above ends. */
    private static double bottomAbove(PdfLine line, PdfPage page) {
        return page.rows().stream()
                .filter(other -> other != line && other.bottom() < line.bottom())
                .mapToDouble(PdfLine::bottom)
                .max()
                .orElse(0);
    }

    /** Whether nothing but heads and feet stands between it and the page's edge. */
    private boolean isOutermost(PdfLine line, PdfPage page) {
        boolean high = line.bottom() < page.frame().height() / 2;
        return page.rows().stream()
                .filter(other -> other != line && (high ? other.top() < line.top() : other.bottom() > line.bottom()))
                .allMatch(found::contains);
    }

    private boolean counts(PdfLine line, PdfPage page) {
        return seen.getOrDefault(key(line), List.of()).stream()
                .anyMatch(other -> other.page != page.number()
                        && !other.numbers.isEmpty()
                        && other.numbers.get(0) - other.page
                                == numbers(line.text()).get(0) - page.number());
    }

    private static List<PdfLine> edges(PdfPage page) {
        List<PdfLine> lines = page.rows();
        List<PdfLine> edges = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            if (lines.get(i).bottom() < page.frame().height() * MARGIN) {
                edges.add(lines.get(i));
            }
        }
        for (int i = Math.max(edges.size(), lines.size() - MOST_LINES); i < lines.size(); i++) {
            if (lines.get(i).top() > page.frame().height() * (1 - MARGIN)) {
                edges.add(lines.get(i));
            }
        }
        return edges;
    }

    private static String key(PdfLine line) {
        return NUMBER.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
    }

    private static List<Long> numbers(String text) {
        List<Long> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String figures = matcher.group();
            numbers.add(figures.length() > 15 ? -1 : Long.parseLong(figures));
        }
        return numbers;
    }

    /** In one place on half of the pages between the first and the last; its numbers stay or count the pages. */
    private static boolean isRunning(List<Seen> lines, int pages) {
        Seen first = lines.get(0);
        Seen last = lines.get(lines.size() - 1);
        long alike = lines.stream()
                .filter(line -> Math.abs(line.y - first.y) <= SAME_PLACE || Math.abs(line.y - last.y) <= SAME_PLACE)
                .count();
        long on = lines.stream().map(Seen::page).distinct().count();
        if (on < 2 || on * 2 < last.page - first.page + 1 || alike * 5 < lines.size() * 4L) {
            return false;
        }
        if (on * 4 < pages && on < 3) {
            return false; // comes again in one place of the text
        }
        for (int i = 0; i < first.numbers.size(); i++) {
            int at = i;
            Map<Long, Long> values =
                    lines.stream().collect(Collectors.groupingBy(line -> line.numbers.get(at), Collectors.counting()));
            Map<Long, Long> offsets = lines.stream()
                    .collect(Collectors.groupingBy(line -> line.numbers.get(at) - line.page, Collectors.counting()));
            if (most(values) * 4 < lines.size() * 3L && most(offsets) * 4 < lines.size() * 3L) {
                return false;
            }
        }
        return true;
    }

    private static long most(Map<Long, Long> counts) {
        return counts.values().stream().mapToLong(count -> count).max().orElse(0);
    }

    private void catchwords(List<PdfPage> pages) {
        for (int i = 0; i + 1 < pages.size(); i++) {
            List<PdfLine> lines = text(pages.get(i));
            List<PdfLine> next = text(pages.get(i + 1));
            if (!lines.isEmpty()) {
                PdfLine last = lines.get(lines.size() - 1);
                Matcher catchword = CATCHWORD.matcher(last.text());
                if (catchword.matches()
                        && next.stream() // below an emblem's lines, perhaps
                                .limit(MOST_LINES)
                                .anyMatch(line -> squeezed(line.text()).startsWith(squeezed(catchword.group(1))))) {
                    found.add(last);
                }
            }
        }
    }

    private List<PdfLine> text(PdfPage page) {
        return page.rows().stream().filter(line -> !found.contains(line)).toList();
    }

    private static String squeezed(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
