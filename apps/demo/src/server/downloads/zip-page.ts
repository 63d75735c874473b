import type { FlavorName } from "@pagebridge/markdown-renderer/flavors";
import { strToU8, type Zippable, zipSync } from "fflate";
import { fetchPicture } from "../images/fetch-picture.js";
import { namedPictures } from "../images/named-pictures.js";
import { type Picture, pictureEndings } from "../images/picture.js";
import { PictureError } from "../images/picture-error.js";
import type { Resolver } from "../images/resolver.js";
import { renderMarkdown } from "../reads/render-markdown.js";
import type { StoredSide } from "../reads/stored-read.js";

/** How a page is packed. */
export interface ZipOptions {
  readonly flavor: FlavorName;
  /** Of the files inside, without ending. */
  readonly name: string;
  readonly resolve: Resolver;
  readonly trustedOrigin?: string;
  readonly signal: AbortSignal;
}

const maxPictures = 100;
const maxPictureBytes = 64 * 1024 * 1024;
const fetchedAtOnce = 6;

/** Packs a page: Markdown, the model, and the pictures that could be had, to which the Markdown leads. */
export async function zipPage({ content }: StoredSide, options: ZipOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { flavor, name } = options;
  const pictures = await fetchPictures([...namedPictures(content)].slice(0, maxPictures), options);
  const { markdown } = renderMarkdown(content, flavor, { fileUrl: (file) => pictures.get(file.url)?.path });
  const files: Zippable = {
    [`${name}.md`]: strToU8(markdown),
    [`${name}.json`]: strToU8(`${JSON.stringify(content, null, 2)}\n`),
  };
  for (const { path, bytes } of pictures.values()) files[path] = [bytes, { level: 0 }];
  return new Uint8Array(zipSync(files));
}

interface PackedPicture {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function fetchPictures(
  urls: readonly string[],
  { resolve, signal, trustedOrigin }: ZipOptions,
): Promise<ReadonlyMap<string, PackedPicture>> {
  const packed = new Map<string, PackedPicture>();
  let bytes = 0;
  for (let start = 0; start < urls.length; start += fetchedAtOnce) {
    const some = urls.slice(start, start + fetchedAtOnce);
    const options = { resolve, signal, ...(trustedOrigin !== undefined && { trustedOrigin }) };
    const fetched = await Promise.all(some.map((url) => tryFetch(url, options)));
    for (const [index, picture] of fetched.entries()) {
      const url = some[index];
      if (!picture || url === undefined || bytes + picture.bytes.byteLength > maxPictureBytes) continue;
      bytes += picture.bytes.byteLength;
      const path = `pictures/${packed.size + 1}.${pictureEndings[picture.contentType] ?? "bin"}`;
      packed.set(url, { path, bytes: picture.bytes });
    }
  }
  return packed;
}

async function tryFetch(url: string, options: Parameters<typeof fetchPicture>[1]): Promise<Picture | undefined> {
  try {
    return await fetchPicture(url, options);
  } catch (error) {
    if (error instanceof PictureError) return undefined;
    throw error;
  }
}
