package org.hotline12345.assessment.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.CircularWriter;
import org.hotline12345.guard.Grant;
import org.hotline12345.guard.Guard;
import org.hotline12345.guard.LateService;
import org.hotline12345.guard.Threads;
import org.hotline12345.guard.Unanswered;
import org.hotline12345.modules.api.Contribution;
import org.hotline12345.modules.api.Contributions;
import org.hotline12345.modules.api.ModuleKind;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Who can write a circular as a document, the best ranked first. They come and go. Each writes on a thread of its own, and is
 * given more time than others, since a document with its fonts is long.
 */
@Component(service = {Writers.class, Contributions.class})
public final class Writers implements Contributions {

    /** The feature that writes docx and pdf. */
    public static final String FEATURE = "hotline-circular";

    private static final Grant GRANT = new Grant(Duration.ofSeconds(20), 4, 3, Duration.ofMinutes(1));

    private final Map<Comparable<Object>, Named> here =
            new ConcurrentSkipListMap<>((one, other) -> other.compareTo(one));
    private final ExecutorService threads = Threads.lent("hotline-circular-writer");
    private final Optional<BundleContext> context;

    private record Named(String bundle, String format, Supplier<CircularWriter> writer, Guard guard) {}

    /** A circular as it was written. */
    public record Document(byte[] bytes, String mediaType) {}

    @Activate
    public Writers(BundleContext context) {
        this.context = Optional.of(context);
    }

    /** Writers come by {@link #come} only. */
    public Writers() {
        this.context = Optional.empty();
    }

    @Deactivate
    void stop() {
        threads.shutdownNow();
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindWriter(ServiceReference<CircularWriter> reference) {
        come(
                reference,
                Optional.ofNullable(reference.getBundle())
                        .map(Bundle::getSymbolicName)
                        .orElse(""),
                String.valueOf(reference.getProperty(CircularWriter.FORMAT)),
                new LateService<>(context.orElseThrow(), reference));
    }

    void unbindWriter(ServiceReference<CircularWriter> reference) {
        here.keySet().removeIf(reference::equals);
    }

    /** One has come that writes a format. */
    public void come(Comparable<Object> rank, String bundle, String format, Supplier<CircularWriter> writer) {
        Guard guard = new Guard("The writer of " + format + " of bundle " + bundle, GRANT, threads);
        here.put(rank, new Named(bundle, format, writer, guard));
    }

    public List<String> formats() {
        return here.values().stream().map(Named::format).distinct().sorted().toList();
    }

    /** Whether a format that nobody writes may come with {@link #FEATURE}. */
    public boolean awaited(String format) {
        return formats().isEmpty() || format.matches("docx|pdf");
    }

    /**
     * A circular as a document; empty where nobody writes the format.
     *
     * @throws Unanswered where who writes it does not
     */
    public Optional<Document> write(String format, Circular circular) throws Unanswered {
        Optional<Named> named = inForce(format);
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(named.get()
                        .guard()
                        .ask(() -> written(named.get().writer().get(), circular)));
    }

    @Override
    public Collection<Contribution> now() {
        List<Contribution> all = new ArrayList<>();
        for (Named each : here.values()) {
            Optional<String> trouble = inForce(each.format())
                    .filter(it -> it != each)
                    .map(it -> "没有采用：" + each.format() + " 由模块 " + it.bundle() + " 优先，它离开后本模块接替")
                    .or(each.guard()::trouble);
            all.add(new Contribution(each.bundle(), ModuleKind.ASSESSMENT, "考核通报文件 " + each.format(), trouble));
        }
        return all;
    }

    private Optional<Named> inForce(String format) {
        return here.values().stream().filter(it -> it.format().equals(format)).findFirst();
    }

    private static Document written(CircularWriter writer, Circular circular) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        writer.write(circular, written);
        String mediaType = writer.mediaType();
        if (written.size() == 0 || mediaType == null) {
            throw new IllegalStateException("It has written nothing, or does not say what");
        }
        return new Document(written.toByteArray(), mediaType);
    }
}
