package org.hotline12345.itests;

import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** The subsystems, in a container of their own: none of their tests needs the machine for itself. */
@RunWith(Suite.class)
@Suite.SuiteClasses({
    OpenApiIT.class,
    UnitBehaviourIT.class,
    AssessmentIT.class,
    CircularIT.class,
    StatisticsIT.class,
    BulletinIT.class,
    KnowledgeIT.class,
    EvaluationIT.class,
    SupervisionIT.class,
    SubsystemSoapIT.class,
    CenterSoapIT.class,
    OfficeSoapIT.class,
    TrainingSoapIT.class,
    WarningIT.class,
    BroughtByModulesIT.class,
    CatalogueIT.class,
    RecordsIT.class,
    MonthIT.class,
    ModulesIT.class,
    ModuleRoundsIT.class
})
public class SubsystemsIT {}
