import { hosted, media } from "../makers/media-blocks.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { bold, underline } from "../makers/text.js";
import { callout, heading, numbered, paragraph } from "../makers/text-blocks.js";

/** The page that nobody may change. */
export function safety(): PageDraft {
  return {
    key: "safety",
    title: "Safety card",
    written: { by: "ines", at: "2025-01-10T10:10" },
    icon: emojiIcon("🛟"),
    isLocked: true,
    children: [
      callout(
        { type: "file", file: hosted("images/flag.png") },
        [bold("Read this before you need it."), "\nAfterwards is too late and the paper will be wet."],
        {
          color: "orange_background",
        },
      ),
      heading(1, "If you fall in"),
      numbered("Shout."),
      numbered([underline("Float on your back."), " The jacket knows how."]),
      numbered("Do not hand up your hat first."),
      heading(1, "If somebody else falls in"),
      numbered("Shout louder.", { start: 1 }),
      numbered("Point at them, and keep pointing. Your whole job is pointing."),
      media("pdf", hosted("papers/safety-card.pdf"), "To print, laminate and hang next to the kettle."),
      paragraph("Locked by the harbour master; the padlock is on hook 7."),
    ],
  };
}
