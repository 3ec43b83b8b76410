package org.communitysafety.csp.io.brief;

import org.communitysafety.csp.words.Message;

/**
 * What became of the role of an authority. Section 5 makes responsible; the Act of 2022 specifies one more for serious violence, and
 * makes it responsible for nothing else.
 *
 * @param mark in a few words
 * @param sentence the same of an authority by its name
 */
record ComparedRole(Message.Plain mark, Message.One<String> sentence) {

    private static final Message.Plain RESPONSIBLE = Message.plain("compared.responsible");
    private static final Message.One<String> IS_RESPONSIBLE = Message.of("compared.is-responsible", String.class);
    private static final Message.Plain NOT_RESPONSIBLE = Message.plain("compared.not-responsible");
    private static final Message.One<String> IS_NOT_RESPONSIBLE = Message.of("compared.is-not-responsible", String.class);
    private static final Message.Plain SPECIFIED = Message.plain("compared.specified");
    private static final Message.One<String> IS_SPECIFIED = Message.of("compared.is-specified", String.class);
    private static final Message.Plain NOT_SPECIFIED = Message.plain("compared.not-specified");
    private static final Message.One<String> IS_NOT_SPECIFIED = Message.of("compared.is-not-specified", String.class);
    private static final Message.Plain RESPONSIBLE_EARLIER = Message.plain("compared.responsible-earlier");
    private static final Message.One<String> IS_RESPONSIBLE_EARLIER = Message.of("compared.is-responsible-earlier", String.class);
    private static final Message.Plain RESPONSIBLE_LATER = Message.plain("compared.responsible-later");
    private static final Message.One<String> IS_RESPONSIBLE_LATER = Message.of("compared.is-responsible-later", String.class);
    private static final Message.Plain SPECIFIED_EARLIER = Message.plain("compared.specified-earlier");
    private static final Message.One<String> IS_SPECIFIED_EARLIER = Message.of("compared.is-specified-earlier", String.class);
    private static final Message.Plain SPECIFIED_LATER = Message.plain("compared.specified-later");
    private static final Message.One<String> IS_SPECIFIED_LATER = Message.of("compared.is-specified-later", String.class);

    /** Of one that the area has now, and did not have then. */
    static ComparedRole begun(boolean isOfSection5) {
        return isOfSection5 ? new ComparedRole(RESPONSIBLE, IS_RESPONSIBLE) : new ComparedRole(SPECIFIED, IS_SPECIFIED);
    }

    /** Of one that the area had then, and does not have now. */
    static ComparedRole ended(boolean isOfSection5) {
        return isOfSection5 ? new ComparedRole(NOT_RESPONSIBLE, IS_NOT_RESPONSIBLE) : new ComparedRole(NOT_SPECIFIED, IS_NOT_SPECIFIED);
    }

    /** Of one that the area of the earlier papers has, which is another area. */
    static ComparedRole ofEarlierArea(boolean isOfSection5) {
        return isOfSection5
                ? new ComparedRole(RESPONSIBLE_EARLIER, IS_RESPONSIBLE_EARLIER)
                : new ComparedRole(SPECIFIED_EARLIER, IS_SPECIFIED_EARLIER);
    }

    /** Of one that the area of the later papers has, which is another area. */
    static ComparedRole ofLaterArea(boolean isOfSection5) {
        return isOfSection5
                ? new ComparedRole(RESPONSIBLE_LATER, IS_RESPONSIBLE_LATER)
                : new ComparedRole(SPECIFIED_LATER, IS_SPECIFIED_LATER);
    }
}
