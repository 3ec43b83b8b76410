package org.communitysafety.csp.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Something that ends the command: what it exits with, and what to do about it. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;

    Failure(int exit, String message) {
        super(message, null, false, false);
        this.exit = exit;
    }

    /** What refused it says why, in a sentence for whoever gave it. */
    Failure(int exit, IllegalArgumentException refused) {
        this(exit, words(refused.getMessage()));
    }

    @Override
    public String getMessage() {
        return words(super.getMessage());
    }

    int exit() {
        return exit;
    }

    /** Why a file could not be read or written, without the name of a file beside it, of which nobody has heard. */
    static String reason(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return "permission is denied";
        }
        if (refused instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        String words = refused instanceof FileSystemException system ? system.getReason() : refused.getMessage();
        return words(words);
    }

    private static String words(@Nullable String words) {
        return words == null || words.isBlank() ? "the system gives no reason" : words;
    }
}
