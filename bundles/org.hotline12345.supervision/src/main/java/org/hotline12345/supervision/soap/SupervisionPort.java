package org.hotline12345.supervision.soap;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hotline12345.law.party.City;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.SoapPort;
import org.hotline12345.soap.api.xml.Naming;
import org.hotline12345.supervision.api.HotSpots;
import org.hotline12345.supervision.api.Referrals;
import org.hotline12345.supervision.api.SupervisionCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 督办, for the own systems of units and of the center. */
@Component(service = SoapPort.class)
public final class SupervisionPort implements SoapPort {

    private final List<SoapOperation> operations;

    @Activate
    public SupervisionPort(
            @Reference SupervisionCases cases,
            @Reference HotSpots hotSpots,
            @Reference Referrals referrals,
            @Reference City city) {
        this(cases, hotSpots, referrals, city, Clock.systemUTC());
    }

    SupervisionPort(SupervisionCases cases, HotSpots hotSpots, Referrals referrals, City city, Clock clock) {
        operations = Stream.of(
                        new CaseOperations(cases, city, clock).all(),
                        new HotSpotOperations(hotSpots, city).all(),
                        new ReferralOperations(referrals, city).all())
                .flatMap(it -> it)
                .toList();
    }

    @Override
    public Naming naming() {
        return Naming.of("supervision", 1);
    }

    @Override
    public List<SoapOperation> operations() {
        return operations;
    }
}
