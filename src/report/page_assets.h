#ifndef ADDSUP_REPORT_PAGE_ASSETS_H
#define ADDSUP_REPORT_PAGE_ASSETS_H
/* The style sheet and the script of the HTML report, from page.css and page.js, and the SHA-256 of
 * each in base64, by which the page's Content-Security-Policy allows them. Made by
 * embed_assets.sh. */
extern const char page_style[], page_style_hash[];
extern const char page_script[], page_script_hash[];

#endif
