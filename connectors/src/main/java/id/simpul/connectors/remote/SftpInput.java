package id.simpul.connectors.remote;

import java.io.IOException;
import java.io.InputStream;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;

/** The bytes of an open SFTP file from an offset on. A connection that breaks is an exception, never an early end. */
final class SftpInput extends InputStream {

    /** What every server gives at once. */
    private static final int CHUNK = 32 * 1024;

    private final SftpClient client;
    private final CloseableHandle handle;
    private long position;

    SftpInput(SftpClient client, CloseableHandle handle, long from) {
        this.client = client;
        this.handle = handle;
        this.position = from;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = client.read(handle, position, bytes, offset, Math.min(length, CHUNK));
        if (read > 0) {
            position += read;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        if (client.isOpen()) {
            handle.close();
        }
    }
}
