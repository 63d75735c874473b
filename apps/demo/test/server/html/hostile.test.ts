import type { Element, Nodes } from "hast";
import { raw } from "hast-util-raw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TreeEntry } from "../../../src/shared/api.js";
import { createHostileWorkspace, executedFlag } from "../../support/hostile-workspace.js";
import { type RunningDemo, startDemo } from "../../support/start-demo.js";

const workspace = createHostileWorkspace();
let running: RunningDemo;
beforeAll(async () => {
  running = await startDemo({ workspace });
});
afterAll(() => running.close());

/** As a browser would read it. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "element") found.push(node);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(raw({ type: "root", children: [{ type: "raw", value: html }] }));
  return found;
}

const flatten = (entries: readonly TreeEntry[]): readonly TreeEntry[] =>
  entries.flatMap((entry) => [entry, ...flatten(entry.children)]);

const harmless = new Set([
  ...[
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "del",
    "details",
    "div",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
  ],
  ...[
    "img",
    "input",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "strong",
    "summary",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
  ],
  ...["tr", "u", "ul"],
]);
const attributes = new Set([
  ...["align", "alt", "checked", "className", "dataBlock", "dataPage", "dataTarget", "decoding", "disabled", "href"],
  ...["loading", "open", "rel", "scope", "src", "start", "target", "title", "type"],
]);

describe("a workspace with script in every field", () => {
  it("comes as HTML with nothing in it that runs, loads or leads to script", async () => {
    const tree = await running.json<readonly TreeEntry[]>("/api/tree");
    const wrong: string[] = [];
    const unread: string[] = [];
    let elements = 0;
    for (const { id } of flatten(tree)) {
      const { official, internal } = await running.read({ reference: id });
      for (const side of [official, internal]) {
        if (side.status !== "read") {
          unread.push(id);
          continue;
        }
        for (const { tagName, properties } of elementsOf(side.html)) {
          elements += 1;
          if (!harmless.has(tagName)) wrong.push(`<${tagName}>`);
          for (const name of Object.keys(properties)) if (!attributes.has(name)) wrong.push(`${tagName} ${name}`);
          const { href, src } = properties;
          if (href !== undefined && !/^(?:https?:\/\/|mailto:)/.test(String(href))) wrong.push(`href ${href}`);
          if (src !== undefined && !String(src).startsWith("/image?")) wrong.push(`src ${src}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(elements).toBeGreaterThan(1000);
    // The private log and what stands below it, from either side: script in a field keeps nothing from being read.
    expect(unread).toHaveLength(6);
  });

  it("still shows what the fields say, as text", async () => {
    const { official } = await running.read({ reference: workspace.roots[0]?.id ?? "" });
    if (official.status !== "read") throw new Error("The page was not read.");
    expect(official.html).toContain(`&#x3C;script>window.${executedFlag}=1&#x3C;/script>`);
  });
});
