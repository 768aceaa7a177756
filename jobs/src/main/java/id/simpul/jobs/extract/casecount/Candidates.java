package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.CountedNumbers.Counted;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The numbers of a passage that may count, each with its noun and the stretch of the sentence that is its own. */
final class Candidates {

    private static final Set<String> OUT = Set.of("antara", "dari", "antaranya");

    private static final Set<String> NAMELY = Set.of("yakni", "yaitu", "ialah", "sebanyak", "mencapai", "sejumlah");

    /** Words between a whole and its part, at most. */
    private static final int AMONG = 8;

    private static final Set<String> TOTALS = Set.of("total", "jumlah", "keseluruhan", "seluruh");

    private final Scene scene;
    private final TokenList tokens;
    private final CountedNumbers numbers;
    private final OwnStretches stretches;

    Candidates(Scene scene) {
        this.scene = scene;
        this.numbers = new CountedNumbers(scene);
        this.stretches = new OwnStretches(scene);
        this.tokens = scene.tokens();
    }

    List<Candidate> of(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        for (Span sentence : passage.sentences()) {
            addAll(passage, sentence, found);
        }
        return found;
    }

    private void addAll(Passage passage, Span sentence, List<Candidate> found) {
        List<Counted> counted = numbers.counted(sentence);
        int from = sentence.start();
        for (int i = 0; i < counted.size(); i++) {
            Counted each = counted.get(i);
            int limit =
                    i + 1 < counted.size() ? counted.get(i + 1).number().span().start() : sentence.end();
            Span number = each.number().span();
            int bodyEnd = Math.max(
                    number.end(), tokens.at(each.head().behind() - 1).span().end());
            Span right = stretches.right(
                    bodyEnd, stretches.untilTalk(bodyEnd, Math.max(limit, bodyEnd)), i + 1 == counted.size());
            if (i + 1 < counted.size() && outOf(each, counted.get(i + 1))) {
                right = new Span(bodyEnd, labels(counted, i + 1, sentence).end());
            } else if (i > 0 && outOf(counted.get(i - 1), each) && !named(labels(counted, i, sentence))) {
                right = new Span(bodyEnd, bodyEnd);
            }
            int begin = i > 0 && amongThem(counted.get(i - 1), each) ? sentence.start() : from;
            Span left = new Span(Math.min(begin, number.start()), number.start());
            found.add(new Candidate(
                    each.number(),
                    each.head().word(),
                    new Span(number.start(), bodyEnd),
                    left,
                    right,
                    sentence,
                    passage));
            from = right.end();
        }
    }

    /** "95 dari 215 kasus itu", "10 dari total 29 kasus": the second number is the whole of the first, which has no label before it. */
    private boolean outOf(Counted part, Counted whole) {
        int at = part.head().behind();
        if (!tokens.word(at).equals("dari")
                || part.number().value().value() >= whole.number().value().value()) {
            return false;
        }
        int last = TOTALS.contains(tokens.word(at + 1)) ? at + 1 : at;
        return whole.first() == last + 1;
    }

    /** "Kekerasan seksual paling menonjol di antara 498 kasus itu, yakni 171 kasus": what stands before the whole is of the part. */
    private boolean amongThem(Counted whole, Counted part) {
        boolean out = OUT.contains(tokens.word(whole.first() - 1));
        return out
                && NAMELY.contains(tokens.word(part.first() - 1))
                && tokens.word(part.first() - 2).equals(",")
                && part.number().value().value() < whole.number().value().value()
                && part.first() - whole.head().behind() <= AMONG;
    }

    /** What stands behind a number that another one is out of. */
    private Span labels(List<Counted> counted, int whole, Span sentence) {
        Counted each = counted.get(whole);
        int end = Math.max(
                each.number().span().end(),
                tokens.at(each.head().behind() - 1).span().end());
        int limit = whole + 1 < counted.size()
                ? counted.get(whole + 1).number().span().start()
                : sentence.end();
        return stretches.right(end, stretches.untilTalk(end, Math.max(limit, end)), whole + 1 == counted.size());
    }

    /** Whether a stretch begins with what kind of cases these are: then it tells of the whole, too. */
    private boolean named(Span stretch) {
        int first = tokens.from(stretch.start());
        return scene.categories(stretch).stream().anyMatch(term -> term.first() == first);
    }
}
