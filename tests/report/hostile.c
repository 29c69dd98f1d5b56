#include "report/hostile.h"

#include "base/utf8.h"
#include "report/ci_command.h"
#include "report/code_point.h"

static FigureView hostile_view(Slice text) {
    return (FigureView){.file = text,
                        .from = {1, 1, 1, 1},
                        .to = {1, 2, 2, 2},
                        .end = text.length,
                        .text = text,
                        .kind = "cardinal",
                        .value = text,
                        .low = text,
                        .high = text,
                        .unit = text,
                        .hedge = text,
                        .noun = text,
                        .measure = text,
                        .subject = text,
                        .when = text,
                        .of = text,
                        .role = text,
                        .date = text,
                        .excerpt = text,
                        .excerpt_end = text.length,
                        .excerpt_line = 1};
}

static Finding hostile_finding(Arena *arena, Slice text, MessageSeverity severity) {
    Finding finding = {.rule = text,
                       .relation = "sum",
                       .severity = severity,
                       .strength = "stated",
                       .message = text,
                       .arithmetic = text,
                       .because = text,
                       .fingerprint = text};
    *list_push(arena, &finding.figures) = hostile_view(text);
    *list_push(arena, &finding.figures) = hostile_view(text);
    *list_push(arena, &finding.suggestions) = (Suggestion){0, text, "digit", text, text};
    *list_push(arena, &finding.also) = text;
    return finding;
}

Report hostile_report(Slice text) {
    Report report = {0};
    Arena *arena = &report.arena;
    RelationView relation = {text, "sum", "stated", "holds", {0}, text, text};
    RuleView rule = {.id = text, .relation = "sum", .about = text, .leaves = text, .file = text};
    *list_push(arena, &rule.breaks) = text;
    *list_push(arena, &rule.wordings) = text;
    *list_push(arena, &rule.outlines) = text;
    *list_push(arena, &report.read) = text;
    *list_push(arena, &report.problems) = (Problem){text, 1, 1, text};
    *list_push(arena, &report.figures) = hostile_view(text);
    *list_push(arena, &report.relations) = relation;
    *list_push(arena, &report.rules) = rule;
    for (MessageSeverity severity = MESSAGE_ERROR;; severity--) {
        *list_push(arena, &report.findings) = hostile_finding(arena, text, severity);
        if (severity == MESSAGE_NOTE) {
            return report;
        }
    }
}

/* A command of ours stands at the beginning of its line, in the one format that has them. */
static bool is_our_command(Slice document, size_t at, ReportFormat format) {
    return format == REPORT_GITHUB && (at == 0 || document.bytes[at - 1] == '\n');
}

/* A patch repeats its file: tabs, and the line ends of another system. */
static bool is_plain(uint32_t code_point, ReportFormat format) {
    return code_point == '\n' || !code_point_is_hidden(code_point) ||
           (format == REPORT_DIFF && (code_point == '\t' || code_point == '\r'));
}

bool is_harmless(Slice document, ReportFormat format) {
    bool line_has_begun = false;
    for (size_t at = 0, length; at < document.length; at += length) {
        uint32_t code_point = utf8_decode(document.bytes + at, &length);
        const CiCommand *command = ci_command_at(slice_part(document, at, document.length));
        if (!is_plain(code_point, format) || (command && !(command->line_start && line_has_begun) &&
                                              !is_our_command(document, at, format))) {
            return false;
        }
        line_has_begun = code_point != '\n' && (line_has_begun || code_point != ' ');
    }
    return true;
}
