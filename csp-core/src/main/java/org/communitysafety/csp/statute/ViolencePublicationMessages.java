package org.communitysafety.csp.statute;

import org.communitysafety.csp.words.Message;

/** What is said of whether, when and where a serious violence strategy was published. */
final class ViolencePublicationMessages {

    static final Message.Plain MAY_BE_OF_ANOTHER = Message.plain("violence-publication.may-be-of-another");
    static final Message.One<String> NOT_PUBLISHED_WHICH = Message.of("violence-publication.not-published-which", String.class);
    static final Message.Plain NO_DAY = Message.plain("violence-publication.no-day");
    static final Message.Plain NO_PLACE = Message.plain("violence-publication.no-place");
    static final Message.Two<String, String> BEFORE_SECTION_8 =
            Message.of("violence-publication.before-section-8", String.class, String.class);
    static final Message.Two<String, String> FIRST_AFTER_LAST_DAY =
            Message.of("violence-publication.first-after-last-day", String.class, String.class);
    static final Message.Two<String, String> AFTER_LAST_DAY =
            Message.of("violence-publication.after-last-day", String.class, String.class);
    static final Message.Two<String, String> PREPARED_AND_PUBLISHED =
            Message.of("violence-publication.prepared-and-published", String.class, String.class);
    static final Message.Plain NOT_IN_ENGLISH = Message.plain("violence-publication.not-in-english");
    static final Message.Plain NOT_IN_WELSH = Message.plain("violence-publication.not-in-welsh");
    static final Message.Plain WHOLLY_IN_ENGLAND = Message.plain("violence-publication.wholly-in-england");
    static final Message.One<String> NO_WEBSITE_FOR = Message.of("violence-publication.no-website-for", String.class);
    static final Message.Plain NO_OTHER_FORM = Message.plain("violence-publication.no-other-form");
    static final Message.Plain NO_WEBSITE = Message.plain("violence-publication.no-website");
    static final Message.Plain REACHES_NOBODY = Message.plain("violence-publication.reaches-nobody");
    static final Message.Plain WHOSE_WEBSITE = Message.plain("violence-publication.whose-website");
    static final Message.One<String> MAY_BE_SPECIFIED = Message.of("violence-publication.may-be-specified", String.class);
    static final Message.One<String> WRONG_WEBSITE = Message.of("violence-publication.wrong-website", String.class);

    private ViolencePublicationMessages() {}
}
