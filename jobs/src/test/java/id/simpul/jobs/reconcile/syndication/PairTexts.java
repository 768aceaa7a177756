package id.simpul.jobs.reconcile.syndication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The written texts that pairs are made of: releases, templates with fillings, whole pairs. */
public final class PairTexts {

    private PairTexts() {}

    /** Two texts, and whether they are copies of one. */
    record Pair(String phenomenon, boolean copy, String one, String other) {}

    /** Paragraphs by name; the first one is the headline. */
    public static Map<String, List<String>> releases() {
        Map<String, List<String>> releases = new LinkedHashMap<>();
        sections("releases.txt").forEach((name, lines) -> releases.put(name, lines));
        return releases;
    }

    /** The fillings of each template. */
    static Map<String, List<String>> fillings() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        sections("templates.txt").forEach((name, lines) -> all.put(name, filled(lines)));
        return all;
    }

    private static List<String> filled(List<String> lines) {
        Map<String, String[]> slots = new LinkedHashMap<>();
        List<String> text = new ArrayList<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            if (equals > 0 && line.indexOf(' ') < 0 | line.indexOf('|') > 0) {
                slots.put(line.substring(0, equals), line.substring(equals + 1).split("\\|"));
            } else {
                text.add(line);
            }
        }
        int fillings = slots.values().iterator().next().length;
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < fillings; i++) {
            String one = String.join("\n", text);
            for (Map.Entry<String, String[]> slot : slots.entrySet()) {
                one = one.replace("{" + slot.getKey() + "}", slot.getValue()[i]);
            }
            filled.add(one);
        }
        return filled;
    }

    static List<Pair> written() {
        List<Pair> pairs = new ArrayList<>();
        sections("written.txt").forEach((name, lines) -> {
            int cut = lines.indexOf("---");
            pairs.add(new Pair(
                    name,
                    name.startsWith("copy"),
                    String.join("\n", lines.subList(0, cut)),
                    String.join("\n", lines.subList(cut + 1, lines.size()))));
        });
        return pairs;
    }

    private static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (String section : read(file).split("(?m)^# ")) {
            List<String> lines = section.lines().filter(line -> !line.isBlank()).toList();
            if (!lines.isEmpty()) {
                sections.put(lines.get(0), lines.subList(1, lines.size()));
            }
        }
        return sections;
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(PairTexts.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(Arrays.toString(e.getStackTrace()), e);
        }
    }
}
