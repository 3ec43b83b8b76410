package org.communitysafety.csp.io.format;

import org.communitysafety.csp.partner.AreaUse;
import org.communitysafety.csp.partner.Body;
import org.communitysafety.csp.partner.BodyRole;
import org.communitysafety.csp.partner.GroupMember;
import org.communitysafety.csp.partner.Partnership;

/** The fields of the partnership and its bodies, in the order in which they are written. */
final class PartnerFormat {

    private PartnerFormat() {}

    static final ObjectFormat<AreaUse, AreaUse.Builder> AREA_USE = ObjectFormat.value(
                    "area", "A local government area that the partnership is for, and from when to when.", AreaUse.class, AreaUse::builder, AreaUse.Builder::build)
            .fields(its -> its
                    .required("code", Texts.TEXT, AreaUse::getCode, AreaUse.Builder::code, "The nine-character code of the area, such as E07000111.")
                    .optional("name", Texts.TEXT, AreaUse::getName, AreaUse.Builder::name, "Its name, as written.")
                    .optional("from", Texts.DAY, AreaUse::getFrom, AreaUse.Builder::from, "The first day on which the partnership covers it.")
                    .optional("to", Texts.DAY, AreaUse::getTo, AreaUse.Builder::to, "The last day."));

    static final ObjectFormat<BodyRole, BodyRole.Builder> BODY_ROLE = ObjectFormat.value(
                    "role", "A role that the papers give a body, and from when to when.", BodyRole.class, BodyRole::builder, BodyRole.Builder::build)
            .fields(its -> its
                    .required("role", Words.STATUTORY_ROLE, BodyRole::getRole, BodyRole.Builder::role, "The role.")
                    .optional("from", Texts.DAY, BodyRole::getFrom, BodyRole.Builder::from, "The first day of it.")
                    .optional("to", Texts.DAY, BodyRole::getTo, BodyRole.Builder::to, "The last day of it.")
                    .optional("text", Texts.TEXT, BodyRole::getText, BodyRole.Builder::text, "The words for it, as written."));

    static final ObjectFormat<Body, Body.Builder> BODY = ObjectFormat.element(
                    "body", "A body, group or person that the papers name: a partner, a lead, a recipient.", Body.class, Body::builder, Body.Builder::build)
            .fields(its -> its
                    .id(Body::getId, Body.Builder::id)
                    .required("name", Texts.TEXT, Body::getName, Body.Builder::name, "The name as written.")
                    .optional("abbreviation", Texts.TEXT, Body::getAbbreviation, Body.Builder::abbreviation, "The short form that the papers use.")
                    .optional("kind", Words.BODY_KIND, Body::getKind, Body.Builder::kind, "What it is; left out where the papers do not tell.")
                    .optional("code", Texts.TEXT, Body::getCode, Body.Builder::code, "Its official code, if known: an ONS or NHS code.")
                    .list("aliases", Texts.TEXT, Body::getAliases, Body.Builder::addAllAliases, "Other names that the papers use for it.")
                    .list("members", References.BODY, Body::getMembers, Body.Builder::addAllMembers, "The bodies in it, if it is a group.")
                    .list("roles", BODY_ROLE, Body::getRoles, Body.Builder::addAllRoles, "The roles that the papers give it.")
                    .optional("note", Texts.TEXT, Body::getNote, Body.Builder::note, "What else is to be known of it.")
                    .optional("visibility", Words.VISIBILITY, Body::getVisibility, Body.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Body::getExtensions, Body.Builder::putAllExtensions));

    static final ObjectFormat<GroupMember, GroupMember.Builder> GROUP_MEMBER = ObjectFormat.element(
                    "member", "A member of the strategy group.", GroupMember.class, GroupMember::builder, GroupMember.Builder::build)
            .fields(its -> its
                    .id(GroupMember::getId, GroupMember.Builder::id)
                    .required("name", Texts.TEXT, GroupMember::getName, GroupMember.Builder::name, "The person or post.")
                    .optional("body", References.BODY, GroupMember::getBody, GroupMember.Builder::body, "The body that the member comes from.")
                    .list("appointedBy", References.BODY, GroupMember::getAppointedBy, GroupMember.Builder::addAllAppointedBy, "The responsible authorities that appointed the member; more than one if jointly.")
                    .optional("senior", Numbers.YES_NO, GroupMember::getSenior, GroupMember.Builder::senior, "Whether the member holds a senior position in the body.")
                    .optional("chair", Numbers.YES_NO, GroupMember::getChair, GroupMember.Builder::chair, "Whether the member is in the chair.")
                    .optional("leadCouncillor", Numbers.YES_NO, GroupMember::getLeadCouncillor, GroupMember.Builder::leadCouncillor, "Whether the member is the elected member responsible for community safety.")
                    .optional("from", Texts.DAY, GroupMember::getFrom, GroupMember.Builder::from, "The first day.")
                    .optional("to", Texts.DAY, GroupMember::getTo, GroupMember.Builder::to, "The last day.")
                    .optional("visibility", Words.VISIBILITY, GroupMember::getVisibility, GroupMember.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(GroupMember::getExtensions, GroupMember.Builder::putAllExtensions));

    static final ObjectFormat<Partnership, Partnership.Builder> PARTNERSHIP = ObjectFormat.element(
                    "partnership", "The community safety partnership: who makes the plan, and for which area or areas.", Partnership.class, Partnership::builder, Partnership.Builder::build)
            .fields(its -> its
                    .id(Partnership::getId, Partnership.Builder::id)
                    .required("name", Texts.TEXT, Partnership::getName, Partnership.Builder::name, "The name it goes by.")
                    .optional("code", Texts.TEXT, Partnership::getCode, Partnership.Builder::code, "Its code in the list of the Office for National Statistics.")
                    .list("areas", AREA_USE, Partnership::getAreas, Partnership.Builder::addAllAreas, "The area it is for; more than one if areas are combined.")
                    .optional("strategyGroup", References.BODY, Partnership::getStrategyGroup, Partnership.Builder::strategyGroup, "The body that is its strategy group.")
                    .list("members", GROUP_MEMBER, Partnership::getMembers, Partnership.Builder::addAllMembers, "The members of the strategy group; of a county\'s papers, of the county strategy group.")
                    .optional("note", Texts.TEXT, Partnership::getNote, Partnership.Builder::note, "What else is to be known of it.")
                    .optional("visibility", Words.VISIBILITY, Partnership::getVisibility, Partnership.Builder::visibility, "Who may be shown it; without a word, anybody.")
                    .extensions(Partnership::getExtensions, Partnership.Builder::putAllExtensions));
}
