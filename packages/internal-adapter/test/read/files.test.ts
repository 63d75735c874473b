import { type File, type FileReference, type Page, PagebridgeError, walkBlocks } from "@pagebridge/core-types";
import { isRecord } from "@pagebridge/core-types/adapter-tools";
import { createSampleWorkspace, type Fault, sampleSessionToken } from "@pagebridge/notion-emulator";
import { describe, expect, it } from "vitest";
import { everythingBelow } from "../../../official-adapter/test/support/everything-below.js";
import { hostedName } from "../support/hosted-name.js";
import { failureOf } from "../support/open-session.js";
import { withEmulator } from "../support/with-emulator.js";

const workspace = createSampleWorkspace();
const { databases, pages } = everythingBelow(workspace.roots);
const signedIn = { userTokenForWholeAccount: sampleSessionToken };

const fileOf = (block: object): File | undefined => ("file" in block && isFile(block.file) ? block.file : undefined);

function isFile(value: unknown): value is File {
  return isRecord(value) && (value["type"] === "notion" || value["type"] === "external");
}

/** A page with a hosted picture in its content, and that picture. */
function pageWithPicture(): { readonly page: Page; readonly blockId: string; readonly url: string } {
  for (const page of pages) {
    for (const { block } of walkBlocks(page.children ?? [])) {
      const file = block.type === "image" ? fileOf(block) : undefined;
      if (file?.type === "notion") return { page, blockId: block.id, url: file.url };
    }
  }
  throw new Error("The sample workspace has no hosted picture.");
}

const picture = pageWithPicture();

describe("files of a page", () => {
  it("are signed in one request, expire when the URL says, and can be had", () =>
    withEmulator(
      { workspace },
      async ({ adapter, sent }) => {
        const { value } = await adapter.readPage(picture.page.id);
        const found = [...walkBlocks(value.children ?? [])].find(({ block }) => block.id === picture.blockId);
        const file = found && fileOf(found.block);
        expect(file?.type === "notion" && hostedName(file.url)).toBe(hostedName(picture.url));
        expect(file?.type === "notion" && Date.parse(file.expiresAt ?? "") > Date.now()).toBe(true);
        expect((await fetch(file?.url ?? "")).status).toBe(200);
        expect(sent.filter(({ endpoint }) => endpoint === "getSignedFileUrls")).toHaveLength(1);
      },
      signedIn,
    ));

  const spoiled: readonly (readonly [string, (urls: readonly unknown[]) => unknown, string])[] = [
    ["are fewer than were asked for", (urls) => urls.slice(1), "schema_drift"],
    ["belong to other files", (urls) => urls.map(() => "https://file.notion.so/f/f/a/b/c.png"), "schema_drift"],
    ["are refused", (urls) => urls.map(() => null), "not_accessible"],
  ];

  it.each(spoiled)("fall back on the app's proxy, with a diagnostic, when their URLs %s", (_, spoil, code) => {
    const rewrite = (answer: unknown) =>
      isRecord(answer) && Array.isArray(answer["signedUrls"])
        ? {
            signedUrls: spoil([...answer["signedUrls"], ...answer["signedUrls"]].slice(0, answer["signedUrls"].length)),
          }
        : answer;
    const faults: readonly Fault[] = [{ kind: "rewrite", path: "/api/v3/getSignedFileUrls", rewrite }];
    return withEmulator({ workspace, faults }, async ({ adapter }) => {
      const { value, diagnostics } = await adapter.readPage(picture.page.id);
      const found = [...walkBlocks(value.children ?? [])].find(({ block }) => block.id === picture.blockId);
      expect(found && fileOf(found.block)?.url).toContain("/image/attachment");
      expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    });
  });

  it("do not keep a page from being read when signing is refused", () => {
    const faults: readonly Fault[] = [{ kind: "status", status: 403, path: "/api/v3/getSignedFileUrls" }];
    return withEmulator({ workspace, faults }, async ({ adapter }) => {
      const { diagnostics } = await adapter.readPage(picture.page.id);
      expect(diagnostics.filter(({ code }) => code === "not_accessible")).toHaveLength(1);
    });
  });
});

describe("refreshFile", () => {
  function references(): readonly (readonly [string, FileReference, string])[] {
    const found = new Map<string, readonly [string, FileReference, string]>();
    const note = (reference: FileReference, file: File | undefined): void => {
      if (file?.type === "notion" && !found.has(reference.type)) {
        found.set(reference.type, [reference.type, reference, file.url]);
      }
    };
    for (const { cover, icon, id, children = [], properties } of pages) {
      note({ type: "cover", of: "page", id }, cover?.file);
      if (icon?.type === "file") note({ type: "icon", of: "page", id }, icon.file);
      for (const property of properties) {
        if (property.type === "files") {
          note({ type: "property", pageId: id, propertyId: property.id, index: 0 }, property.files[0]);
        }
      }
      for (const { block } of walkBlocks(children)) {
        note({ type: "block", blockId: block.id }, fileOf(block));
        if ("icon" in block && block.icon?.type === "file") {
          note({ type: "block_icon", blockId: block.id }, block.icon.file);
        }
        for (const { comments } of block.discussions ?? []) {
          for (const comment of comments) {
            note({ type: "comment", commentId: comment.id, index: 0 }, comment.attachments?.[0]?.file);
          }
        }
      }
    }
    return [...found.values()];
  }

  it.each(references())("gives a URL that works for a file that hangs on a %s", (_, reference, url) =>
    withEmulator(
      { workspace },
      async ({ adapter }) => {
        const { value, provenance } = await adapter.refreshFile(reference);
        expect(hostedName(value.url)).toBe(hostedName(url));
        expect((await fetch(value.url)).status).toBe(200);
        expect(provenance.cost.requests).toBeLessThanOrEqual(5);
      },
      signedIn,
    ),
  );

  it("finds the cover of a data source", () => {
    const source = databases
      .flatMap(({ dataSources }) => dataSources)
      .find(({ cover }) => cover?.file.type === "notion");
    return withEmulator({ workspace }, async ({ adapter }) => {
      const { value } = await adapter.refreshFile({ type: "cover", of: "data_source", id: source?.id ?? "" });
      expect(hostedName(value.url)).toBe(hostedName(source?.cover?.file.url ?? ""));
    });
  });

  it.each<FileReference>([
    { type: "block", blockId: "5ea00000-0000-4000-8000-000000000404" },
    { type: "cover", of: "database", id: "5ea00000-0000-4000-8000-000000000404" },
    { type: "icon", of: "data_source", id: "5ea00000-0000-4000-8000-000000000404" },
    { type: "comment", commentId: "5ea00000-0000-4000-8000-000000000404", index: 0 },
    { type: "property", pageId: picture.page.id, propertyId: "none", index: 3 },
  ])("says of %j that it is not there", (reference) =>
    withEmulator(
      { workspace },
      async ({ adapter }) => {
        const error = await failureOf(adapter.refreshFile(reference));
        expect(PagebridgeError.is(error) && error.code).toBe("not_found_or_not_shared");
      },
      signedIn,
    ),
  );
});
