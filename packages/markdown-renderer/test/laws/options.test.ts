import type { Annotations, Block, Discussion, Id, Inline, RichText } from "@pagebridge/core-types";
import { type RenderOptions, renderBlocks } from "@pagebridge/markdown-renderer";
import { htmlColors } from "@pagebridge/markdown-renderer/colors";
import { endnotes, footnotes } from "@pagebridge/markdown-renderer/comments";
import { flavors as allFlavors } from "@pagebridge/markdown-renderer/flavors";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBlocks } from "../support/law/change-blocks.js";
import { checkLaw } from "../support/law/check-law.js";
import { readable } from "../support/law/content.js";
import { commonmarkLaw } from "../support/law/flavors/commonmark.js";
import { gfmLaw } from "../support/law/flavors/gfm.js";
import { mdxLaw } from "../support/law/flavors/mdx.js";
import { obsidianLaw } from "../support/law/flavors/obsidian.js";
import { foundParts } from "../support/law/found-blocks.js";
import type { LawFlavor } from "../support/law/law-flavor.js";
import { pageUrl } from "../support/law/page-urls.js";
import { takeFootnotes } from "../support/law/take-footnotes.js";
import { bullet, paragraph, run } from "../support/make.js";
import { tableBlock, tableRow } from "../support/make-blocks.js";
import { blockTrees } from "../support/trouble/blocks.js";
import { nastyRichText } from "../support/trouble/rich-text.js";
import { withIds } from "../support/trouble/with-ids.js";

const numRuns = Math.ceil(Number(process.env["LAW_RUNS"] ?? 10_000) / 20);
const flavors = [gfmLaw, commonmarkLaw, mdxLaw, obsidianLaw];

const documents = fc.oneof(
  blockTrees,
  nastyRichText.map((text) => withIds([paragraph(text), bullet(text), tableBlock([tableRow(text, text)])])),
);

function holds(flavor: LawFlavor): void {
  fc.assert(
    fc.property(documents, (blocks) => {
      const { expected, found, markdown } = checkLaw(blocks, flavor);
      expect(found, markdown).toEqual(expected);
    }),
    { numRuns, seed: 20261005 },
  );
}

/** A block with its colour on those runs of its text that have none. */
function withColorOfText(block: Block): Block {
  if (!("richText" in block && "color" in block) || block.type === "callout" || block.richText?.length === 0)
    return block;
  const { color, ...plain } = block;
  const richText = block.richText.map(
    (inline): Inline => ({ ...inline, annotations: { color, ...inline.annotations } }),
  );
  return { ...plain, richText };
}

describe.each(flavors)("colours as styles in $name", (flavor) => {
  it("come back, those of blocks as colours of their text", { timeout: 600_000 }, () => {
    const { "colours of highlights": _, "colours of text": __, ...inexpressible } = flavor.inexpressible;
    const change = (blocks: readonly Block[]): readonly Block[] => changeBlocks(blocks, withColorOfText);
    holds({ ...flavor, chosen: { colors: htmlColors, change }, inexpressible });
  });
});

describe.each([gfmLaw, mdxLaw, obsidianLaw])("footnotes in $name", (flavor) => {
  const write = (blocks: readonly Block[], comments: RenderOptions["comments"] & {}): string =>
    renderBlocks(blocks, { flavor: allFlavors[flavor.name], pageUrl, comments }).markdown;

  it("stand at what they are about, which comes back as without them", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(documents, fc.array(nastyRichText, { minLength: 1, maxLength: 3 }), (blocks, texts) => {
        const commented = changeBlocks(blocks, (block) => ({ ...block, discussions: [discussion(block.id, texts)] }));
        const markdown = write(commented, footnotes);
        const { body, notes, signs } = takeFootnotes(flavor.parse(markdown));
        const found = foundParts(body);
        const bare = foundParts(flavor.parse(write(blocks, endnotes)));
        expect(readable(found, bare).found, markdown).toEqual(readable(bare, found).found);
        // A sign behind columns comes after those inside of them.
        expect(signs.toSorted()).toEqual(notes.map(({ identifier }) => identifier).toSorted());
      }),
      { numRuns, seed: 20261005 },
    );
  });

  it("say what the threads say", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(nastyRichText, fc.array(nastyRichText, { minLength: 1, maxLength: 3 }), (context, texts) => {
        const block = { ...paragraph("a"), discussions: [{ ...discussion("", texts), context }] };
        const markdown = write([block], footnotes);
        const [note] = takeFootnotes(flavor.parse(markdown)).notes;
        const comments = texts.map((text, index) => ({ ...paragraph([run(`${index} `), ...text]), id: "" }));
        const same = write([{ ...paragraph(), type: "quote", richText: context }, ...comments], endnotes);
        const expected = foundParts(flavor.parse(same));
        expect(
          readable(foundParts({ type: "root", children: note?.children ?? [] }), expected).found,
          markdown,
        ).toEqual(readable(expected, expected).found);
      }),
      { numRuns, seed: 20261005 },
    );
  });
});

/** A thread whose comments are by people without a name, in one case with a number. */
function discussion(id: Id, texts: readonly RichText[]): Discussion {
  return {
    id: `discussion ${id}`,
    comments: texts.map((richText, index) => ({
      id: `comment ${index} ${id}`,
      richText: [run(`${index} `), ...richText],
    })),
  };
}

describe.each(flavors)("text without underlining in $name", (flavor) => {
  it("comes back like other text", { timeout: 600_000 }, () => {
    holds({ ...flavor, chosen: { underline: "drop", change: (blocks) => changeBlocks(blocks, withoutUnderline) } });
  });
});

function withoutUnderline(block: Block): Block {
  if (block.type === "table")
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(plainRuns) })) };
  if (block.type === "code") return { ...block, caption: plainRuns(block.caption) };
  if (!("richText" in block) || block.richText === undefined) return block;
  return { ...block, richText: plainRuns(block.richText) };
}

function plainRuns(richText: RichText): RichText {
  return richText.map(({ annotations = {}, ...inline }) => {
    const { underline: _, ...others }: Annotations = annotations;
    return { ...inline, ...(Object.keys(others).length > 0 && { annotations: others }) };
  });
}
