package id.simpul.jobs.document.office;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office file (a ZIP archive), unpacked while they are read and never further than the limits. Nothing is written
 * to disk; parts that no reader asks for, such as embedded files, stay packed.
 */
final class OfficePackage implements AutoCloseable {

    /** A part this small unpacks in no time, however well it was packed. */
    private static final long HARMLESS = 16L << 20;

    /** @param type the last word of the relation's type, such as {@code worksheet} */
    record Relation(String type, String target) {}

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final Budget budget;
    private long inflated;

    private OfficePackage(ZipFile zip, Budget budget) throws UnreadableException {
        this.zip = zip;
        this.budget = budget;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            parts.putIfAbsent(key(entry.getName()), entry);
            if (parts.size() > budget.limits().parts()) {
                throw Budget.tooLarge("more than " + budget.limits().parts() + " parts");
            }
        }
    }

    static OfficePackage open(byte[] bytes, Budget budget) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        return new OfficePackage(zip, budget);
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** @throws UnreadableException where there is no such part */
    XmlPart xml(String part) throws IOException {
        ZipArchiveEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new UnreadableException(
                    Reason.BROKEN, "the office file lacks a part that it needs; save or fetch it again");
        }
        return new XmlPart(new Bounded(entry), budget.limits().depth());
    }

    /** What a part refers to inside the package, by the reference's id. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String list = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (!has(list)) {
            return relations;
        }
        try (XmlPart xml = xml(list)) {
            while (xml.next()) {
                String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
                String target = id == null ? null : xml.attribute("Target");
                if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = String.valueOf(xml.attribute("Type"));
                    relations.put(
                            id,
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(part.substring(0, slash), target)));
                }
            }
        }
        return relations;
    }

    /** The first part that is referred to by a relation of this type, or null. */
    @Nullable
    String related(String part, String type) throws IOException {
        return relations(part).values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static String key(String name) {
        String path = name.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {

        private final long most;
        private long read;

        Bounded(ZipArchiveEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            most = Math.max(
                    HARMLESS, entry.getCompressedSize() * budget.limits().ratio());
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) throws UnreadableException {
            read += more;
            inflated += more;
            if (read > most || inflated > budget.limits().inflated()) {
                throw Budget.tooLarge("far more, unpacked, than its size tells");
            }
        }
    }
}
