package org.hotline12345.soap.api.problem;

import javax.xml.namespace.QName;

/** Ends a request with a typed fault. It is an answer and no failure: it has no stack trace and is not logged. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final QName CLIENT = new QName(SOAP, "Client");
    private static final QName SERVER = new QName(SOAP, "Server");

    private final transient Problem problem;
    private final QName code;

    public Refusal(Problem problem) {
        this(problem, problem.kind().ofClient() ? CLIENT : SERVER);
    }

    /**
     * A problem for which SOAP, or one of its extensions, has a code of its own.
     *
     * @param code the fault code
     */
    public Refusal(Problem problem, QName code) {
        super(problem.text(), null, false, false);
        this.problem = problem;
        this.code = code;
    }

    public Problem problem() {
        return problem;
    }

    public QName code() {
        return code;
    }
}
