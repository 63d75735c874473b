import { describe, expect, it } from "vitest";
import { decodeUser } from "../../src/decode/users/decode-user.js";
import { madeId, storeOf } from "../support/made-records.js";

const id = madeId(90);

describe("a user", () => {
  it.each<[string, string, object, object]>([
    [
      "a person",
      "notion_user",
      { name: "Mara", email: "mara@example.com", profile_photo: "https://a.example/m.png" },
      { type: "person", id, name: "Mara", avatarUrl: "https://a.example/m.png", email: "mara@example.com" },
    ],
    [
      "a person of 2018",
      "notion_user",
      { given_name: "Mara", family_name: "Lind" },
      { type: "person", id, name: "Mara Lind" },
    ],
    ["a person without a name", "notion_user", { profile_photo: null }, { type: "person", id }],
    ["a bot", "bot", { name: "Harbour bot", icon: "🤖" }, { type: "bot", id, name: "Harbour bot" }],
    [
      "a bot with a picture",
      "bot",
      { name: "B", icon: "https://a.example/b.png" },
      { type: "bot", id, name: "B", avatarUrl: "https://a.example/b.png" },
    ],
  ])("is read: %s", (_case, table, record, expected) => {
    expect(decodeUser(storeOf({ [table]: [{ id, ...record }] }), id)).toEqual({ value: expected, diagnostics: [] });
  });

  it("is not there when no record came, or when it may not be read", () => {
    const hidden = storeOf();
    hidden.add({ notion_user: { [id]: { role: "none" } } });
    expect(decodeUser(storeOf(), id)).toBe(undefined);
    expect(decodeUser(hidden, id)).toBe(undefined);
  });
});
