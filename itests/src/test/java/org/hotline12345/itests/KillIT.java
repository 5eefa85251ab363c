package org.hotline12345.itests;

import org.hotline12345.itests.process.KillSeries;
import org.hotline12345.itests.process.Shipped;
import org.junit.ClassRule;
import org.junit.Test;

/** What is left of the shipped assembly after a SIGKILL, and after many in a row. */
public class KillIT {

    @ClassRule
    public static final Shipped SHIPPED = Shipped.shared();

    @Test
    public void acknowledgedStepsOutliveAKill() throws Exception {
        new KillSeries("Derby", SHIPPED).run();
    }
}
