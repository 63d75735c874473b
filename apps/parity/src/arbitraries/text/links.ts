import { type Link, toNotionUrl } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import type { Maker } from "../../workspace/site.js";
import { places } from "../maybe.js";

/** Addresses outside Notion. */
export const urls: fc.Arbitrary<string> = fc.constantFrom(
  "https://example.com",
  "https://example.com/a%20b?c=d&e=%2C#f",
  "http://example.org/path(with)brackets",
  "https://example.com/?q=a,b",
  "https://例え.jp/道",
);

/** Where text may lead: out of Notion, to a page or to a block on a page. */
export const links: fc.Arbitrary<Maker<Link>> = fc.oneof(
  fc.oneof(urls, fc.constantFrom("mailto:mara@example.com", "tel:+441234567")).map((url) => () => ({ url })),
  places.map(
    (place): Maker<Link> =>
      ({ catalogue }) => {
        const page = pick(catalogue.pages, place);
        return page ? { url: toNotionUrl(page.id), pageId: page.id } : elsewhere;
      },
  ),
  places.map(
    (place): Maker<Link> =>
      ({ catalogue }) => {
        const block = pick(catalogue.blocks, place);
        return block
          ? { url: toNotionUrl(block.pageId, { blockId: block.id }), pageId: block.pageId, blockId: block.id }
          : elsewhere;
      },
  ),
);

const elsewhere: Link = { url: "https://example.com" };
