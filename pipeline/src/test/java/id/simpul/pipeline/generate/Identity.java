package id.simpul.pipeline.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A private person that nobody is called like, and what would betray them: no word of these stands anywhere else.
 *
 * @param name of a victim or child, two words
 * @param parent one of their parents, two words
 * @param initials three letters
 * @param street the name of a street or alley
 * @param school the name of a school without its kind
 */
public record Identity(String name, String parent, String initials, String street, String school) {

    private static final List<String> BEGINS =
            List.of("Ra", "Su", "Di", "Me", "No", "Wi", "Ta", "Ju", "Le", "Ka", "Ri", "Bo");
    private static final List<String> MIDDLES =
            List.of("lmu", "ndra", "rti", "mbe", "nggo", "stu", "rwi", "lta", "nju", "rda", "ksi", "ntu", "mpi", "lga");
    private static final List<String> ENDS = List.of(
            "dita", "wen", "roma", "lisa", "tuni", "gara", "seno", "mira", "pora", "jaya", "kusa", "hana", "beka");
    private static final String RARE = "QXZ";

    /** Regions and years are numbered so. */
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

    /** Drawn one after the other; no word and no initials come twice. */
    static List<Identity> drawn(int count, RandomGenerator random) {
        Set<String> taken = new HashSet<>();
        List<Identity> all = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            all.add(new Identity(
                    word(taken, random) + " " + word(taken, random),
                    word(taken, random) + " " + word(taken, random),
                    initials(taken, random),
                    word(taken, random),
                    word(taken, random)));
        }
        return all;
    }

    private static String word(Set<String> taken, RandomGenerator random) {
        String word;
        do {
            word = pick(BEGINS, random)
                    + pick(MIDDLES, random)
                    + pick(MIDDLES, random).substring(1)
                    + pick(ENDS, random);
        } while (!taken.add(word));
        return word;
    }

    private static String initials(Set<String> taken, RandomGenerator random) {
        String initials;
        do {
            char[] letters = new char[3];
            for (int n = 0; n < letters.length; n++) {
                letters[n] = (char) ('A' + random.nextInt(26));
            }
            letters[random.nextInt(letters.length)] = RARE.charAt(random.nextInt(RARE.length()));
            initials = new String(letters);
        } while (ROMAN.matcher(initials).matches() || !taken.add(initials));
        return initials;
    }

    private static String pick(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Every word that betrays this person, in lower case; initials as they are. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of((name + " " + parent + " " + street + " " + school)
                .toLowerCase(Locale.ROOT)
                .split(" ")));
        words.add(initials);
        return words;
    }
}
