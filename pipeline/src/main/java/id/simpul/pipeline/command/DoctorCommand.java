package id.simpul.pipeline.command;

import id.simpul.pipeline.Messages;
import id.simpul.pipeline.health.Doctor;
import id.simpul.pipeline.health.Finding;
import id.simpul.pipeline.run.Workplace;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code simpul doctor}: what the machine has and lacks, each finding with its remedy. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private GlobalOptions global = new GlobalOptions();

    @Override
    public Integer call() {
        Messages messages = global.messages();
        List<Finding> findings = new Doctor(messages).examine(Workplace.of(global.settings()));
        try (PrintWriter out = StandardOutput.writer()) {
            for (Finding finding : findings) {
                out.printf(
                        Locale.ROOT,
                        "%-8s %s%n",
                        messages.get("doctor." + finding.verdict().code()),
                        finding.what());
                if (finding.remedy() != null) {
                    out.printf(Locale.ROOT, "%-8s -> %s%n", "", finding.remedy());
                }
            }
        }
        return findings.stream().anyMatch(finding -> finding.verdict() == Finding.Verdict.BAD)
                ? ExitStatus.FAILED
                : ExitStatus.DONE;
    }
}
