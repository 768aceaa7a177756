package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings the words and tables of a page into the order in which people read them: a page is cut where an empty strip parts columns of
 * prose, or blocks that are signed or sent side by side, into what stands above, in the columns one after another, and below.
 */
final class ReadingOrder {

    private static final int DEEPEST = 12;

    /** Columns of no more rows may be blocks side by side, if they look it. */
    private static final int FEW_ROWS = 16;

    private final boolean sure;
    private final List<Leaf> leaves = new ArrayList<>();

    /** @param alone whether it is a block beside another */
    private record Leaf(List<PageTile> tiles, boolean alone) {}

    private ReadingOrder(boolean sure) {
        this.sure = sure;
    }

    /** @param words outside the tables, in the order of the page's program */
    static List<PdfRegion> of(List<PdfWord> words, List<PdfTable> tables) {
        List<PageTile> tiles = new ArrayList<>();
        List<PdfWord> turned = new ArrayList<>();
        int at = 0;
        for (PdfWord word : words) {
            if (word.turn() == 0) {
                tiles.add(PageTile.of(word, at));
            } else {
                turned.add(word);
            }
            at++;
        }
        for (PdfTable table : tables) {
            tiles.add(PageTile.of(table, at++));
        }
        ReadingOrder order = new ReadingOrder(false);
        order.cut(tiles, 0, false);
        List<PdfRegion> regions = new ArrayList<>();
        order.leaves.forEach(leaf -> regions.add(region(leaf)));
        if (!turned.isEmpty()) {
            regions.add(region(turned, List.of(), false));
        }
        return regions;
    }

    /** The words of columns of prose apart, where that is beyond doubt; before tables are looked for. */
    static List<List<PdfWord>> columns(List<PdfWord> words) {
        List<PageTile> tiles = new ArrayList<>();
        for (PdfWord word : words) {
            tiles.add(PageTile.of(word, tiles.size()));
        }
        ReadingOrder order = new ReadingOrder(true);
        order.cut(tiles, 0, false);
        return order.leaves.stream().map(leaf -> words(leaf.tiles)).toList();
    }

    private static List<PdfWord> words(List<PageTile> tiles) {
        List<PdfWord> words = new ArrayList<>();
        for (PageTile tile : tiles) {
            if (tile.word() != null) {
                words.add(tile.word());
            }
        }
        return words;
    }

    private void cut(List<PageTile> tiles, int depth, boolean alone) {
        if (tiles.isEmpty()) {
            return;
        }
        List<List<PageTile>> rows = PageTile.rows(tiles);
        Gutter gutter = depth < DEEPEST ? Gutter.find(rows, size(tiles), sure) : null;
        boolean few = gutter == null || gutter.last() - gutter.first() < FEW_ROWS;
        Gutter side = few && !sure && depth < DEEPEST ? SideBlocks.find(rows) : null;
        boolean blocks = side != null;
        gutter = blocks ? side : gutter;
        if (gutter == null) {
            leaves.add(new Leaf(tiles, alone));
            return;
        }
        cut(flat(rows.subList(0, gutter.first())), depth + 1, alone);
        List<PageTile> left = new ArrayList<>();
        List<PageTile> right = new ArrayList<>();
        for (PageTile tile : flat(rows.subList(gutter.first(), gutter.last() + 1))) {
            (tile.middle() < gutter.at() ? left : right).add(tile);
        }
        cut(left, depth + 1, alone || blocks);
        cut(right, depth + 1, alone || blocks);
        cut(flat(rows.subList(gutter.last() + 1, rows.size())), depth + 1, alone);
    }

    private static List<PageTile> flat(List<List<PageTile>> rows) {
        List<PageTile> flat = new ArrayList<>();
        rows.forEach(flat::addAll);
        return flat;
    }

    /** The type size in the middle of all. */
    private static double size(List<PageTile> tiles) {
        double[] sizes = tiles.stream().mapToDouble(PageTile::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    private static PdfRegion region(Leaf leaf) {
        List<PdfTable> tables = new ArrayList<>();
        for (PageTile tile : leaf.tiles) {
            if (tile.table() != null) {
                tables.add(tile.table());
            }
        }
        return region(words(leaf.tiles), tables, leaf.alone);
    }

    private static PdfRegion region(List<PdfWord> words, List<PdfTable> tables, boolean alone) {
        List<PdfRegion.Item> items = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (PdfLine line : PdfLine.of(words)) {
            items.add(new PdfRegion.LineItem(line));
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
        }
        for (PdfTable table : tables) {
            items.add(new PdfRegion.TableItem(table));
        }
        if (!tables.isEmpty()) {
            items.sort(Comparator.comparingDouble(PdfRegion.Item::top));
        }
        return new PdfRegion(items, left, right, alone);
    }
}
