package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The tables in the structure tree of a tagged file: which marked content of which page is which cell (ISO 32000-1, 14.7 and 14.8). It
 * is what the file claims; {@link TaggedTables} compares it with what stands on the page. Trees that turn back on themselves, that
 * are deeper or larger than any honest one, are read as far as the limits go.
 */
final class StructureTree {

    private static final int DEEPEST = 80;
    private static final int MOST_NODES = 400_000;
    private static final int MOST_CELLS = 100_000;
    private static final int MOST_ROLES = 10;
    private static final int MOST_SPAN = 500;
    private static final int MOST_COLUMNS = 200;
    private static final Set<String> STANDARD = Set.of("Table", "TR", "TH", "TD", "THead", "TBody", "TFoot");

    /** What holds text but no tables is passed over, as it makes up most of a tree. */
    private static final Set<String> WITHOUT_TABLES = Set.of(
            "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Span", "Link", "TOC", "TOCI", "Figure", "Formula", "Lbl");

    private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
    private static final COSName CLASS_MAP = COSName.getPDFName("ClassMap");
    private static final COSName STREAM = COSName.getPDFName("Stm");

    private final @Nullable COSDictionary roles;
    private final @Nullable COSDictionary classes;
    private final Map<COSDictionary, Map<Integer, Integer>> cells =
            new IdentityHashMap<>(); // of a page, by id of content
    private final Map<Integer, TaggedTable> tables = new HashMap<>(); // by number of a cell
    private final Set<Integer> filled = new HashSet<>(); // numbers of cells
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nodes;
    private int numbers;

    private StructureTree(@Nullable COSDictionary root) {
        roles = root == null ? null : root.getCOSDictionary(ROLE_MAP);
        classes = root == null ? null : root.getCOSDictionary(CLASS_MAP);
        if (root != null) {
            walk(root, null, null, 0);
        }
    }

    /** Of a file that is not tagged. */
    static StructureTree none() {
        return new StructureTree(null);
    }

    static StructureTree of(PDDocument pdf) {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        return new StructureTree(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    }

    /** For the marked content of a page the number of the cell that holds it, or -1. */
    IntUnaryOperator cells(PDPage page) {
        Map<Integer, Integer> here = cells.get(page.getCOSObject());
        return here == null ? id -> -1 : id -> here.getOrDefault(id, -1);
    }

    /** Whether a cell has content on any page. */
    boolean isFilled(int cell) {
        return filled.contains(cell);
    }

    /** The table of a cell, or null. */
    @Nullable
    TaggedTable table(int cell) {
        return tables.get(cell);
    }

    /** @param table whose rows are being read, or null outside of tables */
    private void walk(COSBase base, @Nullable COSDictionary page, @Nullable TableReader table, int depth) {
        COSBase node = base instanceof COSObject reference ? reference.getObject() : base;
        if (depth > DEEPEST || ++nodes > MOST_NODES || node == null) {
            return;
        }
        if (node instanceof COSArray kids) {
            for (int i = 0; i < kids.size() && nodes <= MOST_NODES; i++) {
                walk(kids.get(i), page, table, depth + 1);
            }
        } else if (node instanceof COSInteger id) {
            content(id.intValue(), page, table);
        } else if (node instanceof COSDictionary element && seen.add(element)) {
            COSDictionary own = element.getCOSDictionary(COSName.PG);
            COSDictionary here = own == null ? page : own;
            if (element.containsKey(COSName.MCID)) {
                if (!element.containsKey(STREAM)) {
                    content(element.getInt(COSName.MCID, -1), here, table);
                }
            } else {
                element(element, here, table, depth);
            }
        }
    }

    private void element(COSDictionary element, @Nullable COSDictionary page, @Nullable TableReader table, int depth) {
        COSBase kids = element.getItem(COSName.K);
        if (kids == null) {
            if (table != null && isCell(role(element))) {
                table.begin(element, ++numbers, role(element));
            }
            return;
        }
        String role = role(element);
        switch (role) {
            case "Table" -> {
                TableReader inner = new TableReader();
                walk(kids, page, inner, depth + 1);
                if (table != null) {
                    table.spoil(); // a table in a cell of another: the other holds its words twice
                }
                inner.end();
            }
            case "TR" -> {
                if (table != null) {
                    table.row();
                }
                walk(kids, page, table, depth + 1);
            }
            case "TH", "TD" -> {
                if (table != null && numbers < MOST_CELLS) {
                    table.begin(element, ++numbers, role);
                }
                walk(kids, page, table, depth + 1);
                if (table != null) {
                    table.endCell();
                }
            }
            case "THead" -> {
                if (table != null) {
                    table.head = true;
                }
                walk(kids, page, table, depth + 1);
                if (table != null) {
                    table.head = false;
                }
            }
            default -> {
                if (table != null || !WITHOUT_TABLES.contains(role)) {
                    walk(kids, page, table, depth + 1);
                }
            }
        }
    }

    private static boolean isCell(String role) {
        return "TH".equals(role) || "TD".equals(role);
    }

    private void content(int id, @Nullable COSDictionary page, @Nullable TableReader table) {
        if (table != null && table.open >= 0 && page != null && id >= 0) {
            cells.computeIfAbsent(page, p -> new HashMap<>()).put(id, table.open);
            filled.add(table.open);
        }
    }

    /** The standard type of an element: what the file's own name for it stands for. */
    private String role(COSDictionary element) {
        String role = element.getNameAsString(COSName.S, "");
        for (int i = 0; i < MOST_ROLES && roles != null && !STANDARD.contains(role); i++) {
            String next = roles.getNameAsString(COSName.getPDFName(role));
            if (next == null) {
                break;
            }
            role = next;
        }
        return role;
    }

    /** A number among the attributes that an element has of tables, itself or by its class. */
    private int attribute(COSDictionary element, COSName name) {
        int own = attribute(element.getDictionaryObject(COSName.A), name);
        COSBase styled = element.getDictionaryObject(COSName.C);
        if (own < 0 && classes != null && styled instanceof COSName style) {
            own = attribute(classes.getDictionaryObject(style), name);
        }
        return Math.max(1, Math.min(MOST_SPAN, own));
    }

    private static int attribute(@Nullable COSBase attributes, COSName name) {
        if (attributes instanceof COSDictionary dictionary) {
            return dictionary.getInt(name, -1);
        }
        if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size() && i < MOST_ROLES; i++) {
                if (several.getObject(i) instanceof COSDictionary dictionary && dictionary.containsKey(name)) {
                    return dictionary.getInt(name, -1);
                }
            }
        }
        return -1;
    }

    /** Reads the rows of one table; cells that span rows push those of the next rows aside. */
    private final class TableReader {

        private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
        private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

        private final List<TaggedTable.Cell> read = new ArrayList<>();
        private final List<Integer> until = new ArrayList<>(); // by column, the row in which it is free again
        private boolean head;
        private boolean spoiled;
        private int open = -1;
        private int row = -1;
        private int column;

        void row() {
            row++;
            column = 0;
        }

        void spoil() {
            spoiled = true;
        }

        void begin(COSDictionary element, int number, String role) {
            if (row < 0 || column >= MOST_COLUMNS) {
                return;
            }
            int rowSpan = attribute(element, ROW_SPAN);
            int columnSpan = attribute(element, COLUMN_SPAN);
            while (column < until.size() && until.get(column) > row) {
                column++;
            }
            for (int taken = column; taken < column + columnSpan; taken++) {
                if (taken < until.size()) {
                    until.set(taken, row + rowSpan);
                } else {
                    until.add(row + rowSpan);
                }
            }
            read.add(new TaggedTable.Cell(number, row, column, rowSpan, columnSpan, head || "TH".equals(role)));
            column += columnSpan;
            open = number;
        }

        void endCell() {
            open = -1;
        }

        void end() {
            if (!spoiled && row > 0 && until.size() > 1 && until.size() <= MOST_COLUMNS) {
                TaggedTable table = new TaggedTable(until.size(), List.copyOf(read));
                read.forEach(cell -> tables.put(cell.number(), table));
            }
        }
    }
}
