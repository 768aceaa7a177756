package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where the tiles of a row leave room between them. */
final class RowGaps {

    private static final double FAR = 1e6;

    private RowGaps() {}

    /**
     * From where to where, left to right, with the outer ones that go on without end.
     *
     * @param narrowest the room before a tile that is a gap
     */
    static List<double[]> of(List<PageTile> row, ToDoubleFunction<PageTile> narrowest) {
        List<PageTile> along = new ArrayList<>(row);
        along.sort(Comparator.comparingDouble(PageTile::left));
        List<double[]> gaps = new ArrayList<>();
        double end = -FAR;
        for (PageTile tile : along) {
            if (tile.left() - end >= narrowest.applyAsDouble(tile)) {
                gaps.add(new double[] {end, tile.left()});
            }
            end = Math.max(end, tile.right());
        }
        gaps.add(new double[] {end, FAR});
        return gaps;
    }
}
