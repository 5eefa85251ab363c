/** How counts are shown, by REST and by SOAP alike. */
package org.hotline12345.statistics.view;
