package org.hotline12345.knowledge.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotline12345.knowledge.Completeness;
import org.hotline12345.knowledge.api.ArticleContent;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.law.procedure.Objection;

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
public final class ArticleFile {

    private static final int LARGEST = 256 * 1024;
    private static final String FENCE = "---";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NAMES = "[a-z0-9][a-z0-9-]{0,59}";

    private ArticleFile() {}

    /**
     * Reads to the end; closing is up to the caller.
     *
     * @param name of the file, such as {@code market-days.md}
     * @throws BrokenArticle where the file does not say clearly what the article is, with everything that is wrong with it
     */
    public static BroughtArticle read(String name, InputStream file) throws IOException, BrokenArticle {
        return lined(name, file).article();
    }

    /**
     * An article, and where its file says what.
     *
     * @param article the article
     * @param head knows the line of each value
     */
    record Lined(BroughtArticle article, FrontMatter head) {}

    /** The same as {@link #read}, with the lines. */
    static Lined lined(String name, InputStream file) throws IOException, BrokenArticle {
        String id = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
        if (!id.matches(NAMES)) {
            throw new BrokenArticle(1, "文件名只能由小写字母、数字和连字符组成", "改成 market-days.md 这样的文件名");
        }
        List<String> lines = text(file).replace(BYTE_ORDER_MARK, "").lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
            throw new BrokenArticle(1, "文件不是以 " + FENCE + " 开头", "第一行写 " + FENCE);
        }
        int end = 1;
        while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
            end++;
        }
        if (end == lines.size()) {
            throw new BrokenArticle(end, "标题、单位等内容之后没有 " + FENCE, "在正文之前单独写一行 " + FENCE);
        }
        FrontMatter head = FrontMatter.read(String.join("\n", lines.subList(1, end)));
        return new Lined(
                article(
                        id,
                        head,
                        String.join("\n", lines.subList(end + 1, lines.size())).strip(),
                        end + 2),
                head);
    }

    private static BroughtArticle article(String id, FrontMatter head, String body, int bodyLine) throws BrokenArticle {
        Optional<UnitId> unit = head.unit();
        Optional<LocalDate> validFrom = head.requiredDay("validFrom");
        ArticleContent content = new ArticleContent(
                unit.orElse(null),
                head.list("places"),
                head.required("title"),
                head.list("questions"),
                head.list("keywords"),
                body,
                head.optional("language").orElse("zh"),
                validFrom.orElse(null),
                head.day("validTo"),
                head.required("source"),
                head.optional("basis"));
        boolean keep = head.flag("keep");
        List<Flaw> flaws = new ArrayList<>(head.flaws());
        if (flaws.isEmpty()) {
            Completeness.ofForm(content).forEach(it -> flaws.add(flaw(it, head, bodyLine)));
        }
        if (!flaws.isEmpty()) {
            throw new BrokenArticle(flaws);
        }
        return new BroughtArticle(id, content, keep);
    }

    private static Flaw flaw(Objection objection, FrontMatter head, int bodyLine) {
        String where = objection.where().orElse("title");
        int line = where.equals("text") ? bodyLine : head.line(where);
        return new Flaw(line, objection.text(), objection.remedy());
    }

    private static String text(InputStream file) throws IOException, BrokenArticle {
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new BrokenArticle(1, "文件超过 " + LARGEST / 1024 + " KiB", "拆成几篇");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BrokenArticle(1, "文字不是 UTF-8 编码", "用 UTF-8 编码另存这个文件");
        }
    }
}
