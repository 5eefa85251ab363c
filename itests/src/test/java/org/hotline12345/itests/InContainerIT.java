package org.hotline12345.itests;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/**
 * What is tested of the core from within a container, in one and the same. Some of it is about how quickly: what runs beside it
 * steps aside.
 */
@RunWith(Suite.class)
@Suite.SuiteClasses({
    MainJobRestIT.class,
    MainJobSoapIT.class,
    TimePassesIT.class,
    // While there are few tickets: each notice has all the open ones counted anew.
    CalendarIT.class,
    AttachmentsIT.class,
    WhoSeesWhatIT.class,
    LikelySameIT.class,
    WrongInputIT.class,
    FaultsAndUpdatesIT.class,
    FiguresIT.class,
    ReceiversIT.class,
    UnitsComeAndGoIT.class,
    UnitLeavesIT.class,
    FirstTicketIT.class,
    BrokenModulesIT.class,
    ManyUnitsIT.class,
    TwoRegulationsIT.class
})
public class InContainerIT {}
