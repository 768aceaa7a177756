package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.casecount.Vocabulary.Term;
import id.simpul.jobs.language.NumberRules;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sentence says at its head of all the numbers that it lists: "Yang sudah P21 itu persetubuhan 9 kasus, pencabulan 4 kasus". */
final class OpeningStatus {

    private static final Set<String> ALL = Set.of("seluruhnya", "semuanya", "semua", "seluruh", "kesemuanya");

    /** Words that lead to the head of a sentence. */
    private static final Set<String> LEADING = Set.of(
            "adapun",
            "sedangkan",
            "sementara",
            "untuk",
            "kalau",
            "nah",
            "lalu",
            "kemudian",
            "dan",
            ",",
            "\"",
            "“",
            "”");

    /** Behind these another state is told. */
    private static final Set<String> ANOTHER =
            Set.of("sedangkan", "sementara", "sisanya", "selebihnya", "lainnya", "adapun", "yang", ";");

    /** Words from "yang" to the state, at most. */
    private static final int STATE = 3;

    private final Scene scene;

    OpeningStatus(Scene scene) {
        this.scene = scene;
    }

    /** The state of a number that names none, or null where the head of its sentence tells none; {@code before} is the sentence up to it. */
    @Nullable
    CaseStatus status(Span before) {
        CaseStatus opened = opened(before);
        CaseStatus subject = opened == null ? subject(before) : opened;
        return subject == null && enumerated(before) ? CaseStatus.HANDLED : subject;
    }

    /** "Yang sudah dilimpahkan, pencabulan 4 kasus, penganiayaan 2 kasus": those that are in that state, form by form. */
    private @Nullable CaseStatus subject(Span before) {
        int first = scene.tokens().from(before.start());
        while (LEADING.contains(scene.tokens().word(first))) {
            first++;
        }
        List<Term<Statuses.Word>> told = scene.statuses(before);
        if (!scene.tokens().word(first).equals("yang")
                || told.isEmpty()
                || told.get(0).first() - first > STATE) {
            return null;
        }
        Term<Statuses.Word> state = told.get(0);
        Span behind = new Span(
                Math.min(before.end(), scene.tokens().at(state.behind()).span().start()), before.end());
        int number = number(behind);
        boolean colon = Set.of(",", ":").contains(scene.tokens().word(state.behind()));
        boolean forms = !scene.categories(new Span(behind.start(), number)).isEmpty();
        boolean another = scene.any(ANOTHER, new Span(number, before.end()));
        return (colon || forms) && !another ? state.value().status() : null;
    }

    /** Where the first number of a stretch begins, else where the stretch ends. */
    private int number(Span stretch) {
        return scene.numbers(stretch).stream()
                .filter(number -> number.value().kind() == Quantity.Kind.COUNT)
                .mapToInt(number -> number.span().start())
                .findFirst()
                .orElse(stretch.end());
    }

    /** "Reskrim menangani sembilan jenis kasus, yaitu 43 kasus penganiayaan, 18 kasus persetubuhan": one verb for all that is listed behind it. */
    private boolean enumerated(Span before) {
        Term<Cues.Cue> opener = null;
        for (Term<Cues.Cue> cue : scene.cues(before)) {
            opener = opener == null && cue.value() == Cues.Cue.OPENS ? cue : opener;
        }
        if (opener == null) {
            return false;
        }
        Span head = new Span(before.start(), opener.span().start());
        List<Term<Statuses.Word>> told = scene.statuses(head);
        return told.size() == 1
                && told.get(0).value().status() == CaseStatus.HANDLED
                && scene.tokens().word(told.get(0).first()).startsWith("menangani")
                && scene.measures(head).stream()
                        .anyMatch(measure -> measure.value().role() == Measures.Role.UNIT
                                && measure.first() > told.get(0).first());
    }

    /** "Yang sudah P21, persetubuhan 9 kasus, pencabulan 4 kasus", "Penyelesaian kasus oleh Unit PPA tahun 2020 sebanyak 223 kasus": what its sentence opens with. */
    private @Nullable CaseStatus opened(Span before) {
        List<Term<Statuses.Word>> told = scene.statuses(before);
        if (told.isEmpty()
                || scene.distance(
                                new Span(before.start(), before.start()),
                                told.get(0).span())
                        > 2) {
            return null;
        }
        Term<Statuses.Word> first = told.get(0);
        if (all(scene.tokens().from(before.start())) && scene.has(Cues.Cue.OPENS, before)) {
            return first.value().status();
        }
        boolean noun = scene.tokens().word(first.first()).startsWith("pen");
        boolean whole = first.behind() > first.first() + 1; // "penyelesaian tindak pidana"
        boolean shortened = scene.tokens().word(first.first()).startsWith("jptp");
        boolean ofCases = scene.measures(scene.tokens().at(first.behind()).span()).stream()
                .anyMatch(measure -> measure.value().role() == Measures.Role.UNIT);
        return noun && (whole || ofCases) || shortened ? first.value().status() : null;
    }

    /** "Seluruhnya", "Ke-41 kasus": whether a sentence begins with all that were told before. */
    private boolean all(int first) {
        int number = scene.tokens().at(first + 1).isDash() ? first + 2 : first + 1;
        boolean counted = scene.tokens().word(first).equals("ke")
                && (scene.tokens().at(number).isDigits() || NumberRules.begins(scene.tokens(), number));
        return counted || ALL.contains(scene.tokens().word(first));
    }
}
