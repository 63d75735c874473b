import { linkTo, meetingNotes } from "../makers/app-blocks.js";
import { at, onDate, toDatabase, toRow } from "../makers/mentions.js";
import { childPage, emojiIcon, type PageDraft } from "../makers/pages.js";
import { sampleId } from "../makers/sample-id.js";
import { toTime } from "../makers/stamp.js";
import { bold, italic } from "../makers/text.js";
import { bullet, done, heading, numbered, paragraph, quote, toDo } from "../makers/text-blocks.js";

/** The meetings, with one page for the one that mattered. */
export function meetings(): PageDraft {
  return {
    key: "meetings",
    title: "Meetings",
    written: { by: "esther", at: "2025-01-06T18:00", editedAt: "2026-05-12T21:30" },
    icon: { type: "icon", name: "meeting", color: "purple" },
    children: [
      paragraph(
        "First Tuesday of the month, 18:30, in the rope loft. Whoever brings a slide show brings a spare fuse.",
      ),
      toDo("Find out who keeps booking the loft as “Yoga (Bosun)”"),
      childPage(mayMeeting()),
    ],
  };
}

function mayMeeting(): PageDraft {
  return {
    key: "meeting-may",
    title: "Meeting of 12 May 2026",
    written: { by: "esther", at: "2026-05-12T17:25", editedAt: "2026-05-12T21:30" },
    icon: emojiIcon("🗒️"),
    children: [
      meetingNotes({
        key: "may-notes",
        title: ["The tuba question ", onDate("2026-05-12")],
        summary: [
          heading(3, "In short"),
          bullet(["The tuba fare is set at ", bold("$0.20 a kilogram"), ", minimum $3."]),
          bullet("Berth 3 was not discussed."),
          bullet("Biscuits: two kinds, one packet each, gone by item 2."),
        ],
        notes: [
          heading(3, "Actions"),
          done(["Weigh a tuba — ", at("layla"), " (9.7 kg, with player’s sandwich)"]),
          toDo(["Put the fare into the timetable — ", at("noor"), ", ", onDate("2026-05-15")]),
          toDo("Apologise to the tuba"),
          paragraph(["It sailed on ", toRow("voyages", "tuba", "One (1) tuba"), "; nobody was hurt."]),
        ],
        transcript: [
          paragraph([bold("Layla:"), " A tuba is not a person."]),
          paragraph([bold("Seun:"), " You haven’t met this tuba."]),
          paragraph([bold("Mungo:"), " In ’87 we let a cello pay half. I said then that it would not stop at cellos."]),
          paragraph([bold("Ewan:"), " I have a theory—"]),
          paragraph([bold("Esther:"), " [the recording says only: chairs, door, gulls]"]),
        ],
        calendarEvent: {
          startTime: "2026-05-12T18:30:00.000+01:00",
          endTime: "2026-05-12T20:00:00.000+01:00",
          attendees: ["ines", "layla", "seun", "mungo", "ewan", "esther", "noor"].map((name) => sampleId("user", name)),
        },
        recording: { startTime: toTime("2026-05-12T17:34"), endTime: toTime("2026-05-12T19:21") },
      }),
      heading(2, "Motions"),
      numbered("That the kettle be allowed to whistle."),
      numbered(["That ", italic("nobody else"), " be."]),
      quote("Carried, 9 to 1, with 1 asleep."),
      paragraph([
        "Everything that was lent for the meeting is listed in ",
        toDatabase("grievances", "Incidents and grievances"),
        ".",
      ]),
      linkTo({ type: "unsupported", sourceType: "calendar_event" }),
    ],
  };
}

/** The thread on the transcript of the meeting, which is a part of a block and can hold none itself. */
export const transcriptOfMay = "may-notes/transcript";
