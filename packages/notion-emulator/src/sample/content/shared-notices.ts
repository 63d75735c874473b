import { onDate, toPage } from "../makers/mentions.js";
import { type SharedContent, sharedContent } from "../makers/structure-blocks.js";
import { bold, italic, rowLink } from "../makers/text.js";
import { bullet, paragraph } from "../makers/text-blocks.js";

/** The notice that stands on the tide page and is shown on others. */
export function tideNotice(): SharedContent {
  return sharedContent("tide-notice", { by: "haruka", at: "2026-04-20T07:05", editedAt: "2026-05-30T06:10" }, [
    paragraph(
      [
        bold("Spring tides from "),
        onDate("2026-06-01", { end: "2026-06-05", dateFormat: "MMM DD, YYYY" }),
        bold(" on."),
        " At low water there is less than a metre over the sill of ",
        rowLink("Gull Steps", "stops", "gull-steps"),
        ", so nothing but the ",
        italic("Teaspoon"),
        " goes in.",
      ],
      {
        children: [
          bullet(
            "Two hours either side of low water: land at Kelp Pier and walk. It is eleven minutes, nine if it rains.",
          ),
          bullet(["Heights and times are under ", toPage("tides", "Tides and other mathematics"), "."]),
        ],
      },
    ),
    paragraph("Signed, the moon. (Countersigned, Haruka.)", { color: "gray" }),
  ]);
}

/** A notice that the harbour master keeps on a page of her own and shows on shared ones. */
export function berthNotice(): SharedContent {
  return sharedContent("berth-notice", { by: "ines", at: "2026-02-11T20:30", editedAt: "2026-05-11T21:15" }, [
    paragraph("Berth 3 stays empty until the insurers have looked at what happened to berth 3."),
  ]);
}
