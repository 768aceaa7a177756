package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers that differ in one label only: "terbanyak di Batola 28 orang, disusul HST 24 orang. Lalu, Banjarbaru 20
 * orang", "umur 18 hingga 24 tahun 15 orang, umur 25 hingga 44 tahun 40 orang". All else the row has in common.
 */
final class Parallels {

    /** Words that go on with a row in another paragraph. */
    private static final Set<String> GOES_ON = Set.of(
            "lalu",
            "kemudian",
            "berikutnya",
            "selanjutnya",
            "disusul",
            "menyusul",
            "setelah",
            "setelahnya",
            "sesudah",
            "sesudahnya",
            "diikuti");

    private static final Set<String> KINDS = Set.of("jenis", "bentuk", "kasus", "kategori");

    private static final Set<String> OTHERS = Set.of("lainnya", "lain", "selebihnya", "sisanya");

    /** Words between an age and its number, at most. */
    private static final int LABEL = 4;

    private final Scene scene;
    private final Story story;

    Parallels(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /** The number before it in its row, or null where it heads a row or stands for itself. */
    @Nullable
    Count of(Candidate candidate, Own own) {
        List<Count> counts = story.counts();
        Count before = counts.isEmpty() ? null : counts.get(counts.size() - 1);
        if (before == null
                || own.category().found()
                || own.group().found()
                || own.period().found()
                || own.status().found()
                || !goesOn(before.candidate(), candidate)
                || !measured(before, candidate)) {
            return null;
        }
        return inRegions(before, candidate, own)
                        || inAges(before.candidate(), candidate)
                                && !own.region().found()
                ? before
                : null;
    }

    /** In one paragraph, or the next where its first word says so; a sentence that speaks of something else begins anew. */
    private boolean goesOn(Candidate before, Candidate candidate) {
        if (before.passage() == candidate.passage()) {
            return before.sentence().equals(candidate.sentence()) || !anew(candidate);
        }
        int first = scene.opening(candidate.passage().span());
        return candidate.passage().kind() == before.passage().kind()
                && before.passage().span().end() <= candidate.passage().span().start()
                && goesOn(first)
                && !anew(candidate);
    }

    /** Whether a row goes on with a word; "Setelah kami bedah" tells something else, "Setelah itu" goes on. */
    private boolean goesOn(int first) {
        String word = scene.tokens().word(first);
        boolean after = word.equals("setelah") || word.equals("sesudah");
        return GOES_ON.contains(word)
                && (!after || scene.tokens().word(first + 1).equals("itu"));
    }

    private boolean anew(Candidate candidate) {
        Span before = candidate.before();
        return !scene.categories(before).isEmpty()
                || !scene.groups(before).isEmpty()
                || scene.has(Cues.Cue.OF, before)
                || scene.has(Cues.Cue.DIMENSION, before);
    }

    private static boolean measured(Count before, Candidate candidate) {
        Measures.Word head = candidate.head();
        return head == null
                || before.candidate().head() == null
                || before.measure().value() == head.measure()
                || head.role() == Measures.Role.PERSON;
    }

    private boolean inRegions(Count before, Candidate candidate, Own own) {
        Region here = own.region().value();
        Region there = before.region().value();
        if (here == null) {
            return false;
        }
        boolean row = before.region().own() && there != null && !there.contains(here) && !here.contains(there);
        boolean heads = before.relation() != Count.Relation.COMPARISON
                && (!before.region().own() || there != null && there.contains(here))
                && candidate.value() < before.candidate().value()
                && story.closed() < before.candidate().body().end();
        return row || heads;
    }

    private boolean inAges(Candidate before, Candidate candidate) {
        return aged(candidate) && aged(before);
    }

    private boolean aged(Candidate candidate) {
        List<Mention<Quantity>> numbers = scene.numbers(candidate.left());
        if (numbers.isEmpty()) {
            return false;
        }
        Mention<Quantity> last = numbers.get(numbers.size() - 1);
        return last.value().kind() == Quantity.Kind.AGE && scene.distance(last.span(), candidate.body()) <= LABEL;
    }

    /** The count before a number whose paragraph goes on with what the one above told: "Berikutnya perbuatan asusila enam kasus"; else null. */
    @Nullable
    Count above(Candidate candidate) {
        List<Count> counts = story.counts();
        Count before = counts.isEmpty() ? null : counts.get(counts.size() - 1);
        boolean goesOn = before != null
                && before.candidate().passage() != candidate.passage()
                && before.candidate().passage().kind() == candidate.passage().kind()
                && continues(candidate);
        return goesOn ? before : null;
    }

    /** "79 kasus masih penyelidikan. Kemudian 118 di tahap penyidikan": the count of the sentence before, told by its stage as the number is; else null. */
    @Nullable
    Count staged(Candidate candidate, Own own) {
        Count before = own.status().own() && candidate.head() == null ? rowBefore(candidate) : null;
        boolean row = before != null
                && before.status().own()
                && candidate.nextTo(before.candidate())
                && before.measure().found();
        return row ? before : null;
    }

    /** Whether its paragraph goes on with the row of the one above. */
    boolean continues(Candidate candidate) {
        int first = scene.opening(candidate.passage().span());
        boolean others = OTHERS.contains(scene.tokens().word(first))
                || KINDS.contains(scene.tokens().word(first))
                        && OTHERS.contains(scene.tokens().word(first + 1))
                || scene.tokens().word(first).equals("selain")
                        && scene.tokens().word(first + 1).equals("itu");
        return others || goesOn(first);
    }

    /** "Menyusul kekerasan seksual 10 kasus, kekerasan fisik 6 kasus": the count before a sentence that goes on with its row; else null. */
    @Nullable
    Count rowBefore(Candidate candidate) {
        int first = scene.opening(candidate.sentence());
        if (!goesOn(first)) {
            return null;
        }
        List<Count> counts = story.counts();
        for (int i = counts.size() - 1; i >= 0; i--) {
            if (counts.get(i).candidate().sentence().end()
                    <= candidate.sentence().start()) {
                return counts.get(i);
            }
        }
        return null;
    }

    /** The group that a sentence names last before a number of an age: "perempuan dewasa, dari usia 18 hingga 24 tahun 28 orang". */
    @Nullable
    Term<Groups.Word> ages(Candidate candidate) {
        if (!aged(candidate)) {
            return null;
        }
        List<Term<Groups.Word>> named = scene.groups(candidate.before());
        return named.isEmpty() ? null : named.get(named.size() - 1);
    }
}
