package org.hotline12345.law.sample;

import java.time.LocalDate;
import org.hotline12345.law.contract.EveryTicketContract;
import org.hotline12345.law.contract.RegulationContract;
import org.hotline12345.law.procedure.Regulation;

/** The sample holds what any regulation must. */
class SampleContractTest implements RegulationContract, EveryTicketContract {

    static final Regulation SAMPLE = new Sample2026(LocalDate.of(2026, 1, 1), 3);

    @Override
    public Regulation regulation() {
        return SAMPLE;
    }
}
