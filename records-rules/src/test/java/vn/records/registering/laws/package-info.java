/**
 * What everybody who stores numbers must keep to (<i>điều mọi nơi lưu số phải bảo đảm</i>), as tests that a host runs on its own
 * store: extend {@link vn.records.registering.laws.NumberStoreLaws}.
 */
@NullMarked
package vn.records.registering.laws;

import org.jspecify.annotations.NullMarked;
