package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings and opening paragraphs that stand above what is read. */
final class Headings {

    private final Scene scene;
    private @Nullable Region section;
    private int sectionStart;
    private @Nullable Span opened;
    private Section heads = Section.NONE;

    Headings(Scene scene) {
        this.scene = scene;
    }

    /** What they tell of an item; nothing of what is no item. */
    Section over(Candidate candidate) {
        return candidate.passage().kind() == Passage.Kind.ITEM ? heads : Section.NONE;
    }

    /** A heading: the region that it names is that of what follows, unless something nearer tells another. */
    void heading(Span heading, @Nullable Period period) {
        opened = opens(heading) ? heading : opened;
        List<Term<Categories.Word>> categories = scene.categories(heading);
        List<Term<Groups.Word>> groups = scene.groups(heading);
        Category category =
                categories.isEmpty() ? null : categories.get(0).value().category();
        VictimGroup group = groups.isEmpty()
                ? categories.isEmpty() ? null : categories.get(0).value().implies()
                : groups.get(0).value().group();
        boolean another = categories.isEmpty()
                && groups.isEmpty()
                && scene.measures(heading).stream()
                        .anyMatch(term -> term.value().role() == Measures.Role.UNIT);
        heads = (another ? heads.anew() : heads).under(new Section(category, group, period));
        List<Mention<Region>> named = scene.regions(heading);
        section = named.isEmpty() ? null : named.get(named.size() - 1).value();
        sectionStart = heading.start();
    }

    /** A paragraph ends what the headings above say of items, and may open a list of its own. */
    void paragraph(Span span) {
        opened = opens(span) ? span : null;
        heads = Section.NONE;
    }

    /** The region of the heading that stands above, or null; none for what continues a count told below that heading. */
    @Nullable
    Region region(@Nullable Count total) {
        boolean below = total != null && total.candidate().body().start() > sectionStart;
        return below ? null : section;
    }

    /** "Berikut rincian kasus yang ditangani:" the paragraph that opens the list which is read; null where none does. */
    @Nullable
    Span opened() {
        return opened;
    }

    private boolean opens(Span line) {
        return line.of(scene.text()).stripTrailing().endsWith(":");
    }
}
