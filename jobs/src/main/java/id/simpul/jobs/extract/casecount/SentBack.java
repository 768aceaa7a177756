package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;

/** People who are sent back count as deported, however they left; who is kept from leaving is not sent back. */
final class SentBack {

    private final Scene scene;

    SentBack(Scene scene) {
        this.scene = scene;
    }

    /** Whether those whom a number counts by how they left are sent back: "992 PMI ilegal yang dideportasi". */
    boolean among(Basis basis) {
        boolean kept = scene.statuses(basis.candidate().own()).stream()
                .anyMatch(term -> term.value().status() == CaseStatus.PREVENTED);
        return !kept && sentBack(basis);
    }

    private boolean sentBack(Basis basis) {
        return basis.own().status().value() == CaseStatus.RETURNED
                || scene.categories(basis.candidate().own()).stream()
                        .anyMatch(term -> term.value().category() == Category.DEPORTATION);
    }

    /** Whether a number counts people who "dipulangkan", nothing else being said of them. */
    boolean alone(Basis basis) {
        Measures.Word head = basis.candidate().head();
        boolean people = head == null || head.role() == Measures.Role.PERSON;
        boolean migrants = basis.total() == null
                || basis.fresh()
                || basis.total().category().value() == Category.DEPORTATION;
        return people && migrants && basis.own().status().value() == CaseStatus.RETURNED;
    }

    /** Whether a number counts people who were kept from leaving, without a word for how. */
    static boolean kept(Basis basis) {
        return basis.own().status().value() == CaseStatus.PREVENTED
                && !basis.own().category().found();
    }
}
