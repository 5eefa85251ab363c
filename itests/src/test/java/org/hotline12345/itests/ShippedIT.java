package org.hotline12345.itests;

import org.hotline12345.itests.process.Aside;
import org.hotline12345.itests.process.Shipped;
import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** What is tried on one installation after the other, tried on one and the same: a start takes as long as some of the tests. */
@RunWith(Suite.class)
@Suite.SuiteClasses({
    // While the log is that of a start.
    OperatorIT.class,
    GuideIT.class,
    KillIT.class,
    ArchetypesIT.class,
    // The law of those that came before is another one.
    AfterRestartIT.class
})
public class ShippedIT {

    @ClassRule(order = Aside.FIRST)
    public static final Aside ASIDE = new Aside();

    @ClassRule
    public static final Shipped SHIPPED = Shipped.shared();
}
