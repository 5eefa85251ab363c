package org.hotline12345.itests.container;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.hotline12345.itests.client.Files;
import org.hotline12345.itests.client.Rest;
import org.hotline12345.itests.client.Soap;

/** The hotline of the container in which the test itself runs. */
public final class Hotline {

    private static final String ADDRESS = System.getProperty("hotline.address");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Hotline() {}

    /** A client bound to the OpenAPI document, once the hotline is ready. */
    public static Rest rest() {
        awaitReady();
        return Rest.bound(ADDRESS);
    }

    /** A client that may send anything. */
    public static Rest unboundRest() {
        return Rest.unbound(ADDRESS);
    }

    /** A client for the files of a ticket. */
    public static Files files(String ticket) {
        return Files.of(ADDRESS, ticket);
    }

    public static Soap soap() {
        awaitReady();
        return Soap.at(ADDRESS);
    }

    /** A client of the port of a module, which is there. */
    public static Soap soap(String port) {
        return Soap.at(ADDRESS, port);
    }

    /** Whether a port is there. */
    public static boolean answersBySoap(String port) {
        return Soap.isAt(ADDRESS, port);
    }

    public static void awaitReady() {
        Rest anyone = unboundRest();
        await("the hotline is ready")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> anyone.get("/health").expecting(200).at("/status").equals("UP")
                        && !Soap.at(ADDRESS).operations().isEmpty());
    }
}
