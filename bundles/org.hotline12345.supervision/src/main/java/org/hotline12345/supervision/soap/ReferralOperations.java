package org.hotline12345.supervision.soap;

import static org.hotline12345.supervision.soap.Answering.whole;

import java.util.stream.Stream;
import org.hotline12345.law.party.City;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.supervision.EvidenceText;
import org.hotline12345.supervision.api.ReferralEvidence;
import org.hotline12345.supervision.api.Referrals;
import org.hotline12345.supervision.soap.FindingPages.Dismissal;
import org.hotline12345.supervision.soap.FindingPages.Wanted;

/** 报送纪检监察机关. The operations on candidates and their evidence; a person decides. */
final class ReferralOperations {

    private final Referrals referrals;
    private final FindingPages pages;

    ReferralOperations(Referrals referrals, City city) {
        this.referrals = referrals;
        this.pages = new FindingPages(city);
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                pages.list("ListReferrals", "报送纪检监察机关线索，最新的在前", referrals::list),
                pages.read("ReadReferral", "报送纪检监察机关线索", referrals::find),
                SoapOperation.of("ReadEvidence", "证据材料", Wanted.class, EvidenceDocument.class, this::evidence),
                SoapOperation.of(
                        "ReferReferral",
                        "报送纪检监察机关",
                        Decision.class,
                        FindingDecided.class,
                        (said, request) -> pages.decided(
                                request,
                                () -> referrals.refer(
                                        request.actor(), said.number(), said.document(), said.approver()))),
                SoapOperation.of(
                        "DismissReferral",
                        "不予报送",
                        Dismissal.class,
                        FindingDecided.class,
                        (said, request) -> pages.decided(
                                request, () -> referrals.dismiss(request.actor(), said.number(), said.reason()))));
    }

    private EvidenceDocument evidence(Wanted wanted, Request request) {
        ReferralEvidence found = whole(request, () -> referrals.evidence(request.actor(), wanted.number()))
                .orElseThrow(() -> FindingPages.unknown(wanted.number()));
        return new EvidenceDocument(found, EvidenceText.of(found));
    }

    /**
     * 报送纪检监察机关.
     *
     * @param document number or title of the document
     * @param approver who approved it; not the account that enters it
     */
    public record Decision(long number, String document, String approver) {}
}
