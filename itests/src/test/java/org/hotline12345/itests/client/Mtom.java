package org.hotline12345.itests.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A SOAP message with a file beside its XML. Bytes are held as ISO 8859-1, one character each. */
final class Mtom {

    static final String TYPE = "multipart/related; type=\"application/xop+xml\"; boundary=\"parts\";"
            + " start=\"<envelope@client>\"; start-info=\"text/xml\"";

    /** Stands in the XML where the file belongs. */
    static final String PLACE = "THE-FILE";

    private static final String POINTER =
            "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:file@client\"/>";

    private Mtom() {}

    static byte[] message(String envelope, byte[] file) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(("--parts\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                        + "Content-Transfer-Encoding: 8bit\r\nContent-ID: <envelope@client>\r\n\r\n"
                        + envelope.replace(PLACE, POINTER)
                        + "\r\n--parts\r\nContent-Type: application/octet-stream\r\n"
                        + "Content-Transfer-Encoding: binary\r\nContent-ID: <file@client>\r\n\r\n")
                .getBytes(UTF_8));
        message.writeBytes(file);
        message.writeBytes("\r\n--parts--\r\n".getBytes(UTF_8));
        return message.toByteArray();
    }

    /** The last part of an answer: what stands between its head and the boundary at the end. */
    static byte[] lastPart(String contentType, byte[] answer) {
        String boundary = contentType.replaceFirst(".*boundary=\"([^\"]+)\".*", "$1");
        String text = new String(answer, ISO_8859_1);
        int end = text.lastIndexOf("\r\n--" + boundary + "--");
        int head = text.lastIndexOf("--" + boundary, end);
        return text.substring(text.indexOf("\r\n\r\n", head) + 4, end).getBytes(ISO_8859_1);
    }
}
