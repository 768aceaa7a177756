package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Case counts out of sentences and lists: every number that may count becomes a candidate, and is linked or refused. */
final class ProseCounts {

    /** A text with more numbers than this is no report; what follows them is left unread, so that none costs too much. */
    static final int MOST = 2_000;

    private final Judge judge;
    private final Witness witness;

    ProseCounts(Judge judge) {
        this(judge, Witness.NONE);
    }

    ProseCounts(Judge judge, Witness witness) {
        this.judge = judge;
        this.witness = witness;
    }

    List<Finding<CaseCount>> extract(Reading reading) {
        return counts(reading).stream()
                .map(count -> finding(count))
                .sorted(Comparator.comparing(
                        finding -> finding.span(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The counts with their links, retellings merged. */
    List<Count> counts(Reading reading) {
        Scene scene = new Scene(reading);
        List<Passage> passages = Passages.of(scene);
        Story story = new Story(scene, passages, judge);
        boolean ours = story.theme().topic().found() || story.anyServiceUnit();
        witness.about(story.theme().topic(), ours);
        if (!ours) {
            return List.of();
        }
        Reader reader = new Reader(scene, story, judge, witness, passages);
        passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.HEADLINE)
                .forEach(reader::read);
        passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.HEADLINE)
                .forEach(reader::read);
        LocalDate published = reading.document().metadata().published();
        List<Count> counts = RunningYear.limited(story.counts(), published, reading.text());
        counts = RunningYear.over(counts, scene, published);
        return Retellings.merged(CutOff.limited(counts, scene, passages, published));
    }

    private static Finding<CaseCount> finding(Count count) {
        Candidate candidate = count.candidate();
        List<String> rules = new ArrayList<>(List.of(
                candidate.number().rule(), "count." + count.relation().name().toLowerCase(Locale.ROOT)));
        return new Finding<>(
                fact(count), quote(candidate), null, null, candidate.passage().page(), Confidence.of(count), rules);
    }

    private static Span quote(Candidate candidate) {
        return candidate.body();
    }

    private static CaseCount fact(Count count) {
        Candidate candidate = count.candidate();
        Period period = count.period().value();
        Region region = count.region().value();
        Agency reporter = count.reporter().value();
        Category category = count.category().value();
        Measure measure = count.measure().value();
        return new CaseCount(
                region == null ? null : region.code(),
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                category == null ? Category.OTHER : category,
                count.victims(),
                measure == null ? Measure.CASES : measure,
                count.state(),
                candidate.value(),
                Qualifier.valueOf(candidate.number().value().bound().name()),
                reporter == null ? null : reporter.name(),
                register(reporter),
                count.scope(),
                count.part());
    }

    private static Register register(@Nullable Agency reporter) {
        return reporter == null
                ? Register.UNKNOWN
                : Register.valueOf(reporter.register().toUpperCase(Locale.ROOT));
    }

    /** Reads passage after passage into the story. */
    private static final class Reader {
        private static final Set<String> DETAILS =
                Set.of("rinciannya", "rincinya", "perinciannya", "rincian", "perincian", "sebarannya");

        /** Forms of which none is a kind of another. */
        private static final Set<Category> SEPARATE = EnumSet.of(
                Category.SEXUAL_VIOLENCE,
                Category.PHYSICAL_VIOLENCE,
                Category.PSYCHOLOGICAL_VIOLENCE,
                Category.NEGLECT,
                Category.TRAFFICKING,
                Category.BULLYING);

        /** A smaller number is told again too often by chance. */
        private static final long GREAT = 20;

        /** Words between a number and the word that divides it, at most. */
        private static final int OPENED = 5;

        private final Story story;
        private final Scene scene;
        private final Linker linker;
        private final Sharing sharing;
        private final Witness witness;
        private final Map<Passage, List<Candidate>> found = new IdentityHashMap<>();
        private final Additions additions;
        private @Nullable Candidate before;

        Reader(Scene scene, Story story, Judge judge, Witness witness, List<Passage> passages) {
            this.witness = witness;
            this.scene = scene;
            this.story = story;
            Candidates candidates = new Candidates(scene);
            this.linker = new Linker(scene, story, judge, witness);
            this.sharing = new Sharing(scene, story);
            List<Candidate> all = new ArrayList<>();
            passages.forEach(passage -> {
                List<Candidate> own = candidates.of(passage);
                found.put(passage, own);
                all.addAll(passage.kind() == Passage.Kind.HEADLINE ? List.of() : own);
            });
            this.additions = new Additions(all);
            additions.parts().forEach((total, parts) -> {
                if (formed(parts)) {
                    story.mixed(total);
                }
            });
            for (int at = 0; at + 1 < all.size(); at++) {
                if (various(opened(all, at))) {
                    story.various(all.get(at));
                }
            }
            story.divided(new Divided(all, additions.parts(), scene), new Grown(all, additions.parts(), scene));
        }

        /** Whether the parts are of forms that only violence as a whole holds. */
        private boolean various(List<Candidate> parts) {
            Set<Category> forms = EnumSet.noneOf(Category.class);
            parts.forEach(part -> scene.categories(part.own()).stream()
                    .map(term -> term.value().category())
                    .filter(category -> category != null && SEPARATE.contains(category))
                    .forEach(forms::add));
            return forms.size() > 1;
        }

        /** "35 kasus, rinciannya seksual 13, fisik 9": the numbers that its sentence divides it into, whatever they add up to. */
        private List<Candidate> opened(List<Candidate> all, int index) {
            Candidate total = all.get(index);
            Candidate next = all.get(index + 1);
            boolean opens = next.sentence().equals(total.sentence())
                    && scene.categories(total.own()).isEmpty()
                    && scene.any(
                            DETAILS,
                            new Span(total.body().end(), next.number().span().start()));
            return !opens
                    ? List.of()
                    : all.subList(index + 1, all.size()).stream()
                            .takeWhile(part -> part.sentence().equals(total.sentence()) && part.value() < total.value())
                            .toList();
        }

        /** Whether the parts are of several forms. */
        private boolean formed(List<Candidate> parts) {
            return parts.stream()
                            .flatMap(part -> scene.categories(part.own()).stream())
                            .map(term -> term.value().category())
                            .filter(category -> category != null && category != Category.VIOLENCE)
                            .distinct()
                            .count()
                    > 1;
        }

        /** With the last part of a total its breakdown is over. */
        private void close(Candidate candidate) {
            Candidate last = before;
            Candidate total = last == null ? null : additions.closed(last);
            if (last != null && total != null) {
                story.counts().stream()
                        .filter(count -> count.candidate() == total)
                        .findFirst()
                        .ifPresent(count -> story.close(count, last.right().end()));
            }
            before = candidate;
        }

        void read(Passage passage) {
            if (passage.kind() == Passage.Kind.HEADING) {
                story.section(passage.span(), linker.period(passage.span()));
            }
            if (passage.kind() == Passage.Kind.PARAGRAPH) {
                story.paragraph();
                if (opens(passage)) {
                    story.recent().stream()
                            .findFirst()
                            .ifPresent(last ->
                                    story.divide(last, passage.sentences().get(0)));
                }
            }
            List<Candidate> found = this.found.getOrDefault(passage, List.of());
            Count last = null;
            for (int i = 0; i < found.size() && story.counts().size() < MOST; i++) {
                Candidate candidate = found.get(i);
                Candidate next = nextWithHead(found, i);
                close(candidate);
                if (last == null || !last.candidate().sentence().equals(candidate.sentence())) {
                    detailed(candidate);
                    Count sum = Sums.of(found, i, story.recent());
                    Count whole = sum == null ? added(candidate) : sum;
                    Count then = whole == null ? linker.then(candidate) : whole;
                    Count pointed = pointed(candidate);
                    if (pointed != null) {
                        story.back(pointed, candidate.sentence());
                    } else if (then != null) {
                        story.divide(then, candidate.sentence());
                    }
                }
                last = last != null && last.candidate().sentence().equals(candidate.sentence()) ? last : null;
                Count nested = last == null ? null : added(candidate);
                if (nested != null && nested == last) {
                    story.divide(nested, candidate.sentence());
                }
                Count back = back(candidate);
                if (back != null) {
                    story.back(back, candidate.sentence());
                    witness.refused(candidate, Refusal.TAKEN_UP);
                    continue;
                }
                Count whole = wholeOf(candidate, i + 1 < found.size() ? found.get(i + 1) : null);
                if (whole != null) {
                    story.back(whole, candidate.sentence());
                }
                Count count = linker.link(candidate, next, last);
                if (count != null) {
                    List<Count> shared = sharing.shared(count, found, i);
                    shared.forEach(story::add);
                    if (shared.isEmpty()) {
                        witness.refused(candidate, Refusal.SHARED);
                    }
                    last = count;
                }
            }
        }

        /** The count told before that a number and others add up to, or null. */
        private @Nullable Count added(Candidate candidate) {
            Candidate total = additions.totalOf(candidate);
            return total == null
                    ? null
                    : story.counts().stream()
                            .filter(count -> count.candidate() == total)
                            .findFirst()
                            .orElse(null);
        }

        /** "Rinciannya Kota Manado 96 kasus, …": a paragraph that begins by dividing what was told last. */
        private boolean opens(Passage passage) {
            if (passage.sentences().isEmpty()) {
                return false;
            }
            int first = scene.tokens().from(passage.span().start());
            return DETAILS.contains(scene.tokens().word(first));
        }

        /** "… 51 orang ditangani. Rinciannya, anak perempuan 38": the sentence divides the number told last that can hold it. */
        private void detailed(Candidate candidate) {
            int first = scene.tokens().from(candidate.sentence().start());
            List<Count> counts = story.counts();
            if (!DETAILS.contains(scene.tokens().word(first)) || counts.isEmpty()) {
                return;
            }
            Count before = counts.get(counts.size() - 1);
            if (before.candidate().value() > candidate.value()
                    && !before.candidate().sentence().equals(candidate.sentence())) {
                story.divide(before, candidate.sentence());
            }
        }

        private static @Nullable Candidate nextWithHead(List<Candidate> found, int index) {
            Span sentence = found.get(index).sentence();
            return found.stream()
                    .skip(index + 1L)
                    .takeWhile(candidate -> candidate.sentence().equals(sentence))
                    .filter(candidate -> candidate.head() != null)
                    .findFirst()
                    .orElse(null);
        }

        /** "Dari 47 itu, 28 kasus persetubuhan": the count that a number without a noun points back to, or null. */
        private @Nullable Count pointed(Candidate candidate) {
            int from = candidate.sentence().start();
            Span before =
                    new Span(from, Math.max(from, candidate.number().span().start()));
            for (Mention<Quantity> number : scene.numbers(before)) {
                int first = scene.tokens().from(number.span().start());
                int behind = scene.tokens().from(number.span().end());
                boolean pointing = List.of("dari", "total", "jumlah")
                                .contains(scene.tokens().word(first - 1))
                        && List.of("itu", "tersebut", "tadi", "ini")
                                .contains(scene.tokens().word(behind));
                if (pointing && number.value().value() > candidate.value()) {
                    return story.told(number.value().value());
                }
            }
            return null;
        }

        /** "Dari 48 kasus tersebut": the count that the number points back to, or null. */
        private @Nullable Count back(Candidate candidate) {
            int first = scene.tokens().from(candidate.number().span().start());
            int behind = scene.tokens().from(candidate.body().end());
            boolean from = List.of("dari", "total", "jumlah", "sebanyak")
                            .contains(scene.tokens().word(first - 1))
                    && List.of("dari", "total", "jumlah").stream()
                            .anyMatch(word -> scene.tokens().word(first - 1).equals(word)
                                    || scene.tokens().word(first - 2).equals(word));
            boolean summed = candidate.value() >= GREAT
                    && List.of("jadi", "totalnya", "seluruhnya", "semuanya")
                            .contains(scene.tokens().word(first - 1));
            boolean pointed = List.of("itu", "tersebut", "tadi", "ini")
                    .contains(scene.tokens().word(named(behind)));
            boolean opened = candidate.value() >= GREAT && opens(candidate);
            Count told = from || pointed || opened || summed ? story.told(candidate.value()) : null;
            boolean other = opened
                    && !from
                    && !pointed
                    && told != null
                    && candidate.head() != null
                    && candidate.person() != (told.measure().value() == Measure.VICTIMS);
            return other || told != null && !pointed && elsewhen(candidate, told) ? null : told;
        }

        /** "Pada 2019 27 dari total 58 kasus. … Tahun 2021 45 dari total 58 kasus": as many in another year. */
        private boolean elsewhen(Candidate candidate, Count told) {
            Period named = linker.period(new Span(
                    candidate.sentence().start(), candidate.number().span().start()));
            Period its = told.period().value();
            return named != null && its != null && !named.within(its) && !its.within(named);
        }

        /** "95 dari 215 kasus itu": the count told before that the next number takes up, of which this one is a part; else null. */
        private @Nullable Count wholeOf(Candidate candidate, @Nullable Candidate next) {
            int behind = scene.tokens().from(candidate.body().end());
            boolean out = next != null
                    && next.sentence().equals(candidate.sentence())
                    && scene.tokens().word(behind).equals("dari")
                    && scene.tokens().from(next.number().span().start()) <= behind + 2;
            Count told = out && next != null ? story.told(next.value()) : null;
            return told == null || elsewhen(candidate, told) ? null : told;
        }

        /** "3.622 TKI ilegal itu": behind what kind of cases or people they are. */
        private int named(int behind) {
            return scene.categories(scene.tokens().at(behind).span()).stream()
                    .filter(term -> term.first() <= behind && behind < term.behind())
                    .mapToInt(term -> term.behind())
                    .max()
                    .orElse(behind);
        }

        /** "54 kasus di tahun 2022 meliputi 21 KDRT": told again, and divided. */
        private boolean opens(Candidate candidate) {
            int behind = scene.tokens().from(candidate.body().end());
            int to = Math.min(scene.tokens().size() - 1, behind + OPENED);
            return behind < to
                    && scene.cues(scene.tokens().span(behind, to)).stream()
                            .anyMatch(cue -> cue.value() == Cues.Cue.OPENS && cue.first() <= to)
                    && scene.numbers(scene.tokens().span(behind, to)).stream()
                            .noneMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
        }
    }
}
