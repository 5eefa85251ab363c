package org.hotline12345.law.step;

import java.util.Optional;

/** A step that concerns one assignment of the ticket. */
public sealed interface AssignmentStep extends Step
        permits AgreeClosure,
                AgreeExtension,
                AgreeReturn,
                AllowReturn,
                ClassifyRedo,
                DeclareForceMajeure,
                EndForceMajeure,
                FinishPart,
                GiveBack,
                PassToParent,
                RefuseClosure,
                RefuseExtension,
                RefuseReturn,
                ReportDisposal,
                RequestClosure,
                RequestExtension,
                Return,
                Sign,
                Transfer {

    /** Which assignment; may be left out where only one can be meant. */
    Optional<Integer> assignment();
}
