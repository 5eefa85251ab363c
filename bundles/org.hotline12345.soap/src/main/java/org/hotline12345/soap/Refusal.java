package org.hotline12345.soap;

import javax.xml.namespace.QName;
import org.apache.cxf.binding.soap.Soap11;

/** Carries a problem from where it is found to {@link TypedFaults}, which answers with it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final QName code;

    Refusal(Problem problem) {
        this(
                problem,
                problem.kind().ofClient()
                        ? Soap11.getInstance().getSender()
                        : Soap11.getInstance().getReceiver());
    }

    /**
     * A problem for which SOAP, or one of its extensions, has a code of its own.
     *
     * @param code the fault code
     */
    Refusal(Problem problem, QName code) {
        super(problem.text(), null, false, false);
        this.problem = problem;
        this.code = code;
    }

    Problem problem() {
        return problem;
    }

    QName code() {
        return code;
    }
}
