/** The figures of units over HTTP. */
package org.hotline12345.assessment.rest;
