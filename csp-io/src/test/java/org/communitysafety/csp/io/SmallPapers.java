package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.communitysafety.csp.answer.Answers;
import org.communitysafety.csp.io.read.Read;
import org.communitysafety.csp.io.result.ReviewedPapers;
import org.communitysafety.csp.papers.Papers;
import org.communitysafety.csp.review.Gate;
import org.communitysafety.csp.review.ReviewOptions;

/** A district's papers, small enough to be read here: a plan in hand in part, an assessment known by its date. */
final class SmallPapers {

    static final String JSON = """
            {
              "format": "community-safety-papers",
              "version": 1,
              "partnership": { "id": "partnership", "name": "Sevenoaks CSP", "areas": [{ "code": "E07000111" }] },
              "bodies": [
                { "id": "council", "name": "Sevenoaks District Council", "kind": "district-council" },
                { "id": "health", "name": "Health", "kind": "health" }
              ],
              "plan": {
                "id": "plan",
                "title": "Community Safety Plan 2024-25",
                "inHand": "part",
                "missingParts": ["Appendix A: the action plan"],
                "year": "2024-25",
                "statements": [
                  {
                    "id": "violence",
                    "text": "Serious violence is dealt with in the county strategy.",
                    "says": "elsewhere",
                    "document": "Kent Serious Violence Strategy",
                    "about": ["strategy"],
                    "serves": ["serious-violence"],
                    "visibility": "restricted"
                  }
                ],
                "citations": [
                  {
                    "id": "wrong-act",
                    "text": "section 6 of the Crime and Disorder Act 1988",
                    "instrument": "CDA 1998",
                    "provision": "s.6",
                    "citedFor": "strategic-assessment"
                  }
                ],
                "strategies": [
                  {
                    "id": "crime",
                    "title": "Crime and disorder",
                    "description": "Patrols and early help for repeat victims of crime, ünder one roof.",
                    "serves": ["crime-disorder"]
                  },
                  { "id": "drugs", "title": "Drugs", "description": "TBC", "serves": ["drugs"] }
                ]
              },
              "assessment": {
                "id": "assessment",
                "title": "Strategic assessment 2023",
                "inHand": "none",
                "date": "2023-12"
              }
            }
            """;

    /** For a person to decide, and answered so that it counts. */
    static final String ANSWERED = "CDA98-6-1-A-ASB";

    /** The same, answered anew after an answer that has expired. */
    static final String RENEWED = "CDA98-6-1-A-IMPL";

    /** Not in these papers, and answered without a reason. */
    static final String UNEXPLAINED = "SI2007-1830-R13A";

    static final String ANSWERS = """
            {
              "format": "community-safety-answers",
              "version": 1,
              "answers": [
                {
                  "duty": "CDA98-6-1-A-ASB",
                  "question": "Is it enough?",
                  "answer": "met",
                  "by": "Head of Safety",
                  "on": "2024-06-03",
                  "reason": "The group found so.",
                  "document": "Minutes",
                  "page": "4",
                  "owner": "Clerk",
                  "lastDay": "2025-03-31"
                },
                { "duty": "CDA98-6-1-A-IMPL", "answer": "not-met", "by": "Clerk", "on": "2023-06-03", "reason": "Begun.", "lastDay": "2024-03-30" },
                { "duty": "CDA98-6-1-A-IMPL", "answer": "does-not-arise", "by": "Clerk", "on": "2024-06-03", "reason": "Done by the county." },
                { "duty": "SI2007-1830-R13A", "answer": "accepted-gap", "by": "Clerk", "on": "2024-06-03" },
                { "duty": "CDA98-6-1-C", "question": "Is there one?", "answer": "", "by": "", "on": "" }
              ]
            }
            """;

    private SmallPapers() {}

    static Read<Answers> answers(String json) {
        return AnswersJson.read(json.getBytes(UTF_8), "small-answers.json");
    }

    /** The papers with these answers beside them. */
    static ReviewedPapers answered(String answers) {
        return ReviewedPapers.of(read(JSON), answers(answers), ReviewOptions.USUAL, Gate.COMPLETE);
    }

    static ReviewedPapers answered() {
        return answered(ANSWERS);
    }

    static Read<Papers> read(String json) {
        return PapersJson.read(json.getBytes(UTF_8), "small.json");
    }

    static ReviewedPapers reviewed(String json, ReviewOptions options) {
        return ReviewedPapers.of(read(json), options, Gate.GAPS);
    }

    static ReviewedPapers reviewed() {
        return reviewed(JSON, ReviewOptions.USUAL);
    }

    /** The plan read whole: what is not in it is a gap. */
    static ReviewedPapers whole() {
        return reviewed(JSON, ReviewOptions.USUAL.assumingWhole());
    }

    /** An assessment made years too early: the papers conflict. */
    static ReviewedPapers conflicting() {
        return reviewed(JSON.replace("2023-12", "2019-12"), ReviewOptions.USUAL);
    }

    /** A mistyped subject and a mistyped field. */
    static ReviewedPapers faulty() {
        return reviewed(JSON.replace("[\"drugs\"]", "[\"drgs\"]").replace("\"citedFor\"", "\"citedfor\""), ReviewOptions.USUAL.assumingWhole());
    }

    /** No area: nothing can be checked. */
    static ReviewedPapers nowhere() {
        return reviewed(JSON.replace("\"areas\": [{ \"code\": \"E07000111\" }]", "\"areas\": []"), ReviewOptions.USUAL);
    }
}
