package org.hotline12345.assessment.soap;

import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Naming;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 统计与考核, for the own systems of units and of the center. */
@Component(service = SoapPort.class)
public final class AssessmentPort implements SoapPort {

    private final List<SoapOperation> operations;

    @Activate
    public AssessmentPort(
            @Reference FigureOperations figures,
            @Reference RuleSetOperations ruleSets,
            @Reference ResultOperations results,
            @Reference ProofOperations proofs,
            @Reference AppealOperations appeals,
            @Reference CircularOperations circulars,
            @Reference DeskOperations desk) {
        this(Stream.of(
                        figures.all(),
                        ruleSets.all(),
                        results.all(),
                        proofs.all(),
                        appeals.all(),
                        circulars.all(),
                        desk.all())
                .flatMap(it -> it)
                .toList());
    }

    AssessmentPort(List<SoapOperation> operations) {
        this.operations = List.copyOf(operations);
    }

    @Override
    public Naming naming() {
        return Naming.of("assessment", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return operations;
    }
}
