#include "cli/accepting.h"

#include "cli/complaint.h"
#include "cli/document.h"
#include <string.h>

/* An addsup_sink. */
static bool add_to_text(void *text, const char *bytes, size_t length) {
    text_add_bytes(text, bytes, length);
    return true;
}

/* Standard output is told what the file got; the waiver itself is printable already. */
static bool tell(const char *path, const Text *waiver) {
    Text text = {0};
    Document document;
    complaint_add_printable(&text, path, strlen(path));
    text_add(&text, ":");
    text_add_bytes(&text, waiver->bytes, waiver->length);
    document_open(&document, NULL);
    (void)document_write(&document, text.bytes, text.length);
    text_free(&text);
    return document_close(&document);
}

static bool add_waiver(const char *path, const Text *waiver) {
    Document document;
    document_append(&document, path);
    (void)document_write(&document, waiver->bytes, waiver->length);
    return document_close(&document) && tell(path, waiver);
}

static void refuse(const char *id) {
    Text message = {0};
    text_add(&message, "no finding has the id ");
    text_add(&message, id);
    text_add(&message, ", or several start so, or it is accepted already: nothing was written");
    complaint_tell(&message);
    text_free(&message);
}

bool finding_accept(addsup_run *run, const CommandLine *line) {
    const char *id = line->operands.names[0], *path = NULL;
    Text waiver = {0};
    bool found = addsup_write_waiver(run, id, line->reason, &path, add_to_text, &waiver);
    if (!found) {
        refuse(id);
    }
    bool done = found && add_waiver(path, &waiver);
    text_free(&waiver);
    return done;
}
