package org.hotline12345.itests.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A place with a loopback address and no other network, where Linux grants one to who is not root. */
final class Namespace {

    private static final List<String> ENTER = List.of("unshare", "--map-root-user", "--net", "sh", "-c");
    private static final String LOOPBACK = "ip link set lo up";

    private Namespace() {}

    static boolean granted() throws InterruptedException {
        List<String> trial = new ArrayList<>(ENTER);
        trial.add(LOOPBACK);
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The command that runs a program there; the program has the process id of the command. */
    static List<String> around(String program, String argument) {
        List<String> command = new ArrayList<>(ENTER);
        command.add(LOOPBACK + " && exec \"$0\" \"$1\"");
        command.add(program);
        command.add(argument);
        return command;
    }

    /** The command that runs another one beside {@code process}, in the same place. */
    static List<String> beside(Process process, List<String> other) {
        List<String> command = new ArrayList<>(List.of(
                "nsenter", "--preserve-credentials", "--user", "--net", "--target", String.valueOf(process.pid())));
        command.addAll(other);
        return command;
    }
}
