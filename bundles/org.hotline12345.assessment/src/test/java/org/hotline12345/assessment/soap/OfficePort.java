package org.hotline12345.assessment.soap;

import org.hotline12345.assessment.Reach;
import org.hotline12345.assessment.kit.Office;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.soap.api.kit.PortDesk;

/** The whole port before an office. */
final class OfficePort {

    private OfficePort() {}

    static PortDesk of(Office office, Writers writers) {
        return new PortDesk(new AssessmentPort(
                new FigureOperations(office.figures, new Reach(office.town, office.town)),
                new RuleSetOperations(office.ruleSets, office.indicators),
                new ResultOperations(office.results, office.appeals, office.ruleSets),
                new ProofOperations(office.results, office.appeals, office.evidence),
                new AppealOperations(office.appeals, office.town),
                new CircularOperations(office.circulars, writers),
                new DeskOperations(office.desk, office.law)));
    }
}
