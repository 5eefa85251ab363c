package org.hotline12345.itests.benchmark.measure;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What processes have used so far, by {@code /proc}. */
public final class Cpu {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_PER_SECOND = 100;

    private record Stat(long parent, long own, long ofEndedChildren) {}

    private Cpu() {}

    /** Seconds of one process. */
    public static double of(long process) throws IOException {
        Stat stat = stat(PROC.resolve(String.valueOf(process)));
        return stat.own() / TICKS_PER_SECOND;
    }

    /** Seconds of a process and of all that it has started, those that have ended among them. */
    public static double withChildren(long process) throws IOException {
        Map<Long, Stat> stats = new HashMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path it : all) {
                try {
                    stats.put(Long.parseLong(it.getFileName().toString()), stat(it));
                } catch (IOException e) {
                    // It has ended meanwhile.
                }
            }
        }
        List<Long> family = new ArrayList<>(List.of(process));
        long ticks = 0;
        for (int index = 0; index < family.size(); index++) {
            long one = family.get(index);
            Stat stat = stats.get(one);
            if (stat == null) {
                throw new NoSuchFileException("process " + one);
            }
            ticks += stat.own() + stat.ofEndedChildren();
            stats.forEach((id, it) -> {
                if (it.parent() == one) {
                    family.add(id);
                }
            });
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** What the process holds of the machine's memory, in MB: now, or the most that it ever held. */
    public static long memory(long process, boolean most) throws IOException {
        String name = most ? "VmHWM:" : "VmRSS:";
        return Files.readAllLines(PROC.resolve(process + "/status")).stream()
                .filter(it -> it.startsWith(name))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static Stat stat(Path process) throws IOException {
        String line = Files.readString(process.resolve("stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return new Stat(Long.parseLong(fields[1]), sum(fields, 11), sum(fields, 13));
    }

    private static long sum(String[] fields, int from) {
        return Long.parseLong(fields[from]) + Long.parseLong(fields[from + 1]);
    }
}
