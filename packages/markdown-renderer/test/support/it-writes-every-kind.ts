import type { Block, BlockType, Mention } from "@pagebridge/core-types";
import { renderBlocks } from "@pagebridge/markdown-renderer";
import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";
import { describe, expect, it } from "vitest";
import { everyBlock, everyInline, everyMention } from "./every-kind.js";
import { flavorOptions } from "./flavor-options.js";
import { paragraph } from "./make.js";

/** What each kind is written as in one flavour. */
interface Written {
  readonly blocks: { readonly [Type in BlockType]: string };
  readonly mentions: { readonly [Type in Mention["type"]]: string };
  readonly inlines: { readonly [name: string]: string };
}

/** Holds a flavour to a table of what each kind is written as. A kind of the model that has no row does not compile. */
export function itWritesEveryKind(flavor: FlavorName, { blocks, inlines, mentions }: Written): void {
  const write = (block: Block): string => renderBlocks([block], flavorOptions(flavor)).markdown;
  describe(`${flavor}, block by block`, () => {
    it.each(Object.values(everyBlock).map((block) => [block.type, block] as const))("writes %s", (type, block) => {
      expect(write(block)).toBe(blocks[type]);
    });
  });
  describe(`${flavor}, mention by mention`, () => {
    it.each(Object.values(everyMention).map((made) => [made.mention.type, made] as const))(
      "writes %s",
      (type, made) => {
        expect(write(paragraph([{ type: "mention", ...made }]))).toBe(mentions[type]);
      },
    );
  });
  describe(`${flavor}, mark by mark`, () => {
    it.each(Object.entries(everyInline))("writes %s", (name, inline) => {
      expect(write(paragraph([inline]))).toBe(inlines[name]);
    });
  });
}
