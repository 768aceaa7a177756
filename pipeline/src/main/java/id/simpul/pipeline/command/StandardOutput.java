package id.simpul.pipeline.command;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where data goes: UTF-8 whatever the machine's locale, buffered; closing it flushes, and the next command may write on. */
final class StandardOutput {

    private StandardOutput() {}

    static PrintWriter writer() {
        return new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), 1 << 16)) {
            @Override
            public void close() {
                flush();
            }
        };
    }
}
