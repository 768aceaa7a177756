package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;

/** Numbers and regions told in rows: "Sewon dan Imogiri, masing-masing empat dan tujuh kasus", "Wakatobi dan Buton nihil". */
final class Sharing {

    private final Scene scene;
    private final RegionLink regions;

    Sharing(Scene scene, Story story) {
        this.scene = scene;
        this.regions = new RegionLink(scene, story);
    }

    /** The count, or several of it, one a region that shares it; in a row of numbers the region of its place; a sum over several has none. */
    List<Count> shared(Count count, List<Candidate> all, int index) {
        Candidate candidate = count.candidate();
        Span before =
                new Span(candidate.sentence().start(), candidate.number().span().start());
        boolean each = before.of(scene.text()).contains("masing-masing");
        if (each) {
            return List.of(placed(count, all, index));
        }
        List<Region> row = regions.row(candidate.left());
        if (row.size() < 2) {
            return List.of(count);
        }
        return candidate.value() == 0
                ? row.stream()
                        .map(region -> count.in(new Link<>(region, Link.Source.OWN)))
                        .toList()
                : List.of();
    }

    private Count placed(Count count, List<Candidate> all, int index) {
        int first = index;
        while (first > 0
                && all.get(first - 1).sentence().equals(count.candidate().sentence())
                && scene.distance(
                                all.get(first - 1).body(),
                                all.get(first).number().span())
                        <= 2) {
            first--;
        }
        List<Region> row = regions.row(all.get(first).left());
        int place = index - first;
        return place < row.size() && row.size() > 1 ? count.in(new Link<>(row.get(place), Link.Source.OWN)) : count;
    }
}
