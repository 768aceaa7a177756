package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.casecount.choice.Judge;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads passage after passage into the story. */
final class ProseReader {

    /** Words that open a breakdown. */
    static final Set<String> DETAILS =
            Set.of("rinciannya", "rincinya", "perinciannya", "rincian", "perincian", "sebarannya");

    /** Words that open a sentence with the parts of the number before it: "… 5 perkara lengkap. Yaitu KDRT 2 perkara". */
    private static final Set<String> PARTS = Set.of("yaitu", "yakni", "terdiri", "meliputi");

    /** "Kasus-kasus itu sudah diproses, yakni 34 kasus penyidikan": they point back to what the sentence before counted. */
    private static final Set<String> THEM =
            Set.of("kasus", "kasus-kasus", "perkara", "perkara-perkara", "laporan", "korban", "korban-korban");

    private static final Set<String> BACK = Set.of("itu", "tersebut", "tadi");

    private static final Set<String> BY = Set.of("menurut", "berdasarkan", "dirinci", "dipilah", "dilihat", "per");

    private static final Set<String> PLACES =
            Set.of("kecamatan", "kabupaten", "wilayah", "daerah", "provinsi", "kelurahan", "kabupaten/kota", "distrik");

    /** Words from "menurut" to the kind of place, at most. */
    private static final int PLACE = 2;

    private final Story story;
    private final Scene scene;
    private final Linker linker;
    private final Sharing sharing;
    private final Witness witness;
    private final Map<Passage, List<Candidate>> found = new IdentityHashMap<>();
    private final Additions additions;
    private final FarTotals far;
    private final Map<Candidate, Candidate> sums = new IdentityHashMap<>();
    private final TakenUp again;
    private @Nullable Candidate before;

    ProseReader(Scene scene, Story story, Judge judge, Witness witness, List<Passage> passages) {
        this.witness = witness;
        this.scene = scene;
        this.story = story;
        Candidates candidates = new Candidates(scene);
        this.linker = new Linker(scene, story, judge, witness);
        this.sharing = new Sharing(scene, story);
        FormsOfParts forms = new FormsOfParts(scene);
        List<Candidate> all = new ArrayList<>();
        passages.forEach(passage -> {
            List<Candidate> own = candidates.of(passage);
            found.put(passage, own);
            all.addAll(passage.kind() == Passage.Kind.HEADLINE ? List.of() : own);
        });
        this.additions = new Additions(all);
        this.again = new TakenUp(scene, story, linker, additions);
        this.far = new FarTotals(all);
        additions.parts().forEach((total, parts) -> parts.forEach(part -> sums.putIfAbsent(part, total)));
        additions.parts().forEach((total, parts) -> {
            if (forms.formed(parts)) {
                story.divisions().mixed(total);
            }
        });
        for (int at = 0; at + 1 < all.size(); at++) {
            if (forms.various(forms.opened(all, at)) || forms.named(all.get(at))) {
                story.divisions().various(all.get(at));
            }
        }
        story.divisions().of(new Divided(all, additions.parts(), scene), new Grown(all, additions.parts(), scene));
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
            story.headings().heading(passage.span(), linker.period(passage.span()));
        }
        if (passage.kind() == Passage.Kind.PARAGRAPH) {
            story.paragraph(passage.span());
            Count main = story.main();
            if (main != null && byPlace(passage)) {
                story.back(main, passage.sentences().get(0));
            }
            if (opens(passage)) {
                story.counts().recent().stream()
                        .findFirst()
                        .ifPresent(
                                last -> story.divide(last, passage.sentences().get(0)));
            }
        }
        List<Candidate> found = this.found.getOrDefault(passage, List.of());
        Count last = null;
        for (int i = 0; i < found.size() && story.counts().size() < ProseCounts.MOST; i++) {
            Candidate candidate = found.get(i);
            Candidate next = nextWithHead(found, i);
            close(candidate);
            if (last == null || !last.candidate().sentence().equals(candidate.sentence())) {
                detailed(candidate);
                Count sum = Sums.of(found, i, story.counts().recent());
                Count listed = sum == null ? item(found, i) : sum;
                Count whole = listed == null ? added(candidate) : listed;
                Count then = whole == null ? linker.then(candidate) : whole;
                Count pointed = again.pointed(candidate);
                if (pointed != null) {
                    story.back(pointed, candidate.sentence());
                } else if (then != null && !story.takenUp(then.candidate().value(), candidate.sentence())) {
                    story.divide(then, candidate.sentence());
                }
            }
            last = last != null && last.candidate().sentence().equals(candidate.sentence()) ? last : null;
            Count nested = last == null ? null : added(candidate);
            if (nested != null && nested == last) {
                story.divide(nested, candidate.sentence());
            }
            Count back = again.back(candidate);
            if (back != null) {
                story.back(again.named(back, candidate), candidate.sentence());
                witness.refused(candidate, Refusal.TAKEN_UP);
                continue;
            }
            Count whole = again.wholeOf(candidate, i + 1 < found.size() ? found.get(i + 1) : null);
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

    /** The number that a number and those beside it add up to, be they told of the same or not; or null. */
    @Nullable
    Candidate sumOf(Candidate candidate) {
        Candidate total = totalOf(candidate);
        return total == null ? sums.get(candidate) : total;
    }

    /** The number told before that a number and others add up to, or null. */
    private @Nullable Candidate totalOf(Candidate candidate) {
        Candidate near = additions.totalOf(candidate);
        Candidate above = far.of(candidate);
        boolean nearer = near != null && (above == null || near.value() <= above.value());
        return nearer ? near : above; // of two that the numbers add up to, with others or alone, the smaller
    }

    /** The item of a list whose number those of the line below it add up to: "2. Lampung Barat: 14 jiwa / laki-laki 3, perempuan 11". */
    private @Nullable Count item(List<Candidate> found, int index) {
        List<Count> counts = story.counts();
        if (index > 0 || found.size() < 2 || counts.isEmpty()) {
            return null;
        }
        Count above = counts.get(counts.size() - 1);
        boolean own = above.candidate().passage() != found.get(0).passage()
                && above.region().own();
        long sum = found.stream().mapToLong(Candidate::value).sum();
        return own && sum == above.candidate().value() ? above : null;
    }

    /** The count told before that a number and others add up to, or null. */
    private @Nullable Count added(Candidate candidate) {
        Candidate total = totalOf(candidate);
        return total == null
                ? null
                : story.counts().stream()
                        .filter(count -> count.candidate() == total && !linker.outside(candidate, count))
                        .findFirst()
                        .orElse(null);
    }

    /** "Dirinci menurut kecamatan, terbanyak di Baruga 81 kasus": a paragraph that divides the whole by places again, naming no form. */
    private boolean byPlace(Passage passage) {
        List<Candidate> numbers = found.getOrDefault(passage, List.of());
        if (numbers.isEmpty() || passage.sentences().isEmpty()) {
            return false;
        }
        Candidate first = numbers.get(0);
        Span sentence = passage.sentences().get(0);
        if (!first.sentence().equals(sentence) || !scene.categories(sentence).isEmpty()) {
            return false;
        }
        for (int at = scene.tokens().from(sentence.start());
                at < scene.tokens().from(first.number().span().start());
                at++) {
            boolean by = BY.contains(scene.tokens().word(at));
            for (int to = at + 1; by && to <= at + PLACE; to++) {
                if (PLACES.contains(scene.tokens().word(to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Rinciannya Kota Manado 96 kasus, …": a paragraph that begins by dividing what was told last. */
    private boolean opens(Passage passage) {
        if (passage.sentences().isEmpty()) {
            return false;
        }
        int first = scene.opening(passage.span());
        return DETAILS.contains(scene.tokens().word(first));
    }

    /** "… 51 orang ditangani. Rinciannya, anak perempuan 38": the sentence divides the number told last that can hold it. */
    private void detailed(Candidate candidate) {
        int first = scene.opening(candidate.sentence());
        List<Count> counts = story.counts();
        if (counts.isEmpty()) {
            return;
        }
        Count before = counts.get(counts.size() - 1);
        boolean pointing = THEM.contains(scene.tokens().word(first))
                && BACK.contains(scene.tokens().word(first + 1))
                && before.relation() != Count.Relation.PART
                && ofOneTime(before)
                && candidate.nextTo(before.candidate());
        boolean parts = PARTS.contains(scene.tokens().word(first)) && candidate.nextTo(before.candidate());
        if (!DETAILS.contains(scene.tokens().word(first)) && !pointing && !parts) {
            return;
        }
        if (before.candidate().value() > candidate.value()
                && !before.candidate().sentence().equals(candidate.sentence())) {
            story.divide(before, candidate.sentence());
        }
    }

    /** Whether the sentence of a count tells of one time only. */
    private boolean ofOneTime(Count before) {
        return story.counts().stream()
                .filter(count ->
                        count.candidate().sentence().equals(before.candidate().sentence()))
                .allMatch(count ->
                        Objects.equals(count.period().value(), before.period().value()));
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
}
