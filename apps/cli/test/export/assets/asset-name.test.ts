import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetName } from "../../../src/export/assets/asset-name.js";

describe("assetName", () => {
  it.each([
    ["https://files.example/3f/harbour%20map.PNG?signature=1", /^harbour-map-[0-9a-f]{12}\.png$/],
    ["https://files.example/3f/%E2%80%AEgnp.exe", /^gnp-[0-9a-f]{12}\.exe$/],
    ["https://files.example/a/..%2F..%2Fetc%2Fpasswd", /^etc-passwd-[0-9a-f]{12}$/],
    ["https://files.example/a/con.txt", /^con-page-[0-9a-f]{12}\.txt$/],
    ["https://files.example/a/archive.tar.gz", /^archive-tar-[0-9a-f]{12}\.gz$/],
    ["https://files.example/a/%E0%A4%A.png", /^e0-a4-a-[0-9a-f]{12}\.png$/],
    ["https://files.example/", /^untitled-[0-9a-f]{12}$/],
  ])("names %s safely", (url, name) => {
    expect(assetName(url)).toMatch(name);
  });

  it("gives the same name however the URL is signed, and another one for another file of the same name", () => {
    expect(assetName("https://a.example/1/x.png?signature=1")).toEqual(
      assetName("https://a.example/1/x.png?signature=2"),
    );
    expect(assetName("https://a.example/1/x.png")).not.toEqual(assetName("https://a.example/2/x.png"));
  });

  it("gives the same name to a file that both APIs name by its id", () => {
    const id = "0be6efce-9daf-4268-8f65-c76b89f8eb27";
    expect(assetName(`https://a.example/space/${id}/x.png?signature=1`)).toEqual(
      assetName(`https://b.example/f/f/${id}/x.png?expires=2`),
    );
    expect(assetName(`https://a.example/${id}/x.png`)).not.toEqual(
      assetName("https://a.example/5c6efce0-9daf-4268-8f65-c76b89f8eb27/x.png"),
    );
  });

  it("has no name for what is not a URL", () => {
    expect(assetName("attachment")).toEqual(undefined);
  });

  it("never leads out of its folder, whatever the URL", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (path) => {
        const name = assetName(`https://files.example/${encodeURIComponent(path)}`);
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*-[0-9a-f]{12}(?:\.[a-z0-9]{1,8})?$/u);
      }),
    );
  });
});
