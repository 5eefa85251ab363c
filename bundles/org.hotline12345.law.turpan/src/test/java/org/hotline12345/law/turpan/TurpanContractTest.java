package org.hotline12345.law.turpan;

import org.hotline12345.law.contract.EveryTicketContract;
import org.hotline12345.law.contract.RegulationContract;
import org.hotline12345.law.procedure.Regulation;

/** Turpan's regulation holds what any must. */
class TurpanContractTest implements RegulationContract, EveryTicketContract {

    @Override
    public Regulation regulation() {
        return Loop.REGULATION;
    }
}
