package org.hotline12345.itests.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hotline12345.itests.benchmark.load.Order;
import org.hotline12345.itests.client.Said;
import org.hotline12345.itests.client.Soap;

/** The requests that are measured. */
final class Scenarios {

    static final String CREATE = "create";
    static final String SOAP = "create by SOAP";
    static final String SIGN = "sign";
    static final String READ = "read one";
    static final String QUEUE = "queue of 100";

    /** The county whose officer signs and lists, and the units within it. */
    static final String COUNTY = "650421";

    static final String UNITS = "650421,650421-water";

    private static final String HOST = "127.0.0.1";
    private static final String TEXT =
            "鄯善镇新城路一带从昨晚停水至今，小区三号楼、四号楼约一百二十户没有自来水，物业说不清原因，" + "楼内有老人和孩子，生活很不方便。诉求人已向供水站打过电话，没有得到答复，希望尽快恢复供水并说明原因和时间。";

    private final Options options;
    private final int platform;
    private final int lean;

    Scenarios(Options options, int platform, int lean) {
        this.options = options;
        this.platform = platform;
        this.lean = lean;
    }

    /** What a call-taker writes down. */
    static Map<String, Object> complaint() {
        return Said.with(Said.complaint(), Map.of("text", TEXT));
    }

    /** @param numbers of tickets to be read, and of tickets that wait to be signed */
    List<Scenario> all(String soapAddress, List<String> numbers, List<String> waiting) throws JsonProcessingException {
        String body = new JsonMapper().writeValueAsString(new TreeMap<>(complaint()));
        int first = options.connections().get(0);
        List<Scenario> all = new ArrayList<>();
        for (int connections : options.connections()) {
            Order create = order("POST", "/api/tickets", "calltaker", body, List.of(), false);
            all.add(scenario(CREATE, connections, create, true, false));
        }
        all.add(scenario(
                SIGN,
                first,
                order("POST", "/api/tickets/{number}/steps/Sign", "shanshan", "{}", waiting, true),
                true,
                true));
        all.add(scenario(
                READ, first, order("GET", "/api/tickets/{number}", "center", "", numbers, false), false, false));
        all.add(scenario(
                QUEUE, first, order("GET", "/api/tickets?limit=100", "shanshan", "", List.of(), false), false, false));
        all.add(soap(soapAddress, first));
        return all.stream().filter(it -> it.what().contains(options.only())).toList();
    }

    private Scenario soap(String address, int connections) {
        String envelope = Soap.at(address).as("calltaker").envelope("Accept", complaint());
        Order order = new Order(
                HOST,
                platform,
                "POST",
                "/soap/tickets",
                Map.of("Content-Type", "text/xml; charset=UTF-8", "SOAPAction", "\"\""),
                envelope,
                List.of(),
                false,
                0,
                0,
                0);
        return new Scenario(SOAP, connections, timed(order, connections), Optional.empty(), true, false);
    }

    private Scenario scenario(String what, int connections, Order order, boolean writes, boolean signs) {
        Order other = new Order(
                HOST,
                lean,
                order.method(),
                order.path(),
                order.headers(),
                order.body(),
                order.numbers(),
                order.once(),
                0,
                0,
                0);
        return new Scenario(
                what, connections, timed(order, connections), Optional.of(timed(other, connections)), writes, signs);
    }

    private Order timed(Order order, int connections) {
        return order.with(connections, options.warmup(), options.seconds());
    }

    private Order order(String method, String path, String account, String body, List<String> numbers, boolean once) {
        Map<String, String> headers = new TreeMap<>();
        String pair = Base64.getEncoder().encodeToString((account + ":" + account).getBytes(UTF_8));
        headers.put("Authorization", "Basic " + pair);
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        return new Order(HOST, platform, method, path, headers, body, numbers, once, 0, 0, 0);
    }
}
