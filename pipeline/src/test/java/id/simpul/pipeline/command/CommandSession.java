package id.simpul.pipeline.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Calls of the command line one after the other in one process of its own, whose directory is the folder: to start Java for
 * each of twenty takes longer than what they do. {@link CommandRun} is what a person does.
 */
public final class CommandSession implements AutoCloseable {

    /** Ends what one call wrote, before its status; a character that no command writes. */
    private static final char END = '\u0001';

    private final Process process;
    private final BufferedReader out;
    private final BufferedReader err;
    private final OutputStream in;

    public CommandSession(Path directory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandSession.class.getName())
                .directory(directory.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        process = builder.start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        in = process.getOutputStream();
    }

    /** As {@link CommandRun#of} in the session's folder; arguments hold neither tabs nor line breaks. */
    public CommandRun run(String... arguments) throws IOException, InterruptedException {
        in.write((String.join("\t", arguments) + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
        StringBuilder said = new StringBuilder();
        Thread listening = new Thread(() -> read(err, said));
        listening.start();
        StringBuilder told = new StringBuilder();
        int status = read(out, told);
        listening.join();
        return new CommandRun(status, told.toString(), said.toString());
    }

    /** @return the status behind the mark, or -1 where the process died */
    private static int read(BufferedReader from, StringBuilder text) {
        try {
            for (int letter = from.read(); letter >= 0; letter = from.read()) {
                if (letter == END) {
                    return Integer.parseInt(from.readLine());
                }
                text.append((char) letter);
            }
        } catch (IOException e) {
            text.append(e);
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
        process.destroy();
    }

    public static void main(String[] none) throws IOException {
        BufferedReader calls = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
        for (String call = calls.readLine(); call != null; call = calls.readLine()) {
            int status = SimpulCommand.execute(call.split("\t", -1));
            System.out.flush();
            System.err.flush();
            out.println(END + String.valueOf(status));
            System.err.println(END + String.valueOf(status));
        }
    }
}
