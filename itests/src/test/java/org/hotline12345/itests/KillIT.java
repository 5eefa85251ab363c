package org.hotline12345.itests;

import org.hotline12345.itests.process.CopyOnPostgres;
import org.hotline12345.itests.process.KillSeries;
import org.hotline12345.itests.process.Shipped;
import org.junit.ClassRule;
import org.junit.Test;

/** What is left of the shipped assembly after a SIGKILL, and after many in a row: each step, and each running total. */
public class KillIT {

    @ClassRule
    public static final Shipped SHIPPED = Shipped.shared();

    @ClassRule
    public static final CopyOnPostgres COPY = new CopyOnPostgres();

    @Test
    public void acknowledgedStepsOutliveAKill() throws Exception {
        new KillSeries("Derby", SHIPPED, COPY).run();
    }
}
