package id.simpul.jobs.document.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Understands the colours that a page's program names, as far as is needed to tell white: no profile is loaded, no pattern drawn. */
final class FillColours {

    /** Spaces in which the number of a colour's parts tells what they are. */
    private static final Set<String> KNOWN =
            Set.of("", "DeviceGray", "DeviceRGB", "DeviceCMYK", "ICCBased", "CalGray", "CalRGB");

    /** One ink: 0 is none of it. */
    private static final String INK = "Separation";

    private static final double[] UNKNOWN = {};

    private String space = "";

    /** The operators g, rg and k, which bring their space with them. */
    double[] plain(List<COSBase> operands) {
        space = "";
        return parts(operands);
    }

    /** The operator cs; what is filled from then on is black until a colour is named. */
    void space(List<COSBase> operands, @Nullable PDResources resources) {
        space = operands.isEmpty() || !(operands.get(0) instanceof COSName name) ? "?" : kind(name, resources);
    }

    private static String kind(COSName name, @Nullable PDResources resources) {
        COSDictionary spaces =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase own = spaces == null ? null : spaces.getDictionaryObject(name);
        return own instanceof COSArray array && array.size() > 0 && array.getObject(0) instanceof COSName kind
                ? kind.getName()
                : name.getName();
    }

    /** The parts of a colour, for {@link Ink#colour}; none where it is not known what they stand for. */
    double[] parts(List<COSBase> operands) {
        boolean ink = space.equals(INK);
        if (!ink && !KNOWN.contains(space)) {
            return UNKNOWN;
        }
        double[] parts = new double[operands.size()];
        for (int i = 0; i < parts.length; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return UNKNOWN;
            }
            parts[i] = ink ? 1 - number.floatValue() : number.floatValue();
        }
        return parts.length == 1 || (!ink && (parts.length == 3 || parts.length == 4)) ? parts : UNKNOWN;
    }
}
