package org.hotline12345.evaluation.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;
import org.hotline12345.json.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts invitations to a gateway: one for each configuration. What the gateway takes (2xx) is on its way. That it will not
 * have this message (400, 413, 422 and the like) counts for this way for good. That it is busy, ill, or does not know us (429,
 * 5xx, 401, 404 and the like) is no fault of the message, which is tried again. The key of the invitation goes along as {@code
 * Idempotency-Key}.
 */
@Component(configurationPid = "org.hotline12345.evaluation.http", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = GatewaySettings.class, factory = true)
public final class HttpGateway implements EvaluationChannel {

    private static final Logger LOG = LoggerFactory.getLogger(HttpGateway.class);
    private static final int LONGEST_RECEIPT = 100;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final GatewaySettings settings;
    private final URI address;
    private final Template body;
    private final HttpClient client;
    private final JsonMapper mapper = Json.mapper();

    @Activate
    public HttpGateway(GatewaySettings settings) {
        this.settings = settings;
        this.address = URI.create(settings.url());
        this.body = Template.of(settings.body(), mapper);
        // What is wrong with the form is said at the start, and not with the first requester.
        body.filled(values("", "", "", "", "", ""));
        this.client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofMillis(settings.connectMillis()))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Asking ask(Invitation invitation) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(invitation), HttpResponse.BodyHandlers.ofString());
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return new Asking.Asked(receipt(answer.body()));
        }
        LOG.warn("The gateway {} answered {} to {}", settings.hotline_evaluation_channel(), status, invitation.key());
        String reason = "网关答复 HTTP " + status;
        return notOfTheMessage(status) ? new Asking.NotNow(reason, wait(answer)) : new Asking.NotAsked(reason);
    }

    private HttpRequest request(Invitation invitation) throws JsonProcessingException {
        Map<String, String> values = values(
                invitation.phone().orElse(""),
                invitation.text(),
                invitation.link().toString(),
                invitation.ticket().value(),
                invitation.key(),
                invitation.until().toString());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofMillis(settings.answerMillis()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", invitation.key())
                .POST(HttpRequest.BodyPublishers.ofString(mapper.writeValueAsString(body.filled(values))));
        if (!settings._secret().isEmpty()) {
            request.header(settings.secretHeader(), settings._secret());
        }
        return request.build();
    }

    private static Map<String, String> values(
            String phone, String text, String link, String ticket, String key, String until) {
        return new TreeMap<>(
                Map.of("phone", phone, "text", text, "link", link, "ticket", ticket, "key", key, "until", until));
    }

    private static boolean notOfTheMessage(int status) {
        return switch (status) {
            case 400, 406, 409, 410, 411, 413, 415, 422 -> false;
            default -> true;
        };
    }

    /** How long the gateway wants to be left alone, in seconds; what is no number of seconds counts for nothing. */
    private static Duration wait(HttpResponse<String> answer) {
        Duration asked = answer.headers()
                .firstValue("Retry-After")
                .filter(it -> it.matches("\\d{1,6}"))
                .map(it -> Duration.ofSeconds(Long.parseLong(it)))
                .orElse(Duration.ZERO);
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }

    private Optional<String> receipt(String answer) {
        try {
            return Optional.of(mapper.readTree(answer).path(settings.receipt()).asText(""))
                    .filter(it -> !it.isEmpty() && it.length() <= LONGEST_RECEIPT);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
