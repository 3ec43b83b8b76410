package org.communitysafety.csp.io.write;

import java.util.Optional;
import org.communitysafety.csp.duty.Catalogue;
import org.communitysafety.csp.duty.Correction;
import org.communitysafety.csp.duty.DutyId;
import org.communitysafety.csp.duty.LawVersion;
import org.communitysafety.csp.duty.Outcome;
import org.communitysafety.csp.element.Word;
import org.communitysafety.csp.io.result.CheckedReview.Changed;
import org.communitysafety.csp.io.result.CheckedReview;
import org.communitysafety.csp.io.result.Library;
import org.communitysafety.csp.io.result.WrittenReview;

/** Whether a review is what its inputs give, as one JSON document. */
public final class CheckDocument {

    private static final int VERSION = 1;

    private final CheckedReview checked;
    private final JsonText out;

    private CheckDocument(CheckedReview checked, JsonText out) {
        this.checked = checked;
        this.out = out;
    }

    /** The bytes of it. */
    public static byte[] write(CheckedReview checked) {
        return JsonText.object(out -> new CheckDocument(checked, out).write());
    }

    private void write() {
        Catalogue law = checked.again().review().catalogue();
        out.number("verifyVersion", VERSION);
        library(Library.VERSION);
        law(law.getVersion(), law.fingerprint());
        out.yesNo("same", checked.isSame());
        out.texts("causes", checked.causes().stream().map(Word::getWord).toList());
        out.inside("review", this::review);
        out.objects("inputs", checked.again().inputs(), read ->
                input(read.source(), Optional.of(read.sha256()).filter(hash -> !hash.isEmpty())));
        out.texts("otherInputs", checked.inputs());
        out.objects("changed", checked.outcomes(), this::changed);
        checked.lawSince().ifPresent(since -> out.objects("lawSince", since, this::version));
        out.texts("notNamed", checked.notNamed());
        out.texts("parts", checked.parts());
    }

    /** What the file tells of itself. */
    private void review() {
        WrittenReview written = checked.written();
        out.text("name", written.source());
        library(written.library());
        law(written.law(), written.lawHash());
        out.text("gate", written.gate().getWord());
        out.text("audience", written.audience().getWord());
        out.yesNo("formChecked", written.formChecked());
        out.objects("inputs", written.inputs(), input -> input(input.name(), input.sha256()));
        out.number("findings", written.outcomes().size());
    }

    private void library(String version) {
        out.inside("library", () -> {
            out.text("name", Library.NAME);
            out.text("version", version);
        });
    }

    private void law(String version, String hash) {
        out.inside("law", () -> {
            out.text("version", version);
            out.text("hash", hash);
        });
    }

    private void input(String name, Optional<String> sha256) {
        out.text("name", name);
        out.text("sha256", sha256);
    }

    private void version(LawVersion version) {
        out.text("version", version.number());
        out.text("date", version.date().toString());
        out.text("about", version.about());
        out.objects("notices", version.corrections(), this::notice);
    }

    private void notice(Correction one) {
        out.text("instrument", one.provision().instrument().getWord());
        out.text("provision", one.provision().text());
        out.texts("duties", one.duties().stream().map(DutyId::value).toList());
        out.objects("turns", one.turns(), turn -> {
            out.text("before", turn.from().map(Outcome::getWord));
            out.text("now", turn.to().map(Outcome::getWord));
        });
        out.text("what", one.what());
        out.text("why", one.why());
    }

    private void changed(Changed one) {
        out.text("duty", one.duty());
        out.text("before", one.before());
        out.text("now", one.now());
    }
}
