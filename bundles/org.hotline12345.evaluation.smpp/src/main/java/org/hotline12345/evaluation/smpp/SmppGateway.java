package org.hotline12345.evaluation.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends invitations as short messages: one gateway for each configuration. That the message center does not take a number
 * counts for this way for good; that it is busy or away is tried again.
 */
@Component(configurationPid = "org.hotline12345.evaluation.smpp", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SmppSettings.class, factory = true)
public final class SmppGateway implements EvaluationChannel {

    private static final Logger LOG = LoggerFactory.getLogger(SmppGateway.class);

    /** What is wrong with the number or the message, and stays wrong. */
    private static final Set<Integer> FOR_GOOD = Set.of(
            SMPPConstant.STAT_ESME_RINVMSGLEN,
            SMPPConstant.STAT_ESME_RINVDSTADR,
            SMPPConstant.STAT_ESME_RINVDSTTON,
            SMPPConstant.STAT_ESME_RINVDSTNPI);

    private final Center center;
    private final String country;
    private final AtomicInteger references = new AtomicInteger();

    @Activate
    public SmppGateway(SmppSettings settings) {
        this.center = new Center(settings);
        this.country = settings.country();
    }

    @Override
    public synchronized Asking ask(Invitation invitation)
            throws IOException, PDUException, ResponseTimeoutException, InvalidResponseException {
        Optional<String> destination = invitation.phone().flatMap(this::international);
        if (destination.isEmpty()) {
            return new Asking.NotAsked("不是手机号码");
        }
        Segments segments = Segments.of(invitation.text(), references.incrementAndGet());
        try {
            String id = "";
            for (byte[] piece : segments.pieces()) {
                id = center.submit(destination.get(), piece, segments.joined());
            }
            return new Asking.Asked(Optional.of(id).filter(it -> !it.isEmpty()));
        } catch (NegativeResponseException e) {
            String status = "0x%08x".formatted(e.getCommandStatus());
            LOG.warn("The message center answered {} to {}", status, invitation.key());
            return FOR_GOOD.contains(e.getCommandStatus())
                    ? new Asking.NotAsked("短信中心不接收：" + status)
                    : new Asking.NotNow("短信中心暂不接收：" + status, Duration.ZERO);
        }
    }

    /** A mobile number with its country before it; empty where it is none. */
    private Optional<String> international(String phone) {
        String digits = phone.replaceAll("[^0-9]", "").replaceFirst("^(00)?86(?=1\\d{10}$)", "");
        return digits.matches("1\\d{10}") ? Optional.of(country + digits) : Optional.empty();
    }

    @Deactivate
    void stop() {
        center.close();
    }
}
