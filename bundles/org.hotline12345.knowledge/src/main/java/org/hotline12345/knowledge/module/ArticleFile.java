package org.hotline12345.knowledge.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hotline12345.knowledge.api.ArticleContent;

/**
 * Reads the file of one article: UTF-8, a front matter in YAML between two lines of three dashes, and below it the text in
 * Markdown.
 *
 * <pre>{@code
 * ---
 * title: 鲁克沁镇集市在哪天？
 * unit: 650421-lukqin
 * source: 鲁政发〔2025〕3号
 * validFrom: 2025-01-01
 * questions:            # may be left out, as may keywords, places, validTo, basis, language (zh) and keep (false)
 *   - 巴扎哪天开
 * keep: true
 * ---
 * 每周五，……
 * }</pre>
 */
final class ArticleFile {

    private static final int LARGEST = 256 * 1024;
    private static final String FENCE = "---";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NAMES = "[a-z0-9][a-z0-9-]{0,59}";

    private ArticleFile() {}

    /**
     * Reads to the end; closing is up to the caller.
     *
     * @param name of the file, such as {@code market-days.md}
     * @throws BrokenArticle where the file does not say clearly what the article is
     */
    static BroughtArticle read(String name, InputStream file) throws IOException, BrokenArticle {
        String id = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
        if (!id.matches(NAMES)) {
            throw new BrokenArticle(1, "the name of the file is not of small letters, digits and dashes");
        }
        List<String> lines = text(file).replace(BYTE_ORDER_MARK, "").lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            throw new BrokenArticle(1, "the file does not begin with " + FENCE);
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
            end++;
        }
        if (end == lines.size()) {
            throw new BrokenArticle(end, "the front matter does not end with " + FENCE);
        }
        FrontMatter head = FrontMatter.read(String.join("\n", lines.subList(1, end)));
        String body = String.join("\n", lines.subList(end + 1, lines.size())).strip();
        if (body.isEmpty()) {
            throw new BrokenArticle(lines.size(), "below the front matter there is no text");
        }
        return new BroughtArticle(id, content(head, body), head.flag("keep"));
    }

    private static ArticleContent content(FrontMatter head, String body) throws BrokenArticle {
        return new ArticleContent(
                head.unit(),
                head.list("places"),
                head.required("title"),
                head.list("questions"),
                head.list("keywords"),
                body,
                head.optional("language").orElse("zh"),
                head.day("validFrom").orElseThrow(() -> head.missing("validFrom")),
                head.day("validTo"),
                head.required("source"),
                head.optional("basis"));
    }

    private static String text(InputStream file) throws IOException, BrokenArticle {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new BrokenArticle(1, "the file is larger than " + LARGEST / 1024 + " KiB");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenArticle(1, "the text is not UTF-8");
        }
    }
}
