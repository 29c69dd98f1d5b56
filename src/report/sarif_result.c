#include "report/sarif_result.h"

#include "report/advice.h"
#include "report/path.h"

Slice sarif_level(MessageSeverity severity) {
    return slice_of(message_severity_name(severity));
}

void sarif_artifact_add(Json *json, Slice file) {
    Buffer uri = {0};
    path_uri_add(&uri, file);
    json_open(json, "artifactLocation", '{');
    json_text(json, "uri", buffer_slice(&uri));
    json_close(json, '}');
    buffer_free(&uri);
}

/* In plain text of SARIF brackets are links unless a backslash stands before them. */
static void add_unlinked(Buffer *out, Slice text) {
    for (size_t i = 0; i < text.length; i++) {
        if (text.bytes[i] == '[' || text.bytes[i] == ']' || text.bytes[i] == '\\') {
            buffer_add_byte(out, '\\');
        }
        buffer_add_byte(out, text.bytes[i]);
    }
}

/* "[313,209](1) (part)"; the place of the result itself needs no link */
static void add_figure(Buffer *out, const Finding *finding, size_t index) {
    const FigureView *view = &finding->figures.items[index];
    bool linked = view != finding_focus(finding);
    buffer_add_string(out, index ? ", " : ". Figures: ");
    buffer_add_string(out, linked ? "[" : "");
    add_unlinked(out, view->text);
    if (linked) {
        buffer_add_string(out, "](");
        buffer_add_count(out, index + 1);
        buffer_add_string(out, ")");
    }
    if (view->role.length) {
        buffer_add_string(out, " (");
        add_unlinked(out, view->role);
        buffer_add_string(out, ")");
    }
}

static void add_message(Json *json, const Finding *finding) {
    Buffer advice = {0}, text = {0};
    advice_add(&advice, finding);
    add_unlinked(&text, buffer_slice(&advice));
    for (size_t i = 0; i < finding->figures.count; i++) {
        add_figure(&text, finding, i);
    }
    json_open(json, "message", '{');
    json_text(json, "text", buffer_slice(&text));
    json_close(json, '}');
    buffer_free(&advice);
    buffer_free(&text);
}

static void add_region(Json *json, const char *name, const FigureView *view) {
    json_open(json, name, '{');
    json_count(json, "startLine", view->from.line);
    json_count(json, "startColumn", view->from.unit_column);
    json_count(json, "endLine", view->to.line);
    json_count(json, "endColumn", view->to.unit_column);
    json_close(json, '}');
}

static void add_physical(Json *json, const FigureView *view) {
    json_open(json, "physicalLocation", '{');
    sarif_artifact_add(json, view->file);
    add_region(json, "region", view);
    json_close(json, '}');
}

static void add_location(Json *json, const FigureView *view) {
    json_open(json, "locations", '[');
    json_open(json, NULL, '{');
    add_physical(json, view);
    json_close(json, '}');
    json_close(json, ']');
}

static void add_others(Json *json, const Finding *finding) {
    json_open(json, "relatedLocations", '[');
    for (size_t i = 0; i < finding->figures.count; i++) {
        const FigureView *view = &finding->figures.items[i];
        if (view == finding_focus(finding)) {
            continue;
        }
        json_line(json);
        json_open(json, NULL, '{');
        json_count(json, "id", i + 1);
        add_physical(json, view);
        json_open(json, "message", '{');
        json_text(json, "text", view->role.length ? view->role : view->text);
        json_close(json, '}');
        json_close(json, '}');
    }
    json_close(json, ']');
}

static void add_replacement(Json *json, const FigureView *view, Slice text) {
    json_open(json, "replacements", '[');
    json_open(json, NULL, '{');
    add_region(json, "deletedRegion", view);
    json_open(json, "insertedContent", '{');
    json_text(json, "text", text);
    json_close(json, '}');
    json_close(json, '}');
    json_close(json, ']');
}

static void add_fix(Json *json, const Finding *finding) {
    const Suggestion *edit = finding_edit(finding);
    if (!edit) {
        return;
    }
    const FigureView *view = &finding->figures.items[edit->figure];
    json_line(json);
    json_open(json, "fixes", '[');
    json_open(json, NULL, '{');
    json_open(json, "description", '{');
    json_text(json, "text", edit->why);
    json_close(json, '}');
    json_open(json, "artifactChanges", '[');
    json_open(json, NULL, '{');
    sarif_artifact_add(json, view->file);
    add_replacement(json, view, edit->text);
    json_close(json, '}');
    json_close(json, ']');
    json_close(json, '}');
    json_close(json, ']');
}

void sarif_result_add(Json *json, const Finding *finding, size_t rule) {
    json_open(json, NULL, '{');
    json_text(json, "ruleId", finding->rule);
    json_count(json, "ruleIndex", rule);
    json_text(json, "level", sarif_level(finding->severity));
    json_line(json);
    add_message(json, finding);
    json_line(json);
    add_location(json, finding_focus(finding));
    json_line(json);
    add_others(json, finding);
    add_fix(json, finding);
    json_line(json);
    json_open(json, "partialFingerprints", '{');
    json_text(json, "primaryLocationLineHash", finding->fingerprint);
    json_close(json, '}');
    json_close(json, '}');
}
