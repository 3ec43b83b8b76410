/**
 * XLSX workbooks: papers as a sheet for each table, and any sheet of one as located rows.
 *
 * <p>FastExcel writes and reads the cells, and no class outside of this package knows it. What it does not tell (merged cells, hidden rows,
 * cells beyond what a sheet can have) is looked for beforehand, in memory, and it is given only parts that passed the limits. Whoever wants
 * no workbook needs neither it nor this package.
 */
@NullMarked
package org.communitysafety.csp.io.xlsx;

import org.jspecify.annotations.NullMarked;
