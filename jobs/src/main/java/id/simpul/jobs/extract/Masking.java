package id.simpul.jobs.extract;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.language.Identities;
import java.util.ArrayList;
import java.util.List;

/**
 * Hides the identities of a document in whatever leaves it: what its prose shows, and what its tables hold under headers
 * such as Nama, Inisial, Alamat, NIK.
 */
public final class Masking {

    private Masking() {}

    /** The document's masker; one that hides everything where its identities can't be told. Never throws. */
    public static Identities.Masker of(Document document) {
        try {
            List<String> named = new ArrayList<>();
            for (Block block : document.blocks()) {
                if (block instanceof Block.Table table) {
                    named.addAll(IdentityColumns.cells(table, document.text()));
                }
            }
            return Identities.of(document.text(), named);
        } catch (RuntimeException e) {
            return Identities.Masker.hidingAll();
        }
    }
}
