package id.simpul.jobs.batch;

import id.simpul.connectors.landing.DueRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Cuts documents into ranges of ids, one a partition. */
final class RangePartitioner implements Partitioner {

    static final String FIRST = "first";
    static final String LAST = "last";

    private final Documents documents;

    RangePartitioner(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        List<DueRange> ranges = documents.ranges(gridSize);
        for (DueRange range : ranges) {
            ExecutionContext context = new ExecutionContext();
            context.putLong(FIRST, range.first());
            context.putLong(LAST, range.last());
            partitions.put("documents-" + range.first() + "-" + range.last(), context);
        }
        return partitions;
    }
}
