package org.hotline12345.law.step;

import java.util.Optional;

/** A step that concerns one assignment of the ticket. */
public sealed interface AssignmentStep extends Step
        permits AgreeClosure,
                AgreeReturn,
                PassToParent,
                RefuseClosure,
                RefuseReturn,
                ReportDisposal,
                RequestClosure,
                Return,
                Sign {

    /** Which assignment; may be left out where only one can be meant. */
    Optional<Integer> assignment();
}
