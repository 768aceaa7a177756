package id.simpul.pipeline.command;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.casecount.Decision;
import id.simpul.jobs.extract.casecount.choice.Field;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.pipeline.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions for a terminal: the option taken behind the field's name, the likeliest others below it. */
final class DecisionLines {

    /** Options shown, the one taken included. */
    private static final int SHOWN = 4;

    private final Messages messages;
    private final MaskedText text;
    private final Hanging out;

    DecisionLines(Messages messages, MaskedText text, Hanging out) {
        this.messages = messages;
        this.text = text;
        this.out = out;
    }

    static String label(String name) {
        return String.format(Locale.ROOT, "%-12s", name);
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** @param fact what became of them; null for none */
    void print(String indent, List<Decision> decisions, @Nullable CaseCount fact) {
        for (Decision decision : decisions) {
            String label = label(Fact.code(decision.field()));
            if (fact != null && !decision.stands(fact)) {
                out.line(indent + label, messages.get("explain.overruled"));
                label = label("");
            }
            for (Decision.Alternative option :
                    decision.options().stream().limit(SHOWN).toList()) {
                out.line(indent + label, option(decision.field(), option));
                label = label("");
            }
            int more = decision.options().size() - SHOWN;
            if (more > 0) {
                out.line(indent + label, messages.get("explain.more", more));
            }
        }
    }

    private String option(Field field, Decision.Alternative option) {
        String clues = option.clues().stream().map(DecisionLines::clue).collect(Collectors.joining(", "));
        return number(option.probability()) + " " + value(field, option) + " (" + Fact.code(option.source())
                + (option.certainty() < 1 ? " " + number(option.certainty()) : "") + ") [" + clues + "]";
    }

    /** A clue that weighs nothing here is named without a weight. */
    private static String clue(Decision.Weighed weighed) {
        String weight = String.format(Locale.ROOT, " %+.2f", weighed.weight());
        return Fact.code(weighed.clue()) + (weight.endsWith("0.00") && Math.abs(weighed.weight()) < 1 ? "" : weight);
    }

    private String value(Field field, Decision.Alternative option) {
        String value = option.value();
        if (value == null) {
            return messages.get("explain.none");
        }
        boolean region = field == Field.REGION || field == Field.HOME;
        return region
                ? value
                        + Regions.byCode(value)
                                .map(Region::fullName)
                                .map(name -> " " + name)
                                .orElse("")
                : text.mask(value);
    }
}
