package org.communitysafety.csp.io.format;

/** What a document says of itself: the name of its format, and the version. */
enum Constant {
    /** The name of the format. */
    FORMAT("format", "The name of the format.") {
        @Override
        boolean read(JsonIn in, Heading heading) {
            String found = in.text();
            if (found == null) {
                return false;
            }
            if (!found.equals(heading.format())) {
                in.refuse(HeadingMessages.OTHER_FORMAT.said(in.shown(found), heading.format()));
            }
            return true;
        }

        @Override
        void write(JsonOut out, Heading heading) {
            out.text(heading.format());
        }

        @Override
        String json(Heading heading) {
            return '"' + heading.format() + '"';
        }

        @Override
        void describe(SchemaOut out, Heading heading) {
            out.keyword("const", heading.format());
        }
    },
    /** The version of the format. */
    VERSION("version", "The version of the format.") {
        @Override
        boolean read(JsonIn in, Heading heading) {
            Integer found = in.whole();
            if (found == null) {
                return false;
            }
            if (found != heading.version()) {
                in.refuse(HeadingMessages.OTHER_VERSION.said(Integer.toString(found), Integer.toString(heading.version())));
            }
            return true;
        }

        @Override
        void write(JsonOut out, Heading heading) {
            out.whole(heading.version());
        }

        @Override
        String json(Heading heading) {
            return Integer.toString(heading.version());
        }

        @Override
        void describe(SchemaOut out, Heading heading) {
            out.number("const", heading.version());
        }
    };

    private final String field;
    private final String words;

    Constant(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /** The name of the field that holds it. */
    String field() {
        return field;
    }

    /** What the field means. */
    String words() {
        return words;
    }

    /** False if there is no such value; a value that says something else refuses the document. */
    abstract boolean read(JsonIn in, Heading heading);

    abstract void write(JsonOut out, Heading heading);

    /** The value as JSON. */
    abstract String json(Heading heading);

    abstract void describe(SchemaOut out, Heading heading);
}
