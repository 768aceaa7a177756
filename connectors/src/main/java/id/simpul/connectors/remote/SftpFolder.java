package id.simpul.connectors.remote;

import id.simpul.connectors.remote.RemoteFile.Kind;
import id.simpul.connectors.source.Connector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** A folder of an SFTP server. */
public final class SftpFolder implements RemoteFolder {

    /** Deeper nesting is a mistake, or a server that makes folders up. */
    private static final int DEEPEST = 32;

    private final Connector.Sftp settings;
    private final SftpConnection connection;

    public SftpFolder(Connector.Sftp settings, Secrets secrets, Deadlines deadlines) {
        this.settings = settings;
        this.connection = new SftpConnection(settings, secrets, deadlines);
    }

    @Override
    public List<RemoteFile> list() throws IOException {
        SftpClient client = connection.client();
        List<RemoteFile> files = new ArrayList<>();
        try {
            list(client, "", 0, files);
        } catch (SftpException e) {
            throw switch (e.getStatus()) {
                case SftpConstants.SSH_FX_NO_SUCH_FILE,
                        SftpConstants.SSH_FX_NO_SUCH_PATH,
                        SftpConstants.SSH_FX_NOT_A_DIRECTORY ->
                    new RefusedException(
                            "no_folder",
                            "there is no folder " + settings.folder() + " on " + settings.host()
                                    + "; create it there, or mend 'folder'");
                case SftpConstants.SSH_FX_PERMISSION_DENIED ->
                    new RefusedException(
                            "no_permission",
                            "the account " + settings.user() + " may not list " + settings.folder() + " on "
                                    + settings.host());
                default -> e;
            };
        }
        files.sort(Comparator.comparing(RemoteFile::path));
        return files;
    }

    private void list(SftpClient client, String below, int depth, List<RemoteFile> files) throws IOException {
        for (DirEntry entry : entries(client, below)) {
            String name = entry.getFilename();
            if (name.equals(".") || name.equals("..")) {
                continue;
            }
            String path = below.isEmpty() ? name : below + "/" + name;
            Attributes attributes = entry.getAttributes();
            if (!plain(name)) {
                files.add(file(path, Kind.OTHER, attributes));
            } else if (!attributes.isDirectory()) {
                files.add(file(path, kind(attributes), attributes));
            } else if (settings.recursive()) {
                listNested(client, path, depth + 1, attributes, files);
            }
        }
    }

    private List<DirEntry> entries(SftpClient client, String below) throws IOException {
        List<DirEntry> entries = new ArrayList<>();
        try (CloseableHandle folder = client.openDir(whole(below))) {
            for (List<DirEntry> some = client.readDir(folder); some != null; some = client.readDir(folder)) {
                entries.addAll(some);
            }
        }
        return entries;
    }

    private void listNested(SftpClient client, String path, int depth, Attributes attributes, List<RemoteFile> files)
            throws IOException {
        if (depth > DEEPEST) {
            files.add(file(path, Kind.OTHER, attributes));
            return;
        }
        try {
            list(client, path, depth, files);
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_PERMISSION_DENIED) {
                files.add(file(path, Kind.CLOSED_FOLDER, attributes));
            } else if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
                throw e;
            }
        }
    }

    @Override
    public InputStream open(RemoteFile file, long from) throws IOException {
        SftpClient client = connection.client();
        try {
            CloseableHandle handle = client.open(whole(file.path()), EnumSet.of(OpenMode.Read));
            return new SftpInput(client, handle, from);
        } catch (SftpException e) {
            throw told(e, file);
        }
    }

    @Override
    public RemoteFile look(RemoteFile file) throws IOException {
        try {
            Attributes attributes = connection.client().lstat(whole(file.path()));
            return file(file.path(), kind(attributes), attributes);
        } catch (SftpException e) {
            throw told(e, file);
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private String whole(String below) {
        return below.isEmpty() ? settings.folder() : settings.folder() + "/" + below;
    }

    private static IOException told(SftpException e, RemoteFile file) {
        return switch (e.getStatus()) {
            case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH ->
                new NoSuchFileException(file.path());
            case SftpConstants.SSH_FX_PERMISSION_DENIED -> new AccessDeniedException(file.path());
            default -> e;
        };
    }

    /** A name that is more than a name could lead out of the folder. */
    private static boolean plain(String name) {
        return !name.isEmpty() && name.indexOf('/') < 0 && name.indexOf('\\') < 0 && name.indexOf('\0') < 0;
    }

    private static Kind kind(Attributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    private static RemoteFile file(String path, Kind kind, Attributes attributes) {
        Instant modified = attributes.getModifyTime() == null
                ? Instant.EPOCH
                : attributes.getModifyTime().toInstant();
        return new RemoteFile(path, kind, attributes.getSize(), modified, "");
    }
}
