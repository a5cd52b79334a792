/**
 * Administrative units (<i>đơn vị hành chính</i>) as dated data. Start with {@link vn.records.place.AdministrativeUnits}.
 */
@NullMarked
package vn.records.place;

import org.jspecify.annotations.NullMarked;
