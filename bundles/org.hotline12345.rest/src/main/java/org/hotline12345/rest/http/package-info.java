/** Requests and responses: who calls, what the body says, how answers are written. */
package org.hotline12345.rest.http;
