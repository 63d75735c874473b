import { describe, expect, it } from "vitest";
import { signedUrlExpiry } from "../../src/records/signed-url.js";

/** A token with a payload, as the picture servers write them; its other parts do not matter. */
function token(payload: object): string {
  return `e30.${btoa(JSON.stringify(payload))}.sig`;
}

describe("the time until which a signed URL works", () => {
  it.each<[string, string, string | undefined]>([
    [
      "of S3",
      "https://s3.us-west-2.amazonaws.com/a/b?X-Amz-Date=20260801T100000Z&X-Amz-Expires=3600",
      "2026-08-01T11:00:00.000Z",
    ],
    [
      "of the file server",
      "https://file.notion.so/f/f/a/b/c?expirationTimestamp=1785578400000&signature=x",
      "2026-08-01T10:00:00.000Z",
    ],
    [
      "of the picture server",
      "https://img.notionusercontent.com/s3/a/size/?exp=1785578400&sig=x",
      "2026-08-01T10:00:00.000Z",
    ],
    [
      "of a token",
      `https://img.notionusercontent.com/s3/a?tok=${token({ exp: 1785578400 })}`,
      "2026-08-01T10:00:00.000Z",
    ],
    ["of a token without an end", `https://img.notionusercontent.com/s3/a?tok=${token({ id: 1 })}`, undefined],
    ["of a token that is none", "https://img.notionusercontent.com/s3/a?tok=a.%%%.b", undefined],
    [
      "of an end beyond all dates",
      "https://file.notion.so/f/f/a/b/c?expirationTimestamp=999999999999999999",
      undefined,
    ],
    ["of a lifetime without a beginning", "https://example.org/a?X-Amz-Expires=3600", undefined],
    ["of an address that is not signed", "https://example.org/a.png", undefined],
    ["of what is no address", "attachment:a:b", undefined],
  ])("is read %s", (_name, url, expiresAt) => {
    expect(signedUrlExpiry(url)).toBe(expiresAt);
  });
});
