package org.hotline12345.rest.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.cxf.attachment.ContentDisposition;

/** The name of a file in a header, in any script (RFC 6266). */
public final class FileName {

    private FileName() {}

    /** The name that a {@code Content-Disposition} says; empty where it says none. */
    public static Optional<String> of(String disposition) {
        return Optional.ofNullable(disposition)
                .map(it -> new ContentDisposition(it).getFilename())
                .filter(it -> !it.isBlank());
    }

    /** A {@code Content-Disposition} by which a browser keeps the file and does not open it. */
    public static String attachment(String name) {
        String ascii = name.codePoints()
                .map(it -> it < ' ' || it > '~' || it == '"' || it == '\\' || it == '%' ? '_' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String any = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + any;
    }
}
