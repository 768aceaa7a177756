package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.CountedNumbers.Counted;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How a number stands to the others of its sentence and to those counted before: clues that it goes on with a row, or divides one. */
final class Rows {

    /** Numbers counted last that others may add up to, at most; parts in a row, at most. */
    private static final int TOLD = 6;

    private static final int PARTS = 12;

    /** What two numbers add up to by chance. */
    private static final long LITTLE = 4;

    /** Tokens from one number of a row to the next, at most. */
    private static final int ROW = 8;

    private final Scene scene;
    private final TokenList tokens;
    private final Surroundings surroundings;
    private final Deque<Long> told = new ArrayDeque<>();

    Rows(Scene scene, Surroundings surroundings) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.surroundings = surroundings;
    }

    /** The numbers of a sentence that count. */
    void told(List<Counted> counted) {
        for (Counted each : counted) {
            told.addFirst(each.number().value().value());
            if (told.size() > TOLD) {
                told.removeLast();
            }
        }
    }

    /** Clues by name. */
    List<String> of(Mention<Quantity> number, Span sentence) {
        List<Mention<Quantity>> all = scene.numbers(sentence).stream()
                .filter(each -> each.value().kind() == Quantity.Kind.COUNT)
                .toList();
        int at = all.indexOf(number);
        List<String> clues = new ArrayList<>();
        if (at < 0) {
            return clues;
        }
        if (addsUp(all, at)) {
            clues.add("adds up");
        }
        if (told.contains(number.value().value())) {
            clues.add("told before");
        }
        if (at + 1 < all.size() && out(number, all.get(at + 1))) {
            clues.add(told.contains(all.get(at + 1).value().value()) ? "out of told" : "out of others");
        }
        if (at > 0) {
            alike(all.get(at - 1), number, sentence, "before", clues);
        }
        if (at + 1 < all.size()) {
            alike(number, all.get(at + 1), sentence, "next", clues);
        }
        return clues;
    }

    /** Whether it and those beside it are together one that was counted, in an earlier sentence or before them in this one. */
    private boolean addsUp(List<Mention<Quantity>> all, int at) {
        for (int from = Math.max(0, at - PARTS); from <= at; from++) {
            long sum = 0;
            for (int to = from; to < Math.min(all.size(), from + PARTS); to++) {
                sum += all.get(to).value().value();
                boolean several = to > from && to >= at && sum > LITTLE;
                if (several && (told.contains(sum) || before(all, from, sum))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean before(List<Mention<Quantity>> all, int from, long sum) {
        return all.stream().limit(from).anyMatch(number -> number.value().value() == sum);
    }

    /** "9 dari 57", "lima dari total 12". */
    private boolean out(Mention<Quantity> number, Mention<Quantity> whole) {
        int behind = tokens.from(number.span().end());
        return tokens.word(behind).equals("dari")
                && tokens.from(whole.span().start()) <= behind + 2
                && number.value().value() < whole.value().value();
    }

    /** Two numbers beside each other with the same kind of word before them or behind them, not far apart. */
    private void alike(
            Mention<Quantity> first, Mention<Quantity> second, Span sentence, String which, List<String> clues) {
        int behind = tokens.from(first.span().end());
        int next = tokens.from(second.span().start());
        boolean near = next - behind <= ROW;
        clues.add(which + (near ? " near" : " far"));
        if (!near) {
            return;
        }
        if (kind(behind, sentence).equals(kind(tokens.from(second.span().end()), sentence))) {
            clues.add(which + " alike behind");
        }
        if (kind(tokens.from(first.span().start()) - 1, sentence).equals(kind(next - 1, sentence))) {
            clues.add(which + " alike before");
        }
    }

    private String kind(int at, Span sentence) {
        return surroundings.kind(at, sentence);
    }
}
