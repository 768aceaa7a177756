package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Workbooks of Excel 2007 and later, macros or not; sheets are streamed. */
final class XlsxBook implements Book {

    /** Rows that are printed on top of each page, in {@code 'Rekap 2021'!$A:$B,'Rekap 2021'!$3:$5}. */
    private static final Pattern PRINTED_ROWS = Pattern.compile("\\$\\d{1,7}:\\$(\\d{1,7})");

    private record Sheet(String name, String part, int index) {}

    private final OfficePackage parts;
    private final Budget budget;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, Integer> printedHeaders = new HashMap<>();
    private final XlsxStrings strings;
    private final XlsxNumbers numbers;

    private XlsxBook(OfficePackage parts, Budget budget) throws IOException {
        this.parts = parts;
        this.budget = budget;
        String workbook = parts.related("", "officeDocument");
        String main = workbook == null || !parts.has(workbook) ? "xl/workbook.xml" : workbook;
        boolean since1904 = workbook(main);
        String shared = parts.related(main, "sharedStrings");
        strings = shared == null || !parts.has(shared) ? XlsxStrings.NONE : XlsxStrings.read(parts.xml(shared), budget);
        String styles = parts.related(main, "styles");
        numbers = new XlsxNumbers(since1904);
        if (styles != null && parts.has(styles)) {
            numbers.formats(parts.xml(styles));
        }
    }

    static XlsxBook open(byte[] bytes, Budget budget) throws IOException {
        OfficePackage parts = OfficePackage.open(bytes, budget);
        try {
            return new XlsxBook(parts, budget);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /** Reads the list of sheets. True where days count from 1904, as old Macintoshes do. */
    private boolean workbook(String main) throws IOException {
        Map<String, OfficePackage.Relation> relations = parts.relations(main);
        boolean since1904 = false;
        int index = 0;
        try (XmlPart xml = parts.xml(main)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    since1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    sheet(xml, index++, relations);
                } else if (xml.starts("definedName") && "_xlnm.Print_Titles".equals(xml.attribute("name"))) {
                    printed(xml.number("localSheetId", -1), xml);
                }
            }
        }
        return since1904;
    }

    private void sheet(XmlPart xml, int index, Map<String, OfficePackage.Relation> relations) {
        String state = xml.attribute("state");
        OfficePackage.Relation relation = relations.get(String.valueOf(xml.attribute("id")));
        boolean visible = state == null || state.equals("visible");
        if (visible && relation != null && relation.type().equals("worksheet")) { // not a chart, not a macro
            sheets.add(new Sheet(String.valueOf(xml.attribute("name")), relation.target(), index));
        }
    }

    private void printed(int sheet, XmlPart xml) throws IOException {
        Matcher rows = PRINTED_ROWS.matcher(XlsxStrings.content(xml));
        if (rows.find()) {
            printedHeaders.put(sheet, Integer.parseInt(rows.group(1)) - 1);
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public SheetCells read(int number) throws IOException {
        Sheet sheet = sheets.get(number);
        SheetCells cells = new SheetCells(sheet.name(), budget);
        if (printedHeaders.containsKey(sheet.index())) {
            cells.headerEnds(printedHeaders.get(sheet.index()));
        }
        for (OfficePackage.Relation relation : parts.relations(sheet.part()).values()) {
            if (relation.type().equals("table") && parts.has(relation.target())) {
                try (XmlPart xml = parts.xml(relation.target())) {
                    XlsxSheet.tableHeader(xml, cells);
                }
            }
        }
        try (XmlPart xml = parts.xml(sheet.part())) {
            new XlsxSheet(xml, strings, numbers, cells).read();
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
