package org.hotline12345.assessment.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.hotline12345.assessment.api.Circular;
import org.hotline12345.assessment.api.CircularWriter;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Who can write a circular as a document, the best ranked first. They come and go. */
@Component(service = Writers.class)
public final class Writers {

    /** The feature that writes docx and pdf. */
    public static final String FEATURE = "hotline-circular";

    private final Map<Comparable<Object>, CircularWriter> here =
            new ConcurrentSkipListMap<>((one, other) -> other.compareTo(one));

    @Activate
    public Writers() {}

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    void bindWriter(CircularWriter writer, ServiceReference<CircularWriter> reference) {
        come(reference, writer);
    }

    void unbindWriter(ServiceReference<CircularWriter> reference) {
        here.keySet().removeIf(reference::equals);
    }

    public void come(Comparable<Object> rank, CircularWriter writer) {
        here.put(rank, writer);
    }

    /** Of a format, such as {@code pdf}. */
    public Optional<CircularWriter> of(String format) {
        return here.values().stream().filter(it -> it.format().equals(format)).findFirst();
    }

    public List<String> formats() {
        return here.values().stream()
                .map(CircularWriter::format)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a format that nobody writes may come with {@link #FEATURE}. */
    public boolean awaited(String format) {
        return formats().isEmpty() || format.matches("docx|pdf");
    }

    /** A circular as a document. */
    public static byte[] written(CircularWriter writer, Circular circular) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            writer.write(circular, written);
        } catch (IOException e) {
            throw new IllegalStateException(circular.title() + " could not be written as " + writer.format(), e);
        }
        return written.toByteArray();
    }
}
