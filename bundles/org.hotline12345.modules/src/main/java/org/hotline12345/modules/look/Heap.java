package org.hotline12345.modules.look;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The heap of this JVM. Safe for any thread. */
final class Heap {

    /** As in {@code 12: 400 12800 org.example.Kept}, with the module of the JDK behind the class where it has one. */
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+)(?: \\(.*\\))?");

    private Heap() {}

    /** How much of the room for what lives long is taken, in percent. */
    static int takenPercent() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP && it.isUsageThresholdSupported())
                .map(it -> it.getUsage())
                .max(Comparator.comparing(MemoryUsage::getUsed))
                .map(it -> (int) (100 * it.getUsed() / Math.max(it.getCommitted(), it.getMax())))
                .orElse(0);
    }

    /** What all objects of a class that are alive take by themselves, in bytes, by its name. The JVM stands still meanwhile. */
    static Map<String, Long> bytesByClass() {
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            String histogram = (String) server.invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    new Object[] {new String[0]},
                    new String[] {String[].class.getName()});
            Map<String, Long> bytes = new HashMap<>();
            histogram
                    .lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(it -> bytes.merge(it.group(2), Long.parseLong(it.group(1)), Long::sum));
            return bytes;
        } catch (JMException e) {
            throw new IllegalStateException("This JVM does not say what its heap holds", e);
        }
    }
}
