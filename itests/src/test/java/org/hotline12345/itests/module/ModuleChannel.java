package org.hotline12345.itests.module;

import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;

/** A way to ask that asks nobody. */
public final class ModuleChannel implements EvaluationChannel {

    @Override
    public Asking ask(Invitation invitation) {
        return new Asking.NotAsked("试验渠道不发送");
    }
}
