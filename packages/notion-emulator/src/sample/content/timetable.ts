import { toPage } from "../makers/mentions.js";
import { emojiIcon, type PageDraft } from "../makers/pages.js";
import { divider, table } from "../makers/structure-blocks.js";
import { bold, code, italic, link, marked, strike } from "../makers/text.js";
import { bullet, callout, heading, paragraph } from "../makers/text-blocks.js";

/** The page that is published for passengers. */
export function timetable(): PageDraft {
  return {
    key: "timetable",
    title: "Timetable and fares",
    written: { by: "noor", at: "2025-02-14T10:00", editedBy: "layla", editedAt: "2026-05-15T09:20" },
    icon: { type: "icon", name: "ticket", color: "pink" },
    publicUrl: "https://lanternquay.notion.site/Timetable-and-fares",
    layout: { font: "serif" },
    children: [
      paragraph([
        "A single costs between $5 and $6, depending on the wind; a return is $9 (it used to be ",
        strike("$10"),
        "). Why dollars? A visitor once paid us in them for a whole summer and the machine was never changed back.",
      ]),
      heading(2, "Departures"),
      table(
        [
          ["From Lantern Quay", "Mon–Fri", "Sat", "Sun"],
          ["to Great Tern", "06:40, 08:10, 12:00, 17:30", "08:10, 17:30", "10:00"],
          ["to Great Tern | via Kelp Pier", "07:25*", "—", "—"],
          [
            "to Little Tern",
            ["09:00 ", marked({ italic: true, color: "gray" }, "(on request)")],
            "09:00",
            "sheep\nonly",
          ],
          ["to Whistle Rock", "never", "11:15**", "never ever"],
        ],
        { headers: "both" },
      ),
      paragraph("* School days only. ** Not if Morag says so; she says so by not being there."),
      paragraph("Night boats run on demand [^1], which means that you ring the bell and hope."),
      paragraph("[^1]: See § 4, “Hope”."),
      heading(2, "Fares"),
      table(
        [
          ["Grown-up", "$5.50", "if it is windy: $6"],
          ["Child, dog, cello", "$2.75", []],
          ["Bicycle", "$1", "tandem = 2 × bicycle; unicycle = ½"],
          ["Tuba", [bold("ask")], [code("fare = weight * 0.2"), " | minimum $3"]],
        ],
        { headers: "row", looks: [{ color: "gray_background" }, {}, {}] },
      ),
      callout(emojiIcon("🎟️"), [
        "Season tickets are sold until they are gone. This year’s are gone. ",
        link("Write to us", "mailto:tickets@lanternquay.example?subject=Season%20ticket%20(2027)&body=Please!"),
        " or sigh audibly at the kiosk.",
      ]),
      heading(2, "Small print"),
      bullet("Tickets are valid on the day of issue & the day after, if the day after is nicer."),
      bullet("We wait for the bus. The bus doesn’t wait for us; c’est la vie."),
      bullet(["Prices < $1 are rounded to 0, prices > $99 to “no”."]),
      bullet("Refunds: (a) if we forget you; (b) if we forget the boat."),
      divider(),
      paragraph([
        "For everything else there is ",
        toPage("passengers", "Passengers, and how to answer them"),
        ". ",
        italic("Gute Fahrt!"),
      ]),
    ],
  };
}
