package id.simpul.jobs.reconcile.syndication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.reconcile.syndication.PairTexts.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final long SEED = 20261122;

    @Test
    void copiesAreToldFromTemplates() {
        List<Pair> pairs = pairs(new Random(SEED));
        List<Pair> found = pairs.stream().filter(LikenessTest::merged).toList();
        long right = found.stream().filter(Pair::copy).count();
        long copies = pairs.stream().filter(Pair::copy).count();
        double precision = (double) right / found.size();
        double recall = (double) right / copies;
        System.out.printf(
                java.util.Locale.ROOT,
                "syndication: %d pairs of %d phenomena, %d copies; precision %.4f, recall %.4f%n",
                pairs.size(),
                pairs.stream().map(Pair::phenomenon).distinct().count(),
                copies,
                precision,
                recall);
        String wrong = pairs.stream()
                .filter(pair -> pair.copy() != merged(pair))
                .map(pair ->
                        pair.phenomenon() + ": " + pair.one().substring(0, 40).replace('\n', ' '))
                .collect(Collectors.joining("\n"));
        assertTrue(precision >= 0.98 && recall >= 0.95, wrong);
    }

    @Test
    void twoRegionsPerdaOfOneTemplateAreNeverMerged() {
        List<String> perda = Objects.requireNonNull(PairTexts.fillings().get("perda"));
        Random random = new Random(SEED);
        for (String one : perda) {
            for (String other : perda) {
                boolean same = one.equals(other);
                assertEquals(same, merged(new Pair("perda", same, one, other)));
                for (Editing editing :
                        List.of(Editing.CAPITALS, Editing.SCANNED, Editing.CUT_AT_THE_END, Editing.FRAME)) {
                    String edited = editing.of(other.lines().toList(), random);
                    assertEquals(same, merged(new Pair("perda", same, one, edited)), editing + " " + edited);
                }
            }
        }
    }

    @Test
    void whichIsGivenFirstChangesNothing() {
        for (Pair pair : pairs(new Random(1))) {
            assertEquals(
                    Likeness.of(Wording.of(pair.one()), Wording.of(pair.other())),
                    Likeness.of(Wording.of(pair.other()), Wording.of(pair.one())));
        }
    }

    @Test
    void aTextThatStandsInAMuchLongerOneIsAnExcerpt() {
        List<String> all = PairTexts.releases().values().stream()
                .map(lines -> String.join("\n", lines))
                .toList();
        String survey = String.join("\n", all.subList(0, 3));

        assertEquals(Likeness.EXCERPT, Likeness.of(Wording.of(all.get(0)), Wording.of(survey)));
        assertEquals(Likeness.DIFFERENT, Likeness.of(Wording.of(all.get(0)), Wording.of(String.join("\n", all))));
        assertEquals(Likeness.DIFFERENT, Likeness.of(Wording.of(""), Wording.of(survey)));
    }

    @Test
    void aTextThatRepeatsItselfIsComparedInItsLength() {
        Wording drum = Wording.of("dung ".repeat(60_000));
        Wording song = Wording.of("dung dung tak ".repeat(20_000));
        long start = System.nanoTime();
        Likeness.of(drum, song);
        Likeness.of(drum, drum);
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    /** As the warehouse does it: texts are compared where their sketches meet. */
    private static boolean merged(Pair pair) {
        Wording one = Wording.of(pair.one());
        Wording other = Wording.of(pair.other());
        Set<Long> shared = Arrays.stream(Sketch.of(one)).boxed().collect(Collectors.toCollection(TreeSet::new));
        shared.retainAll(Arrays.stream(Sketch.of(other)).boxed().toList());
        return shared.size() >= Sketch.LEAST_SHARED && Likeness.of(one, other) != Likeness.DIFFERENT;
    }

    private static List<Pair> pairs(Random random) {
        List<Pair> pairs = new ArrayList<>(PairTexts.written());
        PairTexts.releases().values().forEach(release -> {
            for (Editing editing : Editing.values()) {
                pairs.add(new Pair(editing.name(), true, String.join("\n", release), editing.of(release, random)));
            }
        });
        PairTexts.fillings().forEach((name, fillings) -> {
            for (int i = 0; i < fillings.size(); i++) {
                for (int j = i + 1; j < fillings.size(); j++) {
                    pairs.add(new Pair("template " + name, false, fillings.get(i), fillings.get(j)));
                    List<String> framed = List.of(
                            Editing.FRAME.of(fillings.get(i).lines().toList(), random),
                            Editing.FRAME.of(fillings.get(j).lines().toList(), random));
                    pairs.add(new Pair("template " + name + " in one frame", false, framed.get(0), framed.get(1)));
                }
            }
        });
        List<String> stories = PairTexts.releases().values().stream()
                .map(release -> Editing.FRAME.of(release, random))
                .toList();
        for (int i = 1; i < stories.size(); i++) {
            pairs.add(new Pair("one site's frame", false, stories.get(i - 1), stories.get(i)));
        }
        return pairs;
    }
}
