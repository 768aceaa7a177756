package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds identities by the words that stand beside them; each phenomenon has a class of its own. */
final class IdentityRules {

    private IdentityRules() {}

    /** Every stretch to be masked, in order, none overlapping another. */
    static List<Mention<Kind>> find(CharSequence text) {
        if (text.length() < 2) {
            return List.of();
        }
        return find(new IdentityScene(text, Vouchers.document(false)));
    }

    /** The same, over a scene that is known already. */
    static List<Mention<Kind>> find(IdentityScene scene) {
        List<Mention<Kind>> found = new ArrayList<>();
        NumberIdentities.find(scene.tokens().text(), found);
        new NamedIdentities(scene).find(found);
        List<Mention<Kind>> people = List.copyOf(found);
        new AddressIdentities(scene.tokens()).find(found);
        new SchoolIdentities(scene, people).find(found);
        return disjoint(found);
    }

    private static List<Mention<Kind>> disjoint(List<Mention<Kind>> found) {
        found.sort((a, b) -> a.span().compareTo(b.span()));
        List<Mention<Kind>> kept = new ArrayList<>();
        int end = 0;
        for (Mention<Kind> mention : found) {
            if (mention.span().start() >= end) {
                kept.add(mention);
                end = mention.span().end();
            } else if (mention.span().end() > end) {
                kept.add(new Mention<>(
                        mention.value(), new Span(end, mention.span().end()), mention.rule()));
                end = mention.span().end();
            }
        }
        return kept;
    }
}
