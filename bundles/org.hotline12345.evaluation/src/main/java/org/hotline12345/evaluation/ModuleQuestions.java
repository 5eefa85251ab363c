package org.hotline12345.evaluation;

/**
 * Further questions that a module has brought.
 *
 * @param module its symbolic name
 * @param version its version
 * @param asked what is asked
 */
public record ModuleQuestions(String module, String version, FurtherQuestions asked) {

    /** By which its answers are given and kept: no other module brings the same. */
    public String name() {
        return module + "/" + asked.name();
    }
}
