package id.simpul.pipeline;

import id.simpul.pipeline.command.SimpulCommand;

/** Starts the command line. */
public final class Simpul {

    private Simpul() {}

    public static void main(String[] arguments) {
        int status = SimpulCommand.execute(arguments);
        System.out.flush();
        System.exit(status);
    }
}
