package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the story counts, for a number of which nothing nearer tells the category. */
final class StoryCategory {

    /** Words before the word that a sentence opens with, at most. */
    private static final int TOUCH = 2;

    /** So many times as great is no other year of the same. */
    private static final long GREATER = 2;

    /** Sentences up to the one that names the form, at most. */
    private static final int ANNOUNCED = 2;

    private final Scene scene;
    private final Story story;

    StoryCategory(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /**
     * "… KBGO dari dua menjadi enam kasus. Ditotal ada 62 kasus pada 2023": a greater number of a paragraph of its own, in a story
     * that is of violence as a whole, is of no form told above it.
     */
    boolean outgrows(Basis basis, @Nullable Count whole) {
        Category its = whole == null ? null : whole.category().value();
        Count main = story.main();
        boolean ofAll = story.theme().topic().value() == Category.VIOLENCE
                || main != null && main.category().value() == Category.VIOLENCE;
        return ofAll
                && whole != null
                && its != null
                && its != Category.VIOLENCE
                && Relations.form(its)
                && !basis.inside()
                && scene.categories(basis.before()).isEmpty()
                && whole.candidate().passage() != basis.candidate().passage()
                && basis.candidate().passage().kind() == Passage.Kind.PARAGRAPH
                && basis.candidate().value() > whole.candidate().value() * GREATER;
    }

    /**
     * "Kejahatan seksual itu terjadi di delapan daerah. Kabupaten Sintang terbanyak, enam kasus": the one form that the sentence
     * before opens with, counting nothing, where what follows names places and no form; else null.
     */
    @Nullable
    Category announced(Basis basis) {
        List<Span> sentences = basis.candidate().passage().sentences();
        int at = sentences.indexOf(basis.candidate().sentence());
        if (at < 1 || !basis.own().region().found() && basis.last() == null) {
            return null;
        }
        for (int before = at - 1; before >= Math.max(0, at - ANNOUNCED); before--) {
            Span sentence = sentences.get(before);
            List<Vocabulary.Term<Categories.Word>> named = scene.categories(sentence);
            Category form = named.isEmpty() ? null : named.get(0).value().category();
            boolean opens = form != null
                    && named.get(0).value().strength() == Categories.Strength.STRONG
                    && named.get(0).first() - scene.tokens().from(sentence.start()) <= TOUCH
                    && named.stream().allMatch(term -> term.value().category() == form);
            if (form != null && opens && Relations.form(form) && form != Category.VIOLENCE && uncounted(sentence)) {
                return form;
            }
            if (!named.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private boolean uncounted(Span sentence) {
        return story.counts().stream()
                .noneMatch(count -> count.candidate().sentence().equals(sentence));
    }

    /** What the story as a whole counts; a service unit's mixed total is violence. */
    Link<Category> about(Basis basis, @Nullable Category its) {
        Count main = story.main();
        boolean whole = main != null && basis.outgrown() && main.category().value() != its;
        if (main != null && whole && !main.category().own()) {
            return main.category().handedOn();
        }
        boolean titled = story.theme().topic().source() == Source.TITLE;
        if (titled && (its != null || story.theme().inTitle(basis.candidate().value()))) {
            return story.theme().topic();
        }
        if (its != null) {
            return new Link<>(its, Source.DOUBTED);
        }
        Category only = story.theme().only();
        Category topic = story.theme().topic().value();
        boolean mixed = story.theme().topic().source() == Source.DOCUMENT
                && topic != null
                && Relations.form(topic)
                && (story.theme().several() || story.divisions().isMixed(basis.candidate()));
        return mixed
                        || story.units().tell(basis)
                                && (only == null
                                        || Relations.form(only)
                                        || story.units().near(basis))
                ? new Link<>(Category.VIOLENCE, Source.DOCUMENT)
                : story.theme().topic();
    }
}
