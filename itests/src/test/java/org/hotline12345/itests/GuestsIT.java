package org.hotline12345.itests;

import org.hotline12345.itests.process.Aside;
import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/**
 * The subsystems, in a container of their own: none of their tests needs the machine for itself. They come one after the other and
 * stay, until for the last test all have arrived.
 */
@RunWith(Suite.class)
@Suite.SuiteClasses({
    UnitBehaviourIT.class,
    AssessmentIT.class,
    CircularIT.class,
    CatalogueIT.class,
    ModulesIT.class,
    StatisticsIT.class,
    BulletinIT.class,
    SupervisionIT.class,
    CenterSoapIT.class,
    WarningIT.class,
    OfficeSoapIT.class,
    RecordsIT.class,
    TrainingSoapIT.class,
    KnowledgeIT.class,
    BroughtByModulesIT.class,
    MonthIT.class,
    EvaluationIT.class,
    SubsystemSoapIT.class,
    ModuleRoundsIT.class,
    OpenApiIT.class
})
public class GuestsIT {

    @ClassRule(order = Aside.FIRST)
    public static final Aside ASIDE = new Aside();
}
