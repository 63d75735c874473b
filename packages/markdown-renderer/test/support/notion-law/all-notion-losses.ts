import type { Block } from "@pagebridge/core-types";
import { allLosses } from "../law/all-losses.js";
import { withIds } from "../trouble/with-ids.js";

const otherId = "00000000-0000-4000-8000-0000000000ee";
const file = { type: "external", url: "https://b.co/1", name: "a.png" } as const;
const user = { type: "user", user: { type: "person", id: otherId } } as const;
const word = [{ type: "text", text: "a" }] as const;

/** Every thing that this dialect cannot say, once, and all that others cannot. */
export const allNotionLosses: readonly Block[] = withIds([
  ...allLosses,
  { type: "image", id: "", file, caption: [], altText: "seen" },
  { type: "pdf", id: "", file, caption: [] },
  { type: "bookmark", id: "", url: "https://b.co", caption: word, title: "b" },
  { type: "button", id: "", richText: word, children: [] },
  {
    type: "meeting_notes",
    id: "",
    title: word,
    sections: [],
    children: [],
    calendarEvent: { startTime: "2026-10-05", endTime: "2026-10-05" },
  },
  { type: "tab", id: "", children: [{ type: "paragraph", id: "", color: "red", richText: word, children: [] }] },
  {
    type: "paragraph",
    id: "",
    richText: [{ type: "mention", mention: user, text: "a", annotations: { code: true } }],
    children: [],
  },
  { type: "paragraph", id: "", richText: [{ type: "mention", mention: user, text: "<b>" }], children: [] },
]);
