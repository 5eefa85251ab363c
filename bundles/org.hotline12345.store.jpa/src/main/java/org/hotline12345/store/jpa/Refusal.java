package org.hotline12345.store.jpa;

import org.hotline12345.law.procedure.Outcome;

/** The law refused a step: rolls the transaction back, and with it the number. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome.Refused outcome;

    Refusal(Outcome.Refused outcome) {
        super("Refused by the law", null, false, false);
        this.outcome = outcome;
    }

    Outcome.Refused outcome() {
        return outcome;
    }
}
