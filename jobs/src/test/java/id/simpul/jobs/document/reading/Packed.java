package id.simpul.jobs.document.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** ZIP archives written byte by byte, as no library would: parts of a gigabyte in a moment, names that share one part, false sizes. */
final class Packed {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** As the headers of an archive say it, truly or not. */
    private record Entry(String name, int method, long crc, int packed, long length, int offset) {

        Entry named(String other) {
            return new Entry(other, method, crc, packed, length, offset);
        }
    }

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    Packed stored(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        write(new Entry(name, STORED, crc.getValue(), bytes.length, bytes.length, body.size()), bytes);
        return this;
    }

    Packed with(String name, String content) {
        return with(name, new Inflatable().then(content));
    }

    Packed with(String name, Inflatable content) {
        write(entry(name, content, content.length()), content.raw());
        return this;
    }

    /** A part that says of itself that it is small. */
    Packed lying(String name, Inflatable content) {
        write(entry(name, content, 100), content.raw());
        return this;
    }

    /** Many names for one part. */
    Packed shared(String name, int names, Inflatable content) {
        Entry first = entry(name, content, content.length());
        write(first, content.raw());
        for (int i = 1; i < names; i++) {
            list(first.named(name + i));
        }
        return this;
    }

    byte[] toBytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(body.toByteArray());
        all.writeBytes(directory.toByteArray());
        all.writeBytes(little(22)
                .putInt(0x06054B50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(body.size())
                .array());
        return all.toByteArray();
    }

    private Entry entry(String name, Inflatable content, long length) {
        return new Entry(name, DEFLATED, content.crc(), content.raw().length, length, body.size());
    }

    private void write(Entry entry, byte[] packed) {
        ByteBuffer head = little(26 + 4).putInt(0x04034B50).putShort((short) 20);
        common(head, entry);
        body.writeBytes(head.array());
        body.writeBytes(entry.name.getBytes(StandardCharsets.ISO_8859_1));
        body.writeBytes(packed);
        list(entry);
    }

    private void list(Entry entry) {
        ByteBuffer head = little(46).putInt(0x02014B50).putShort((short) 20).putShort((short) 20);
        common(head, entry);
        head.putInt(42, entry.offset);
        directory.writeBytes(head.array());
        directory.writeBytes(entry.name.getBytes(StandardCharsets.ISO_8859_1));
        entries++;
    }

    private static void common(ByteBuffer head, Entry entry) {
        head.putShort((short) 0)
                .putShort((short) entry.method)
                .putInt(0)
                .putInt((int) entry.crc)
                .putInt(entry.packed)
                .putInt((int) entry.length)
                .putShort((short) entry.name.length())
                .putShort((short) 0);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
