import { describe, expect, it } from "vitest";
import { decodeUser } from "../../src/decode/objects/decode-user.js";
import { madeId } from "./support/made.js";

const id = madeId(1);

describe("decodeUser", () => {
  it.each<[string, object, object]>([
    [
      "a person with an address",
      {
        object: "user",
        id,
        name: "Mara",
        avatar_url: "https://example.org/m.png",
        type: "person",
        person: { email: "mara@example.org" },
      },
      { type: "person", id, name: "Mara", avatarUrl: "https://example.org/m.png", email: "mara@example.org" },
    ],
    [
      "a person without one",
      { object: "user", id, name: null, avatar_url: null, type: "person", person: {} },
      { type: "person", id },
    ],
    ["a person without a type", { id, person: {} }, { type: "person", id }],
    [
      "a bot of the workspace",
      {
        object: "user",
        id,
        name: "Pilot",
        type: "bot",
        bot: {
          owner: { type: "workspace", workspace: true },
          workspace_id: madeId(2),
          workspace_name: "Harbour",
          workspace_limits: { max_file_upload_size_in_bytes: 5242880 },
        },
      },
      {
        type: "bot",
        id,
        name: "Pilot",
        owner: { type: "workspace" },
        workspaceId: madeId(2),
        workspaceName: "Harbour",
        maxFileUploadBytes: 5242880,
      },
    ],
    [
      "a bot of a person",
      {
        object: "user",
        id,
        type: "bot",
        bot: { owner: { type: "user", user: { object: "user", id: madeId(3) } }, workspace_name: null },
      },
      { type: "bot", id, owner: { type: "user", userId: madeId(3) } },
    ],
    ["somebody else's bot", { object: "user", id, type: "bot", bot: {} }, { type: "bot", id }],
    ["a group", { object: "group", id, name: "Deck" }, { type: "group", id, name: "Deck" }],
    ["an id alone", { object: "user", id }, { type: "unknown", id }],
    ["an id without dashes", { object: "user", id: id.replaceAll("-", "") }, { type: "unknown", id }],
  ])("reads %s", (_name, wire, value) => {
    expect(decodeUser(wire)).toEqual({ value, diagnostics: [] });
  });

  it("keeps a kind invented tomorrow as an unknown user", () => {
    const { value, diagnostics } = decodeUser({ object: "user", id, name: "Gull", type: "bird", bird: {} });
    expect(value).toEqual({ type: "unknown", id, name: "Gull" });
    expect(diagnostics.map(({ code, sourceType }) => [code, sourceType])).toEqual([["unsupported_object", "bird"]]);
  });

  it("reports a user without an id", () => {
    expect(decodeUser({ object: "user" }).diagnostics.map(({ code }) => code)).toEqual(["invalid_value"]);
  });
});
