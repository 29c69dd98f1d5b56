"""What must hold of every HTML report: html_page.py PAGE. Tells what does not, a line each.

Tags are closed in order; every id is there once; every link leads to an id of the page; nothing is
loaded; the style and the script are the ones that the Content-Security-Policy allows.
"""
import base64
import hashlib
import html.parser
import sys

VOID = {"meta", "br", "input"}
LOADS = {"src", "srcset", "action", "data", "poster", "background"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.links, self.faults = [], [], [], []
        self.assets, self.policy = {"style": "", "script": ""}, ""

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if named.get("http-equiv") == "Content-Security-Policy":
            self.policy = named["content"]
        if "id" in named:
            self.ids.append(named["id"])
        if "href" in named:
            self.links.append(named["href"])
        for name in named:
            if name in LOADS or name.startswith("on") or name == "style":
                self.faults.append(f"<{tag}> has {name}")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes nothing, at {self.getpos()}")

    def handle_data(self, data):
        if self.open and self.open[-1] in self.assets:
            self.assets[self.open[-1]] += data


def faults_of(text):
    page = Page()
    page.feed(text)
    page.close()
    faults = page.faults + [f"<{tag}> is not closed" for tag in page.open]
    faults += [f"id {name} is there twice" for name in set(page.ids) if page.ids.count(name) > 1]
    for link in page.links:
        if not link.startswith("#") or link[1:] not in page.ids:
            faults.append(f"{link} leads nowhere")
    for tag, asset in page.assets.items():
        digest = base64.b64encode(hashlib.sha256(asset.encode()).digest()).decode()
        if not asset or f"'sha256-{digest}'" not in page.policy:
            faults.append(f"the policy does not allow the {tag}")
    if "default-src 'none'" not in page.policy:
        faults.append("the policy allows loading")
    if '<html lang="en">' not in text or "<title>" not in text:
        faults.append("no language or no title")
    return faults


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        for fault in faults_of(file.read()):
            print(fault)
