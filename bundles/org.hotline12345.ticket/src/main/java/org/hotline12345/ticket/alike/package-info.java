/** Which earlier tickets may be about the same matter. No rule of law: it orders what a person then looks at. */
package org.hotline12345.ticket.alike;
