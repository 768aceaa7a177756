package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import org.jspecify.annotations.Nullable;

/** Whom the story is about, for a number of which nothing nearer tells the group. */
final class StoryGroup {

    private final Scene scene;
    private final Story story;
    private final GroupLink groups;

    StoryGroup(Scene scene, Story story, GroupLink groups) {
        this.scene = scene;
        this.story = story;
        this.groups = groups;
    }

    /**
     * The group of a number that nothing near tells: that of an office's mandate; of women and children where the story's first
     * number is of both, for a form of violence, and for what stands in a row with such a form.
     */
    @Nullable
    VictimGroup whole(Basis basis, @Nullable Category category, @Nullable Agency reporter) {
        Count main = story.main();
        boolean both = main != null
                && category != null
                && main.category().value() == Category.VIOLENCE
                && main.group().value() == VictimGroup.WOMEN_AND_CHILDREN
                && (Relations.form(category) || row(basis.last()));
        return both ? VictimGroup.WOMEN_AND_CHILDREN : audience(category, reporter);
    }

    private static boolean row(@Nullable Count last) {
        Category form = last == null ? null : last.category().value();
        return last != null
                && form != null
                && Relations.form(form)
                && last.group().value() == VictimGroup.WOMEN_AND_CHILDREN;
    }

    /** Whoever is told where the number's category is told, else whom the story is about as a whole. */
    Link<VictimGroup> about(Basis basis, Link<Category> category, @Nullable Agency reporter) {
        Link<VictimGroup> near = nearCategory(basis, category);
        if (near.found()) {
            return near;
        }
        Category what = category.value();
        Count main = story.main();
        if (main != null && again(main, what)) {
            return new Link<>(VictimGroup.WOMEN_AND_CHILDREN, Source.DOUBTED);
        }
        VictimGroup all = basis.total() == null ? story.theme().everyone() : null;
        boolean another = basis.own().category().found() && scene.has(Cues.Cue.BESIDE, basis.before());
        VictimGroup lead = all != null || what == null || another
                ? all
                : story.theme().leads().group(what);
        return Link.of(lead != null ? lead : audience(what, reporter), Source.DOCUMENT);
    }

    private Link<VictimGroup> nearCategory(Basis basis, Link<Category> category) {
        return switch (category.source()) {
            case SENTENCE -> Link.of(groups.beside(basis.before(), span -> false), Source.SENTENCE);
            case PARAGRAPH -> Link.of(groups.beside(basis.paragraph(), story.counts()::labelsPart), Source.PARAGRAPH);
            case TITLE -> Link.of(story.theme().titleGroup(), Source.TITLE);
            default -> Link.absent();
        };
    }

    /** Another count of violence in a story of women and children, told without a group, is of both. */
    private static boolean again(Count main, @Nullable Category category) {
        return category == Category.VIOLENCE
                && main.category().value() == Category.VIOLENCE
                && main.group().value() == VictimGroup.WOMEN_AND_CHILDREN;
    }

    /** An office that serves women only, or children only, counts them. */
    private static @Nullable VictimGroup audience(@Nullable Category category, @Nullable Agency reporter) {
        boolean violence = category != null && Relations.form(category);
        return violence && reporter != null ? Audiences.of(reporter) : null;
    }
}
