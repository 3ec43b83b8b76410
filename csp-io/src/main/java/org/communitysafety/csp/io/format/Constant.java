package org.communitysafety.csp.io.format;

import org.communitysafety.csp.io.read.FaultKind;

/** What a document says of itself: the name of its format, and the version. */
enum Constant {
    /** The name of the format. */
    FORMAT {
        @Override
        boolean read(JsonIn in) {
            String found = in.text();
            return found == null || is(found.equals(NAME), in, "the format is '" + in.shown(found) + "'");
        }

        @Override
        void write(JsonOut out) {
            out.text(NAME);
        }

        @Override
        void describe(SchemaOut out) {
            out.keyword("const", NAME);
        }
    },
    /** The version of the format. */
    VERSION {
        @Override
        boolean read(JsonIn in) {
            Integer found = in.whole();
            return found == null || is(found == NUMBER, in, "the version is " + found);
        }

        @Override
        void write(JsonOut out) {
            out.whole(NUMBER);
        }

        @Override
        void describe(SchemaOut out) {
            out.number("const", NUMBER);
        }
    };

    private static final String NAME = "community-safety-papers";
    private static final int NUMBER = 1;

    abstract boolean read(JsonIn in);

    abstract void write(JsonOut out);

    abstract void describe(SchemaOut out);

    /** A value that is missing or of the wrong kind is a fault; one that says something else refuses the document. */
    private static boolean is(boolean ours, JsonIn in, String found) {
        if (!ours) {
            in.fault(FaultKind.VERSION, found + ", but this reads \"format\": \"" + NAME + "\", \"version\": " + NUMBER);
            in.refuse();
        }
        return true;
    }
}
