package org.hotline12345.itests.benchmark.lean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The paths of the platform that are measured, and nothing else: no sign-in, no law, no check. */
public final class LeanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TICKETS = "/api/tickets";

    private final transient JsonMapper mapper = new JsonMapper();
    private final transient LeanStore store;
    private final transient List<String> units;
    private final Recorded recorded;
    private final transient JsonNode created;
    private final transient JsonNode signed;

    LeanServlet(LeanStore store, Recorded recorded, List<String> units) throws IOException {
        this.store = store;
        this.units = units;
        this.recorded = recorded;
        this.created = mapper.readTree(recorded.created());
        this.signed = mapper.readTree(recorded.signed());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode said = mapper.readTree(request.getInputStream());
        String path = request.getRequestURI();
        try {
            if (path.equals(TICKETS) && said.hasNonNull("text")) {
                String number = store.create();
                response.setStatus(201);
                write(response, LeanStore.renumbered(created, recorded.create().ticket(), number));
            } else {
                String number = path.split("/")[3];
                response.setStatus(store.sign(number) ? 200 : 409);
                write(response, LeanStore.renumbered(signed, recorded.sign().ticket(), number));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        try {
            if (path.equals(TICKETS)) {
                write(response, store.queue(units, Integer.parseInt(request.getParameter("limit")) + 1));
            } else {
                write(response, store.read(path.split("/")[3]).orElseThrow(() -> new IOException("unknown: " + path)));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void write(HttpServletResponse response, JsonNode answer) throws IOException {
        byte[] body = mapper.writeValueAsBytes(answer);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
