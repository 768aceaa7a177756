package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Horizontal rules of one width under each other, as publications draw tables without vertical lines. */
final class RuleChains {

    private static final double SAME_EDGE = 5;
    private static final double SHORTEST = 60;
    private static final int MOST = 1_000;

    /** Lines below a header among which the first figures stand. */
    private static final int FEW = 4;

    /** @param rules their places from top to bottom, at least two */
    record Chain(double left, double right, List<Double> rules) {

        double top() {
            return rules.get(0);
        }

        double bottom() {
            return rules.get(rules.size() - 1);
        }

        boolean holds(PdfLine line) {
            double middle = line.bottom() - 0.3 * line.size();
            return middle > top() && middle < bottom() && line.left() > left - 6 && line.right() < right + 6;
        }

        /** Whether words and no figures stand between the first two rules, of which the line at the place given is the first. */
        boolean headed(List<PdfLine> lines, int first) {
            boolean several = false;
            int at = first;
            while (at < lines.size() && middle(lines.get(at)) < rules.get(1)) {
                PdfLine line = lines.get(at);
                if (line.isTurned() || TurnedHeads.isOfFigures(line)) {
                    return false;
                }
                several |= LineTexts.areSeveral(line);
                at++;
            }
            return several && at < lines.size() && figuresFrom(lines, at);
        }

        private static boolean figuresFrom(List<PdfLine> lines, int at) {
            return lines.subList(at, Math.min(lines.size(), at + FEW)).stream().anyMatch(TurnedHeads::isOfFigures);
        }

        /** Whether the rules lie over a header, below it and below figures. */
        boolean whole(List<PdfLine> lines) {
            if (rules.size() < 3) {
                return false;
            }
            int first = 0;
            while (first < lines.size() && !holds(lines.get(first))) {
                first++;
            }
            double body = rules.get(rules.size() - 2);
            return first < lines.size()
                    && headed(lines, first)
                    && lines.stream()
                            .anyMatch(line -> holds(line) && middle(line) > body && TurnedHeads.isOfFigures(line));
        }

        private static double middle(PdfLine line) {
            return line.bottom() - 0.3 * line.size();
        }
    }

    private RuleChains() {}

    /** @param lines of the page, by which rules around prose, such as those of its head and foot, are told apart */
    static List<Chain> of(List<PdfRulings.Ruling> rules, List<PdfLine> lines) {
        List<PdfRulings.Ruling> rows = rows(rules);
        List<Chain> chains = new ArrayList<>();
        boolean[] used = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (used[i]) {
                continue;
            }
            PdfRulings.Ruling first = rows.get(i);
            List<Double> places = new ArrayList<>(List.of(first.at()));
            for (int j = i + 1; j < rows.size(); j++) {
                PdfRulings.Ruling next = rows.get(j);
                if (!used[j]
                        && Math.abs(next.from() - first.from()) < SAME_EDGE
                        && Math.abs(next.to() - first.to()) < SAME_EDGE) {
                    used[j] = true;
                    places.add(next.at());
                }
            }
            add(chains, first, places, lines);
        }
        return chains;
    }

    private static void add(List<Chain> chains, PdfRulings.Ruling rule, List<Double> places, List<PdfLine> lines) {
        List<Double> run = new ArrayList<>();
        for (double place : places) {
            if (!run.isEmpty()
                    && (prose(lines, rule, run.get(run.size() - 1), place)
                            || ends(lines, run.get(run.size() - 1), place))) {
                addRun(chains, rule, run);
                run = new ArrayList<>();
            }
            run.add(place);
        }
        addRun(chains, rule, run);
    }

    private static void addRun(List<Chain> chains, PdfRulings.Ruling rule, List<Double> run) {
        if (run.size() > 1) {
            chains.add(new Chain(rule.from(), rule.to(), run));
        }
    }

    /** Whether a caption or a source stands between two rules: the one ends a table, the other begins one. */
    private static boolean ends(List<PdfLine> lines, double top, double bottom) {
        return lines.stream()
                .filter(line -> line.bottom() - 0.3 * line.size() > top && line.bottom() - 0.3 * line.size() < bottom)
                .anyMatch(line -> !line.isTurned() && (TableNotes.isCaption(line) || TableNotes.isNote(line)));
    }

    /** Whether most lines between two rules are one text each. */
    private static boolean prose(List<PdfLine> lines, PdfRulings.Ruling rule, double top, double bottom) {
        int all = 0;
        int whole = 0;
        for (PdfLine line : lines) {
            double middle = line.bottom() - 0.3 * line.size();
            if (middle > top && middle < bottom) {
                all++;
                boolean wide = line.right() - line.left() > 0.5 * (rule.to() - rule.from());
                whole += wide && !LineTexts.areSeveral(line) ? 1 : 0;
            }
        }
        return all > 1 && whole * 2 > all;
    }

    /** Rules of one height that stop between columns, taken as one. */
    private static List<PdfRulings.Ruling> rows(List<PdfRulings.Ruling> rules) {
        List<PdfRulings.Ruling> sorted = new ArrayList<>(rules.subList(0, Math.min(MOST, rules.size())));
        sorted.sort(Comparator.comparingDouble(PdfRulings.Ruling::at).thenComparingDouble(PdfRulings.Ruling::from));
        List<PdfRulings.Ruling> rows = new ArrayList<>();
        for (PdfRulings.Ruling rule : sorted) {
            PdfRulings.Ruling last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && rule.at() - last.at() < 2 && rule.from() - last.to() < 24) {
                rows.set(
                        rows.size() - 1,
                        new PdfRulings.Ruling(
                                last.at(), Math.min(last.from(), rule.from()), Math.max(last.to(), rule.to())));
            } else {
                rows.add(rule);
            }
        }
        rows.removeIf(row -> row.to() - row.from() < SHORTEST);
        return rows;
    }
}
