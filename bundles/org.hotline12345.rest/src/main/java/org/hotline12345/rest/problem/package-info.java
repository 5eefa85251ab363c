/** What goes wrong, as problem+json. */
package org.hotline12345.rest.problem;
