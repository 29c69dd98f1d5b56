#include "findings/finding.h"

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
