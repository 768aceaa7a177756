package id.simpul.jobs.extract;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.language.Identities;
import id.simpul.jobs.language.InstrumentTitles;
import id.simpul.jobs.language.PublisherName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hides the identities of a document in whatever leaves it: what its prose shows, and what its tables hold under headers
 * such as Nama, Inisial, Alamat, NIK. What the titles of its laws are about is no identity, nor is its publisher.
 */
public final class Masking {

    /** Indonesian, and languages that share its words or are taken for it. */
    private static final Set<String> KNOWN = Set.of("id", "ms", "jv", "su", "min", "mad", "ban", "ace", "bug");

    private Masking() {}

    /** The document's masker; one that hides everything where its identities can't be told. Never throws. */
    public static Identities.Masker of(Document document) {
        try {
            List<String> named = new ArrayList<>();
            OpenColumns open = OpenColumns.none();
            for (Block block : document.blocks()) {
                if (block instanceof Block.Table table) {
                    named.addAll(IdentityColumns.cells(table, document.text()));
                    open.read(table, document.text());
                }
            }
            List<String> things = new ArrayList<>(open.things());
            String publisher = document.metadata().publisher();
            if (publisher != null && PublisherName.nobodys(publisher)) {
                things.add(publisher);
            }
            String language = document.metadata().language();
            boolean foreign = language != null && !KNOWN.contains(language);
            Identities.Labels labels = new Identities.Labels(named, open.officials(), things, foreign);
            Identities.Masker masker = Identities.of(document.text(), labels);
            List<String> titles = InstrumentTitles.things(document.text(), labels, masker);
            if (titles.isEmpty()) {
                return masker;
            }
            things.addAll(titles);
            return Identities.of(document.text(), new Identities.Labels(named, open.officials(), things, foreign));
        } catch (RuntimeException e) {
            return Identities.Masker.hidingAll();
        }
    }
}
