package org.hotline12345.evaluation.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Way;
import org.hotline12345.law.contract.HandClock;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.handover.Precedence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class ChannelsTest {

    private final Channels channels =
            new Channels(new Line.Grant(Duration.ofSeconds(5), 3), new HandClock(Bureau.NOON));

    @AfterEach
    void stop() {
        channels.stop();
    }

    @Test
    void ofTwoOfOneWayTheBetterRankedIsAskedAndTheOtherIsShownWaiting() {
        come(1, "first.module", "sms.city", "SMS");
        come(2, "better.module", "sms.province", "SMS");
        come(3, "third.module", "app.city", "APP");

        assertEquals(Optional.of("sms.province"), channels.by(Way.SMS).map(Line::name));
        assertEquals(
                Map.of(
                        "评价渠道“app.city”", Optional.empty(),
                        "评价渠道“sms.province”", Optional.empty(),
                        "评价渠道“sms.city”", Optional.of("SMS 由渠道“sms.province”优先，它离开后本渠道接替")),
                channels.now().stream().collect(Collectors.toMap(Contribution::name, Contribution::hint)));
    }

    @Test
    void oneWhoseRegistrationMakesNoSenseIsShownAndNotAsked() {
        come(1, "some.module", "sms.city", "PIGEON");

        assertTrue(channels.isEmpty());
        List<Contribution> shown = List.copyOf(channels.now());
        assertEquals("some.module", shown.get(0).bundle());
        assertTrue(shown.get(0).trouble().orElseThrow().contains("写 SMS、WEB、PHONE、APP 之一"));
    }

    private void come(int rank, String bundle, String name, String way) {
        channels.come(
                new Precedence(bundle, Version.emptyVersion, rank, rank),
                invitation -> new Asking.Asked(Optional.empty()),
                Map.of(EvaluationChannel.NAME, name, EvaluationChannel.WAY, way));
    }
}
