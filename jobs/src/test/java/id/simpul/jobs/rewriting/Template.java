package id.simpul.jobs.rewriting;

import id.simpul.jobs.expectation.ExpectedFact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with <code>{slots}</code>, {@code [[one wording|another]]} and paragraphs behind {@code ~} that may change
 * places; below {@code ====} the facts that it tells, one a line.
 */
record Template(String name, String text, List<String> facts) {

    private static final Pattern SLOT = Pattern.compile("\\{([\\w.]+)}");
    private static final Pattern CHOICE = Pattern.compile("\\[\\[([^]]*)]]");

    /** @param name of the resource, without its extension */
    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no template " + name);
            }
            String[] halves = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("====\n", 2);
            return new Template(name, halves[0], halves[1].lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same seed gives the same variant. */
    Variant write(long seed) {
        Random random = new Random(seed * 31 + name.hashCode());
        Slots slots = new Slots(random, text.contains("{province.short}"));
        String chosen =
                CHOICE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(oneOf(match.group(1), random)));
        List<ExpectedFact> expected = facts.stream()
                .map(line -> ExpectedFact.parse(fill(line, slots)))
                .toList();
        return new Variant(
                name + "-" + seed, fill(exchange(chosen, random), slots).stripLeading(), expected);
    }

    private static String oneOf(String choices, Random random) {
        String[] wordings = choices.split("\\|", -1);
        return wordings[random.nextInt(wordings.length)];
    }

    private static String fill(String text, Slots slots) {
        return SLOT.matcher(text).replaceAll(match -> Matcher.quoteReplacement(slots.get(match.group(1))));
    }

    private static String exchange(String text, Random random) {
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\n", -1)));
        List<String> loose = new ArrayList<>(
                paragraphs.stream().filter(p -> p.startsWith("~ ")).toList());
        Collections.shuffle(loose, random);
        paragraphs.replaceAll(p -> p.startsWith("~ ") ? loose.remove(0).substring(2) : p);
        return String.join("\n", paragraphs);
    }

    /** A written text and what it tells. */
    record Variant(String name, String text, List<ExpectedFact> facts) {}
}
