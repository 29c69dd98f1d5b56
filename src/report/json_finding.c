#include "report/json_finding.h"

#include "report/json_figure.h"
#include <stddef.h>

#define COUNT(name)                                                                                \
    { #name, offsetof(Summary, name) }

static const struct {
    const char *name;
    size_t offset;
} counts[] = {
    COUNT(articles), COUNT(not_articles), COUNT(figures), COUNT(claims),   COUNT(relations),
    COUNT(holds),    COUNT(unchecked),    COUNT(errors),  COUNT(warnings), COUNT(notes),
    COUNT(updates),  COUNT(accepted),     COUNT(skipped),
};

void json_summary_members_add(Json *json, const Summary *summary) {
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        const char *member = (const char *)summary + counts[i].offset;
        json_count(json, counts[i].name, *(const size_t *)(const void *)member);
    }
}

static void add_figures(Json *json, const FigureViews *figures) {
    json_open(json, "figures", '[');
    for (size_t i = 0; i < figures->count; i++) {
        json_line(json);
        json_figure_add(json, &figures->items[i], EXTENT_FINDING);
    }
    json_close(json, ']');
}

static void add_suggestions(Json *json, const Finding *finding) {
    json_open(json, "suggestions", '[');
    for (size_t i = 0; i < finding->suggestions.count; i++) {
        const Suggestion *suggestion = &finding->suggestions.items[i];
        json_line(json);
        json_open(json, NULL, '{');
        json_count(json, "figure", suggestion->figure);
        json_text(json, "text", suggestion->text);
        json_text(json, "slip", slice_of(suggestion->slip));
        json_text(json, "why", suggestion->why);
        json_close(json, '}');
    }
    json_close(json, ']');
}

static void add_also(Json *json, const Finding *finding) {
    json_open(json, "also", '[');
    for (size_t i = 0; i < finding->also.count; i++) {
        json_text(json, NULL, finding->also.items[i]);
    }
    json_close(json, ']');
}

static void add_culprit(Json *json, int culprit) {
    if (culprit >= 0) {
        json_count(json, "culprit", (size_t)culprit);
    } else {
        json_null(json, "culprit");
    }
}

static void add_judgement(Json *json, const Finding *finding) {
    json_text(json, "type", slice_of(message_type_name(finding->type)));
    json_text(json, "rule", finding->rule);
    json_text(json, "relation", slice_of(finding->relation));
    json_text(json, "scope", finding->between_articles ? SLICE("folder") : SLICE("article"));
    json_text(json, "severity", slice_of(message_severity_name(finding->severity)));
    json_text(json, "strength", slice_of(finding->strength));
    json_number(json, "chance", finding->chance);
    json_flag(json, "quoted", finding->quoted);
}

void json_finding_add(Json *json, const Finding *finding) {
    json_open(json, NULL, '{');
    add_judgement(json, finding);
    json_line(json);
    json_text(json, "message", finding->message);
    json_text_or_null(json, "arithmetic", finding->arithmetic);
    json_line(json);
    add_figures(json, &finding->figures);
    json_line(json);
    add_culprit(json, finding->culprit);
    add_suggestions(json, finding);
    add_also(json, finding);
    json_text(json, "fingerprint", finding->fingerprint);
    json_close(json, '}');
}
