package id.simpul.connectors.remote;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A folder of files on a server. Connects when it is first asked, and again after the connection was lost. For one
 * thread, but for {@link #close}, which ends whatever hangs.
 *
 * <p>Whatever is asked, it throws {@link RefusedException} where the server does not let us in, {@link
 * UnreachableException} where it does not answer, and another {@link IOException} where the connection breaks or trying
 * again may help for another reason.
 */
public interface RemoteFolder extends AutoCloseable {

    /**
     * All that is there now, nested folders too where they are wanted, by path.
     *
     * @throws IOException as above
     */
    List<RemoteFile> list() throws IOException;

    /**
     * The file's bytes from an offset on.
     *
     * @throws java.nio.file.NoSuchFileException where it is gone, or is another one by now
     * @throws java.nio.file.AccessDeniedException where we may not read it
     * @throws IOException as above
     */
    InputStream open(RemoteFile file, long from) throws IOException;

    /**
     * The file as it is now.
     *
     * @throws java.nio.file.NoSuchFileException where it is gone
     * @throws IOException as above
     */
    RemoteFile look(RemoteFile file) throws IOException;

    @Override
    void close();
}
