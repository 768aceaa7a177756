package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups that a story's words for violence name first, and what they say of a number that names none. */
final class LeadGroups {

    /** Tokens between a word for violence and whom it was done to. */
    private static final int BESIDE = 2;

    /** Characters of a passage that tells something: a shorter one is a date, a place or a name above the story. */
    private static final int TOLD = 60;

    /** One of so many may name another group. */
    private static final int MOST_OF = 4;

    private static final Set<String> DOMINANT =
            Set.of("dominan", "didominasi", "mendominasi", "menonjol", "terbanyak", "mayoritas", "kebanyakan");

    /** Words within which such a word speaks of a form. */
    private static final int FOREMOST = 12;

    private final Scene scene;
    private final List<Lead> leads;

    LeadGroups(Scene scene, List<Passage> passages) {
        this.scene = scene;
        this.leads = findLeads(passages);
    }

    /**
     * The group that the story's first words for violence name ("kekerasan terhadap perempuan dan anak"), for a number that
     * names none; of both together for violence as a whole only, of one group where no other is named beside such words.
     */
    @Nullable
    VictimGroup group(Category category) {
        if (!Relations.form(category)) {
            return null;
        }
        List<VictimGroup> told = leads.stream()
                .filter(lead -> lead.category() == Category.VIOLENCE || lead.category() == category)
                .map(Lead::group)
                .toList();
        VictimGroup first = told.isEmpty() ? null : told.get(0);
        long agreeing = told.stream().filter(group -> group == first).count();
        boolean one = agreeing * MOST_OF >= told.size() * (MOST_OF - 1);
        return category == Category.VIOLENCE && first == VictimGroup.WOMEN_AND_CHILDREN || one ? first : null;
    }

    /** A group named right beside a word for violence or a form of it. */
    record Lead(Category category, VictimGroup group) {}

    /** The groups named right beside words for violence, in order, where the headline or the first paragraph names one. */
    private List<Lead> findLeads(List<Passage> passages) {
        boolean led = passages.stream()
                .filter(passage -> passage.span().length() >= TOLD || passage.heading())
                .limit(2)
                .anyMatch(passage -> !besides(opening(passage)).isEmpty());
        return led ? besides(new Span(0, scene.text().length())) : List.of();
    }

    /** A headline, or the first two sentences of a paragraph. */
    private static Span opening(Passage passage) {
        List<Span> sentences = passage.sentences();
        return passage.heading() || sentences.isEmpty()
                ? passage.span()
                : sentences.get(0).cover(sentences.get(Math.min(1, sentences.size() - 1)));
    }

    private List<Lead> besides(Span stretch) {
        List<Lead> found = new ArrayList<>();
        for (Term<Categories.Word> term : scene.categories(stretch)) {
            Category category = term.value().category();
            if (category == null || !Relations.form(category) || foremost(term)) {
                continue;
            }
            int to = within(term.behind());
            List<Term<Groups.Word>> groups =
                    term.behind() > to ? List.of() : scene.groups(scene.tokens().span(term.behind(), to));
            VictimGroup group = groups.isEmpty()
                    ? term.value().implies()
                    : groups.get(0).value().group();
            if (group != null) {
                found.add(new Lead(category, group));
            }
        }
        return found;
    }

    /** "Yang dominan ialah KDRT dan kekerasan anak": the greatest parts are not the whole. */
    private boolean foremost(Term<Categories.Word> term) {
        int first = term.first();
        for (int at = first - 1;
                at >= first - FOREMOST && !scene.tokens().word(at).equals(".");
                at--) {
            if (DOMINANT.contains(scene.tokens().word(at))) {
                return true;
            }
        }
        return false;
    }

    /** The last token that stands beside what ends before a token, in the same sentence. */
    private int within(int behind) {
        int to = behind - 1;
        while (to < Math.min(scene.tokens().size() - 1, behind + BESIDE)
                && !scene.tokens().word(to + 1).equals(".")) {
            to++;
        }
        return to;
    }
}
