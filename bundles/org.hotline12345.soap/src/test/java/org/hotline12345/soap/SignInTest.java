package org.hotline12345.soap;

import static org.hotline12345.soap.publish.PortClient.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hotline12345.law.party.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

class SignInTest {

    private static final String SIGN = "<Sign><ticket>20250328-000012</ticket></Sign>";

    private static final String UTILITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private static final String RIGHT = "<UsernameToken><Username>shanshan</Username>"
            + "<Password Type='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText'>"
            + "shanshan</Password></UsernameToken>";

    private final RunningEndpoint endpoint = new RunningEndpoint();

    @Test
    void whoSignsInIsTheActor() throws Exception {
        endpoint.ask(security(RIGHT), SIGN);

        assertEquals(Actor.officer("shanshan", Fakes.Shanshan.ID), actor());
    }

    @Test
    void whoDoesNotIsAnyone() throws Exception {
        endpoint.ask("", SIGN);

        assertEquals(Actor.anyone(), actor());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<UsernameToken><Username>shanshan</Username><Password>wrong</Password></UsernameToken>",
                "<UsernameToken><Username>nobody</Username><Password>shanshan</Password></UsernameToken>",
                "<UsernameToken><Username>shanshan</Username></UsernameToken>",
                "<UsernameToken/>",
                "<BinarySecurityToken>x</BinarySecurityToken>",
                RIGHT + RIGHT,
                RIGHT + "<Timestamp xmlns='" + UTILITY + "'><Created>2020-01-01T00:00:00Z</Created>"
                        + "<Expires>2020-01-01T00:05:00Z</Expires></Timestamp>"
            })
    void whatDoesNotSignInIsRefused(String tokens) throws Exception {
        Node fault = endpoint.ask(security(tokens), SIGN);

        assertEquals("wsse:FailedAuthentication", text(fault, "faultcode"));
        assertEquals("FORBIDDEN", text(fault, "kind"));
        assertTrue(endpoint.door.taken.isEmpty());
    }

    @Test
    void whoOnlyRunsThePlatformIsToldSo() throws Exception {
        Node fault = endpoint.ask(security(RIGHT.replace("shanshan", "it")), SIGN);

        assertEquals("FORBIDDEN", text(fault, "kind"));
        assertEquals("这个账号只管理平台或模块，不办理诉求", text(fault, "text"));
        assertTrue(endpoint.door.taken.isEmpty());
    }

    private Actor actor() {
        return endpoint.door.taken.get(0).caller().actor();
    }

    private static String security(String tokens) {
        return """
                <Security s:mustUnderstand="1"
                    xmlns="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">%s</Security>""".formatted(tokens);
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }
}
