package id.simpul.jobs.language;

import id.simpul.jobs.language.Identities.Kind;
import java.util.List;

/** Names and initials of private people, by their form and by the words on either side. */
final class NamedIdentities {

    private final int words;
    private final boolean foreign;
    private final AgedIdentities aged;
    private final IntroducedIdentities introduced;
    private final DescribedIdentities described;
    private final StruckIdentities struck;
    private final Strangers strangers;
    private final StrangeInitials initials;

    NamedIdentities(IdentityScene scene) {
        PrivateNames people = new PrivateNames(scene);
        words = scene.tokens().size();
        foreign = scene.vouchers().foreign();
        aged = new AgedIdentities(scene, people);
        introduced = new IntroducedIdentities(scene, people);
        described = new DescribedIdentities(scene, people);
        struck = new StruckIdentities(scene, people);
        strangers = new Strangers(scene);
        initials = new StrangeInitials(scene, people);
    }

    void find(List<Mention<Kind>> found) {
        for (int at = 0; at < words; at++) {
            aged.find(at, found);
            introduced.find(at, found);
            described.find(at, found);
            struck.find(at, found);
        }
        if (!foreign) {
            strangers.find(found);
            initials.find(found);
        }
    }
}
