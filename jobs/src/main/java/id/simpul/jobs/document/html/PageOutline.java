package id.simpul.jobs.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a page is made of outside its frame.
 *
 * @param prose characters in sentences that are no links
 * @param longest characters of the longest stretch of sentences without a lead to another story between them
 * @param teasers leads to other stories: lines of the length of headlines that are links
 * @param tables tables of data
 * @param headings of the first level; where there is none, the first
 * @param lines the first of them
 */
record PageOutline(
        int prose,
        int longest,
        int teasers,
        int teaserText,
        int tables,
        int text,
        List<String> headings,
        List<String> lines,
        List<String> headlines) {

    private static final int SHORTEST_HEADLINE = 25;
    private static final int LONGEST_HEADLINE = 170;
    private static final int SHORTEST_SENTENCE = 40;
    private static final int FEWEST_WORDS = 4;

    /** A table with less text holds a form. */
    private static final int SHORTEST_TABLE = 80;

    private static final int MOST_LINES = 60;

    static PageOutline of(List<HtmlLine> lines, Frames frames, @Nullable String site) {
        @Nullable String publisher = site == null ? null : PageTitle.fold(site);
        int prose = 0;
        int stretch = 0;
        int longest = 0;
        int teaserText = 0;
        int tables = 0;
        int text = 0;
        Set<String> teasers = new HashSet<>();
        List<String> first = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> headlines = new ArrayList<>();
        List<String> some = new ArrayList<>();
        for (HtmlLine line : lines) {
            if (frames.hold(line)) {
                continue;
            }
            text += line.text().length();
            if (some.size() < MOST_LINES) {
                some.add(line.text());
            }
            if (line.kind() == HtmlLine.Kind.HEADING) {
                (line.level() == 1 ? first : others).add(line.text());
            }
            if (line.kind() == HtmlLine.Kind.TABLE) {
                tables += line.text().length() >= SHORTEST_TABLE && line.linkDensity() < 0.6 ? 1 : 0;
            } else if (isTeaser(line)) {
                teasers.add(line.text());
                teaserText += line.text().length();
                stretch = 0;
            } else if (isSentence(line)) {
                prose += line.text().length();
                stretch += line.text().length();
                longest = Math.max(longest, stretch);
            } else if (line.linkDensity() < 0.3 && isHeadline(line.text(), publisher)) {
                headlines.add(line.text());
            }
        }
        return new PageOutline(
                prose,
                longest,
                teasers.size(),
                teaserText,
                tables,
                text,
                first.isEmpty() ? others.stream().limit(1).toList() : first,
                some,
                headlines);
    }

    private static boolean isTeaser(HtmlLine line) {
        int length = line.text().length();
        return line.linkDensity() > 0.8 && length >= SHORTEST_HEADLINE && length <= LONGEST_HEADLINE;
    }

    private static boolean isSentence(HtmlLine line) {
        return line.kind() != HtmlLine.Kind.HEADING
                && line.linkDensity() < 0.4
                && (line.text().length() >= 2 * SHORTEST_SENTENCE
                        || (line.sentence() && line.text().length() >= SHORTEST_SENTENCE));
    }

    private static boolean isHeadline(String text, @Nullable String site) {
        return text.length() >= SHORTEST_HEADLINE
                && text.split(" ", FEWEST_WORDS + 1).length >= FEWEST_WORDS
                && (site == null || !PageTitle.folds(text, site));
    }

    /** Whether the title stands in the page as a headline that leads nowhere else. */
    boolean hasHeadline(@Nullable String title) {
        if (title == null) {
            return false;
        }
        String folded = PageTitle.fold(title);
        return headlines.stream().anyMatch(line -> PageTitle.folds(line, folded));
    }

    boolean anyLine(Pattern words) {
        return lines.stream().anyMatch(line -> words.matcher(line).matches());
    }

    /** The share of the first lines that speak of this. */
    double share(Pattern words) {
        List<String> sentences = lines.stream()
                .filter(line -> line.length() >= SHORTEST_SENTENCE)
                .toList();
        return sentences.isEmpty()
                ? 0
                : (double) sentences.stream()
                                .filter(line -> words.matcher(line).find())
                                .count()
                        / sentences.size();
    }
}
