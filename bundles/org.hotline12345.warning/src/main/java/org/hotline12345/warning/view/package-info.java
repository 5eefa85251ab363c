/** How warnings are shown, by REST and by SOAP alike. */
package org.hotline12345.warning.view;
