package org.hotline12345.rest.api.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.hotline12345.json.Unreadable;
import org.hotline12345.rest.api.problem.Problem;
import org.hotline12345.rest.api.problem.ProblemKind;
import org.hotline12345.rest.api.problem.Refusals;
import org.hotline12345.rest.api.problem.Rejected;
import org.hotline12345.ticket.api.Caller;

/** Reads the bodies of requests: an object in JSON, in UTF-8, of bearable size. Safe for any thread. */
public final class Bodies {

    /** Bytes that a body may have: the longest step of the law in UTF-8, with room to spare. */
    public static final int LARGEST = 256 * 1024;

    /** Bytes of a body too large that are still taken from the wire, so that its sender reads our answer. */
    private static final int DRAINED = 8 * 1024 * 1024;

    private final JsonMapper mapper;

    public Bodies(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The record in the body, as {@code caller} may be told of what is wrong with it. */
    public <T> T read(Class<T> type, InputStream body, HttpHeaders headers, Caller caller) {
        ObjectNode read = read(body, headers);
        try {
            return mapper.treeToValue(read, type);
        } catch (JsonProcessingException e) {
            throw Refusals.of(List.of(Unreadable.because(e, read).objection()), Optional.empty(), caller);
        }
    }

    /** The object in the body; an empty one where the body is empty. */
    public ObjectNode read(InputStream body, HttpHeaders headers) {
        requireUtf8(headers.getMediaType());
        String text = decoded(received(body, headers.getLength()));
        if (text.isBlank()) {
            return mapper.createObjectNode();
        }
        if (parsed(text) instanceof ObjectNode object) {
            Texts.requireFit(object, "");
            return object;
        }
        throw rejected(ProblemKind.INVALID, "请求内容不是 JSON 对象", "以 { 开头，填写 JSON 对象");
    }

    private static void requireUtf8(MediaType type) {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
            throw rejected(ProblemKind.UNSUPPORTED_TYPE, "请求内容的字符集须为 UTF-8", "以 UTF-8 编码重新提交");
        }
    }

    private static byte[] received(InputStream body, int declared) {
        try {
            return bytes(body, declared);
        } catch (IOException e) {
            throw rejected(ProblemKind.MALFORMED, "请求内容没有传完", "重新提交");
        }
    }

    private static byte[] bytes(InputStream body, int declared) throws IOException {
        byte[] bytes = declared > LARGEST ? new byte[0] : body.readNBytes(LARGEST + 1);
        if (declared > LARGEST || bytes.length > LARGEST) {
            drain(body);
            throw rejected(ProblemKind.TOO_LARGE, "请求内容超过 " + LARGEST / 1024 + " KiB", "缩短内容，或作为附件提交");
        }
        return bytes;
    }

    /** Takes what is left of a body from the wire, within reason, so that its sender reads our answer. */
    public static void drain(InputStream body) {
        byte[] piece = new byte[8192];
        int left = DRAINED;
        try {
            for (int read = body.read(piece); read > 0 && left > 0; read = body.read(piece)) {
                left -= read;
            }
        } catch (IOException e) {
            // The sender has gone, and reads no answer.
            return;
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw rejected(ProblemKind.NOT_JSON, "请求内容不是 UTF-8 编码", "以 UTF-8 编码重新提交");
        }
    }

    private JsonNode parsed(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            Unreadable why = Unreadable.because(e);
            throw rejected(ProblemKind.NOT_JSON, why.getMessage(), why.remedy());
        }
    }

    private static Rejected rejected(ProblemKind kind, String detail, String remedy) {
        return Rejected.with(Problem.of(kind, detail).at("", remedy));
    }
}
