import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mdxLaw } from "../support/law/flavors/mdx.js";
import { paragraph, run, textBlock } from "../support/make.js";
import { codeBlock, headingBlock } from "../support/make-blocks.js";
import { makePage } from "../support/make-page.js";
import { toMdx } from "./own-blocks.js";

const page = makePage("T", [], {
  children: [
    { ...headingBlock("Tides", 2), id: "tides" },
    { type: "breadcrumb", id: "b" },
    { type: "callout", ...textBlock("Mind the {gap}", [paragraph("below")]), color: "red" },
    codeBlock("graph TD\n  a --> b", "mermaid"),
    codeBlock("a < b", "c"),
    paragraph([
      run("On "),
      { type: "mention", mention: { type: "date", date: { start: "2026-10-05" } }, text: "" },
      run(" by "),
      { type: "mention", mention: { type: "user", user: { type: "person", id: "mara", name: "Mara" } }, text: "@*M*" },
    ]),
  ],
});

describe("the README's example of blocks written by oneself", () => {
  it("is this module as it stands", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const source = readFileSync(new URL("own-blocks.ts", import.meta.url), "utf8");
    expect(readme.split("```ts\n").map((part) => part.split("```\n")[0])).toContain(source);
  });

  it("writes what it says, as MDX that can be parsed", () => {
    const markdown = toMdx(page);
    expect(markdown).toBe(`# T

<a id="tides"></a>

## Tides

<Note color="red">

Mind the \\{gap}

below

</Note>

<Mermaid chart={"graph TD\\n  a --> b"} />

\`\`\`c
a < b
\`\`\`

On <Time start="2026-10-05" /> by [@\\*M\\*](/people/mara)
`);
    expect(mdxLaw.parse(markdown).children.map(({ type }) => type)).toEqual([
      "heading",
      "mdxJsxFlowElement",
      "heading",
      "mdxJsxFlowElement",
      "mdxJsxFlowElement",
      "code",
      "paragraph",
    ]);
  });
});
