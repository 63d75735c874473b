import { type Cell, files, prose, spot } from "../../makers/cells.js";
import { thread } from "../../makers/comments.js";
import type { RowDraft } from "../../makers/data-sources.js";
import { external, hosted, image, media } from "../../makers/media-blocks.js";
import { at, onDate, toRow } from "../../makers/mentions.js";
import { divider, table } from "../../makers/structure-blocks.js";
import { bold, code, italic, math, strike } from "../../makers/text.js";
import { bullet, callout, heading, numbered, paragraph, quote } from "../../makers/text-blocks.js";

type Log = Partial<Omit<RowDraft, "cells">> & { readonly cells?: Readonly<Record<string, Cell>> };

/** What the skipper wrote about a voyage; most write nothing. */
export function logOf(voyage: string): Log {
  return logs[voyage] ?? {};
}

const logs: Readonly<Record<string, Log>> = {
  "first-boat": {
    cells: { Remarks: prose(["Left on time. ", italic("On time!"), " Ida cried."]) },
    children: [
      paragraph("06:38  Engine warm, passengers cold."),
      paragraph("06:40  Cast off. Horn. Ewan saluted with a broom."),
      paragraph("07:12  Great Tern. Took on 14 passengers, 2 dogs, 1 opinion."),
      paragraph("08:05  Home. Nothing to report, reported."),
    ],
  },
  sheep: {
    cells: {
      Remarks: prose(["37 sheep out, ", bold("38"), " sheep back. Nobody wants to talk about it."]),
      Pictures: files(
        hosted("images/voyages/sheep-boarding.jpg", { name: "sheep boarding.jpg", size: "1.4MB" }),
        external("https://lanternquay.example/pictures/sheep(38).jpg", "the 38th"),
      ),
    },
    threads: [
      thread("sheep", [
        { by: "layla", at: "2026-04-18T15:02", text: "Which fare did the 38th pay?" },
        { by: "mungo", at: "2026-04-18T15:40", text: "Child, return." },
        { by: "layla", at: "2026-04-18T15:41", text: ["It came back with a ", italic("return"), "?"] },
      ]),
    ],
    children: [
      callout(
        { type: "emoji", emoji: "🐑" },
        "Count them on. Count them off. Do not count them in between; you will fall asleep at the wheel.",
      ),
      table([
        ["Leg", "On", "Off", "Remarks"],
        ["Quay → Little Tern", "37", "37", "calm | damp"],
        ["Little Tern → Great Tern", "0", "0", "suspiciously quiet"],
        ["Great Tern → Quay", "38", "38", [strike("37"), " 38"]],
      ]),
    ],
  },
  wedding: {
    cover: { file: external("https://lanternquay.example/pictures/wedding-boat.jpg") },
    cells: {
      Remarks: prose("94 aboard and two under the table. The band was let off at midnight; it did not get off."),
    },
    children: [
      heading(2, "Order of the day"),
      numbered("Flags up (the bunting is in the cupboard marked ROPE)"),
      numbered("Bride aboard first, shoes second"),
      numbered("Speeches: none under way, the engine wins"),
      image(hosted("images/voyages/cake-lashed.jpg"), [
        "The cake, lashed with ",
        code("2 × round turn"),
        " and a bowline.",
      ]),
      media("audio", hosted("audio/fog-signal.wav"), "The fog signal, when the best man leaned on it."),
    ],
  },
  "fog-one": {
    cells: {
      Remarks: prose([
        "Visibility: the rail. Arrived at an island. It was ",
        bold("an"),
        " island. See ",
        toRow("voyages", "fog-two", "Out of the fog"),
        ".",
      ]),
      "Whale seen at": spot({
        latitude: 56.3391,
        longitude: -6.0288,
        name: "Somewhere off Far Skerry",
        address: "The wet part",
        googlePlaceId: "made-up-place-0001",
      }),
    },
    children: [
      paragraph("- 2 °C on the rail at eight, so the fog froze and the crew did not sing."),
      paragraph("> 40 knots was promised; we had none, and no horizon either."),
      paragraph("#3 buoy heard, not seen. Answered it politely."),
      quote("“Is that the island?”\n“It is an island.”\n“Is it ours?”\n“It is now.”"),
      paragraph([
        "Dead reckoning by ",
        at("haruka"),
        ": ",
        math("d = v \\cdot t = 6.5 \\cdot \\tfrac{47}{60} \\approx 5.1"),
        " nautical miles, which is ",
        italic("one island too far"),
        ".",
      ]),
      divider(),
      paragraph(["Continued in ", toRow("voyages", "fog-two", "Out of the fog"), " on ", onDate("2026-05-09"), "."]),
    ],
  },
  gale: {
    cells: { Remarks: prose("F9. We looked at the sea. The sea looked at us. We went back to bed.") },
  },
  oars: {
    cells: { Remarks: prose("Ida rowed, Ewan explained.") },
    children: [bullet("Depth at the steps: 0.4 m"), bullet("Depth of Ewan’s explanation: considerable")],
  },
};
