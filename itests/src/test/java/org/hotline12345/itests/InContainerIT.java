package org.hotline12345.itests;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** Everything that is tested from within a container, in one and the same. */
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
    AssessmentIT.class,
    CircularIT.class,
    KnowledgeIT.class,
    EvaluationIT.class,
    SubsystemSoapIT.class,
    WarningIT.class,
    UnitsComeAndGoIT.class,
    TwoRegulationsIT.class
})
public class InContainerIT {}
