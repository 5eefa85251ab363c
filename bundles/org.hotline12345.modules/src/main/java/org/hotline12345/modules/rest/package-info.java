/** Modules over HTTP. */
package org.hotline12345.modules.rest;
