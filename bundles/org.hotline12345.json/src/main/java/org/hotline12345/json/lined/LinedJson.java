package org.hotline12345.json.lined;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON as people write it in descriptors, remarks included, and remembers the lines. Safe for any thread. */
public final class LinedJson {

    /** A text that is no JSON, and where it ceases to be. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String wrong;

        private Broken(int line, String wrong) {
            super("line " + line + ": " + wrong);
            this.line = line;
            this.wrong = wrong;
        }

        public int line() {
            return line;
        }

        public String wrong() {
            return wrong;
        }
    }

    private static final char UNREADABLE = '\uFFFD';

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private LinedJson() {}

    /** @throws Broken where the bytes are no JSON in UTF-8, or more than one value */
    public static Lined read(byte[] bytes) throws Broken {
        String text = new String(bytes, UTF_8);
        int unreadable = text.indexOf(UNREADABLE);
        if (unreadable >= 0) {
            int line = 1
                    + (int) text.substring(0, unreadable)
                            .chars()
                            .filter(it -> it == '\n')
                            .count();
            throw new Broken(line, "文字不是 UTF-8 编码，用 UTF-8 另存");
        }
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            if (parser.currentToken() == null) {
                throw new Broken(1, "文件是空的");
            }
            Lined root = value(parser);
            if (parser.nextToken() != null) {
                throw new Broken(parser.currentTokenLocation().getLineNr(), "最外层的括号之后还有内容");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw broken(e, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lined value(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Lined.Fields(line, fields(parser));
            case START_ARRAY -> new Lined.Items(line, items(parser));
            case VALUE_STRING -> new Lined.Text(line, parser.getText());
            default -> new Lined.Other(line, parser.getText());
        };
    }

    private static List<Lined.Field> fields(JsonParser parser) throws IOException {
        List<Lined.Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int line = parser.currentTokenLocation().getLineNr();
            String name = parser.currentName();
            parser.nextToken();
            fields.add(new Lined.Field(line, name, value(parser)));
        }
        return fields;
    }

    private static List<Lined> items(JsonParser parser) throws IOException {
        List<Lined> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    private static Broken broken(JsonProcessingException broken, String text) {
        JsonLocation at = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
        int line = Math.max(1, at.getLineNr());
        if (broken instanceof JsonEOFException) {
            return new Broken(line, "文件没有写完，缺少右括号或引号");
        }
        int column = Math.max(1, at.getColumnNr());
        String found = found(text, line, column);
        return new Broken(line, "第 " + column + " 列不是合法的 JSON" + (broken instanceof JsonParseException ? found : ""));
    }

    private static String found(String text, int line, int column) {
        return text.lines()
                .skip(line - 1L)
                .findFirst()
                .filter(it -> column <= it.length())
                .map(it -> "：“" + it.substring(column - 1, it.offsetByCodePoints(column - 1, 1)) + "”不该出现在这里")
                .orElse("");
    }
}
