package org.hotline12345.assessment.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.result.Circulars;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.law.party.Actor;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 考核通报. Circulars as data, and as documents by whoever can write them. */
@Component(service = CircularPages.class)
public final class CircularPages {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Circulars circulars;
    private final Writers writers;

    @Activate
    public CircularPages(@Reference Circulars circulars, @Reference Writers writers) {
        this.circulars = circulars;
        this.writers = writers;
    }

    Circular data(Actor actor, String id) {
        return circulars.of(actor, id).orElseThrow(() -> Requests.unknown("已公布的考核结果 " + id));
    }

    Response document(Actor actor, String id, String format) {
        Circular circular = data(actor, id);
        Writers.Document document = written(format, circular);
        String name = URLEncoder.encode(circular.title() + "." + format, StandardCharsets.UTF_8);
        return Response.ok(document.bytes(), document.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + id + "." + format + "\"; filename*=UTF-8''" + name)
                .build();
    }

    private Writers.Document written(String format, Circular circular) {
        try {
            return writers.write(format, circular).orElseThrow(() -> missing(format));
        } catch (Unanswered e) {
            throw Rejected.with(
                    Problem.of(ProblemKind.UNAVAILABLE, "生成 " + format + " 通报的模块" + e.getMessage())
                            .at("format", "稍后以同一请求重试；仍不成功的，请管理员查看这个模块的日志"),
                    Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(PAUSE.toSeconds())));
        }
    }

    private Rejected missing(String format) {
        return writers.awaited(format)
                ? Rejected.with(
                        Problem.of(ProblemKind.UNAVAILABLE, "没有安装能够生成 " + format + " 通报的模块")
                                .at("format", "请管理员安装 " + Writers.FEATURE + "，再以同一请求重试"),
                        Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(PAUSE.toSeconds())))
                : Rejected.with(Problem.of(ProblemKind.UNKNOWN, "没有 " + format + " 格式的通报")
                        .at("format", "填写 " + String.join("、", writers.formats())));
    }
}
