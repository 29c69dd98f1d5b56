#include "report/color.h"

const char *color_of(MessageSeverity severity, const ReportStyle *style) {
    static const char *const colors[] = {[MESSAGE_NOTE] = "\x1b[1;36m",
                                         [MESSAGE_WARNING] = "\x1b[1;33m",
                                         [MESSAGE_ERROR] = "\x1b[1;31m"};
    return style->color ? colors[severity] : "";
}

void color_add(Buffer *out, const char *color, Slice text) {
    buffer_add_string(out, color);
    buffer_add(out, text);
    buffer_add_string(out, *color ? COLOR_END : "");
}
