package org.communitysafety.csp.io;

import static java.nio.charset.StandardCharsets.UTF_8;

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

    private SmallPapers() {}

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
