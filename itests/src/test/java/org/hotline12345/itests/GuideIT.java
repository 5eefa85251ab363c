package org.hotline12345.itests;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.hotline12345.itests.process.Shipped;
import org.junit.ClassRule;
import org.junit.Test;

/** The session of the guide, played as a reader plays it: each article of chapters 2 and 3 once, by REST. */
public class GuideIT {

    @ClassRule
    public static final Shipped SHIPPED = new Shipped();

    private static final int FIRST = 9;
    private static final int LAST = 26;

    @Test
    public void eachArticleIsPlayed() throws Exception {
        SHIPPED.deploy(Path.of(System.getProperty("hotline.lukqin")));
        await("the unit below the county arrives")
                .atMost(Duration.ofSeconds(60))
                .until(() -> SHIPPED.rest().as("center").get("/units").text().contains("650421-lukqin"));

        String said = SHIPPED.play(Path.of("../docs/guides/articles.sh"));

        System.out.println(said);
        assertEquals(
                List.of(),
                IntStream.rangeClosed(FIRST, LAST)
                        .mapToObj(article -> "A" + article)
                        .filter(key -> !said.matches("(?s).*\\b" + key + "\\b.*"))
                        .toList());
    }
}
