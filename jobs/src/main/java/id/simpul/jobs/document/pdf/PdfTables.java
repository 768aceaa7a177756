package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Finds the tables of a page: by the structure of a tagged file, by the lines drawn around cells, then by columns that are only aligned. */
final class PdfTables {

    /** A rule this near to a table's edge is its edge. */
    private static final double SAME = 4;

    private PdfTables() {}

    /**
     * The tables from top to bottom, none sharing a word with another.
     *
     * @param words of the page, in any order
     * @param page 1-based
     */
    static List<PdfTable> find(List<PdfWord> words, PdfRulings rulings, StructureTree tree, int page) {
        List<PdfTable> tables = known(
                new TaggedTables(tree, words, rulings, page).find(), new RuledTables(rulings, words, page).find());
        List<PdfRulings.Ruling> rules = new ArrayList<>(rulings.horizontal());
        List<PdfRulings.Ruling> edges = new ArrayList<>();
        rulings.edges().stream()
                .filter(edge -> rules.stream()
                        .noneMatch(rule -> Math.abs(rule.at() - edge.at()) < SAME
                                && rule.from() < edge.to()
                                && edge.from() < rule.to()))
                .forEach(edges::add);
        rules.addAll(edges);
        tables.addAll(new AlignedTables(free(rules, tables), page).find(outside(words, tables)));
        tables.sort(Comparator.comparingDouble(PdfTable::top));
        return tables;
    }

    /** Where lines draw a table that holds more than the structure says, they are right, else the structure. */
    private static List<PdfTable> known(List<PdfTable> tagged, List<PdfTable> ruled) {
        if (tagged.isEmpty()) {
            return new ArrayList<>(ruled);
        }
        List<PdfTable> known = new ArrayList<>();
        for (PdfTable table : tagged) {
            Set<PdfWord> own = set(table.words());
            boolean whole = ruled.stream()
                    .allMatch(other -> own.containsAll(other.words())
                            || other.words().stream().noneMatch(own::contains));
            if (whole) {
                known.add(table);
            }
        }
        List<PdfTable> better = List.copyOf(known);
        for (PdfTable table : ruled) {
            if (better.stream()
                    .noneMatch(
                            other -> set(other.words()).contains(table.words().get(0)))) {
                known.add(table);
            }
        }
        return known;
    }

    private static Set<PdfWord> set(List<PdfWord> words) {
        Set<PdfWord> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(words);
        return set;
    }

    /** A letterhead's rule and those of a table as wide as it are no chain of rules. */
    private static List<PdfRulings.Ruling> free(List<PdfRulings.Ruling> rules, List<PdfTable> tables) {
        return rules.stream()
                .filter(rule -> tables.stream()
                        .noneMatch(table -> rule.at() > table.top() - SAME && rule.at() < table.bottom() + SAME))
                .toList();
    }

    private static List<PdfWord> outside(List<PdfWord> words, List<PdfTable> tables) {
        if (tables.isEmpty()) {
            return words;
        }
        Set<PdfWord> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        tables.forEach(table -> taken.addAll(table.words()));
        return words.stream().filter(word -> !taken.contains(word)).toList();
    }
}
