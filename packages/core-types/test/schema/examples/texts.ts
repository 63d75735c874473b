import type {
  Comment,
  Cover,
  Discussion,
  File,
  FileReference,
  Icon,
  Inline,
  Mention,
  Parent,
  RichText,
  User,
} from "../../../src/index.js";

// Made by hand; no id or text here is from a real workspace.
export const id = "1f4c7a02-6b1e-80f7-9a32-c0ce5b27d3a1";
export const otherId = "2a9d3c51-0b4e-8c11-8f00-000000000002";
export const time = "2026-10-05T09:12:00.000Z";

export const users: { readonly [Type in User["type"]]: User } = {
  person: { type: "person", id, name: "Mara", avatarUrl: "https://example.com/mara.png", email: "mara@example.com" },
  bot: {
    type: "bot",
    id,
    name: "Tide bot",
    avatarUrl: "https://example.com/bot.png",
    owner: { type: "user", userId: otherId },
    workspaceId: otherId,
    workspaceName: "Harbour",
    maxFileUploadBytes: 5_242_880,
  },
  group: { type: "group", id, name: "Pilots", avatarUrl: "https://example.com/pilots.png" },
  unknown: { type: "unknown", id, name: "Somebody", avatarUrl: "https://example.com/somebody.png" },
};

export const fileReferences: { readonly [Type in FileReference["type"]]: FileReference } = {
  block: { type: "block", blockId: id },
  block_icon: { type: "block_icon", blockId: id },
  comment: { type: "comment", commentId: id, index: 0 },
  cover: { type: "cover", of: "page", id },
  icon: { type: "icon", of: "data_source", id },
  property: { type: "property", pageId: id, propertyId: 'a<q"', index: 2 },
};

export const files: { readonly [Type in File["type"]]: File } = {
  notion: {
    type: "notion",
    url: "https://example.com/signed",
    expiresAt: time,
    name: "chart.pdf",
    reference: fileReferences.block,
    source: "attachment:made:chart.pdf",
    size: "12.5KB",
  },
  external: { type: "external", url: "https://example.com/chart.pdf", name: "chart.pdf" },
};

export const icons: { readonly [Type in Icon["type"]]: Icon } = {
  emoji: { type: "emoji", emoji: "⚓" },
  file: { type: "file", file: files.notion },
  custom_emoji: { type: "custom_emoji", customEmoji: { id, name: "buoy", url: "https://example.com/buoy.png" } },
  icon: { type: "icon", name: "anchor", color: "lightgray" },
  unsupported: { type: "unsupported", sourceType: "custom_agent_avatar" },
};

export const cover: Cover = { file: files.external, position: 0.4 };

export const parents: { readonly [Type in Parent["type"]]: Parent } = {
  agent_id: { type: "agent_id", agentId: id },
  block_id: { type: "block_id", blockId: id },
  data_source_id: { type: "data_source_id", dataSourceId: id, databaseId: otherId },
  database_id: { type: "database_id", databaseId: id },
  page_id: { type: "page_id", pageId: id },
  team_id: { type: "team_id", teamId: id },
  unsupported: { type: "unsupported", sourceType: "galaxy_id" },
  workspace: { type: "workspace" },
};

const linkAttribute = { id: "owner", type: "text", format: "plain", values: ["Mara", 1, null, { nested: [true] }] };

export const mentions: { readonly [Type in Mention["type"]]: Mention } = {
  agent: { type: "agent", agentId: id },
  custom_emoji: { type: "custom_emoji", customEmoji: { id } },
  data_source: { type: "data_source", dataSourceId: id },
  database: { type: "database", databaseId: id },
  date: {
    type: "date",
    date: {
      start: "2026-10-05T09:12:00.000+02:00",
      end: "2026-10-06T09:12:00.000+02:00",
      timeZone: "Europe/Lisbon",
      dateFormat: "relative",
      timeFormat: "H:mm",
      reminder: { value: 1, unit: "day", time: "09:00", timeZone: "Europe/Lisbon" },
    },
  },
  link_mention: {
    type: "link_mention",
    url: "https://example.com",
    title: "Tides",
    description: "When the water comes.",
    author: "Mara",
    provider: "Example",
    thumbnailUrl: "https://example.com/t.png",
    iconUrl: "https://example.com/i.png",
    iframeUrl: "https://example.com/frame",
    height: 200,
    padding: 4,
    paddingTop: 2,
  },
  link_preview: {
    type: "link_preview",
    url: "https://example.com/7",
    title: "Seven",
    provider: "example.com",
    attributes: [linkAttribute],
  },
  page: { type: "page", pageId: id },
  team: { type: "team", teamId: id },
  template_mention: { type: "template_mention", variable: "today" },
  unsupported: { type: "unsupported", sourceType: "everyone", source: { deep: [null, "x"] } },
  user: { type: "user", user: users.person },
};

const inlineCommon = {
  annotations: { bold: true, code: true, color: "blue_background", italic: true, strikethrough: true, underline: true },
  link: { url: "https://app.notion.com/p/x", pageId: id, blockId: otherId },
  discussionIds: [id],
  suggestion: "removal",
} as const;

export const inlines: { readonly [Type in Inline["type"]]: Inline } = {
  text: { type: "text", text: "High water\nat noon", ...inlineCommon },
  equation: { type: "equation", expression: "e^{i\\pi}", ...inlineCommon },
  mention: { type: "mention", mention: mentions.page, text: "Tide tables", ...inlineCommon },
};

export const richText: RichText = [inlines.text, inlines.equation, inlines.mention];

export const comment: Comment = {
  id,
  discussionId: otherId,
  parent: parents.block_id,
  richText,
  createdTime: time,
  lastEditedTime: time,
  createdBy: id,
  displayName: "Mara",
  displayNameType: "user",
  attachments: [{ category: "image", file: files.notion }],
  reactions: [{ icon: icons.emoji, userIds: [id, otherId] }],
};

export const discussion: Discussion = {
  id,
  parent: parents.page_id,
  comments: [comment],
  isResolved: false,
  context: richText,
};
