package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The number formats of a workbook's cells. */
final class XlsxNumbers {

    private final ShownNumbers shown = new ShownNumbers();
    private final boolean since1904;
    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    XlsxNumbers(boolean since1904) {
        this.since1904 = since1904;
    }

    void formats(XmlPart part) throws IOException {
        try (XmlPart xml = part) {
            boolean cells = false;
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    own.put(xml.number("numFmtId", -1), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    cells = xml.starts();
                } else if (cells && xml.starts("xf")) {
                    styles.add(xml.number("numFmtId", 0));
                }
            }
        }
    }

    /** A number as the cell shows it. */
    String shown(double value, int style) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String code = own.get(format);
        String builtIn = code == null ? BuiltinFormats.getBuiltinFormat(format) : code;
        return shown.of(value, format, builtIn == null ? "General" : builtIn, since1904);
    }
}
