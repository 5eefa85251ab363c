package org.hotline12345.assessment.soap;

import static org.hotline12345.assessment.soap.Answering.answered;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.stream.Stream;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.result.Circulars;
import org.hotline12345.assessment.result.Writers;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.soap.api.Request;
import org.hotline12345.soap.api.SoapOperation;
import org.hotline12345.soap.api.problem.Problem;
import org.hotline12345.soap.api.problem.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** 考核通报. The operations that give a published result as data, and as a document by whoever can write it. */
@Component(service = CircularOperations.class)
public final class CircularOperations {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Circulars circulars;
    private final Writers writers;

    @Activate
    public CircularOperations(@Reference Circulars circulars, @Reference Writers writers) {
        this.circulars = circulars;
        this.writers = writers;
    }

    Stream<SoapOperation> all() {
        return Stream.of(
                SoapOperation.of("ReadCircular", "考核通报", Wanted.class, Circular.class, this::read),
                SoapOperation.of("FetchCircular", "考核通报文件", Format.class, CircularDocument.class, this::fetch));
    }

    private Circular read(Wanted wanted, Request request) {
        return of(wanted.id(), request);
    }

    private Circular of(String id, Request request) {
        return answered(request, () -> circulars.of(request.actor(), id))
                .orElseThrow(() -> Answering.unknown("已公布的考核结果 " + id));
    }

    private CircularDocument fetch(Format wanted, Request request) {
        Circular circular = of(wanted.id(), request);
        String format = wanted.format();
        Writers.Document document = written(format, circular);
        String name = circular.title() + "." + format;
        return new CircularDocument(
                name,
                document.mediaType(),
                request.enclose(
                        wanted.id() + "." + format + "@hotline12345.org",
                        new ByteArrayInputStream(document.bytes()),
                        name,
                        document.mediaType()));
    }

    private Writers.Document written(String format, Circular circular) {
        try {
            return writers.write(format, circular).orElseThrow(() -> missing(format));
        } catch (Unanswered e) {
            throw new Refusal(Problem.of(
                            Problem.Kind.UNAVAILABLE,
                            "生成 " + format + " 通报的模块" + e.getMessage(),
                            "稍后以同一请求重试；仍不成功的，请管理员查看这个模块的日志")
                    .at("format")
                    .again(PAUSE.toSeconds()));
        }
    }

    private Refusal missing(String format) {
        return writers.awaited(format)
                ? new Refusal(Problem.of(
                                Problem.Kind.UNAVAILABLE,
                                "没有安装能够生成 " + format + " 通报的模块",
                                "请管理员安装 " + Writers.FEATURE + "，再以同一请求重试")
                        .at("format")
                        .again(PAUSE.toSeconds()))
                : Answering.unknown("format", "没有 " + format + " 格式的通报", "填写 " + String.join("、", writers.formats()));
    }

    /** Which published result. */
    public record Wanted(String id) {}

    /** Which published result, and as what: docx or pdf. */
    public record Format(String id, String format) {}
}
