package id.simpul.jobs.document.reading;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Deflated data of any length, made in a moment: a piece is packed once, and its packed form repeated. */
final class Inflatable {

    private static final int CHUNK = 1 << 20;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final CRC32 crc = new CRC32();
    private long length;

    Inflatable then(String text) {
        return then(text, 1);
    }

    /** The text again and again, at least so often. */
    Inflatable then(String text, long times) {
        if (times * text.length() <= CHUNK) {
            add(text.repeat((int) times), 1);
        } else {
            int perChunk = Math.max(1, CHUNK / text.length());
            add(text.repeat(perChunk), times / perChunk + 1);
        }
        return this;
    }

    private void add(String chunk, long times) {
        byte[] bytes = chunk.getBytes(StandardCharsets.ISO_8859_1);
        byte[] deflated = deflated(bytes);
        for (long i = 0; i < times; i++) {
            packed.writeBytes(deflated);
            crc.update(bytes);
            length += bytes.length;
        }
    }

    long crc() {
        return crc.getValue();
    }

    long length() {
        return length;
    }

    /** As archives hold it. */
    byte[] raw() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(packed.toByteArray());
        whole.write(3); // an empty last block
        whole.write(0);
        return whole.toByteArray();
    }

    /** As PDF and PNG hold it; zeros alone have this check sum. */
    byte[] zlib() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(0x78);
        whole.write(0x9C);
        whole.writeBytes(raw());
        whole.writeBytes(
                ByteBuffer.allocate(4).putInt((int) (length % 65521 << 16 | 1)).array());
        return whole.toByteArray();
    }

    /** Ends at a whole byte and refers to nothing before it, so that it can stand anywhere any number of times. */
    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int count = buffer.length; count == buffer.length; ) {
                count = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
