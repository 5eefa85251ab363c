package org.hotline12345.itests;

import org.hotline12345.itests.process.KillRound;
import org.hotline12345.itests.process.Shipped;
import org.junit.ClassRule;
import org.junit.Test;

/** What is left of the shipped assembly after a SIGKILL. */
public class KillIT {

    @ClassRule
    public static final Shipped SHIPPED = new Shipped();

    /** More than one by {@code -Dkill.rounds}. */
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);

    @Test
    public void acknowledgedStepsOutliveAKill() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            new KillRound(SHIPPED).run();
        }
    }
}
