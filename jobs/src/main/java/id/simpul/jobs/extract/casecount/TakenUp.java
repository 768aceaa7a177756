package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that are told again: "Dari 48 kasus tersebut" points back to a count, and what follows divides it. */
final class TakenUp {

    /** Words between a number and the word that divides it, at most. */
    private static final int OPENED = 5;

    private static final Set<String> SUMMED =
            Set.of("jadi", "totalnya", "seluruhnya", "semuanya", "keseluruhannya", "keseluruhan");

    /** What may stand between a number and whom it was done to. */
    private static final Set<String> DONE_TO =
            Set.of("korban", "kasus", "tindak", "tindakan", "terhadap", "pada", "yang", "menimpa", "dialami");

    private final Scene scene;
    private final Story story;
    private final Linker linker;
    private final Additions additions;
    private final GroupLink groups;

    TakenUp(Scene scene, Story story, Linker linker, Additions additions) {
        this.scene = scene;
        this.story = story;
        this.linker = linker;
        this.additions = additions;
        this.groups = new GroupLink(scene);
    }

    /** "Ada 143 kasus dengan 158 korban. Dari 158 korban kekerasan anak dan perempuan itu": the count with the group that it is told with again. */
    Count named(Count told, Candidate again) {
        Link<VictimGroup> group = told.group().found() ? Link.absent() : labelled(again);
        return group.found() ? story.named(told, new Link<>(group.value(), Link.Source.PARAGRAPH)) : told;
    }

    /** The group right behind a number, with nothing between but what was done to it. */
    private Link<VictimGroup> labelled(Candidate candidate) {
        List<Vocabulary.Term<Groups.Word>> named = scene.groups(candidate.right());
        int behind = scene.tokens().from(candidate.body().end());
        int first = named.isEmpty() ? behind : named.get(0).first();
        for (int at = behind; at < first; at++) {
            boolean form = !scene.categories(scene.tokens().at(at).span()).isEmpty();
            if (!form && !DONE_TO.contains(scene.tokens().word(at))) {
                return Link.absent();
            }
        }
        return named.isEmpty() ? Link.absent() : groups.own(candidate);
    }

    /** "Dari 47 itu, 28 kasus persetubuhan": the count that a number without a noun points back to, or null. */
    @Nullable
    Count pointed(Candidate candidate) {
        int from = candidate.sentence().start();
        Span before = new Span(from, Math.max(from, candidate.number().span().start()));
        for (Mention<Quantity> number : scene.numbers(before)) {
            int first = scene.tokens().from(number.span().start());
            int behind = scene.tokens().from(number.span().end());
            boolean pointing =
                    List.of("dari", "total", "jumlah").contains(scene.tokens().word(first - 1))
                            && List.of("itu", "tersebut", "tadi", "ini")
                                    .contains(scene.tokens().word(behind));
            if (pointing && number.value().value() > candidate.value()) {
                return story.counts().told(number.value().value());
            }
        }
        return null;
    }

    /** "Dari 48 kasus tersebut": the count that the number points back to, or null. */
    @Nullable
    Count back(Candidate candidate) {
        int first = scene.tokens().from(candidate.number().span().start());
        int behind = scene.tokens().from(candidate.body().end());
        boolean from = List.of("dari", "total", "jumlah", "sebanyak")
                        .contains(scene.tokens().word(first - 1))
                && List.of("dari", "total", "jumlah").stream()
                        .anyMatch(word -> scene.tokens().word(first - 1).equals(word)
                                || scene.tokens().word(first - 2).equals(word));
        boolean summed = GreatNumbers.great(candidate.value())
                && SUMMED.contains(scene.tokens().word(first - 1));
        boolean pointed = List.of("itu", "tersebut", "tadi", "ini")
                .contains(scene.tokens().word(named(behind)));
        boolean opened =
                (GreatNumbers.great(candidate.value()) || additions.parts().containsKey(candidate)) && opens(candidate);
        Count told = from || pointed || opened || summed
                ? story.counts().told(candidate.value(), groups.own(candidate).value())
                : null;
        boolean other = opened
                && !from
                && !pointed
                && told != null
                && candidate.head() != null
                && candidate.person() != (told.measure().value() == Measure.VICTIMS);
        return other || told != null && !pointed && elsewhen(candidate, told) ? null : told;
    }

    /** "Pada 2019 27 dari total 58 kasus. … Tahun 2021 45 dari total 58 kasus": as many in another year. */
    private boolean elsewhen(Candidate candidate, Count told) {
        Period named = linker.period(
                new Span(candidate.sentence().start(), candidate.number().span().start()));
        Period its = told.period().value();
        return named != null && its != null && !named.within(its) && !its.within(named);
    }

    /** "95 dari 215 kasus itu": the count told before that the next number takes up, of which this one is a part; else null. */
    @Nullable
    Count wholeOf(Candidate candidate, @Nullable Candidate next) {
        int behind = scene.tokens().from(candidate.body().end());
        boolean out = next != null
                && next.sentence().equals(candidate.sentence())
                && scene.tokens().word(behind).equals("dari")
                && scene.tokens().from(next.number().span().start()) <= behind + 2;
        Count told = out && next != null ? story.counts().told(next.value()) : null;
        return told == null || elsewhen(candidate, told) ? null : told;
    }

    /** "3.622 TKI ilegal itu": behind what kind of cases or people they are. */
    private int named(int behind) {
        return scene.categories(scene.tokens().at(behind).span()).stream()
                .filter(term -> term.first() <= behind && behind < term.behind())
                .mapToInt(term -> term.behind())
                .max()
                .orElse(behind);
    }

    /** "54 kasus di tahun 2022 meliputi 21 KDRT": told again, and divided. */
    private boolean opens(Candidate candidate) {
        int behind = scene.tokens().from(candidate.body().end());
        int to = Math.min(scene.tokens().size() - 1, behind + OPENED);
        return behind < to
                && scene.cues(scene.tokens().span(behind, to)).stream()
                        .anyMatch(cue -> cue.value() == Cues.Cue.OPENS && cue.first() <= to)
                && scene.numbers(scene.tokens().span(behind, to)).stream()
                        .noneMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
    }
}
