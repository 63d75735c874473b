import type { Cover, ExternalFile, File, NotionFile } from "@pagebridge/core-types";
import fc from "fast-check";
import { maybe } from "../maybe.js";
import { urls } from "../text/links.js";
import { lineTexts } from "../text/texts.js";

/** A path among the hosted files; names of files hold no slash. */
const paths: fc.Arbitrary<string> = fc
  .record({
    folder: fc.constantFrom("images", "papers", "a/b"),
    name: lineTexts,
    extension: fc.constantFrom("png", "pdf", "txt"),
  })
  .map(({ folder, name, extension }) => `${folder}/${name.replaceAll("/", "-")}.${extension}`);

/** A file that Notion hosts. */
export const hostedFiles: fc.Arbitrary<NotionFile> = paths.map((path) => ({
  type: "notion",
  url: `notion-file:${path}`,
}));

/** A file elsewhere on the web. */
const externalFiles: fc.Arbitrary<ExternalFile> = urls.map((url) => ({ type: "external", url }));

/** A file at either home, without a name of its own. */
export const files: fc.Arbitrary<File> = fc.oneof(externalFiles, hostedFiles);

/** A file with a name, as blocks for files and properties have them. */
export const namedFiles: fc.Arbitrary<File> = fc
  .record({ file: files, name: lineTexts })
  .map(({ file, name }) => ({ ...file, name }));

/** The picture at the top of a page. */
export const covers: fc.Arbitrary<Cover> = fc
  .record({ file: files, position: maybe(fc.constantFrom(0, 0.25, 0.5, 1)) })
  .map(({ file, position }) => ({ file, ...(position !== undefined && { position }) }));
