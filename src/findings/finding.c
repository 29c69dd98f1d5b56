#include "findings/finding.h"

#include "base/kept.h"

const char *message_severity_name(MessageSeverity severity) {
    static const char *const names[] = {
        [MESSAGE_NOTE] = "note", [MESSAGE_WARNING] = "warning", [MESSAGE_ERROR] = "error"};
    return names[severity];
}

const char *message_type_name(MessageType type) {
    static const char *const names[] = {[MESSAGE_CONTRADICTION] = "contradiction",
                                        [MESSAGE_UPDATE] = "update",
                                        [MESSAGE_PROBLEM] = "problem"};
    return names[type];
}

void finding_turn(Arena *arena, Finding *finding, const char *question) {
    if (finding->turn) {
        return;
    }
    Buffer message = {0};
    buffer_add(&message, finding->message);
    buffer_add_string(&message, "; this turns the story: ");
    buffer_add_string(&message, question);
    finding->message = buffer_kept(arena, &message);
    finding->turn = question;
}

const FigureView *finding_focus(const Finding *finding) {
    return &finding->figures.items[finding->culprit >= 0 ? finding->culprit : 0];
}

const Suggestion *finding_repair(const Finding *finding) {
    for (size_t i = 0; i < finding->suggestions.count; i++) {
        const Suggestion *suggestion = &finding->suggestions.items[i];
        if (finding->culprit >= 0 && suggestion->figure == (size_t)finding->culprit) {
            return suggestion;
        }
    }
    return NULL;
}

const Suggestion *finding_edit(const Finding *finding) {
    bool editable = finding->type == MESSAGE_CONTRADICTION && !finding_focus(finding)->quoted;
    return editable ? finding_repair(finding) : NULL;
}
