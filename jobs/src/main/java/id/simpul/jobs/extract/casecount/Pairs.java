package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Comparisons;
import id.simpul.jobs.language.Token;
import id.simpul.jobs.language.TokenList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers of one matter, told of two times that nobody names beside them: "Tarakan dari 28 menjadi 36 kasus, Nunukan 19 ke
 * 25", "57 kasus, naik dari 48 kasus". The one that it came from is of a year before.
 */
final class Pairs {

    private static final Set<String> INTO = Set.of("menjadi", "jadi", "ke");

    private static final Set<String> FILLERS = Set.of("sebelumnya", "semula", "hanya", "cuma", "tadinya");

    /** What may stand behind a number that has no noun of its own. */
    private static final Set<String> ENDS =
            Set.of("dan", "serta", "sedangkan", "sementara", "pada", "di", "tahun", "lalu");

    /** Words from a number to the one that it came from, at most. */
    private static final int BESIDE = 12;

    private final Scene scene;
    private final Story story;

    Pairs(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /** "dari 28 menjadi 36", "19 ke 25": the first of the two. */
    static boolean first(Candidate candidate, Scene scene) {
        TokenList tokens = scene.tokens();
        int number = tokens.from(candidate.number().span().start());
        int behind = tokens.from(candidate.body().end());
        boolean into = INTO.contains(tokens.word(behind))
                && behind + 1 < tokens.size()
                && !scene.numbers(tokens.span(behind + 1, behind + 1)).isEmpty();
        if (!into || from(number, tokens)) {
            return into;
        }
        // "menjual 45 korban ke 3 negara": there is a noun of its own behind what is no second number of the pair
        int noun = behind + 2;
        return tokens.word(behind).equals("ke")
                && (tokens.at(noun).kind() != Token.Kind.WORD
                        || ENDS.contains(tokens.word(noun))
                        || !scene.measures(tokens.span(noun, noun)).isEmpty());
    }

    private static boolean from(int number, TokenList tokens) {
        return tokens.word(number - 1).equals("dari")
                || tokens.word(number - 2).equals("dari") && FILLERS.contains(tokens.word(number - 1));
    }

    /**
     * The period of a number of such a pair; null where it is in none, or where nothing tells when the other one was.
     *
     * @param around the period that it has as one of its story's numbers, or null
     */
    @Nullable
    Period period(Basis basis, @Nullable Period around) {
        Candidate candidate = basis.candidate();
        Count last = basis.last();
        if (first(candidate, scene)) {
            Count before = echoed(0);
            return before == null ? yearBefore(around) : before.period().value();
        }
        if (last == null) {
            return null;
        }
        if (became(candidate, last, scene)) {
            Count before = echoed(1);
            return before == null
                    ? yearBehind(last.period().value())
                    : before.period().value();
        }
        return cameFrom(candidate, last, scene) ? yearBefore(last.period().value()) : null;
    }

    /** Whether the count before a number in its sentence is the other one of a pair. */
    static boolean joined(Candidate candidate, Count last, Scene scene) {
        return became(candidate, last, scene) || cameFrom(candidate, last, scene);
    }

    private static boolean became(Candidate candidate, Count last, Scene scene) {
        return first(last.candidate(), scene) && between(candidate, last, scene) == 1;
    }

    private static boolean cameFrom(Candidate candidate, Count last, Scene scene) {
        TokenList tokens = scene.tokens();
        int number = tokens.from(candidate.number().span().start());
        int between = between(candidate, last, scene);
        return from(number, tokens)
                && between <= BESIDE
                && between > 1
                && (Comparisons.moves(tokens.word(number - 2))
                        || tokens.word(number - 1).equals("sebelumnya"));
    }

    private static int between(Candidate candidate, Count last, Scene scene) {
        return scene.tokens().from(candidate.number().span().start())
                - scene.tokens().from(last.candidate().body().end());
    }

    /** The number of the pair told right before that stands where this one does; null where no pair does. */
    private @Nullable Count echoed(int own) {
        List<Count> counts = story.counts();
        int second = counts.size() - 1 - own;
        if (second < 1) {
            return null;
        }
        Count one = counts.get(second - 1);
        Count other = counts.get(second);
        Period then = one.period().value();
        Period now = other.period().value();
        boolean pair = one.candidate().sentence().equals(other.candidate().sentence())
                && INTO.contains(scene.tokens()
                        .word(scene.tokens()
                                        .from(other.candidate().number().span().start())
                                - 1))
                && then != null
                && now != null
                && then.end().isBefore(now.end());
        return !pair ? null : own == 0 ? one : other;
    }

    private static @Nullable Period yearBefore(@Nullable Period period) {
        return moved(period, -1);
    }

    private static @Nullable Period yearBehind(@Nullable Period period) {
        return moved(period, 1);
    }

    private static @Nullable Period moved(@Nullable Period period, int years) {
        LocalDate start = period == null ? null : period.start();
        if (period == null || start == null || Objects.equals(start, period.end())) {
            return null;
        }
        return period.inYears(years);
    }
}
