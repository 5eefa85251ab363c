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

/** What a newcomer plays, by REST: the demo, and the session of the guide with each article of chapters 2 and 3. */
public class GuideIT {

    @ClassRule
    public static final Shipped SHIPPED = Shipped.shared();

    private static final int FIRST = 9;
    private static final int LAST = 26;

    @Test
    public void theDemoIsPlayedToItsEnd() throws Exception {
        SHIPPED.play(Path.of("../karaf-assembly/src/main/demo/demo.sh"));
    }

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
