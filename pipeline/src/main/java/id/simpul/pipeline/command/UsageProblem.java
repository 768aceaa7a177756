package id.simpul.pipeline.command;

import id.simpul.pipeline.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the language of the messages. */
record UsageProblem(Messages messages) {

    List<String> lines(ParameterException problem) {
        List<String> lines = new ArrayList<>();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            boolean option = unmatched.isUnknownOption();
            lines.add(messages.get(
                    option ? "usage.unknown.option" : "usage.unknown.argument",
                    String.join(" ", unmatched.getUnmatched())));
            if (!unmatched.getSuggestions().isEmpty()) {
                lines.add(messages.get("usage.meant", String.join(", ", unmatched.getSuggestions())));
            }
        } else if (problem instanceof MissingParameterException missing) {
            lines.add(messages.get(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageProblem::named).collect(Collectors.joining(", "))));
        } else if (problem instanceof OverwrittenOptionException twice) {
            lines.add(messages.get("usage.twice", named(twice.getOverwritten())));
        } else if (problem.getArgSpec() != null && problem.getValue() != null) {
            lines.add(messages.get(
                    "usage.value", problem.getValue(), named(problem.getArgSpec()), wanted(problem.getArgSpec())));
        } else {
            String told = String.valueOf(problem.getMessage());
            lines.add(told.isEmpty() ? messages.get("usage.command") : told);
        }
        lines.set(0, "simpul: " + lines.get(0));
        return lines;
    }

    private static String named(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String wanted(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[argument.auxiliaryTypes().length - 1];
        if (Map.class.isAssignableFrom(argument.type())) {
            return argument.paramLabel();
        }
        if (type == LocalDate.class) {
            return messages.get("usage.day");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return messages.get("usage.number");
        }
        @Nullable Object[] constants = type.getEnumConstants();
        return constants == null
                ? argument.paramLabel()
                : Arrays.stream(constants)
                        .map(constant -> String.valueOf(constant).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
