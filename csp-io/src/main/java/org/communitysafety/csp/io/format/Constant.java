package org.communitysafety.csp.io.format;

/** What a document says of itself: the name of its format, and the version. */
enum Constant {
    /** The name of the format. */
    FORMAT {
        @Override
        boolean read(JsonIn in) {
            String found = in.text();
            if (found == null) {
                return false;
            }
            if (!found.equals(NAME)) {
                in.refuse("the format is '" + in.shown(found) + "', but only '" + NAME
                        + "' is read here, so nothing of the file was used. Is it the right file?");
            }
            return true;
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
            if (found == null) {
                return false;
            }
            if (found != NUMBER) {
                in.refuse("the version is " + found + ", but only version " + NUMBER
                        + " is read here, so nothing of the file was used. Ask for it in version " + NUMBER
                        + ", or use a newer release of this library.");
            }
            return true;
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

    /** What is told of a document that neither names the format nor has a field of it. */
    static final String NONE_OF_IT = "these are not community safety papers: no field of papers is here, so nothing of the file was used."
            + " A file of papers starts with {\"format\": \"" + NAME + "\", \"version\": " + NUMBER + ". Is it the right file?";

    /** False if there is no such value; a value that says something else refuses the document. */
    abstract boolean read(JsonIn in);

    abstract void write(JsonOut out);

    abstract void describe(SchemaOut out);
}
