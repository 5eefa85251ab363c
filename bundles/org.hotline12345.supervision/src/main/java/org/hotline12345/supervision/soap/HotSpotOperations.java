package org.hotline12345.supervision.soap;

import java.util.Optional;
import java.util.stream.Stream;
import org.hotline12345.law.party.City;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.supervision.api.HotSpots;
import org.hotline12345.supervision.soap.FindingPages.Dismissal;

/** 集中投诉举报热点. The operations on what many bring at one place. */
final class HotSpotOperations {

    private final HotSpots hotSpots;
    private final FindingPages pages;

    HotSpotOperations(HotSpots hotSpots, City city) {
        this.hotSpots = hotSpots;
        this.pages = new FindingPages(city);
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                pages.list("ListHotSpots", "集中投诉举报热点，最新的在前", hotSpots::list),
                pages.read("ReadHotSpot", "集中投诉举报热点及其工单", hotSpots::find),
                SoapOperation.of(
                        "ConfirmHotSpot",
                        "认定热点并督办",
                        Confirmation.class,
                        FindingDecided.class,
                        (said, request) -> pages.decided(
                                request, () -> hotSpots.confirm(request.actor(), said.number(), said.instruction()))),
                SoapOperation.of(
                        "DismissHotSpot",
                        "不予认定",
                        Dismissal.class,
                        FindingDecided.class,
                        (said, request) -> pages.decided(
                                request, () -> hotSpots.dismiss(request.actor(), said.number(), said.reason()))));
    }

    /**
     * 认定热点.
     *
     * @param instruction what is to be done, for the case
     */
    public record Confirmation(long number, Optional<String> instruction) {}
}
