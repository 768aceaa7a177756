package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which runs of a text name one person: those of the same words, in any order, and those that hold a part of one longer name.
 * A part that two longer names share belongs to neither.
 */
final class SamePeople {

    private static final int SHORTEST = 2;

    private final Wording tokens;
    private final Map<Set<String>, List<NameRun>> byWords = new LinkedHashMap<>();
    private final Map<String, List<Set<String>>> byPart = new HashMap<>();

    private SamePeople(Wording tokens, List<NameRun> runs) {
        this.tokens = tokens;
        for (NameRun run : runs) {
            Set<String> words = words(run);
            List<NameRun> same = byWords.get(words);
            if (same == null) {
                same = new ArrayList<>();
                byWords.put(words, same);
                for (String word : words) {
                    byPart.computeIfAbsent(word, key -> new ArrayList<>()).add(words);
                }
            }
            same.add(run);
        }
    }

    /** The runs of each person. */
    static List<List<NameRun>> of(Wording tokens, List<NameRun> runs) {
        return new SamePeople(tokens, runs).people();
    }

    private List<List<NameRun>> people() {
        Map<Set<String>, List<NameRun>> people = new LinkedHashMap<>();
        for (Map.Entry<Set<String>, List<NameRun>> entry : byWords.entrySet()) {
            Set<String> whole = whole(entry.getKey());
            people.computeIfAbsent(whole, key -> new ArrayList<>()).addAll(entry.getValue());
        }
        return new ArrayList<>(people.values());
    }

    /** The one longest name that holds all of these words, or the words themselves. */
    private Set<String> whole(Set<String> words) {
        String rare = "";
        int least = Integer.MAX_VALUE;
        for (String word : words) {
            int count = byPart.getOrDefault(word, List.of()).size();
            if (count < least) {
                least = count;
                rare = word;
            }
        }
        Set<String> longest = words;
        boolean several = false;
        if (least > MOST) {
            return words;
        }
        for (Set<String> other : byPart.getOrDefault(rare, List.of())) {
            if (other.size() > words.size() && other.containsAll(words)) {
                if (longest == words || other.containsAll(longest)) {
                    longest = other;
                } else if (!longest.containsAll(other)) {
                    several = true;
                }
            }
        }
        return several ? words : longest;
    }

    /** A word in more names than this tells nobody apart; it also bounds the work. */
    private static final int MOST = 50;

    private Set<String> words(NameRun run) {
        Set<String> words = new HashSet<>();
        for (int i = run.from(); i < run.to(); i++) {
            if (tokens.word(i).length() >= SHORTEST || run.initials()) {
                words.add(run.initials() ? tokens.word(i) : tokens.folded(i));
            }
        }
        return words;
    }
}
