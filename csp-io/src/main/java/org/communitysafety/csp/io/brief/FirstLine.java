package org.communitysafety.csp.io.brief;

import java.util.Optional;

/**
 * One of the few lines that a reader sees first: a thing to do, or how many of a sort there are for somebody.
 *
 * @param kind what sort of thing
 * @param words what there is to do
 * @param who who can do it
 * @param task the thing to do; empty where the line stands for several
 * @param first the first of the things that it stands for
 */
public record FirstLine(TaskKind kind, String words, String who, Optional<Task> task, Task first) {}
