package ${package};

import org.hotline12345.unit.api.Checked;
import org.hotline12345.unit.api.ClosureCheck;
import org.hotline12345.unit.api.Closing;
import org.hotline12345.unit.api.Delivery;
import org.hotline12345.unit.api.HandlingUnit;
import org.hotline12345.unit.api.Receipt;
import org.hotline12345.unit.api.Unit;
import org.osgi.service.component.annotations.Component;

/** ${unitName}. Signs what its desk can begin with at once; of all else its officers decide. */
@Component
@Unit(id = "${unitId}", name = "${unitName}", parent = "${unitParent}", duties = "*")
public final class LocalUnit implements HandlingUnit, ClosureCheck {

    private static final String OUTAGE = "水电气热/停水";
    private static final int SHORTEST_REPLY = 10;

    /** An answer may also be {@code Routed}, to a unit below this one. */
    @Override
    public Receipt receive(Delivery delivery) {
        return OUTAGE.equals(delivery.ticket().matter().category())
                ? new Receipt.Signed("值班室")
                : new Receipt.Waiting();
    }

    @Override
    public Checked check(Closing closing) {
        String reply = closing.report().reply().orElse("");
        return reply.length() < SHORTEST_REPLY
                ? new Checked.Unfit("答复过于简略", "写明办理经过和结果，不少于" + SHORTEST_REPLY + "个字")
                : new Checked.Fit();
    }
}
