package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.language.Comparisons;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.List;
import java.util.Set;

/** Which of the counts that are held against another one take its place, so that what follows is told of them. */
final class Succession {

    private static final Set<String> RANKING = Set.of("terbanyak", "tertinggi", "terbesar", "paling");

    private final Scene scene;

    Succession(Scene scene) {
        this.scene = scene;
    }

    /**
     * "Pada 2021 ada 708 perkara, kemudian di tahun 2022 menjadi 649": what follows is told of the year that was reached.
     *
     * @param told all counts up to this one, itself the last
     */
    boolean reached(Count count, Count before, List<Count> told) {
        if (cameFrom(count.candidate())
                || count.relation() != Relation.COMPARISON
                || count.candidate().value() == 0) {
            return false;
        }
        Period then = before.period().value();
        Period now = count.period().value();
        boolean after = then != null && now != null && then.end().isBefore(now.end());
        return after && (inOneSentence(before, count) || nextYear(before, count, told));
    }

    private boolean inOneSentence(Count before, Count count) {
        Span sentence = count.candidate().sentence();
        return before.candidate().sentence().equals(sentence)
                && (!scene.has(Cues.Cue.COMPARED, sentence) || scene.reached(count.candidate()));
    }

    /** "Tahun 2016 mencapai 590 kasus. Tahun 2017 berjumlah 611": a row of years with nothing between them. */
    private boolean nextYear(Count before, Count count, List<Count> told) {
        Period then = before.period().value();
        Period now = count.period().value();
        return then != null
                && now != null
                && then.wholeYear()
                && now.wholeYear()
                && count.period().own()
                && told.get(told.size() - 2) == before
                && !compared(count.candidate().sentence())
                && !against(count.candidate());
    }

    /** "Terbanyak ada di Kabupaten Banyumas, yakni 158 kasus": what a place inside the total's ranks with divides the total. */
    boolean ranked(Count count, Count whole) {
        Region place = count.region().value();
        Region around = whole.region().value();
        return place != null
                && around != null
                && !place.equals(around)
                && around.contains(place)
                && count.candidate().value() < whole.candidate().value()
                && scene.any(
                        RANKING, count.region().own() ? count.candidate().left() : sentenceBefore(count.candidate()));
    }

    private static Span sentenceBefore(Candidate candidate) {
        List<Span> sentences = candidate.passage().sentences();
        int at = sentences.indexOf(candidate.sentence());
        int start = candidate.passage().span().start();
        return at < 1 ? new Span(start, start) : sentences.get(at - 1);
    }

    /** "497 kasus, bertambah dari 452 kasus pada 2022": what it came from heads nothing. */
    private boolean cameFrom(Candidate candidate) {
        int first = scene.tokens().from(candidate.number().span().start());
        return scene.tokens().word(first - 1).equals("dari") || Comparisons.compared(scene.tokens(), first);
    }

    /** "berkurang dari tahun sebelumnya yang 31 kasus": a number of a time that another is held against. */
    boolean against(Candidate candidate) {
        List<Mention<When>> dates = scene.dates(candidate.left());
        return !dates.isEmpty()
                && Comparisons.held(scene.tokens(), dates.get(dates.size() - 1).span());
    }

    /** "Pada 2020 ada 97 kasus." another time told in a sentence of its own: what follows in its paragraph divides it. */
    boolean heads(Count count, List<Count> told) {
        Candidate candidate = count.candidate();
        boolean first = told.stream()
                .noneMatch(
                        other -> other != count && other.candidate().sentence().equals(candidate.sentence()));
        return first
                && count.relation() == Relation.COMPARISON
                && candidate.value() > 0
                && candidate.passage().kind() == Passage.Kind.PARAGRAPH
                && !compared(candidate.sentence());
    }

    /** Whether a sentence compares; "Sementara tahun 2018 ada 488 kasus" only goes on. */
    private boolean compared(Span sentence) {
        int first = scene.tokens().from(sentence.start());
        return scene.cues(sentence).stream().anyMatch(cue -> cue.value() == Cues.Cue.COMPARED && cue.first() > first);
    }
}
