package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The horizontal rules between the lines of a table: which part rows, and which stand below a group of columns only. */
final class LineRules {

    /** Rules of one height. */
    private static final double SAME = 2;

    private final double left;
    private final double right;
    private final List<List<PdfRulings.Ruling>> below = new ArrayList<>();

    /**
     * @param lines of the table, from top to bottom
     * @param rules that lie within it, in any order
     */
    LineRules(List<PdfLine> lines, List<PdfRulings.Ruling> rules) {
        left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            List<PdfRulings.Ruling> here = new ArrayList<>();
            if (i + 1 < lines.size()) {
                double from = middle(lines.get(i));
                double to = middle(lines.get(i + 1));
                rules.stream()
                        .filter(rule -> rule.at() > from && rule.at() < to)
                        .forEach(here::add);
            }
            below.add(here);
        }
    }

    private static double middle(PdfLine line) {
        return line.bottom() - 0.3 * line.size();
    }

    /** Whether a rule as wide as half the table, or rules of one height that make up most of it, part a line from the one below. */
    boolean below(int i) {
        List<PdfRulings.Ruling> here = below.get(i);
        for (PdfRulings.Ruling rule : here) {
            double length = 0;
            for (PdfRulings.Ruling other : here) {
                length += Math.abs(other.at() - rule.at()) < SAME ? other.to() - other.from() : 0;
            }
            if (rule.to() - rule.from() >= 0.5 * (right - left) || length >= 0.7 * (right - left)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule below a line reaches as far left as the place given: those below groups of columns don't reach the first column. */
    boolean reaches(int i, double x) {
        return below.get(i).stream().anyMatch(rule -> rule.from() <= x);
    }

    /** The rule right below a line that lies over part of the table and over the place given, or null. */
    PdfRulings.@Nullable Ruling partial(int i, double x) {
        for (PdfRulings.Ruling rule : below.get(i)) {
            if (rule.from() <= x && rule.to() >= x && rule.to() - rule.from() < 0.9 * (right - left)) {
                return rule;
            }
        }
        return null;
    }
}
