package org.communitysafety.csp.io.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communitysafety.csp.words.Message;
import org.communitysafety.csp.words.Words;

/**
 * At most ten lines of what to do: conflicts and gaps one by one, then questions and decisions by who can answer them. What
 * has no room is counted in the last line of its sort, never left out. Who has most to answer comes first.
 */
final class FirstLines {

    private static final int MOST = 10;

    /** So many who can do it are named in a line for several. */
    private static final int NAMED = 2;

    private final Words words;
    private final List<FirstLine> lines = new ArrayList<>();

    private FirstLines(Words words) {
        this.words = words;
    }

    static List<FirstLine> of(List<Task> tasks, Words words) {
        List<Task> unchecked = tasks.stream().filter(task -> task.kind() == TaskKind.UNCHECKED).toList();
        List<Task> work = tasks.stream()
                .filter(task -> !isOpen(task) && task.kind() != TaskKind.DUE && (unchecked.size() < 2 || !unchecked.contains(task)))
                .toList();
        List<List<Task>> asks = byWho(tasks, TaskKind.ASK);
        List<List<Task>> decisions = byWho(tasks, TaskKind.DECIDE);
        FirstLines first = new FirstLines(words);
        int kept = Math.min(1, asks.size()) + Math.min(1, decisions.size());
        int before = (int) work.stream().filter(task -> task.kind().compareTo(TaskKind.UNCHECKED) < 0).count();
        if (unchecked.size() < 2) {
            first.work(work, MOST - kept);
        } else {
            first.work(work.subList(0, before), MOST - kept - 1 - Math.min(1, work.size() - before));
            first.unchecked(unchecked);
            first.work(work.subList(before, work.size()), MOST - kept - first.lines.size());
        }
        first.groups(asks, BriefMessages.QUESTIONS, BriefMessages.QUESTIONS_OF_OTHERS, MOST - Math.min(1, decisions.size()));
        first.groups(decisions, BriefMessages.DECISIONS, BriefMessages.DECISIONS_OF_OTHERS, MOST);
        return first.lines;
    }

    private static boolean isOpen(Task task) {
        return task.kind() == TaskKind.ASK || task.kind() == TaskKind.DECIDE;
    }

    private static List<List<Task>> byWho(List<Task> tasks, TaskKind kind) {
        Map<String, List<Task>> groups = tasks.stream()
                .filter(task -> task.kind() == kind)
                .collect(Collectors.groupingBy(Task::who, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().sorted(Comparator.comparing((List<Task> group) -> group.size()).reversed()).toList();
    }

    private void work(List<Task> work, int room) {
        int shown = work.size() > room ? room - 1 : work.size();
        work.subList(0, shown).forEach(task -> lines.add(new FirstLine(task.kind(), task.words(), task.who(), Optional.of(task), task)));
        if (shown < work.size()) {
            several(work.subList(shown, work.size()), BriefMessages.MORE_WORK);
        }
    }

    /** Many reasons are one line: which parts could not be read stands with the faults. */
    private void unchecked(List<Task> tasks) {
        int duties = tasks.stream().mapToInt(task -> task.findings().size()).sum();
        lines.add(new FirstLine(TaskKind.UNCHECKED, words.say(BriefMessages.MANY_UNCHECKED, duties, tasks.size()), tasks.get(0).who(),
                Optional.empty(), tasks.get(0)));
    }

    /** The groups, until so many lines are there; what has no room in a line for all. */
    private void groups(List<List<Task>> groups, Message.Two<Integer, String> each, Message.Two<Integer, String> others, int until) {
        int room = until - lines.size();
        int shown = groups.size() > room ? room - 1 : groups.size();
        groups.subList(0, shown).forEach(group -> several(group, each));
        if (shown < groups.size()) {
            several(groups.subList(shown, groups.size()).stream().flatMap(List::stream).toList(), shown == 0 ? each : others);
        }
    }

    /** All that it says, as its words alone may lean on what stands before them. */
    private static String told(Task task) {
        return switch (task.kind()) {
            case PUT_RIGHT, ANSWERS, READ -> String.join(" ", task.heading(), task.subject(), task.words()).strip();
            default -> task.words();
        };
    }

    private void several(List<Task> tasks, Message.Two<Integer, String> message) {
        Task first = tasks.get(0);
        if (tasks.size() == 1) {
            lines.add(new FirstLine(first.kind(), first.words(), first.who(), Optional.of(first), first));
            return;
        }
        List<String> names = tasks.stream().map(Task::who).distinct().toList();
        String who = names.size() > NAMED
                ? words.say(BriefMessages.SEVERAL, names.size())
                : String.join(words.say(BriefMessages.AND_ALSO), names);
        lines.add(new FirstLine(first.kind(), words.say(message, tasks.size(), told(first)), who, Optional.empty(), first));
    }
}
