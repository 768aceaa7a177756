package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers whose sentence goes on with parts of several groups: "97 kasus, separuhnya atau 47 kekerasan terhadap anak, dan tujuh
 * kekerasan terhadap perempuan". The number is of all of them, whomever the story is about otherwise. So is one that the numbers
 * of the sentences behind it add up to: "812 korban. Sebanyak 457 anak dan 355 perempuan dewasa."
 */
final class Divided {

    /** Numbers of a sentence behind one that are looked at, at most. */
    private static final int MOST = 12;

    private final Map<Candidate, VictimGroup> groups = new IdentityHashMap<>();
    private final Map<Candidate, VictimGroup> added = new IdentityHashMap<>();

    /**
     * @param all the numbers of a text in order
     * @param parts the numbers that add up to another
     */
    Divided(List<Candidate> all, Map<Candidate, List<Candidate>> parts, Scene scene) {
        parts.forEach((total, those) -> {
            VictimGroup together = sum(total, those, scene);
            if (together != null) {
                added.put(total, together);
            }
        });
        for (int at = 0; at < all.size(); at++) {
            VictimGroup together = together(all, at, scene);
            if (together != null) {
                groups.put(all.get(at), together);
            }
        }
    }

    /** The group that holds those of the number's parts, or null where they are of one group, or of none together. */
    @Nullable
    VictimGroup group(Candidate candidate) {
        return groups.get(candidate);
    }

    /** The same where all of its parts are told, each with its group, so that people may be counted, too; else null. */
    @Nullable
    VictimGroup added(Candidate candidate) {
        return added.get(candidate);
    }

    private static @Nullable VictimGroup sum(Candidate total, List<Candidate> parts, Scene scene) {
        List<VictimGroup> named = new ArrayList<>();
        long told = 0;
        for (Candidate part : parts) {
            List<VictimGroup> own = groups(part, scene);
            told += own.isEmpty() ? 0 : part.value();
            named.addAll(own);
        }
        boolean several = named.stream().distinct().count() > 1;
        return several && told >= total.value() ? Groups.union(named).orElse(null) : null;
    }

    private static List<VictimGroup> groups(Candidate part, Scene scene) {
        return scene.groups(part.own()).stream()
                .map(term -> term.value().group())
                .flatMap(group -> Optional.ofNullable(group).stream())
                .toList();
    }

    private static @Nullable VictimGroup together(List<Candidate> all, int whole, Scene scene) {
        Candidate total = all.get(whole);
        List<VictimGroup> named = new ArrayList<>();
        long sum = 0;
        for (int at = whole + 1; at < Math.min(all.size(), whole + 1 + MOST); at++) {
            Candidate part = all.get(at);
            sum += part.value();
            if (!part.sentence().equals(total.sentence()) || sum > total.value()) {
                break;
            }
            named.addAll(groups(part, scene));
        }
        boolean several = named.stream().distinct().count() > 1;
        return several ? Groups.union(named).orElse(null) : null;
    }
}
