package org.hotline12345.ticket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.hotline12345.ticket.api.Enclosing;

/**
 * Finds out what a file is by its first bytes, and holds it against its name and what it was said to be. Whoever opens a
 * file of a ticket must get what its name says, and nothing that runs. Safe for any thread.
 */
final class FileTypes {

    /** The first bytes of a file, which are enough to know it. */
    static final int HEAD = 64 * 1024;

    /** They run in a browser, and are not taken whatever is configured. */
    private static final Set<String> NEVER = Set.of("text/html", "application/xhtml+xml", "image/svg+xml");

    /** What clients also call them. */
    private static final Map<String, String> ALSO = Map.of(
            "image/jpg", "image/jpeg",
            "image/pjpeg", "image/jpeg",
            "audio/mp3", "audio/mpeg",
            "audio/x-m4a", "audio/mp4");

    /** So a file is called of which nothing is known but that it is made of parts. */
    private static final MediaType ARCHIVE = MediaType.APPLICATION_ZIP;

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();
    private final Set<MediaType> allowed;

    FileTypes(String... allowed) {
        this.allowed = Arrays.stream(allowed)
                .filter(it -> !NEVER.contains(it))
                .map(this::type)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was found: the media type, or why the file is not taken. */
    record Found(Optional<String> mediaType, Optional<Enclosing.WrongType> wrong) {}

    /**
     * Judges a file.
     *
     * @param head its first bytes, {@link #HEAD} of them where it has so many
     * @param name its name
     * @param said the media type that it is said to be of
     */
    Found judge(byte[] head, String name, Optional<String> said) {
        MediaType byBytes = text(head, detect(head, ""));
        MediaType byName = detect(new byte[0], name);
        MediaType found = byBytes.equals(MediaType.TEXT_PLAIN) && byName.equals(MediaType.TEXT_PLAIN)
                ? byName
                : detect(head, name);
        if (byBytes.equals(MediaType.OCTET_STREAM)) {
            return wrong("不接收这类文件：无法识别内容的格式", remedy());
        }
        if (byBytes.equals(ARCHIVE) || !allowed.contains(found)) {
            return wrong("不接收这类文件：内容是 " + (byBytes.equals(ARCHIVE) ? byBytes : found), remedy());
        }
        if (!byName.equals(MediaType.OCTET_STREAM) && !byName.equals(found)) {
            return wrong("文件名与内容不符：文件名表示 " + byName + "，内容是 " + found, "以真实的扩展名重新提交");
        }
        Optional<String> claim = said.filter(it -> !MediaType.OCTET_STREAM.equals(MediaType.parse(it)));
        if (claim.isPresent() && !type(claim.get()).equals(Optional.of(found))) {
            return wrong("所称类型与内容不符：内容是 " + found, "以 Content-Type " + found + " 重新提交");
        }
        return new Found(Optional.of(found.toString()), Optional.empty());
    }

    /** A text in Chinese is no text to who knows ASCII and UTF-8 only: one without control characters is one. */
    private static MediaType text(byte[] head, MediaType byBytes) {
        boolean plain = byBytes.equals(MediaType.OCTET_STREAM) && head.length > 0;
        for (int at = 0; plain && at < head.length; at++) {
            plain = (head[at] & 0xff) >= ' ' || "\t\n\r\f".indexOf(head[at]) >= 0;
        }
        return plain ? MediaType.TEXT_PLAIN : byBytes;
    }

    private MediaType detect(byte[] head, String name) {
        Metadata metadata = new Metadata();
        if (!name.isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try {
            MediaType detected = known.detect(head.length == 0 ? null : new ByteArrayInputStream(head), metadata);
            return known.getMediaTypeRegistry().normalize(detected.getBaseType());
        } catch (IOException e) {
            throw new UncheckedIOException("What is in memory can be read", e);
        }
    }

    private Optional<MediaType> type(String said) {
        return Optional.ofNullable(MediaType.parse(said))
                .map(MediaType::getBaseType)
                .map(it -> MediaType.parse(ALSO.getOrDefault(it.toString(), it.toString())))
                .map(known.getMediaTypeRegistry()::normalize);
    }

    private String remedy() {
        return "转换为 " + allowed.stream().map(MediaType::toString).sorted().collect(Collectors.joining("、")) + " 之一";
    }

    private static Found wrong(String text, String remedy) {
        return new Found(Optional.empty(), Optional.of(new Enclosing.WrongType(text, remedy)));
    }
}
