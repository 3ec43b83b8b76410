package org.communitysafety.csp.record;

import org.communitysafety.csp.element.Word;

/** What happened. Each kind is a fact of the world; what it shows of the law, the duties tell. */
public enum EventKind implements Word {
    /** The strategy group reviewed how partnership money is spent, or arranged to. */
    SPENDING_REVIEW("spending-review"),
    /** The strategy group considered whether it has the knowledge and skills it needs. */
    SKILLS_CHECK("skills-check"),
    /** The strategy group arranged for a chair. */
    CHAIR_ARRANGED("chair-arranged"),
    /** A body worked with the responsible authorities on their strategies, and how. */
    CO_OPERATION("co-operation"),
    /** A body or person was invited to take part; its text gives the description that it answers to. */
    INVITATION("invitation"),
    /** Areas were combined by agreement; its parties are those that did it, its document is the agreement. */
    COMBINATION_AGREED("combination-agreed"),
    /** The agreement that combines areas was varied. */
    COMBINATION_VARIED("combination-varied"),
    /** The agreement that combines areas was ended. */
    COMBINATION_ENDED("combination-ended"),
    /** Arrangements for co-operation between police areas were made in a combination agreement. */
    CROSS_FORCE_ARRANGEMENTS("cross-force-arrangements"),
    /** A strategy of the plan was reviewed for its effect; its text tells what was found and changed. */
    STRATEGY_REVIEW("strategy-review"),
    /** The local policing body required a report; before 2012 the Secretary of State. */
    REPORT_DEMANDED("report-demanded"),
    /** The report that was required was submitted. */
    REPORT_SUBMITTED("report-submitted"),
    /** The local policing body required that a report be published. */
    REPORT_PUBLICATION_REQUIRED("report-publication-required"),
    /** The report was published. */
    REPORT_PUBLISHED("report-published"),
    /** A body had regard, in its functions, to what its subjects name. */
    FUNCTIONS_REGARD("functions-regard"),
    /** A body disclosed data to the others; its text tells which, its period what stretch they cover. */
    DATA_DISCLOSED("data-disclosed"),
    /** How people and bodies in the area might help was considered. */
    LOCAL_HELP_CONSIDERED("local-help-considered"),
    /** Somebody was required to attend a meeting or to answer questions. */
    ATTENDANCE_REQUIRED("attendance-required"),
    /** Somebody attended as required. */
    ATTENDED("attended"),
    /** Guidance was considered; its document names it. */
    GUIDANCE_CONSIDERED("guidance-considered"),
    /** A council set up its crime and disorder committee, or named the committee that acts as one. */
    COMMITTEE_SET_UP("committee-set-up"),
    /** The crime and disorder committee met to scrutinise the partnership. */
    SCRUTINY_MEETING("scrutiny-meeting"),
    /** The crime and disorder committee reported; it was sent to the bodies named. */
    SCRUTINY_REPORT("scrutiny-report"),
    /** A body answered the committee's report. */
    SCRUTINY_REPORT_ANSWERED("scrutiny-report-answered"),
    /** A councillor referred a local crime and disorder matter to the committee. */
    MEMBER_REFERRAL("member-referral"),
    /** The councillor was told what came of the referral, or was sent the report. */
    MEMBER_REFERRAL_ANSWERED("member-referral-answered"),
    /** The committee asked for information. */
    INFORMATION_REQUESTED("information-requested"),
    /** The information that was asked for was supplied. */
    INFORMATION_SUPPLIED("information-supplied"),
    /** The local policing body and the responsible authorities acted in co-operation, and how. */
    POLICING_BODY_CO_OPERATION("policing-body-co-operation"),
    /** The local policing body had regard to the priorities of the responsible authorities. */
    POLICING_BODY_REGARD("policing-body-regard"),
    /** The procedure for case reviews of anti-social behaviour was published, or its yearly figures. */
    CASE_REVIEW_PROCEDURE("case-review-procedure"),
    /** A domestic homicide review was held, or its report was sent. */
    HOMICIDE_REVIEW("homicide-review"),
    /** A body had regard to preventing people being drawn into terrorism. */
    PREVENT_REGARD("prevent-regard"),
    /** The strategy on support in safe accommodation was published. */
    ACCOMMODATION_STRATEGY("accommodation-strategy"),
    /** Specified authorities worked together to prevent and reduce serious violence. */
    VIOLENCE_COLLABORATION("violence-collaboration"),
    /** The serious violence strategy was reviewed. */
    VIOLENCE_STRATEGY_REVIEW("violence-strategy-review"),
    /** The serious violence strategy was revised. */
    VIOLENCE_STRATEGY_REVISED("violence-strategy-revised"),
    /** A specified authority co-operated with the local policing body as it assists or monitors. */
    POLICING_BODY_ASSISTED("policing-body-assisted"),
    /** Collaboration on serious violence was requested. */
    COLLABORATION_REQUESTED("collaboration-requested"),
    /** Collaboration on serious violence was given as requested. */
    COLLABORATION_GIVEN("collaboration-given"),
    /** A body claimed a let-out from a request, and why. */
    LET_OUT_CLAIMED("let-out-claimed"),
    /** Information was disclosed for the Serious Violence Duty; its text tells the safeguards. */
    VIOLENCE_INFORMATION_DISCLOSED("violence-information-disclosed"),
    /** The local policing body asked for information on serious violence. */
    POLICING_BODY_REQUEST("policing-body-request"),
    /** The information that the local policing body asked for was supplied. */
    POLICING_BODY_REQUEST_ANSWERED("policing-body-request-answered"),
    /** Something else. */
    OTHER("other");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    @Override
    public String getWord() {
        return word;
    }
}
