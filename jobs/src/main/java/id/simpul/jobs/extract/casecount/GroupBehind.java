package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.VictimGroup;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the sentence behind a number says that it happened to: "43 kasus KDRT. Kasus tersebut menimpa istri", "… Korbannya perempuan". */
final class GroupBehind {

    /** Words of a sentence before its group, at most. */
    private static final int OPENING = 8;

    private static final Set<String> SUBJECTS =
            Set.of("kasus", "perkara", "korbannya", "korban", "semuanya", "seluruhnya", "mereka");
    private static final Set<String> HAPPENED =
            Set.of("menimpa", "dialami", "adalah", "merupakan", "ialah", "semuanya", "seluruhnya", "korbannya");

    /** Words that say of a part only, or of some other time, whom. */
    private static final Set<String> PARTLY = Set.of(
            "mayoritas",
            "kebanyakan",
            "sebagian",
            "umumnya",
            "rata-rata",
            "kebanyakannya",
            "banyak",
            "bukan",
            "tidak",
            "bisa");

    private final Scene scene;
    private final List<Passage> passages;

    GroupBehind(Scene scene, List<Passage> passages) {
        this.scene = scene;
        this.passages = passages;
    }

    /** The group, or null where the next sentence tells none of all that was counted. */
    @Nullable
    VictimGroup of(Candidate candidate) {
        Span next = next(candidate);
        if (next == null) {
            return null;
        }
        int first = scene.tokens().from(next.start());
        List<Term<Groups.Word>> named = scene.groups(next);
        if (named.isEmpty()
                || !SUBJECTS.contains(scene.tokens().word(first))
                || named.get(0).first() - first > OPENING) {
            return null;
        }
        Span opening = new Span(next.start(), named.get(0).span().start());
        boolean told = scene.any(HAPPENED, opening) && !scene.any(PARTLY, new Span(next.start(), next.end()));
        boolean counted =
                scene.numbers(next).stream().anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
        VictimGroup group = named.get(0).value().group();
        boolean one = named.stream().allMatch(term -> term.value().group() == group);
        return told && !counted && one ? group : null;
    }

    /** The sentence behind the number's own, in its paragraph or at the head of the next; else null. */
    private @Nullable Span next(Candidate candidate) {
        Span rest = new Span(
                candidate.body().end(),
                Math.max(candidate.body().end(), candidate.sentence().end()));
        if (scene.numbers(rest).stream().anyMatch(number -> number.value().kind() == Quantity.Kind.COUNT)) {
            return null; // of the last number of its sentence
        }
        List<Span> sentences = candidate.passage().sentences();
        int at = sentences.indexOf(candidate.sentence());
        if (at >= 0 && at + 1 < sentences.size()) {
            return sentences.get(at + 1);
        }
        int passage = passages.indexOf(candidate.passage());
        boolean last = passage < 0 || passage + 1 >= passages.size();
        Passage behind = last ? null : passages.get(passage + 1);
        return behind == null || behind.sentences().isEmpty() || behind.kind() != Passage.Kind.PARAGRAPH
                ? null
                : behind.sentences().get(0);
    }
}
