/** 服务地址. Addresses at which one server takes over from another while requests are under way. */
@Version("1.0.0")
package org.hotline12345.endpoints;

import org.osgi.annotation.versioning.Version;
