package id.simpul.jobs.batch;

import id.simpul.connectors.landing.DueRange;
import id.simpul.connectors.landing.LandingZone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Cuts the due documents into ranges of ids, one a partition. */
final class RangePartitioner implements Partitioner {

    static final String FIRST = "first";
    static final String LAST = "last";

    private final LandingZone landing;

    RangePartitioner(LandingZone landing) {
        this.landing = landing;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        List<DueRange> ranges = landing.due(gridSize);
        for (DueRange range : ranges) {
            ExecutionContext context = new ExecutionContext();
            context.putLong(FIRST, range.first());
            context.putLong(LAST, range.last());
            partitions.put("documents-" + range.first() + "-" + range.last(), context);
        }
        return partitions;
    }
}
