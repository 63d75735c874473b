import { describe, expect, it } from "vitest";
import { blockDecoders } from "../../src/decode/blocks/block-decoders.js";
import { unknownAddressPart } from "../../src/knowledge/addresses.js";
import { blockTypes } from "../../src/knowledge/block-types.js";
import { colors } from "../../src/knowledge/colors.js";
import { decorationOf } from "../../src/knowledge/decorations.js";

describe("what is known of the internal API", () => {
  it("has every type of blocks that there is a decoder for, and no other but what the decoder takes as unsupported", () => {
    const undecoded = Object.keys(blockTypes).filter((type) => !blockDecoders.has(type));
    const unlisted = [...blockDecoders.keys()].filter((type) => !Object.hasOwn(blockTypes, type));
    expect({ undecoded, unlisted }).toEqual({ undecoded: ["comment"], unlisted: [] });
  });

  it.each<[string, string | undefined]>([
    ["https://example.org/a.png", undefined],
    ["/images/page-cover/rijksmuseum.jpg", undefined],
    ["⚓", undefined],
    ["", undefined],
    ["attachment:f11e0000-0000-4000-8000-000000000001:a: b.png", undefined],
    ["notion://custom_emoji/a/b", undefined],
    ["https://www.notion.so/icons/anchor_gray.svg", undefined],
    ["https://harbour.notion.site/a.png", undefined],
    ["https://s3-us-west-2.amazonaws.com/secure.notion-static.com/a/b.png", undefined],
    ["https://s3.us-west-2.amazonaws.com/public.notion-static.com/a/b.png", undefined],
    ["https://s3-us-west-2.amazonaws.com/somebody-else/b.png", undefined],
    ["https://prod-files-secure.s3.us-west-2.amazonaws.com/a/b/c.png", undefined],
    ["https://my-pictures.s3.eu-central-1.amazonaws.com/c.png", undefined],
    ["vault:abc", "vault:"],
    ["https://files2.notion.so/a.png", "files2.notion.so"],
    ["https://cdn.notionusercontent.com/a.png", "cdn.notionusercontent.com"],
    [
      "https://s3.us-west-2.amazonaws.com/new.notion-static.com/a.png",
      "s3.us-west-2.amazonaws.com/new.notion-static.com",
    ],
    ["https://prod-files-public.s3.us-west-2.amazonaws.com/a.png", "prod-files-public.s3.us-west-2.amazonaws.com"],
    ["https://not a url", undefined],
  ])("the unknown part of the address %s is %s", (address, part) => {
    expect(unknownAddressPart(address)).toBe(part);
  });

  it("has for every colour its name in the official API", () => {
    const renamed = Object.entries(colors).filter(([name, color]) => name !== color);
    expect(renamed).toEqual([
      ["teal", "green"],
      ["teal_background", "green_background"],
    ]);
  });

  it("takes no key that every object inherits for a code", () => {
    expect(["constructor", "toString", "__proto__"].map(decorationOf)).toEqual([undefined, undefined, undefined]);
  });
});
