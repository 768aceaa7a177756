package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.Hash;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The secret of a warehouse that the hashes of sketches are keyed with. Without it, somebody who reads a sketch could hash the
 * names that he thinks of and see which stand in a text. Which hashes are a text's sketch is chosen before they are keyed, so
 * that the secret decides nothing.
 */
record SketchKey(byte[] secret) {

    static SketchKey of(JdbcTemplate jdbc) {
        return new SketchKey(
                Objects.requireNonNull(jdbc.queryForObject("select secret from batch.sketch_key", byte[].class)));
    }

    Long[] keyed(long[] hashes) {
        return Arrays.stream(hashes).mapToObj(this::keyed).toArray(Long[]::new);
    }

    private Long keyed(long hash) {
        MessageDigest digest = Hash.sha256();
        digest.update(secret);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(hash).array());
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
