package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Link;
import id.simpul.jobs.extract.casecount.choice.Link.Source;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a number lies that names no region itself: what was told before it, the total's region, the story's home. */
final class RegionInheritance {

    private static final Set<String> RANKS = Set.of("urutan", "peringkat", "posisi");

    private static final Set<String> FIRST = Set.of("terbanyak", "tertinggi", "paling");

    /** Characters before a number in which the nation is told, at most. */
    private static final int LEAD = 400;

    /** Words that tell of all places again. */
    private static final Set<String> ALL =
            Set.of("total", "totalnya", "jumlah", "seluruh", "seluruhnya", "keseluruhan");

    private final Scene scene;
    private final Story story;
    private final RegionMentions regions;

    RegionInheritance(Scene scene, Story story, RegionMentions regions) {
        this.scene = scene;
        this.story = story;
        this.regions = regions;
    }

    /** The last region that the paragraph told before the sentence as a place or an office's territory, or null. */
    private @Nullable Region paragraph(Candidate candidate) {
        Span before = new Span(
                candidate.passage().span().start(),
                Math.max(
                        candidate.passage().span().start(), candidate.sentence().start()));
        Region told = null;
        for (Mention<Region> mention : regions.in(before)) {
            int at = scene.tokens().from(mention.span().start());
            told = RegionMentions.placing(scene.tokens().word(at - 1)) && !ofPart(candidate, mention)
                    ? mention.value()
                    : told;
        }
        Region subject = subject(candidate);
        return subject == null ? told : subject;
    }

    /** "… penelantaran satu kasus di Taliwang, lainnya lima kasus": the place of one part is none of what follows. */
    private boolean ofPart(Candidate candidate, Mention<Region> mention) {
        return story.counts().stream()
                .anyMatch(count -> count.candidate().passage() == candidate.passage()
                        && count.relation() == Count.Relation.PART
                        && count.region().own()
                        && mention.value().equals(count.region().value())
                        && count.candidate().right().overlaps(mention.span()));
    }

    /** "Di bawahnya ada Jawa Timur. Sebanyak 1.044 …": the only region of the sentence before, which tells no count itself. */
    private @Nullable Region subject(Candidate candidate) {
        List<Span> sentences = candidate.passage().sentences();
        int at = sentences.indexOf(candidate.sentence());
        if (at < 1 || counted(sentences.get(at - 1))) {
            return null;
        }
        List<Mention<Region>> before = regions.in(sentences.get(at - 1));
        Region only = null;
        for (Mention<Region> mention : before) {
            boolean named = !scene.agencies(mention.span()).isEmpty();
            if (!named && only != null && !only.equals(mention.value())) {
                return null;
            }
            only = named ? only : mention.value();
        }
        return only;
    }

    /** "Di urutan kedua ada Jawa Tengah. Korbannya 987 perempuan": the place that the sentence before ranks, counting nothing; else null. */
    private @Nullable Region ranked(Candidate candidate) {
        List<Span> sentences = candidate.passage().sentences();
        int at = sentences.indexOf(candidate.sentence());
        return at > 0 && scene.any(RANKS, sentences.get(at - 1)) ? subject(candidate) : null;
    }

    /** "Terbanyak berada di Polrestabes Palembang. Sejak Januari ada 118 laporan": the place that the sentence before ranks first, counting nothing; else null. */
    private @Nullable Region first(Basis basis) {
        Candidate candidate = basis.candidate();
        List<Span> sentences = candidate.passage().sentences();
        int at = sentences.indexOf(candidate.sentence());
        Span before = at < 1 ? null : sentences.get(at - 1);
        boolean ranks = before != null && basis.last() == null && !labelled(basis) && scene.any(FIRST, before);
        if (before == null || !ranks || counted(before) || scene.any(ALL, candidate.before())) {
            return null;
        }
        List<Mention<Region>> told = regions.in(before);
        Mention<Region> last = told.isEmpty() ? null : told.get(told.size() - 1);
        boolean alone = regions.rows().before(before).size() <= 1;
        return last != null && alone && story.holding(candidate.value() + 1) != null
                ? regions.answered(last, last.value())
                : null;
    }

    /** "… paling banyak di Jember. Yaitu 201 kasus": the sentence goes on with the place told last. */
    private @Nullable Region explained(Candidate candidate) {
        List<Span> sentences = candidate.passage().sentences();
        int at = sentences.indexOf(candidate.sentence());
        int first = scene.tokens().from(candidate.sentence().start());
        if (at < 1 || !Set.of("yaitu", "yakni").contains(scene.tokens().word(first))) {
            return null;
        }
        List<Mention<Region>> before = regions.in(sentences.get(at - 1));
        return before.isEmpty() || counted(sentences.get(at - 1))
                ? null
                : before.get(before.size() - 1).value();
    }

    /** "Di Kota Bontang 57 korban perempuan dewasa, 22 korban anak perempuan": what it differs in is told, and no place. */
    private static boolean labelled(Basis basis) {
        Own own = basis.own();
        return own.group().found() || own.category().found() || own.status().found();
    }

    /** Whether a count's region stands before it and so leads what follows; behind it ("satu kasus di Taliwang") it is its own. */
    private boolean leads(Count count) {
        Region region = count.region().value();
        return regions.in(count.candidate().left()).stream()
                        .anyMatch(mention -> mention.value().equals(region))
                || regions.in(count.candidate().right()).stream()
                        .noneMatch(mention -> mention.value().equals(region));
    }

    /** The one region that a paragraph tells before a number, where a count of it has that region. */
    private @Nullable Region subjectOf(Basis basis) {
        Candidate candidate = basis.candidate();
        Region only = null;
        for (Mention<Region> mention : regions.in(new Span(
                candidate.passage().span().start(), candidate.number().span().start()))) {
            boolean office =
                    !scene.agencies(mention.span()).isEmpty() || mention.rule().equals("region.government");
            if (office || mention.value().equals(only)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = mention.value();
        }
        Region subject = only;
        boolean counted = subject != null
                && story.counts().stream()
                        .anyMatch(count -> count.candidate().passage() == candidate.passage()
                                && count.region().own()
                                && subject.equals(count.region().value())
                                && leads(count));
        return counted && labelled(basis) ? subject : null;
    }

    private boolean counted(Span sentence) {
        return story.counts().stream()
                .anyMatch(count -> count.candidate().sentence().equals(sentence));
    }

    /** "Kecamatan Maba yang tertinggi, 14 kasus. … totalnya 51 orang": more than a place of the story's region has is of the region. */
    private boolean outgrown(Basis basis, Count total) {
        Region home = story.home().value();
        Region place = total.region().value();
        return home != null
                && place != null
                && total.region().own()
                && scene.parts(total.candidate().sentence())
                && !home.equals(place)
                && home.contains(place)
                && basis.candidate().value() > total.candidate().value();
    }

    /** "Jawa Barat 2.614 kasus, Jawa Tengah 2.389 kasus. … Inses terbanyak, 742 kasus": behind a row of places none of them goes on. */
    private boolean listed(Basis basis, Count total) {
        Region home = story.home().value();
        Region place = total.region().value();
        Span sentence = total.candidate().sentence();
        if (home == null || place == null || !total.region().own() || home.equals(place) || !home.contains(place)) {
            return false;
        }
        return !sentence.equals(basis.candidate().sentence())
                && !story.divided(basis.candidate().sentence())
                && story.counts().stream()
                        .anyMatch(count -> count.candidate().sentence().equals(sentence) && beside(count, place));
    }

    private static boolean beside(Count count, Region place) {
        Region other = count.region().value();
        return count.region().own() && other != null && !other.contains(place) && !place.contains(other);
    }

    /** "Pernikahan anak masih tinggi di Indonesia. Menurut Mahkamah Agung, pada 2022 jumlahnya 52.338": the nation, of which an office of its own tells. */
    private boolean national(Candidate candidate) {
        int to = candidate.number().span().start();
        List<Mention<Region>> before = regions.in(new Span(Math.max(0, to - LEAD), to));
        Mention<Region> last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || last.value().level() != Region.Level.NATION || !regions.placed(last.span())) {
            return false;
        }
        Span between = new Span(last.span().end(), Math.max(last.span().end(), to));
        List<Mention<Agency>> offices = scene.agencies(between);
        return !offices.isEmpty()
                && offices.stream()
                        .allMatch(office -> Region.NATION.equals(office.value().territory()))
                && story.counts().stream()
                        .noneMatch(count -> between.overlaps(count.candidate().body()));
    }

    /** The nation told before it in the sentence, the total's, the story's home. */
    Link<Region> of(Basis basis) {
        Candidate candidate = basis.candidate();
        Span before = candidate.before();
        boolean nation =
                regions.in(before).stream().anyMatch(mention -> mention.value().level() == Region.Level.NATION);
        if (nation) {
            return new Link<>(Region.NATION, Source.SENTENCE);
        }
        if (national(candidate)) {
            return new Link<>(Region.NATION, Source.PARAGRAPH);
        }
        Count companion = basis.companion();
        if (companion != null && companion.region().found()) {
            return companion.region().handedOn();
        }
        Region explained = basis.last() == null ? explained(candidate) : null;
        if (explained != null) {
            return new Link<>(explained, Source.SENTENCE);
        }
        Count beside = basis.last();
        boolean compared = scene.has(Cues.Cue.COMPARED, candidate.left())
                || beside != null && Pairs.joined(candidate, beside, scene);
        if (beside != null && beside.region().own() && leads(beside) && (labelled(basis) || compared)) {
            return new Link<>(beside.region().value(), Source.SENTENCE);
        }
        Region subject = subjectOf(basis);
        if (subject != null) {
            return new Link<>(subject, Source.PARAGRAPH);
        }
        Count total = basis.total();
        boolean samePassage = total != null && total.candidate().passage() == candidate.passage();
        Region most = first(basis);
        Region ranked = most == null ? ranked(candidate) : most;
        if (ranked != null) {
            return new Link<>(ranked, Source.PARAGRAPH);
        }
        Count series = basis.series();
        if (series != null && series.region().found()) {
            return series.region().handedOn();
        }
        Region here = total == null || samePassage || basis.inside() || story.divided(candidate.sentence())
                ? null
                : paragraph(candidate);
        Region section = story.headings().region(total);
        if (here == null && section != null) {
            return new Link<>(section, Source.PARAGRAPH);
        }
        if (here != null && basis.relation() != Count.Relation.PART) {
            return new Link<>(here, Source.PARAGRAPH);
        }
        if (total != null && (outgrown(basis, total) || listed(basis, total))) {
            return story.home();
        }
        if (total != null && total.region().found() && (!basis.fresh() || samePassage)) {
            return new Link<>(total.region().value(), Source.TOTAL);
        }
        if (story.home().found()) {
            return story.home();
        }
        Region home = total == null ? null : total.region().value();
        List<Region> homes = home == null ? scene.reading().homes() : List.of(home);
        return homes.isEmpty() ? Link.absent() : new Link<>(homes.get(0), Source.DOCUMENT);
    }
}
