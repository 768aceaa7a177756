package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a Word document (its body, a header, the notes), pulled into items. What is deleted or hidden is left out, what is inserted
 * stands; content controls and links are transparent; fields read as the value they show.
 */
final class WordParser {

    /** Word itself allows 63. */
    private static final int MOST_COLUMNS = 1000;

    private final XmlPart xml;
    private final Budget budget;
    private final WordLooks looks;
    private final List<String> notes = new ArrayList<>();
    private @Nullable WordSection section;

    WordParser(XmlPart xml, Budget budget, WordLooks looks) {
        this.xml = xml;
        this.budget = budget;
        this.looks = looks;
    }

    /** Kind and number of the notes that the text refers to, in order, such as {@code footnote 2}. */
    List<String> notes() {
        return notes;
    }

    /** The first section's settings, or null. Known when all is read. */
    @Nullable
    WordSection section() {
        return section;
    }

    /** The items in the element that just began, up to its end; of the whole part where none began. */
    List<WordItem> items() throws IOException {
        List<WordItem> items = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "p" -> items.add(paragraph());
                case "tbl" -> items.add(table());
                case "sectPr" -> readSection();
                case "del", "moveFrom", "mc:Fallback" -> xml.skip();
                case "sdtPr" -> control();
                default -> {
                    // a wrapper: a content control, a custom mark-up, an inserted part
                }
            }
        }
        return items;
    }

    private void readSection() throws IOException {
        WordSection read = WordSection.read(xml);
        section = section == null ? read : section;
    }

    /** A content control that still shows "Click here to enter text" holds nothing. */
    private void control() throws IOException {
        boolean empty = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            empty |= xml.starts("showingPlcHdr");
        }
        while (empty && xml.next()) {
            if (xml.starts("sdtContent")) {
                xml.skip();
                return;
            }
            empty = !xml.ends("sdt");
        }
    }

    private WordItem.Paragraph paragraph() throws IOException {
        StringBuilder text = new StringBuilder();
        List<WordItem> boxes = new ArrayList<>();
        WordField field = new WordField();
        WordStyles.Own own = WordStyles.Own.NOTHING;
        WordRuns runs = new WordRuns(looks, own);
        boolean hidden = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "pPr" -> {
                    own = properties();
                    runs.paragraph(own);
                }
                case "r" -> {
                    hidden = false;
                    runs.begin();
                }
                case "rStyle", "b", "caps", "sz" -> runs.property(xml);
                case "vanish" -> hidden = !"0".equals(xml.attribute("val")) && !"false".equals(xml.attribute("val"));
                case "fldChar" -> field.mark(String.valueOf(xml.attribute("fldCharType")));
                case "fldSimple" -> {
                    if (WordField.isPageNumber(String.valueOf(xml.attribute("instr")))) {
                        xml.skip();
                    }
                }
                case "instrText" -> field.code(XlsxStrings.content(xml));
                case "t" -> {
                    String shown = XlsxStrings.content(xml);
                    append(shown, hidden || !field.shows(), text);
                    if (!hidden && field.shows()) {
                        runs.text(shown);
                    }
                }
                case "tab", "ptab" -> append("\t", hidden || !field.shows(), text);
                case "br", "cr" -> append("\n", hidden || !field.shows(), text);
                case "noBreakHyphen" -> append("-", hidden || !field.shows(), text);
                case "footnoteReference" -> notes.add("footnote " + xml.attribute("id"));
                case "endnoteReference" -> notes.add("endnote " + xml.attribute("id"));
                case "txbxContent" -> boxes.addAll(items());
                case "sdtPr" -> control();
                case "del", "moveFrom", "mc:Fallback", "rt", "rPrChange" -> xml.skip();
                default -> {
                    // a wrapper, or looks
                }
            }
        }
        return looks.paragraph(text.toString(), own, runs.look(), boxes);
    }

    /** What a paragraph says of its own looks. One whose end is deleted is numbered no more. */
    private WordStyles.Own properties() throws IOException {
        String style = null;
        int list = WordStyles.UNSAID;
        int level = WordStyles.UNSAID;
        int outline = WordStyles.UNSAID;
        int place = WordStyles.UNSAID;
        int left = WordStyles.UNSAID;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numId" -> list = list == WordStyles.UNSAID ? xml.number("val", WordStyles.UNSAID) : list;
                case "ilvl" -> level = xml.number("val", WordStyles.UNSAID);
                case "outlineLvl" -> outline = xml.number("val", WordStyles.UNSAID);
                case "jc" -> place = WordStyles.place(xml);
                case "ind" -> left = WordStyles.left(xml);
                case "sectPr" -> readSection();
                case "del" -> list = 0;
                case "pPrChange", "rPrChange", "numberingChange" -> xml.skip(); // the former looks
                default -> {
                    // how it looks otherwise
                }
            }
        }
        return new WordStyles.Own(style, list, level, outline, place, left);
    }

    private void append(String more, boolean hidden, StringBuilder text) throws IOException {
        if (!hidden) {
            budget.text(more.length());
            text.append(more);
        }
    }

    private WordItem.Table table() throws IOException {
        List<WordItem.Row> rows = new ArrayList<>();
        Borders borders = new Borders();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("tblPr")) {
                borders.ofTable(xml);
            } else if (xml.starts("tr")) {
                WordItem.Row row = row(borders);
                if (row != null) {
                    rows.add(row);
                }
            } else if (xml.starts("sdtPr")) {
                control();
            }
        }
        return new WordItem.Table(rows, borders.drawn());
    }

    /** Null where it is deleted. */
    private WordItem.@Nullable Row row(Borders borders) throws IOException {
        List<WordItem.Cell> cells = new ArrayList<>();
        int before = 0;
        boolean header = false;
        boolean deleted = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "gridBefore" -> before = Math.max(0, Math.min(200, xml.number("val", 0)));
                case "tblHeader" -> header = xml.attribute("val") == null || xml.flag("val");
                case "del", "hidden" -> deleted = true;
                case "tc" -> cell(cells, borders);
                case "sdtPr" -> control();
                case "tblPrEx", "trPrChange" -> xml.skip();
                default -> {
                    // a wrapper, or looks
                }
            }
        }
        return deleted ? null : new WordItem.Row(cells, before, header);
    }

    private void cell(List<WordItem.Cell> cells, Borders borders) throws IOException {
        budget.cells(1);
        int wide = 1;
        boolean continues = false;
        boolean within = false;
        List<WordItem> items = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "gridSpan" -> wide = Math.max(1, Math.min(200, xml.number("val", 1)));
                case "vMerge" -> continues = !"restart".equals(xml.attribute("val"));
                case "hMerge" -> within = !"restart".equals(xml.attribute("val"));
                case "tcBorders" -> borders.ofCell(xml);
                case "p" -> items.add(paragraph());
                case "tbl" -> items.add(table());
                case "sdtPr" -> control();
                case "del", "moveFrom", "tcPrChange", "mc:Fallback" -> xml.skip();
                default -> {
                    // a wrapper, or looks
                }
            }
        }
        if (within && !cells.isEmpty()) { // the older way to merge cells of a row
            WordItem.Cell left = cells.remove(cells.size() - 1);
            cells.add(new WordItem.Cell(left.items(), left.wide() + wide, left.continues()));
        } else {
            cells.add(new WordItem.Cell(items, wide, continues));
        }
        if (cells.size() > MOST_COLUMNS) {
            throw Budget.tooLarge("a table of more than " + MOST_COLUMNS + " columns");
        }
    }

    /** Whether a table's inner lines are drawn: its own word, else that of its style, else its cells'. */
    private static final class Borders {

        private @Nullable Boolean inside;
        private boolean styled;
        private boolean cells;

        boolean drawn() {
            return cells || (inside == null ? styled : inside);
        }

        void ofTable(XmlPart xml) throws IOException {
            int outside = xml.depth() - 1;
            while (xml.depth() > outside && xml.next()) {
                if (xml.starts("tblStyle")) {
                    styled = !String.valueOf(xml.attribute("val"))
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains("normal");
                } else if (xml.starts("insideH")) {
                    inside = isLine(xml);
                }
            }
        }

        void ofCell(XmlPart xml) throws IOException {
            int outside = xml.depth() - 1;
            while (xml.depth() > outside && xml.next()) {
                cells |= (xml.starts("top") || xml.starts("bottom")) && isLine(xml);
            }
        }

        private static boolean isLine(XmlPart xml) {
            String line = xml.attribute("val");
            return line != null && !line.equals("none") && !line.equals("nil");
        }
    }
}
