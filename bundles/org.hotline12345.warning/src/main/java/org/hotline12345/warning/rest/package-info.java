/** Early warning over HTTP. */
package org.hotline12345.warning.rest;
