package id.simpul.jobs.reconcile.syndication;

import id.simpul.jobs.reconcile.syndication.Alignment.Run;
import id.simpul.jobs.reconcile.syndication.Wording.Sort;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands in the place of what, between words that two texts share: {@code mencatat 12 kasus} and {@code mencatat 15
 * kasus}. Editors cut, add and reword; they don't put other numbers and names where some stood.
 *
 * @param numbers places where the one has a number and the other another one
 * @param names likewise for names; one that the other text knows somewhere, or spells otherwise, is none
 * @param repeated how often a name stands in its text which the other one puts another name for as often
 * @param sameNumbers numbers in the words that both share
 * @param sameNames names likewise
 */
record Substitutions(int numbers, int names, int repeated, int sameNumbers, int sameNames) {

    /** A longer gap is another passage, not another filling. */
    private static final int LONGEST_GAP = 12;

    static Substitutions of(Wording one, Wording other, Alignment alignment) {
        int numbers = 0;
        int names = 0;
        int repeated = 0;
        List<Run> runs = alignment.runs();
        for (int i = 1; i < runs.size(); i++) {
            Run before = runs.get(i - 1);
            Run after = runs.get(i);
            if (!gap(before.firstEnd(), after.first()) || !gap(before.secondEnd(), after.second())) {
                continue;
            }
            Set<String> here = words(one, before.firstEnd(), after.first(), Sort.NUMBER);
            Set<String> there = words(other, before.secondEnd(), after.second(), Sort.NUMBER);
            numbers += exchanged(here, there);
            Set<String> nameHere = words(one, before.firstEnd(), after.first(), Sort.NAME);
            Set<String> nameThere = words(other, before.secondEnd(), after.second(), Sort.NAME);
            nameHere.removeIf(other::has);
            nameThere.removeIf(one::has);
            if (!nameHere.isEmpty() && !nameThere.isEmpty() && !Spelling.same(nameHere, nameThere)) {
                names++;
                repeated = Math.max(repeated, Math.min(one.most(nameHere), other.most(nameThere)));
            }
        }
        return new Substitutions(numbers, names, repeated, same(one, runs, Sort.NUMBER), same(one, runs, Sort.NAME));
    }

    private static boolean gap(int from, int to) {
        return from <= to && to - from <= LONGEST_GAP;
    }

    private static Set<String> words(Wording text, int from, int to, Sort sort) {
        Set<String> words = new TreeSet<>();
        for (int at = from; at < to; at++) {
            if (text.sort(at) == sort) {
                words.add(text.word(at));
            }
        }
        return words;
    }

    private static int exchanged(Set<String> here, Set<String> there) {
        long gone = here.stream().filter(word -> !there.contains(word)).count();
        long come = there.stream().filter(word -> !here.contains(word)).count();
        return (int) Math.min(gone, come);
    }

    private static int same(Wording text, List<Run> runs, Sort sort) {
        int same = 0;
        for (Run run : runs) {
            for (int at = run.first(); at < run.firstEnd(); at++) {
                same += text.sort(at) == sort ? 1 : 0;
            }
        }
        return same;
    }
}
