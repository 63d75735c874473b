import type { Workspace } from "@pagebridge/notion-emulator";

/** The page of {@link smallWorkspace}. */
export const smallPageId = "00000000-0000-4000-8000-000000000001";

/** Opens {@link smallWorkspace}, and nothing else. */
export const smallWorkspaceToken = "ntn_madeUpForTheTests";

/** A workspace with one short page. Made up. */
export const smallWorkspace: Workspace = {
  id: "00000000-0000-4000-8000-00000000000a",
  name: "Made up",
  users: [],
  customEmojis: [],
  connections: [
    { token: smallWorkspaceToken, name: "Reader", botId: "00000000-0000-4000-8000-00000000000b", shared: "all" },
  ],
  roots: [
    {
      object: "page",
      id: smallPageId,
      parent: { type: "workspace" },
      properties: [{ type: "title", id: "title", name: "title", richText: [{ type: "text", text: "Low tide" }] }],
      createdTime: "2026-10-05T09:12:00.000Z",
      lastEditedTime: "2026-10-05T09:12:00.000Z",
      children: [
        {
          type: "paragraph",
          id: "00000000-0000-4000-8000-000000000002",
          richText: [
            { type: "text", text: "Walk " },
            { type: "text", text: "slowly", annotations: { bold: true } },
            { type: "text", text: "; 2 * 3 stays as it is." },
          ],
          children: [],
        },
        {
          type: "toggle",
          id: "00000000-0000-4000-8000-000000000003",
          richText: [{ type: "text", text: "Packing list" }],
          children: [
            {
              type: "to_do",
              id: "00000000-0000-4000-8000-000000000004",
              checked: true,
              richText: [{ type: "text", text: "Boots" }],
              children: [],
            },
          ],
        },
      ],
    },
  ],
};

/** What the page of {@link smallWorkspace} is in Markdown. */
export const smallPageMarkdown = `# Low tide

Walk **slowly**; 2 * 3 stays as it is.

<details>
<summary>

Packing list

</summary>

- [x] Boots

</details>
`;
