package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Count.Relation;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number is to the total told before it. */
final class Relations {

    private static final Set<Category> FORMS = EnumSet.of(
            Category.DOMESTIC_VIOLENCE,
            Category.SEXUAL_VIOLENCE,
            Category.SEXUAL_HARASSMENT,
            Category.PHYSICAL_VIOLENCE,
            Category.PSYCHOLOGICAL_VIOLENCE,
            Category.NEGLECT,
            Category.EXPLOITATION,
            Category.ONLINE_VIOLENCE,
            Category.OTHER);

    /** What stands right behind a number out of the total. */
    private static final Set<String> AMONG = Set.of("diantaranya", "darinya");

    private final Scene scene;
    private final Story story;

    Relations(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /**
     * @param last the count before it in its sentence, or null
     * @param inside whether the total is a count of its own sentence, which it divides
     * @param elsewhere whether another register's office than the total's tells it
     */
    Relation of(
            Candidate candidate,
            Own own,
            @Nullable Count total,
            @Nullable Count last,
            boolean inside,
            boolean elsewhere) {
        if (total == null || elsewhere) {
            return Relation.FRESH;
        }
        if (last != null && row(own, last, total)) {
            return Relation.COMPARISON;
        }
        if (compared(own, total) && !still(candidate, total)) {
            return besides(candidate, own) || another(candidate, total) ? Relation.FRESH : Relation.COMPARISON;
        }
        if (inside && candidate.value() <= total.candidate().value()) {
            return Relation.PART;
        }
        boolean fits = candidate.value() <= total.candidate().value() || candidate.person();
        return fits && part(candidate, own, total, last) ? Relation.PART : Relation.FRESH;
    }

    /** "Sulawesi Barat tahun 2018 sebanyak 16, 2019 sebanyak 11": the next year of a place told in its sentence, whatever total stands above. */
    private static boolean row(Own own, Count last, Count total) {
        Region place = last.region().value();
        Period then = last.period().value();
        Period now = own.period().value();
        return place != null
                && then != null
                && now != null
                && !place.equals(total.region().value())
                && (last.region().own() || last.relation() == Relation.COMPARISON)
                && last.period().own()
                && now.wholeYear()
                && then.wholeYear()
                && !now.equals(then)
                && !own.region().found()
                && !own.category().found()
                && !own.group().found();
    }

    /** "menerima 102 aduan pada 2024. Sampai sekarang 33 di antaranya masih diproses": a part of the total, wherever it stands today. */
    private boolean still(Candidate candidate, Count total) {
        int behind = scene.tokens().from(candidate.body().end());
        boolean among = AMONG.contains(scene.tokens().word(behind))
                || scene.tokens().word(behind).equals("di")
                        && scene.tokens().word(behind + 1).equals("antaranya");
        return among && candidate.value() < total.candidate().value();
    }

    /** "Kekerasan terhadap perempuan juga turun. Pada 2021 ada 56": the paragraph tells whom it is about, and the total stands above it. */
    private boolean another(Candidate candidate, Count total) {
        if (total.candidate().passage() == candidate.passage()) {
            return false;
        }
        Span before = new Span(
                candidate.passage().span().start(), candidate.number().span().start());
        List<Vocabulary.Term<Groups.Word>> named = scene.groups(before);
        VictimGroup group = named.isEmpty() ? null : named.get(0).value().group();
        return group != null
                && group != VictimGroup.ANY
                && group != total.victims()
                && !scene.categories(before).isEmpty();
    }

    /** "Di luar itu, 145 kasus kekerasan masuk dari Januari sampai September": another count with words of its own. */
    private boolean besides(Candidate candidate, Own own) {
        Span before = candidate.before();
        return own.category().found() && scene.has(Cues.Cue.BESIDE, before);
    }

    /** Another time of the same, with no words of its own but these. */
    private static boolean compared(Own own, Count total) {
        Period mine = own.period().value();
        Period its = total.period().value();
        boolean other = mine != null && (its != null && !mine.equals(its) && !month(mine, its));
        boolean same = !own.category().found()
                || own.category().value() == total.category().value();
        Region region = own.region().value();
        boolean here = region == null || region.equals(total.region().value());
        boolean sameGroup =
                !own.group().found() || own.group().value() == total.group().value();
        return other && same && here && sameGroup;
    }

    /** "187 kasus Januari hingga Oktober … Januari 16 kasus": a month of the total's own time is a part of it. */
    private static boolean month(Period mine, Period its) {
        return mine.withinOneMonth() && mine.within(its);
    }

    /** Whether it is violence or a form of it. */
    static boolean form(Category category) {
        return category == Category.VIOLENCE || category == Category.BULLYING || FORMS.contains(category);
    }

    /** A form of violence divides violence; the same category divides itself by group or region. */
    private static boolean divides(Category category, Own own, Count total) {
        Category its = total.category().value();
        VictimGroup group = own.group().value();
        boolean narrower = group != null && Groups.narrower(group, total.victims());
        return FORMS.contains(category) && its == Category.VIOLENCE || category == its && narrower;
    }

    private static boolean elsewhen(Own own, Count total) {
        Period mine = own.period().value();
        Period its = total.period().value();
        return mine != null && its != null && !mine.within(its) && !its.within(mine);
    }

    private boolean part(Candidate candidate, Own own, Count total, @Nullable Count last) {
        if (candidate.passage().kind() == Passage.Kind.ITEM
                || candidate.head() == null && own.region().found()) {
            return true;
        }
        Span before = candidate.before();
        if (scene.parts(candidate.own()) || scene.has(Cues.Cue.OF, before) || story.divided(candidate.sentence())) {
            return true;
        }
        if (last != null && last.relation() == Relation.PART && last.whole() == null) {
            return true;
        }
        boolean bare =
                !own.category().found() && !own.group().found() && !own.period().found();
        if (last == null
                && bare
                && RegionSeries.goesOn(story.counts(), own.region().value(), total)) {
            return true;
        }
        Category category = own.category().value();
        boolean another = category != null && category != total.category().value();
        if (another && scene.has(Cues.Cue.BESIDE, before)) {
            return false;
        }
        if (category != null && !divides(category, own, total)) {
            return false;
        }
        if (category != null) {
            return !elsewhen(own, total);
        }
        boolean near = total.candidate().passage() == candidate.passage();
        boolean narrower =
                own.group().found() || own.status().found() || own.region().found();
        VictimGroup group = own.group().value();
        boolean divides = group != null && Groups.narrower(group, total.victims());
        return narrower && near || divides || own.status().found() || candidate.person();
    }
}
