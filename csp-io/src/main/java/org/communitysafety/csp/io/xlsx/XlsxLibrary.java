package org.communitysafety.csp.io.xlsx;

import org.communitysafety.csp.io.table.Refused;

/** Whether the library for workbooks is there, which nobody gets unasked. */
public final class XlsxLibrary {

    private static final String NAMES = "org.dhatim:fastexcel, org.dhatim:fastexcel-reader";
    private static final String[] NEEDED = {"org.dhatim.fastexcel.Workbook", "org.dhatim.fastexcel.reader.ReadableWorkbook"};

    private XlsxLibrary() {}

    /** Whether it is there. */
    public static boolean isThere() {
        try {
            require();
            return true;
        } catch (IllegalStateException absent) {
            return false;
        }
    }

    /** What is told of a workbook where it is not there. */
    public static Refused lacking() {
        return new Refused(false, XlsxMessages.NO_LIBRARY.said(NAMES));
    }

    /** @throws IllegalStateException if it is not there, with what to add */
    public static void require() {
        for (String name : NEEDED) {
            try {
                Class.forName(name, false, XlsxLibrary.class.getClassLoader());
            } catch (ClassNotFoundException absent) {
                throw new IllegalStateException("XLSX workbooks need org.dhatim:fastexcel and org.dhatim:fastexcel-reader beside csp-io:"
                        + " add both to the build; on a module path also --add-modules org.dhatim.fastexcel,org.dhatim.fastexcel.reader",
                        absent);
            }
        }
    }
}
