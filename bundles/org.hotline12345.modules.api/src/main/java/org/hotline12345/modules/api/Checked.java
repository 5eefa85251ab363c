package org.hotline12345.modules.api;

import java.util.List;

/**
 * 检查结果. What was found in a bundle, or in an archive as a whole.
 *
 * @param file the name of the file, or of the entry of a KAR
 * @param symbolicName the symbolic name of the bundle; empty where it has none
 * @param version the version of the bundle; empty where it has none
 * @param findings what was found; empty where all is well
 */
public record Checked(String file, String symbolicName, String version, List<Finding> findings) {

    public Checked {
        findings = List.copyOf(findings);
    }

    /** Whether it is refused. */
    public boolean refused() {
        return findings.stream().anyMatch(it -> it.weight() == Finding.Weight.ERROR);
    }
}
