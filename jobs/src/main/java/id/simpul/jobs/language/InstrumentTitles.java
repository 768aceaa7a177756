package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the titles of a document's numbered instruments name: a law is about things, so that its title vouches for its own
 * words. It vouches for nobody's name: not for a given name, not for a word of no dictionary, not for what the document hides
 * elsewhere, and a title about somebody ("Penetapan … sebagai anak asuh") vouches for nothing.
 */
public final class InstrumentTitles {

    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");

    private static final String[] ABOUT = {"tentang", "TENTANG", "Tentang"};

    /** What names come behind, or before, in any title. */
    private static final Set<String> SOMEBODY =
            Set.of("bernama", "saudara", "saudari", "sdr", "sdri", "almarhum", "almarhumah", "bin", "binti", "alias");

    /** What a decree appoints, grants or takes; rules are for everybody. */
    private static final Set<String> TOWARDS = Set.of(
            "sebagai",
            "kepada",
            "bagi",
            "atas",
            "nama",
            "pengangkatan",
            "pemberhentian",
            "penunjukan",
            "pengesahan",
            "penyerahan",
            "asuh",
            "angkat",
            "wali");

    /** Who makes rules for everybody, by the codes of types. */
    private static final Set<String> RULES = Set.of(
            "uu",
            "perppu",
            "pp",
            "perpres",
            "permen",
            "perda",
            "qanun",
            "perdasus",
            "perdasi",
            "pergub",
            "perbup",
            "perwali",
            "perpol");

    /** More titles with something hidden are no document's own; looking for each of them would take long. */
    private static final int MOST = 60;

    /** The longest name of a thing that is vouched for at a time, in words. */
    private static final int LONGEST = 6;

    private final Set<String> titles = new LinkedHashSet<>();
    private final CharSequence text;
    private final Identities.Labels labels;

    private InstrumentTitles(CharSequence text, Identities.Labels labels) {
        this.text = text;
        this.labels = labels;
    }

    /**
     * The names of things in those titles of which a masker hides something; empty where it hides nothing of any.
     *
     * @param text the document's
     * @param labels what its tables say of names
     * @param masker made of both
     */
    public static List<String> things(CharSequence text, Identities.Labels labels, Identities.Masker masker) {
        if (labels.foreign() || !cites(text)) {
            return List.of();
        }
        InstrumentTitles titles = new InstrumentTitles(text, labels);
        titles.collect(masker);
        return titles.titles.isEmpty() ? List.of() : titles.things();
    }

    private static boolean cites(CharSequence text) {
        String all = text.toString();
        return Arrays.stream(ABOUT).anyMatch(all::contains);
    }

    private void collect(Identities.Masker masker) {
        for (Mention<Citation> mention : Citations.find(text, List.of())) {
            Citation citation = mention.value();
            String title = citation.title();
            if (titles.size() < MOST
                    && title != null
                    && citation.number() != null
                    && !titles.contains(title)
                    && !aboutSomebody(citation, title)
                    && !masker.hidden(title).isEmpty()) {
                titles.add(title);
            }
        }
    }

    private static boolean aboutSomebody(Citation citation, String title) {
        boolean rule = RULES.contains(citation.type());
        Wording words = new Wording(title);
        for (int i = 0; i < words.size(); i++) {
            if (SOMEBODY.contains(words.folded(i)) || !rule && TOWARDS.contains(words.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private List<String> things() {
        Set<String> hidden = hiddenElsewhere();
        Set<String> things = new LinkedHashSet<>();
        for (String title : titles) {
            Wording words = new Wording(title);
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                    String word = words.folded(to - 1);
                    if (!thing(word) || hidden.contains(word)) {
                        break;
                    }
                    things.add(words.phrase(from, to));
                }
            }
        }
        return new ArrayList<>(things);
    }

    private static boolean thing(String folded) {
        return !GIVEN_NAMES.contains(folded) && (OrdinaryWords.contains(folded) || CitationHead.isDeed(folded));
    }

    /** The words of what stays hidden where the titles themselves are left out, and of whom the tables tell. */
    private Set<String> hiddenElsewhere() {
        String rest = text.toString();
        for (String title : titles) {
            rest = written(title).matcher(rest).replaceAll(".\n");
        }
        Set<String> words = new HashSet<>();
        labels.identities().forEach(name -> add(name, words));
        for (Span span : Identities.of(rest, labels).hidden(rest)) {
            add(span.of(rest), words);
        }
        return words;
    }

    /** A title however its lines break. */
    private static Pattern written(String title) {
        String words = Arrays.stream(title.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s{1,4}"));
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static void add(String name, Set<String> words) {
        Wording wording = new Wording(name);
        for (int i = 0; i < wording.size(); i++) {
            words.add(wording.folded(i));
        }
    }
}
