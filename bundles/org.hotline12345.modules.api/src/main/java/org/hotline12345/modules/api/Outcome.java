package org.hotline12345.modules.api;

import java.util.List;
import java.util.Optional;

/** What came of an act. */
public sealed interface Outcome {

    /**
     * It is done.
     *
     * @param name the module
     * @param result how, as a sentence in Chinese
     * @param module the module as it is now; empty where it has gone
     */
    record Done(String name, String result, Optional<ModuleStatus> module) implements Outcome {}

    /**
     * It was not done, and what was in force is in force.
     *
     * @param reason which sort of reason
     * @param text what is wrong with its cause, as a sentence in Chinese
     * @param remedy what to do, as a sentence in Chinese
     * @param checked what was found in the file; empty where it was not for that
     * @param dependents what would have stopped; empty where it was not for that
     */
    record Refused(Reason reason, String text, String remedy, List<Checked> checked, List<Dependent> dependents)
            implements Outcome {

        public Refused {
            checked = List.copyOf(checked);
            dependents = List.copyOf(dependents);
        }

        public static Refused because(Reason reason, String text, String remedy) {
            return new Refused(reason, text, remedy, List.of(), List.of());
        }
    }

    /** Why an act was not done. */
    enum Reason {
        /** There is no such module, version or file. */
        UNKNOWN,
        /** What was found in the file forbids it. */
        FINDINGS,
        /** Something depends on the module. */
        DEPENDENTS,
        /** Another act is under way. */
        BUSY,
        /** The module is not where this can be done. */
        WRONG_ORDER,
        /** It was tried and did not come up; it has been taken out again. */
        FAILED
    }
}
