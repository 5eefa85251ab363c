/** Training over HTTP, below /api/training. */
package org.hotline12345.training.rest;
