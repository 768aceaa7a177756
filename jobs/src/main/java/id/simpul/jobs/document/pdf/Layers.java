package id.simpul.jobs.document.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The layers of a file (optional content groups, ISO 32000-1, 8.11), and which of them are switched off when it is opened. */
final class Layers {

    static final COSName MARK = COSName.OC;

    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName POLICY = COSName.getPDFName("P");

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

    private Layers() {}

    static Layers of(PDDocument pdf) {
        Layers layers = new Layers();
        COSDictionary properties = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary view = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (properties != null && view != null) {
            if ("OFF".equals(view.getNameAsString(COSName.BASE_STATE))) {
                layers.off.addAll(groups(properties.getCOSArray(GROUPS)));
                layers.off.removeAll(groups(view.getCOSArray(COSName.ON)));
            }
            layers.off.addAll(groups(view.getCOSArray(COSName.OFF)));
        }
        return layers;
    }

    private static Set<COSDictionary> groups(@Nullable COSArray array) {
        Set<COSDictionary> groups = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary group) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Whether what belongs to this group, or to this choice among groups, is not shown. */
    boolean hide(@Nullable COSDictionary group) {
        if (group == null || off.isEmpty()) {
            return false;
        }
        COSBase members = group.getDictionaryObject(GROUPS);
        if (members instanceof COSDictionary only) {
            return hide(group, Set.of(only));
        }
        return members instanceof COSArray several ? hide(group, groups(several)) : off.contains(group);
    }

    private boolean hide(COSDictionary membership, Set<COSDictionary> groups) {
        if (groups.isEmpty()) {
            return false;
        }
        long hidden = groups.stream().filter(off::contains).count();
        String policy = membership.getNameAsString(POLICY, "AnyOn");
        return switch (policy) {
            case "AllOn" -> hidden > 0;
            case "AnyOff" -> hidden == 0;
            case "AllOff" -> hidden < groups.size();
            default -> hidden == groups.size();
        };
    }
}
