/** The links, the invitations of a ticket and the figures over HTTP. */
package org.hotline12345.evaluation.rest;
