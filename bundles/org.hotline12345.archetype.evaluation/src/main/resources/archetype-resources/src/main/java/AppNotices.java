package ${package};

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hotline12345.evaluation.api.Asking;
import org.hotline12345.evaluation.api.EvaluationChannel;
import org.hotline12345.evaluation.api.Invitation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Puts a notice into the city's app. What is asked stands in the invitation; when it may be asked is said here. */
@Component(
        configurationPid = "${artifactId}",
        property = {EvaluationChannel.NAME + "=${channelName}", EvaluationChannel.WAY + "=APP"})
public final class AppNotices implements EvaluationChannel {

    /** What the file {@code etc/${artifactId}.cfg} may set. */
    @interface Settings {

        String url() default "http://localhost:9099/notices";

        /** The hour from which notices are sent, Asia/Shanghai. */
        int fromHour() default 8;
    }

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final URI url;
    private final int fromHour;

    @Activate
    public AppNotices(Settings settings) {
        this(URI.create(settings.url()), settings.fromHour());
    }

    AppNotices(URI url, int fromHour) {
        this.url = url;
        this.fromHour = fromHour;
    }

    @Override
    public Asking ask(Invitation invitation) throws IOException, InterruptedException {
        if (LocalTime.now(ZONE).getHour() < fromHour) {
            return new Asking.NotNow("还没有到发送通知的时间", Duration.ofHours(1));
        }
        HttpRequest notice = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Idempotency-Key", invitation.key())
                .POST(HttpRequest.BodyPublishers.ofString(invitation.text()))
                .build();
        int status = client.send(notice, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status == 404) {
            return new Asking.NotAsked("诉求人没有使用这个应用");
        }
        return status / 100 == 2
                ? new Asking.Asked(Optional.of(invitation.key()))
                : new Asking.NotNow("应用后台答复 " + status, Duration.ofMinutes(5));
    }
}
