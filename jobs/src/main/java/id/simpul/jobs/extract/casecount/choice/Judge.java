package id.simpul.jobs.extract.casecount.choice;

import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the likeliest of some options: softmax over the weights of the clues that speak for each. */
public final class Judge {

    private final Weights weights;
    private final Choices heard;

    public Judge(Weights weights, Choices heard) {
        this.weights = weights;
        this.heard = heard;
    }

    /** With the fitted weights, unheard. */
    public static Judge fitted() {
        return new Judge(Weights.fitted(), Choices.UNHEARD);
    }

    /**
     * The likeliest option as a link, or an absent one where there is none to choose from; of equally likely ones the first.
     *
     * @param number the number that is decided upon, null for the document as a whole
     */
    public <T> Link<T> decide(@Nullable Span number, Options<T> options) {
        List<Option<T>> all = options.list();
        if (all.isEmpty()) {
            return Link.absent();
        }
        double[] scores = new double[all.size()];
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] =
                    weights.score(options.field(), options.context(), all.get(i).clues());
            best = scores[i] > scores[best] ? i : best;
        }
        Choice<T> choice = new Choice<>(options.field(), options.context(), all, softmax(scores), best);
        heard.made(number, choice);
        return choice.link();
    }

    private static List<Double> softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - most);
        }
        List<Double> probabilities = new ArrayList<>(scores.length);
        for (double score : scores) {
            probabilities.add(Math.exp(score - most) / sum);
        }
        return probabilities;
    }
}
